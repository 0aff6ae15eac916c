import { mask } from './normalise.ts'

const YEAR =
  '(?<![\\d,.-])(?:20[0-3]\\d)(?!\\d|年(?!版)|[,.]\\d| ?(?:本|台|個|ライセンス|licen|seats?|copies|users))(?:[ -]?r2(?![a-z]))?'
const WINDOWS = '(?<=(?:windows|(?<![a-z])win|ウ[イィ]ンドウズ) ?)1[01](?![\\d,.]|本|台|個)'
const VERSION = new RegExp(`${YEAR}|${WINDOWS}`, 'g')

/** "2022", "2012 R2", the 11 of "Windows 11" in a normalised text without its dates; each once, in their order. */
export function findVersions(text: string): { versions: string[]; masked: string } {
  const found = (text.match(VERSION) ?? []).map((version) => version.toUpperCase().replace(/[ -]?R2/, ' R2'))
  return { versions: [...new Set(found)], masked: mask(text, VERSION) }
}

const BOUGHT = new RegExp(
  `(?<![a-z])(?:bought|purchased|ordered|have(?! to)|has(?! to)|owns?|with)(?: (?!want|need|use|run|install)[a-z]+){0,5} (${YEAR})|` +
    `(${YEAR})[^。.]{0,16}?(?:licen[cs]e|のライセンス|を(?:買|購入|持|所有|契約)|しか(?:買|持))`,
)

/** With downgrade rights the older version is the one somebody wants to run, the newer the one that was bought. */
export function splitDowngrade(text: string, versions: readonly string[]): { version?: string; ownedVersion?: string } {
  const [only, ...more] = versions
  if (only === undefined) return {}
  if (more.length > 0) {
    const sorted = [...versions].sort()
    return { version: sorted[0], ownedVersion: sorted.at(-1) }
  }
  return BOUGHT.test(text) ? { ownedVersion: only } : { version: only }
}

const CAL_THEN_YEAR = new RegExp(`(?:cals?|calの)(?:の?バージョン|(?: is)? version)? ?(?:は|が)? ?\\(?(${YEAR})`)
const YEAR_THEN_CAL = new RegExp(
  `(${YEAR})(?:版)? ?の? ?(?:(?:rds|user|device|ユーザー|デバイス|リモートデスクトップ) ?){0,2}cals?`,
)
const SERVER_THEN_YEAR = new RegExp(`(?:server|サーバー?)(?: version|のバージョン)?(?: is|は|が)? ?\\(?(${YEAR})`)
const YEAR_THEN_SERVER = new RegExp(
  `(${YEAR})(?:版)? ?の? ?(?:(?:license|licence|ライセンス|rd|session) ?)?(?:servers?|サーバー?|host|ホスト)`,
)

/** The version of an RDS CAL and of the server it is to serve. */
export function splitRds(text: string): { calVersion?: string; serverVersion?: string } {
  const year = (...patterns: RegExp[]) => {
    for (const pattern of patterns) {
      const found = pattern.exec(text)?.[1]
      if (found !== undefined) return findVersions(found).versions[0]
    }
    return undefined
  }
  const calVersion = year(YEAR_THEN_CAL, CAL_THEN_YEAR)
  const serverVersion = year(SERVER_THEN_YEAR, YEAR_THEN_SERVER)
  return { ...(calVersion && { calVersion }), ...(serverVersion && { serverVersion }) }
}
