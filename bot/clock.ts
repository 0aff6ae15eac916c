import type { Instant } from '../services/model.ts'

/** Time as an argument. */
export interface Clock {
  now(): Instant
  /** Runs `job` once after that many milliseconds; call what it returns to prevent that. */
  after(milliseconds: number, job: () => void): () => void
}

/** The machine's clock, or one that starts at `start` and runs on from there. */
export function systemClock(start?: Instant): Clock {
  const shift = start === undefined ? 0 : start - Date.now()
  return {
    now: () => Date.now() + shift,
    after(milliseconds, job) {
      const timer = setTimeout(job, milliseconds)
      // Something that waits must not keep a stopped process alive.
      timer.unref()
      return () => clearTimeout(timer)
    },
  }
}

export const pause = (clock: Clock, milliseconds: number) =>
  new Promise<void>((resolve) => {
    clock.after(milliseconds, resolve)
  })

/** The promise's value, or `undefined` when it takes longer than that. */
export async function within<T>(clock: Clock, milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  let forget = () => {}
  const tooLate = new Promise<undefined>((resolve) => {
    forget = clock.after(milliseconds, () => resolve(undefined))
  })
  try {
    return await Promise.race([promise, tooLate])
  } finally {
    forget()
  }
}
