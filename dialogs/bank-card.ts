import { answerCard } from '../cards/answer.ts'
import { answers } from '../cards/answers/answers.ts'
import type { Button, Card } from '../cards/card.ts'
import type { Locale } from '../services/model.ts'

/** An answer of the bank inside a topic, for a question that the topic recognises but need not answer itself. */
export function bankCard(locale: Locale, id: string, buttons: Button[]): Card {
  const entry = answers.find((each) => each.id === id)
  if (!entry) throw new Error(`the answer bank has no ${id}`)
  return answerCard(locale, entry, buttons)
}
