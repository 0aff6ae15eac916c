import type { Caller, Instant } from './model.ts'
import type { Work } from './work.ts'

/** What every service call gets: the unit of work, who asks, and when. Time and chance come in as data. */
export interface Context {
  work: Work
  caller: Caller
  now: Instant
  /** Fresh random text of 128 bits, hexadecimal. */
  newId: () => string
}
