import type { Features } from '../dialogs/understanding/features.ts'

/** One sentence of one intent (`true`), of another one (`false`), or of neither for certain (left out). */
export interface Example {
  features: Features
  fits: boolean
}

export interface Settings {
  /** How many buckets there are. */
  size: number
  /** Of an example on the wrong side. */
  cost: number
  /** How often each example is looked at. */
  passes: number
  /** Numbers from 0 to below 1, for the order of the examples. */
  random: () => number
}

export interface Plane {
  weights: Float64Array
  bias: number
}

/**
 * A linear support vector machine with squared hinge loss, by coordinate descent in the dual (Hsieh et al., "A Dual
 * Coordinate Descent Method for Large-scale Linear SVM", ICML 2008). It only adds, multiplies and divides, so that the
 * same examples in the same order make the same bits on every machine.
 */
export function separate(examples: readonly Example[], { size, cost, passes, random }: Settings): Plane {
  const weights = new Float64Array(size)
  let bias = 0
  const softness = 1 / (2 * cost)
  const alphas = new Float64Array(examples.length)
  const lengths = examples.map(({ features }) => features.weights.reduce((sum, weight) => sum + weight * weight, 1))
  let order = examples.map((_, at) => at)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    for (const at of order) {
      const example = examples[at]
      if (!example) continue
      const sign = example.fits ? 1 : -1
      const old = alphas[at] ?? 0
      const gradient = sign * (bias + product(weights, example.features)) - 1 + softness * old
      const next = Math.max(old - gradient / ((lengths[at] ?? 1) + softness), 0)
      if (next === old) continue
      alphas[at] = next
      bias += sign * (next - old)
      addTo(weights, example.features, sign * (next - old))
    }
    // Whatever lies far on its own side holds nothing apart, and is not looked at again.
    order = order.filter((at) => (alphas[at] ?? 0) > 0)
  }
  return { weights, bias }
}

function product(weights: Float64Array, { buckets, weights: values }: Features): number {
  let sum = 0
  for (let at = 0; at < buckets.length; at++) sum += (weights[buckets[at] ?? 0] ?? 0) * (values[at] ?? 0)
  return sum
}

function addTo(weights: Float64Array, { buckets, weights: values }: Features, times: number): void {
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at] ?? 0
    weights[bucket] = (weights[bucket] ?? 0) + times * (values[at] ?? 0)
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const moved = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = moved
  }
}
