import type { Product } from '../../services/model.ts'
import type { CustomerName } from './customers.ts'
import { type Decision, decide, decideByRules } from './decide.ts'
import { findEntities, type Known, type Slots, slotsFor } from './entities.ts'
import { featuresOf } from './features.ts'
import { isIntent } from './intents.ts'
import { model } from './model.ts'
import { normalise } from './normalise.ts'
import { isOrderList } from './order-list.ts'
import { certain, readByRules } from './rules.ts'
import { readBeginning } from './small-talk.ts'

export type { CustomerName } from './customers.ts'
export type { Known, Slots } from './entities.ts'
export type { Intent } from './intents.ts'

/** What the sentence is about, and what it states. Orders and cancellations are reviewed however clear it is. */
export interface Understanding extends Decision {
  slots: Slots
  /** What the sentence begins with, also when it goes on: "no, 10". */
  answer?: 'yes' | 'no'
  /** Every order id of the sentence, in its order. `slots.orderId` is the first. */
  orderIds: string[]
  /** Every version named. `slots` say which is which where the intent tells. */
  versions: string[]
  /** Every language named, as BCP 47 tags. `slots.language` is the first. */
  languages: string[]
  /** The catalogue lines that hold every product word; one alone if its whole title was written. */
  productMatches: Product[]
  /** The customers the name may mean. Empty with `slots.customer` set: a name that is not in the directory. */
  customerMatches: CustomerName[]
}

/**
 * What a sentence in English or Japanese asks for and states. Pure: the same words, the same answer.
 * @param context `topic`: the intent that the talk is about; it settles follow-ups such as "and if they wait?".
 */
export function recognise(input: string, known: Known, context: { topic?: string } = {}): Understanding {
  const sentence = normalise(input)
  const entities = findEntities(sentence, known)
  const topic = isIntent(context.topic) ? context.topic : undefined
  const answer = readBeginning(sentence.text)
  const ruled = isOrderList(input, known)
    ? certain('order')
    : readByRules(entities, { answer, topic, isRunning: context.topic !== undefined })
  const decision = ruled.certain ? decideByRules(ruled) : decide(ruled, model()(featuresOf(entities, topic)), topic)
  return {
    ...decision,
    slots: slotsFor(decision.intent, entities),
    ...(answer && { answer }),
    orderIds: entities.orderIds,
    versions: entities.versions,
    languages: entities.languages,
    productMatches: entities.productMatches,
    customerMatches: entities.customerMatches,
  }
}
