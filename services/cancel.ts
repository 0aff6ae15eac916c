import { recordAudit } from './audit.ts'
import type { Commerce, CommerceRefusal } from './commerce/commerce.ts'
import type { Context } from './context.ts'
import type { NotFound } from './customers.ts'
import { revokeLinks } from './download-link.ts'
import type { Instant, Money, Order, OrderLine } from './model.ts'
import { sum } from './money.ts'
import { type OperationReused, openOperation } from './operation.ts'
import { orderById, orderKey } from './order.ts'
import { no, type Outcome, ok } from './outcome.ts'
import { type CancelRefusal, decideCancellation, type Eligible } from './policy/cancellation.ts'
import { cancellationRules } from './policy/cancellation-rules.ts'
import { mayDo, type RoleNeeded } from './policy/permission.ts'
import { revokeKeys } from './product-key.ts'

export interface LineDecision {
  line: OrderLine
  decision: Outcome<Eligible, CancelRefusal>
}

export interface CancellationCheck {
  order: Order
  /** The instant that was asked about. */
  at: Instant
  lines: LineDecision[]
  /** Numbers of the lines that can be cancelled. */
  eligible: number[]
  /** When the first of them can no longer be; absent when none can. */
  until?: Instant
  /** What the eligible lines would give back together; an estimate as soon as one is prorated. */
  refund: Money
  isEstimate: boolean
}

/** Can the order be cancelled, line by line, now or at another instant? Changes nothing. */
export async function checkCancellation(
  context: Context,
  orderId: string,
  at: Instant = context.now,
): Promise<Outcome<CancellationCheck, NotFound | RoleNeeded>> {
  const order = await orderById(context, orderId)
  if (!order.ok) return order
  const allowed = mayDo(context.caller, 'check-cancellation')
  return allowed.ok ? ok(decideOrder(order.value, at)) : allowed
}

export interface CancelRequest {
  /** Names the confirmation, so that pressing twice cancels once. */
  operationId: string
  orderId: string
  /** All active lines unless told. */
  lines?: readonly number[]
  reason: string
}

export type CancelOrderRefusal =
  | RoleNeeded
  | NotFound
  | OperationReused
  | CommerceRefusal
  | { reason: 'reason-too-long'; maximum: number }
  | { reason: 'no-lines' }
  | { reason: 'line-not-found'; orderId: string; line: number }
  | { reason: 'already-cancelled'; at: Instant; order: Order }
  /** Nothing was cancelled, because these lines cannot be. */
  | { reason: 'not-cancellable'; order: Order; lines: { line: OrderLine; refusal: CancelRefusal }[] }

export interface Cancelled extends Receipt {
  order: Order
  repeated: boolean
}

interface Receipt {
  /** Numbers of the lines that this cancelled. */
  lines: number[]
  refund: Money
  isEstimate: boolean
}

const LONGEST_REASON = 500

/** Cancels the named lines, all of them or none, and takes back their keys and links. */
export async function cancelOrder(
  context: Context,
  commerce: Commerce,
  { operationId, orderId, lines, reason }: CancelRequest,
): Promise<Outcome<Cancelled, CancelOrderRefusal>> {
  const { work, caller, now } = context
  const allowed = mayDo(caller, 'cancel')
  if (!allowed.ok) return allowed
  if (reason.length > LONGEST_REASON) return no({ reason: 'reason-too-long', maximum: LONGEST_REASON })
  const found = await orderById(context, orderId)
  if (!found.ok) return found
  const order = found.value

  const operation = await openOperation<Receipt>(context, operationId, ['cancel', orderId, lines, reason])
  if (!operation.ok) return operation
  if (operation.value.result !== undefined) return ok({ ...operation.value.result, order, repeated: true })

  const active = order.lines.filter((line) => line.cancelledAt === undefined).map((line) => line.number)
  const { cancellation } = order
  if (active.length === 0 && cancellation) return no({ reason: 'already-cancelled', at: cancellation.at, order })
  const named = lines ?? active
  if (named.length === 0) return no({ reason: 'no-lines' })
  const unknown = named.find((number) => !order.lines.some((line) => line.number === number))
  if (unknown !== undefined) return no({ reason: 'line-not-found', orderId, line: unknown })

  const decided = decideLines(order, now).filter(({ line }) => named.includes(line.number))
  const refused = decided.flatMap(({ line, decision }) => (decision.ok ? [] : [{ line, refusal: decision.refusal }]))
  if (refused.length > 0) return no({ reason: 'not-cancellable', order, lines: refused })
  const eligible = eligibleOf(decided)

  const accepted = await commerce.cancel({
    operationId,
    customerId: order.customerId,
    orderId,
    at: now,
    lines: eligible.map(({ line, value }) => ({ number: line.number, kind: line.kind, until: value.until })),
  })
  if (!accepted.ok) return accepted

  const refundOf = new Map(eligible.map(({ line, value }) => [line.number, value.refund]))
  const after = order.lines.map((line) =>
    refundOf.has(line.number) ? { ...line, cancelledAt: now, refund: refundOf.get(line.number) } : line,
  )
  const cancelled: Order = {
    ...order,
    lines: after,
    status: after.every((line) => line.cancelledAt !== undefined) ? 'cancelled' : 'completed',
    cancellation: { at: now, by: { id: caller.id, name: caller.name }, reason },
  }
  work.put(orderKey(orderId), cancelled)
  for (const { line } of eligible) {
    await recordAudit(context, order.customerId, { action: 'order-cancelled', orderId, line: line.number, operationId })
    await revokeKeys(context, orderId, line.number)
    await revokeLinks(context, orderId, line.number)
  }
  const receipt: Receipt = { lines: eligible.map(({ line }) => line.number), ...refundTotal(order, eligible) }
  operation.value.finish(receipt)
  return ok({ ...receipt, order: cancelled, repeated: false })
}

function decideOrder(order: Order, at: Instant): CancellationCheck {
  const lines = decideLines(order, at)
  const eligible = eligibleOf(lines)
  return {
    order,
    at,
    lines,
    eligible: eligible.map(({ line }) => line.number),
    until: eligible.length === 0 ? undefined : Math.min(...eligible.map(({ value }) => value.until)),
    ...refundTotal(order, eligible),
  }
}

const decideLines = (order: Order, at: Instant): LineDecision[] =>
  order.lines.map((line) => {
    const { kind, title, term, billing, total: paid, cancelledAt } = line
    const { purchasedAt, renewedAt } = order
    const facts = { kind, title, term, billing, purchasedAt, renewedAt, paid, cancelledAt }
    return { line, decision: decideCancellation(facts, cancellationRules, at) }
  })

const eligibleOf = (lines: readonly LineDecision[]) =>
  lines.flatMap(({ line, decision }) => (decision.ok ? [{ line, value: decision.value }] : []))

const refundTotal = (order: Order, eligible: ReturnType<typeof eligibleOf>) => ({
  refund: sum(
    eligible.map(({ value }) => value.refund),
    order.total.currency,
  ),
  isEstimate: eligible.some(({ value }) => value.kind === 'prorated'),
})
