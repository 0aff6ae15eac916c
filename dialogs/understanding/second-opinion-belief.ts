import { findBitness, findLanguages } from './attributes.ts'
import { type CustomerName, customersBeginningWith, findKnownCustomers } from './customers.ts'
import { findTime } from './dates.ts'
import { type Known, type SlotName, slotsFor } from './entities.ts'
import type { Intent } from './intents.ts'
import { joins, normalise, type Sentence } from './normalise.ts'
import { readQuantity } from './numbers.ts'
import { findOrderIds } from './order-ids.ts'
import { readProductWords } from './product-words.ts'
import { matchProducts, productName } from './products.ts'
import type { Understanding } from './recognise.ts'
import { putBack, type Redacted } from './redact.ts'
import { Answer, type Claim } from './second-opinion-question.ts'
import { findVersions } from './versions.ts'

export interface Heard {
  text: string
  known: Known
  /** Our own reading, which is in dispute. */
  reading: Understanding
  /** The intent that the talk is about. */
  topic?: string
}

/**
 * What may be believed of a second opinion: one of our topics, and words of the sentence that our own readers read as the slot
 * they are said to be, where we have found nothing ourselves. `undefined`: nothing.
 */
export function believe(answer: unknown, redacted: Redacted, heard: Heard): Understanding | undefined {
  const parsed = Answer.safeParse(answer)
  if (!parsed.success || parsed.data.topic === null) return undefined
  const { topic: intent, slots: claims } = parsed.data
  const sentence = normalise(heard.text)
  const understanding = asSaidClearly(heard.reading, intent, sentence)
  for (const claim of claims) add(understanding, claim, putBack(claim.words, redacted), sentence, heard.known)
  return dropsDraft(understanding, heard.topic) ? undefined : understanding
}

/** A copy of our own reading, as if the sentence had said this intent and nothing else. */
function asSaidClearly(reading: Understanding, intent: Intent, { text }: Sentence): Understanding {
  const { version: _, ownedVersion: _owned, calVersion: _cal, serverVersion: _server, ...slots } = reading.slots
  const [version] = reading.versions
  const stated = { ...reading, slots: { ...slots, ...(version && { version }) }, text, isBare: false }
  return {
    ...reading,
    intent,
    act: true,
    alternatives: [],
    disputed: false,
    slots: slotsFor(intent, stated),
  }
}

/** With nothing named, a wish to cancel puts aside what is under way. That is an act, and nobody else's to choose. */
const dropsDraft = ({ intent, slots }: Understanding, topic: string | undefined): boolean =>
  intent === 'cancelOrder' && topic !== undefined && topic !== 'cancelCheck' && Object.keys(slots).length === 0

const onlyIn: Partial<Record<SlotName, Intent>> = {
  ownedVersion: 'downgrade',
  calVersion: 'rdsActivate',
  serverVersion: 'rdsActivate',
}

function add(to: Understanding, { name }: Claim, words: string, sentence: Sentence, known: Known): void {
  const isFree = to.slots[name] === undefined && (onlyIn[name] ?? to.intent) === to.intent
  if (!isFree) return
  const said = normalise(words)
  if (name === 'customer') addCustomer(to, said, sentence, known.customers)
  else if (!stands(said.text, sentence.text)) return
  else if (name === 'product') addProduct(to, said, known)
  else addValue(to, name, readers[name](said.text))
}

function addValue(to: Understanding, name: keyof typeof readers, value: string | undefined): void {
  if (value === undefined) return
  to.slots[name] = value
  if (name === 'orderId') to.orderIds = withOne(to.orderIds, value)
  if (name === 'language') to.languages = withOne(to.languages, value)
  if (readers[name] === readVersion) to.versions = withOne(to.versions, value)
}

const withOne = (values: readonly string[], value: string): string[] => [...new Set([...values, value])]

const readVersion = (text: string) => findVersions(text).versions[0]

const readers: Record<Exclude<SlotName, 'customer' | 'product'>, (text: string) => string | undefined> = {
  version: readVersion,
  ownedVersion: readVersion,
  calVersion: readVersion,
  serverVersion: readVersion,
  language: (text) => findLanguages(text)[0],
  bitness: findBitness,
  quantity: (text) => (readVersion(text) ? undefined : readQuantity(text)?.toString()),
  orderId: (text) => findOrderIds(text).ids[0],
  date: (text) => findTime(text).date,
  daysAgo: (text) => findTime(text).daysAgo,
}

/** Only somebody of the directory that this person may see, and only if every word of the name stands in the sentence. */
function addCustomer(to: Understanding, said: Sentence, sentence: Sentence, customers: readonly CustomerName[]): void {
  if (!said.text.split(' ').every((word) => stands(word, sentence.text))) return
  const found = findKnownCustomers(said, customers).matches
  const matches = found.length > 0 ? found : customersBeginningWith(said.text, customers)
  if (matches.length === 0) return
  to.slots.customer = said.written
  to.customerMatches = matches
}

function addProduct(to: Understanding, said: Sentence, { products }: Known): void {
  const words = readProductWords(said.text)
  const product = productName(words.main)
  if (product === undefined) return
  to.slots.product = product
  to.productMatches = matchProducts(products, words, to.versions)
}

/** Both in normalised text, and not as a part of a longer word or number. */
function stands(words: string, text: string): boolean {
  if (words === '') return false
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!joins(text, at - 1) && !joins(text, at + words.length - 1)) return true
  }
  return false
}
