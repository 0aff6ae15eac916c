import type { Sought } from '../cards/purchases.ts'
import { customerById } from '../services/customers.ts'
import type { Customer, Order } from '../services/model.ts'
import type { PurchaseSearch } from '../services/purchases.ts'
import { periodFrom } from './purchases-period.ts'
import { everybody } from './purchases-slots.ts'
import type { SlotValues } from './state.ts'
import type { Scene } from './topic.ts'

/** What the slots seek, for the search and for people. */
export async function soughtOf(scene: Scene, slots: SlotValues): Promise<{ search: PurchaseSearch; shown: Sought }> {
  const { context, services } = scene
  const customerId = slots.customer === undefined || slots.customer === everybody ? undefined : String(slots.customer)
  const customer = customerId === undefined ? undefined : await customerById(context, customerId)
  const productIds = slots.product === undefined ? undefined : String(slots.product).split(',')
  const titles = services.products.filter(({ id }) => productIds?.includes(id)).map(({ title }) => title)
  const period = slots.period === undefined ? {} : periodFrom(String(slots.period))
  return {
    search: { customerId, productIds, ...period },
    shown: {
      ...(customer?.ok ? { customer: customer.value.name } : {}),
      ...(titles.length > 0 ? { product: commonName(titles) } : {}),
      ...period,
    },
  }
}

/** The words that all titles begin with: "SQL Server"; where they have none in common, the first and how many more. */
function commonName([first = '', ...others]: readonly string[]): string {
  const words = first.split(' ')
  const lists = others.map((title) => title.split(' '))
  const end = words.findIndex((word, place) => lists.some((list) => list[place] !== word))
  const common = end === -1 ? first : words.slice(0, end).join(' ')
  return common || `${first} +${others.length}`
}

export const withoutPlace = ({ after: _, ...slots }: SlotValues): SlotValues => slots

/** The customers of these orders by id, each read once. */
export async function customersOf({ context }: Scene, orders: readonly Order[]): Promise<Map<string, Customer>> {
  const found = new Map<string, Customer>()
  for (const id of new Set(orders.map(({ customerId }) => customerId))) {
    const customer = await customerById(context, id)
    if (customer.ok) found.set(id, customer.value)
  }
  return found
}
