import { expect } from 'chai'
import type { Order } from '../../services/model.ts'
import { keepNewOrder } from '../../services/order.ts'
import {
  allPurchases,
  countPurchases,
  orderState,
  type PurchaseSearch,
  searchPurchases,
} from '../../services/purchases.ts'
import { admin, caller, customerNamed, DAY, NOW, openWorld, stranger, value, type World } from '../support/world.ts'

const contoso = customerNamed('Contoso Ltd').id
const northwind = customerNamed('Northwind Traders').id
const visio = 'DG7GMGF0PN43:0002'
const sql = 'DG7GMGF0M80J:0001'

const anOrder = (id: string, purchasedAt: number, productId = sql): Order => {
  const money = { amount: 100, currency: 'USD' } as const
  const line = { number: 1, productId, title: 'x', quantity: 1, unitPrice: money, total: money, version: '2022' }
  return {
    id,
    customerId: contoso,
    lines: [{ ...line, kind: 'perpetual', billing: 'one-time' }],
    total: money,
    purchasedAt,
    status: 'completed',
    placedBy: { id: 'admin-agent', name: 'Aiko Tanaka' },
  }
}

describe('searching purchases', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })

  const found = async (search: PurchaseSearch, who = admin) => {
    const page = value(await searchPurchases(world.context(who), search, { limit: 20 }))
    return page.orders.map(({ id }) => id.slice(-4))
  }

  const cases: [what: string, search: PurchaseSearch, ...ids: string[]][] = [
    ['all', {}, '1001', '1002', '1007', '1003', '1004', '1008', '1005', '1006', '1009'],
    ['one customer', { customerId: northwind }, '1007', '1008'],
    ['a product', { productIds: [visio] }, '1008'],
    ['several products', { productIds: [visio, sql] }, '1007', '1008'],
    ['a product that the customer does not have', { customerId: contoso, productIds: [visio] }],
    ['since', { from: NOW - 5 * DAY }, '1001', '1002', '1007'],
    ['until, which is exclusive', { until: NOW - 28 * DAY - DAY / 2 }, '1006', '1009'],
    ['the very instant', { from: NOW - 5 * DAY, until: NOW - 5 * DAY + 1 }, '1007'],
    ['a time in which nothing was bought', { from: NOW - 27 * DAY, until: NOW - 21 * DAY }],
    ['customer, product and time', { customerId: northwind, productIds: [visio], from: NOW - 20 * DAY }, '1008'],
  ]
  for (const [what, search, ...ids] of cases) {
    it(`finds the newest first: ${what}`, async () => {
      expect(await found(search)).to.deep.equal(ids)
    })
  }

  it('lets others be answered while everything is collected', async () => {
    await world.turn(async ({ work }) => {
      for (let n = 0; n < 2_100; n += 1) keepNewOrder(work, anOrder(`ORD-${10_000 + n}`, NOW - n))
    })
    let answered = 0
    let isCollecting = true
    const others = () => {
      answered += 1
      if (isCollecting) setImmediate(others)
    }
    setImmediate(others)
    const all = value(await allPurchases(world.context(), {}))
    isCollecting = false
    expect(all.orders.length).to.be.greaterThan(2_100)
    expect(answered).to.be.at.least(2)
  })

  for (const [what, search, ...ids] of cases) {
    it(`counts as many as it finds: ${what}`, async () => {
      expect(await countPurchases(world.context(), search)).to.deep.equal({ count: ids.length, more: false })
    })
  }

  it('counts no further than one search looks, and nothing for whoever may not know', async () => {
    await world.turn(async ({ work }) => {
      for (let n = 0; n < 1_100; n += 1) keepNewOrder(work, anOrder(`ORD-${10_000 + n}`, NOW - n))
    })
    expect(await countPurchases(world.context(), {})).to.deep.equal({ count: 1_000, more: true })
    expect(await countPurchases(world.context(stranger), {})).to.deep.equal({ count: 0, more: false })
  })

  it('goes on page by page, without losing or repeating one, whatever is bought meanwhile', async () => {
    const first = value(await searchPurchases(world.context(), {}, { limit: 4 }))
    await world.turn(async ({ work }) => keepNewOrder(work, anOrder('ORD-2000', NOW)))
    const second = value(await searchPurchases(world.context(), {}, { after: first.next, limit: 4 }))
    const third = value(await searchPurchases(world.context(), {}, { after: second.next, limit: 4 }))
    const ids = [first, second, third].flatMap(({ orders }) => orders.map(({ id }) => id.slice(-4)))
    expect(ids).to.deep.equal(['1001', '1002', '1007', '1003', '1004', '1008', '1005', '1006', '1009'])
    expect(third.next).to.equal(undefined)
  })

  it('has no next page when the last order is the last of a full page', async () => {
    const page = value(await searchPurchases(world.context(), { customerId: northwind }, { limit: 2 }))
    expect(page.next).to.equal(undefined)
  })

  it('looks at so many and no more, and says how far back it has looked', async () => {
    await world.turn(async ({ work }) => {
      for (let n = 0; n < 2500; n++) keepNewOrder(work, anOrder(`ORD-${5000 + n}`, NOW + n))
    })
    let after: string | undefined
    let rounds = 0
    const ids: string[] = []
    do {
      const page = value(await searchPurchases(world.context(), { productIds: [visio] }, { after, limit: 4 }))
      ids.push(...page.orders.map(({ id }) => id))
      if (page.next) expect(page.lookedBackTo).to.be.a('number')
      after = page.next
      rounds += 1
    } while (after !== undefined)
    expect(ids).to.deep.equal(['ORD-1008'])
    expect(rounds).to.equal(3)
  })

  it('makes no commit depend on what was only shown', async () => {
    const context = world.context()
    value(await searchPurchases(context, {}, { limit: 4 }))
    expect(context.work.writes().filter(({ key }) => key.startsWith('order/'))).to.deep.equal([])
  })

  it('is open to the team; strangers and unknown customers get the same answer', async () => {
    for (const role of ['sales-agent', 'helpdesk-agent', 'billing-admin'] as const) {
      expect(await found({ customerId: northwind }, caller(role))).to.have.length(2)
    }
    const unknown = await searchPurchases(world.context(), { customerId: 'nobody' })
    expect(unknown).to.deep.equal({ ok: false, refusal: { reason: 'not-found' } })
    expect(await searchPurchases(world.context(stranger), {})).to.deep.equal(unknown)
    expect(await searchPurchases(world.context(stranger), { customerId: contoso })).to.deep.equal(unknown)
    expect(await allPurchases(world.context(stranger), {})).to.deep.equal(unknown)
  })

  it('gathers everything for a file, up to so many lines', async () => {
    const everything = value(await allPurchases(world.context(), {}))
    expect([everything.orders.length, everything.cut]).to.deep.equal([9, false])
    const some = value(await allPurchases(world.context(), {}, 5))
    expect([some.orders.length, some.cut]).to.deep.equal([5, true])
    expect(value(await allPurchases(world.context(), {}, 9)).cut).to.equal(false)
  })
})

describe('the state of an order', () => {
  const order = anOrder('ORD-1', NOW)
  const [line] = order.lines
  const cancelledAt = NOW

  it('is completed, cancelled, or cancelled in part', () => {
    if (!line) throw new Error('the order has a line')
    expect(orderState(order)).to.equal('completed')
    expect(orderState({ ...order, lines: [line, { ...line, cancelledAt }] })).to.equal('partly-cancelled')
    expect(orderState({ ...order, status: 'cancelled', lines: [{ ...line, cancelledAt }] })).to.equal('cancelled')
  })
})
