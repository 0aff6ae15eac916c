import type { Outcome } from '../services/outcome.ts'
import { StaleWrite, type Store } from '../services/store/store.ts'
import { openWork, type Work } from '../services/work.ts'

const attempts = 5

/** Does something outside a turn as one commit, and again if somebody else was quicker. A refusal changes nothing. */
export async function committed<Result extends Outcome<unknown, { reason: string }>>(
  store: Store,
  change: (work: Work) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const work = openWork(store)
    try {
      const result = await change(work)
      if (result.ok) await store.commit(work.writes())
      return result
    } catch (error) {
      if (!(error instanceof StaleWrite) || attempt === attempts) throw error
    }
  }
}
