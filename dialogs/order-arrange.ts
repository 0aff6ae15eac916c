import { orderWords } from '../cards/order-words.ts'
import { productWords } from '../cards/products.ts'
import { inARow, plain } from '../cards/words.ts'
import { productById } from '../services/catalogue/catalogue.ts'
import { customerById } from '../services/customers.ts'
import type { Order } from '../services/model.ts'
import { orderById, ordersOf } from '../services/order.ts'
import { checkQuantity } from '../services/policy/quantity.ts'
import { MOST_LINES } from '../services/quote.ts'
import { customerOf } from './customer-slot.ts'
import { withAskedNote } from './order-asked-note.ts'
import { takeOff } from './order-drop.ts'
import {
  hasCurrent,
  linesOf,
  merged,
  titleOf,
  waitingOf,
  withLineOpen,
  withLines,
  withNextPart,
} from './order-lines.ts'
import type { SlotValues } from './state.ts'
import type { Scene } from './topic.ts'

interface Arranged {
  slots: SlotValues
  note: string
}

/** Fetches the order to be repeated, takes up the next product that was named, and puts the same product together. */
export async function arrangeOrder(scene: Scene, before: SlotValues): Promise<Arranged> {
  const { locale } = scene
  const taken = takeOff(scene, withAskedNote(before))
  const repeated = await repeatOrder(scene, taken.slots)
  const named = tellUnknown(scene, repeated.slots)
  const next = takeNext(named.slots)
  const checked = check(scene, next)
  return { slots: checked.slots, note: inARow(locale, taken.note, repeated.note, named.note, checked.note) }
}

async function repeatOrder(scene: Scene, slots: SlotValues): Promise<Arranged> {
  const words = orderWords[scene.locale]
  const { repeat, ...others } = slots
  const isLast = repeat === 'last'
  if (repeat === undefined || (isLast && slots.customer === undefined)) return { slots, note: '' }
  const order = isLast ? await lastOrder(scene, customerOf(slots)) : await orderNamed(scene, String(repeat))
  if (!order) {
    const customer = isLast ? await customerById(scene.context, customerOf(slots)) : undefined
    const name = customer?.ok ? plain(customer.value.name) : ''
    const note = isLast ? words.nothingToRepeat(name) : words.unknownOrder(plain(String(repeat)))
    return { slots: others, note }
  }
  const left = order.lines.filter((line) => line.cancelledAt === undefined)
  const lines = left.length > 0 ? left : order.lines
  const draft = lines.map(({ productId, quantity }) => ({ product: productId, quantity }))
  const known = withLines({ customer: order.customerId, ...others }, draft)
  return { slots: known, note: words.sameAs(plain(order.id)) }
}

const orderNamed = async ({ context }: Scene, id: string): Promise<Order | undefined> => {
  const order = await orderById(context, id)
  return order.ok ? order.value : undefined
}

const lastOrder = async ({ context }: Scene, customerId: string): Promise<Order | undefined> => {
  const page = await ordersOf(context, customerId, { limit: 1 })
  return page.ok ? page.value.orders[0] : undefined
}

/** What was named and is not sold is named back, once. */
function tellUnknown({ locale }: Scene, { unknown, unread, ...slots }: SlotValues): Arranged {
  const words = orderWords[locale]
  const names = Array.isArray(unknown) ? unknown.map(String) : []
  const rows = Array.isArray(unread) ? unread.map((row) => words.quoted(plain(String(row)))) : []
  const note = names.map((name) => words.unknownProduct(plain(name)))
  if (rows.length > 0) note.push(words.unreadLines(productWords[locale].listed(rows)))
  return { slots, note: inARow(locale, ...note) }
}

function takeNext(before: SlotValues): SlotValues {
  let slots = before
  const isIdle = () => slots.product === undefined && slots.quantity === undefined && slots.shelf === undefined
  while (waitingOf(slots).length > 0 && (hasCurrent(slots) || isIdle())) slots = withNextPart(slots)
  return slots
}

/** Leaves out what is no longer sold or too much, adds up what is there twice, and asks again for an impossible quantity. */
function check(scene: Scene, slots: SlotValues): Arranged {
  const words = orderWords[scene.locale]
  const all = linesOf(slots)
  const gone = all.filter(({ product }) => !productById(product))
  const { lines, put } = merged(all.filter(({ product }) => productById(product)))
  const shown = lines.slice(0, MOST_LINES)
  const notes = [
    ...gone.map(({ product }) => words.dropped(plain(product))),
    ...put.map(({ product, quantity }) => words.merged(plain(titleOf(product)), quantity)),
    ...(lines.length > shown.length ? [words.tooManyLines(MOST_LINES)] : []),
  ]
  const isComplete = hasCurrent(slots)
  const isChanged = shown.length < all.length
  const arranged = isChanged && isComplete ? withLines(slots, shown, waitingOf(slots)) : slots
  const wrong = isComplete ? shown.findIndex((line) => !isPossible(line)) : -1
  const product = productById(shown[wrong]?.product ?? '')
  if (!product) return { slots: arranged, note: inARow(scene.locale, ...(isComplete ? notes : [])) }
  const range = words.quantityRange(product.minimumQuantity, product.maximumQuantity)
  return { slots: withLineOpen(arranged, wrong), note: inARow(scene.locale, ...notes, range) }
}

function isPossible({ product, quantity }: { product: string; quantity: number }): boolean {
  const known = productById(product)
  return known !== undefined && checkQuantity(known, quantity).ok
}
