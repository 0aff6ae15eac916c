import type { Instant } from './model.ts'

/** The same day and time in UTC so many months later (or earlier), or the last day of that month where it is shorter. */
export function addMonths(at: Instant, months: number): Instant {
  const moved = new Date(at)
  const day = moved.getUTCDate()
  moved.setUTCMonth(moved.getUTCMonth() + months)
  if (moved.getUTCDate() !== day) moved.setUTCDate(0)
  return moved.getTime()
}
