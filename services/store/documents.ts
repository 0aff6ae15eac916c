import { createRequire } from 'node:module'
import type { Document, Json, Page, Version, Write } from './store.ts'

type SortedBTree = typeof import('sorted-btree', { with: { 'resolution-mode': 'require' }})

// An import of this package's default gives the class under one loader and the whole module under another.
const sortedBTree: SortedBTree = createRequire(import.meta.url)('sorted-btree')

/** Everything the store holds, in memory. */
export interface Documents {
  /** Of the newest commit; a document's version is the sequence of the commit that wrote it. */
  sequence: Version
  byKey: InstanceType<typeof sortedBTree.default<string, Document>>
}

/** Commits with consecutive sequences, the first being `sequence`: what one line of the journal holds. */
export interface Batch {
  sequence: Version
  commits: Change[][]
}

/** No value: the document is removed. */
export interface Change {
  key: string
  value?: Json
}

export function noDocuments(): Documents {
  return { sequence: 0, byKey: new sortedBTree.default<string, Document>(undefined, sortedBTree.simpleComparator) }
}

export function pageOf({ byKey }: Documents, prefix: string, { after, limit = 100 }: Page): Document[] {
  const found: Document[] = []
  for (const [key, document] of byKey.entries(after !== undefined && after > prefix ? after : prefix)) {
    if (found.length >= limit || !key.startsWith(prefix)) break
    if (key !== after) found.push(document)
  }
  return found
}

/** The first key that is not at the version its write expects; `ahead` holds what commits before this one will do. */
export function staleKey(
  { byKey }: Documents,
  ahead: ReadonlyMap<string, Version | 'absent'>,
  writes: readonly Expectation[],
): string | undefined {
  return writes.find(({ key, expects }) => (ahead.get(key) ?? byKey.get(key)?.version ?? 'absent') !== expects)?.key
}

export type Expectation = Pick<Write, 'key' | 'expects'>

/** The values of a batch must be nobody else's: they are frozen and kept. */
export function apply(documents: Documents, { sequence, commits }: Batch) {
  for (const [index, changes] of commits.entries()) {
    for (const { key, value } of changes) {
      if (value === undefined) documents.byKey.delete(key)
      else keep(documents, { key, version: sequence + index, value })
    }
  }
  documents.sequence = sequence + commits.length - 1
}

export function keep({ byKey }: Documents, document: Document) {
  byKey.set(document.key, freeze(document))
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner)
    Object.freeze(value)
  }
  return value
}
