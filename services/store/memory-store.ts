import { openDocumentStore } from './document-store.ts'
import { noDocuments } from './documents.ts'
import type { Store } from './store.ts'

/** Forgets everything with the process: for tests. */
export function openMemoryStore(): Store {
  return openDocumentStore(noDocuments(), { append: async () => {}, close: async () => {} })
}
