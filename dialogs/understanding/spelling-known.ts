import { readFileSync } from 'node:fs'

const lines = readFileSync(new URL('spelling-known.txt', import.meta.url), 'utf8').split('\n')
const KNOWN: ReadonlySet<string> = new Set(lines.filter((line) => line !== '' && !line.startsWith('#')))

/** Is this lower-case word spelt well, an ordinary one or one of the trade? Words under three letters always are. */
export const isKnownWord = (word: string): boolean => word.length < 3 || KNOWN.has(word.replace(/'[a-z]*$/, ''))

const LONGEST_PART = 14

/** Is this run of katakana a known word, or several one after the other? */
export function isKnownKatakana(run: string): boolean {
  if (KNOWN.has(run)) return true
  const reached = [true]
  for (let end = 2; end <= run.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PART); start <= end - 2; start++) {
      if (reached[start] && KNOWN.has(run.slice(start, end))) reached[end] = true
    }
  }
  return reached[run.length] === true
}

/** The length of the longest known word of three letters or more that begins here, else 0. */
export function knownKatakanaAt(text: string, start: number): number {
  for (let length = LONGEST_PART; length >= 3; length--) {
    if (KNOWN.has(text.slice(start, start + length))) return length
  }
  return 0
}
