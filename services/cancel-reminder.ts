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

interface Wish extends Reminder {
  /** The timer that was set for it carries the same, so that one of an earlier wish stays silent. */
  id: string
  /** Taken back. */
  isOff?: true
}

/** Whose wish it is, for a timer that has to find it again. */
export interface WishOf extends Pick<Reminder, 'orderId' | 'until'> {
  by: string
  id: string
}

const wishesOf = (person: string) => `cancel-reminder/${person}/`

const wishKey = ({ by, orderId, until }: Omit<WishOf, 'id'>) => `${wishesOf(by)}${orderId}/${until}`

/** Notes that this person wants to be reminded; `isNew` is false for whoever asks twice. */
export async function requestReminder(
  context: Context,
  orderId: string,
): Promise<Outcome<Reminder & { id: string; isNew: boolean }, NotFound | RoleNeeded | { reason: 'too-late' }>> {
  const check = await checkCancellation(context, orderId)
  if (!check.ok) return check
  const { until } = check.value
  const dueAt = until === undefined ? undefined : reminderTime(until, context.now)
  if (until === undefined || dueAt === undefined) return no({ reason: 'too-late' })
  const key = wishKey({ by: context.caller.id, orderId, until })
  const known = await context.work.get<Wish>(key)
  if (known && !known.isOff) return ok({ orderId, until, dueAt, id: known.id, isNew: false })
  const wish: Wish = { orderId, until, dueAt, id: context.newId() }
  context.work.put(key, wish)
  if (!known) noteExpiry(context.work, key, until)
  return ok({ orderId, until, dueAt, id: wish.id, isNew: true })
}

/** What this person will still be reminded of, the soonest first. */
export async function remindersOf(context: Context): Promise<Reminder[]> {
  const wishes = await ownWishes(context)
  return wishes.map(({ wish: { orderId, until, dueAt } }) => ({ orderId, until, dueAt }))
}

/** Takes back the reminders of one order, or all of them. Gives those that were taken back. */
export async function removeReminders(context: Context, orderId?: string): Promise<Reminder[]> {
  const unwanted = (await ownWishes(context)).filter(({ wish }) => orderId === undefined || wish.orderId === orderId)
  for (const { key, wish } of unwanted) context.work.put(key, { ...wish, isOff: true } satisfies Wish)
  return unwanted.map(({ wish: { orderId, until, dueAt } }) => ({ orderId, until, dueAt }))
}

async function ownWishes({ work, caller, now }: Context): Promise<{ key: string; wish: Wish }[]> {
  const listed = await work.list<Wish>(wishesOf(caller.id))
  const pending = listed.filter(({ value }) => !value.isOff && now < value.dueAt)
  const wanted: { key: string; wish: Wish }[] = []
  for (const { key } of pending) {
    const wish = await work.get<Wish>(key)
    const order = wish && (await work.get<Order>(orderKey(wish.orderId)))
    if (wish && order?.status === 'completed') wanted.push({ key, wish })
  }
  return wanted.sort((a, b) => a.wish.dueAt - b.wish.dueAt)
}

/**
 * Is there still something to remind of? Asked when the time has come, by a timer that has no roles: it tells of the
 * order no more than whoever set the reminder knew.
 */
export async function isStillWanted({ work, now }: Context, wish: WishOf): Promise<boolean> {
  const noted = await work.get<Wish>(wishKey(wish))
  const order = await work.get<Order>(orderKey(wish.orderId))
  return noted?.id === wish.id && !noted.isOff && order?.status === 'completed' && now < wish.until
}
