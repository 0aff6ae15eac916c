import { concepts } from '../answer-concepts.ts'
import { narrowConcepts } from '../answer-concepts-narrow.ts'
import type { Entities } from './entities.ts'
import { MASK } from './normalise.ts'
import { OPENINGS } from './opening-words.ts'
import { readProductWords } from './product-words.ts'

/** Features are told apart by a hash of their name, one of so many; two that share one do little harm. */
export const BUCKETS = 1 << 17

/** A sentence as the model sees it: which buckets, and how much each weighs. */
export interface Features {
  buckets: Int32Array
  weights: Float32Array
}

/** What each kind of feature weighs as a whole, however long the sentence. */
const CHARACTERS = 2
const WORDS = 1
const CONTEXT = 0.7
const MEANING = 0.4

const MASKED = new RegExp(`${MASK}+`, 'g')
const allConcepts = [...concepts, ...narrowConcepts]

/** @param topic the intent that the talk is about. */
export function featuresOf(entities: Entities, topic: string | undefined): Features {
  const products = readProductWords(entities.plain)
  const text = products.masked.replace(MASKED, ' # ').replace(/\d+/g, '0').trim()
  const weightOf = new Map<number, number>()
  addGroup(weightOf, WORDS, (add) => addWords(text, add))
  addGroup(weightOf, CHARACTERS, (add) => addCharacters(text, add))
  addGroup(weightOf, MEANING, (add) => addMeaning(entities, products.tokens, add))
  addGroup(weightOf, CONTEXT, (add) => addContext(text, entities, topic, add))
  return { buckets: Int32Array.from(weightOf.keys()), weights: Float32Array.from(weightOf.values()) }
}

type Add = (bucket: number) => void

function addGroup(weightOf: Map<number, number>, weight: number, collect: (add: Add) => void): void {
  const buckets = new Set<number>()
  collect((bucket) => buckets.add(bucket))
  const each = weight / Math.sqrt(Math.max(1, buckets.size))
  for (const bucket of buckets) weightOf.set(bucket, (weightOf.get(bucket) ?? 0) + each)
}

const WORD = /[a-z0-9']+|#|\?|[\u30a1-\u30ffー]+|[\u3041-\u309f]+|[\u3400-\u9fff々]+/g
/** Runs of hiragana this long are no words. */
const LONGEST_WORD = 12

/** Words with their neighbours; in Japanese a word is a run of one script. */
function addWords(text: string, add: Add): void {
  const words = ['^', ...(text.match(WORD) ?? []), '$'].filter((word) => word.length <= LONGEST_WORD)
  words.forEach((word, at) => {
    const next = words[at + 1]
    const third = words[at + 2]
    add(bucketOf(`w ${word}`))
    if (next !== undefined) add(bucketOf(`w ${word} ${next}`))
    if (third === undefined) return
    add(bucketOf(`w ${word} ${next} ${third}`))
    add(bucketOf(`w ${word} _ ${third}`))
  })
}

const LATIN_RUN = /[a-z #0'?]{2,}/g
const JAPANESE_RUN = /[\^$#?a-z0 ]?[\u3041-\u30ff\u3400-\u9fff々ー]+[\^$#?a-z0 ]?/g

/** Pieces of words, which outlive a typing error; in Japanese one character can be a word. */
function addCharacters(text: string, add: Add): void {
  for (const run of text.match(LATIN_RUN) ?? []) addPieces(`^${run}$`, 3, 6, add)
  for (const run of `^${text}$`.match(JAPANESE_RUN) ?? []) addPieces(run, 1, 5, add)
}

function addPieces(run: string, shortest: number, longest: number, add: Add): void {
  for (let from = 0; from < run.length; from++) {
    let hash = PIECES
    const end = Math.min(run.length, from + longest)
    for (let at = from; at < end; at++) {
      hash = step(hash, run.charCodeAt(at))
      if (at - from + 1 >= shortest) add(fold(hash))
    }
  }
}

/** What is meant, in whichever language and words: concepts with each other, products, what the rules make of it. */
function addMeaning(entities: Entities, productWords: ReadonlySet<string>, add: Add): void {
  for (const token of productWords) add(bucketOf(`product ${token}`))
  for (const name of Object.keys(entities.slots)) add(bucketOf(`slot ${name}`))
  for (const { intent, fits } of OPENINGS) if (fits(entities.plain)) add(bucketOf(`rule ${intent}`))
  const meant = allConcepts.filter(([, said]) => said.test(entities.plain)).map(([name]) => name)
  meant.forEach((name, at) => {
    add(bucketOf(`concept ${name}`))
    for (const other of meant.slice(at + 1)) add(bucketOf(`concepts ${name} ${other}`))
  })
}

function addContext(text: string, entities: Entities, topic: string | undefined, add: Add): void {
  const length = text.length < 12 ? 'short' : text.length < 30 ? 'middling' : 'long'
  add(bucketOf(`length ${length}`))
  add(bucketOf(`versions ${entities.versions.length}`))
  if (!topic) return
  add(bucketOf(`topic ${topic}`))
  add(bucketOf(`topic ${topic} ${length}`))
  if (entities.isBare) add(bucketOf(`topic ${topic} bare`))
  for (const name of Object.keys(entities.slots)) add(bucketOf(`topic ${topic} ${name}`))
}

/** FNV-1a, a character at a time, folded to the number of buckets. */
const BASIS = 0x811c9dc5
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const fold = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1)
const PIECES = step(BASIS, 'c'.charCodeAt(0))

function bucketOf(name: string): number {
  let hash = BASIS
  for (let at = 0; at < name.length; at++) hash = step(hash, name.charCodeAt(at))
  return fold(hash)
}
