import { expect } from 'chai'
import { readWhen } from '../../../dialogs/understanding/when.ts'

/** A Sunday. */
const sunday = Date.parse('2026-11-22T09:00:00Z')

const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16)

/** "first day", "first..last day", with " at time" where an instant was given; all in UTC. */
function read(text: string, toward?: 'past' | 'future', now = sunday): string | undefined {
  const when = readWhen(text, now, 'UTC', toward)
  if (!when) return undefined
  const [first, last] = [iso(when.from).slice(0, 10), iso(when.until - 1).slice(0, 10)]
  return (first === last ? first : `${first}..${last}`) + (when.instant ? ` at ${iso(when.instant).slice(11)}` : '')
}

describe('reading when', () => {
  const table: [says: string, means: string][] = [
    ['today', '2026-11-22'],
    ['tomorrow', '2026-11-23'],
    ['yesterday', '2026-11-21'],
    ['the day after tomorrow', '2026-11-24'],
    ['the day before yesterday', '2026-11-20'],
    ['in 3 days', '2026-11-25'],
    ['in a week', '2026-11-29'],
    ['three days ago', '2026-11-19'],
    ['half a year ago', '2026-05-22'],
    ['a month ago', '2026-10-22'],
    ['and if they wait until friday', '2026-11-27'],
    ['if they wait two more days', '2026-11-24'],
    ['if we wait another week', '2026-11-29'],
    ['could I still cancel next Monday?', '2026-11-23'],
    ['last Monday', '2026-11-16'],
    ['this Friday', '2026-11-27'],
    ['Monday after next', '2026-11-30'],
    ['Wednesday next week', '2026-11-25'],
    ['by fri', '2026-11-27'],
    ['on the 26th', '2026-11-26'],
    ['on the 15th', '2026-11-15'],
    ['the 3rd of next month', '2026-12-03'],
    ['Nov 15', '2026-11-15'],
    ['15 November 2025', '2025-11-15'],
    ['the 2nd of January', '2027-01-02'],
    ['2026/11/15', '2026-11-15'],
    ['2026-11-15', '2026-11-15'],
    ['11/15', '2026-11-15'],
    ['15/11/2026', '2026-11-15'],
    ['11/15/2026', '2026-11-15'],
    ['10.11.2026', '2026-11-10'],
    ['Thu 26 Nov 2026, 13:00 (UTC)', '2026-11-26 at 13:00'],
    ['next week', '2026-11-23..2026-11-29'],
    ['last month', '2026-10-01..2026-10-31'],
    ['this year', '2026-01-01..2026-12-31'],
    ['next weekend', '2026-11-28..2026-11-29'],
    ['in the past 7 days', '2026-11-15..2026-11-22'],
    ['the end of the month', '2026-11-30'],
    ['end of February', '2027-02-28'],
    ['purchases in October', '2026-10-01..2026-10-31'],
    ['at 5 pm', '2026-11-22 at 17:00'],
    ['ORD-1002 on 25 November at 12:00?', '2026-11-25 at 12:00'],
    ['tomorrow at noon', '2026-11-23 at 12:00'],
    ['tomorrow at 12:30 a.m.', '2026-11-23 at 00:30'],
    ['in two hours', '2026-11-22 at 11:00'],
    ['10 hours ago', '2026-11-21 at 23:00'],

    ['今日', '2026-11-22'],
    ['明日キャンセルできますか', '2026-11-23'],
    ['昨日', '2026-11-21'],
    ['明後日', '2026-11-24'],
    ['あさって', '2026-11-24'],
    ['しあさって', '2026-11-25'],
    ['一昨日', '2026-11-20'],
    ['３日前', '2026-11-19'],
    ['三日前', '2026-11-19'],
    ['五日後', '2026-11-27'],
    ['二週間後', '2026-12-06'],
    ['1か月前', '2026-10-22'],
    ['あと2日待ったら', '2026-11-24'],
    ['来週の月曜でも間に合いますか', '2026-11-23'],
    ['再来週の水曜日', '2026-12-02'],
    ['先週の金曜', '2026-11-13'],
    ['この前の金曜日', '2026-11-20'],
    ['月曜日', '2026-11-23'],
    ['今週末', '2026-11-21..2026-11-22'],
    ['来週末', '2026-11-28..2026-11-29'],
    ['11月15日', '2026-11-15'],
    ['１１月１５日', '2026-11-15'],
    ['11 月 15 日', '2026-11-15'],
    ['2026 年 11 月 15 日', '2026-11-15'],
    ['3 日前', '2026-11-19'],
    ['26 日', '2026-11-26'],
    ['十一月十五日', '2026-11-15'],
    ['令和8年11月15日', '2026-11-15'],
    ['令和元年5月1日', '2019-05-01'],
    ['2026年11月15日', '2026-11-15'],
    ['来月の3日', '2026-12-03'],
    ['26日', '2026-11-26'],
    ['来週', '2026-11-23..2026-11-29'],
    ['先月の購入', '2026-10-01..2026-10-31'],
    ['去年', '2025-01-01..2025-12-31'],
    ['10月の購入', '2026-10-01..2026-10-31'],
    ['過去30日', '2026-10-23..2026-11-22'],
    ['月末', '2026-11-30'],
    ['来月末', '2026-12-31'],
    ['17時', '2026-11-22 at 17:00'],
    ['明日の午後5時半', '2026-11-23 at 17:30'],
    ['2時間後', '2026-11-22 at 11:00'],
  ]
  for (const [says, means] of table) {
    it(`takes "${says}" for ${means}`, () => {
      expect(read(says)).to.equal(means)
    })
  }

  const none = [
    'cancel ORD-1002',
    'within 7 days',
    'the 7-day window',
    'my colleague says 60 days',
    'may I cancel it?',
    '3 days after the purchase',
    'Windows Server 2025, 32-bit, 3 year',
    '10:61',
    '同僚は60日と言っています',
    '7日以内',
    '購入から3日後',
    '24時間以内',
    'その時はどうなりますか',
  ]
  for (const says of none) {
    it(`finds no time in "${says}"`, () => {
      expect(read(says)).to.equal(undefined)
    })
  }

  it('knows the days that there are', () => {
    expect(read('30 February')).to.equal(undefined)
    expect(read('2026/2/29')).to.equal(undefined)
    expect(read('29 Feb')).to.equal('2028-02-29')
    expect(read('in a year', undefined, Date.parse('2028-02-29T12:00:00Z'))).to.equal('2029-02-28')
    expect(read('tomorrow', undefined, Date.parse('2026-12-31T23:00:00Z'))).to.equal('2027-01-01')
    expect(read('来月', undefined, Date.parse('2026-12-31T23:00:00Z'))).to.equal('2027-01-01..2027-01-31')
    expect(read('the 31st', 'past', Date.parse('2026-05-10T00:00:00Z'))).to.equal('2026-03-31')
  })

  it('never takes today for the next or the last Monday', () => {
    const monday = Date.parse('2026-11-23T09:00:00Z')
    expect(read('next Monday', undefined, monday)).to.equal('2026-11-30')
    expect(read('last Monday', undefined, monday)).to.equal('2026-11-16')
    expect(read('on Monday', undefined, monday)).to.equal('2026-11-23')
    expect(read('来週の月曜日', undefined, monday)).to.equal('2026-11-30')
  })

  it('looks in the direction it is told', () => {
    expect(read('11/15', 'future')).to.equal('2027-11-15')
    expect(read('11/25', 'past')).to.equal('2025-11-25')
    expect(read('friday', 'past')).to.equal('2026-11-20')
    expect(read('金曜日', 'future')).to.equal('2026-11-27')
    expect(read('on the 15th', 'future')).to.equal('2026-12-15')
    expect(read('12月', 'past')).to.equal('2025-12-01..2025-12-31')
    expect(read('at 8 am', 'future')).to.equal('2026-11-23 at 08:00')
    expect(read('at 5 pm', 'past')).to.equal('2026-11-21 at 17:00')
    expect(read('22 November', 'past')).to.equal('2026-11-22')
    expect(read('22 November', 'future')).to.equal('2026-11-22')
  })
})

describe('reading when, elsewhere in the world', () => {
  const newYork = (text: string, now: string) => {
    const when = readWhen(text, Date.parse(now), 'America/New_York')
    return when && [iso(when.from), iso(when.until), ...(when.instant ? [iso(when.instant)] : [])]
  }

  it('takes the day that the clocks there show', () => {
    expect(newYork('today', '2026-11-22T03:00:00Z')).to.deep.equal(['2026-11-21T05:00', '2026-11-22T05:00'])
    const tokyo = readWhen('明日', Date.parse('2026-11-22T16:00:00Z'), 'Asia/Tokyo')
    expect(iso(tokyo?.from ?? 0)).to.equal('2026-11-23T15:00')
  })

  it('has a day of 23 hours when summer time begins, and one of 25 when it ends', () => {
    expect(newYork('8 March 2026', '2026-03-01T12:00:00Z')).to.deep.equal(['2026-03-08T05:00', '2026-03-09T04:00'])
    expect(newYork('1 November 2026', '2026-10-20T12:00:00Z')).to.deep.equal(['2026-11-01T04:00', '2026-11-02T05:00'])
  })

  it('takes the first of two equal hours, and the hour after one that is left out', () => {
    expect(newYork('1 November 2026 at 1:30 am', '2026-10-20T12:00:00Z')?.[2]).to.equal('2026-11-01T05:30')
    expect(newYork('8 March 2026 at 2:30 am', '2026-03-01T12:00:00Z')?.[2]).to.equal('2026-03-08T07:30')
  })

  it('begins a day without midnight at its first instant', () => {
    const when = readWhen('6 September 2026', Date.parse('2026-09-01T00:00:00Z'), 'America/Santiago')
    expect(iso(when?.from ?? 0)).to.equal('2026-09-06T04:00')
  })

  it('follows the zone that is named', () => {
    const when = readWhen('26 Nov 2026, 13:00 (UTC)', sunday, 'Asia/Tokyo')
    expect(iso(when?.instant ?? 0)).to.equal('2026-11-26T13:00')
    const japan = readWhen('2026年11月26日(木) 22:00 (日本時間)', sunday, 'UTC')
    expect(iso(japan?.instant ?? 0)).to.equal('2026-11-26T13:00')
  })
})
