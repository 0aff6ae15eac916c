import type { Instant } from './model.ts'
import type { Work } from './work.ts'

/** A document that ends by itself. What it held goes then; that there was something stays known for a while. */
interface Ending {
  until: Instant
  used?: true
  timeZone?: string
}

/** `expiring/<until>/<key>` */
interface Expiry {
  key: string
  /** What is left of the document then: nothing, or that it has expired, so that its link does not say "unknown". */
  leaves?: 'trace'
}

const traceKeptMs = 7 * 86_400_000

/** Notes when a document is to be cleared away. */
export function noteExpiry(work: Work, key: string, until: Instant, leaves?: 'trace'): void {
  work.create(expiryKey(key, until), { key, ...(leaves && { leaves }) } satisfies Expiry)
}

/** For a document that goes before its time. */
export async function forgetExpiry(work: Work, key: string, until: Instant): Promise<void> {
  const entry = expiryKey(key, until)
  if (await work.get(entry)) work.remove(entry)
}

/** Clears away what has expired by now, the oldest first and so many documents at most. Gives how many it were. */
export async function clearExpired(work: Work, now: Instant, most: number): Promise<number> {
  let cleared = 0
  for (const { key: entry, value } of await work.list<Expiry>('expiring/', { limit: most })) {
    if (Number(entry.split('/')[1]) > now) break
    cleared++
    work.remove(entry)
    const document = await work.get<Ending>(value.key)
    if (!document) continue
    const { until, used, timeZone } = document
    if (until > now) noteExpiry(work, value.key, until, value.leaves)
    else if (value.leaves) {
      work.put(value.key, { until, ...(used && { used }), ...(timeZone && { timeZone }) } satisfies Ending)
      noteExpiry(work, value.key, now + traceKeptMs)
    } else work.remove(value.key)
  }
  return cleared
}

const expiryKey = (key: string, until: Instant) => `expiring/${String(until).padStart(16, '0')}/${key}`
