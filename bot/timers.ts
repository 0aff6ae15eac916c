import type { Instant } from '../services/model.ts'
import type { Store } from '../services/store/store.ts'
import type { Clock } from './clock.ts'
import type { TimerDocument } from './documents.ts'
import { errorFields, type Log } from './log.ts'

/** Runs what is due: timers lie in the store, so they outlive the process. */
export interface Timers {
  /** Something was made that is due then. */
  wake(dueAt: Instant): void
  /** Looks at the store, runs what is due, and sets the alarm for what is not. */
  look(): Promise<void>
  close(): void
}

export interface TimersParts {
  store: Store
  clock: Clock
  log: Log
  /** A turn of the timer's conversation, which also removes its document. */
  run: (key: string, timer: TimerDocument) => Promise<void>
}

// The clock may be set, and another process may have made a timer: so look even if nothing is known to be due.
const lookAtLeastEvery = 30_000
const pageSize = 50

export function createTimers({ store, clock, log, run }: TimersParts): Timers {
  let alarm: { at: Instant; forget: () => void } | undefined
  let looking: Promise<void> | undefined
  let again = false
  let closed = false

  function setAlarm(at: Instant) {
    if (closed || (alarm && alarm.at <= at)) return
    alarm?.forget()
    const wait = Math.min(Math.max(at - clock.now(), 0), lookAtLeastEvery)
    alarm = { at, forget: clock.after(wait, () => void look()) }
  }

  function look(): Promise<void> {
    again = true
    looking ??= runDue().finally(() => {
      looking = undefined
    })
    return looking
  }

  async function runDue() {
    while (again) {
      again = false
      alarm?.forget()
      alarm = undefined
      try {
        await runPages()
      } catch (error) {
        log.error('timers-unreadable', errorFields(error))
      }
      setAlarm(clock.now() + lookAtLeastEvery)
    }
  }

  async function runPages() {
    for (let after: string | undefined; ; ) {
      const page = await store.list('timer/', { after, limit: pageSize })
      const timers = page.map(({ key, value }) => ({ key, timer: value as unknown as TimerDocument }))
      const due = timers.filter(({ timer }) => timer.dueAt <= clock.now())
      await Promise.all(due.map(({ key, timer }) => runOne(key, timer)))
      const next = timers[due.length]
      if (next) return setAlarm(next.timer.dueAt)
      after = page.at(-1)?.key
      if (page.length < pageSize) return
    }
  }

  async function runOne(key: string, timer: TimerDocument) {
    try {
      await run(key, timer)
    } catch (error) {
      // It stays in the store, and the next look tries it again.
      log.error('timer-failed', { timer: key, ...errorFields(error) })
    }
  }

  return {
    look,
    wake: setAlarm,
    close() {
      closed = true
      alarm?.forget()
    },
  }
}
