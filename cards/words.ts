import type { Locale } from '../services/model.ts'

/** English and Japanese side by side; the compiler demands that both say the same things. */
export const words = <T extends object>(all: { en: T; ja: NoInfer<T> }): Record<Locale, T> => all

/** Sentences one after the other; Japanese has no space between them. */
export const inARow = (locale: Locale, ...sentences: string[]): string =>
  sentences.filter(Boolean).join(locale === 'ja' ? '' : ' ')

/** One sentence for each reason of a refusal, with that reason's own details as argument. */
export type Reasons<Refusal extends { reason: string }> = {
  [R in Refusal['reason']]: (refusal: Extract<Refusal, { reason: R }>) => string
}

/** The sentence for a refusal. */
export function explain<Refusal extends { reason: string }>(reasons: Reasons<Refusal>, refusal: Refusal): string {
  const sentence = reasons[refusal.reason as Refusal['reason']] as (refusal: Refusal) => string
  return sentence(refusal)
}

/**
 * Text that came from people (names, remarks) made safe for a card: Markdown signs lose their meaning,
 * line breaks and control characters their effect, so it can neither link nor pose as ours.
 */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\\`*_[\]<>~#|]/g, (sign) => `\\${sign}`)
    .replace(/\\\]\(/g, '\\] (')
    .trim()
}
