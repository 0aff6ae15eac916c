import type { SlotName, Slots } from '../dialogs/understanding/entities.ts'
import type { Intent } from '../dialogs/understanding/intents.ts'
import type { Sentence } from './sentence.ts'

/** What was understood of a sentence. */
export interface Prediction {
  intent: Intent
  act: boolean
  alternatives: readonly Intent[]
  slots: Slots
}

/** Of so many, so many were right. */
export interface Share {
  of: number
  right: number
}

/** Found and right, found and wrong, not found. */
export interface Counts {
  hit: number
  wrong: number
  missed: number
}

export interface Scores {
  accuracy: Share
  byLanguage: Record<Sentence['lang'], Share>
  byIntent: Map<string, Counts>
  /** Where it acts without asking: how many are right. */
  acting: Share
  /** Right at once, or the right intent among those that are offered. */
  oneTap: Share
  outOfScope: Counts
  slots: Counts
  slotsByLanguage: Record<Sentence['lang'], Counts>
  bySlot: Map<string, Counts>
  /** Acted into an order or a cancellation though neither was meant. A review follows in each case. */
  intoReview: number
  confusions: Map<string, number>
  faults: { sentence: Sentence; got: Prediction }[]
  slotFaults: { sentence: Sentence; got: Prediction }[]
}

/** Which slots count, by the intent of the sentence. */
const SLOTS: Partial<Record<Intent, readonly SlotName[]>> = {
  order: ['customer', 'product', 'version', 'language', 'quantity'],
  getKey: ['customer', 'product', 'version', 'language', 'bitness', 'orderId'],
  bit32: ['customer', 'product', 'version', 'language', 'bitness'],
  cancelCheck: ['customer', 'product', 'version', 'quantity', 'orderId', 'date', 'daysAgo'],
  cancelOrder: ['customer', 'product', 'version', 'quantity', 'orderId', 'date', 'daysAgo'],
  downgrade: ['customer', 'product', 'version', 'ownedVersion'],
  rdsActivate: ['customer', 'calVersion', 'serverVersion', 'quantity'],
  kmsToMak: ['customer', 'product', 'version', 'quantity', 'daysAgo'],
  downloadLink: ['customer', 'product', 'version', 'date', 'daysAgo'],
  roles: ['customer', 'product', 'version'],
  listPurchases: ['customer', 'product', 'version', 'orderId', 'date', 'daysAgo'],
}

export function score(sentences: readonly Sentence[], predict: (sentence: Sentence) => Prediction): Scores {
  const scores: Scores = {
    accuracy: none(),
    byLanguage: { en: none(), ja: none() },
    byIntent: new Map(),
    acting: none(),
    oneTap: none(),
    outOfScope: nothing(),
    slots: nothing(),
    slotsByLanguage: { en: nothing(), ja: nothing() },
    bySlot: new Map(),
    intoReview: 0,
    confusions: new Map(),
    faults: [],
    slotFaults: [],
  }
  for (const sentence of sentences) {
    const got = predict(sentence)
    scoreIntent(scores, sentence, got)
    scoreSlots(scores, sentence, got)
  }
  return scores
}

function scoreIntent(scores: Scores, sentence: Sentence, got: Prediction): void {
  const { intent, accept, lang } = sentence
  const right = accept.includes(got.intent)
  add(scores.accuracy, right)
  add(scores.byLanguage[lang], right)
  if (got.act) add(scores.acting, right)
  add(scores.oneTap, got.act ? right : got.alternatives.some((offered) => accept.includes(offered)))
  if (right) entry(scores.byIntent, got.intent).hit++
  else {
    entry(scores.byIntent, got.intent).wrong++
    entry(scores.byIntent, intent).missed++
    const pair = `${intent} -> ${got.intent}`
    scores.confusions.set(pair, (scores.confusions.get(pair) ?? 0) + 1)
    scores.faults.push({ sentence, got })
    if (got.act && (got.intent === 'order' || got.intent === 'cancelOrder')) scores.intoReview++
  }
  if (intent === 'outOfScope') scores.outOfScope[right ? 'hit' : 'missed']++
  if (got.intent === 'outOfScope' && !right) scores.outOfScope.wrong++
}

function scoreSlots(scores: Scores, sentence: Sentence, got: Prediction): void {
  let wrong = false
  for (const name of SLOTS[sentence.intent] ?? []) {
    const expected = sentence.slots[name]
    const found = got.slots[name]
    const same = expected !== undefined && found !== undefined && canonical(name, expected) === canonical(name, found)
    for (const counts of [scores.slots, scores.slotsByLanguage[sentence.lang], entry(scores.bySlot, name)]) {
      if (same) counts.hit++
      if (!same && found !== undefined) counts.wrong++
      if (!same && expected !== undefined) counts.missed++
    }
    wrong ||= !same && (expected !== undefined || found !== undefined)
  }
  if (wrong) scores.slotFaults.push({ sentence, got })
}

/** Values that say the same are the same: case, width, blanks and the form of a company do not count. */
function canonical(name: SlotName, value: string): string {
  const text = value.normalize('NFKC').trim().toLowerCase()
  if (name === 'quantity' || name === 'daysAgo') return String(Number(text.replaceAll(',', '')))
  if (name === 'customer') {
    const bare = text.replace(/株式会社|有限会社|合同会社|\(株\)|,?\s*\b(?:inc|ltd|corp|llc|co)\b\.?/g, '')
    return bare.replace(/(?:様|さん|御中|殿|'s)$/, '').replace(/\s+/g, '')
  }
  return text.replace(/^#/, '').replace(/\s+/g, '')
}

export const precision = ({ hit, wrong }: Counts): number => hit / Math.max(1, hit + wrong)
export const recall = ({ hit, missed }: Counts): number => hit / Math.max(1, hit + missed)
/** The harmonic mean of the two. */
export const f1 = ({ hit, wrong, missed }: Counts): number => (2 * hit) / Math.max(1, 2 * hit + wrong + missed)
export const rate = ({ of, right }: Share): number => right / Math.max(1, of)

const none = (): Share => ({ of: 0, right: 0 })
const nothing = (): Counts => ({ hit: 0, wrong: 0, missed: 0 })

function add(share: Share, right: boolean): void {
  share.of++
  if (right) share.right++
}

function entry(counts: Map<string, Counts>, name: string): Counts {
  const found = counts.get(name) ?? nothing()
  counts.set(name, found)
  return found
}
