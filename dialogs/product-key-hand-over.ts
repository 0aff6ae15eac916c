import { productKeyWords } from '../cards/product-key-words.ts'
import { plain } from '../cards/words.ts'
import { customerById } from '../services/customers.ts'
import { mayDo } from '../services/policy/permission.ts'
import { customerOf } from './customer-slot.ts'
import { orderOf } from './order-slot.ts'
import { nothingKept } from './product-key-again.ts'
import type { SlotValues } from './state.ts'
import type { Result, Scene, Slot } from './topic.ts'
import { withWaysOn } from './ways-on.ts'

export const mayGetKeys = ({ context }: Scene): boolean => mayDo(context.caller, 'product-key').ok

/** Whoever may not get keys is asked nothing: what the sentence says is enough to hand over. */
export function askedOfAgents(slot: Slot): Slot {
  return {
    ...slot,
    async ask(scene, slots) {
      if (mayGetKeys(scene)) return slot.ask(scene, slots)
      const next = leadsOn(slot.name, slots) ? await slot.ask(scene, slots) : undefined
      return next === undefined || next.kind === 'question' ? { kind: 'settled', value: '' } : next
    },
  }
}

/** Enough is known for the slot to be settled, or refused, without a question. */
function leadsOn(name: string, { customer, order, line }: SlotValues): boolean {
  if (name === 'customer') return false
  if (name === 'order') return Boolean(customer)
  return Boolean(name === 'line' ? order : line)
}

/** The line that an Admin agent needs, and where its order can be looked at. */
export async function handOver(scene: Scene, slots: SlotValues): Promise<Result> {
  const words = productKeyWords[scene.locale]
  const order = orderOf(slots)
  const found = await customerById(scene.context, customerOf(slots))
  const customer = found.ok ? found.value.name : ''
  const of = order || customer
  const line = of ? words.askLine(of, String(slots.version ?? '')) : ''
  const known = { ...(found.ok ? { customer: found.value.id } : {}), ...(order ? { order } : {}) }
  const look = order
    ? { title: words.seeOrder(order), opening: { topic: 'purchases', slots: { order } } }
    : { title: words.findOrder, opening: { topic: 'purchases', slots: known } }
  const role = { title: words.whichRole, opening: { topic: 'roles', slots: { action: 'keys' } } }
  const text = line ? words.askAdminText(plain(line)) : words.askAdmin
  return {
    answers: [withWaysOn(scene, text, [look, role])],
    ...(line ? { receipt: line } : {}),
    recall: { ...known, told: nothingKept },
  }
}
