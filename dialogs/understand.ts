import type { Frame } from './state.ts'
import { isStranger, type Talk, topicOf } from './talk.ts'
import type { Understanding } from './understanding/recognise.ts'

/** What a sentence means here: with the customers this person may know, and the topic it is about: the newest, unless told. */
export async function understand(talk: Talk, text: string, about?: Frame): Promise<Understanding> {
  const { services, context, recognise } = talk.scene
  const known = { products: services.products, customers: await services.customers.names(context) }
  const frame = about ?? talk.state.stack.at(-1)
  return recognise(text, known, { topic: frame && topicOf(frame).intents[0], mayAsk: mayAsk(talk) })
}

/**
 * Somebody outside may be asked what is meant. Not while a review waits for its yes or no; not about free text, which is taken as
 * it is; not where a name is asked for, which may be one that nobody knows; and not for strangers, since the names that have to be hidden are in the directory, which is not theirs to read.
 */
function mayAsk({ state, scene }: Talk): boolean {
  if (isStranger(scene.context.caller)) return false
  const frame = state.stack.at(-1)
  if (!frame) return true
  const { intents, slots } = topicOf(frame)
  const asked = slots.find(({ name }) => name === frame.open?.slot)
  // A topic without intents has sentences of its own, of which nobody else knows.
  return (
    intents.length > 0 &&
    (frame.open === undefined || (asked !== undefined && !asked.takesAnything && !asked.takesNames))
  )
}
