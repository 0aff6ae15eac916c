import { expect } from 'chai'
import { cancellationRules, ruleFor } from '../../../services/policy/cancellation-rules.ts'

describe('the cancellation rule', () => {
  for (const [kind, at, id, hours, refund] of [
    ['subscription', '2021-05-31T23:59:59.999Z', 'subscription-60-days', 1_440, 'full'],
    ['subscription', '2021-06-01T00:00:00.000Z', 'subscription-30-days', 720, 'prorated'],
    ['subscription', '2022-07-10T23:59:59.999Z', 'subscription-30-days', 720, 'prorated'],
    ['subscription', '2022-07-11T00:00:00.000Z', 'subscription-168-hours', 168, 'prorated'],
    ['subscription', '2026-11-22T00:00:00.000Z', 'subscription-168-hours', 168, 'prorated'],
    ['perpetual', '2021-05-31T23:59:59.999Z', 'perpetual-60-days', 1_440, 'full'],
    ['perpetual', '2021-06-01T00:00:00.000Z', 'perpetual-30-days', 720, 'full'],
    ['perpetual', '2026-11-22T00:00:00.000Z', 'perpetual-30-days', 720, 'full'],
  ] as const) {
    it(`for a ${kind} of ${at} is ${id}`, () => {
      const rule = ruleFor(cancellationRules, kind, Date.parse(at))
      expect([rule.id, rule.windowHours, rule.refund]).to.deep.equal([id, hours, refund])
    })
  }

  it('has its own id, a source and the day it was verified', () => {
    expect(new Set(cancellationRules.map(({ id }) => id)).size).to.equal(cancellationRules.length)
    for (const { id, source, lastVerified } of cancellationRules) {
      expect(source.url, id).to.match(/^https:\/\//)
      expect(source.title.en, id).to.not.equal('')
      expect(lastVerified, id).to.match(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it('survives being kept as JSON', () => {
    expect(JSON.parse(JSON.stringify(cancellationRules))).to.deep.equal(cancellationRules)
  })
})
