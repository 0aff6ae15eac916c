import { expect } from 'chai'
import type { Billing, Money, Term } from '../../../services/model.ts'
import { type CancellationFacts, decideCancellation } from '../../../services/policy/cancellation.ts'
import { cancellationRules, neverCancellable, ruleFor } from '../../../services/policy/cancellation-rules.ts'
import { DAY, HOUR, NOW, refusal, seeded, value } from '../../support/world.ts'

const paid: Money = { amount: 3_000_000, currency: 'USD' }

const subscription = (more: Partial<CancellationFacts> = {}): CancellationFacts => ({
  kind: 'subscription',
  term: 'P3Y',
  billing: 'triennial',
  purchasedAt: NOW,
  paid,
  ...more,
})
const perpetual = (more: Partial<CancellationFacts> = {}): CancellationFacts => ({
  kind: 'perpetual',
  billing: 'one-time',
  purchasedAt: NOW,
  paid,
  ...more,
})
const decide = (facts: CancellationFacts, now: number) => decideCancellation(facts, cancellationRules, now)

describe('cancelling a perpetual license', () => {
  it('gives back what was paid, for thirty days', () => {
    const facts = perpetual()
    expect(value(decide(facts, NOW + 36 * HOUR))).to.deep.equal({
      kind: 'full',
      facts,
      rule: cancellationRules.find(({ id }) => id === 'perpetual-30-days'),
      windowStart: NOW,
      until: NOW + 30 * DAY,
      leftMs: 28 * DAY + 12 * HOUR,
      day: 2,
      ofDays: 30,
      refund: paid,
    })
  })

  it('is possible at the last millisecond and not at the limit', () => {
    expect(value(decide(perpetual(), NOW + 30 * DAY - 1)).leftMs).to.equal(1)
    expect(refusal(decide(perpetual(), NOW + 30 * DAY))).to.deep.include({
      reason: 'window-closed',
      closedAt: NOW + 30 * DAY,
      facts: perpetual(),
    })
  })
})

describe('cancelling a subscription', () => {
  for (const [title, elapsed, day] of [
    ['the moment it is bought', 0, 1],
    ['a millisecond before a day is over', DAY - 1, 1],
    ['when a day is over', DAY, 2],
    ['after 2 days 20 hours', 68 * HOUR, 3],
    ['after 6 days 23 hours', 167 * HOUR, 7],
    ['in the last millisecond', 168 * HOUR - 1, 7],
  ] as const) {
    it(`${title} is day ${day} of 7 and costs ${day} days`, () => {
      const eligible = value(decide(subscription(), NOW + elapsed))
      expect(eligible).to.deep.include({
        kind: 'prorated',
        day,
        ofDays: 7,
        daysUsed: day,
        daysInPeriod: 1_096,
        leftMs: 168 * HOUR - elapsed,
        until: NOW + 168 * HOUR,
        refund: { amount: Math.round((3_000_000 * (1_096 - day)) / 1_096), currency: 'USD' },
      })
    })
  }

  it('is too late after 168 hours', () => {
    expect(refusal(decide(subscription(), NOW + 168 * HOUR))).to.deep.include({
      reason: 'window-closed',
      closedAt: NOW + 168 * HOUR,
    })
  })

  it('follows the rule of the day it was bought, not of today', () => {
    const old = subscription({ purchasedAt: Date.UTC(2022, 6, 10, 12) })
    expect(value(decide(old, Date.UTC(2022, 6, 20)))).to.deep.include({ ofDays: 30, daysUsed: 10 })
    const older = subscription({ purchasedAt: Date.UTC(2021, 4, 30) })
    expect(value(decide(older, Date.UTC(2021, 5, 30)))).to.deep.include({ kind: 'full', ofDays: 60, refund: paid })
  })

  for (const [billing, term, start, days] of [
    ['triennial', 'P3Y', '2026-11-22T09:00:00Z', 1_096],
    ['triennial', 'P3Y', '2024-03-01T00:00:00Z', 1_095],
    ['triennial', 'P3Y', '2024-02-29T00:00:00Z', 1_095],
    ['annual', 'P1Y', '2026-11-22T09:00:00Z', 365],
    ['annual', 'P1Y', '2027-11-22T09:00:00Z', 366],
    ['annual', 'P3Y', '2026-11-22T09:00:00Z', 365],
    ['monthly', 'P1M', '2026-11-22T09:00:00Z', 30],
    ['monthly', 'P1Y', '2027-02-01T00:00:00Z', 28],
    ['one-time', 'P3Y', '2026-11-22T09:00:00Z', 1_096],
    ['one-time', 'P1M', '2026-12-22T09:00:00Z', 31],
    ['one-time', 'P1Y', '2026-11-22T09:00:00Z', 365],
  ] as const) {
    it(`counts ${days} days for ${term} billed ${billing} from ${start}`, () => {
      const purchasedAt = Date.parse(start)
      expect(value(decide(subscription({ billing, term, purchasedAt }), purchasedAt))).to.include({
        daysInPeriod: days,
      })
    })
  }
})

describe('cancelling after a renewal', () => {
  const renewed = subscription({ purchasedAt: Date.UTC(2023, 10, 20, 21), renewedAt: NOW })

  it('has a window of its own', () => {
    expect(value(decide(renewed, NOW + 36 * HOUR))).to.deep.include({
      windowStart: NOW,
      leftMs: 5 * DAY + 12 * HOUR,
      day: 2,
      daysInPeriod: 1_096,
    })
    expect(refusal(decide(renewed, NOW + 168 * HOUR)).reason).to.equal('window-closed')
  })

  it('does not count before it has happened', () => {
    expect(refusal(decide(renewed, NOW - 1))).to.deep.include({
      reason: 'window-closed',
      closedAt: renewed.purchasedAt + 168 * HOUR,
    })
  })
})

describe('what cannot be cancelled', () => {
  it('what is cancelled already, at whatever instant one asks about', () => {
    const facts = perpetual({ cancelledAt: NOW + DAY })
    for (const now of [NOW, NOW + DAY, NOW + 40 * DAY]) {
      const window = { rule: ruleFor(cancellationRules, 'perpetual', NOW), start: NOW, until: NOW + 30 * DAY }
      expect(refusal(decide(facts, now))).to.deep.equal({ reason: 'already-cancelled', at: NOW + DAY, window, facts })
    }
  })

  it('what its publisher never takes back', () => {
    for (const title of ['SUSE Linux Enterprise Server - 1 year', 'Red Hat Enterprise Linux']) {
      const refused = refusal(decide(subscription({ title }), NOW))
      expect(refused).to.deep.include({ reason: 'never-cancellable', rule: neverCancellable })
    }
    expect(decide(subscription({ title: 'SQL Server Enterprise' }), NOW).ok).to.equal(true)
  })

  it('what is not bought yet', () => {
    expect(refusal(decide(perpetual(), NOW - 1))).to.deep.equal({
      reason: 'not-yet-purchased',
      purchasedAt: NOW,
      facts: perpetual(),
    })
  })
})

describe('the refund', () => {
  it('is never negative and never more than was paid, and never grows with time', () => {
    const random = seeded(20_261_122)
    const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value
    let decided = 0
    for (let run = 0; run < 3_000; run++) {
      const facts: CancellationFacts = {
        kind: pick(['perpetual', 'subscription']),
        term: pick<Term>(['P1M', 'P1Y', 'P3Y']),
        billing: pick<Billing>(['one-time', 'monthly', 'annual', 'triennial']),
        purchasedAt: Date.UTC(2020, 0, 1) + Math.floor(random() * 8 * 365 * DAY),
        paid: { amount: Math.floor(random() * 1e9), currency: pick(['USD', 'JPY']) },
      }
      let before = facts.paid.amount
      for (let elapsed = 0; elapsed < 62 * DAY; elapsed += Math.ceil(random() * 2 * DAY)) {
        const decision = decide(facts, facts.purchasedAt + elapsed)
        if (!decision.ok) break
        decided++
        expect(decision.value.refund.amount).to.be.within(0, before)
        expect(decision.value.refund.currency).to.equal(facts.paid.currency)
        expect(decision.value.leftMs).to.be.above(0)
        expect(decision.value.day).to.be.within(1, decision.value.ofDays)
        before = decision.value.refund.amount
      }
    }
    expect(decided).to.be.above(3_000)
  })
})
