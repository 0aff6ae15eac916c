import { checkCancellation } from './cancel.ts'
import type { Context } from './context.ts'
import type { NotFound } from './customers.ts'
import { noteExpiry } from './expiring.ts'
import type { Instant, Order } from './model.ts'
import { orderKey } from './order.ts'
import { no, type Outcome, ok } from './outcome.ts'
import type { RoleNeeded } from './policy/permission.ts'

const DAY = 86_400_000

/** When to remind of a window that closes then: a day before, unless that is over or nearly. */
export function reminderTime(until: Instant, now: Instant): Instant | undefined {
  const due = until - DAY
  return due - now >= 3_600_000 ? due : undefined
}

export interface Reminder {
  orderId: string
  /** When the window closes. */
  until: Instant
  dueAt: Instant
}

/** Notes that this person wants to be reminded; `isNew` is false for whoever asks twice. */
export async function requestReminder(
  context: Context,
  orderId: string,
): Promise<Outcome<Reminder & { isNew: boolean }, NotFound | RoleNeeded | { reason: 'too-late' }>> {
  const check = await checkCancellation(context, orderId)
  if (!check.ok) return check
  const { until } = check.value
  const dueAt = until === undefined ? undefined : reminderTime(until, context.now)
  if (until === undefined || dueAt === undefined) return no({ reason: 'too-late' })
  const key = `cancel-reminder/${context.caller.id}/${orderId}/${until}`
  const isNew = (await context.work.get(key)) === undefined
  if (isNew) {
    context.work.create(key, { orderId, until, dueAt } satisfies Reminder)
    await noteExpiry(context.work, key, until, context.now)
  }
  return ok({ orderId, until, dueAt, isNew })
}

/**
 * Is there still something to remind of? Asked when the time has come, by a timer that has no roles: it tells of the
 * order no more than whoever set the reminder knew.
 */
export async function isStillWanted({ work, now }: Context, { orderId, until }: Omit<Reminder, 'dueAt'>) {
  const order = await work.get<Order>(orderKey(orderId))
  return order?.status === 'completed' && now < until
}
