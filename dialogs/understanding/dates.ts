import { mask, maskSpan } from './normalise.ts'
import { NUMBER, parseNumber } from './numbers.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const YEAR = '(20\\d\\d)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'

const DATES: { pattern: RegExp; order: 'ymd' | 'md' | 'mdy' | 'dmy' }[] = [
  { pattern: new RegExp(`(?<!\\d)${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'g'), order: 'ymd' },
  { pattern: new RegExp(`(?<!\\d)(?:${YEAR}年 ?)?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日`, 'g'), order: 'ymd' },
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/g, order: 'dmy' },
  { pattern: /(?<![\d/])(1[3-9]|2\d|3[01])\/(\d{1,2})\/(20\d\d)(?!\d)/g, order: 'dmy' },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(20\d\d)(?!\d)/g, order: 'mdy' },
  { pattern: new RegExp(`(?<![a-z])${MONTH} (?:the )?${DAY}(?!\\d)(?:,? ${YEAR}(?!\\d))?`, 'g'), order: 'mdy' },
  {
    pattern: new RegExp(
      `(?<!\\d)${DAY}(?: of|-)? ?(?!may (?:i|we|you|they|the|be)(?![a-z]))${MONTH}(?![a-z])(?:,? ${YEAR}(?!\\d))?`,
      'g',
    ),
    order: 'dmy',
  },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g, order: 'md' },
]

/** 令和8年6月3日: the first year of the era was 2019. */
const REIWA = /(?:令和|r) ?(元|\d{1,2})(?:年|[./]) ?(\d{1,2})(?:月|[./]) ?(\d{1,2})日?/g

const BOUGHT = '(?:bought|ordered|purchased|placed|order|purchase|買|購入|注文|発注|頼)'
/** Too short a word to be put right anywhere else. */
const AGO = '(?:ago|gao|aog|ag[a-z])(?![a-z])'
const PASSED: { pattern: RegExp; days: (count: string) => number | undefined }[] = [
  {
    pattern: new RegExp(
      `(${NUMBER}) ?(?:days? (?:${AGO}|old|back|earlier|since)|日(?:ほど|くらい|ぐらい|も)?(?:前|まえ|経|たち|たっ))`,
    ),
    days: parseNumber,
  },
  {
    pattern: new RegExp(
      `(?:it'?s been|it has been|for)(?: about| only| just| already)? (${NUMBER}) days(?! (?:for|until|to|left|or))`,
    ),
    days: parseNumber,
  },
  {
    pattern: new RegExp(
      `(${NUMBER}) ?(?:(?:weeks?|wks?) (?:${AGO}|back)|週間(?:ほど|くらい|ぐらい)?(?:前|まえ|経|たっ))`,
    ),
    days: (count) => weeks(parseNumber(count)),
  },
  { pattern: /a fortnight ago/, days: () => 14 },
  { pattern: /(?<![a-z])a day ago/, days: () => 1 },
  { pattern: /さきおととい|一昨々日/, days: () => 3 },
  { pattern: /(a|last) week ago|a week old|先週の今日/, days: () => 7 },
  { pattern: /day before yesterday|おととい|おとつい|一昨日/, days: () => 2 },
  { pattern: /(?<!until |till |up to )yesterday|(?:昨日|きのう)(?!まで)|昨晩|昨夜|ゆうべ|last night/, days: () => 1 },
  {
    pattern:
      /this morning|earlier today|just now|(?:minutes|an hour|hours?) ago|今朝|けさ|たった今|さきほど|先ほど|さっき/,
    days: () => 0,
  },
  {
    pattern: new RegExp(`${BOUGHT}[^.。!?]{0,30}(?:today|今日|本日)|(?:today|今日|本日)[^.。!?]{0,12}${BOUGHT}`),
    days: () => 0,
  },
]

export interface Time {
  date?: string
  daysAgo?: string
}

/** "June 3rd 2026", 6月3日, "3 days ago", 昨日 in a normalised text; `masked` is the text without the dates. */
export function findTime(text: string): Time & { masked: string } {
  const found: Time = {}
  let masked = text
  for (const { 0: era, 1: year = '', 2: month, 3: day, index } of text.matchAll(REIWA)) {
    found.date ??= format(String(2018 + (year === '元' ? 1 : Number(year))), month, day)
    masked = maskSpan(masked, index, index + era.length)
  }
  for (const { pattern, order } of DATES) {
    for (const match of masked.matchAll(pattern)) found.date ??= toDate(match, order)
    masked = mask(masked, pattern)
  }
  for (const { pattern, days } of PASSED) {
    const match = pattern.exec(masked)
    const count = match ? days(match[1] ?? '') : undefined
    if (count === undefined) continue
    found.daysAgo = String(count)
    break
  }
  return { ...found, masked }
}

function toDate(match: RegExpMatchArray, order: 'ymd' | 'md' | 'mdy' | 'dmy'): string | undefined {
  const parts = match.slice(1).filter((part) => part === undefined || /[\da-z]/.test(part))
  const [first, second, third] = parts
  if (order === 'ymd') return format(first, second, third)
  if (order === 'mdy') return format(third, first, second)
  if (order === 'dmy') return format(third, second, first)
  return format(undefined, first, second)
}

function format(year: string | undefined, month = '', day = ''): string | undefined {
  const monthNumber = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3)) + 1
  const dayNumber = Number(day)
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) return undefined
  return `${year ?? 'XXXX'}-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`
}

function weeks(count: number | undefined): number | undefined {
  return count === undefined ? undefined : count * 7
}
