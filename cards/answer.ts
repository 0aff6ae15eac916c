import type { Locale } from '../services/model.ts'
import { verified } from '../services/policy/source.ts'
import { sources } from '../services/policy/sources.ts'
import type { AnswerEntry } from './answers/answer-entry.ts'
import type { Button, Card } from './card.ts'
import { guideCard } from './guide.ts'
import { sourceText } from './source.ts'

/** A general question and its answer, with its sources. */
export function answerCard(locale: Locale, entry: AnswerEntry, buttons: readonly Button[]): Card {
  const { asks, answer } = entry[locale]
  const from = entry.sources.map((name) => sources[name])
  return guideCard(locale, {
    summary: answer,
    heading: asks[0],
    texts: [answer],
    why: sourceText(locale, from, verified.lastVerified),
    buttons: [...buttons],
  })
}
