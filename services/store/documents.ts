import { createRequire } from 'node:module'
import type { Document, Json, Page, Version, Write } from './store.ts'

type SortedBTree = typeof import('sorted-btree', { with: { 'resolution-mode': 'require' }})

// An import of this package's default gives the class under one loader and the whole module under another.
const sortedBTree: SortedBTree = createRequire(import.meta.url)('sorted-btree')

/** Everything the store holds, in memory. */
export interface Documents {
  /** Of the newest commit; a document's version is the sequence of the commit that wrote it. */
  sequence: Version
  byKey: InstanceType<typeof sortedBTree.default<string, Kept>>
}

/** The value is kept as text: what many documents cost is memory, and no reader can change what another one reads. */
interface Kept {
  version: Version
  json: string
}

/** Commits with consecutive sequences, the first being `sequence`: what one line of the journal holds. */
export interface Batch {
  sequence: Version
  commits: { key: string; value?: Json }[][]
}

/** No text: the document is removed. */
export interface Change {
  key: string
  json?: string
}

export function noDocuments(): Documents {
  return { sequence: 0, byKey: new sortedBTree.default<string, Kept>(undefined, sortedBTree.simpleComparator) }
}

export function documentOf({ byKey }: Documents, key: string): Document | undefined {
  const kept = byKey.get(key)
  return kept && read(key, kept)
}

export function pageOf({ byKey }: Documents, prefix: string, { after, limit = 100 }: Page): Document[] {
  const found: Document[] = []
  for (const [key, kept] of byKey.entries(after !== undefined && after > prefix ? after : prefix)) {
    if (found.length >= limit || !key.startsWith(prefix)) break
    if (key !== after) found.push(read(key, kept))
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

/** Each commit gets the next sequence. */
export function apply(documents: Documents, commits: readonly (readonly Change[])[]) {
  for (const changes of commits) {
    documents.sequence += 1
    for (const { key, json } of changes) {
      if (json === undefined) documents.byKey.delete(key)
      else documents.byKey.set(key, { version: documents.sequence, json })
    }
  }
}

export function keep({ byKey }: Documents, { key, version, value }: Document) {
  byKey.set(key, { version, json: JSON.stringify(value) })
}

const read = (key: string, { version, json }: Kept): Document => ({ key, version, value: JSON.parse(json) as Json })
