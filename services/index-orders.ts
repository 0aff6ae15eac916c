import type { Order } from './model.ts'
import { everyOrder, placeOf, relistOrder } from './order-index.ts'
import type { Store } from './store/store.ts'
import { openWork } from './work.ts'

const pageSize = 500

/**
 * Brings a store of an earlier version up to date, whose orders were listed under their customers only. It does
 * nothing where the list of all orders is there, and can be run again after it was interrupted.
 */
export async function indexOrders(store: Store): Promise<void> {
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

async function listAll(store: Store, orders: readonly Order[]): Promise<void> {
  const work = openWork(store)
  for (const order of orders) await relistOrder(work, order)
  if (orders.length > 0) await store.commit(work.writes())
}
