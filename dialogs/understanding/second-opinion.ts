import type { Recogniser } from './recogniser.ts'
import { redact } from './redact.ts'
import { believe } from './second-opinion-belief.ts'
import { questionAbout } from './second-opinion-question.ts'

/**
 * Somebody outside who is asked what a sentence is about when our own reading is in dispute, such as a language model.
 * Never rejects: a second opinion that cannot be had is one of its answers.
 */
export type SecondOpinion = (question: Question) => Promise<Opinion>

/** Nothing in it tells who is meant: names, ids and keys are placeholders. */
export interface Question {
  instructions: string
  /** The sentence. */
  text: string
  /** The JSON schema of the answer. */
  schema: Readonly<Record<string, unknown>>
}

export type Opinion = { milliseconds: number } & (
  | { outcome: 'answered'; answer: unknown }
  | {
      /** `open`: it failed so often that it is left alone for a while. */
      outcome: 'refused' | 'timeout' | 'open' | 'failed'
      /** An HTTP status or a system code. */
      detail?: string
    }
)

/** What became of a question, for logs and counters: no text. */
export interface Told {
  /** `believed`: the talk went where it said. `not-believed`: it answered, and nothing of that could be used. */
  outcome: 'believed' | 'not-believed' | Exclude<Opinion['outcome'], 'answered'>
  milliseconds: number
  detail?: string
}

/**
 * Our own recogniser for the sentences of one turn, with a second opinion where it is in dispute. The same sentence is asked
 * about once, however often the turn is run.
 */
export function withSecondOpinion(own: Recogniser, ask: SecondOpinion, tell: (told: Told) => void): Recogniser {
  const opinions = new Map<string, Promise<Opinion>>()
  return async (text, known, circumstances) => {
    const reading = await own(text, known, circumstances)
    if (!reading.disputed || !circumstances.mayAsk) return reading
    const redacted = redact(text, known)
    const before = opinions.get(text)
    const asked = before ?? ask(questionAbout(redacted.text, circumstances.topic))
    opinions.set(text, asked)
    const opinion = await asked
    const heard = { text, known, reading, topic: circumstances.topic }
    const believed = opinion.outcome === 'answered' ? believe(opinion.answer, redacted, heard) : undefined
    if (!before) tell(toldOf(opinion, believed !== undefined))
    return believed ?? reading
  }
}

function toldOf(opinion: Opinion, isBelieved: boolean): Told {
  const { milliseconds } = opinion
  if (opinion.outcome === 'answered') return { outcome: isBelieved ? 'believed' : 'not-believed', milliseconds }
  return { outcome: opinion.outcome, milliseconds, ...(opinion.detail && { detail: opinion.detail }) }
}
