import { NUMBER, parseNumber } from './numbers.ts'

const afternoon = /^(?:p|午後|夕方|夜|今夜|今晩)/

const ENGLISH = /(?<![\d:.])(\d{1,2})(?:[:.](\d{2}))? ?(a\.?m\.?|p\.?m\.?)(?![a-z])/
const JAPANESE = new RegExp(`(午前|午後|朝|夕方|夜|今夜|今晩)?の? ?(${NUMBER}) ?時(?!間)(?: ?(${NUMBER}) ?分|(半))?`)
const CLOCK = /(午前|午後)? ?(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?!\d)/
const NOON = /(?<![a-z])(?:noon|midday)(?![a-z])|正午/
const MIDNIGHT = /(?<![a-z])midnight(?![a-z])/

/** A time of day in a normalised text, in minutes; midnight is the end of its day. */
export function timeIn(text: string): number | undefined {
  const english = ENGLISH.exec(text)
  if (english) return minutes(Number(english[1]), Number(english[2] ?? 0), english[3])
  const clock = CLOCK.exec(text)
  if (clock) return minutes(Number(clock[2]), Number(clock[3]), clock[1])
  const japanese = JAPANESE.exec(text)
  if (japanese) {
    const [, half, hour = '', minute, isHalf] = japanese
    return minutes(parseNumber(hour), isHalf ? 30 : minute ? parseNumber(minute) : 0, half)
  }
  if (NOON.test(text)) return 12 * 60
  return MIDNIGHT.test(text) ? 24 * 60 : undefined
}

function minutes(hour: number | undefined, minute: number | undefined, half = ''): number | undefined {
  if (hour === undefined || minute === undefined || minute > 59) return undefined
  const isEnglish = /^[ap]/.test(half)
  if (isEnglish && (hour < 1 || hour > 12)) return undefined
  const counted = isEnglish && hour === 12 ? 0 : hour
  const total = (afternoon.test(half) && counted < 12 ? counted + 12 : counted) * 60 + minute
  return total <= 24 * 60 ? total : undefined
}

const UNITS: Record<string, number> = { hour: 3_600_000, 時間: 3_600_000, minute: 60_000, 分: 60_000 }
const FROM_NOW = new RegExp(
  `(?<![a-z])in (${NUMBER}|an?) (hour|minute)s?(?![a-z])|(${NUMBER}|an?) (hour|minute)s? (?:from now|later)|(?<!(?:購入|注文|更新)(?:から|の)?) ?(${NUMBER}) ?(時間|分)後`,
)
const AGO = new RegExp(`(${NUMBER}|an?) (hour|minute)s? ago|(${NUMBER}) ?(時間|分)前`)

/** "In 3 hours", "an hour ago", 2時間後: milliseconds from now, negative for the past. */
export function hoursIn(text: string): number | undefined {
  for (const [pattern, sign] of [[FROM_NOW, 1] as const, [AGO, -1] as const]) {
    const [count, unit] = (pattern.exec(text) ?? []).slice(1).filter((part) => part !== undefined)
    const number = count && (/^an?$/.test(count) ? 1 : parseNumber(count))
    if (number && unit) return sign * number * (UNITS[unit] ?? 0)
  }
  return undefined
}
