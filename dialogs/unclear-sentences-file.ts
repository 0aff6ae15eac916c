import type { FoundSentence } from '../services/unclear-sentences.ts'
import { isIntent } from './understanding/intents.ts'

/** Somebody pressed what was meant. All else is a guess, or nobody knows. */
export const isLabelled = ({ chosen, isSaid }: Pick<FoundSentence, 'chosen' | 'isSaid'>): boolean =>
  isIntent(chosen) && !isSaid

/**
 * JSON lines in the form of the training data. Lines with `review` need a person's eye before they are learnt from: their
 * intent is that of the next sentence, or `outOfScope` where nothing is known; what was offered and chosen stands beside it.
 */
export const trainingLines = (sentences: readonly FoundSentence[]): string =>
  sentences.map((sentence) => `${JSON.stringify(lineOf(sentence))}\n`).join('')

function lineOf(sentence: FoundSentence) {
  const { id, locale, text, context, offered, chosen } = sentence
  const intent = isIntent(chosen) ? chosen : 'outOfScope'
  return {
    id: `unclear-${id.slice(0, 12)}`,
    lang: locale,
    text,
    intent,
    accept: [intent],
    ...(context && { context }),
    ...(isLabelled(sentence) ? {} : { review: true, offered, ...(chosen && { chosen }) }),
  }
}
