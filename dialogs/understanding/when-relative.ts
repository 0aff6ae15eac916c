import { addMonths } from '../../services/calendar.ts'
import { NUMBER, parseNumber } from './numbers.ts'
import { oneDay as one, type Reader, type Span } from './when-reader.ts'
import { type Day, dateOf, startOfMonth } from './when-zone.ts'

const COUNT = `(${NUMBER}|(?<![a-z])(?:half )?an?)`
const UNIT = '(day|week|month|year)s?'
const UNIT_JAPANESE = '(日|週間?|[かヶカケヵ箇]月|年)間?'
/** "Three days after the purchase" is not three days from now. */
const FROM_PURCHASE = '(?<!(?:購入|注文|更新|契約|purchase|order|renewal)(?:日?から|日?の|後)? ?)'

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const WEEKDAYS_JAPANESE = '月火水木金土日'
const FULL = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const EITHER = '(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday|s|rs|r)?'
const JAPANESE = `([${WEEKDAYS_JAPANESE}])曜日?`

const count = (text: string) => (/^an?$/.test(text) ? 1 : parseNumber(text))
const monday = (today: Day): Day => today - dateOf(today).weekday
const shiftMonths = (day: Day, months: number): Day => addMonths(day * 86_400_000, months) / 86_400_000

function weekdayOf(text: string): number {
  const japanese = WEEKDAYS_JAPANESE.indexOf(text)
  return japanese >= 0 ? japanese : WEEKDAYS.indexOf(text.slice(0, 3))
}

function move(today: Day, number: string, unit: string, sign: 1 | -1): Day | undefined {
  if (/^(?:half|半)/.test(number)) return /^(?:year|年)/.test(unit) ? shiftMonths(today, sign * 6) : undefined
  const by = count(number)
  if (by === undefined || by > 5000) return undefined
  if (/^(?:day|日)/.test(unit)) return today + sign * by
  if (/^(?:week|週)/.test(unit)) return today + sign * by * 7
  return shiftMonths(today, sign * by * (/^(?:year|年)/.test(unit) ? 12 : 1))
}

const moved = (sources: readonly string[], sign: 1 | -1): Reader[] =>
  sources.map((source) => ({
    pattern: new RegExp(source),
    read: ([, number = '', unit = ''], { today }) => one(move(today, number, unit, sign)),
  }))

/** The next such weekday, or the last; today itself counts only where `today` is meant as well. */
const coming = (today: Day, weekday: number, from: 0 | 1) =>
  today + from + ((weekday - dateOf(today).weekday - from + 14) % 7)
const gone = (today: Day, weekday: number) => today - 1 - ((dateOf(today).weekday - 1 - weekday + 14) % 7)

/** How many weeks, months or years away. */
const AWAY: readonly [pattern: RegExp, by: number][] = [
  [/^(?:after next|再来|さ来)/, 2],
  [/^(?:next|coming|following|来|翌|次)/, 1],
  [/^(?:before last|先々|一昨|おととし)/, -2],
  [/^(?:last|previous|先|昨|去|前)/, -1],
]
const away = (text: string): number => AWAY.find(([pattern]) => pattern.test(text))?.[1] ?? 0

const week = (today: Day, by: number): Span => ({ first: monday(today) + by * 7, last: monday(today) + by * 7 + 6 })

function period(today: Day, unit: string, by: number): Span {
  if (/^(?:week|週)/.test(unit)) return week(today, by)
  const isYear = /^(?:year|年)/.test(unit)
  const { month } = dateOf(today)
  const first = shiftMonths(startOfMonth(today), isYear ? by * 12 - month + 1 : by)
  return { first, last: shiftMonths(first, isYear ? 12 : 1) - 1 }
}

function inMonth(today: Day, by: number, date: number): Span | undefined {
  const { first, last } = period(today, 'month', by)
  return date >= 1 && first + date - 1 <= last ? one(first + date - 1) : undefined
}

const NEAR = '(next|coming|following|last|previous|this|the)'
const NEAR_MONTH = '(再来|来|翌|今|当|先々|先)月'
const NEAR_WEEK = '(再来|さ来|来|翌|次|今|先々|先|前)週'

/** Days told by their distance from today. The first that fits is meant. */
export const relativeReaders: readonly Reader[] = [
  {
    pattern: new RegExp(`${NEAR_MONTH}の? ?(${NUMBER}) ?日`),
    read: ([, near = '', date = ''], { today }) => inMonth(today, away(near), parseNumber(date) ?? 0),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th) of ${NEAR} month`),
    read: ([, date, near = ''], { today }) => inMonth(today, away(near), Number(date)),
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:last|past|previous) (?:(${NUMBER}) ${UNIT}|(?<=past )(day|week|month|year))(?![a-z])`,
    ),
    read: ([, number = 'a', unit, alone = ''], { today }) => {
      const first = move(today, number, unit ?? alone, -1)
      return first === undefined ? undefined : { first, last: today }
    },
  },
  {
    pattern: new RegExp(`(?:過去|ここ|直近|最近)の? ?(${NUMBER}) ?${UNIT_JAPANESE}`),
    read: ([, number = '', unit = ''], { today }) => {
      const first = move(today, number, unit, -1)
      return first === undefined ? undefined : { first, last: today }
    },
  },
  ...moved(
    [
      `(?<![a-z])(?:in|another|wait(?:s|ed|ing)?(?: for)?) (?:about |another )?${COUNT} (?:more )?${UNIT}(?![a-z'])(?! (?:window|after|of))`,
      `${COUNT} ${UNIT} (?:from now|from today|later|hence)`,
      `${COUNT} more ${UNIT}`,
      `(?<![a-z])(an)other ${UNIT}(?![a-z])`,
      `${FROM_PURCHASE}(${NUMBER}|半) ?${UNIT_JAPANESE}(?:ほど|くらい|ぐらい)?(?:後|あと|のち|待)`,
      `(?:あと|もう) ?(${NUMBER}) ?${UNIT_JAPANESE}`,
    ],
    1,
  ),
  ...moved(
    [`${COUNT} ${UNIT} (?:ago|back|earlier)`, `(${NUMBER}|半) ?${UNIT_JAPANESE}(?:ほど|くらい|ぐらい)?(?:前|まえ)`],
    -1,
  ),

  {
    pattern: new RegExp(`${NEAR_WEEK}の? ?${JAPANESE}`),
    read: ([, near = '', day = ''], { today }) => one(week(today, away(near)).first + weekdayOf(day)),
  },
  {
    pattern: new RegExp(`(?<![a-z])${EITHER},? (?:of )?${NEAR} week(?![a-z])`),
    read: ([, day = '', near = ''], { today }) => one(week(today, away(near)).first + weekdayOf(day)),
  },
  {
    pattern: new RegExp(`(?<![a-z])${NEAR} week,? (?:on )?${EITHER}(?![a-z])`),
    read: ([, near = '', day = ''], { today }) => one(week(today, away(near)).first + weekdayOf(day)),
  },
  {
    pattern: /(?:(再来|来|今|先)週の?)?(?:週末|(?<=週)末)|(?<![a-z])(?:(next|last|this|the|coming) )?weekend(?![a-z])/,
    read: ([, japanese, english], { today }) => {
      const first = week(today, away(japanese ?? (english === 'coming' ? '' : english) ?? '')).first + 5
      return { first, last: first + 1 }
    },
  },
  {
    pattern:
      /(?<![a-z])end of (?:(next|this|the|last) )?(week|month|year)(?![a-z])|(?:(再来|来|今|先)(?:月|年)の?)?(?:([月年])末|(?<=([月年]))末)/,
    read: ([, near = '', unit, nearJapanese = '', ja, jaNear], { today }) => {
      const kind = unit ?? ((ja ?? jaNear) === '年' ? 'year' : 'month')
      return one(period(today, kind, away(near || nearJapanese)).last)
    },
  },
  {
    pattern: new RegExp(`(?<![a-z])${EITHER} after next(?![a-z])`),
    read: ([, day = ''], { today }) => one(coming(today, weekdayOf(day), 1) + 7),
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(next|coming|following|last|previous|past) ${EITHER}(?![a-z])|(次|今度|この前|前)の ?${JAPANESE}`,
    ),
    read: ([, near = '', day, japanese = '', dayJapanese = ''], { today }) => {
      const weekday = weekdayOf(day ?? dayJapanese)
      const isPast = /^(?:last|previous|past|この前|前)/.test(near || japanese)
      return one(isPast ? gone(today, weekday) : coming(today, weekday, 1))
    },
  },
  {
    // Abbreviations are words of their own in English ("sat", "sun"), so they need a preposition.
    pattern: new RegExp(
      `(?<![a-z])(?:(?:on|by|until|till|before|this|to|from|since) ${EITHER}|${FULL}|^${EITHER})(?![a-z])|${JAPANESE}`,
    ),
    read: ([, ...found], { today, toward }) => {
      const weekday = weekdayOf(found.find((day) => day !== undefined) ?? '')
      const isToday = dateOf(today).weekday === weekday
      return one(toward === 'past' && !isToday ? gone(today, weekday) : coming(today, weekday, 0))
    },
  },

  ...(
    [
      [/day after tomorrow|明後日|明後(?!日)|あさって(?<!しあさって)/, 2],
      [/しあさって/, 3],
      [/day before yesterday|一昨日|おととい|一昨晩/, -2],
      [/(?<![a-z])(?:tomorrow|tmrw|tmr)(?![a-z])|明日|あした|翌日/, 1],
      [/(?<![a-z])(?:yesterday|last night)(?![a-z])|昨日|きのう|昨晩|昨夜|前日/, -1],
      [/(?<![a-z])(?:today|tonight|this (?:morning|afternoon|evening))(?![a-z])|今日|本日|きょう|今朝|今晩|今夜/, 0],
    ] as const
  ).map(
    ([pattern, by]): Reader => ({
      pattern,
      read: (_, { today }) => one(today + by),
    }),
  ),

  {
    pattern:
      /(?<![a-z])(?:(next|last|this|previous|coming|following) (week|month|year)|(?:the )?(week|month|year) (after next|before last))(?![a-z])/,
    read: ([, near, unit, other, far], { today }) => period(today, unit ?? other ?? '', away(near ?? far ?? '')),
  },
  {
    pattern: /(再来|さ来|来|翌|次|今|先々|先)(週|月)|(再来|来|翌|今|本|昨|去|一昨)(年)|(おととし)/,
    read: ([, near, unit, nearYear, year, before], { today }) =>
      period(today, unit ?? year ?? '年', away(near ?? nearYear ?? before ?? '')),
  },
  { pattern: /(?<![a-z])(?:end of (?:the )?(?:business )?day|eod)(?![a-z])/, read: (_, { today }) => one(today) },
]
