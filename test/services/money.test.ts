import { expect } from 'chai'
import type { Money } from '../../services/model.ts'
import { add, multiply, prorate, sum } from '../../services/money.ts'
import { seeded } from '../support/world.ts'

const usd = (amount: number): Money => ({ amount, currency: 'USD' })

describe('money', () => {
  it('adds and multiplies in minor units', () => {
    expect(add(usd(10), usd(5))).to.deep.equal(usd(15))
    expect(multiply(usd(1999), 3)).to.deep.equal(usd(5997))
    expect(sum([usd(1), usd(2), usd(3)], 'USD')).to.deep.equal(usd(6))
    expect(sum([], 'JPY')).to.deep.equal({ amount: 0, currency: 'JPY' })
  })

  it('does not add different currencies', () => {
    expect(() => add(usd(1), { amount: 1, currency: 'JPY' })).to.throw('USD and JPY')
  })

  it('refuses amounts that a number cannot hold exactly', () => {
    expect(() => multiply(usd(Number.MAX_SAFE_INTEGER), 2)).to.throw('whole number')
    expect(() => multiply(usd(1), 0.5)).to.throw('whole number')
  })

  for (const [amount, part, of, expected] of [
    [100, 1, 3, 33],
    [100, 2, 3, 67],
    [1, 1, 2, 1],
    [3, 1, 2, 2],
    [5, 1, 4, 1],
    [6, 1, 4, 2],
    [0, 5, 7, 0],
    [3_000_000, 1093, 1096, 2_991_788],
  ] as const) {
    it(`takes ${part}/${of} of ${amount} as ${expected}, half up`, () => {
      expect(prorate(usd(amount), part, of)).to.deep.equal(usd(expected))
    })
  }

  it('loses and makes nothing when a sum is divided in two', () => {
    const random = seeded(1)
    for (let run = 0; run < 2_000; run++) {
      const amount = Math.floor(random() * 1e11)
      const of = 1 + Math.floor(random() * 1_096)
      const part = Math.floor(random() * (of + 1))
      const apart = prorate(usd(amount), part, of).amount + prorate(usd(amount), of - part, of).amount
      expect(apart - amount).to.be.oneOf([0, 1])
    }
  })
})
