import { orderFormCard, orderFormWords } from '../cards/order-form.ts'
import { orderWords } from '../cards/order-words.ts'
import { customerById } from '../services/customers.ts'
import type { Locale } from '../services/model.ts'
import { checkQuantity } from '../services/policy/quantity.ts'
import { omit } from './order-lines.ts'
import { longestNote } from './order-note.ts'
import type { SlotValues } from './state.ts'
import type { Inputs, Scene, Topic } from './topic.ts'
import { readQuantity } from './understanding/numbers.ts'

const fields = ['customer', 'product', 'quantity', 'note'] as const
type Field = (typeof fields)[number]
type Values = Partial<Record<Field, string>>

/** More customers than a list on the card should hold: their name is typed. */
const mostListed = 40

type Read<Value> = { ok: true; value: Value } | { ok: false; error: string }

/** The order on one card. It holds one product; more are added at the review. */
export const orderForm: NonNullable<Topic['form']> = {
  isWanted: (slots) => slots.form !== undefined,

  async card(scene, slots, { lead, data }) {
    const words = orderFormWords[scene.locale]
    const { values, error } = filledIn(slots)
    const customers = await scene.services.customers.names(scene.context)
    const listed = customers.length > mostListed ? [] : customers.map(({ id, name }) => ({ title: name, value: id }))
    const isListed = listed.length === 0 || listed.some(({ value }) => value === values.customer)
    const card = orderFormCard(scene.locale, {
      lead,
      error,
      customers: listed,
      products: scene.services.products.map(({ id, title }) => ({ title, value: id })),
      values: { ...values, customer: isListed ? values.customer : '', quantity: Number(values.quantity) || null },
      data: { ...data, choice: 'check' },
      leave: { ...data, choice: 'leave' },
    })
    return { kind: 'card', text: words.summary, card }
  },

  async take(scene, slots, inputs) {
    if (inputs.choice === 'leave') return omit(slots, 'form')
    const customer = await readCustomer(scene, inputs.customer ?? '')
    const product = scene.services.products.find(({ id }) => id === inputs.product)
    const quantity = readCount(scene.locale, product, inputs.quantity ?? '')
    const note = readNote(scene.locale, inputs.note ?? '')
    const words = orderFormWords[scene.locale]
    if (!customer.ok) return again(scene, slots, inputs, words.customer, customer.error)
    const values = { ...inputs, customer: customer.value }
    if (!product) return again(scene, slots, values, words.product, words.productNeeded)
    if (!quantity.ok) return again(scene, slots, values, words.quantity, quantity.error)
    if (!note.ok) return again(scene, slots, values, words.note, note.error)
    const kept = omit(slots, 'form', 'note', 'shelf', 'refused')
    const said = note.value === '' ? {} : { note: note.value }
    return { ...kept, ...said, customer: customer.value, product: product.id, quantity: String(quantity.value) }
  },
}

/** The form once more, with what was filled in and what is wrong with it. */
function again({ locale }: Scene, slots: SlotValues, inputs: Inputs, label: string, error: string): SlotValues {
  const values = Object.fromEntries(fields.map((field) => [field, (inputs[field] ?? '').slice(0, 2 * longestNote)]))
  return { ...slots, form: { values, error: orderFormWords[locale].wrong(label, error) } }
}

/** What the form shows: what was sent in, else what is known already. */
function filledIn(slots: SlotValues): { values: Values; error: string } {
  const form = slots.form as { values?: Values; error?: string } | undefined
  const known = fields.flatMap((field) => (slots[field] === undefined ? [] : [[field, String(slots[field])]]))
  return { values: form?.values ?? Object.fromEntries(known), error: form?.error ?? '' }
}

/** By its id from the list, or by name. */
async function readCustomer(scene: Scene, said: string): Promise<Read<string>> {
  const words = orderFormWords[scene.locale]
  if (said.trim() === '') return { ok: false, error: words.customerNeeded }
  const listed = await customerById(scene.context, said)
  if (listed.ok) return { ok: true, value: listed.value.id }
  const found = await scene.services.customers.find(scene.context, said)
  const [best, ...more] = found.filter(({ fit }) => fit === found[0]?.fit)
  if (!best) return { ok: false, error: words.unknownCustomer(said.slice(0, 60)) }
  if (more.length > 0) return { ok: false, error: words.severalCustomers(said.slice(0, 60)) }
  return { ok: true, value: best.customer.id }
}

function readCount(
  locale: Locale,
  product: Parameters<typeof checkQuantity>[0] | undefined,
  said: string,
): Read<number> {
  const count = readQuantity(said)
  if (!product) return { ok: false, error: orderFormWords[locale].quantityNeeded }
  const range = orderWords[locale].quantityRange(product.minimumQuantity, product.maximumQuantity)
  if (count === undefined || !checkQuantity(product, count).ok) return { ok: false, error: range }
  return { ok: true, value: count }
}

function readNote(locale: Locale, said: string): Read<string> {
  const note = said.trim()
  if (note.length > longestNote) return { ok: false, error: orderFormWords[locale].noteTooLong(longestNote) }
  return { ok: true, value: note }
}
