import type { Instant } from '../../services/model.ts'

export type RateLimit = (key: string) => boolean

/** `true` while a key has come less than `atMost` times in the last `milliseconds`. */
export function createRateLimit(options: { atMost: number; milliseconds: number; now: () => Instant }): RateLimit {
  const times = new Map<string, Instant[]>()

  return (key) => {
    const now = options.now()
    const since = now - options.milliseconds
    for (const [other, seen] of times) {
      if ((seen.at(-1) ?? 0) <= since) times.delete(other)
    }
    const recent = (times.get(key) ?? []).filter((time) => time > since)
    if (recent.length >= options.atMost) return false
    times.set(key, [...recent, now])
    return true
  }
}
