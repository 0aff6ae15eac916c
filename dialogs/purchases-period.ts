import type { Instant } from '../services/model.ts'
import { normalise } from './understanding/normalise.ts'
import { readWhen, type When } from './understanding/when.ts'

/** When the purchases that are sought were made; an absent end is open, `until` is exclusive. */
export interface Period {
  from?: Instant
  until?: Instant
}

const BETWEEN = [
  /(?<![a-z])(?:between|from) (.+?) (?:and|to|until|till|through) (.+)/,
  /(\S+?) ?(?:から|〜|~) ?(.+?)(?:まで|の間|に|の|$)/,
]
const SINCE = [/(?<![a-z])(?:since|starting|from(?= (?:the )?(?:\d|[a-z]{3,9}\.? \d))) (.+)/, /(.+?)(?:以降|以後|から)/]
const AFTER = [/(?<![a-z])(?:after|later than) (.+)/, /(.+?)(?:より後|の後)/]
const BEFORE = [/(?<![a-z])(?:before|earlier than|older than) (.+)/, /(.+?)(?:より前|の前)/]
const UP_TO = [/(?<![a-z])(?:until|till|up to|through|by) (.+)/, /(.+?)(?:以前|まで)/]

const MONTH = /(?<![a-z])(?<!in )((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? 20\d\d)(?!\d)/
const YEAR = /(?<![a-z])(?:in|during|of|for|since|before|after) (20\d\d)(?![\d/.-])|(?<!\d)(20\d\d)年(?! ?\d)/

/** "Last month", "since 1 November", 「11月1日から15日まで」: dates that have passed, in the reader's time zone. */
export function readPeriod(text: string, now: Instant, timeZone: string): Period | undefined {
  const said = normalise(text).text
  const when = (part: string, from = now, toward: 'past' | 'future' = 'past') =>
    yearIn(part, from, timeZone) ?? readWhen(part.replace(MONTH, 'in $1'), from, timeZone, toward)

  for (const pattern of BETWEEN) {
    const [, first, last] = pattern.exec(said) ?? []
    const start = first && when(first)
    const end = start && last && (after(when(last), start) ?? after(when(last, start.from, 'future'), start))
    if (start && end) return { from: start.from, until: end.until }
  }
  const ends: [patterns: RegExp[], periodOf: (when: When) => Period][] = [
    [SINCE, ({ from }) => ({ from })],
    [AFTER, ({ until }) => ({ from: until })],
    [BEFORE, ({ from }) => ({ until: from })],
    [UP_TO, ({ until }) => ({ until })],
  ]
  for (const [patterns, periodOf] of ends) {
    const part = patterns.map((pattern) => pattern.exec(said)).find((match) => match !== null)
    const found = part?.[1] && (when(part[1]) ?? when(part[0]))
    if (found) return periodOf(found)
  }
  const whole = when(said)
  return whole && { from: whole.from, until: whole.until }
}

const after = (end: When | undefined, start: When): When | undefined =>
  end && end.until > start.from ? end : undefined

function yearIn(text: string, now: Instant, timeZone: string): When | undefined {
  const [, english, japanese] = YEAR.exec(text) ?? []
  const year = english ?? japanese
  const first = year && readWhen(`${year}-01-01`, now, timeZone)
  const last = year && readWhen(`${year}-12-31`, now, timeZone)
  return first && last ? { from: first.from, until: last.until } : undefined
}

/** As a slot keeps it: two instants, either of which may be absent. */
export const periodText = ({ from, until }: Period): string => `${from ?? ''}/${until ?? ''}`

export function periodFrom(text: string): Period {
  const [from, until] = text.split('/').map((part) => (part ? Number(part) : undefined))
  return { from, until }
}
