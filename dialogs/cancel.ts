import { cancelCheckCard, cancelReceiptCard, cancelReviewCard } from '../cards/cancel.ts'
import { cancelWords } from '../cards/cancel-words.ts'
import { refusalText } from '../cards/refusals.ts'
import { inARow, plain } from '../cards/words.ts'
import { type CancellationCheck, cancelOrder, checkCancellation } from '../services/cancel.ts'
import { customerById } from '../services/customers.ts'
import type { Locale, ProductKind } from '../services/model.ts'
import { sum } from '../services/money.ts'
import { cancellationRules, ruleFor } from '../services/policy/cancellation-rules.ts'
import { mayDo } from '../services/policy/permission.ts'
import { customerSlot } from './customer-slot.ts'
import { lineChoice, orderOf, orderSlot } from './order-slot.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Confirmed, Result, Scene, Slot, Topic } from './topic.ts'
import { withWaysOn } from './ways-on.ts'

const checksOnly = (slots: SlotValues) => slots.mode !== 'cancel'

export const cancelTopic: Topic = {
  stem: 'cancel',
  version: 1,
  intents: ['cancelCheck', 'cancelOrder'],
  title: { en: cancelWords.en.title, ja: cancelWords.ja.title },
  example: { en: cancelWords.en.example, ja: cancelWords.ja.example },
  called: /\bcancell?ation\b|キャンセル/i,
  needs: 'check-cancellation',
  guest: ({ locale, context }) => {
    const days = (kind: ProductKind) => ruleFor(cancellationRules, kind, context.now).windowHours / 24
    return cancelWords[locale].guest(days('subscription'), days('perpetual'))
  },
  openWith: (intent) => ({ mode: intent === 'cancelOrder' ? 'cancel' : 'check' }),
  slots: [
    modeSlot(),
    customerSlot(cancelWords, { skip: (slots) => slots.order !== undefined, clears: ['order', 'lines'] }),
    orderSlot(cancelWords, ['lines', 'reason']),
    linesSlot(),
    reasonSlot(),
  ],

  async review(scene, slots, { confirm, change, stop, lead }) {
    const words = cancelWords[scene.locale]
    const check = await checkCancellation(scene.context, orderOf(slots))
    if (!check.ok) return { kind: 'refused', text: refusalText(scene, check.refusal) }
    const chosen = onlyLines(check.value, numbersOf(slots))
    const mayCancel = mayDo(scene.context.caller, 'cancel').ok
    if (checksOnly(slots) || !mayCancel || chosen.eligible.length === 0) {
      return { kind: 'told', result: await checkResult(scene, check.value) }
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
  },
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
  const buttons = scene.offer([
    { title: words.orderAgain, opening: { topic: 'order', slots: { customer: order.customerId } } },
    another,
  ])
  const card = cancelReceiptCard(scene, await customerName(scene, { order }), done.value, buttons)
  return {
    answers: [{ kind: 'card', text: String(card.speak), card, replaces: review }],
    receipt: words.done(orderId),
    recall: { customer: order.customerId, order: orderId },
  }
}

/** Eligible or not, with the way on that its reader has: cancel it, or ask somebody who may. */
async function checkResult(scene: Scene, check: CancellationCheck): Promise<Result> {
  const words = cancelWords[scene.locale]
  const { order } = check
  const openings: { title: string; opening: Opening }[] = [
    { title: words.another, opening: { topic: 'cancel', slots: { mode: 'check' } } },
  ]
  if (check.eligible.length > 0) {
    const way = mayDo(scene.context.caller, 'cancel').ok
      ? { title: words.cancelIt(order.id), opening: { topic: 'cancel', slots: { mode: 'cancel', order: order.id } } }
      : { title: words.askAdmin, opening: { topic: 'cancel', slots: { order: order.id }, action: 'ask-admin' } }
    openings.unshift(way)
  }
  const card = cancelCheckCard(scene, await customerName(scene, check), check, scene.offer(openings))
  const recall = { customer: order.customerId, order: order.id }
  return { answers: [{ kind: 'card', text: String(card.speak), card }], recall }
}

const customerName = async (scene: Scene, { order }: Pick<CancellationCheck, 'order'>): Promise<string> => {
  const customer = await customerById(scene.context, order.customerId)
  return customer.ok ? customer.value.name : ''
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

/** Line numbers, as the slot keeps them: "1,2". */
const numbersOf = (slots: SlotValues): number[] =>
  String(slots.lines ?? '')
    .split(',')
    .filter(Boolean)
    .map(Number)

/** Settled by the wish that opened the topic: to look, or to cancel. */
function modeSlot(): Slot {
  return {
    name: 'mode',
    why: { en: cancelWords.en.whyOrder, ja: cancelWords.ja.whyOrder },
    ask: async () => ({ kind: 'settled', value: 'check' }),
    read: async () => undefined,
  }
}

function linesSlot(): Slot {
  return {
    name: 'lines',
    skip: checksOnly,
    why: { en: cancelWords.en.whyLines, ja: cancelWords.ja.whyLines },
    read: async () => undefined,

    async ask(scene, slots) {
      const words = cancelWords[scene.locale]
      const check = await checkCancellation(scene.context, orderOf(slots))
      const eligible = check.ok ? check.value.lines.filter(({ decision }) => decision.ok).map(({ line }) => line) : []
      const all = eligible.map(({ number }) => number).join(',')
      if (eligible.length <= 1) return { kind: 'settled', value: all }
      const choices = [...eligible.map((line) => lineChoice(scene.locale, line)), { value: all, title: words.allLines }]
      return { kind: 'question', text: words.whichLines, label: words.linesLabel, choices, uncounted: true }
    },
  }
}

function reasonSlot(): Slot {
  return {
    name: 'reason',
    skip: checksOnly,
    takesAnything: true,
    why: { en: cancelWords.en.whyReason, ja: cancelWords.ja.whyReason },

    async ask(scene, slots) {
      const words = cancelWords[scene.locale]
      // No reason is asked for what cannot be cancelled anyway; the review says why not.
      if (slots.lines === '' || !mayDo(scene.context.caller, 'cancel').ok) return { kind: 'settled', value: '' }
      const choices = Object.entries(words.reasons).map(([value, title]) => ({ value, title }))
      return {
        kind: 'question',
        text: words.whichReason(plain(orderOf(slots))),
        hint: words.reasonHint,
        label: words.reasonLabel,
        choices,
      }
    },

    async read({ text, asked }) {
      const reason = text.trim().slice(0, 200)
      return asked && reason ? { kind: 'value', value: reason } : undefined
    },
  }
}

const reasonText = (locale: Locale, reason: string): string =>
  new Map(Object.entries(cancelWords[locale].reasons)).get(reason) ?? plain(reason)
