import { isTimeZone } from '../services/time-zone.ts'

/** What a sentence says about the time zone: a zone to use, the wish to know it, or a place that has none. */
export type TimeZoneWish = { kind: 'set'; zone: string } | { kind: 'ask' } | { kind: 'unknown'; place: string }

const asks =
  /^(?:(?:what|which) time ?zone(?: (?:is (?:this|that|it)|(?:do|are) you us(?:e|ing)))?|(?:show|tell me|change|set|switch) (?:my |the )?time ?zone|(?:今の)?タイムゾーンは(?:何|どこ|どれ)?(?:ですか)?)$/
const sets: readonly RegExp[] = [
  /^(?:please )?(?:(?:set|change|switch) (?:my |the )?time ?zone to|use(?: the)? time ?zone|my time ?zone is|time ?zone:?) (.{2,40}?)(?: please)?$/,
  /^(?:please )?use (.{2,40}?) (?:as (?:my |the )?)?time ?zone(?: please)?$/,
  /^(?:please )?(?:(?:show|use|give)(?: me)? )?(?:all )?(?:the )?(?:times|dates|hours) in (.{2,40}?)(?: time)?(?: please)?$/,
  /^(?:please )?(?:use|in) (japan|tokyo|utc|gmt)(?: time)?(?: please)?$/,
  /^(?:タイムゾーン|時間帯|時差)(?:を|は)? ?(.{2,30}?)(?:時間)?(?:に(?:して|設定して|変更して|切り替えて)?|で)?(?:ください|お願いします)?$/,
  /^(.{2,20}?時間|utc|jst)(?:で|に)(?:表示して|して|表示)?(?:ください|お願いします)?$/,
]

const places: readonly (readonly [RegExp, string])[] = [
  [/^(?:japan|tokyo|jst|日本|東京)/, 'Asia/Tokyo'],
  [/^(?:utc|gmt|協定世界時|世界標準時)/, 'UTC'],
  [/^(?:us )?(?:eastern|est|edt|東部|ニューヨーク)/, 'America/New_York'],
  [/^(?:us )?(?:central|cst|cdt|中部|シカゴ)/, 'America/Chicago'],
  [/^(?:us )?(?:mountain|mst|mdt|山岳部|デンバー)/, 'America/Denver'],
  [/^(?:us )?(?:pacific|pst|pdt|太平洋|シアトル|ロサンゼルス)/, 'America/Los_Angeles'],
  [/^(?:uk|britain|london|ロンドン|英国|イギリス)/, 'Europe/London'],
  [/^(?:germany|berlin|central europe|cet|ベルリン|ドイツ)/, 'Europe/Berlin'],
  [/^(?:india|ist|kolkata|インド)/, 'Asia/Kolkata'],
  [/^(?:シンガポール)/, 'Asia/Singapore'],
  [/^(?:シドニー)/, 'Australia/Sydney'],
]

/** "set my time zone to Tokyo", 「日本時間で」, "which time zone?", if that is all the text says. */
export function timeZoneWish(text: string): TimeZoneWish | undefined {
  const said = text
    .normalize('NFKC')
    .replace(/[。.!！?？]+$/, '')
    .replace(/(?<=[ァ-ヶー]) +(?=[ァ-ヶ])/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const lower = said.toLowerCase()
  if (lower.length > 80) return undefined
  if (asks.test(lower)) return { kind: 'ask' }
  for (const pattern of sets) {
    const place = pattern.exec(lower)?.[1]
    if (!place) continue
    const zone = zoneOf(place, said)
    return zone ? { kind: 'set', zone } : { kind: 'unknown', place }
  }
  return undefined
}

/** By an IANA name as written, a common name, or the city of a zone. */
function zoneOf(place: string, written: string): string | undefined {
  const named = places.find(([pattern]) => pattern.test(place))?.[1]
  if (named) return named
  const iana = /[A-Za-z]+\/[A-Za-z_+/-]+/.exec(written)?.[0]
  if (iana) return isTimeZone(iana) ? iana : undefined
  const city = place.replace(/ /g, '_')
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().split('/').at(-1) === city)
}
