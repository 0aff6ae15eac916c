import type { Instant } from '../../services/model.ts'
import { normalise } from './normalise.ts'
import { calendarReaders, looseReaders } from './when-calendar.ts'
import type { Span, Toward } from './when-reader.ts'
import { relativeReaders } from './when-relative.ts'
import { hoursIn, timeIn } from './when-time.ts'
import { type Day, dayAt, instantAt } from './when-zone.ts'

/** The day or period that is meant, as the clocks of one time zone show it. */
export interface When {
  from: Instant
  /** The first instant after it. */
  until: Instant
  /** Where a time of day is given, or a number of hours from now. */
  instant?: Instant
}

const readers = [...calendarReaders, ...relativeReaders, ...looseReaders]

const UTC = /(?<![a-z])(?:utc|gmt)(?![a-z+])|協定世界時/
const JAPAN = /(?<![a-z])(?:jst|japan (?:standard )?time)(?![a-z])|日本時間/

/**
 * The day, period or instant that a sentence in English or Japanese names: "next Monday", "Nov 15 at 5 pm", 来週の月曜,
 * 令和8年11月15日, 三日前. "Next Monday" is the coming one, never today; weeks begin on Mondays. A date without year or month
 * is the nearest such day, or the nearest in the direction given; a weekday alone is the coming one unless the direction
 * is the past. A zone that the sentence names (UTC, 日本時間) comes before the caller's.
 * @param timeZone the caller's, an IANA name
 * @returns `undefined` if the sentence names no time, or a day that the calendar does not have
 */
export function readWhen(text: string, now: Instant, timeZone: string, toward?: Toward): When | undefined {
  const said = normalise(text).text
  const zone = UTC.test(said) ? 'UTC' : JAPAN.test(said) ? 'Asia/Tokyo' : timeZone
  const today = dayAt(now, zone)
  const shift = hoursIn(said)
  if (shift !== undefined) return atInstant(now + shift, zone)
  const span = spanIn(said, today, toward)
  const time = timeIn(said)
  if (span === undefined) return time === undefined ? undefined : timeAlone(time, now, zone, toward)
  if (span === 'none') return undefined
  const when = { from: instantAt(span.first, 0, zone), until: instantAt(span.last + 1, 0, zone) }
  return time === undefined || span.last > span.first ? when : { ...when, instant: clock(span.first, time, zone) }
}

function spanIn(text: string, today: Day, toward?: Toward): Span | 'none' | undefined {
  for (const { pattern, read } of readers) {
    const match = pattern.exec(text)
    if (match) return read(match, { today, toward }) ?? 'none'
  }
  return undefined
}

/** The next such time of day for a plan, the last for what has happened; otherwise today's. */
function timeAlone(minutes: number, now: Instant, zone: string, toward?: Toward): When {
  const today = dayAt(now, zone)
  const instant = clock(today, minutes, zone)
  if (toward === 'future' && instant < now) return atInstant(clock(today + 1, minutes, zone), zone)
  if (toward === 'past' && instant > now) return atInstant(clock(today - 1, minutes, zone), zone)
  return atInstant(instant, zone)
}

const clock = (day: Day, minutes: number, zone: string): Instant =>
  minutes < 24 * 60 ? instantAt(day, minutes, zone) : instantAt(day + 1, 0, zone)

function atInstant(instant: Instant, zone: string): When {
  const day = dayAt(instant, zone)
  return { from: instantAt(day, 0, zone), until: instantAt(day + 1, 0, zone), instant }
}
