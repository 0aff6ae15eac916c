import { formatDay } from '../cards/format.ts'
import { productWords } from '../cards/products.ts'
import { plain } from '../cards/words.ts'
import { customerById } from '../services/customers.ts'
import type { Locale, Order, OrderLine } from '../services/model.ts'
import { orderById, ordersOf } from '../services/order.ts'
import { customerOf } from './customer-slot.ts'
import type { Choice, SlotValues } from './state.ts'
import type { Question, Reading, Scene, Slot } from './topic.ts'

interface OrderSlotWords {
  whichOrder: string
  orderLabel: string
  noOrders: (customer: string) => string
  unknownOrder: (id: string) => string
  whyOrder: string
}

const shownOrders = 20

/** Which of the customer's orders; an order id needs no customer. */
export function orderSlot(words: Record<Locale, OrderSlotWords>, clears: readonly string[]): Slot {
  return {
    name: 'order',
    inherits: true,
    clears,
    why: { en: words.en.whyOrder, ja: words.ja.whyOrder },

    async ask(scene, slots) {
      const orders = await ordersHere(scene, slots)
      if (orders[0] && orders.length === 1) return { kind: 'settled', value: orders[0].id }
      const customer = await customerById(scene.context, customerOf(slots))
      const name = customer.ok ? plain(customer.value.name) : ''
      // A misspelt name may have been taken for another one, so it is said whose orders these are.
      if (orders.length > 0) return question(scene, orders, name)
      return { kind: 'refused', text: words[scene.locale].noOrders(name) }
    },

    async read(said, scene, slots): Promise<Reading | undefined> {
      const named: Order[] = []
      for (const id of said.understanding.orderIds.slice(0, shownOrders)) {
        const order = await orderById(scene.context, id)
        if (!order.ok) return { kind: 'invalid', text: words[scene.locale].unknownOrder(plain(id)) }
        named.push(order.value)
      }
      if (named[0] && named.length === 1) return { kind: 'value', value: named[0].id }
      if (named.length > 1) return { kind: 'question', question: question(scene, named) }
      const meant = new Set(said.understanding.productMatches.map((product) => product.id))
      if (meant.size === 0 || !slots.customer || slots.order) return undefined
      const orders = (await ordersHere(scene, slots)).filter((order) =>
        order.lines.some((line) => meant.has(line.productId)),
      )
      if (orders[0] && orders.length === 1) return { kind: 'value', value: orders[0].id }
      return orders.length > 1 ? { kind: 'question', question: question(scene, orders) } : undefined
    },
  }

  async function ordersHere({ context }: Scene, slots: SlotValues): Promise<Order[]> {
    const found = await ordersOf(context, customerOf(slots), { limit: shownOrders })
    return found.ok ? found.value.orders : []
  }

  function question(scene: Scene, orders: readonly Order[], customer = ''): Question {
    const { whichOrder, orderLabel } = words[scene.locale]
    return {
      kind: 'question',
      text: customer === '' ? whichOrder : `${customer}: ${whichOrder}`,
      label: orderLabel,
      choices: orders.map((order) => choiceOf(scene, order)),
    }
  }
}

function choiceOf({ locale, timeZone }: Scene, order: Order): Choice {
  const [first, ...rest] = order.lines
  const what = first ? productWords[locale].times(first.title, first.quantity) : ''
  const more = rest.length > 0 ? ` +${rest.length}` : ''
  return { value: order.id, title: `${order.id} · ${what}${more} · ${formatDay(locale, order.purchasedAt, timeZone)}` }
}

/** With the line's own number, which is what "2" means, also where another line is no longer offered. */
export const lineChoice = (locale: Locale, { number, title, quantity }: OrderLine): Choice => ({
  value: String(number),
  title: `${number}. ${productWords[locale].times(title, quantity)}`,
})

export const orderOf = (slots: SlotValues): string => String(slots.order ?? '')
