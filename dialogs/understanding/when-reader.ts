import type { Day } from './when-zone.ts'

/** Days from the first to the last, both within. */
export interface Span {
  first: Day
  last: Day
}

/** What a sentence looks at: a purchase lies behind, a plan ahead. */
export type Toward = 'past' | 'future'

/** One way to name days, and which days are named. `undefined`: the calendar has no such day. */
export interface Reader {
  pattern: RegExp
  read(match: RegExpExecArray, at: { today: Day; toward?: Toward }): Span | undefined
}

export const oneDay = (day: Day | undefined): Span | undefined =>
  day === undefined ? undefined : { first: day, last: day }
