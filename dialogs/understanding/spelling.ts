import type { Sentence } from './normalise.ts'
import { errorsBetween, errorsByEnd } from './spelling-distance.ts'
import { spellingIndex } from './spelling-index.ts'
import { isKnownKatakana, isKnownWord, knownKatakanaAt } from './spelling-known.ts'
import { ENGLISH_TARGETS, KATAKANA_TARGETS, RUN_TOGETHER, USUAL_LETTERS } from './spelling-words.ts'
import { correctBits, correctYears } from './spelling-years.ts'

interface Correction {
  start: number
  end: number
  text: string
}

/**
 * The sentence with misspelt words of the trade put right. Only words that are no known ones are touched: "older" is not
 * "order", and a name that is near to nothing stays. `written` and `text` stay of one length.
 */
export function correctSpelling(sentence: Sentence): Sentence {
  const inUsualLetters = replace(sentence, otherLetters(sentence.text))
  const spelt = replace(inUsualLetters, [
    ...misspeltEnglish(inUsualLetters.text),
    ...misspeltKatakana(inUsualLetters.text),
  ])
  const withYears = replace(spelt, correctYears(spelt.text))
  return replace(withYears, correctBits(withYears.text))
}

/** Errors that a word of this length may hold. */
const mostErrors = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 11 ? 2 : 3)

const KANA = [...USUAL_LETTERS.keys()].filter((letters) => /^[ぁ-ん]/.test(letters)).sort((a, b) => b.length - a.length)
const OTHER_LETTERS = new RegExp(`(?=[ぁ-ん]{2})(?:${KANA.join('|')})|(?<![a-z])[a-z]+(?:-[a-z]+)*-?(?![a-z])`, 'g')

const otherLetters = (text: string): Correction[] =>
  [...text.matchAll(OTHER_LETTERS)].flatMap(({ 0: found, index }) => {
    const usual = USUAL_LETTERS.get(found)
    return usual === undefined ? [] : [{ start: index, end: index + found.length, text: usual }]
  })

const RANKS: ReadonlyMap<string, number> = new Map(ENGLISH_TARGETS.map((word, rank) => [word, rank]))
const english = spellingIndex([...RANKS].map(([word, rank]) => [word, { word, rank }]))
/** Not what belongs to an address or the name of a file. */
const ENGLISH_WORD = /(?<![a-z@_\\/.'\uE000])[a-z]+(?:'[a-z]+)?(?![a-z@_\\/\uE000]|\.[a-z])/g
const LONGEST_WORD = 24

function misspeltEnglish(text: string): Correction[] {
  const corrections: Correction[] = []
  const typed = [...text.matchAll(ENGLISH_WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  for (let position = 0; position < typed.length; position++) {
    const { word = '', start = 0, end = 0 } = typed[position] ?? {}
    const next = typed[position + 1]
    const together = next?.start === end + 1 && text.charAt(end) === ' ' ? rejoined(word, next.word) : undefined
    if (next && together !== undefined) {
      corrections.push({ start, end: next.end, text: together })
      position++
    } else if (word.length <= LONGEST_WORD && !isKnownWord(word)) {
      const meant = nearestEnglish(word) ?? parts(word)?.join(' ')
      if (meant !== undefined) corrections.push({ start, end, text: meant })
    }
  }
  return corrections
}

/** "Wind ows", "projec tstandard": the two are no words so, and of ours if the space goes or moves by a letter. */
function rejoined(left: string, right: string): string | undefined {
  if (isPlain(left) && isPlain(right)) return undefined
  if (RANKS.has(left + right) && left.length + right.length >= 5) return left + right
  const moved = [
    [left + right.charAt(0), right.slice(1)],
    [left.slice(0, -1), left.slice(-1) + right],
  ]
  return moved
    .find(([one = '', other = '']) => isPlain(one) && isPlain(other) && (RANKS.has(one) || RANKS.has(other)))
    ?.join(' ')
}

const isPlain = (word: string): boolean => (word.length < 3 ? LITTLE_WORDS.has(word) : isKnownWord(word))
const LITTLE_WORDS = new Set(
  'a i an as at be by do go he if in is it me my no of on or so to up us we pc sa ea vl dc ts rd ws ip os ad sp id hq uk eu ms pm am ou un la le de'.split(
    ' ',
  ),
)

/** So short that only a letter too many, or two that changed places, can be told from another word. */
const ABBREVIATIONS = ['sql', 'std', 'rds', 'pro']
const isSlipOf = (short: string, word: string): boolean =>
  errorsBetween(short, word, 1) === 1 &&
  (word.length > short.length || [...word].sort().join() === [...short].sort().join())

function nearestEnglish(word: string): string | undefined {
  if (word.length <= 4) {
    const abbreviation = ABBREVIATIONS.find((short) => isSlipOf(short, word))
    if (abbreviation !== undefined || word.length < 4) return abbreviation
  }
  const near = english(word, 0).flatMap(({ word: meant, rank }) => {
    const errors = errorsBetween(meant, word, mostErrors(Math.min(word.length, meant.length)))
    const isFar = errors === undefined || (errors > 1 && meant.charAt(0) !== word.charAt(0))
    return isFar ? [] : [{ meant, errors, rank }]
  })
  return near.sort((a, b) => a.errors - b.errors || a.rank - b.rank)[0]?.meant
}

/** "Officeltsc", "visiopro": words of ours without the spaces, or with a slip of a finger in the place of one. */
function parts(word: string): string[] | undefined {
  if (word === '') return []
  for (let length = Math.min(word.length, 14); length >= 2; length--) {
    const first = word.slice(0, length)
    if (!RUN_TOGETHER.has(first)) continue
    const others = parts(word.slice(length)) ?? (length >= 4 ? parts(word.slice(length + 1)) : undefined)
    if (others) return [first, ...others]
  }
  return undefined
}

const katakana = spellingIndex(KATAKANA_TARGETS.map((word) => [word, word]))

const LONGEST_RUN = 40

function misspeltKatakana(text: string): Correction[] {
  const corrections: Correction[] = []
  let done = 0
  for (const { 0: run, index } of text.matchAll(/[ァ-ヶー]+/g)) {
    if (index < done || run.length > LONGEST_RUN || isKnownKatakana(run)) continue
    for (let start = index; start < index + run.length; start++) {
      const known = knownKatakanaAt(text, start)
      if (known > 0) start += known - 1
      const found = known > 0 ? undefined : nearestKatakana(text, start)
      // What fits better a little further on has a part of another word before it.
      if (
        !found ||
        [1, 2].some((later) => (nearestKatakana(text, start + later)?.errors ?? found.errors) < found.errors)
      )
        continue
      corrections.push(found)
      done = found.end
      start = found.end - 1
    }
  }
  return corrections
}

type Near = Correction & { errors: number }

function nearestKatakana(text: string, start: number): Near | undefined {
  let nearest: (Near & { rank: number }) | undefined
  for (const meant of katakana(text, start)) {
    const most = mostErrors(meant.length)
    const row = errorsByEnd(meant, text.slice(start, start + meant.length + most), most)
    row?.forEach((errors, length) => {
      const end = start + length
      if (errors > most || !isKatakana(text, end - 1)) return
      // Of ends that are as near, the one that leaves no rest of a word; then the longer word.
      const rank = errors * 100 + (isKatakana(text, end) ? 50 : 0) - meant.length
      if (!nearest || rank < nearest.rank) nearest = { start, end, text: meant, errors, rank }
    })
  }
  return nearest
}

const isKatakana = (text: string, at: number): boolean => /[ァ-ヶー]/.test(text.charAt(at))

function replace({ written, text }: Sentence, corrections: readonly Correction[]): Sentence {
  if (corrections.length === 0) return { written, text }
  const apply = (from: string) => {
    let done = 0
    let result = ''
    for (const { start, end, text: right } of corrections) {
      result += from.slice(done, start) + right
      done = end
    }
    return result + from.slice(done)
  }
  return { written: apply(written), text: apply(text) }
}
