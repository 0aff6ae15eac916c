import { expect } from 'chai'
import {
  formatChecked,
  formatDay,
  formatDuration,
  formatInstant,
  formatMoney,
  formatNumber,
  formatTime,
} from '../../cards/format.ts'
import type { Locale, Money } from '../../services/model.ts'

const tokyo = 'Asia/Tokyo'
const newYork = 'America/New_York'
const berlin = 'Europe/Berlin'

describe('an instant', () => {
  const table: [instant: string, zone: string, en: string, ja: string][] = [
    ['2026-11-26T13:00:00Z', 'UTC', 'Thu 26 Nov 2026, 13:00 (UTC)', '2026年11月26日(木) 13:00 (UTC)'],
    ['2026-11-26T13:00:00Z', 'Etc/UTC', 'Thu 26 Nov 2026, 13:00 (UTC)', '2026年11月26日(木) 13:00 (UTC)'],
    ['2026-11-26T13:00:00Z', tokyo, 'Thu 26 Nov 2026, 22:00 (Japan Time)', '2026年11月26日(木) 22:00 (日本時間)'],
    ['2026-11-26T15:00:00Z', tokyo, 'Fri 27 Nov 2026, 00:00 (Japan Time)', '2026年11月27日(金) 00:00 (日本時間)'],
    ['2026-12-31T23:59:59Z', tokyo, 'Fri 1 Jan 2027, 08:59 (Japan Time)', '2027年1月1日(金) 08:59 (日本時間)'],
    ['2028-02-29T00:00:00Z', 'UTC', 'Tue 29 Feb 2028, 00:00 (UTC)', '2028年2月29日(火) 00:00 (UTC)'],
    ['2026-07-05T03:04:00Z', 'Asia/Kolkata', 'Sun 5 Jul 2026, 08:34 (UTC+5:30)', '2026年7月5日(日) 08:34 (UTC+5:30)'],
    ['2026-01-15T12:00:00Z', 'Europe/London', 'Thu 15 Jan 2026, 12:00 (UTC)', '2026年1月15日(木) 12:00 (UTC)'],
    // New York: from 01:59 to 03:00 in March, and 01:30 twice in November.
    ['2026-03-08T06:59:59Z', newYork, 'Sun 8 Mar 2026, 01:59 (UTC-5)', '2026年3月8日(日) 01:59 (UTC-5)'],
    ['2026-03-08T07:00:00Z', newYork, 'Sun 8 Mar 2026, 03:00 (UTC-4)', '2026年3月8日(日) 03:00 (UTC-4)'],
    ['2026-11-01T05:30:00Z', newYork, 'Sun 1 Nov 2026, 01:30 (UTC-4)', '2026年11月1日(日) 01:30 (UTC-4)'],
    ['2026-11-01T06:30:00Z', newYork, 'Sun 1 Nov 2026, 01:30 (UTC-5)', '2026年11月1日(日) 01:30 (UTC-5)'],
    // Berlin: from 01:59 to 03:00 in March, and 02:30 twice in October.
    ['2026-03-29T00:59:59Z', berlin, 'Sun 29 Mar 2026, 01:59 (UTC+1)', '2026年3月29日(日) 01:59 (UTC+1)'],
    ['2026-03-29T01:00:00Z', berlin, 'Sun 29 Mar 2026, 03:00 (UTC+2)', '2026年3月29日(日) 03:00 (UTC+2)'],
    ['2026-10-25T00:30:00Z', berlin, 'Sun 25 Oct 2026, 02:30 (UTC+2)', '2026年10月25日(日) 02:30 (UTC+2)'],
    ['2026-10-25T01:30:00Z', berlin, 'Sun 25 Oct 2026, 02:30 (UTC+1)', '2026年10月25日(日) 02:30 (UTC+1)'],
  ]
  for (const [instant, zone, en, ja] of table) {
    it(`reads ${en} and ${ja}`, () => {
      expect(formatInstant('en', Date.parse(instant), zone)).to.equal(en)
      expect(formatInstant('ja', Date.parse(instant), zone)).to.equal(ja)
    })
  }

  for (const zone of ['UTC', tokyo, newYork, berlin]) {
    it(`never reads like another minute of the year in ${zone}`, () => {
      for (const locale of ['en', 'ja'] as const) {
        const hours = Array.from({ length: 365 * 24 }, (_, hour) => Date.UTC(2026, 0, 1, hour))
        expect(new Set(hours.map((at) => formatInstant(locale, at, zone))).size).to.equal(hours.length)
      }
    })
  }

  it('is rounded down to the minute, so that nobody is told a minute too many', () => {
    const until = Date.parse('2026-11-26T13:00:00Z')
    expect(formatInstant('en', until + 59_999, 'UTC')).to.equal(formatInstant('en', until, 'UTC'))
    expect(formatInstant('en', until - 1, 'UTC')).to.equal('Thu 26 Nov 2026, 12:59 (UTC)')
  })

  it('keeps the zone of a deadline that lies across the change of clocks', () => {
    const bought = Date.parse('2026-10-28T15:00:00Z')
    expect(formatInstant('en', bought, newYork)).to.equal('Wed 28 Oct 2026, 11:00 (UTC-4)')
    expect(formatInstant('en', bought + 168 * 3_600_000, newYork)).to.equal('Wed 4 Nov 2026, 10:00 (UTC-5)')
  })
})

describe('a day and a time', () => {
  const table: [instant: string, zone: string, locale: Locale, day: string, time: string][] = [
    ['2026-11-22T09:12:59Z', 'UTC', 'en', '22 Nov 2026', '09:12 (UTC)'],
    ['2026-11-22T09:12:59Z', 'UTC', 'ja', '2026年11月22日', '09:12 (UTC)'],
    ['2026-11-22T18:00:00Z', tokyo, 'en', '23 Nov 2026', '03:00 (Japan Time)'],
    ['2026-11-22T18:00:00Z', tokyo, 'ja', '2026年11月23日', '03:00 (日本時間)'],
    ['2026-11-01T04:30:00Z', newYork, 'en', '1 Nov 2026', '00:30 (UTC-4)'],
    ['2026-11-02T04:30:00Z', newYork, 'en', '1 Nov 2026', '23:30 (UTC-5)'],
    ['2026-03-28T23:30:00Z', berlin, 'ja', '2026年3月29日', '00:30 (UTC+1)'],
  ]
  for (const [instant, zone, locale, day, time] of table) {
    it(`read ${day} and ${time}`, () => {
      expect(formatDay(locale, Date.parse(instant), zone)).to.equal(day)
      expect(formatTime(locale, Date.parse(instant), zone)).to.equal(time)
    })
  }

  it('say when a source was checked, the same day wherever the reader is', () => {
    expect(formatChecked('en', '2026-11-22')).to.equal('2026-11-22')
    expect(formatChecked('ja', '2026-11-22')).to.equal('2026年11月22日')
  })
})

describe('a duration', () => {
  const second = 1_000
  const minute = 60 * second
  const hour = 60 * minute
  const day = 24 * hour

  const table: [milliseconds: number, en: string, ja: string][] = [
    [-day, 'less than a minute', '1 分未満'],
    [0, 'less than a minute', '1 分未満'],
    [minute - 1, 'less than a minute', '1 分未満'],
    [minute, '1 minute', '1 分'],
    [2 * minute - 1, '1 minute', '1 分'],
    [38 * minute, '38 minutes', '38 分'],
    [hour - 1, '59 minutes', '59 分'],
    [hour, '1 hour', '1 時間'],
    [hour + minute, '1 hour 1 minute', '1 時間 1 分'],
    [day - 1, '23 hours 59 minutes', '23 時間 59 分'],
    [day, '1 day', '1 日'],
    [day + 59 * minute, '1 day', '1 日'],
    [day + hour, '1 day 1 hour', '1 日 1 時間'],
    [4 * day + 4 * hour, '4 days 4 hours', '4 日 4 時間'],
    [4 * day + 4 * hour + 59 * minute, '4 days 4 hours', '4 日 4 時間'],
    [7 * day, '7 days', '7 日'],
    [7 * day - 1, '6 days 23 hours', '6 日 23 時間'],
    [1_096 * day, '1096 days', '1096 日'],
  ]
  for (const [milliseconds, en, ja] of table) {
    it(`of ${milliseconds} ms is ${en}, ${ja}`, () => {
      expect(formatDuration('en', milliseconds)).to.equal(en)
      expect(formatDuration('ja', milliseconds)).to.equal(ja)
    })
  }
})

describe('money', () => {
  const table: [money: Money, text: string][] = [
    [{ amount: 0, currency: 'USD' }, '$0.00'],
    [{ amount: 5, currency: 'USD' }, '$0.05'],
    [{ amount: 123_450, currency: 'USD' }, '$1,234.50'],
    [{ amount: 99_999_999_999, currency: 'USD' }, '$999,999,999.99'],
    [{ amount: 0, currency: 'JPY' }, '¥0'],
    [{ amount: 1_234, currency: 'JPY' }, '¥1,234'],
    [{ amount: 99_999_999_999, currency: 'JPY' }, '¥99,999,999,999'],
  ]
  for (const [money, text] of table) {
    it(`reads ${text} in both languages`, () => {
      expect(formatMoney('en', money)).to.equal(text)
      expect(formatMoney('ja', money)).to.equal(text)
    })
  }

  it('has counts beside it with the same separators', () => {
    expect([0, 999, 1_096, 10_000].map(formatNumber)).to.deep.equal(['0', '999', '1,096', '10,000'])
  })
})
