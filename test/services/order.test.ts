import { expect } from 'chai'
import { type AuditEntry, verifyAudit } from '../../services/audit.ts'
import { createSandbox } from '../../services/commerce/sandbox.ts'
import { type OrderRequest, orderById, ordersOf, placeOrder } from '../../services/order.ts'
import { no } from '../../services/outcome.ts'
import { StaleWrite } from '../../services/store/store.ts'
import {
  admin,
  caller,
  customerNamed,
  documents,
  NOW,
  openWorld,
  refusal,
  stranger,
  value,
  type World,
} from '../support/world.ts'

const contoso = customerNamed('Contoso Ltd')
const request = (more: Partial<OrderRequest> = {}): OrderRequest => ({
  operationId: 'press-1',
  draft: { customerId: contoso.id, lines: [{ productId: 'DG7GMGF0PN5F:0002', quantity: 5 }] },
  ...more,
})

describe('placing an order', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  const place = (more?: Partial<OrderRequest>, who = admin) =>
    world.turn((context) => placeOrder(context, world.commerce, request(more)), who)

  it('keeps the order with its price, its note and who placed it', async () => {
    const { order, repeated } = value(await place({ note: 'PO 4711' }))
    expect(repeated).to.equal(false)
    expect(order.id).to.match(/^ORD-\d{8}$/)
    expect(order).to.deep.include({
      customerId: contoso.id,
      total: { amount: 300_000, currency: 'USD' },
      purchasedAt: NOW,
      status: 'completed',
      placedBy: { id: 'admin-agent', name: 'Somebody' },
      note: 'PO 4711',
    })
    const kept = value(await orderById(world.context(), order.id))
    expect(kept).to.deep.equal(JSON.parse(JSON.stringify(order)))
  })

  it('writes its audit entry in the same unit of work, with ids only', async () => {
    const { order } = value(await place({ note: 'private remark' }))
    const entry = (await documents<AuditEntry>(world, `audit/${contoso.id}/`)).at(-1)
    expect(entry).to.deep.include({
      at: NOW,
      by: 'admin-agent',
      event: { action: 'order-placed', orderId: order.id, operationId: 'press-1' },
    })
    expect(JSON.stringify(entry)).to.not.include('private remark')
    expect((await verifyAudit(world.store.list, contoso.id)).ok).to.equal(true)
  })

  it('gives the same order when the same confirmation comes again', async () => {
    const first = value(await place())
    const second = value(await place())
    expect(second.repeated).to.equal(true)
    expect(second.order.id).to.equal(first.order.id)
    expect(value(await ordersOf(world.context(), contoso.id)).orders).to.have.length(3)
  })

  it('refuses the same confirmation for something else or by somebody else', async () => {
    value(await place())
    const reused = { reason: 'operation-reused', operationId: 'press-1' }
    const other = { customerId: contoso.id, lines: [{ productId: 'DG7GMGF0PN5F:0002', quantity: 6 }] }
    expect(refusal(await place({ draft: other }))).to.deep.equal(reused)
    expect(refusal(await place({ note: 'another note' }))).to.deep.equal(reused)
    expect(refusal(await place({}, { ...admin, id: 'another-admin' }))).to.deep.equal(reused)
  })

  it('orders once when the confirmation is pressed twice at the same moment', async () => {
    const attempts = [world.context(), world.context()]
    for (const context of attempts) value(await placeOrder(context, world.commerce, request()))
    const results = await Promise.allSettled(attempts.map(({ work }) => world.store.commit(work.writes())))
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(failures).to.have.length(1)
    expect(failures[0]).to.be.instanceOf(StaleWrite)
    expect(value(await place()).repeated).to.equal(true)
    expect(value(await ordersOf(world.context(), contoso.id)).orders).to.have.length(3)
  })

  for (const role of ['sales-agent', 'helpdesk-agent', 'billing-admin'] as const) {
    it(`is not for a ${role}`, async () => {
      expect(refusal(await place({}, caller(role)))).to.deep.equal({
        reason: 'role-needed',
        action: 'order',
        roles: ['admin-agent'],
      })
    })
  }

  it('is not for strangers, who learn nothing about the customer', async () => {
    const known = refusal(await place({}, stranger))
    const draft = { customerId: 'no-such-id', lines: [] }
    expect(refusal(await place({ draft }, stranger))).to.deep.equal(known)
  })

  it('refuses a price that is not the one that was shown', async () => {
    const agreedTotal = { amount: 299_999, currency: 'USD' } as const
    expect(refusal(await place({ agreedTotal }))).to.deep.equal({
      reason: 'price-changed',
      agreed: agreedTotal,
      total: { amount: 300_000, currency: 'USD' },
    })
    expect((await place({ agreedTotal: { amount: 300_000, currency: 'USD' } })).ok).to.equal(true)
  })

  it('checks limits and notes again', async () => {
    const draft = { customerId: contoso.id, lines: [{ productId: 'DG7GMGF0PN5F:0002', quantity: 5_001 }] }
    expect(refusal(await place({ draft })).reason).to.equal('quantity-not-allowed')
    expect(refusal(await place({ note: 'x'.repeat(501) }))).to.deep.equal({ reason: 'note-too-long', maximum: 500 })
    expect((await place({ note: 'x'.repeat(500) })).ok).to.equal(true)
  })

  it('changes nothing when commerce refuses', async () => {
    const refusing = {
      ...world.commerce,
      place: async () => no({ reason: 'commerce-refused', because: 'asset-limit', code: 800089 }),
    }
    const before = await documents(world, '')
    const refused = await world.turn((context) => placeOrder(context, refusing, request()))
    expect(refusal(refused)).to.deep.equal({ reason: 'commerce-refused', because: 'asset-limit', code: 800089 })
    expect(await documents(world, '')).to.deep.equal(before)
  })

  it('takes another id when the first one is taken', async () => {
    const { order } = value(await place())
    const digits = order.id.slice('ORD-'.length)
    const random = [Number(digits), Number(digits) + 1].map((number) => number.toString(16).padStart(32, '0'))
    const sandbox = createSandbox(() => random.shift() ?? '')
    const second = await world.turn((context) => placeOrder(context, sandbox, request({ operationId: 'press-2' })))
    expect(value(second).order.id).to.equal(`ORD-${String(Number(digits) + 1).padStart(8, '0')}`)
  })
})

describe('looking up orders', () => {
  let world: World
  before(async () => {
    world = await openWorld()
  })

  it('is open to the team; unknown ids and strangers get the same answer', async () => {
    for (const role of ['admin-agent', 'sales-agent', 'helpdesk-agent', 'billing-admin'] as const) {
      expect(value(await orderById(world.context(caller(role)), 'ORD-1002')).customerId).to.equal(contoso.id)
    }
    const unknown = await orderById(world.context(), 'ORD-9999')
    expect(unknown).to.deep.equal({ ok: false, refusal: { reason: 'not-found' } })
    expect(await orderById(world.context(stranger), 'ORD-1002')).to.deep.equal(unknown)
    expect(await ordersOf(world.context(stranger), contoso.id)).to.deep.equal(unknown)
    expect(await ordersOf(world.context(), 'no-such-id')).to.deep.equal(unknown)
  })

  it('gives the newest first, page by page, reading no more than the page', async () => {
    for (let n = 1; n <= 7; n++) {
      await world.turn(
        (context) => placeOrder(context, world.commerce, request({ operationId: `press-${n}` })),
        admin,
        NOW + n,
      )
    }
    const context = world.context()
    const dates: number[] = []
    const sizes: number[] = []
    let after: string | undefined
    do {
      const page = value(await ordersOf(context, contoso.id, { after, limit: 4 }))
      sizes.push(page.orders.length)
      dates.push(...page.orders.map(({ purchasedAt }) => purchasedAt))
      after = page.next
    } while (after !== undefined)
    expect(sizes).to.deep.equal([4, 4, 1])
    expect(dates).to.deep.equal([...dates].sort((a, b) => b - a))

    const fresh = world.context()
    await ordersOf(fresh, contoso.id, { limit: 2 })
    expect(
      fresh.work
        .writes()
        .map(({ key }) => key)
        .filter((key) => key.startsWith('order/')),
    ).to.have.length(2)
  })

  it('keeps the orders of customers apart', async () => {
    const { orders } = value(await ordersOf(world.context(), customerNamed('Northwind Traders').id))
    expect(orders.map(({ id }) => id)).to.deep.equal(['ORD-1007', 'ORD-1008'])
  })
})
