import { cancelCheckCard } from '../cards/cancel.ts'
import { cancelDateCard, cancelDateWords } from '../cards/cancel-date.ts'
import { cancelHistoryCard } from '../cards/cancel-history.ts'
import { cancelKeptText } from '../cards/cancel-kept.ts'
import { cancelLeadWords, cancelNotes } from '../cards/cancel-notes.ts'
import { cancelPartCard, cancelPartWords } from '../cards/cancel-part.ts'
import { cancelSupportCard } from '../cards/cancel-support.ts'
import { cancelWords } from '../cards/cancel-words.ts'
import type { Card } from '../cards/card.ts'
import { formatNumber } from '../cards/format.ts'
import { refusalText } from '../cards/refusals.ts'
import { inARow } from '../cards/words.ts'
import { type CancellationCheck, checkCancellation } from '../services/cancel.ts'
import { checkPeriod } from '../services/cancel-period.ts'
import { customerById } from '../services/customers.ts'
import type { Locale } from '../services/model.ts'
import { ruleChanges } from '../services/policy/cancellation-history.ts'
import { cancellationRules } from '../services/policy/cancellation-rules.ts'
import { mayDo } from '../services/policy/permission.ts'
import { askedFrom } from './cancel-reading.ts'
import { forget, remind, reminders, reminderWay } from './cancel-reminder.ts'
import { partOf, wishOf } from './cancel-slots.ts'
import { orderOf } from './order-slot.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Result, Review, Scene } from './topic.ts'
import { withWaysOn } from './ways-on.ts'

type WayOn = { title: string; opening: Opening }

const told = (card: Card, { order }: Pick<CancellationCheck, 'order'>): Result => ({
  answers: [{ kind: 'card', text: String(card.speak), card }],
  recall: { customer: order.customerId, order: order.id },
})

export const customerName = async (scene: Scene, { order }: Pick<CancellationCheck, 'order'>): Promise<string> => {
  const customer = await customerById(scene.context, order.customerId)
  return customer.ok ? customer.value.name : ''
}

const another = (locale: Locale): WayOn => ({
  title: cancelWords[locale].another,
  opening: { topic: 'cancel', slots: { mode: 'check' } },
})

const history = (locale: Locale, order?: string): WayOn => ({
  title: cancelWords[locale].howChanged,
  opening: { topic: 'cancel', slots: { mode: 'check', wish: 'history', ...(order ? { order } : {}) } },
})

/** Cancel it, or ask somebody who may. */
function toCancel(scene: Scene, order: string): WayOn {
  const words = cancelWords[scene.locale]
  return mayDo(scene.context.caller, 'cancel').ok
    ? { title: words.cancelIt(order), opening: { topic: 'cancel', slots: { mode: 'cancel', order } } }
    : { title: words.askAdmin, opening: { topic: 'cancel', slots: { order }, action: 'ask-admin' } }
}

/** What may come next: inside the window its end counts, after it what is left to do. */
async function waysOn(scene: Scene, check: CancellationCheck): Promise<WayOn[]> {
  const words = cancelWords[scene.locale]
  const { id } = check.order
  if (check.until === undefined) {
    const hasClosed = check.lines.some(({ decision }) => !decision.ok && decision.refusal.reason === 'window-closed')
    const support = {
      title: words.support,
      opening: { topic: 'cancel', slots: { mode: 'check', wish: 'support', order: id } },
    }
    return [...(hasClosed ? [support, history(scene.locale, id)] : []), another(scene.locale)]
  }
  const date = {
    title: words.otherDate,
    opening: { topic: 'cancel', slots: { mode: 'check', wish: 'date', order: id } },
  }
  return [toCancel(scene, id), date, ...(await reminderWay(scene, id, check.until)), another(scene.locale)]
}

/** Whoever wants to cancel and may not is told so first. */
const lacking = (scene: Scene, slots: SlotValues, check: CancellationCheck): string[] =>
  slots.mode === 'cancel' && check.until !== undefined && !mayDo(scene.context.caller, 'cancel').ok
    ? [cancelLeadWords[scene.locale].onlyAdmin]
    : []

/** Eligible or not, now. */
export async function checkResult(scene: Scene, check: CancellationCheck, slots: SlotValues): Promise<Result> {
  const wish = wishOf(slots)
  const isNote = wish === 'renewal' || wish === 'firstDay' || wish === 'fee' || wish === 'exchange'
  const notes = cancelNotes(scene.locale, isNote ? wish : undefined, check)
  const leads = [
    ...lacking(scene, slots, check),
    ...(wish === 'support' && check.until !== undefined ? [cancelLeadWords[scene.locale].stillOpen] : []),
    ...(slots.part ? [cancelWords[scene.locale].whyLines] : []),
  ]
  const buttons = scene.offer(await waysOn(scene, check))
  return told(cancelCheckCard(scene, await customerName(scene, check), check, buttons, [...leads, ...notes]), check)
}

/** Eligible or not, on the day that is asked about. */
async function dateResult(scene: Scene, slots: SlotValues): Promise<Review> {
  const check = await checkPeriod(scene.context, orderOf(slots), askedFrom(String(slots.at)))
  if (!check.ok) return { kind: 'refused', text: refusalText(scene, check.refusal) }
  const { now, checked } = check.value
  // Whatever the day: it is cancelled, or can never be.
  const isSettled =
    now.until === undefined && !checked.lines.some(({ decision }) => decision.ok || isOfTime(decision.refusal))
  if (isSettled) return { kind: 'told', result: await checkResult(scene, now, slots) }
  const leads = slots.mode === 'cancel' ? [cancelWords[scene.locale].elsewhen, ...lacking(scene, slots, now)] : []
  const card = cancelDateCard(scene, await customerName(scene, now), check.value, {
    lead: inARow(scene.locale, ...leads),
    buttons: scene.offer(await waysOn(scene, now)),
  })
  return { kind: 'told', result: told(card, now) }
}

const isOfTime = ({ reason }: { reason: string }) => reason === 'window-closed' || reason === 'not-yet-purchased'

async function historyResult(scene: Scene, slots: SlotValues): Promise<Review> {
  const found = slots.order ? await checkCancellation(scene.context, orderOf(slots)) : undefined
  if (found && !found.ok) return { kind: 'refused', text: refusalText(scene, found.refusal) }
  const check = found?.value
  const ways = check?.until !== undefined ? [toCancel(scene, check.order.id)] : []
  const buttons = scene.offer([...ways, another(scene.locale)])
  const card = cancelHistoryCard(scene, ruleChanges(cancellationRules), check, buttons)
  return {
    kind: 'told',
    result: check ? told(card, check) : { answers: [{ kind: 'card', text: String(card.speak), card }] },
  }
}

async function supportResult(scene: Scene, slots: SlotValues, check: CancellationCheck): Promise<Review> {
  const customer = await customerById(scene.context, check.order.customerId)
  if (!customer.ok) return { kind: 'refused', text: refusalText(scene, customer.refusal) }
  const said = String(slots.reason ?? '')
  const reason = new Map(Object.entries(cancelWords[scene.locale].reasons)).get(said) ?? said
  const contact = scene.context.caller.name
  const buttons = scene.offer([history(scene.locale, check.order.id), another(scene.locale)])
  return {
    kind: 'told',
    result: told(cancelSupportCard(scene, { customer: customer.value, check, reason, contact }, buttons), check),
  }
}

async function partResult(
  scene: Scene,
  slots: SlotValues,
  check: CancellationCheck,
  part: NonNullable<ReturnType<typeof partOf>>,
): Promise<Review> {
  const { id } = check.order
  const rest = String(part.keep)
  const chosen = { mode: 'cancel', order: id, lines: String(part.line.number), reason: 'wrong-quantity', rest }
  const whole = {
    title: cancelPartWords[scene.locale].cancelAndOrder(id, formatNumber(part.keep)),
    opening: { topic: 'cancel', slots: chosen },
  }
  const first = mayDo(scene.context.caller, 'cancel').ok ? whole : toCancel(scene, id)
  const buttons = scene.offer([first, another(scene.locale)])
  const lead = inARow(scene.locale, ...lacking(scene, slots, check))
  return {
    kind: 'told',
    result: told(cancelPartCard(scene, await customerName(scene, check), check, part, { lead, buttons }), check),
  }
}

/** Nothing is cancelled; until when it could be, and the way to look closer. */
async function keptResult(scene: Scene, slots: SlotValues): Promise<Review> {
  const found = slots.order ? await checkCancellation(scene.context, orderOf(slots)) : undefined
  const check = found?.ok ? found.value : undefined
  const text = cancelKeptText(scene, check)
  const customer = slots.customer ? { customer: slots.customer } : {}
  const look = {
    title: cancelWords[scene.locale].checkTitle,
    opening: { topic: 'cancel', slots: { mode: 'check', ...customer } },
  }
  if (!check) return { kind: 'told', result: { answers: [withWaysOn(scene, text, [look])] } }
  const { id, customerId } = check.order
  const its = {
    title: cancelDateWords[scene.locale].check(id),
    opening: { topic: 'cancel', slots: { mode: 'check', order: id } },
  }
  const remind = check.until === undefined ? [] : await reminderWay(scene, id, check.until)
  const answers = [withWaysOn(scene, text, [its, ...remind, another(scene.locale)])]
  return { kind: 'told', result: { answers, recall: { customer: customerId, order: id } } }
}

/**
 * The answer where something else is wanted than to cancel it now, or to know whether that can be done. A reminder is
 * set or taken back without a review: it never comes to a confirmation, and doing it twice changes nothing.
 */
export async function otherAnswer(scene: Scene, slots: SlotValues): Promise<Review | undefined> {
  switch (wishOf(slots)) {
    case 'history':
      return historyResult(scene, slots)
    case 'keep':
      return keptResult(scene, slots)
    case 'reminders':
      return { kind: 'told', result: await reminders(scene) }
    case 'remind':
      return { kind: 'told', result: await remind(scene, slots) }
    case 'no-reminder':
    case 'no-reminders':
      return { kind: 'told', result: await forget(scene, slots) }
  }
  const check = await checkCancellation(scene.context, orderOf(slots))
  if (!check.ok) return { kind: 'refused', text: refusalText(scene, check.refusal) }
  const hasClosed = check.value.until === undefined
  if (wishOf(slots) === 'support' && hasClosed) return supportResult(scene, slots, check.value)
  const part = partOf(check.value, slots)
  if (part) return partResult(scene, slots, check.value, part)
  return slots.at ? dateResult(scene, slots) : undefined
}
