import { orderWords } from '../cards/order-words.ts'
import { plain } from '../cards/words.ts'
import { productById } from '../services/catalogue/catalogue.ts'
import type { Locale } from '../services/model.ts'
import { checkQuantity } from '../services/policy/quantity.ts'
import { customerSlot } from './customer-slot.ts'
import { linesOf } from './order-lines.ts'
import { splitNote } from './order-note.ts'
import { productsOn, shelfNamed, shelfOf, shelves } from './order-shelves.ts'
import type { SlotValues } from './state.ts'
import type { Question, Reading, Said, Scene, Slot } from './topic.ts'
import { readQuantity } from './understanding/numbers.ts'
import type { Understanding } from './understanding/recognise.ts'

/** A refusal and a half-filled form were about the draft as it was. */
const clears = ['refused', 'form']

const both = (name: 'whyCustomer' | 'whyProduct' | 'whyQuantity'): Record<Locale, string> => ({
  en: orderWords.en[name],
  ja: orderWords.ja[name],
})

/** Who it is for. The first question, so it also offers the form. */
export function orderCustomerSlot(): Slot {
  const slot = customerSlot(orderWords, { clears })
  return {
    ...slot,
    // Whoever asks what there is to order is shown that first.
    skip: (slots) => slots.range !== undefined && slots.product === undefined && linesOf(slots).length === 0,
    async ask(scene, slots) {
      const question = await slot.ask(scene, slots)
      const isFirst = slots.product === undefined && linesOf(slots).length === 0
      if (question.kind !== 'question' || !isFirst) return question
      return { ...question, others: [{ value: 'form', title: orderWords[scene.locale].oneForm }] }
    },
  }
}

/** Never asked for: it comes with the sentence, or the topic keeps it for itself. */
export function heldSlot(name: string, more: Partial<Slot> = {}): Slot {
  return {
    name,
    why: both('whyProduct'),
    skip: () => true,
    ask: async () => ({ kind: 'settled', value: '' }),
    read: async () => undefined,
    ...more,
  }
}

export const noteSlot = (): Slot =>
  heldSlot('note', {
    read: async ({ text }) => {
      const { note } = splitNote(text)
      return note === undefined ? undefined : { kind: 'value', value: note }
    },
  })

/** Which part of the price list, where nothing is known: nobody looks through all of it. */
export function shelfSlot(): Slot {
  return {
    name: 'shelf',
    why: both('whyProduct'),
    skip: (slots) => slots.product !== undefined,

    async ask(scene, slots) {
      const words = orderWords[scene.locale]
      const isRange = slots.range !== undefined && slots.customer === undefined
      const hint = linesOf(slots).length > 0 ? words.familyHintAdding : words.familyHint
      return {
        kind: 'question',
        text: isRange ? words.range : words.whichFamily,
        ...(isRange ? {} : { hint }),
        label: words.familyLabel,
        choices: shelves(scene.locale),
      }
    },

    async read(said, scene, slots): Promise<Reading | undefined> {
      const { productMatches } = said.understanding
      if (slots.product !== undefined || productMatches.length === 1) return undefined
      if (productMatches.length > 1) return { kind: 'value', value: productMatches.map(({ id }) => id).join(' ') }
      const named = shelfNamed(said.understanding)
      if (named) return { kind: 'value', value: named }
      return said.asked ? notFound(said, scene) : undefined
    },
  }
}

/** It asks or wishes for something, so it is no name. */
const isRequest = /[?？]|(?:ください|教えて|見せて|ほしい|欲しい|か|の)[。.\s]*$|\b(?:please|show|tell|give)\b/i

function notFound({ text, understanding }: Said, { locale }: Scene): Reading | undefined {
  const { slots } = understanding
  if (slots.customer || slots.quantity || isRequest.test(text.normalize('NFKC'))) return undefined
  return { kind: 'invalid', text: orderWords[locale].unknownProduct(plain(text.slice(0, 60))) }
}

export function productSlot(): Slot {
  return {
    name: 'product',
    why: both('whyProduct'),
    clears,

    async ask(scene, slots) {
      const { products } = scene.services
      const shelf = productsOn(String(slots.shelf ?? ''), products)
      const isSaid = shelf.length > 0 && shelf.some((product) => shelfOf(product) !== slots.shelf)
      const { severalProducts, whichProduct } = orderWords[scene.locale]
      return question(scene, isSaid ? severalProducts : whichProduct, shelf.length > 0 ? shelf : products)
    },

    async read(said, scene, slots): Promise<Reading | undefined> {
      const { productMatches } = said.understanding
      if (productMatches[0] && productMatches.length === 1) return { kind: 'value', value: productMatches[0].id }
      if (productMatches.some((product) => product.id === slots.product)) return undefined
      if (productMatches.length > 1)
        return { kind: 'question', question: question(scene, orderWords[scene.locale].severalProducts, productMatches) }
      return said.asked ? notFound(said, scene) : undefined
    },
  }
}

function question(scene: Scene, text: string, from: readonly { id: string; title: string }[]): Question {
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

export function quantitySlot(): Slot {
  return {
    name: 'quantity',
    why: both('whyQuantity'),
    clears,

    async ask(scene, slots) {
      const words = orderWords[scene.locale]
      const product = productById(String(slots.product))
      const lowest = product?.minimumQuantity ?? 1
      const maximum = product?.maximumQuantity ?? 1
      const others = hasOthers(slots)
      return {
        kind: 'question',
        text: words.howMany(product?.title ?? ''),
        ...(others ? { hint: words.quantityHint } : {}),
        label: words.quantityLabel,
        number: { minimum: others ? 0 : lowest, maximum, error: words.quantityRange(lowest, maximum) },
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

/** With other products on the order, this one can be taken off it. */
const hasOthers = (slots: SlotValues) => linesOf({ lines: slots.lines ?? [] }).length > 0

/** "order 70000 Visio" looks like an order id at first sight, but here it can only be how many. */
function bareNumber({ intent, orderIds }: Understanding): string | undefined {
  return intent === 'order' && /^\d+$/.test(orderIds[0] ?? '') ? orderIds[0] : undefined
}
