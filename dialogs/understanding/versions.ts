import { rdsVersionsIn } from '../rds-cal-versions.ts'
import { mask } from './normalise.ts'

const YEAR =
  '(?=20)(?<![\\d,.-])(?:20[0-3]\\d)(?!\\d|年(?!版)|[,.]\\d| ?(?:本|台|個|seats?|copies|users))(?:[ -]?r2(?![a-z]{2}))?'
const WINDOWS = '(?=1[01])(?<=(?:windows|(?<![a-z])w(?:in)?|ウ[イィ]ンドウズ) ?)1[01](?![\\d,.]|本|台|個)'
/** "Windows 11 Pro ... 10 Pro" */
const WINDOWS_AGAIN =
  '(?=1[01])(?<=(?:windows|ウ[イィ]ンドウズ) ?1[01](?!\\d).{0,60}(?<![\\d,.]))1[01](?= ?(?:pro|enterprise|ltsc)(?![a-z]))'
const VERSION = new RegExp(`${YEAR}|${WINDOWS}|${WINDOWS_AGAIN}`, 'g')

/** "2022", "2012 R2", the 11 of "Windows 11" in a normalised text without its dates; each once, in their order. */
export function findVersions(text: string): { versions: string[]; masked: string } {
  const found = (text.match(VERSION) ?? []).map((version) => version.toUpperCase().replace(/[ -]?R2/, ' R2'))
  // The year of an LTSC says more than the "10" before it.
  if (/ltsc ?20[12]\d/.test(text)) found.sort((a, b) => b.length - a.length)
  return { versions: [...new Set(found)], masked: mask(text, VERSION) }
}

const BOUGHT = new RegExp(
  `(?<![a-z])(?:bought|purchased|ordered|paid(?: for)?|have(?! to)|has(?! to)|owns?|with)(?: (?!want|need|use|run|install)[a-z]+){0,5} (${YEAR})|` +
    `(${YEAR})[^。.]{0,16}?(?:licen[cs]e|のライセンス|を(?:買|購入|持|所有|契約)|しか(?:買|持))`,
)

/** "The list stops at 2019": what is offered for choice was not bought. */
const LISTED =
  /(?:list|drop-?down|menu|selector)[^.?]{0,30}(?:stops?|ends?|goes|only|down|shows?)|(?:一覧|リスト|プルダウン|選択肢|候補|メニュー)[^。?]{0,16}(?:まで|しか|だけ)/

/** "10" stands before "11", "2012" before "2012 R2". */
const age = (version: string): number => Number(version.slice(0, 4)) + (version.endsWith('R2') ? 0.5 : 0)

/** With downgrade rights the older version is the one somebody wants to run, the newer the one that was bought. */
export function splitDowngrade(text: string, versions: readonly string[]): { version?: string; ownedVersion?: string } {
  const [only, ...more] = versions
  if (only === undefined) return {}
  if (more.length > 0) {
    const sorted = [...versions].sort((a, b) => age(a) - age(b))
    return { version: sorted[0], ...(!LISTED.test(text) && { ownedVersion: sorted.at(-1) }) }
  }
  return BOUGHT.test(text) ? { ownedVersion: only } : { version: only }
}

const HOST = /(?:ホスト|boxe?s?|machines?|farm|ファーム)(?:は|が| is| are| on| runs?)? ?(20[0-3]\d(?: ?r2)?)/

/** The version of an RDS CAL and of the server it is to serve. */
export function splitRds(text: string): { calVersion?: string; serverVersion?: string } {
  const { named } = rdsVersionsIn(text)
  const [calVersion] = named.cal ?? []
  const [serverVersion] = named['session-host'] ?? named['license-server'] ?? named.server ?? [HOST.exec(text)?.[1]]
  return { ...(calVersion && { calVersion }), ...(serverVersion && { serverVersion }) }
}
