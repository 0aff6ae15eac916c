import { orderReceiptCard, orderReviewCard } from '../cards/order.ts'
import { orderWords } from '../cards/order-words.ts'
import { linesText } from '../cards/products.ts'
import { refusalText } from '../cards/refusals.ts'
import { plain } from '../cards/words.ts'
import { customerById } from '../services/customers.ts'
import type { Money } from '../services/model.ts'
import { placeOrder } from '../services/order.ts'
import { mayDo } from '../services/policy/permission.ts'
import { type Draft, type Quote, quote } from '../services/quote.ts'
import { customerOf } from './customer-slot.ts'
import { arrangeOrder } from './order-arrange.ts'
import { askedNoteSlot, wantsNote } from './order-asked-note.ts'
import { orderChanges, reviewButtons } from './order-changes.ts'
import { dropSlot } from './order-drop.ts'
import { orderForm } from './order-form.ts'
import { amongOffered } from './order-kin.ts'
import { lineSlots, linesOf, omit, titleOf } from './order-lines.ts'
import { readMail } from './order-mail.ts'
import { deafToNotes, longestNote, withoutNote } from './order-note.ts'
import { asksForRange } from './order-range.ts'
import { refusalOf, refusalShown, refusalTalk, refusedButtons, withRefusal } from './order-refused.ts'
import { readLines } from './order-sentence.ts'
import { heldSlot, noteSlot, orderCustomerSlot, productSlot, quantitySlot, shelfSlot } from './order-slots.ts'
import type { SlotValues } from './state.ts'
import type { Confirmed, Result, Scene, Topic } from './topic.ts'
import { withWaysOn } from './ways-on.ts'

export const orderTopic: Topic = {
  stem: 'order',
  agrees:
    /^(?:(?:yes|ok|okay|sure|good|great|please|はい)[,、. ]*)?(?:(?:go ahead and )?(?:place|submit|confirm) (?:it|the order|this order|my order)|order (?:it|them|this)|(?:注文|発注)(?:して(?:ください|下さい)?|を?(?:お願い(?:し|いたし)ます|確定(?:して(?:ください|下さい)?|します)?)|で(?:お願いします)?|します))(?:,? (?:now|please|then|thanks))*[.!。]*$/i,
  version: 1,
  intents: ['order'],
  title: { en: orderWords.en.title, ja: orderWords.ja.title },
  example: { en: orderWords.en.example, ja: orderWords.ja.example },
  called: /\border\b|注文/i,
  saysWhy: (slots) => slots.refused !== undefined,
  // A list that orders asks nothing in general, whatever else the mail asks.
  claims: (text) => asksForRange(text) || /\S\s*\n\s*\S/.test(text),
  needs: 'prepare-order',
  guest: ({ locale }) => orderWords[locale].guest,
  about,
  // `repeat` is an order id, or "last": the order that is to be placed once more.
  slots: [
    heldSlot('range', { read: async ({ text }) => (asksForRange(text) ? { kind: 'value', value: 'yes' } : undefined) }),
    heldSlot('repeat'),
    heldSlot('form'),
    heldSlot('refused'),
    heldSlot('unknown'),
    heldSlot('unread'),
    refusalTalk(),
    dropSlot(),
    heldSlot('taken'),
    deafToNotes(orderCustomerSlot()),
    heldSlot('lines'),
    heldSlot('waiting'),
    deafToNotes(shelfSlot()),
    deafToNotes(productSlot()),
    deafToNotes(quantitySlot()),
    noteSlot(),
    heldSlot('asksNote', { read: async ({ text }) => (wantsNote(text) ? { kind: 'value', value: 'yes' } : undefined) }),
    askedNoteSlot(),
  ],
  together: {
    slots: lineSlots,
    read: async (said, scene, slots, open) => {
      const heard = amongOffered(await withoutNote(said, scene), scene, slots)
      return (await readMail(heard, scene, slots)) ?? readLines(heard, scene, slots, open)
    },
  },
  arrange: arrangeOrder,
  form: orderForm,
  changes: orderChanges,

  async review(scene, slots, { lead, ...asks }) {
    const quoted = await quote(scene.context, draftOf(slots))
    if (!quoted.ok) return { kind: 'refused', text: refusalText(scene, quoted.refusal) }
    const mayOrder = mayDo(scene.context.caller, 'order').ok
    const refusal = refusalOf(slots)
    const buttons = refusal
      ? refusedButtons(scene, slots, asks, refusal)
      : reviewButtons(scene.locale, linesOf(slots), asks, mayOrder)
    const refused = refusal && refusalShown(scene, refusal)
    const note = noteOf(slots)
    const card = orderReviewCard(scene, shownOf(quoted.value), { lead, note, mayOrder, refused, buttons })
    const agreed = { ...quoted.value.total }
    return { kind: 'card', answer: { kind: 'card', text: String(card.speak), card }, agreed }
  },

  async carryOut(scene, slots, confirmed) {
    return mayDo(scene.context.caller, 'order').ok ? place(scene, slots, confirmed) : prepare(scene, slots)
  },

  // What makes the order when it is said another day.
  actions: { later: orderLater },
}

async function place(
  scene: Scene,
  slots: SlotValues,
  { operationId, inputs, card: review, agreed }: Confirmed,
): Promise<Result> {
  const words = orderWords[scene.locale]
  const { context, services } = scene
  const note = (inputs.note ?? noteOf(slots)).trim().slice(0, longestNote) || undefined
  const request = { operationId, draft: draftOf(slots), note, agreedTotal: agreed as unknown as Money }
  const placed = await placeOrder(context, services.commerce, request)
  if (!placed.ok) {
    const kept = { ...omit(slots, 'note'), ...(note === undefined ? {} : { note }) }
    return { answers: [], stays: withRefusal(kept, placed.refusal) }
  }
  const quoted = await quote(context, draftOf(slots))
  // What was placed can be quoted. If not, the whole turn is undone rather than something said that is not so.
  if (!quoted.ok) throw new Error(`placed, but not quoted: ${quoted.refusal.reason}`)
  const { order } = placed.value
  const known = { customer: customerOf(slots), order: order.id }
  const buttons = scene.offer([
    { title: words.getKey, opening: { topic: 'product-key', slots: known } },
    { title: words.cancelIt, opening: { topic: 'cancel', slots: { ...known, mode: 'check' } } },
    { title: words.another, opening: { topic: 'order', slots: {} } },
  ])
  const card = orderReceiptCard(scene, { ...shownOf(quoted.value), id: order.id, note }, buttons)
  return {
    answers: [{ kind: 'card', text: String(card.speak), card, replaces: review }],
    receipt: order.id,
    recall: known,
  }
}

/** Who may not order gets the one line that makes the order when an Admin agent says it. */
async function prepare(scene: Scene, slots: SlotValues): Promise<Result> {
  const words = orderWords[scene.locale]
  const quoted = await quote(scene.context, draftOf(slots))
  if (!quoted.ok) return { answers: [{ kind: 'text', text: refusalText(scene, quoted.refusal) }] }
  const sentence = sentenceFor(scene, slots, quoted.value)
  const another = { title: words.another, opening: { topic: 'order', slots: {} } }
  return { answers: [withWaysOn(scene, words.handOverText(plain(sentence)), [another])], receipt: sentence }
}

async function orderLater(scene: Scene, slots: SlotValues): Promise<Result> {
  const { another, laterText } = orderWords[scene.locale]
  const allowed = mayDo(scene.context.caller, 'prepare-order')
  const quoted = allowed.ok ? await quote(scene.context, draftOf(slots)) : allowed
  const text = quoted.ok
    ? laterText(plain(sentenceFor(scene, slots, quoted.value)))
    : refusalText(scene, quoted.refusal)
  return { answers: [withWaysOn(scene, text, [{ title: another, opening: { topic: 'order', slots: {} } }])] }
}

/** The one line that makes the order. */
function sentenceFor({ locale }: Scene, slots: SlotValues, { lines, customer }: Quote): string {
  const words = orderWords[locale]
  const items = lines.map(({ line }) => words.handOverItem(line.quantity, line.title))
  const line = words.handOverLine(items, customer.name)
  const note = noteOf(slots)
  return note ? words.handOverNote(line, note) : line
}

/** "Contoso Ltd, SQL Server 2022 Standard × 2". */
async function about({ context, locale }: Scene, slots: SlotValues): Promise<string> {
  const customer = await customerById(context, customerOf(slots))
  const lines = linesOf(slots).map(({ product, quantity }) => ({ title: titleOf(product), quantity }))
  const begun = lines.length === 0 && slots.product !== undefined ? titleOf(String(slots.product)) : ''
  return [customer.ok ? customer.value.name : '', linesText(locale, lines) || begun].filter(Boolean).join(', ')
}

const noteOf = ({ note }: SlotValues): string => String(note ?? '')

const draftOf = (slots: SlotValues): Draft => ({
  customerId: customerOf(slots),
  lines: linesOf(slots).map(({ product, quantity }) => ({ productId: product, quantity })),
})

function shownOf({ customer, lines, total }: Quote) {
  const deadlines = new Map(lines.map(({ line: { kind }, cancelBy, rule }) => [kind, { kind, until: cancelBy, rule }]))
  return { customer, total, lines: lines.map(({ line }) => line), deadlines: [...deadlines.values()] }
}
