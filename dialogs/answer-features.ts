import { concepts } from './answer-concepts.ts'
import { narrowConcepts } from './answer-concepts-narrow.ts'
import { fillers, plainly, spellings } from './answer-spellings.ts'

const allConcepts = [...concepts, ...narrowConcepts]

/** How much a word, a pair of words, or a concept of the text counts before its rarity is known. */
export type Features = ReadonlyMap<string, number>

const CONCEPT = 1.6
/** Two concepts together say most of what a question is about: "cancel" and "who". */
const CONCEPTS = 1.2
const PAIR = 0.4
const FILLER = 0.15
/** Pairs of Japanese characters: endings and particles (hiragana alone) tell little. */
const CHARACTERS = 0.45
const HIRAGANA = 0.2

/** The words and concepts of a sentence in English, Japanese or both. */
export function featuresOf(input: string): Features {
  const text = spellings.reduce((sentence, [pattern, as]) => sentence.replace(pattern, as), plainly(input))
  const features = new Map<string, number>()
  const add = (name: string, weight: number) => features.set(name, Math.max(features.get(name) ?? 0, weight))
  const meant = allConcepts.filter(([, said]) => said.test(text)).map(([name]) => name)
  for (const [at, name] of meant.entries()) {
    add(`~${name}`, CONCEPT)
    for (const other of meant.slice(at + 1)) add(`~${name}~${other}`, CONCEPTS)
  }
  let before: string | undefined
  for (const word of text.match(/[a-z0-9]+(?:['.-][a-z0-9]+)*/g) ?? []) {
    const stemmed = stem(word)
    const isFiller = fillers.has(stemmed)
    add(stemmed, isFiller ? FILLER : 1)
    if (isFiller) continue
    if (before) add(`${before} ${stemmed}`, PAIR)
    before = stemmed
  }
  for (const run of text.match(/[\u3041-\u30ff\u3400-\u9fff々]+/g) ?? []) {
    for (let at = 0; at + 1 < run.length; at++) {
      const pair = run.slice(at, at + 2)
      add(pair, /^[\u3041-\u309f]+$/.test(pair) ? HIRAGANA : CHARACTERS)
    }
  }
  return features
}

/** Plurals and endings off, as far as it takes for "cancelled" and "cancelling" to meet. */
function stem(word: string): string {
  if (/\d/.test(word)) return word
  const bare = word.replace(/(?:'s|'|s')$/, '')
  if (bare.length <= 3) return bare
  return bare
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?:ation|ations)$/, 'ate')
    .replace(/(?<=\w{3})(?:ing|ed)$/, '')
    .replace(/(?<=\w{3})e$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
}
