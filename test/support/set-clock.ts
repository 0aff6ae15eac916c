import type { Clock } from '../../bot/clock.ts'
import type { Instant } from '../../services/model.ts'

export interface SetClock extends Clock {
  /** Lets that much time pass, with everything that falls due in it, in order. */
  advance(milliseconds: number): Promise<void>
}

/** Time that stands still until a test moves it. */
export function setClock(start: Instant = Date.UTC(2026, 10, 22, 9)): SetClock {
  const jobs = new Set<{ at: Instant; run: () => void }>()
  let now = start

  return {
    now: () => now,
    after(milliseconds, run) {
      const job = { at: now + milliseconds, run }
      jobs.add(job)
      return () => jobs.delete(job)
    },
    async advance(milliseconds) {
      const until = now + milliseconds
      for (;;) {
        await settle()
        const [next] = [...jobs].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)
        if (!next) break
        now = Math.max(now, next.at)
        jobs.delete(next)
        next.run()
      }
      now = until
      await settle()
    },
  }
}

/** Lets everything run that needs no time to pass. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 10; round += 1) await new Promise((resolve) => setImmediate(resolve))
}
