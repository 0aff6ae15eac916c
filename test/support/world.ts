import type { AuditEntry, AuditEvent } from '../../services/audit.ts'
import { createSandbox } from '../../services/commerce/sandbox.ts'
import type { Context } from '../../services/context.ts'
import { createKeyCipher } from '../../services/key-cipher.ts'
import type { Caller, Customer, Instant, Role } from '../../services/model.ts'
import type { Outcome } from '../../services/outcome.ts'
import { sampleCustomers } from '../../services/sample-customers.ts'
import { loadSampleData } from '../../services/sample-data.ts'
import { openMemoryStore } from '../../services/store/memory-store.ts'
import { openWork } from '../../services/work.ts'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** Sunday. The sample orders are dated from here. */
export const NOW: Instant = Date.UTC(2026, 10, 22, 9)

export const caller = (...roles: Role[]): Caller => ({ id: roles.join('+') || 'stranger', name: 'Somebody', roles })
export const admin = caller('admin-agent')
export const stranger = caller()

export type World = Awaited<ReturnType<typeof openWorld>>

/** The sample data in a memory store, and turns upon it that are committed as a whole. */
export async function openWorld() {
  const store = openMemoryStore()
  const cipher = createKeyCipher(Buffer.alloc(32, 7))
  await loadSampleData({ store, cipher, now: NOW })
  let ids = 0
  const newId = () => (++ids).toString(16).padStart(32, '0')
  const commerce = createSandbox(newId)

  const context = (who: Caller = admin, now: Instant = NOW): Context => ({
    work: openWork(store),
    caller: who,
    now,
    newId,
  })

  async function turn<Result>(run: (context: Context) => Promise<Result>, who?: Caller, now?: Instant) {
    const current = context(who, now)
    const result = await run(current)
    await store.commit(current.work.writes())
    return result
  }

  return { store, cipher, commerce, newId, context, turn }
}

/** The values of all documents under a prefix. */
export const documents = async <Value = object>({ store }: Pick<World, 'store'>, prefix: string): Promise<Value[]> =>
  (await store.list(prefix, { limit: 10_000 })).map(({ value }) => value as Value)

/** What the audit tells about a customer, oldest first. */
export const auditEvents = async (world: World, customerId: string): Promise<AuditEvent[]> =>
  (await documents<AuditEntry>(world, `audit/${customerId}/`)).map(({ event }) => event)

export function customerNamed(name: string): Customer {
  const customer = sampleCustomers.find((each) => each.name === name)
  if (!customer) throw new Error(`no sample customer ${name}`)
  return customer
}

/** The value of an outcome that the test expects to be one. */
export function value<Value>(outcome: Outcome<Value, { reason: string }>): Value {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

/** The refusal of an outcome that the test expects to be one. */
export function refusal<Refusal extends { reason: string }>(outcome: Outcome<unknown, Refusal>): Refusal {
  if (outcome.ok) throw new Error(`not refused: ${JSON.stringify(outcome.value)}`)
  return outcome.refusal
}

/** The same numbers between 0 and 1 for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
