import { expect } from 'chai'
import { ruleChanges } from '../../../services/policy/cancellation-history.ts'
import { cancellationRules } from '../../../services/policy/cancellation-rules.ts'

describe('how the cancellation rules changed', () => {
  it('is told from the oldest on, with what held for both kinds', () => {
    const told = ruleChanges(cancellationRules).map(({ validFrom, inForce }) => [
      new Date(validFrom).toISOString().slice(0, 10),
      inForce.subscription.id,
      inForce.perpetual.id,
    ])
    expect(told).to.deep.equal([
      ['1970-01-01', 'subscription-60-days', 'perpetual-60-days'],
      ['2021-06-01', 'subscription-30-days', 'perpetual-30-days'],
      ['2022-07-11', 'subscription-168-hours', 'perpetual-30-days'],
    ])
  })
})
