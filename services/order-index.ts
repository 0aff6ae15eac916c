import { countdown, instantOf } from './countdown.ts'
import type { Instant, Order } from './model.ts'
import type { Work } from './work.ts'

/** A place in the lists of orders: enough to pass over an order without reading it. */
export interface OrderEntry {
  orderId: string
  productIds: string[]
}

/** Every order there is. */
export const everyOrder = 'order-by-date/'

export const ordersOfCustomer = (customerId: string): string => `order-of/${customerId}/`

/** Lists a new order twice, under all and under its customer's, by keys that count down so that the newest comes first. */
export function listOrder(work: Work, order: Order): void {
  for (const key of listKeysOf(order)) work.create(key, entryOf(order))
}

/** Lists an order again, whether an earlier version has listed it or not. */
export async function relistOrder(work: Work, order: Order): Promise<void> {
  for (const key of listKeysOf(order)) {
    await work.get(key)
    work.put(key, entryOf(order))
  }
}

const listKeysOf = (order: Order): string[] =>
  [everyOrder, ordersOfCustomer(order.customerId)].map((list) => list + placeOf(order))

const entryOf = ({ id, lines }: Order): OrderEntry => ({
  orderId: id,
  productIds: [...new Set(lines.map(({ productId }) => productId))],
})

/** Where an order stands in the lists. */
export const placeOf = ({ id, purchasedAt }: Order): string => `${countdown(purchasedAt)}/${id}`

/** The place behind all orders of that instant and later: what follows is older. */
export const placeBefore = (until: Instant): string => `${countdown(until)}0`

/** When the order at that place was bought. */
export const purchasedAtOf = (place: string): Instant => instantOf(place.split('/')[0])
