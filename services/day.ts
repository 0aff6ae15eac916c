import type { Instant } from './model.ts'

/** A day as somebody wrote it: clear, or two numbers of which either may be the month. */
export type Day = { at: Instant } | { year?: number; month: number; day: number } | OpenDay

export interface OpenDay {
  year?: number
  parts: readonly [number, number]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'
/** A time of day behind the date, which does not matter here. */
const time = '(?:[ t]+\\d{1,2}:\\d\\d.*)?'
const whole = (pattern: string) => new RegExp(`^${pattern}${time}$`)

const yearFirst = whole('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})')
const japanese = whole(
  '(?:(?:西暦)?(\\d{4}) ?年|令和 ?(\\d{1,2}|元) ?年)? ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日(?: ?\\([日月火水木金土]\\))?',
)
const reiwa = whole('(?:r|令和) ?(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{1,2})')
const dayMonthName = whole(`(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${month}(?:,?[ -](\\d{4}))?`)
const monthNameDay = whole(`${month} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`)
const numbers = whole('(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?')
const instant = /^\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)$/

/** The first year of Reiwa was 2019. */
const reiwaYear = (written: string) => 2018 + (written === '元' ? 1 : Number(written))

/** Reads a text that is nothing but a day (a time behind it is dropped, but for an instant with its zone). */
export function dayIn(text: string): Day | undefined {
  if (text.length > 60) return undefined
  const said = text.normalize('NFKC').trim().toLowerCase()
  if (instant.test(said)) {
    const at = Date.parse(said.toUpperCase())
    return Number.isNaN(at) ? undefined : { at: at - (at % 86_400_000) }
  }
  const [, isoYear, , isoMonth, isoDay] = yearFirst.exec(said) ?? []
  if (isoYear) return { year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) }
  const [, year, era, jaMonth, jaDay] = japanese.exec(said) ?? []
  if (jaDay) {
    const jaYear = era ? reiwaYear(era) : year && Number(year)
    return { ...(jaYear && { year: jaYear }), month: Number(jaMonth), day: Number(jaDay) }
  }
  const [, eraYear, , eraMonth, eraDay] = reiwa.exec(said) ?? []
  if (eraYear) return { year: reiwaYear(eraYear), month: Number(eraMonth), day: Number(eraDay) }
  const [, dayOf, nameAfter, yearAfter] = dayMonthName.exec(said) ?? []
  if (nameAfter) return named(nameAfter, dayOf, yearAfter)
  const [, nameBefore, dayAfter, yearEnd] = monthNameDay.exec(said) ?? []
  if (nameBefore) return named(nameBefore, dayAfter, yearEnd)
  const [, one, two, yearLast] = numbers.exec(said) ?? []
  if (one) return { parts: [Number(one), Number(two)], ...(yearLast && { year: Number(yearLast) }) }
  return undefined
}

const named = (name: string, day: string | undefined, year: string | undefined): Day => ({
  month: months.indexOf(name.slice(0, 3)) + 1,
  day: Number(day),
  ...(year && { year: Number(year) }),
})

/** The start of that day in UTC; without a year the newest such day that has come. `undefined`: there is no such day. */
export function settleDay(
  day: Day,
  now: Instant,
  order: 'month-first' | 'day-first' = 'month-first',
): Instant | undefined {
  if ('at' in day) return day.at
  if ('parts' in day) {
    const [first, second] = day.parts
    const monthFirst = first > 12 ? false : second > 12 ? true : order === 'month-first'
    const [month, dayOf] = monthFirst ? [first, second] : [second, first]
    return settleDay({ ...(day.year && { year: day.year }), month, day: dayOf }, now)
  }
  if (day.year) return dateOf(day.year, day.month, day.day)
  const thisYear = new Date(now).getUTCFullYear()
  const candidates = [thisYear, thisYear - 1, thisYear - 2, thisYear - 3, thisYear - 4]
  return candidates.map((year) => dateOf(year, day.month, day.day)).find((at) => at !== undefined && at <= now)
}

/** `undefined` for 30 February and the like. */
export function dateOf(year: number, month: number, day: number): Instant | undefined {
  const at = Date.UTC(year, month - 1, day)
  const date = new Date(at)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year
    ? at
    : undefined
}
