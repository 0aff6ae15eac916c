import { expect } from 'chai'
import { type AuditEntry, recordAudit, verifyAudit } from '../../services/audit.ts'
import { openMemoryStore } from '../../services/store/memory-store.ts'
import { StaleWrite, type Store } from '../../services/store/store.ts'
import { openWork } from '../../services/work.ts'
import { admin, NOW, refusal, value } from '../support/world.ts'

const CUSTOMER = '5a3b1e00-0000-4000-8000-000000000001'

async function append(store: Store, orderId: string, customerId = CUSTOMER) {
  const work = openWork(store)
  await recordAudit({ work, caller: admin, now: NOW }, customerId, { action: 'order-placed', orderId, line: undefined })
  await store.commit(work.writes())
}

async function chainOf(length: number) {
  const store = openMemoryStore()
  for (let number = 1; number <= length; number++) await append(store, `ORD-${number}`)
  return store
}

const entryKey = (sequence: number) => `audit/${CUSTOMER}/${String(sequence).padStart(12, '0')}`

/** Another hand at the store: no unit of work, no chain. */
async function tamper(store: Store, sequence: number, change: (entry: AuditEntry) => AuditEntry | undefined) {
  const key = entryKey(sequence)
  const document = await store.get(key)
  if (!document) throw new Error(`no ${key}`)
  const entry = change(document.value as unknown as AuditEntry)
  const expects = document.version
  await store.commit([
    entry ? { kind: 'put', key, expects, value: JSON.parse(JSON.stringify(entry)) } : { kind: 'remove', key, expects },
  ])
}

const verify = (store: Store, customerId = CUSTOMER) => verifyAudit(store.list, customerId)

describe('the audit chain', () => {
  it('is whole, for a customer without entries too', async () => {
    const store = await chainOf(3)
    expect(value(await verify(store))).to.deep.equal({ entries: 3 })
    expect(value(await verify(store, 'nobody'))).to.deep.equal({ entries: 0 })
  })

  it('is read page by page', async () => {
    expect(value(await verify(await chainOf(1_001)))).to.deep.equal({ entries: 1_001 })
  })

  it('takes several entries in one unit of work, and one chain for each customer', async () => {
    const store = openMemoryStore()
    const work = openWork(store)
    for (const customerId of ['a', 'b', 'a', 'a']) {
      await recordAudit({ work, caller: admin, now: NOW }, customerId, { action: 'key-revoked', orderId: 'ORD-1' })
    }
    await store.commit(work.writes())
    expect(value(await verify(store, 'a'))).to.deep.equal({ entries: 3 })
    expect(value(await verify(store, 'b'))).to.deep.equal({ entries: 1 })
  })

  it('lets only one of two simultaneous entries through', async () => {
    const store = await chainOf(1)
    const works = [openWork(store), openWork(store)]
    for (const work of works) {
      await recordAudit({ work, caller: admin, now: NOW }, CUSTOMER, { action: 'order-placed', orderId: 'ORD-9' })
    }
    const results = await Promise.allSettled(works.map((work) => store.commit(work.writes())))
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(failures).to.have.length(1)
    expect(failures[0]).to.be.instanceOf(StaleWrite)
    expect(value(await verify(store))).to.deep.equal({ entries: 2 })
  })

  it('does not mind in which order a store keeps the names of an entry', async () => {
    const store = await chainOf(2)
    await tamper(store, 2, (entry) => {
      const reversed = Object.fromEntries(Object.entries(entry).reverse()) as unknown as AuditEntry
      return { ...reversed, event: { orderId: entry.event.orderId, action: entry.event.action } }
    })
    expect(value(await verify(store))).to.deep.equal({ entries: 2 })
  })

  for (const [what, change] of [
    ['time', (entry) => ({ ...entry, at: entry.at + 1 })],
    ['person', (entry) => ({ ...entry, by: 'somebody-else' })],
    ['order', (entry) => ({ ...entry, event: { ...entry.event, orderId: 'ORD-7' } })],
    ['hash', (entry) => ({ ...entry, hash: entry.previous })],
  ] as [string, (entry: AuditEntry) => AuditEntry][]) {
    it(`names the entry whose ${what} was changed`, async () => {
      const store = await chainOf(5)
      await tamper(store, 3, change)
      expect(refusal(await verify(store))).to.deep.equal({ reason: 'audit-broken', sequence: 3, because: 'changed' })
    })
  }

  it('notices an entry that was forged with a hash of its own, by the one after it or by the end of the chain', async () => {
    const forgery = await chainOf(2)
    await append(forgery, 'ORD-forged')
    const third = await forgery.get(entryKey(3))
    for (const [length, sequence] of [
      [5, 4],
      [3, 3],
    ] as const) {
      const store = await chainOf(length)
      await tamper(store, 3, () => third?.value as unknown as AuditEntry)
      expect(refusal(await verify(store))).to.deep.equal({ reason: 'audit-broken', sequence, because: 'changed' })
    }
  })

  it('names an entry that was taken out of the middle', async () => {
    const store = await chainOf(5)
    await tamper(store, 2, () => undefined)
    expect(refusal(await verify(store))).to.deep.equal({ reason: 'audit-broken', sequence: 2, because: 'missing' })
  })

  it('notices entries cut off the end, all of them too', async () => {
    const store = await chainOf(3)
    await tamper(store, 3, () => undefined)
    expect(refusal(await verify(store))).to.deep.equal({ reason: 'audit-broken', sequence: 3, because: 'missing' })
    await tamper(store, 2, () => undefined)
    await tamper(store, 1, () => undefined)
    expect(refusal(await verify(store))).to.deep.equal({ reason: 'audit-broken', sequence: 1, because: 'missing' })
  })

  it('notices two entries that changed places', async () => {
    const store = await chainOf(4)
    const [second, third] = [await store.get(entryKey(2)), await store.get(entryKey(3))]
    await tamper(store, 2, () => third?.value as unknown as AuditEntry)
    await tamper(store, 3, () => second?.value as unknown as AuditEntry)
    expect(refusal(await verify(store))).to.deep.equal({ reason: 'audit-broken', sequence: 2, because: 'changed' })
  })

  it('notices an entry that was put behind the end', async () => {
    const store = await chainOf(2)
    const longer = await chainOf(3)
    const third = await longer.get(entryKey(3))
    await store.commit([{ kind: 'put', key: entryKey(3), expects: 'absent', value: third?.value ?? {} }])
    expect(refusal(await verify(store))).to.deep.equal({ reason: 'audit-broken', sequence: 3, because: 'surplus' })
  })
})
