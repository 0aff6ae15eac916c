import { cancelReceiptCard, cancelReviewCard } from '../cards/cancel.ts'
import { cancelWords } from '../cards/cancel-words.ts'
import { formatNumber } from '../cards/format.ts'
import { refusalText } from '../cards/refusals.ts'
import { inARow, plain } from '../cards/words.ts'
import { type CancellationCheck, type Cancelled, cancelOrder, checkCancellation } from '../services/cancel.ts'
import { customerById } from '../services/customers.ts'
import type { Locale, ProductKind } from '../services/model.ts'
import { sum } from '../services/money.ts'
import { cancellationRules, ruleFor } from '../services/policy/cancellation-rules.ts'
import { mayDo } from '../services/policy/permission.ts'
import { checkResult, customerName, otherAnswer } from './cancel-answers.ts'
import { linesSlot } from './cancel-lines.ts'
import { namesDay, readWish, type Wish } from './cancel-reading.ts'
import { forget, remind, reminder } from './cancel-reminder.ts'
import { atSlot, checksOnly, modeSlot, numbersOf, partSlot, reasonSlot, restSlot, wishSlot } from './cancel-slots.ts'
import { whichSlot, whoseSlot } from './cancel-which.ts'
import { customerOf } from './customer-slot.ts'
import { orderOf } from './order-slot.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Confirmed, Result, Scene, Topic } from './topic.ts'
import { withWaysOn } from './ways-on.ts'

/** "11月26日は?" goes on with the order; a longer sentence about a day may be about anything. */
const longestFollowUp = 60

/** What the case is, in their own words: "we are late, but it was our fault, I need the text for support". */
const longestCase = 300

function followsUp(text: string): boolean {
  const wish = readWish(text)
  if (wish === 'support') return text.length <= longestCase
  return text.length <= longestFollowUp && (namesDay(text) || wish === 'history')
}

/** Something is to be done, or to be left undone, so no general answer will do. */
const claims = (text: string): boolean => {
  const wish = readWish(text)
  return (
    namesDay(text) ||
    (wish !== undefined && claimed.includes(wish)) ||
    (wish === 'support' && !/[?？]|か。?$/.test(text))
  )
}

const claimed: readonly Wish[] = ['keep', 'remind', 'reminders', 'no-reminder', 'no-reminders']

export const cancelTopic: Topic = {
  stem: 'cancel',
  agrees:
    /^(?:(?:(?:yes|ok|okay|sure)[,. ]+(?:please )?|go ahead and )cancel(?: (?:it|this|that|the order))?|はい[、, ]*キャンセル(?:で|して(?:ください|下さい)?|します|を?お願いします)?)(?:,? (?:now|please|then|thanks))*[.!。]*$/i,
  version: 2,
  intents: ['cancelCheck', 'cancelOrder'],
  keepsSubject: true,
  followsUp,
  claims,
  title: { en: cancelWords.en.title, ja: cancelWords.ja.title },
  example: { en: cancelWords.en.example, ja: cancelWords.ja.example },
  guestExample: { en: cancelWords.en.guestExample, ja: cancelWords.ja.guestExample },
  called: /\bcancell?ation\b|キャンセル/i,
  about,
  needs: 'check-cancellation',
  guest: ({ locale, context }) => {
    const days = (kind: ProductKind) => ruleFor(cancellationRules, kind, context.now).windowHours / 24
    return cancelWords[locale].guest(days('subscription'), days('perpetual'))
  },
  openWith: (intent) => ({ mode: intent === 'cancelOrder' ? 'cancel' : 'check' }),
  slots: [modeSlot, wishSlot, whoseSlot, whichSlot, atSlot, partSlot, linesSlot, reasonSlot, restSlot],

  async review(scene, slots, { confirm, change, stop, lead }) {
    const other = await otherAnswer(scene, slots)
    if (other) return other
    const words = cancelWords[scene.locale]
    const check = await checkCancellation(scene.context, orderOf(slots))
    if (!check.ok) return { kind: 'refused', text: refusalText(scene, check.refusal) }
    const chosen = onlyLines(check.value, numbersOf(slots))
    const mayCancel = mayDo(scene.context.caller, 'cancel').ok
    if (checksOnly(slots) || !mayCancel || chosen.eligible.length === 0) {
      return { kind: 'told', result: await checkResult(scene, check.value, slots) }
    }
    const { id } = chosen.order
    const buttons = [
      { title: words.confirm(id), data: confirm },
      { title: words.change, data: change },
      { title: words.stop, data: stop },
    ]
    const reason = reasonText(scene.locale, String(slots.reason))
    const card = cancelReviewCard(scene, await customerName(scene, chosen), chosen, { lead, reason, buttons })
    const agreed = { refund: { ...chosen.refund }, lines: chosen.eligible }
    return { kind: 'card', answer: { kind: 'card', text: String(card.speak), card }, agreed }
  },

  carryOut,

  actions: {
    'ask-admin': async (scene, slots) => {
      const words = cancelWords[scene.locale]
      const another = { title: words.another, opening: { topic: 'cancel', slots: { mode: 'check' } } }
      return { answers: [withWaysOn(scene, words.askAdminText(plain(orderOf(slots))), [another])] }
    },
    remind,
    reminder,
    forget,
  },
}

/** "ORD-1002, Contoso Ltd", as far as it is known. */
async function about({ context }: Scene, slots: SlotValues): Promise<string> {
  const check = slots.order ? await checkCancellation(context, orderOf(slots)) : undefined
  const customer = await customerById(context, check?.ok ? check.value.order.customerId : customerOf(slots))
  return [orderOf(slots), customer.ok ? customer.value.name : ''].filter(Boolean).join(', ')
}

async function carryOut(scene: Scene, slots: SlotValues, { operationId, card: review }: Confirmed): Promise<Result> {
  const words = cancelWords[scene.locale]
  const orderId = orderOf(slots)
  const reason = String(slots.reason)
  const request = { operationId, orderId, lines: numbersOf(slots), reason }
  const done = await cancelOrder(scene.context, scene.services.commerce, request)
  const another = { title: words.another, opening: { topic: 'cancel', slots: { mode: 'check' } } }
  if (!done.ok)
    return {
      answers: [withWaysOn(scene, inARow(scene.locale, words.refused, refusalText(scene, done.refusal)), [another])],
    }
  const { order } = done.value
  const buttons = scene.offer([orderAgain(scene.locale, done.value, slots), another])
  const card = cancelReceiptCard(scene, await customerName(scene, { order }), done.value, buttons)
  return {
    answers: [{ kind: 'card', text: String(card.speak), card, replaces: review }],
    receipt: words.done(orderId),
    recall: { customer: order.customerId, order: orderId },
  }
}

/** Whoever wanted fewer gets the order for the rest filled in; nobody else is told what to order. */
function orderAgain(
  locale: Locale,
  { order, lines }: Cancelled,
  { rest }: SlotValues,
): { title: string; opening: Opening } {
  const words = cancelWords[locale]
  const customer = order.customerId
  const line = order.lines.find(({ number }) => lines.length === 1 && number === lines[0])
  if (!line || !rest) return { title: words.orderAgain, opening: { topic: 'order', slots: { customer } } }
  const slots = { customer, product: line.productId, quantity: String(rest) }
  return { title: words.orderRest(formatNumber(Number(rest))), opening: { topic: 'order', slots } }
}

/** The check as if the order had only these lines. */
function onlyLines(check: CancellationCheck, numbers: readonly number[]): CancellationCheck {
  const lines = check.lines.filter(({ line }) => numbers.includes(line.number))
  const refunds = lines.flatMap(({ decision }) => (decision.ok ? [decision.value] : []))
  return {
    ...check,
    lines,
    eligible: check.eligible.filter((number) => numbers.includes(number)),
    until: refunds.length > 0 ? Math.min(...refunds.map(({ until }) => until)) : undefined,
    refund: sum(
      refunds.map(({ refund }) => refund),
      check.refund.currency,
    ),
  }
}

const reasonText = (locale: Locale, reason: string): string =>
  new Map(Object.entries(cancelWords[locale].reasons)).get(reason) ?? plain(reason)
