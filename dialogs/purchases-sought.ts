import type { Sought } from '../cards/purchases.ts'
import { customerById } from '../services/customers.ts'
import type { Customer, Order } from '../services/model.ts'
import type { PurchaseSearch } from '../services/purchases.ts'
import { periodFrom } from './purchases-period.ts'
import { anyProduct, everybody } from './purchases-slots.ts'
import type { SlotValues } from './state.ts'
import type { Scene } from './topic.ts'

/** What the slots seek, for the search and for people. */
export async function soughtOf(scene: Scene, slots: SlotValues): Promise<{ search: PurchaseSearch; shown: Sought }> {
  const { context, services } = scene
  const customerId = slots.customer === undefined || slots.customer === everybody ? undefined : String(slots.customer)
  const customer = customerId === undefined ? undefined : await customerById(context, customerId)
  const anything = slots.products === undefined || slots.products === anyProduct
  const productIds = anything ? undefined : String(slots.products).split(',')
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

/** What was sought, as a slot keeps it; whose and in which form is not part of a page. */
export const soughtSlots = ({ customer, products, period }: SlotValues): SlotValues => ({
  ...(customer === undefined ? {} : { customer }),
  ...(products === undefined ? {} : { products }),
  ...(period === undefined ? {} : { period }),
})

/** What the next sentence may go on with: less of it, the next page, a file. Everybody is no customer to other topics. */
export function recallOf(slots: SlotValues, next?: string): SlotValues {
  const { customer, ...others } = soughtSlots(slots)
  const whose = customer === undefined || customer === everybody ? { told: 'all' } : { told: 'list', customer }
  return { ...whose, ...others, ...(next === undefined ? {} : { next }) }
}

/** The customers of these orders by id, each read once. */
export async function customersOf({ context }: Scene, orders: readonly Order[]): Promise<Map<string, Customer>> {
  const found = new Map<string, Customer>()
  for (const id of new Set(orders.map(({ customerId }) => customerId))) {
    const customer = await customerById(context, id)
    if (customer.ok) found.set(id, customer.value)
  }
  return found
}
