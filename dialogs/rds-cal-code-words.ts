import type { SlotValues } from './state.ts'
import { normalise } from './understanding/normalise.ts'

const told: readonly RegExp[] = [
  /(?:(?:\*{5}|[a-z0-9]{5})-){4}([a-z0-9]{5})(?![a-z0-9])/i,
  /(?:end(?:s|ing)?(?: in| with)?|last five(?: characters)?(?: are| is)?:?|末尾(?: ?5 ?文字)?(?:が|は|の)?) ?[.…-]*([a-z0-9]{5})(?![a-z0-9])/i,
  // A word such as "which" has no digit.
  /(?:(?<![a-z])codes?|コード)(?: is| was|は|が|の)? ?[.…-]*((?=[a-z]{0,4}\d)[a-z0-9]{5})(?![a-z0-9])/i,
  /(?<![a-z0-9.-])((?=[a-z]{0,4}\d)[a-z0-9]{5}) ?(?:の|という)コード/i,
]
const alone = /^[.…* -]*([a-z0-9]{5})[.。]?(?:です)?$/i

/** "ending X7K2P", 「末尾 X7K2P」, a masked code; where it is asked for, five characters alone. */
export function lastFiveIn(text: string, asked: boolean): string | undefined {
  const said = normalise(text).written
  const found = [...told, ...(asked ? [alone] : [])].map((pattern) => pattern.exec(said)?.[1]).find(Boolean)
  return found?.toUpperCase()
}

const name = '([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)'
const places: readonly RegExp[] = [
  new RegExp(`(?:licen[cs]e server|ライセンス ?サーバー)[「" ]{0,2}${name}`, 'i'),
  new RegExp(`(?<![a-z])(?:on|onto) (?:the server )?${name}`, 'i'),
  new RegExp(`${name}[」" ]{0,2}(?:に|へ|で)`, 'i'),
]

/** "on RDLIC01", 「RDLIC01 に」: a name with a digit or a hyphen in it, or what is called the license server. */
export function serverIn(text: string, { licenseServer, lastFive }: SlotValues = {}): string | undefined {
  const said = normalise(text).written
  const find = (from: string) => places.map((place) => place.exec(from)?.[1]).find((found) => found && isName(found))
  // "Not on LIC01 but on LIC02": the name so far is the wrong one, if there is another.
  const other = licenseServer ? find(said.split(String(licenseServer)).join(' ')) : undefined
  const named = other ?? find(said)
  return named === lastFive ? undefined : named
}

const isName = (word: string) => /\d|-|\./.test(word) && !/^ord-?\d/i.test(word)

/** Words that stand around a correction and name nothing. */
const around =
  /\b(?:no|nope|not|but|oh|oops|sorry|wait|hm+|i|meant?|actually|rather|instead|please|it|is|it's|that's|was|should|be|the|on|to|correct|right|wrong|name|server|licen[cs]e|code|ending|make|change|change it|use)\b|いいえ|いや|違います|違う|すみません|ごめんなさい|間違えました|間違い|正しくは|やっぱり|ではなくて?|じゃなくて|のほう|の方|でした|です|ライセンス|サーバー|コード|末尾|に?変更|訂正|修正|して|ください|お願いします|[はをでにのが]/gi
const word = /[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*|[a-z0-9]{5}(?![a-z0-9])/gi

/** The one name that a sentence holds beside what it corrects: "no, LIC02", 「LIC01 ではなく LIC02 です」. */
function correctedTo(text: string, { licenseServer, lastFive }: SlotValues): string | undefined {
  const said = normalise(text).written
  const names = [...said.matchAll(word)].map(([found]) => found).filter(isName)
  const others = names.filter((found) => found !== licenseServer && found.toUpperCase() !== lastFive)
  const [only] = others
  if (!only || new Set(others).size > 1) return undefined
  const rest = names.reduce((left, found) => left.replace(found, ' '), said).replace(around, ' ')
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : only
}

/** Letters and digits that product keys are made of. */
const keyCharacters = /^[BCDFGHJKMNPQRTVWXY2-9]{5}$/

/** Whether it is the end of a code, not a server: it is written like one, and not like the server so far. */
function looksLikeCode(named: string, licenseServer: unknown): boolean {
  const prefix = /^[a-z]+/i.exec(String(licenseServer))?.[0].toUpperCase()
  const isAlike = prefix !== undefined && named.toUpperCase().startsWith(prefix)
  return keyCharacters.test(named.toUpperCase()) && !isAlike
}

/** Said when all is known, a bare name corrects the server, or the code if it looks like the end of one. */
export function correctedServer(text: string, slots: SlotValues): string | undefined {
  const named = slots.licenseServer ? correctedTo(text, slots) : undefined
  return named && looksLikeCode(named, slots.licenseServer) ? undefined : named
}

export function correctedCode(text: string, slots: SlotValues): string | undefined {
  const named = slots.licenseServer ? correctedTo(text, slots) : undefined
  return named && looksLikeCode(named, slots.licenseServer) ? named.toUpperCase() : undefined
}
