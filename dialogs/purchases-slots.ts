import { purchasesWords } from '../cards/purchases-words.ts'
import { inARow } from '../cards/words.ts'
import { customerSlot } from './customer-slot.ts'
import { orderSlot } from './order-slot.ts'
import { periodText, readPeriod } from './purchases-period.ts'
import type { SlotValues } from './state.ts'
import type { Slot } from './topic.ts'

/** The value of the customer slot for "all". */
export const everybody = 'all'

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

const saysFile = /(?<![a-z])(?:csv|export|excel|spreadsheet)(?![a-z])|エクスポート|エクセル|出力/

/** Whether a file is wished for instead of a list. */
export function formSlot(): Slot {
  return {
    ...neverAsked,
    name: 'form',
    why: whyFilter,
    read: async ({ text }) =>
      saysFile.test(text.normalize('NFKC').toLowerCase()) ? { kind: 'value', value: 'file' } : undefined,
  }
}

/** Ids of the products that the sentence may mean, with commas. */
export function productsSlot(): Slot {
  return {
    ...neverAsked,
    name: 'product',
    why: whyFilter,
    async read({ understanding: { productMatches } }) {
      const ids = productMatches.map(({ id }) => id)
      return ids.length > 0 ? { kind: 'value', value: ids.join(',') } : undefined
    },
  }
}

export function periodSlot(): Slot {
  return {
    ...neverAsked,
    name: 'period',
    why: whyFilter,
    async read({ text }, { context, timeZone }) {
      const period = readPeriod(text, context.now, timeZone)
      return period && { kind: 'value', value: periodText(period) }
    },
  }
}

const saysAll =
  /(?<![a-z])(?:all (?:the |our |my )?(?:customers?|clients?|orders?|purchases?)|every(?:body|one|thing| customer| order)|recent|latest|newest)(?![a-z])|^\W*all\W*$|(?:すべて|全て|全部)の(?:お?客様?|顧客|注文|購入)|全(?:顧客|員|注文)|最近|最新|直近|^\W*(?:すべて|全て|全部)\W*$/

/** Whose purchases: one customer's, or all; asked only if nothing else narrows the list. */
export function whoseSlot(): Slot {
  const one = customerSlot(purchasesWords)
  return {
    ...one,
    skip: ({ order, product, period }: SlotValues) => [order, product, period].some((value) => value !== undefined),

    async ask(scene, slots) {
      const question = await one.ask(scene, slots)
      if (question.kind !== 'question') return question
      const all = { value: everybody, title: purchasesWords[scene.locale].allCustomers }
      return { ...question, choices: [all, ...(question.choices ?? []).slice(0, 49)], uncounted: true }
    },

    async read(said, scene, slots) {
      const text = said.text.normalize('NFKC').toLowerCase()
      const names = said.understanding.customerMatches.length > 0
      if (!names && saysAll.test(text)) return { kind: 'value', value: everybody }
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
