import { findEntities } from '../dialogs/understanding/entities.ts'
import { BUCKETS, type Features, featuresOf } from '../dialogs/understanding/features.ts'
import { INTENTS } from '../dialogs/understanding/intents.ts'
import type { ModelHeader } from '../dialogs/understanding/model.ts'
import { normalise } from '../dialogs/understanding/normalise.ts'
import { seeded } from './seeded.ts'
import type { Sentence } from './sentence.ts'
import { type Plane, separate } from './support-vectors.ts'
import { misspelt } from './typing-errors.ts'

const SEED = 20261122
const COST = 1
const PASSES = 6
/** Each sentence is learnt again with so many typing errors. */
const ERRORS = [2, 3]
const LARGEST_BYTE = 127

/** The model's file, as `readModel` reads it: the same bytes for the same sentences, on every machine. */
export function buildModel(sentences: readonly Sentence[]): Buffer {
  const random = seeded(SEED)
  const copies = ERRORS.flatMap((count) => misspelt(sentences, count, random))
  const learnt = [...sentences, ...copies].map((sentence) => ({ sentence, features: featuresFor(sentence) }))
  const planes = INTENTS.map((intent) => {
    const examples = learnt.flatMap(({ sentence, features }) =>
      sentence.intent !== intent && sentence.accept.includes(intent)
        ? []
        : [{ features, fits: sentence.intent === intent }],
    )
    return separate(examples, { size: BUCKETS, cost: COST, passes: PASSES, random })
  })
  return written(planes)
}

/** As the recogniser sees it; customers are learnt as strangers, since every house has others. */
const featuresFor = ({ text, context }: Sentence): Features =>
  featuresOf(findEntities(normalise(text), { products: [], customers: [] }), context)

function written(planes: readonly Plane[]): Buffer {
  const steps = planes.map(
    ({ weights }) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST_BYTE,
  )
  const biases = planes.map(({ bias }) => bias)
  const rows: { bucket: number; bytes: number[] }[] = []
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const bytes = planes.map(({ weights }, of) => Math.round((weights[bucket] ?? 0) / (steps[of] || 1)))
    if (bytes.some((byte) => byte !== 0)) rows.push({ bucket, bytes })
  }
  const header: ModelHeader = { intents: INTENTS, rows: rows.length, steps, biases }
  const buckets = Buffer.alloc(4 * rows.length)
  rows.forEach(({ bucket }, row) => {
    buckets.writeUInt32LE(bucket, 4 * row)
  })
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    buckets,
    Buffer.from(Int8Array.from(rows.flatMap(({ bytes }) => bytes)).buffer),
  ])
}
