import { cancelDateWords } from '../cards/cancel-date.ts'
import { cancelWords } from '../cards/cancel-words.ts'
import { formatDuration, formatInstant } from '../cards/format.ts'
import { refusalText } from '../cards/refusals.ts'
import { plain } from '../cards/words.ts'
import { isStillWanted, requestReminder } from '../services/cancel-reminder.ts'
import { orderOf } from './order-slot.ts'
import type { SlotValues } from './state.ts'
import type { Result, Scene } from './topic.ts'
import { withWaysOn } from './ways-on.ts'

/** "Remind me on Wednesday": a timer that outlives the process; asking twice reminds once. */
export async function remind(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, timeZone, context } = scene
  const its = cancelDateWords[locale]
  const id = orderOf(slots)
  const another = { title: cancelWords[locale].another, opening: { topic: 'cancel', slots: { mode: 'check' } } }
  const asked = await requestReminder(context, id)
  if (!asked.ok) {
    const { refusal } = asked
    const text = refusal.reason === 'too-late' ? its.reminderLate(plain(id)) : refusalText(scene, refusal)
    return { answers: [withWaysOn(scene, text, [another])] }
  }
  const { dueAt, until, isNew } = asked.value
  const text = its.reminderSet(plain(id), formatInstant(locale, dueAt, timeZone))
  // The timer knows no time zone of its own.
  const event = { topic: 'cancel', action: 'reminder', slots: { order: id, until, timeZone } }
  return { answers: [withWaysOn(scene, text, [another])], timers: isNew ? [{ dueAt, event }] : [] }
}

/** The time has come: says so, unless the order was cancelled meanwhile. */
export async function reminder(scene: Scene, slots: SlotValues): Promise<Result> {
  const { locale, context } = scene
  const id = orderOf(slots)
  const until = Number(slots.until)
  if (!(await isStillWanted(context, { orderId: id, until }))) return { answers: [] }
  const when = formatInstant(locale, until, String(slots.timeZone ?? 'UTC'))
  const text = cancelDateWords[locale].reminder(plain(id), when, formatDuration(locale, until - context.now))
  const openings = [
    { title: cancelWords[locale].cancelIt(id), opening: { topic: 'cancel', slots: { mode: 'cancel', order: id } } },
    { title: cancelDateWords[locale].check(id), opening: { topic: 'cancel', slots: { mode: 'check', order: id } } },
  ]
  return { answers: [withWaysOn(scene, text, openings)] }
}
