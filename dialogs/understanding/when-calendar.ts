import { NUMBER, parseNumber } from './numbers.ts'
import { oneDay, type Reader, type Span, type Toward } from './when-reader.ts'
import { type Day, dateOf, dayFrom } from './when-zone.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?'
const YEAR = '((?:19|20)\\d\\d)(?!\\d)'
const DATE = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])'
/** 3日間, 7日以内, 3日前: lengths of time, no dates. */
const NO_LENGTH = '(?![間目分前後以経ほくぐた待]|ルール|のルール|まえ|あと)'

/** The year before the first of each era. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 }
const JAPANESE_YEAR = `(?:(令和|平成|昭和)? ?(${NUMBER}|元) ?年の? ?)`

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1

function yearOf(era: string | undefined, year: string | undefined): number | undefined {
  const number = year === '元' ? 1 : year && parseNumber(year)
  return number ? number + (era ? (ERAS[era] ?? 0) : 0) : undefined
}

/** Without a year it is the nearest such day, or the nearest of that direction; today is in both. */
function nearest(days: readonly (Day | undefined)[], today: Day, toward?: Toward): Day | undefined {
  const there = days.filter((day) => day !== undefined)
  const within = there.filter((day) => !toward || (toward === 'past' ? day <= today : day >= today))
  return within.sort((a, b) => Math.abs(a - today) - Math.abs(b - today) || b - a)[0]
}

/** Enough for a leap day: eight years lie between two around 2100. */
const around = (middle: number, reach: number) => Array.from({ length: 2 * reach + 1 }, (_, n) => middle - reach + n)

type At = { today: Day; toward?: Toward }

function monthAndDate(year: number | undefined, month: number, date: number, { today, toward }: At): Span | undefined {
  if (year !== undefined) return oneDay(dayFrom(year, month, date))
  const years = around(dateOf(today).year, 8)
  return oneDay(
    nearest(
      years.map((each) => dayFrom(each, month, date)),
      today,
      toward,
    ),
  )
}

function dateAlone(date: number, { today, toward }: At): Span | undefined {
  const { year, month } = dateOf(today)
  const days = around(0, 3).map((by) => {
    const at = new Date(Date.UTC(year, month - 1 + by, 1))
    return dayFrom(at.getUTCFullYear(), at.getUTCMonth() + 1, date)
  })
  return oneDay(nearest(days, today, toward))
}

function wholeMonth(year: number | undefined, month: number, { today, toward }: At): Span | undefined {
  const years = year === undefined ? around(dateOf(today).year, 1) : [year]
  const firsts = years.map((each) => dayFrom(each, month, 1))
  const current = today - dateOf(today).date + 1
  const first = nearest(firsts, current, toward)
  if (first === undefined) return undefined
  const { year: found } = dateOf(first)
  const next = dayFrom(month === 12 ? found + 1 : found, month === 12 ? 1 : month + 1, 1)
  return next === undefined ? undefined : { first, last: next - 1 }
}

const lastOf = (span: Span | undefined): Span | undefined => oneDay(span?.last)

/** 11/15 and 15/11: the month comes first unless it cannot be one. With full stops (15.11.2026) the day does. */
const eitherOrder = (first: number, second: number): [month: number, date: number] =>
  first > 12 ? [second, first] : [first, second]

/** Days told by the calendar. The first that fits is meant. */
export const calendarReaders: readonly Reader[] = [
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`),
    read: ([, year, , month, date], at) => monthAndDate(Number(year), Number(month), Number(date), at),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2${YEAR}`),
    read: ([, first, sign, second, year], at) =>
      sign === '.'
        ? monthAndDate(Number(year), Number(second), Number(first), at)
        : monthAndDate(Number(year), ...eitherOrder(Number(first), Number(second)), at),
  },
  {
    pattern: new RegExp(`${JAPANESE_YEAR}?(${NUMBER}) ?月 ?(${NUMBER}) ?日${NO_LENGTH}`),
    read: ([, era, year, month = '', date = ''], at) =>
      monthAndDate(yearOf(era, year), parseNumber(month) ?? 0, parseNumber(date) ?? 0, at),
  },
  {
    pattern: new RegExp(`(?<![a-z])${MONTH} (?:the )?${DATE}(?:,? ${YEAR})?`),
    read: ([, month = '', date, year], at) =>
      monthAndDate(year ? Number(year) : undefined, monthOf(month), Number(date), at),
  },
  {
    pattern: new RegExp(`(?<![\\d:])${DATE}(?: of)? (?!may (?:i|we|you|they|the|be)(?![a-z]))${MONTH}(?:,? ${YEAR})?`),
    read: ([, date, month = '', year], at) =>
      monthAndDate(year ? Number(year) : undefined, monthOf(month), Number(date), at),
  },
  {
    pattern: /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/])/,
    read: ([, first, second], at) => monthAndDate(undefined, ...eitherOrder(Number(first), Number(second)), at),
  },
  {
    pattern: new RegExp(`(?<![a-z])end of ${MONTH}(?: ${YEAR})?`),
    read: ([, month = '', year], at) => lastOf(wholeMonth(year ? Number(year) : undefined, monthOf(month), at)),
  },
  {
    pattern: new RegExp(`${JAPANESE_YEAR}?(${NUMBER}) ?月末`),
    read: ([, era, year, month = ''], at) => lastOf(wholeMonth(yearOf(era, year), parseNumber(month) ?? 0, at)),
  },
]

/** The less certain ones: asked after everything else. */
export const looseReaders: readonly Reader[] = [
  {
    pattern:
      /(?<![a-z])(?:on|by|until|till|before|from|since|to) (?:the )?(\d{1,2})(?:st|nd|rd|th)(?![a-z])|(?<![a-z])the (\d{1,2})(?:st|nd|rd|th)(?![a-z])/,
    read: ([, after, alone], at) => dateAlone(Number(after ?? alone), at),
  },
  {
    pattern: new RegExp(`(${NUMBER}) ?日${NO_LENGTH}(?!と(?:言|聞|い))`),
    read: ([, date = ''], at) => dateAlone(parseNumber(date) ?? 0, at),
  },
  {
    pattern: new RegExp(`(?<![a-z])(?:in|during|by|until|till|for|of|since|last|next|this) ${MONTH}(?: ${YEAR})?`),
    read: ([, month = '', year], at) => wholeMonth(year ? Number(year) : undefined, monthOf(month), at),
  },
  {
    pattern: new RegExp(`${JAPANESE_YEAR}?(${NUMBER}) ?月(?!曜)`),
    read: ([, era, year, month = ''], at) => wholeMonth(yearOf(era, year), parseNumber(month) ?? 0, at),
  },
]
