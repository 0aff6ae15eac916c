import { type Store, StoreUnavailable } from '../services/store/store.ts'

export interface WatchedStore extends Store {
  /** Reads work, and so did the newest write; after a failed one a small write is tried to see whether it is over. */
  isReady(): Promise<boolean>
}

/** A store that remembers whether it can still save, for whoever asks whether the assistant is ready. */
export function watchStore(store: Store): WatchedStore {
  let canSave = true

  async function commit(...writes: Parameters<Store['commit']>): Promise<void> {
    try {
      await store.commit(...writes)
      canSave = true
    } catch (error) {
      if (error instanceof StoreUnavailable) canSave = false
      throw error
    }
  }

  return {
    get: (key) => store.get(key),
    list: (prefix, page) => store.list(prefix, page),
    close: () => store.close(),
    commit,
    async isReady() {
      const probe = await store.get('readiness')
      if (!canSave) await commit([{ kind: 'put', key: 'readiness', expects: probe?.version ?? 'absent', value: {} }])
      return canSave
    },
  }
}
