import { cancelWords } from '../cards/cancel-words.ts'
import type { Wish } from './cancel-reading.ts'
import { wishOf } from './cancel-slots.ts'
import { customerSlot } from './customer-slot.ts'
import { orderSlot } from './order-slot.ts'
import type { SlotValues } from './state.ts'
import type { Said, Slot } from './topic.ts'
import { wantedIds, wantsToKeep } from './understanding/cancel-negation.ts'
import { normalise } from './understanding/normalise.ts'

const withoutOrder: readonly Wish[] = ['history', 'keep', 'reminders', 'no-reminder', 'no-reminders']

/** How the rules changed can be told of no order at all; nor is one needed to cancel nothing. */
const needsNoOrder = (slots: SlotValues): boolean => {
  const wish = wishOf(slots)
  return wish !== undefined && withoutOrder.includes(wish)
}

const customer = customerSlot(cancelWords, {
  skip: (slots) => slots.order !== undefined || needsNoOrder(slots),
  clears: ['order', 'lines', 'part'],
})

/** Whose order; a wish that needs none is no answer to the question for a customer either. */
export const whoseSlot: Slot = {
  ...customer,
  read: (said, scene, slots) => customer.read(needsNoOrder(slots) ? { ...said, asked: false } : said, scene, slots),
}

const order = orderSlot(cancelWords, ['lines', 'reason', 'rest'])

/** Which order: none of those that the sentence wants to keep. */
export const whichSlot: Slot = {
  ...order,
  skip: needsNoOrder,
  read: (said, scene, slots) => order.read(wantedOf(said), scene, slots),
}

/** "Cancel ORD-1002 but not ORD-1001": the ids of what is to be kept are not asked about. */
function wantedOf(said: Said): Said {
  const { orderIds } = said.understanding
  const { text } = normalise(said.text)
  const wanted = wantedIds(text)
  const kept = wantsToKeep(text) && orderIds.length > 1 ? [] : orderIds
  return { ...said, understanding: { ...said.understanding, orderIds: wanted.length > 0 ? wanted : kept } }
}
