import { setImmediate } from 'node:timers/promises'
import type { Context } from './context.ts'
import { customerById, type NotFound } from './customers.ts'
import type { Instant, Order } from './model.ts'
import { orderKey } from './order.ts'
import { everyOrder, type OrderEntry, ordersOfCustomer, placeBefore, purchasedAtOf } from './order-index.ts'
import { no, type Outcome, ok } from './outcome.ts'
import { mayDo } from './policy/permission.ts'
import type { Work } from './work.ts'

/** What is sought; what is absent narrows nothing. `until` is exclusive. */
export interface PurchaseSearch {
  customerId?: string
  /** Orders with any of them. */
  productIds?: readonly string[]
  from?: Instant
  until?: Instant
}

export interface PurchasePage {
  /** Newest first. */
  orders: Order[]
  /** Where to go on; absent when there is nothing more. */
  next?: string
  /** The search stopped here before the page was full; going on looks further back. */
  lookedBackTo?: Instant
}

/** So many places of the list one search looks at: its cost does not grow with the number of orders. */
const placesPerSearch = 1_000
const placesPerRead = 100

/** Purchases of one customer or of all. The same answer for an unknown customer and for a caller who may not know. */
export async function searchPurchases(
  context: Context,
  search: PurchaseSearch,
  { after, limit = 5 }: { after?: string; limit?: number } = {},
): Promise<Outcome<PurchasePage, NotFound>> {
  const { work, caller } = context
  if (!mayDo(caller, 'read-orders').ok) return no({ reason: 'not-found' })
  if (search.customerId !== undefined) {
    const customer = await customerById(context, search.customerId)
    if (!customer.ok) return customer
  }
  const prefix = search.customerId === undefined ? everyOrder : ordersOfCustomer(search.customerId)
  const orders: Order[] = []
  let place = after ?? (search.until === undefined ? undefined : placeBefore(search.until))
  for (let looked = 0; looked < placesPerSearch; looked += placesPerRead) {
    const start = place === undefined ? undefined : prefix + place
    const found = await work.list<OrderEntry>(prefix, { after: start, limit: placesPerRead })
    for (const { key, value } of found) {
      const here = key.slice(prefix.length)
      if (search.from !== undefined && purchasedAtOf(here) < search.from) return ok({ orders })
      if (orders.length === limit && fits(value, search)) return ok({ orders, next: place })
      place = here
      const order = fits(value, search) ? await readOrder(work, value.orderId) : undefined
      if (order) orders.push(order)
    }
    if (found.length < placesPerRead) return ok({ orders })
  }
  const isFull = orders.length === limit || place === undefined
  return ok({ orders, next: place, ...(isFull ? {} : { lookedBackTo: purchasedAtOf(place ?? '') }) })
}

/** How many orders there are; `more`: at least so many, the rest was not looked at. */
export interface PurchaseCount {
  count: number
  more: boolean
}

/** Counts what a search would find, without reading the orders; it looks no further than one search does. */
export async function countPurchases({ work, caller }: Context, search: PurchaseSearch): Promise<PurchaseCount> {
  if (!mayDo(caller, 'read-orders').ok) return { count: 0, more: false }
  const prefix = search.customerId === undefined ? everyOrder : ordersOfCustomer(search.customerId)
  let place = search.until === undefined ? undefined : placeBefore(search.until)
  let count = 0
  for (let looked = 0; looked < placesPerSearch; looked += placesPerRead) {
    const start = place === undefined ? undefined : prefix + place
    const found = await work.list<OrderEntry>(prefix, { after: start, limit: placesPerRead })
    for (const { key, value } of found) {
      place = key.slice(prefix.length)
      if (search.from !== undefined && purchasedAtOf(place) < search.from) return { count, more: false }
      if (fits(value, search)) count += 1
    }
    if (found.length < placesPerRead) return { count, more: false }
  }
  return { count, more: true }
}

const fits = ({ productIds }: OrderEntry, search: PurchaseSearch): boolean =>
  search.productIds === undefined || productIds.some((id) => search.productIds?.includes(id))

/** Reads without making the commit depend on it, since nothing is decided: an export reads thousands. */
async function readOrder(work: Work, orderId: string): Promise<Order | undefined> {
  const key = orderKey(orderId)
  const [first] = await work.list<Order>(key, { limit: 1 })
  return first?.key === key ? first.value : undefined
}

export interface FoundPurchases {
  orders: Order[]
  /** There is more than fits into one file. */
  cut: boolean
}

export const mostExportedLines = 10_000
const searchesPerExport = 50

/** Everything that the search finds, up to so many order lines. */
export async function allPurchases(
  context: Context,
  search: PurchaseSearch,
  mostLines = mostExportedLines,
): Promise<Outcome<FoundPurchases, NotFound>> {
  const orders: Order[] = []
  let lines = 0
  let after: string | undefined
  for (let searches = 0; searches < searchesPerExport; searches++) {
    const page = await searchPurchases(context, search, { after, limit: placesPerSearch })
    if (!page.ok) return page
    for (const order of page.value.orders) {
      lines += order.lines.length
      if (lines > mostLines) return ok({ orders, cut: true })
      orders.push(order)
    }
    after = page.value.next
    if (after === undefined) return ok({ orders, cut: false })
    // Others are answered between two pages.
    await setImmediate()
  }
  return ok({ orders, cut: true })
}

export type OrderState = 'completed' | 'cancelled' | 'partly-cancelled'

export function orderState({ status, lines }: Order): OrderState {
  if (status === 'cancelled') return 'cancelled'
  return lines.some(({ cancelledAt }) => cancelledAt !== undefined) ? 'partly-cancelled' : 'completed'
}
