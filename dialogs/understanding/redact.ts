import { findUnknownCustomer } from './customer-phrases.ts'
import { type CustomerName, customersBeginningWith, findKnownCustomers } from './customers.ts'
import type { Known } from './entities.ts'
import { MASK, maskSpan, normalise, overlay, type Sentence } from './normalise.ts'
import { findOrderIds } from './order-ids.ts'
import { readProductWords } from './product-words.ts'

/** A sentence that may leave the house, and what its placeholders stand for. */
export interface Redacted {
  text: string
  /** `CUSTOMER_1` and what was written there. */
  originals: ReadonlyMap<string, string>
}

const longestSent = 1_000
/** More names than anybody writes in one sentence: the search for them ends there. */
const mostNames = 20

const hyphen = ' ?[-_\u2010-\u2015\u2212\u30fc] ?'
const group = '[a-z0-9*]{5}'
const alone = (pattern: string) => new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, 'g')

type Span = [start: number, end: number]
type Finder = (text: string) => Span[]

const matching =
  (pattern: RegExp): Finder =>
  (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length])

/** In this order: what holds other things before what it may hold. */
const finders: readonly [kind: string, find: Finder][] = [
  ['LINK', matching(/(?:https?:\/\/|www\.)[^\s、。「」]+/g)],
  ['MAIL', matching(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu)],
  // Five groups of five, also masked ones, since their last five tell a key apart.
  ['KEY', matching(alone(`${group}(?:${hyphen}${group}){4,}`))],
  ['ORDER', (text) => newlyMasked(text, findOrderIds(text).masked)],
  // A piece of a key, or one with blanks: words look alike, but hold no figure.
  ['KEY', matching(alone(`(?=[^ ]*\\d)${group}(?:-${group}){2,3}`))],
  ['KEY', matching(alone(`(?=[a-z0-9 ]{0,28}\\d)${group}(?: ${group}){4}`))],
  // A key without hyphens, a token, a GUID without its own.
  ['KEY', matching(alone('(?=[a-z_+/=-]*\\d)(?=[\\d_+/=-]*[a-z])[a-z0-9_+/=-]{20,}'))],
  ['HOST', matching(alone('(?:[a-z0-9-]+\\.)+(?:com|net|org|info|biz|io|jp|uk|us|ca|de|fr|eu|ch|local|example|test)'))],
  // "+81 3 1234 5678", "(03) 1234-5678", "425-555-0100", and numbers too long for a quantity; dates stay.
  ['PHONE', matching(/(?<![\d.,/-])(?:\+\d|\(?0\d)[\d ().-]{6,}\d(?!\d)/g)],
  ['PHONE', matching(/(?<![\d.,/-])\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?![\d-])/g)],
  ['PHONE', matching(/(?<![\d.,-])\d{7,}(?![\d.,])/g)],
]

/** Puts placeholders in place of everything that tells who or what is meant, as far as we can know it. */
export function redact(input: string, { customers }: Pick<Known, 'customers'>): Redacted {
  const sentence = normalise(input)
  const hidden: Hidden[] = []
  let rest = sentence
  const hide = (kind: string, [start, end]: Span) => {
    hidden.push({ kind, start, end })
    rest = { written: maskSpan(rest.written, start, end), text: maskSpan(rest.text, start, end) }
  }
  for (const [kind, find] of finders) for (const span of find(rest.text)) hide(kind, span)
  for (let names = 0; names < mostNames; names++) {
    const spans = nextName(rest, customers)
    if (spans.length === 0) break
    for (const span of spans) hide('CUSTOMER', span)
  }
  return replaced(sentence.written, hidden)
}

/** Where the next customer is named: one of the directory, the beginning of such a name, or one that nobody knows. */
function nextName(rest: Sentence, customers: readonly CustomerName[]): Span[] {
  const known = newlyMasked(rest.text, findKnownCustomers(rest, customers).masked)
  if (known.length > 0) return known
  const withoutProducts = readProductWords(rest.text).masked
  for (const span of matching(/\p{L}[\p{L}\p{N}'-]{3,}/gu)(withoutProducts)) {
    if (beginsName(withoutProducts.slice(...span), customers)) return [span]
  }
  const name = findUnknownCustomer(overlay(rest.written, withoutProducts))
  const at = name === undefined ? -1 : rest.written.indexOf(name)
  return name === undefined || at < 0 ? [] : [[at, at + name.length]]
}

/** Its first word, though it may be a common one: rather a word too much is hidden than a name told. */
const beginsName = (word: string, customers: readonly CustomerName[]): boolean =>
  customersBeginningWith(word, customers).some(({ name, aliases }) =>
    [name, ...aliases].some((spelling) => normalise(spelling).text.split(' ')[0] === word),
  )

function newlyMasked(before: string, after: string): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < after.length; at++) {
    if (after[at] !== MASK || before[at] === MASK) continue
    const last = spans.at(-1)
    if (last?.[1] === at) last[1] = at + 1
    else spans.push([at, at + 1])
  }
  return spans
}

interface Hidden {
  kind: string
  start: number
  end: number
}

/** The same words have the same placeholder, whatever their case. */
function replaced(written: string, hidden: readonly Hidden[]): Redacted {
  const placeholders = new Map<string, string>()
  const originals = new Map<string, string>()
  const counts = new Map<string, number>()
  let text = ''
  let done = 0
  for (const { kind, start, end } of hidden.toSorted((a, b) => a.start - b.start)) {
    const original = written.slice(start, end)
    const known = placeholders.get(original.toLowerCase())
    const count = (counts.get(kind) ?? 0) + (known ? 0 : 1)
    const placeholder = known ?? `${kind}_${count}`
    counts.set(kind, count)
    placeholders.set(original.toLowerCase(), placeholder)
    if (!known) originals.set(placeholder, original)
    text += written.slice(done, start) + placeholder
    done = end
  }
  text += written.slice(done)
  return { text: text.slice(0, longestSent).replace(/[\uD800-\uDBFF]$/, ''), originals }
}

/** The words as they were written. A placeholder that was never given out stays, and stands in no sentence. */
export const putBack = (words: string, { originals }: Redacted): string =>
  words.replace(/[A-Z]+_\d+/g, (placeholder) => originals.get(placeholder) ?? placeholder)
