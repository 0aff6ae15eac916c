import type { Instant } from '../../services/model.ts'

/** A day of the calendar in whatever zone, counted from 1970-01-01. */
export type Day = number

const dayMs = 86_400_000
const minuteMs = 60_000

/** `undefined` where the calendar has no such day: 30 February. Months count from 1. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const at = new Date(Date.UTC(year, month - 1, date))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.getTime() / dayMs : undefined
}

/** Months count from 1, weekdays from Monday = 0. */
export function dateOf(day: Day): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(day * dayMs)
  const weekday = (at.getUTCDay() + 6) % 7
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate(), weekday }
}

export const startOfMonth = (day: Day): Day => day - dateOf(day).date + 1

/** The day that the clocks of that zone show. */
export const dayAt = (instant: Instant, timeZone: string): Day =>
  Math.floor((instant + offsetAt(instant, timeZone)) / dayMs)

/**
 * When that zone's clocks show so many minutes of that day. Of an hour that comes twice it is the first; an hour that
 * is left out, also a midnight, is as much later as the clocks are put forward.
 */
export function instantAt(day: Day, minutes: number, timeZone: string): Instant {
  const shown = day * dayMs + minutes * minuteMs
  const earlier = shown - offsetAt(shown - dayMs, timeZone)
  const later = shown - offsetAt(shown + dayMs, timeZone)
  const fitting = [earlier, later].filter((instant) => instant + offsetAt(instant, timeZone) === shown)
  return fitting.length > 0 ? Math.min(...fitting) : earlier
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function offsetAt(instant: Instant, timeZone: string): number {
  let format = formatters.get(timeZone)
  if (!format) {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const
    format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields })
    formatters.set(timeZone, format)
  }
  const parts = format.formatToParts(instant)
  const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.find(({ type }) => type === name)?.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return shown - Math.floor(instant / minuteMs) * minuteMs
}
