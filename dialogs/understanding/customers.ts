import { KIND_OF_HOUSE } from './customer-phrases.ts'
import { joins, maskSpan, normalise, type Sentence } from './normalise.ts'
import { indexNames, isOrdinary, type NearName, namesNear } from './spelling-customers.ts'
import type { SpellingIndex } from './spelling-index.ts'
import { isKnownWord } from './spelling-known.ts'

/** A customer of the directory, as far as finding its name needs it. */
export interface CustomerName {
  id: string
  name: string
  aliases: readonly string[]
}

export interface FoundCustomers {
  /** The name without 様, 's and the like: as written, or as the directory spells it if it was misspelt and is plain all the same. */
  written?: string
  matches: CustomerName[]
  /** The text with the name masked. */
  masked: string
}

interface Spelling {
  /** Without spaces and company form. */
  key: string
  /** As the directory has it. */
  shown: string
  /** Only the beginning of a name, "Northwind". */
  isShort: boolean
  customers: CustomerName[]
}

interface Directory {
  byKey: ReadonlyMap<string, Spelling>
  /** The lengths of the spellings by their first two characters, the longest first. */
  lengths: ReadonlyMap<string, readonly number[]>
  near: SpellingIndex<Spelling>
  /** In order, for those that begin alike. */
  sorted: readonly Spelling[]
}

const FORMS = 'incorporated|inc|limited|ltd|corporation|corp|company|llc|plc|gmbh'
const COMPANY_FORM = new RegExp(`株式会社|有限会社|合同会社|\\((?:株|有|同)\\)|,? (?:${FORMS}|co)(?![a-z])\\.?`, 'g')
const FORM_BEHIND = new RegExp(`^(?:,? (?:${FORMS})(?![a-z])\\.?| ?(?:株式会社|有限会社|合同会社))`, 'i')

const directories = new WeakMap<readonly CustomerName[], Directory>()

type Found = NearName<Spelling>

/**
 * The longest name or alias of the directory in the sentence, all who may be meant where several share it or are named.
 * Where none is spelt right, the nearest of those with a typing error; two that are as near are both meant.
 */
export function findKnownCustomers({ written, text }: Sentence, customers: readonly CustomerName[]): FoundCustomers {
  if (customers.length === 0) return { matches: [], masked: text }
  const directory = compile(customers)
  const squeezed = squeeze(text)
  const exact = wanted(exactNames(directory, text, squeezed), text, squeezed).sort(
    (a, b) => b.end - b.start - (a.end - a.start),
  )
  const [longest] = exact
  const misspelt = longest && !longest.name.isShort ? [] : misspeltNames(directory, text, squeezed, longest)
  const found = misspelt.length > 0 ? misspelt : exact
  const [best, ...others] = found
  if (!best) return { matches: [], masked: text }
  const start = squeezed.positions[best.start] ?? 0
  const end = (squeezed.positions[best.end - 1] ?? start) + 1
  const apart = others.filter((other) => best.errors > 0 || other.end <= best.start || other.start >= best.end)
  const matches = [...new Set([best, ...apart].flatMap(({ name }) => name.customers))]
  const isPlain = best.errors > 0 && (matches.length === 1 || others.length === 0)
  return {
    written: isPlain ? best.name.shown : written.slice(start, end + formAfter(written.slice(end))),
    matches,
    masked: maskSpan(text, start, end),
  }
}

/** How long the form of the company behind its name is: Fabrikam Corporation, みどり商事株式会社. */
const formAfter = (rest: string): number => FORM_BEHIND.exec(rest)?.[0].length ?? 0

/** Customers whose name or alias begins with these words: "Northwind" for Northwind Traders. */
export function customersBeginningWith(words: string, customers: readonly CustomerName[]): CustomerName[] {
  const start = keyOf(words)
  if (start.length < 3) return []
  const { sorted } = compile(customers)
  const found = new Set<CustomerName>()
  for (let at = firstFrom(sorted, start); sorted[at]?.key.startsWith(start); at++) {
    for (const customer of sorted[at]?.customers ?? []) found.add(customer)
  }
  return [...found]
}

const NOT_BEFORE = /(?<![a-z])(?:not|instead of|rather than) (?:for |from |to )?$/
const NOT_BEHIND = /^ ?(?:様|さん)?(?:じゃ|では|で)な(?:い|く)/

/** "Not Fabrikam, Northwind", 「コントソじゃなくてファブリカム」: who is not meant, where somebody else is. */
function wanted(found: Found[], text: string, { positions }: Squeezed): Found[] {
  const left = found.filter(({ start, end }) => {
    const from = positions[start] ?? 0
    const behind = (positions[end - 1] ?? from) + 1
    return (
      !NOT_BEFORE.test(text.slice(Math.max(0, from - 20), from)) && !NOT_BEHIND.test(text.slice(behind, behind + 8))
    )
  })
  return left.length > 0 ? left : found
}

/** 丸福病院 is not 丸福. */
const IS_LONGER = new RegExp(`^(?:${KIND_OF_HOUSE})`)

function exactNames(directory: Directory, text: string, { squeezed, positions }: Squeezed): Found[] {
  const found: Found[] = []
  for (let start = 0; start < squeezed.length - 1; start++) {
    for (const length of directory.lengths.get(squeezed.slice(start, start + 2)) ?? []) {
      const name = directory.byKey.get(squeezed.slice(start, start + length))
      if (!name || !standsAlone(text, positions, start, start + length)) continue
      if (IS_LONGER.test(squeezed.slice(start + length, start + length + 6))) continue
      found.push({ name, start, end: start + length, errors: 0 })
      break
    }
  }
  return found
}

/** @param short the beginning of a name that is spelt right, so that only the rest of that name may be misspelt. */
function misspeltNames(directory: Directory, text: string, { squeezed, positions }: Squeezed, short?: Found): Found[] {
  const found: Found[] = []
  for (let start = short?.start ?? 0; start < (short ? short.start + 1 : squeezed.length - 2); start++) {
    const isEnd = (end: number) => standsAlone(text, positions, start, end)
    if (!/[\p{L}\p{N}]/u.test(squeezed.charAt(start)) || isInside(text, positions[start] ?? 0)) continue
    for (const near of namesNear(directory.near, squeezed, start, isEnd)) {
      const typed = withRest(text, positions[near.start] ?? 0, (positions[near.end - 1] ?? 0) + 1)
      if (short ? near.end > short.end && !near.name.isShort : !isOrdinary(typed)) found.push(near)
    }
  }
  const sharpness = ({ name, errors }: Found) => errors / name.key.length
  const [best, ...others] = found.sort(
    (a, b) => sharpness(a) - sharpness(b) || a.errors - b.errors || b.name.key.length - a.name.key.length,
  )
  return best ? [best, ...others.filter((other) => other.errors === best.errors && overlap(best, other))] : []
}

const KATAKANA = /[ァ-ヶー]/

/** In the middle of a word, where no misspelt name begins. */
const isInside = (text: string, at: number): boolean =>
  joins(text, at - 1) || (KATAKANA.test(text.charAt(at)) && KATAKANA.test(text.charAt(at - 1)))

/** The text between the two with the rest of a katakana word at its end. */
const withRest = (text: string, start: number, end: number): string =>
  text.slice(start, end) +
  (KATAKANA.test(text.charAt(end - 1)) ? (/^[ァ-ヶー]{0,20}/.exec(text.slice(end, end + 20))?.[0] ?? '') : '')

const overlap = (one: Found, other: Found): boolean => one.start < other.end && other.start < one.end

function compile(customers: readonly CustomerName[]): Directory {
  const known = directories.get(customers)
  if (known) return known
  const byKey = new Map<string, Spelling>()
  const add = (key: string, shown: string, isShort: boolean, customer: CustomerName) => {
    const same = byKey.get(key)
    if (key.length < 2 || same?.customers.includes(customer) || (same && !same.isShort && isShort)) return
    if (same?.isShort === isShort) same.customers.push(customer)
    else byKey.set(key, { key, shown, isShort, customers: [customer] })
  }
  for (const customer of customers) {
    for (const name of [customer.name, ...customer.aliases]) {
      add(keyOf(name), name, false, customer)
      for (const beginning of beginnings(name)) {
        add(beginning.toLowerCase().replaceAll(' ', ''), beginning, true, customer)
      }
    }
  }
  const sorted = [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const lengths = new Map<string, number[]>()
  for (const { key } of [...sorted].sort((a, b) => b.key.length - a.key.length)) {
    const start = key.slice(0, 2)
    const those = lengths.get(start)
    if (!those) lengths.set(start, [key.length])
    else if (those.at(-1) !== key.length) those.push(key.length)
  }
  const directory = { byKey, lengths, near: indexNames(sorted), sorted }
  directories.set(customers, directory)
  return directory
}

/** "Northwind" of Northwind Traders; not "Fourth" of Fourth Coffee, which says something else. */
function beginnings(name: string): string[] {
  const words = name.split(' ')
  return words
    .slice(0, -1)
    .map((_, last) => words.slice(0, last + 1).join(' '))
    .filter(
      (beginning) =>
        /^[A-Za-z][A-Za-z '&-]{3,}$/.test(beginning) && !beginning.toLowerCase().split(' ').every(isKnownWord),
    )
}

/** The place of the first spelling that does not stand before the key. */
function firstFrom(sorted: readonly Spelling[], key: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.key ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

const keyOf = (name: string): string => normalise(name).text.replace(COMPANY_FORM, '').replace(/[ ・]/g, '')

interface Squeezed {
  squeezed: string
  /** Where its characters stand in the text. */
  positions: readonly number[]
}

function squeeze(text: string): Squeezed {
  const positions: number[] = []
  let squeezed = ''
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === ' ' || character === '・') continue
    squeezed += character
    positions.push(at)
  }
  return { squeezed, positions }
}

function standsAlone(text: string, positions: readonly number[], start: number, end: number): boolean {
  return end > start && !joins(text, (positions[start] ?? 0) - 1) && !joins(text, positions[end - 1] ?? 0)
}
