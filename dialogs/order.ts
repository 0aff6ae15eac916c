import { orderReceiptCard, orderReviewCard, orderWords } from '../cards/order.ts'
import { refusalText } from '../cards/refusals.ts'
import { inARow, plain } from '../cards/words.ts'
import { productById } from '../services/catalogue/catalogue.ts'
import type { Money } from '../services/model.ts'
import { placeOrder } from '../services/order.ts'
import { mayDo } from '../services/policy/permission.ts'
import { checkQuantity } from '../services/policy/quantity.ts'
import { type Draft, type Quote, quote } from '../services/quote.ts'
import { customerOf, customerSlot } from './customer-slot.ts'
import type { SlotValues } from './state.ts'
import type { Confirmed, Question, Reading, Result, Scene, Slot, Topic } from './topic.ts'
import { readQuantity } from './understanding/numbers.ts'
import type { Understanding } from './understanding/recognise.ts'
import { withWaysOn } from './ways-on.ts'

export const orderTopic: Topic = {
  stem: 'order',
  version: 1,
  intents: ['order'],
  title: { en: orderWords.en.title, ja: orderWords.ja.title },
  example: { en: orderWords.en.example, ja: orderWords.ja.example },
  called: /\border\b|注文/i,
  needs: 'prepare-order',
  guest: ({ locale }) => orderWords[locale].guest,
  slots: [customerSlot(orderWords), productSlot(), quantitySlot()],

  async review(scene, slots, { confirm, change, stop, lead }) {
    const words = orderWords[scene.locale]
    const quoted = await quote(scene.context, draftOf(slots))
    if (!quoted.ok) {
      const text = refusalText(scene, quoted.refusal)
      if (quoted.refusal.reason === 'quantity-not-allowed') return { kind: 'ask-again', slot: 'quantity', text }
      return { kind: 'refused', text }
    }
    const mayOrder = mayDo(scene.context.caller, 'order').ok
    const quantity = String(slots.quantity)
    const buttons = [
      { title: mayOrder ? words.confirm(quantity) : words.handOver, data: confirm },
      { title: words.change, data: change },
      { title: words.stop, data: stop },
    ]
    const card = orderReviewCard(scene, shownOf(quoted.value), { lead, note: mayOrder, buttons })
    const agreed = { ...quoted.value.total }
    return { kind: 'card', answer: { kind: 'card', text: String(card.speak), card }, agreed }
  },

  async carryOut(scene, slots, confirmed) {
    return mayDo(scene.context.caller, 'order').ok ? place(scene, slots, confirmed) : prepare(scene, slots)
  },
}

async function place(
  scene: Scene,
  slots: SlotValues,
  { operationId, inputs, card: review, agreed }: Confirmed,
): Promise<Result> {
  const words = orderWords[scene.locale]
  const { context, services } = scene
  const note = inputs.note?.trim() || undefined
  const request = { operationId, draft: draftOf(slots), note, agreedTotal: agreed as unknown as Money }
  const placed = await placeOrder(context, services.commerce, request)
  if (!placed.ok) {
    const text = inARow(scene.locale, words.refused, refusalText(scene, placed.refusal))
    return { answers: [withWaysOn(scene, text, [{ title: words.another, opening: { topic: 'order', slots: {} } }])] }
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
  const line = quoted.value.lines[0]?.line
  const sentence = words.handOverLine(line?.quantity ?? 0, line?.title ?? '', quoted.value.customer.name)
  const another = { title: words.another, opening: { topic: 'order', slots: {} } }
  return { answers: [withWaysOn(scene, words.handOverText(plain(sentence)), [another])], receipt: sentence }
}

const draftOf = (slots: SlotValues): Draft => ({
  customerId: customerOf(slots),
  lines: [{ productId: String(slots.product), quantity: Number(slots.quantity) }],
})

function shownOf({ customer, lines, total }: Quote) {
  const deadlines = new Map(lines.map(({ line, cancelBy }) => [line.kind, { kind: line.kind, until: cancelBy }]))
  return { customer, total, lines: lines.map(({ line }) => line), deadlines: [...deadlines.values()] }
}

function productSlot(): Slot {
  return {
    name: 'product',
    why: { en: orderWords.en.whyProduct, ja: orderWords.ja.whyProduct },
    ask: async (scene) => products(scene, orderWords[scene.locale].whichProduct, scene.services.products),

    async read({ understanding, asked }, scene, slots): Promise<Reading | undefined> {
      const words = orderWords[scene.locale]
      const { productMatches, slots: said } = understanding
      if (productMatches[0] && productMatches.length === 1) return { kind: 'value', value: productMatches[0].id }
      if (productMatches.some((product) => product.id === slots.product)) return undefined
      if (productMatches.length > 1)
        return { kind: 'question', question: products(scene, words.severalProducts, productMatches) }
      if (!asked || said.customer || said.quantity) return undefined
      return { kind: 'invalid', text: words.unknownProduct }
    },
  }
}

function products(scene: Scene, text: string, from: readonly { id: string; title: string }[]): Question {
  const words = orderWords[scene.locale]
  const choices = from.map(({ id, title }) => ({ value: id, title }))
  return {
    kind: 'question',
    text,
    label: words.productLabel,
    ...(choices.length > 5 ? { hint: words.productHint } : {}),
    choices,
  }
}

function quantitySlot(): Slot {
  return {
    name: 'quantity',
    why: { en: orderWords.en.whyQuantity, ja: orderWords.ja.whyQuantity },

    async ask(scene, slots) {
      const words = orderWords[scene.locale]
      const product = productById(String(slots.product))
      const minimum = product?.minimumQuantity ?? 1
      const maximum = product?.maximumQuantity ?? 1
      return {
        kind: 'question',
        text: words.howMany(product?.title ?? ''),
        label: words.quantityLabel,
        number: { minimum, maximum, error: words.quantityRange(minimum, maximum) },
      }
    },

    async read({ text, understanding, asked }, scene, slots): Promise<Reading | undefined> {
      const words = orderWords[scene.locale]
      const product = productById(String(slots.product))
      const said =
        understanding.slots.quantity ??
        bareNumber(understanding) ??
        (asked ? readQuantity(text)?.toString() : undefined)
      const invalid = product && words.quantityRange(product.minimumQuantity, product.maximumQuantity)
      if (said === undefined) {
        const other = understanding.customerMatches.length + understanding.productMatches.length
        return asked && invalid && other === 0 ? { kind: 'invalid', text: invalid } : undefined
      }
      if (product && invalid && !checkQuantity(product, Number(said)).ok) return { kind: 'invalid', text: invalid }
      return { kind: 'value', value: said }
    },
  }
}

/** "order 70000 Visio" looks like an order id at first sight, but here it can only be how many. */
function bareNumber({ intent, orderIds }: Understanding): string | undefined {
  return intent === 'order' && /^\d+$/.test(orderIds[0] ?? '') ? orderIds[0] : undefined
}
