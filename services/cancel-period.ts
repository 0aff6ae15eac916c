import { type CancellationCheck, checkCancellation } from './cancel.ts'
import type { Context } from './context.ts'
import type { NotFound } from './customers.ts'
import type { Instant } from './model.ts'
import { type Outcome, ok } from './outcome.ts'
import type { RoleNeeded } from './policy/permission.ts'

/** A day, several, or one instant of it. */
export interface Asked {
  from: Instant
  /** Exclusive. */
  until: Instant
  instant?: Instant
}

export interface PeriodCheck {
  asked: Asked
  /** Open throughout; open, but closing on the way; or not open at all. */
  verdict: 'open' | 'closes' | 'closed'
  /** As it is now. */
  now: CancellationCheck
  /** As it will be (or was) at the last instant that is asked about and still open, else at the first. */
  checked: CancellationCheck
  isPast: boolean
}

/** Can the order be cancelled then, be it next Monday or yesterday? Changes nothing. */
export async function checkPeriod(
  context: Context,
  orderId: string,
  asked: Asked,
): Promise<Outcome<PeriodCheck, NotFound | RoleNeeded>> {
  const now = await checkCancellation(context, orderId)
  if (!now.ok) return now
  const last = asked.instant ?? asked.until - 1
  const start = await checkCancellation(context, orderId, firstOf(asked, context.now, now.value.order.purchasedAt))
  const end = await checkCancellation(context, orderId, last)
  if (!start.ok) return start
  if (!end.ok) return end
  const told = { asked, now: now.value, isPast: last < context.now }
  const { until, eligible } = start.value
  if (until === undefined) return ok({ ...told, verdict: 'closed', checked: start.value })
  if (eligible.length === end.value.eligible.length) return ok({ ...told, verdict: 'open', checked: end.value })
  const closing = await checkCancellation(context, orderId, until - 1)
  return closing.ok ? ok({ ...told, verdict: 'closes', checked: closing.value }) : closing
}

/** What is left of today counts, and the day of the purchase from the purchase on. */
function firstOf({ from, until, instant }: Asked, now: Instant, purchasedAt: Instant): Instant {
  if (instant !== undefined) return instant
  const start = from <= now && now < until ? now : from
  return start < purchasedAt && purchasedAt < until ? purchasedAt : start
}
