import { downgradeWords } from '../cards/downgrade-words.ts'
import { formatDay } from '../cards/format.ts'
import { productWords } from '../cards/products.ts'
import { plain } from '../cards/words.ts'
import { productById } from '../services/catalogue/catalogue.ts'
import type { Order, OrderLine } from '../services/model.ts'
import { orderById, ordersOf } from '../services/order.ts'
import { mayDo } from '../services/policy/permission.ts'
import { customerOf } from './customer-slot.ts'
import { keepsAsked } from './downgrade-follow.ts'
import { readDowngrade, type SaidDowngrade } from './downgrade-read.ts'
import { resolveSubject, subjectText } from './downgrade-subject.ts'
import { orderOf } from './order-slot.ts'
import type { Choice, SlotValues } from './state.ts'
import type { Reading, Scene, Slot } from './topic.ts'

/** More of a customer's newest orders are not looked through. */
const orderLimit = 20

const why = { en: downgradeWords.en.whyProduct, ja: downgradeWords.ja.whyProduct }
const whyOrder = { en: downgradeWords.en.whyOrder, ja: downgradeWords.ja.whyOrder }

/** Never asked: it is said, or not needed. */
function saidSlot(name: string, from: (said: SaidDowngrade) => string | undefined, more: Partial<Slot> = {}): Slot {
  return {
    name,
    why,
    skip: () => true,
    ask: async () => ({ kind: 'settled', value: '' }),
    async read({ text, understanding }): Promise<Reading | undefined> {
      const value = from(readDowngrade(text, understanding))
      return value === undefined ? undefined : { kind: 'value', value }
    },
    ...more,
  }
}

/** What means nothing any more when another product is spoken of. */
const ofTheProduct = ['ownedEdition', 'kind', 'lastVersion', 'lastEdition']

export const downgradeSlots: readonly Slot[] = [
  saidSlot('general', ({ general }) => general),
  customerSlot(),
  saidSlot('product', ({ product }) => product, { inherits: true, clears: ['subject', ...ofTheProduct] }),
  subjectSlot(),
  orderSlot(),
  saidSlot('ownedVersion', ({ owned }) => owned),
  saidSlot('version', ({ wanted }) => wanted),
  saidSlot('edition', ({ edition }) => edition),
  saidSlot('ownedEdition', ({ ownedEdition }) => ownedEdition),
  saidSlot('kind', ({ kind }) => kind),
  lastSlot('lastVersion'),
  lastSlot('lastEdition'),
]

/** What was asked in the sentence before: it stands again where only the rest is changed, else it is forgotten. */
function lastSlot(name: string): Slot {
  return {
    ...saidSlot(name, () => undefined),
    read: async ({ text }, _, slots) => (!slots[name] || keepsAsked(text) ? undefined : { kind: 'value', value: '' }),
  }
}

/** Only whoever may know customers means one; to others the answer is the same for everybody. */
function customerSlot(): Slot {
  return {
    ...saidSlot('customer', () => undefined),
    inherits: true,
    async read({ understanding }) {
      const [only, ...others] = understanding.customerMatches
      return only && others.length === 0 ? { kind: 'value', value: only.id } : undefined
    },
  }
}

/** Which purchase: by its id, or as the customer's only one of that product. */
function orderSlot(): Slot {
  return {
    name: 'order',
    why: whyOrder,
    inherits: true,
    // A line of the price list with a year tells the version bought; so does whoever names it.
    skip: ({ customer, product, subject, ownedVersion }) =>
      customer === undefined ||
      ownedVersion !== undefined ||
      (subject === undefined && productById(String(product))?.version !== undefined),

    async ask(scene, slots) {
      const bought = await purchasesOf(scene, slots)
      const fitting =
        slots.subject === undefined && slots.product === undefined ? [] : bought.filter(isMeant(scene, slots))
      const [first] = fitting
      if (!first || new Set(fitting.map(({ order }) => order.id)).size === 1) {
        return { kind: 'settled', value: first?.order.id ?? '' }
      }
      const { whichOrder, orderLabel } = downgradeWords[scene.locale]
      return { kind: 'question', text: whichOrder, label: orderLabel, choices: fitting.map(choiceOf(scene)) }
    },

    async read({ understanding }, scene): Promise<Reading | undefined> {
      const [id] = understanding.orderIds
      if (id === undefined || !mayDo(scene.context.caller, 'read-orders').ok) return undefined
      const order = await orderById(scene.context, id)
      if (order.ok) return { kind: 'value', value: order.value.id }
      return { kind: 'invalid', text: downgradeWords[scene.locale].unknownOrder(plain(id)) }
    },
  }
}

/** What was bought: a line of the order, a purchase of the customer, or a family. */
function subjectSlot(): Slot {
  return {
    name: 'subject',
    why,
    clears: ['product', ...ofTheProduct],
    skip: ({ product, general }) => product !== undefined || general !== undefined,

    async ask(scene, slots) {
      const words = downgradeWords[scene.locale]
      const lines = await linesOf(scene, slots)
      const titles = new Map(lines.map(({ productId, title }) => [productId, title]))
      const [only] = titles.keys()
      if (only && titles.size === 1) return { kind: 'settled', value: only }
      const choices = titles.size > 1 ? [...titles].map(([value, title]) => ({ value, title })) : families
      const hint = mayDo(scene.context.caller, 'read-orders').ok ? words.productHint : words.productHintGuest
      return { kind: 'question', text: words.whichProduct, hint, label: words.productLabel, choices, uncounted: true }
    },

    async read({ text, understanding }, scene): Promise<Reading | undefined> {
      const { subject, product } = readDowngrade(text, understanding)
      if (product) return undefined
      if (subject && resolveSubject(scene.services.products, subject)) return { kind: 'value', value: subject }
      const named = understanding.slots.product
      return named ? { kind: 'invalid', text: downgradeWords[scene.locale].unknownProduct } : undefined
    },
  }
}

/** The families that are asked about most; any other is written. */
const families: Choice[] = (
  [
    ['windows-server', 'Windows Server'],
    ['sql-server', 'SQL Server'],
    ['office', 'Office LTSC'],
    ['visio', 'Visio'],
    ['project', 'Project'],
  ] as const
).map(([family, title]) => ({ value: subjectText({ family, edition: '', kind: '' }), title }))

interface Bought {
  order: Order
  line: OrderLine
}

async function purchasesOf({ context }: Scene, slots: SlotValues): Promise<Bought[]> {
  if (slots.customer === undefined) return []
  const found = await ordersOf(context, customerOf(slots), { limit: orderLimit })
  return found.ok ? found.value.orders.flatMap((order) => activeLines(order).map((line) => ({ order, line }))) : []
}

/** A key belongs to a purchase: of somebody who has not bought the product yet, nobody can get one. */
export const hasBought = async (scene: Scene, slots: SlotValues): Promise<boolean> =>
  slots.customer === undefined || (await purchasesOf(scene, slots)).some(isMeant(scene, slots))

const activeLines = ({ lines }: Order) => lines.filter(({ cancelledAt }) => cancelledAt === undefined)

/** The lines that may be meant: of the order if one is named, else of all purchases of the customer. */
async function linesOf(scene: Scene, slots: SlotValues): Promise<OrderLine[]> {
  if (!slots.order) return (await purchasesOf(scene, slots)).map(({ line }) => line)
  const order = await orderById(scene.context, orderOf(slots))
  return order.ok ? activeLines(order.value) : []
}

function isMeant({ services }: Scene, { subject, product }: SlotValues) {
  const meant = subject === undefined ? undefined : resolveSubject(services.products, String(subject))
  return ({ line }: Bought): boolean => {
    const bought = productById(line.productId)
    if (!meant || !bought) return line.productId === (product ?? subject)
    const sameEdition = meant.edition === undefined || meant.edition === bought.edition
    return bought.family === meant.product.family && bought.isCal === meant.product.isCal && sameEdition
  }
}

const choiceOf =
  ({ locale, timeZone }: Scene) =>
  ({ order, line }: Bought): Choice => {
    const what = productWords[locale].times(line.title, line.quantity)
    return { value: order.id, title: `${order.id} · ${what} · ${formatDay(locale, order.purchasedAt, timeZone)}` }
  }
