import { clearExpired } from '../services/expiring.ts'
import { StaleWrite, type Store } from '../services/store/store.ts'
import { clearOldSentences } from '../services/unclear-sentences.ts'
import { openWork } from '../services/work.ts'
import type { Clock } from './clock.ts'
import { errorFields, type Log } from './log.ts'

const every = 30_000
const documentsPerCommit = 20

/** Made files, uploads and lists of devices; sentences that were not understood. */
const clearings = [clearExpired, clearOldSentences]

/** Clears away what has expired, soon after it has: nothing is kept for nothing. */
export function startSweep({ store, clock, log }: { store: Store; clock: Clock; log: Log }): { close(): void } {
  let forget = clock.after(every, look)
  let isClosed = false

  async function sweep() {
    for (const clear of clearings) {
      for (let cleared = documentsPerCommit; cleared === documentsPerCommit && !isClosed; ) {
        const work = openWork(store)
        cleared = await clear(work, clock.now(), documentsPerCommit)
        if (cleared > 0) await store.commit(work.writes())
      }
    }
  }

  function look() {
    sweep()
      .catch((error: unknown) => {
        // Somebody else wrote first: the next look clears the rest away.
        if (!isClosed && !(error instanceof StaleWrite)) log.error('sweep-failed', errorFields(error))
      })
      .finally(() => {
        if (!isClosed) forget = clock.after(every, look)
      })
  }

  return {
    close() {
      isClosed = true
      forget()
    },
  }
}
