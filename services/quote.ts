import { productById, purchasedVersion } from './catalogue/catalogue.ts'
import type { Context } from './context.ts'
import { customerById, type NotFound } from './customers.ts'
import type { Customer, Instant, Money, OrderLine, Product } from './model.ts'
import { multiply, sum } from './money.ts'
import { no, type Outcome, ok } from './outcome.ts'
import { windowOf } from './policy/cancellation.ts'
import { type CancellationRule, cancellationRules } from './policy/cancellation-rules.ts'
import { mayDo, type RoleNeeded } from './policy/permission.ts'
import { checkQuantity, type QuantityNotAllowed } from './policy/quantity.ts'

export interface Draft {
  customerId: string
  lines: readonly { productId: string; quantity: number }[]
}

export interface Quote {
  customer: Customer
  lines: QuoteLine[]
  total: Money
}

export interface QuoteLine {
  line: OrderLine
  /** The first instant at which it would be too late to cancel, if the order were confirmed now. */
  cancelBy: Instant
  rule: CancellationRule
}

export type QuoteRefusal =
  | RoleNeeded
  | NotFound
  | { reason: 'no-lines' }
  | { reason: 'too-many-lines'; maximum: number }
  | { reason: 'product-not-found'; productId: string }
  | QuantityNotAllowed

export const MOST_LINES = 50

/** What the draft would cost and until when it could be cancelled. Sample prices, before tax. */
export async function quote(context: Context, draft: Draft): Promise<Outcome<Quote, QuoteRefusal>> {
  const allowed = mayDo(context.caller, 'quote')
  if (!allowed.ok) return allowed
  if (draft.lines.length === 0) return no({ reason: 'no-lines' })
  if (draft.lines.length > MOST_LINES) return no({ reason: 'too-many-lines', maximum: MOST_LINES })
  const customer = await customerById(context, draft.customerId)
  if (!customer.ok) return customer

  const lines: QuoteLine[] = []
  for (const { productId, quantity } of draft.lines) {
    const product = productById(productId)
    if (!product) return no({ reason: 'product-not-found', productId })
    const checked = checkQuantity(product, quantity)
    if (!checked.ok) return checked
    const line = orderLine(product, lines.length + 1, quantity, customer.value, context.now)
    const { rule, until } = windowOf({ kind: product.kind, purchasedAt: context.now }, cancellationRules, context.now)
    lines.push({ line, cancelBy: until, rule })
  }
  const total = sum(
    lines.map(({ line }) => line.total),
    customer.value.currency,
  )
  return ok({ customer: customer.value, lines, total })
}

/** A line as it stands on an order that is placed at that instant. */
export function orderLine(
  product: Product,
  number: number,
  quantity: number,
  { currency }: Pick<Customer, 'currency'>,
  at: Instant,
): OrderLine {
  const unitPrice = { amount: product.prices[currency], currency }
  return {
    number,
    productId: product.id,
    title: product.title,
    kind: product.kind,
    term: product.term,
    billing: product.billing,
    quantity,
    unitPrice,
    total: multiply(unitPrice, quantity),
    version: purchasedVersion(product, at),
  }
}
