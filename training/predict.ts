import type { CustomerName } from '../dialogs/understanding/customers.ts'
import { recognise } from '../dialogs/understanding/recognise.ts'
import { otherCustomers } from './other-customers.ts'
import type { Prediction } from './score.ts'
import type { Sentence } from './sentence.ts'

/** The recogniser with a directory of these customers. */
export function predictor(customers: readonly CustomerName[]): (sentence: Sentence) => Prediction {
  const known = { products: [], customers }
  return ({ text, context }) => recognise(text, known, { topic: context })
}

/** A directory as a partner would have it: those that the sentences name, among as many others as there are. */
export const directoryOf = (sentences: readonly Sentence[]): CustomerName[] =>
  [...new Set([...sentences.flatMap(({ slots }) => slots.customer ?? []), ...otherCustomers])].map((name) => ({
    id: name,
    name,
    aliases: [],
  }))
