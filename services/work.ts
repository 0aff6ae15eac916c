import type { Json, Page, Store, Version, Write } from './store/store.ts'

/**
 * A unit of work: reads from the store, keeps every change to itself, and hands them over as one list of writes.
 * Everything it has read by key is checked at the commit, so a decision never rests on a document that has changed since.
 */
export interface Work {
  get<T>(key: string): Promise<T | undefined>
  /** Own changes included. What was only listed is not checked at the commit; read by key what the decision rests on. */
  list<T>(prefix: string, page?: Page): Promise<{ key: string; value: T }[]>
  /** Replaces or makes a document that this work has read. */
  put(key: string, value: object): void
  /** Makes a document that must not exist yet: how uniqueness is kept. */
  create(key: string, value: object): void
  remove(key: string): void
  writes(): Write[]
}

/** What a store gives when no limit is told. */
const defaultLimit = 100

export function openWork(store: Store): Work {
  const seen = new Map<string, Version | 'absent'>()
  const relied = new Set<string>()
  const changes = new Map<string, Json | undefined>()

  function change(key: string, value: Json | undefined) {
    if (!seen.has(key)) throw new Error(`${key} is changed without having been read`)
    relied.add(key)
    changes.set(key, value)
  }

  return {
    async get<T>(key: string) {
      relied.add(key)
      if (changes.has(key)) return changes.get(key) as T | undefined
      const document = await store.get(key)
      if (!seen.has(key)) seen.set(key, document?.version ?? 'absent')
      return document?.value as T | undefined
    },

    async list<T>(prefix: string, page: Page = {}) {
      const found = new Map<string, T>()
      const stored = await store.list(prefix, page)
      const limit = page.limit ?? defaultLimit
      // Behind the end of a full page there may be stored documents that come before our own changes.
      const end = stored.length === limit ? stored.at(-1)?.key : undefined
      for (const document of stored) {
        if (!seen.has(document.key)) seen.set(document.key, document.version)
        found.set(document.key, document.value as T)
      }
      for (const [key, value] of changes) {
        if (!key.startsWith(prefix) || key <= (page.after ?? '') || (end !== undefined && key > end)) continue
        if (value === undefined) found.delete(key)
        else found.set(key, value as T)
      }
      const sorted = [...found].map(([key, value]) => ({ key, value })).sort((a, b) => (a.key < b.key ? -1 : 1))
      return sorted.slice(0, limit)
    },

    put: (key, value) => change(key, value as Json),

    create(key, value) {
      seen.set(key, 'absent')
      change(key, value as Json)
    },

    remove: (key) => change(key, undefined),

    writes() {
      return [...relied].map((key): Write => {
        const expects = seen.get(key) ?? 'absent'
        const value = changes.get(key)
        if (value !== undefined) return { kind: 'put', key, expects, value }
        if (changes.has(key) && expects !== 'absent') return { kind: 'remove', key, expects }
        return { kind: 'check', key, expects }
      })
    },
  }
}
