import { expect } from 'chai'
import type { Features } from '../../dialogs/understanding/features.ts'
import { seeded } from '../../training/seeded.ts'
import { type Example, type Plane, separate } from '../../training/support-vectors.ts'

const features = (...buckets: number[]): Features => ({
  buckets: Int32Array.from(buckets),
  weights: Float32Array.from(buckets.map(() => 1)),
})

const scoreOf = ({ weights, bias }: Plane, { buckets }: Features) =>
  buckets.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), bias)

const settings = () => ({ size: 8, cost: 1, passes: 20, random: seeded(1) })

describe('a support vector machine', () => {
  const examples: Example[] = [
    { features: features(0, 1), fits: true },
    { features: features(0, 2), fits: true },
    { features: features(3, 1), fits: false },
    { features: features(3, 2), fits: false },
    { features: features(4), fits: false },
  ]

  it('parts what fits from what does not, by what they do not share', () => {
    const plane = separate(examples, settings())
    for (const { features: of, fits } of examples) expect(scoreOf(plane, of) > 0).to.equal(fits)
    expect(scoreOf(plane, features(0))).to.be.greaterThan(scoreOf(plane, features(1)))
  })

  it('gives the same bits again', () => {
    expect(separate(examples, settings())).to.deep.equal(separate(examples, settings()))
  })

  it('gives way where two examples contradict each other', () => {
    const contrary = [...examples, { features: features(0, 1), fits: false }]
    const plane = separate(contrary, settings())
    expect(Math.abs(scoreOf(plane, features(0, 1)))).to.be.lessThan(1)
  })
})
