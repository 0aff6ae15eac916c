import type { Locale } from '../services/model.ts'

/** English and Japanese side by side; the compiler demands that both say the same things. */
export const words = <T extends object>(all: { en: T; ja: NoInfer<T> }): Record<Locale, T> => all

/** Sentences one after the other; Japanese has no space between them. */
export const inARow = (locale: Locale, ...sentences: string[]): string =>
  sentences.filter(Boolean).join(locale === 'ja' ? '' : ' ')

/**
 * A Japanese sentence around names: beside Latin letters, digits and brackets there is a space, between Japanese none.
 * Names come in either script, so the space cannot stand in the sentence itself.
 */
export const spaced = (...parts: string[]): string =>
  parts.filter(Boolean).reduce((before, after) => {
    const touches = isJapanese.test(before.slice(-1)) || isJapanese.test(after.charAt(0))
    const needsSpace = isLatin.test(before.slice(-1)) || isLatin.test(after.charAt(0))
    return `${before}${touches && needsSpace ? ' ' : ''}${after}`
  }, '')

/** Japanese items with a word between each two of them: `2022 または 2019`. */
export const spacedList = (items: readonly string[], link: string): string =>
  items.slice(1).reduce((all, item) => spaced(all, link, item), items[0] ?? '')

const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const isLatin = /[\p{Script=Latin}\p{N}!-~¥]/u

/** A name with what is said about it, if anything: `Order software (Contoso Ltd)`. */
export const inBrackets = (name: string, about: string): string => (about ? `${name} (${about})` : name)

/** One sentence for each reason of a refusal, with that reason's own details as argument. */
export type Reasons<Refusal extends { reason: string }> = {
  [R in Refusal['reason']]: (refusal: Extract<Refusal, { reason: R }>) => string
}

/** The sentence for a refusal. */
export function explain<Refusal extends { reason: string }>(reasons: Reasons<Refusal>, refusal: Refusal): string {
  const sentence = reasons[refusal.reason as Refusal['reason']] as (refusal: Refusal) => string
  return sentence(refusal)
}

/** Text on one line, without the signs that nobody sees but that turn, hide or join letters. For titles and speech. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim()

/**
 * Text that came from people (names, remarks) made safe for a card: Markdown signs and addresses lose their meaning,
 * line breaks and control characters their effect, so it can neither link nor pose as ours.
 */
export const plain = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>~#|]/g, (sign) => `\\${sign}`)
    .replace(
      /:(?=\/\/)|\/(?=\/)|(?<=[\p{L}\p{N}])[.:@](?=\p{L})|(?<=\p{L})[.:@](?=\p{N})|&(?=#?\w+;)/gu,
      (sign) => `\\${sign}`,
    )
    .replace(/\\\]\(/g, '\\] (')
