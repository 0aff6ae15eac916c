import { errorsByEnd } from './spelling-distance.ts'
import { type SpellingIndex, spellingIndex } from './spelling-index.ts'
import { isKnownKatakana, isKnownWord } from './spelling-known.ts'

/** A name in a text without spaces. */
export interface NearName<Name> {
  name: Name
  start: number
  end: number
  errors: number
}

export const indexNames = <Name extends { key: string }>(names: Iterable<Name>): SpellingIndex<Name> =>
  spellingIndex([...names].map((name) => [name.key, name]))

/** One error in four letters, never more than three: another company is worse than none. */
const mostErrors = (length: number): number => Math.min(3, Math.floor(length / 4))

/** The names that may be meant, with a typing error or more, by what begins here; each with its likeliest end. */
export function namesNear<Name extends { key: string }>(
  near: SpellingIndex<Name>,
  text: string,
  start: number,
  isEnd: (end: number) => boolean,
): NearName<Name>[] {
  return near(text, start).flatMap((name) => {
    const most = mostErrors(name.key.length)
    const row = errorsByEnd(name.key, text.slice(start, start + name.key.length + most), most)
    const ends = (row ?? [])
      .map((errors, length) => ({ name, start, end: start + length, errors }))
      .filter(({ errors, end }) => errors > 0 && errors <= most && isEnd(end))
      .filter(({ end }) => figures(text.slice(start, end)) === figures(name.key) && beginsAlike(name.key, text, start))
    const [likeliest] = ends.sort((a, b) => a.errors - b.errors || a.end - b.end)
    return likeliest ? [likeliest] : []
  })
}

/** 西都物流 is not 東都物流: where kanji stand before what is left, the first one was replaced. */
function beginsAlike(key: string, text: string, start: number): boolean {
  const isKanji = (character: string) => /\p{Script=Han}/u.test(character)
  return (
    !isKanji(key.charAt(0)) || !isKanji(text.charAt(start - 1)) || text.slice(start, start + 2).includes(key.charAt(0))
  )
}

/** "Branch 12" is not "Branch 13". */
const figures = (text: string): string => text.replace(/\D/g, '')

/** Nothing but words that are spelt well: no name with a typing error. */
export const isOrdinary = (written: string): boolean =>
  written.split(/[^a-z'ァ-ヶー]+/).every((word) => (/^[a-z]/.test(word) ? isKnownWord(word) : isKnownKatakana(word))) &&
  /^[a-zァ-ヶー' ]*$/.test(written)
