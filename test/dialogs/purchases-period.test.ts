import { expect } from 'chai'
import { periodFrom, periodText, readPeriod } from '../../dialogs/purchases-period.ts'

/** Sunday. */
const now = Date.parse('2026-11-22T09:00:00Z')

const day = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString().slice(0, 10))

describe('the time in which purchases are sought', () => {
  const cases: [text: string, from: string, until: string][] = [
    ['what did Contoso buy last month', '2026-10-01', '2026-11-01'],
    ['show all orders of yesterday', '2026-11-21', '2026-11-22'],
    ['purchases from last week', '2026-11-09', '2026-11-16'],
    ['orders since 1 November', '2026-11-01', ''],
    ['orders from 1 November', '2026-11-01', ''],
    ['orders after 1 November', '2026-11-02', ''],
    ['11月20日以降だけ', '2026-11-20', ''],
    ['11月20日以前の注文', '', '2026-11-21'],
    ['orders before 15 November', '', '2026-11-15'],
    ['orders until 10 November', '', '2026-11-11'],
    ['orders between 1 November and 15 November', '2026-11-01', '2026-11-16'],
    ['orders from 1 Nov to 30 Nov', '2026-11-01', '2026-12-01'],
    ['orders from 20 Dec to 5 Jan', '2025-12-20', '2026-01-06'],
    ['October 2026', '2026-10-01', '2026-11-01'],
    ['purchases in 2025', '2025-01-01', '2026-01-01'],
    ['purchases before 2026', '', '2026-01-01'],
    ['先月みどり商事が購入したもの', '2026-10-01', '2026-11-01'],
    ['昨日の注文', '2026-11-21', '2026-11-22'],
    ['11月1日以降の注文', '2026-11-01', ''],
    ['１１月１０日より前の購入', '', '2026-11-10'],
    ['11月10日までの購入', '', '2026-11-11'],
    ['11月1日から15日までの注文', '2026-11-01', '2026-11-16'],
    ['2025年の購入', '2025-01-01', '2026-01-01'],
    ['2026年10月の購入履歴', '2026-10-01', '2026-11-01'],
  ]
  for (const [text, from, until] of cases) {
    it(`is read from "${text}"`, () => {
      const period = readPeriod(text, now, 'UTC')
      expect([day(period?.from), day(period?.until)]).to.deep.equal([from, until])
    })
  }

  for (const text of [
    'all orders of Contoso',
    'orders from Contoso',
    'which SQL Server 2022 did Contoso buy',
    'status of ORD-1002',
    'SQL Server Enterprise - 2 Core License Pack - 3 year',
    'みどり商事の購入履歴',
  ]) {
    it(`is not in "${text}"`, () => {
      expect(readPeriod(text, now, 'UTC')).to.equal(undefined)
    })
  }

  it('is in the time zone of the reader', () => {
    const period = readPeriod('yesterday', now, 'Asia/Tokyo')
    expect(new Date(period?.from ?? 0).toISOString()).to.equal('2026-11-20T15:00:00.000Z')
    expect(new Date(period?.until ?? 0).toISOString()).to.equal('2026-11-21T15:00:00.000Z')
  })

  it('stays the same in a slot', () => {
    for (const period of [
      { from: 1, until: 2 },
      { from: 1, until: undefined },
      { from: undefined, until: 2 },
    ]) {
      expect(periodFrom(periodText(period))).to.deep.equal(period)
    }
  })
})
