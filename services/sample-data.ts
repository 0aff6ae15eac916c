import { createHash } from 'node:crypto'
import { addMonths } from './calendar.ts'
import { cancelOrder } from './cancel.ts'
import { offeredVersions, productById, products, purchasedVersion } from './catalogue/catalogue.ts'
import type { Commerce } from './commerce/commerce.ts'
import type { Context } from './context.ts'
import { customerKey } from './customers.ts'
import { issueLink, recordFirstUse } from './download-link.ts'
import type { KeyCipher } from './key-cipher.ts'
import type { Caller, Customer, Instant, Product } from './model.ts'
import { orderById, orderKey, placeOrder } from './order.ts'
import { type Outcome, ok } from './outcome.ts'
import { allotKey, poolKey } from './product-key.ts'
import { sampleCustomers } from './sample-customers.ts'
import type { Store } from './store/store.ts'
import { openWork, type Work } from './work.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const KEYS_PER_VERSION = 4

/** Skype for Business Server 2019: its pool is left empty, to show what is said then. */
const withoutKeys = 'DG7GMGF0F4LQ:0002'

const admin: Caller = { id: 'admin-agent', name: 'Avery Admin', roles: ['admin-agent'] }

/** Fills an empty store with the same fictitious customers, orders and keys every time, dated relative to `now`. */
export async function loadSampleData({
  store,
  cipher,
  now,
}: {
  store: Store
  cipher: KeyCipher
  now: Instant
}): Promise<boolean> {
  if ((await store.list('', { limit: 1 })).length > 0) return false
  const work = openWork(store)
  for (const customer of sampleCustomers) work.create(customerKey(customer.id), customer)
  for (const product of products) if (product.id !== withoutKeys) fillPool(work, cipher, product, now)
  for (const { at, happen } of history(work, now).sort((a, b) => a.at - b.at)) await happen(at)
  await store.commit(work.writes())
  return true
}

function fillPool(work: Work, cipher: KeyCipher, product: Product, now: Instant): void {
  for (const { version } of offeredVersions(product, purchasedVersion(product, now))) {
    for (let n = 1; n <= KEYS_PER_VERSION; n++) {
      poolKey({ work, cipher }, { productId: product.id, version, n, plain: sampleKey(product.id, version, n) })
    }
  }
}

const KEY_LETTERS = '2346789BCDFGHJKMPQRTVWXY'

/** Says in its own letters that it is not a real key. */
function sampleKey(productId: string, version: string, n: number): string {
  const digest = createHash('sha256').update(`${productId}/${version}/${n}`).digest()
  const last = [...digest.subarray(0, 5)].map((byte) => KEY_LETTERS[byte % KEY_LETTERS.length])
  return `DEMO0-KEY00-NOT00-REAL0-${last.join('')}`
}

/** The orders and what became of them, done by the services themselves at the time each of them happened. */
function history(work: Work, now: Instant): { at: Instant; happen: (at: Instant) => Promise<unknown> }[] {
  let ids = 0
  const newId = () => createHash('sha256').update(`sample ${++ids}`).digest('hex').slice(0, 32)
  const context = (at: Instant): Context => ({ work, caller: admin, now: at, newId })

  const order = (at: Instant, orderId: string, customer: Customer, productId: string, quantity: number) => ({
    at,
    happen: async () => {
      const draft = { customerId: customer.id, lines: [{ productId, quantity }] }
      return done(await placeOrder(context(at), accepting(orderId), { operationId: `sample-${orderId}`, draft }))
    },
  })

  const [contoso, fabrikam, northwind, midori, shirakaba] = sampleCustomers
  if (!contoso || !fabrikam || !northwind || !midori || !shirakaba) throw new Error('sample customers are missing')
  const renewedAt = now - 36 * HOUR

  return [
    order(now - 36 * HOUR, 'ORD-1001', contoso, 'DG7GMGF0PWHC:0003', 4),
    order(now - 68 * HOUR, 'ORD-1002', contoso, 'DG7GMGF0FKZV:0003', 2),
    order(now - (6 * DAY + 23 * HOUR), 'ORD-1003', fabrikam, 'DG7GMGF0DVSV:000P', 25),
    order(now - 8 * DAY, 'ORD-1004', fabrikam, 'DG7GMGF0DVT7:000C', 10),
    order(now - (28 * DAY + 12 * HOUR), 'ORD-1005', midori, 'DG7GMGF0PN5F:0002', 30),
    order(now - 31 * DAY, 'ORD-1006', midori, 'DG7GMGF0D7FZ:0001', 5),

    order(now - 5 * DAY, 'ORD-1007', northwind, 'DG7GMGF0M80J:0001', 1),
    {
      at: now - 108 * HOUR,
      happen: async (at) => {
        const request = { operationId: 'sample-key-ORD-1007', orderId: 'ORD-1007', line: 1, version: '2022' }
        done(await allotKey(context(at), request))
      },
    },
    {
      at: now - 4 * DAY,
      happen: async (at) => {
        const request = { operationId: 'sample-cancel-ORD-1007', orderId: 'ORD-1007', reason: 'PO-20417' }
        done(await cancelOrder(context(at), accepting('ORD-1007'), request))
      },
    },

    order(now - 20 * DAY, 'ORD-1008', northwind, 'DG7GMGF0PN43:0002', 3),
    {
      at: now - 6 * DAY,
      happen: async (at) => {
        const media = { line: 1, version: '2024', language: 'en-US', bitness: '64' } as const
        const { link } = done(await issueLink(context(at), { orderId: 'ORD-1008', ...media }))
        done(await recordFirstUse(context(at), link.token))
      },
    },

    order(addMonths(renewedAt, -36), 'ORD-1009', shirakaba, 'DG7GMGF0FKZV:0003', 1),
    { at: renewedAt, happen: (at) => renew(context(at), 'ORD-1009') },
  ]
}

/** The renewed term is of the version that was the newest when it began. */
async function renew(context: Context, orderId: string): Promise<void> {
  const order = done(await orderById(context, orderId))
  const lines = order.lines.map((line) => {
    const product = productById(line.productId)
    return product ? { ...line, version: purchasedVersion(product, context.now) } : line
  })
  context.work.put(orderKey(orderId), { ...order, lines, renewedAt: context.now })
}

const accepting = (orderId: string): Commerce => ({
  place: async () => ok({ orderId }),
  cancel: async () => ok({ orderId }),
})

function done<Value>(outcome: Outcome<Value, { reason: string }>): Value {
  if (!outcome.ok) throw new Error(`the sample data was refused: ${outcome.refusal.reason}`)
  return outcome.value
}
