import { recordAudit } from './audit.ts'
import type { Commerce, CommerceRefusal } from './commerce/commerce.ts'
import type { Context } from './context.ts'
import { customerById, type NotFound } from './customers.ts'
import type { Money, Order } from './model.ts'
import { type OperationReused, openOperation } from './operation.ts'
import { listOrder, ordersOfCustomer } from './order-index.ts'
import { no, type Outcome, ok } from './outcome.ts'
import { mayDo } from './policy/permission.ts'
import { type Draft, type QuoteRefusal, quote } from './quote.ts'
import type { Work } from './work.ts'

export interface OrderRequest {
  /** Names the confirmation, so that pressing twice orders once. */
  operationId: string
  draft: Draft
  /** A purchase-order number or a remark. */
  note?: string
  /** What the review showed. The order is refused if the price has changed since. */
  agreedTotal?: Money
}

export type OrderRefusal =
  | QuoteRefusal
  | OperationReused
  | CommerceRefusal
  | { reason: 'note-too-long'; maximum: number }
  | { reason: 'price-changed'; agreed: Money; total: Money }

const LONGEST_NOTE = 500

/** Places the order once. Asked again with the same operation id it gives the same order, marked as repeated. */
export async function placeOrder(
  context: Context,
  commerce: Commerce,
  { operationId, draft, note, agreedTotal }: OrderRequest,
): Promise<Outcome<{ order: Order; repeated: boolean }, OrderRefusal>> {
  const { work, caller, now } = context
  const allowed = mayDo(caller, 'order')
  if (!allowed.ok) return allowed
  if (note !== undefined && note.length > LONGEST_NOTE) return no({ reason: 'note-too-long', maximum: LONGEST_NOTE })

  const told = draft.lines.map(({ productId, quantity }) => [productId, quantity])
  const operation = await openOperation<{ orderId: string }>(context, operationId, [
    'order',
    draft.customerId,
    told,
    note,
  ])
  if (!operation.ok) return operation
  if (operation.value.result !== undefined) {
    const order = await orderById(context, operation.value.result.orderId)
    return order.ok ? ok({ order: order.value, repeated: true }) : order
  }

  const quoted = await quote(context, draft)
  if (!quoted.ok) return quoted
  const { customer, lines, total } = quoted.value
  if (agreedTotal && (agreedTotal.amount !== total.amount || agreedTotal.currency !== total.currency)) {
    return no({ reason: 'price-changed', agreed: agreedTotal, total })
  }

  const placed = await commerce.place({
    operationId,
    customer,
    lines: lines.map(({ line: { productId, quantity, term, billing } }) => ({ productId, quantity, term, billing })),
    isFree: async (orderId) => (await work.get(orderKey(orderId))) === undefined,
  })
  if (!placed.ok) return placed

  const order: Order = {
    id: placed.value.orderId,
    customerId: customer.id,
    lines: lines.map(({ line }) => line),
    total,
    purchasedAt: now,
    status: 'completed',
    placedBy: { id: caller.id, name: caller.name },
    note,
  }
  keepNewOrder(work, order)
  await recordAudit(context, customer.id, { action: 'order-placed', orderId: order.id, operationId })
  operation.value.finish({ orderId: order.id })
  return ok({ order, repeated: false })
}

/** The same refusal for an unknown id and for a caller who may not know. */
export async function orderById({ work, caller }: Context, orderId: string): Promise<Outcome<Order, NotFound>> {
  if (!mayDo(caller, 'read-orders').ok) return no({ reason: 'not-found' })
  const order = await work.get<Order>(orderKey(orderId))
  return order ? ok(order) : no({ reason: 'not-found' })
}

export interface OrderPage {
  orders: Order[]
  /** Where the next page starts; absent on the last one. */
  next?: string
}

/** Newest first. */
export async function ordersOf(
  context: Context,
  customerId: string,
  { after, limit = 10 }: { after?: string; limit?: number } = {},
): Promise<Outcome<OrderPage, NotFound>> {
  const customer = await customerById(context, customerId)
  if (!customer.ok) return customer
  const prefix = ordersOfCustomer(customerId)
  const start = after === undefined ? undefined : prefix + after
  const found = await context.work.list<{ orderId: string }>(prefix, { after: start, limit: limit + 1 })
  const shown = found.slice(0, limit)
  const orders: Order[] = []
  for (const { value } of shown) {
    const order = await orderById(context, value.orderId)
    if (order.ok) orders.push(order.value)
  }
  const last = shown.at(-1)
  return ok({ orders, next: found.length > limit && last ? last.key.slice(prefix.length) : undefined })
}

export const orderKey = (orderId: string): string => `order/${orderId}`

/** Writes the order and its places in the lists. */
export function keepNewOrder(work: Work, order: Order): void {
  work.create(orderKey(order.id), order)
  listOrder(work, order)
}
