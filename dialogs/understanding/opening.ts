import type { Intent } from './intents.ts'

/** What opens an intent. */
export interface Opening {
  intent: Intent
  fits: (text: string) => boolean
  /** Intents that may fit as well and still leave no doubt. */
  over: readonly Intent[]
}

interface Words {
  /** Patterns of whole words. */
  english: readonly string[]
  /** Patterns that may stand anywhere in the text. */
  japanese: readonly string[]
  /** Patterns of either language that speak against it. */
  unless?: readonly string[]
  over: readonly Intent[]
}

export function opening(intent: Intent, { english, japanese, unless, over }: Words): Opening {
  const opens = new RegExp(`${wholeWords(english)}|${japanese.join('|')}`)
  const prevents = unless && new RegExp(unless.join('|'))
  return { intent, over, fits: (text) => opens.test(text) && !prevents?.test(text) }
}

export const wholeWords = (patterns: readonly string[]): string => `(?<![a-z])(?:${patterns.join('|')})(?![a-z])`
