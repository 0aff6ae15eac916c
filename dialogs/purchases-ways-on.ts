import type { Sought } from '../cards/purchases.ts'
import { purchasesWords } from '../cards/purchases-words.ts'
import { hasMedia } from '../services/fulfillment.ts'
import type { Instant, Order } from '../services/model.ts'
import { mayDo } from '../services/policy/permission.ts'
import { everybody } from './purchases-slots.ts'
import { withoutPlace } from './purchases-sought.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Scene } from './topic.ts'

type WayOn = { title: string; opening: Opening }

const stem = 'purchases'

/** Each order, what is older, and all of it as a file. */
export function waysOnFromList(
  { locale }: Scene,
  slots: SlotValues,
  orders: readonly Order[],
  next: string | undefined,
  lookedBackTo: Instant | undefined,
): WayOn[] {
  const words = purchasesWords[locale]
  const again = withoutPlace(slots)
  return [
    ...orders.map(({ id }) => ({ title: words.showOrder(id), opening: { topic: stem, slots: { order: id } } })),
    ...(next === undefined
      ? []
      : [
          {
            title: lookedBackTo === undefined ? words.older : words.lookFurther,
            opening: { topic: stem, action: 'page', slots: { ...again, after: next } },
          },
        ]),
    { title: words.exportAll, opening: { topic: stem, action: 'export', slots: again } },
  ]
}

/** A wider search, or somebody else. */
export function waysOnFromNothing({ locale }: Scene, slots: SlotValues, sought: Sought, next?: string): WayOn[] {
  const words = purchasesWords[locale]
  const { customer } = slots
  const narrowed = slots.product !== undefined || slots.period !== undefined
  return [
    ...(next === undefined
      ? []
      : [{ title: words.lookFurther, opening: { topic: stem, action: 'page', slots: { ...slots, after: next } } }]),
    ...(sought.customer !== undefined && customer !== undefined && narrowed
      ? [{ title: words.anyTime(sought.customer), opening: { topic: stem, slots: { customer } } }]
      : []),
    { title: words.everybody, opening: { topic: stem, slots: { customer: everybody } } },
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
