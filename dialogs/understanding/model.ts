import { readFileSync } from 'node:fs'
import { BUCKETS, type Features } from './features.ts'
import type { Intent } from './intents.ts'

/**
 * What a file of the model begins with, as one line of JSON. Behind it stand the buckets that have weights (32 bits
 * each, little-endian) and then, bucket by bucket, one signed byte an intent.
 */
export interface ModelHeader {
  intents: readonly Intent[]
  /** How many buckets have weights. */
  rows: number
  /** By intent: what one step of its bytes is worth, and what is added to every sentence. */
  steps: readonly number[]
  biases: readonly number[]
}

export interface Scored {
  intent: Intent
  /** Above zero: it looks like one of these sentences. Only the distance between two scores tells how sure it is. */
  score: number
}

/** Scores a sentence for every intent, the likeliest first. */
export type Model = (features: Features) => Scored[]

export function readModel(file: Buffer): Model {
  const end = file.indexOf('\n')
  const { intents, rows, steps, biases } = JSON.parse(file.toString('utf8', 0, end)) as ModelHeader
  const rowOf = new Int32Array(BUCKETS).fill(-1)
  for (let row = 0; row < rows; row++) rowOf[file.readUInt32LE(end + 1 + 4 * row)] = row
  const bytes = new Int8Array(file.buffer, file.byteOffset + end + 1 + 4 * rows, rows * intents.length)
  return ({ buckets, weights }) => {
    const sums = new Float64Array(intents.length)
    for (let at = 0; at < buckets.length; at++) {
      const row = rowOf[buckets[at] ?? 0] ?? -1
      if (row < 0) continue
      const weight = weights[at] ?? 0
      for (let of = 0; of < sums.length; of++)
        sums[of] = (sums[of] ?? 0) + weight * (bytes[row * sums.length + of] ?? 0)
    }
    return intents
      .map((intent, of) => ({ intent, score: (sums[of] ?? 0) * (steps[of] ?? 0) + (biases[of] ?? 0) }))
      .sort((a, b) => b.score - a.score)
  }
}

let loaded: Model | undefined

/** The model in the file beside this one, read at its first use. */
export function model(): Model {
  loaded ??= readModel(readFileSync(new URL('model.bin', import.meta.url)))
  return loaded
}

/** Reads it now, so that nobody has to wait for it at the first sentence. */
export const prepareModel = (): void => void model()
