import type { Instant, Locale, Money } from '../services/model.ts'

const languageTag: Record<Locale, string> = { en: 'en-GB', ja: 'ja-JP' }
const formatters = new Map<string, Intl.DateTimeFormat>()

/** `Thu 26 Nov 2026, 13:00 (UTC)` or `2026年11月26日(木) 22:00 (日本時間)`. Rounded down to the minute, always with its zone. */
export function formatInstant(locale: Locale, instant: Instant, timeZone: string): string {
  const comma = locale === 'ja' ? '' : ','
  return `${formatDate(locale, instant, timeZone)}${comma} ${formatTime(locale, instant, timeZone)}`
}

/** `Thu 26 Nov 2026` or `2026年11月26日(木)`. */
export function formatDate(locale: Locale, instant: Instant, timeZone: string): string {
  const part = partsOf(locale, instant, timeZone)
  return locale === 'ja'
    ? `${part('year')}年${part('month')}月${part('day')}日(${part('weekday')})`
    : `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`
}

/** `22 Nov 2026` or `2026年11月22日`. */
export function formatDay(locale: Locale, instant: Instant, timeZone: string): string {
  const part = partsOf(locale, instant, timeZone)
  return locale === 'ja'
    ? `${part('year')}年${part('month')}月${part('day')}日`
    : `${part('day')} ${part('month')} ${part('year')}`
}

/** The day on which a source was last checked: `2026-11-22` or `2026年11月22日`. */
export const formatChecked = (locale: Locale, isoDate: string): string =>
  locale === 'ja' ? formatDay(locale, Date.parse(isoDate), 'UTC') : isoDate

/** `09:12 (UTC)`. */
export function formatTime(locale: Locale, instant: Instant, timeZone: string): string {
  const part = partsOf(locale, instant, timeZone)
  return `${part('hour')}:${part('minute')} (${zoneName(locale, part, timeZone)})`
}

/** `4 days 4 hours`, `38 minutes`; the two largest units, rounded down, so that nobody is promised too much. */
export function formatDuration(locale: Locale, milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000))
  const amounts = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  const first = amounts.findIndex((amount) => amount > 0)
  if (first === -1) return locale === 'ja' ? '1 分未満' : 'less than a minute'
  return amounts
    .map((amount, unit) => ({ amount, unit }))
    .slice(first, first + 2)
    .filter(({ amount }) => amount > 0)
    .map(({ amount, unit }) => (locale === 'ja' ? japaneseUnit(amount, unit) : englishUnit(amount, unit)))
    .join(' ')
}

const japaneseUnit = (amount: number, unit: number) => `${amount} ${['日', '時間', '分'][unit]}`

const englishUnit = (amount: number, unit: number) =>
  `${amount} ${['day', 'hour', 'minute'][unit]}${amount === 1 ? '' : 's'}`

/** `$1,234.50` or `¥1,234`, with as many decimals as the currency has. */
export function formatMoney(locale: Locale, money: Money): string {
  const key = `${locale} ${money.currency}`
  let found = moneyFormats.get(key)
  if (!found) {
    const format = new Intl.NumberFormat(locale === 'ja' ? 'ja-JP' : 'en-US', {
      style: 'currency',
      currency: money.currency,
      currencyDisplay: 'narrowSymbol',
    })
    found = { format, minorUnits: 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2) }
    moneyFormats.set(key, found)
  }
  return found.format.format(money.amount / found.minorUnits).replace('￥', '¥')
}

const moneyFormats = new Map<string, { format: Intl.NumberFormat; minorUnits: number }>()

export const formatNumber = (value: number): string => value.toLocaleString('en-US')

type Parts = (type: Intl.DateTimeFormatPartTypes) => string

function partsOf(locale: Locale, instant: Instant, timeZone: string): Parts {
  const parts = formatter(locale, timeZone).formatToParts(instant)
  return (type) => parts.find((part) => part.type === type)?.value ?? ''
}

// Names such as "New York Time" would leave the hour open that comes twice when summer time ends; an offset does not.
function zoneName(locale: Locale, part: Parts, timeZone: string): string {
  if (timeZone === 'Asia/Tokyo') return locale === 'ja' ? '日本時間' : 'Japan Time'
  return part('timeZoneName').replace(/^GMT(?:\+0$)?/, 'UTC')
}

// A formatter takes some 50 microseconds to build and there are few zones: kept.
function formatter(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`
  let found = formatters.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(languageTag[locale], {
      timeZone,
      year: 'numeric',
      month: locale === 'ja' ? 'numeric' : 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      weekday: 'short',
      timeZoneName: 'shortOffset',
    })
    formatters.set(key, found)
  }
  return found
}
