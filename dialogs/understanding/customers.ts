import { maskSpan, normalise, type Sentence } from './normalise.ts'

/** A customer of the directory, as far as finding its name needs it. */
export interface CustomerName {
  id: string
  name: string
  aliases: readonly string[]
}

export interface FoundCustomers {
  /** The name as written, without 様, 's and the like. */
  written?: string
  matches: CustomerName[]
  /** The text with the name masked. */
  masked: string
}

interface Spelling {
  /** Without spaces and company form. */
  name: string
  customers: CustomerName[]
}

/** Spellings by their first two characters, the longest first. */
type Directory = Map<string, Spelling[]>

const COMPANY_FORM =
  /株式会社|有限会社|合同会社|\((?:株|有|同)\)|,? (?:incorporated|inc|limited|ltd|corporation|corp|company|llc|plc|gmbh|co)(?![a-z])\.?/g

const directories = new WeakMap<readonly CustomerName[], Directory>()

/** The longest name or alias of the directory in the sentence; all who may be meant where several share it or are named. */
export function findKnownCustomers({ written, text }: Sentence, customers: readonly CustomerName[]): FoundCustomers {
  const directory = compile(customers)
  const { squeezed, positions } = squeeze(text)
  const found: { start: number; end: number; customers: CustomerName[] }[] = []
  for (let at = 0; at < squeezed.length - 1; at++) {
    for (const { name, customers: owners } of directory.get(squeezed.slice(at, at + 2)) ?? []) {
      if (!squeezed.startsWith(name, at)) continue
      const start = positions[at] ?? 0
      const end = (positions[at + name.length - 1] ?? start) + 1
      if (joins(text, start - 1, start) || joins(text, end - 1, end)) continue
      found.push({ start, end, customers: owners })
      break
    }
  }
  const [best, ...others] = found.sort((a, b) => b.end - b.start - (a.end - a.start))
  if (!best) return { matches: [], masked: text }
  const apart = others.filter(({ start, end }) => end <= best.start || start >= best.end)
  return {
    written: written.slice(best.start, best.end),
    matches: [...new Set([best, ...apart].flatMap(({ customers: owners }) => owners))],
    masked: maskSpan(text, best.start, best.end),
  }
}

/** Customers whose name or alias begins with these words: "Northwind" for Northwind Traders. */
export function customersBeginningWith(words: string, customers: readonly CustomerName[]): CustomerName[] {
  const start = key(words)
  if (start.length < 3) return []
  const spellings = compile(customers).get(start.slice(0, 2)) ?? []
  return [...new Set(spellings.filter(({ name }) => name.startsWith(start)).flatMap(({ customers: owners }) => owners))]
}

function compile(customers: readonly CustomerName[]): Directory {
  const known = directories.get(customers)
  if (known) return known
  const owners = new Map<string, CustomerName[]>()
  for (const customer of customers) {
    for (const name of new Set([customer.name, ...customer.aliases].map(key))) {
      if (name.length >= 2) owners.set(name, [...(owners.get(name) ?? []), customer])
    }
  }
  const directory: Directory = new Map()
  for (const [name, shared] of [...owners].sort(([a], [b]) => b.length - a.length)) {
    const start = name.slice(0, 2)
    const spellings = directory.get(start)
    if (spellings) spellings.push({ name, customers: shared })
    else directory.set(start, [{ name, customers: shared }])
  }
  directories.set(customers, directory)
  return directory
}

function key(name: string): string {
  return squeeze(normalise(name).text.replace(COMPANY_FORM, '')).squeezed
}

function squeeze(text: string): { squeezed: string; positions: number[] } {
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

/** Both characters belong to one Latin word, so a name cannot end between them. */
function joins(text: string, left: number, right: number): boolean {
  return left >= 0 && /^[a-z0-9]{2}$/.test(text.charAt(left) + text.charAt(right))
}
