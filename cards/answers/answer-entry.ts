import type { Locale } from '../../services/model.ts'
import type { SourceName } from '../../services/policy/sources.ts'

/** A question that needs no details to be answered, and its answer. */
export interface AnswerEntry extends Record<Locale, Wording> {
  /** Stable: tests and docs name it. */
  id: string
  sources: readonly [SourceName, ...SourceName[]]
  /** Speaks of pages of Partner Center that customers do not see: where a topic has guidance for them, they get that. */
  staff?: true
  /** What customers are told instead, who buy from a partner and have the Microsoft 365 admin center. */
  guest?: Record<Locale, string>
  /** Stems of the topics that go on from here. */
  goOn?: readonly string[]
  /** Error codes that it explains: whoever names one means this entry. */
  codes?: readonly string[]
}

export interface Wording {
  /** How people ask it; the first one stands over the answer. */
  asks: readonly [string, ...string[]]
  /** The answer first, in one to three short sentences. */
  answer: string
}
