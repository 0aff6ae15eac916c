import { expect } from 'chai'
import { indexOrders } from '../../services/index-orders.ts'
import { searchPurchases } from '../../services/purchases.ts'
import { documents, openWorld, value, type World } from '../support/world.ts'

describe('a store of an earlier version', () => {
  let world: World

  beforeEach(async () => {
    world = await openWorld()
    const listed = await world.store.list('order-by-date/', { limit: 100 })
    await world.store.commit(listed.map(({ key, version }) => ({ kind: 'remove', key, expects: version })))
    for (const { key, version, value: entry } of await world.store.list('order-of/', { limit: 100 })) {
      const { orderId } = entry as { orderId: string }
      await world.store.commit([{ kind: 'put', key, expects: version, value: { orderId } }])
    }
  })

  const all = () => world.turn((context) => searchPurchases(context, {}))

  it('gets its list of all orders, with their products', async () => {
    expect(value(await all()).orders).to.have.length(0)
    await indexOrders(world.store)
    expect((await documents(world, 'order-by-date/')).length).to.equal(9)
    expect(value(await all()).orders[0]?.id).to.equal('ORD-1001')
    for (const entry of await documents<{ productIds: string[] }>(world, 'order-of/')) {
      expect(entry.productIds).to.have.length(1)
    }
  })

  it('is left alone when it has it, and goes on where it was interrupted', async () => {
    await indexOrders(world.store)
    const before = await world.store.list('order-by-date/', { limit: 100 })
    await indexOrders(world.store)
    expect(await world.store.list('order-by-date/', { limit: 100 })).to.deep.equal(before)
    const first = before.find(({ value: entry }) => (entry as { orderId: string }).orderId === 'ORD-1001')
    if (first) await world.store.commit([{ kind: 'remove', key: first.key, expects: first.version }])
    await indexOrders(world.store)
    expect((await documents(world, 'order-by-date/')).length).to.equal(9)
  })
})
