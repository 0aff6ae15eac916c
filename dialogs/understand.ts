import type { Frame } from './state.ts'
import { type Talk, topicOf } from './talk.ts'
import { recognise, type Understanding } from './understanding/recognise.ts'

/** What a sentence means here: with the customers this person may know, and the topic it is about: the newest, unless told. */
export async function understand(talk: Talk, text: string, about?: Frame): Promise<Understanding> {
  const { services, context } = talk.scene
  const known = { products: services.products, customers: await services.customers.names(context) }
  const frame = about ?? talk.state.stack.at(-1)
  return recognise(text, known, { topic: frame && topicOf(frame).intents[0] })
}
