import { purchasesWords } from '../cards/purchases-words.ts'
import { inARow } from '../cards/words.ts'
import { customerSlot } from './customer-slot.ts'
import { orderSlot } from './order-slot.ts'
import { periodText, readPeriod } from './purchases-period.ts'
import { noMore, placeText } from './purchases-place.ts'
import { beginsAnew, saysAll, saysAnyTime, saysFile, saysNext, saysOnlyAll } from './purchases-read.ts'
import type { SlotValues } from './state.ts'
import type { Slot } from './topic.ts'

/** The value of the customer slot for "all". */
export const everybody = 'all'

/** The value of the product slot for "no matter which". */
export const anyProduct = 'any'

/** What was shown of another list. */
const narrowed = ['next', 'order']

const whyFilter = { en: purchasesWords.en.whyFilter, ja: purchasesWords.ja.whyFilter }

/** What is never asked for, only taken when it is said. */
const neverAsked = { skip: () => true, ask: async () => ({ kind: 'settled', value: '' }) } satisfies Partial<Slot>

/** One order by its id. */
export function oneOrderSlot(): Slot {
  const several = orderSlot(purchasesWords, [])
  return {
    ...neverAsked,
    name: 'order',
    why: several.why,
    async read(said, scene, slots) {
      const [only, ...others] = said.understanding.orderIds
      if (only === undefined) return undefined
      return others.length > 0 ? several.read(said, scene, slots) : { kind: 'value', value: only }
    },
  }
}

/** Whether a file is wished for instead of a list. */
export function formSlot(): Slot {
  return {
    ...neverAsked,
    name: 'form',
    why: whyFilter,
    read: async ({ text }) => (saysFile(text) ? { kind: 'value', value: 'file' } : undefined),
  }
}

/** Ids of the products that the sentence may mean, with commas. */
export function productsSlot(): Slot {
  return {
    ...neverAsked,
    name: 'products',
    why: whyFilter,
    clears: narrowed,
    async read({ text, asked, understanding: { productMatches } }, _scene, slots) {
      const ids = productMatches.map(({ id }) => id)
      if (!asked && slots.products !== undefined && saysOnlyAll(text)) return { kind: 'value', value: anyProduct }
      return ids.length > 0 ? { kind: 'value', value: ids.join(',') } : undefined
    },
  }
}

export function periodSlot(): Slot {
  return {
    ...neverAsked,
    name: 'period',
    why: whyFilter,
    clears: narrowed,
    async read({ text, asked }, { context, timeZone }, slots) {
      const isAny = slots.period !== undefined && (saysAnyTime(text) || (!asked && saysOnlyAll(text)))
      if (isAny) return { kind: 'value', value: periodText({}) }
      const period = readPeriod(text, context.now, timeZone)
      return period && { kind: 'value', value: periodText(period) }
    },
  }
}

/** Kept from a list for what may follow: that there was one, and where its next page begins. */
export const keptSlot = (name: 'told' | 'next'): Slot => ({
  ...neverAsked,
  name,
  why: whyFilter,
  read: async () => undefined,
})

/** A whole sentence begins anew; "only SQL Server" and "as CSV" go on with the list that was shown. */
export function afreshSlot(): Slot {
  return {
    ...neverAsked,
    name: 'afresh',
    why: whyFilter,
    clears: ['told', 'customer', 'products', 'period', 'next', 'order'],
    read: async ({ text }, _scene, { told }) =>
      told !== undefined && beginsAnew(text) ? { kind: 'value', value: 'yes' } : undefined,
  }
}

/** Where the list goes on. */
export function pageSlot(): Slot {
  return {
    ...neverAsked,
    name: 'after',
    why: whyFilter,
    async read({ text }, _scene, { told, next, order }) {
      if (told === undefined || !saysNext(text)) return undefined
      // One order was shown: the list that it belongs to begins.
      if (order !== undefined) return { kind: 'value', value: placeText({ before: 0 }) }
      return { kind: 'value', value: next === undefined ? noMore : String(next) }
    },
  }
}

/** Whose purchases: one customer's, or all; asked only if nothing else narrows the list. */
export function whoseSlot(): Slot {
  const one = customerSlot(purchasesWords, { clears: narrowed })
  return {
    ...one,
    skip: ({ told, order, products, period }: SlotValues) =>
      [told, order, products, period].some((value) => value !== undefined),

    async ask(scene, slots) {
      const question = await one.ask(scene, slots)
      if (question.kind !== 'question') return question
      const all = { value: everybody, title: purchasesWords[scene.locale].allCustomers }
      return { ...question, choices: [all, ...(question.choices ?? []).slice(0, 49)], uncounted: true }
    },

    async read(said, scene, slots) {
      const names = said.understanding.customerMatches.length > 0
      if (!names && (saysAll(said.text) || (said.asked && saysOnlyAll(said.text)))) {
        return { kind: 'value', value: everybody }
      }
      if (said.asked && readPeriod(said.text, scene.context.now, scene.timeZone)) return undefined
      const reading = await one.read(said, scene, slots)
      // A name that nobody has is asked for again, also where the list would do without.
      if (reading?.kind !== 'invalid') return reading
      const again = await this.ask(scene, slots)
      const lead = (text: string) => inARow(scene.locale, reading.text, text)
      return again.kind === 'question' ? { kind: 'question', question: { ...again, text: lead(again.text) } } : reading
    },
  }
}
