import type { Order } from './model.ts'
import { everyOrder, ordersOfCustomer, placeOf } from './order-index.ts'
import type { Store, Write } from './store/store.ts'

const pageSize = 500

/**
 * Brings a store of an earlier version up to date, whose orders were listed under their customers only. It does
 * nothing where the list of all orders is there, and can be run again after it was interrupted.
 */
export async function indexOrders(store: Pick<Store, 'get' | 'list' | 'commit'>): Promise<void> {
  const [oldest] = await store.list('order/', { limit: 1 })
  if (!oldest || (await isListed(store, oldest.value as unknown as Order))) return
  // The first order of the store is listed last, so that an interrupted run is seen and done again.
  const last: Order[] = []
  for (let after: string | undefined; ; ) {
    const page = await store.list('order/', { after, limit: pageSize })
    const orders = page.map(({ value }) => value as unknown as Order)
    if (after === undefined) last.push(...orders.splice(0, 1))
    await listAll(store, orders)
    after = page.at(-1)?.key
    if (page.length < pageSize) break
  }
  await listAll(store, last)
}

const isListed = async (store: Pick<Store, 'get'>, order: Order): Promise<boolean> =>
  (await store.get(everyOrder + placeOf(order))) !== undefined

async function listAll(store: Pick<Store, 'get' | 'commit'>, orders: readonly Order[]): Promise<void> {
  const writes: Write[] = []
  for (const order of orders) {
    const value = { orderId: order.id, productIds: [...new Set(order.lines.map(({ productId }) => productId))] }
    for (const list of [everyOrder, ordersOfCustomer(order.customerId)]) {
      const key = list + placeOf(order)
      const before = await store.get(key)
      writes.push({ kind: 'put', key, expects: before?.version ?? 'absent', value })
    }
  }
  if (writes.length > 0) await store.commit(writes)
}
