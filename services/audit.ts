import { createHash } from 'node:crypto'
import type { Context } from './context.ts'
import type { Instant } from './model.ts'
import { no, type Outcome, ok } from './outcome.ts'
import type { Page } from './store/store.ts'

/** What was done, in ids only: never a key, never what somebody wrote. */
export interface AuditEvent {
  action:
    | 'order-placed'
    | 'order-cancelled'
    | 'key-allotted'
    | 'key-shown-again'
    | 'key-revoked'
    | 'link-issued'
    | 'link-first-used'
    | 'link-revoked'
    | 'rds-code-used'
  /** Absent only for an RDS code that was not bought here. */
  orderId?: string
  line?: number
  keyId?: string
  linkId?: string
  version?: string
  operationId?: string
}

export interface AuditEntry {
  sequence: number
  at: Instant
  /** The id of the person; for a download, of whoever held the link. */
  by: string
  customerId: string
  event: AuditEvent
  /** The hash of the entry before, which makes the entries a chain. */
  previous: string
  hash: string
}

/** Where a chain ends, so that cutting entries off its end shows as well. */
interface Head {
  sequence: number
  hash: string
}

const BEGINNING = ''

/** Appends to the customer's chain within the unit of work, so that nothing happens without its entry. */
export async function recordAudit(
  { work, caller, now }: Pick<Context, 'work' | 'caller' | 'now'>,
  customerId: string,
  event: AuditEvent,
): Promise<void> {
  const head = await work.get<Head>(headKey(customerId))
  const sequence = (head?.sequence ?? 0) + 1
  const entry = { sequence, at: now, by: caller.id, customerId, event, previous: head?.hash ?? BEGINNING }
  const hash = hashOf(entry)
  work.create(entryKey(customerId, sequence), { ...entry, hash } satisfies AuditEntry)
  work.put(headKey(customerId), { sequence, hash } satisfies Head)
}

export type AuditBroken = { reason: 'audit-broken'; sequence: number; because: 'missing' | 'changed' | 'surplus' }

/** Reads the whole chain and names the first entry that was removed, changed or added by another hand. */
export async function verifyAudit(
  list: (prefix: string, page?: Page) => Promise<{ key: string; value: unknown }[]>,
  customerId: string,
): Promise<Outcome<{ entries: number }, AuditBroken>> {
  const broken = (sequence: number, because: AuditBroken['because']) =>
    no({ reason: 'audit-broken', sequence, because })

  let last: Head = { sequence: 0, hash: BEGINNING }
  let after: string | undefined
  for (;;) {
    const page = await list(entriesOf(customerId), { after, limit: 500 })
    for (const { key, value } of page) {
      const entry = value as AuditEntry
      const expected = last.sequence + 1
      if (key !== entryKey(customerId, expected)) return broken(expected, 'missing')
      const sound = entry.sequence === expected && entry.previous === last.hash && entry.hash === hashOf(entry)
      if (!sound) return broken(expected, 'changed')
      last = { sequence: expected, hash: entry.hash }
    }
    after = page.at(-1)?.key
    if (after === undefined) break
  }

  const head = (await list(headKey(customerId), { limit: 1 }))[0]?.value as Head | undefined
  const end = head ?? { sequence: 0, hash: BEGINNING }
  if (end.sequence > last.sequence) return broken(last.sequence + 1, 'missing')
  if (end.sequence < last.sequence) return broken(end.sequence + 1, 'surplus')
  return end.hash === last.hash ? ok({ entries: last.sequence }) : broken(last.sequence, 'changed')
}

const entriesOf = (customerId: string) => `audit/${customerId}/`
const entryKey = (customerId: string, sequence: number) =>
  `${entriesOf(customerId)}${String(sequence).padStart(12, '0')}`
const headKey = (customerId: string) => `audit-head/${customerId}`

/** Names sorted, because a store may hand back an object's names in another order than it was given. */
function hashOf({ sequence, at, by, customerId, event, previous }: Omit<AuditEntry, 'hash'>): string {
  const told = Object.entries(event)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([sequence, at, by, customerId, told, previous]))
    .digest('hex')
}
