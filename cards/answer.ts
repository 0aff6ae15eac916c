import type { Locale } from '../services/model.ts'
import { verified } from '../services/policy/source.ts'
import { sources } from '../services/policy/sources.ts'
import type { AnswerEntry } from './answers/answer-entry.ts'
import type { Button, Card } from './card.ts'
import { guideCard } from './guide.ts'
import { sourceText } from './source.ts'

type Reader = 'staff' | 'guest'

/** Customers have other pages than partners, and are told of theirs. */
export const answerText = (locale: Locale, { guest, ...entry }: AnswerEntry, reader: Reader): string =>
  (reader === 'guest' && guest?.[locale]) || entry[locale].answer

/** A general question and its answer, with its sources. */
export function answerCard(
  locale: Locale,
  entry: AnswerEntry,
  buttons: readonly Button[],
  reader: Reader = 'staff',
): Card {
  const { asks } = entry[locale]
  const answer = answerText(locale, entry, reader)
  const from = entry.sources.map((name) => sources[name])
  return guideCard(locale, {
    summary: answer,
    heading: asks[0],
    texts: [answer],
    why: sourceText(locale, from, verified.lastVerified),
    buttons: [...buttons],
  })
}
