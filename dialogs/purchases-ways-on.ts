import type { Sought } from '../cards/purchases.ts'
import { purchasesWords } from '../cards/purchases-words.ts'
import { hasMedia } from '../services/fulfillment.ts'
import type { Instant, Order } from '../services/model.ts'
import { mayDo } from '../services/policy/permission.ts'
import { everybody } from './purchases-slots.ts'
import { soughtSlots } from './purchases-sought.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Scene } from './topic.ts'

type WayOn = { title: string; opening: Opening }

const stem = 'purchases'

/** What is older, each order, and all of it as a file. */
export function waysOnFromList(
  { locale }: Scene,
  slots: SlotValues,
  orders: readonly Order[],
  next: string | undefined,
  lookedBackTo: Instant | undefined,
): WayOn[] {
  const words = purchasesWords[locale]
  const again = soughtSlots(slots)
  return [
    ...(next === undefined
      ? []
      : [
          {
            title: lookedBackTo === undefined ? words.older : words.lookFurther,
            opening: { topic: stem, slots: { ...again, after: next } },
          },
        ]),
    ...orders.map(({ id }) => ({ title: id, opening: { topic: stem, slots: { order: id } } })),
    { title: words.exportAll, opening: { topic: stem, slots: { ...again, form: 'file' } } },
  ]
}

/** A wider search, or somebody else. */
export function waysOnFromNothing({ locale }: Scene, slots: SlotValues, sought: Sought, next?: string): WayOn[] {
  const words = purchasesWords[locale]
  const { customer } = slots
  const narrowed = slots.products !== undefined || slots.period !== undefined
  return [
    ...(next === undefined
      ? []
      : [{ title: words.lookFurther, opening: { topic: stem, slots: { ...soughtSlots(slots), after: next } } }]),
    ...(sought.customer !== undefined && customer !== undefined && narrowed
      ? [{ title: words.anyTime(sought.customer), opening: { topic: stem, slots: { customer } } }]
      : []),
    ...((customer === everybody || slots.told === 'all') && !narrowed
      ? []
      : [{ title: words.everybody, opening: { topic: stem, slots: { customer: everybody } } }]),
    { title: words.another, opening: { topic: stem, slots: {} } },
  ]
}

/** There was no further page. */
export function waysOnFromEnd({ locale }: Scene, slots: SlotValues): WayOn[] {
  const words = purchasesWords[locale]
  const again = soughtSlots(slots)
  return [
    { title: words.fromStart, opening: { topic: stem, slots: again } },
    { title: words.exportAll, opening: { topic: stem, slots: { ...again, form: 'file' } } },
    { title: words.another, opening: { topic: stem, slots: {} } },
  ]
}

/** What may be done with one order, as far as its reader may. */
export function waysOnFromOrder({ locale, context }: Scene, order: Order, customer: string): WayOn[] {
  const words = purchasesWords[locale]
  const may = (action: Parameters<typeof mayDo>[1]) => mayDo(context.caller, action).ok
  const active = order.lines.filter(({ cancelledAt }) => cancelledAt === undefined)
  const known = { customer: order.customerId, order: order.id }
  return [
    ...(may('product-key') && active.length > 0
      ? [{ title: words.getKey, opening: { topic: 'product-key', slots: known } }]
      : []),
    ...(hasMedia(order)
      ? [{ title: words.seeLinks, opening: { topic: 'download-link', slots: { aim: 'look', order: order.id } } }]
      : []),
    ...(active.length > 0
      ? [{ title: words.mayCancel, opening: { topic: 'cancel', slots: { ...known, mode: 'check' } } }]
      : []),
    ...(may('prepare-order')
      ? [{ title: words.orderAgain, opening: { topic: 'order', slots: { repeat: order.id } } }]
      : []),
    { title: words.others(customer), opening: { topic: stem, slots: { customer: order.customerId } } },
  ]
}
