import { cancelDateWords } from '../cards/cancel-date.ts'
import { cancelRemindersCard, cancelReminderWords } from '../cards/cancel-reminder.ts'
import { cancelWords } from '../cards/cancel-words.ts'
import { formatDate, formatDuration, formatInstant } from '../cards/format.ts'
import { refusalText } from '../cards/refusals.ts'
import { plain } from '../cards/words.ts'
import { checkCancellation } from '../services/cancel.ts'
import {
  isStillWanted,
  type Reminder,
  remindersOf,
  reminderTime,
  removeReminders,
  requestReminder,
} from '../services/cancel-reminder.ts'
import { customerById } from '../services/customers.ts'
import type { Instant } from '../services/model.ts'
import { orderById } from '../services/order.ts'
import { orderOf } from './order-slot.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Result, Scene } from './topic.ts'
import { withWaysOn } from './ways-on.ts'

type WayOn = { title: string; opening: Opening }

const toRemind = (slots: SlotValues, action: 'remind' | 'forget'): Opening => ({ topic: 'cancel', slots, action })

const another = ({ locale }: Scene): WayOn => ({
  title: cancelWords[locale].another,
  opening: { topic: 'cancel', slots: { mode: 'check' } },
})

/** To be reminded of the end of the window, or no longer; nothing where it ends too soon. */
export async function reminderWay(scene: Scene, orderId: string, until: Instant): Promise<WayOn[]> {
  const { locale, timeZone, context } = scene
  const due = reminderTime(until, context.now)
  if (due === undefined) return []
  const isSet = (await remindersOf(context)).some((reminder) => reminder.orderId === orderId)
  const title = isSet
    ? cancelReminderWords[locale].forget
    : cancelWords[locale].remind(formatDate(locale, due, timeZone))
  return [{ title, opening: toRemind({ order: orderId }, isSet ? 'forget' : 'remind') }]
}

/** "Remind me on Wednesday": a timer that outlives the process; asking twice reminds once. */
export async function remind(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, timeZone, context } = scene
  const its = cancelReminderWords[locale]
  const id = orderOf(slots)
  const asked = await requestReminder(context, id)
  if (!asked.ok) {
    const { refusal } = asked
    const check = await checkCancellation(context, id)
    const late = check.ok && check.value.until === undefined ? its.notOpen : its.late
    const text = refusal.reason === 'too-late' ? late(plain(id)) : refusalText(scene, refusal)
    return { answers: [withWaysOn(scene, text, [another(scene)])] }
  }
  const { dueAt, until, isNew, id: wish } = asked.value
  const text = its.set(plain(id), formatInstant(locale, dueAt, timeZone))
  // The timer knows no time zone of its own.
  const event = {
    topic: 'cancel',
    action: 'reminder',
    slots: { order: id, until, timeZone, by: context.caller.id, id: wish },
  }
  const undo = { title: its.forget, opening: toRemind({ order: id }, 'forget') }
  return {
    answers: [withWaysOn(scene, text, [undo, another(scene)])],
    timers: isNew ? [{ dueAt, event }] : [],
    recall: { order: id },
  }
}

/** The time has come: says so, unless the order was cancelled meanwhile, or nobody wants to know any more. */
export async function reminder(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, context } = scene
  const id = orderOf(slots)
  const until = Number(slots.until)
  const wish = { orderId: id, until, by: String(slots.by), id: String(slots.id) }
  if (!(await isStillWanted(context, wish))) return { answers: [] }
  const when = formatInstant(locale, until, String(slots.timeZone ?? 'UTC'))
  const text = cancelReminderWords[locale].due(plain(id), when, formatDuration(locale, until - context.now))
  const openings = [
    { title: cancelWords[locale].cancelIt(id), opening: { topic: 'cancel', slots: { mode: 'cancel', order: id } } },
    { title: cancelDateWords[locale].check(id), opening: { topic: 'cancel', slots: { mode: 'check', order: id } } },
  ]
  return { answers: [withWaysOn(scene, text, openings)] }
}

/** Takes back the reminder of the order, or all. Where it is not clear which, those that are set are offered. */
export async function forget(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, context } = scene
  const its = cancelReminderWords[locale]
  const set = await remindersOf(context)
  const isAll = slots.wish === 'no-reminders'
  const order = isAll ? undefined : (slots.order ?? (set.length === 1 ? set[0]?.orderId : undefined))
  if (set.length === 0 || (!isAll && order === undefined)) return reminders(scene)
  const gone = await removeReminders(context, order === undefined ? undefined : String(order))
  const [only] = gone
  if (!only) return reminders(scene, order === undefined ? '' : its.noneFor(plain(String(order))))
  if (gone.length > 1) {
    return { answers: [withWaysOn(scene, its.forgottenAll(gone.length), [another(scene)])] }
  }
  const rest = set.length > 1 ? [{ title: its.list, opening: toList }] : []
  const again = await reminderWay(scene, only.orderId, only.until)
  return { answers: [withWaysOn(scene, its.forgotten(plain(only.orderId)), [...again, ...rest, another(scene)])] }
}

const toList: Opening = { topic: 'cancel', slots: { mode: 'check', wish: 'reminders' } }

/** So many can be taken back from the list, each by a button of its own; the others in words. */
const mostButtons = 4

/** What is set, each with the way to take it back. */
export async function reminders(scene: Scene, lead = ''): Promise<Result> {
  const { locale, context } = scene
  const its = cancelReminderWords[locale]
  const set = await remindersOf(context)
  if (set.length === 0) return { answers: [withWaysOn(scene, lead || its.none, [another(scene)])] }
  const named = await Promise.all(set.map((each) => withCustomer(scene, each)))
  const ways: WayOn[] = set.slice(0, mostButtons).map(({ orderId }) => ({
    title: its.forgetOne(orderId),
    opening: toRemind({ order: orderId }, 'forget'),
  }))
  const all = { title: its.forgetAll, opening: toRemind({ wish: 'no-reminders' }, 'forget') }
  const buttons = scene.offer([...ways, ...(set.length > 1 ? [all] : []), another(scene)])
  const card = cancelRemindersCard(scene, named, { lead, buttons })
  return { answers: [{ kind: 'card', text: String(card.speak), card }] }
}

async function withCustomer({ context }: Scene, reminder: Reminder) {
  const order = await orderById(context, reminder.orderId)
  const customer = order.ok ? await customerById(context, order.value.customerId) : undefined
  return { ...reminder, customer: customer?.ok ? customer.value.name : '' }
}
