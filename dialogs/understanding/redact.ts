import { findUnknownCustomer } from './customer-phrases.ts'
import { type CustomerName, findKnownCustomers } from './customers.ts'
import type { Known } from './entities.ts'
import { joins, MASK, maskSpan, normalise, overlay, type Sentence } from './normalise.ts'
import { findOrderIds } from './order-ids.ts'
import { readProductWords } from './product-words.ts'

/** A sentence that may leave the house, and what its placeholders stand for. */
export interface Redacted {
  text: string
  /** `[CUSTOMER_1]` and what was written there. */
  originals: ReadonlyMap<string, string>
}

const longestSent = 1_000

const hyphen = '(?: ?[-_/\\\\|\u2010-\u2015\u2212\u30fc] ?|[.:\u30fb])'
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
  ['KEY', matching(alone(`(?=[^ ]*\\d)${group}(?:[-_./\\\\]${group}){2,3}`))],
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
  const sentence = normalise(withoutNote(input))
  const hidden: Hidden[] = []
  let rest = sentence
  const hide = (kind: string, spans: readonly Span[]) => {
    for (const [start, end] of spans) {
      hidden.push({ kind, start, end })
      rest = { written: maskSpan(rest.written, start, end), text: maskSpan(rest.text, start, end) }
    }
    return spans.length > 0
  }
  for (const [kind, find] of finders) hide(kind, find(rest.text))
  // Each round takes a character at least out of the text, so they come to an end.
  while (hide('CUSTOMER', knownName(rest, customers)));
  hide('CUSTOMER', begunNames(rest, customers))
  while (hide('CUSTOMER', unknownName(rest)));
  return replaced(sentence.written, hidden)
}

const NOTE = /(?<![a-z])(?:notes?|reasons?|memos?|remarks?)(?: (?:is|are))?\s*:|(?:備考|理由|メモ)(?:欄)?は?\s*:/i

/** What somebody writes down for people is theirs; where it ends cannot be told. */
function withoutNote(input: string): string {
  const text = input.normalize('NFKC')
  const found = NOTE.exec(text)
  return found ? text.slice(0, found.index + found[0].length) : text
}

const knownName = (rest: Sentence, customers: readonly CustomerName[]): Span[] =>
  newlyMasked(rest.text, findKnownCustomers(rest, customers).masked).flatMap((span) => everywhere(rest.text, span))

/**
 * The first word of a name, though it may be a common one, and names with something glued to them, "contoso2": rather a word
 * too much is hidden than a name told.
 */
function begunNames(rest: Sentence, customers: readonly CustomerName[]): Span[] {
  const { firstWords, beginnings } = wordsOf(customers)
  const text = readProductWords(rest.text).masked
  return words(text).filter(([start, end]) => {
    const word = text.slice(start, end)
    const bare = word.replace(GLUED, '')
    return firstWords.has(word) || (bare !== word && beginnings.has(bare))
  })
}

const words = matching(/[\p{L}\p{N}][\p{L}\p{N}'-]+/gu)
const FORM = 'incorporated|inc|limited|ltd|corporation|corp|company|llc|plc|gmbh|co'
const GLUED = new RegExp(`(?:\\d+|${FORM})+$`)

interface NameWords {
  firstWords: ReadonlySet<string>
  /** The first word, the first two, and so on up to the whole name, without blanks. */
  beginnings: ReadonlySet<string>
}

const ofDirectories = new WeakMap<readonly CustomerName[], NameWords>()

function wordsOf(customers: readonly CustomerName[]): NameWords {
  const known = ofDirectories.get(customers)
  if (known) return known
  const firstWords = new Set<string>()
  const beginnings = new Set<string>()
  for (const { name, aliases } of customers) {
    for (const spelling of [name, ...aliases]) {
      const all = normalise(spelling).text.split(/[.,]* /)
      if (/^\p{L}[\p{L}\p{N}'-]{3,}$/u.test(all[0] ?? '') && !IS_FORM.test(all[0] ?? '')) firstWords.add(all[0] ?? '')
      for (let count = 1; count <= all.length; count++) beginnings.add(all.slice(0, count).join(''))
    }
  }
  for (const short of beginnings) if (short.length < 3 || IS_FORM.test(short)) beginnings.delete(short)
  const found = { firstWords, beginnings }
  ofDirectories.set(customers, found)
  return found
}

const IS_FORM = new RegExp(`^(?:株式会社|有限会社|合同会社|(?:${FORM})\\.?)$`)

/** Somebody who is not in the directory, but is spoken of like a customer. */
function unknownName({ written, text }: Sentence): Span[] {
  const name = findUnknownCustomer(overlay(written, readProductWords(text).masked))
  const at = name === undefined ? -1 : written.indexOf(name)
  return name === undefined || at < 0 ? [] : everywhere(text, [at, at + name.length])
}

/** The same words at every place where no longer word holds them. */
function everywhere(text: string, first: Span): Span[] {
  const words = text.slice(...first)
  const spans = [first]
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const isApart = at >= first[1] || at + words.length <= first[0]
    if (isApart && !joins(text, at - 1) && !joins(text, at + words.length - 1)) spans.push([at, at + words.length])
  }
  return spans
}

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
    const placeholder = known ?? `[${kind}_${count}]`
    counts.set(kind, count)
    placeholders.set(original.toLowerCase(), placeholder)
    if (!known) originals.set(placeholder, original)
    text += written.slice(done, start) + placeholder
    done = end
  }
  text += written.slice(done)
  return { text: text.length > longestSent ? beginningOf(text) : text, originals }
}

/** With no half of a character or of a placeholder at its end. */
const beginningOf = (text: string): string => text.slice(0, longestSent).replace(/[\uD800-\uDBFF]$|\[[A-Z]*_?\d*$/, '')

/** The words as they were written. A placeholder that was never given out stays, and stands in no sentence. */
export const putBack = (words: string, { originals }: Redacted): string =>
  words.replace(/\[[A-Z]+_\d+\]/g, (placeholder) => originals.get(placeholder) ?? placeholder)
