import { apply, type Change, type Documents, documentOf, type Expectation, pageOf, staleKey } from './documents.ts'
import { StaleWrite, type Store, StoreUnavailable, type Version, type Write } from './store.ts'

interface Pending {
  expected: Expectation[]
  /** As text, taken when the commit was called: what the caller does to its objects later is no matter. */
  changes: Change[]
  resolve: () => void
  reject: (error: Error) => void
}

/** What a store keeps its batches in; both may fail, and a batch that failed has left no trace. */
export interface Keeper {
  append(json: string): Promise<void>
  close(): Promise<void>
}

/**
 * A store of documents in memory. Commits that arrive while others are being made durable wait and share the next
 * batch; memory changes only once the batch is durable.
 */
export function openDocumentStore(documents: Documents, keeper: Keeper): Store {
  const waiting: Pending[] = []
  let working: Promise<void> | undefined
  let closing: Promise<void> | undefined

  async function work() {
    // Commits made in the same breath share the first batch as well.
    await null
    while (waiting.length > 0) await settle(waiting.splice(0))
    working = undefined
  }

  async function settle(pending: readonly Pending[]) {
    const { accepted, refused, commits } = judge(documents, pending)
    try {
      if (commits.length > 0) await keeper.append(lineOf(documents.sequence + 1, commits))
    } catch (error) {
      const unavailable = new StoreUnavailable('The changes could not be written to disk', { cause: error })
      for (const { reject } of pending) reject(unavailable)
      return
    }
    apply(documents, commits)
    for (const { resolve } of accepted) resolve()
    for (const [{ reject }, key] of refused) reject(new StaleWrite(key))
  }

  return {
    get: async (key) => documentOf(documents, key),
    list: async (prefix, page = {}) => pageOf(documents, prefix, page),

    async commit(writes) {
      if (closing) throw new StoreUnavailable('The store is closed')
      const changes = writes.flatMap(changeOf)
      const expected = writes.map(({ key, expects }) => ({ key, expects }))
      await new Promise<void>((resolve, reject) => {
        waiting.push({ expected, changes, resolve, reject })
        working ??= work()
      })
    },

    close() {
      closing ??= (working ?? Promise.resolve()).then(() => keeper.close())
      return closing
    },
  }
}

/** Each commit is compared with memory and with the commits before it in the batch; a stale one is left out alone. */
function judge(documents: Documents, pending: readonly Pending[]) {
  const sequence = documents.sequence + 1
  const ahead = new Map<string, Version | 'absent'>()
  const accepted: Pending[] = []
  const refused: [Pending, key: string][] = []
  const commits: Change[][] = []
  for (const one of pending) {
    const stale = staleKey(documents, ahead, one.expected)
    if (stale !== undefined) {
      refused.push([one, stale])
      continue
    }
    accepted.push(one)
    if (one.changes.length === 0) continue
    for (const { key, json } of one.changes) ahead.set(key, json === undefined ? 'absent' : sequence + commits.length)
    commits.push(one.changes)
  }
  return { accepted, refused, commits }
}

/** A batch as the journal holds it, made of the texts as they are. */
function lineOf(sequence: number, commits: readonly (readonly Change[])[]): string {
  const texts = commits.map((changes) => `[${changes.map(textOf).join(',')}]`)
  return `{"sequence":${sequence},"commits":[${texts.join(',')}]}`
}

const textOf = ({ key, json }: Change) =>
  `{"key":${JSON.stringify(key)}${json === undefined ? '' : `,"value":${json}`}}`

function changeOf(write: Write): Change[] {
  if (write.kind === 'check') return []
  if (write.kind === 'remove') return [{ key: write.key }]
  if (write.value === undefined) throw new Error(`${write.key} is put without a value`)
  return [{ key: write.key, json: JSON.stringify(write.value) }]
}
