import type { Instant } from './model.ts'
import type { Work } from './work.ts'

/** How long it is still known that something has expired, so that its link says so instead of "unknown". */
const keptAfterMs = 7 * 86_400_000
const removedAtOnce = 4

/** Notes when a document expires, and clears away a few that expired long ago: the cost stays the same however many there are. */
export async function noteExpiry(work: Work, key: string, until: Instant, now: Instant): Promise<void> {
  const old = await work.list<{ key: string }>('expiring/', { limit: removedAtOnce })
  for (const { key: entry, value } of old) {
    if (Number(entry.split('/')[1]) + keptAfterMs > now) break
    if (await work.get(value.key)) work.remove(value.key)
    if (await work.get(entry)) work.remove(entry)
  }
  work.create(`expiring/${String(until).padStart(16, '0')}/${key}`, { key })
}
