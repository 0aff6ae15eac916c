import { createHash } from 'node:crypto'
import type { Context } from './context.ts'
import { forgetExpiry, noteExpiry } from './expiring.ts'
import type { Instant } from './model.ts'
import type { Work } from './work.ts'

/** What anybody may have made, strangers as well, and what is kept of it for each person. */
const mostKept = {
  file: { count: 20, size: 8 * 1024 * 1024 },
  upload: { count: 5, size: Infinity },
  'device-plan': { count: 10, size: Infinity },
}

export type Kind = keyof typeof mostKept

interface Made {
  kind: Kind
  key: string
  until: Instant
  size: number
}

/** `made-by/<person>`: what is still there of what somebody made, oldest first. */
interface MadeBy {
  until: Instant
  made: Made[]
}

/**
 * Makes a document that ends by itself. When its maker has too many of the kind, the oldest go at once: so nobody fills
 * the store, however often they ask.
 * @param size in characters
 */
export async function makeFor(
  { work, caller, now }: Context,
  { kind, key, size = 0, leaves }: { kind: Kind; key: string; size?: number; leaves?: 'trace' },
  document: { until: Instant },
): Promise<void> {
  const { until } = document
  work.create(key, document)
  noteExpiry(work, key, until, leaves)

  const person = personKey(caller)
  const before = await work.get<MadeBy>(person)
  const living = before?.made.filter((made) => made.until > now) ?? []
  const made = [...living, { kind, key, until, size }]
  const dropped = tooMany(made.filter((other) => other.kind === kind))
  for (const old of dropped) await drop(work, old)
  work.put(person, { until: Math.max(until, before?.until ?? 0), made: made.filter((each) => !dropped.includes(each)) })
  if (!before) noteExpiry(work, person, until)
}

/** The keys of what somebody made of a kind and may still be there, the newest first. */
export async function madeBy({ work, caller, now }: Pick<Context, 'work' | 'caller' | 'now'>, kind: Kind) {
  const { made = [] } = (await work.get<MadeBy>(personKey(caller))) ?? {}
  return made
    .filter((each) => each.kind === kind && each.until > now)
    .map(({ key }) => key)
    .reverse()
}

const personKey = ({ id }: Context['caller']) => `made-by/${createHash('sha256').update(id).digest('hex').slice(0, 32)}`

/** The oldest beyond what is kept; never the newest. */
function tooMany(made: readonly Made[]): Made[] {
  let size = 0
  const lastDropped = made.findLastIndex((each, index) => {
    size += each.size
    const most = mostKept[each.kind]
    return index < made.length - 1 && (made.length - index > most.count || size > most.size)
  })
  return made.slice(0, lastDropped + 1)
}

async function drop(work: Work, { key, until }: Made): Promise<void> {
  if (await work.get(key)) work.remove(key)
  await forgetExpiry(work, key, until)
}
