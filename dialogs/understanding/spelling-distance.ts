/**
 * How many typing errors lie between the word and each beginning of the text: the nth number is for the text's first n
 * characters. An error is a character too many, too few, another one, or two that changed places. `undefined` as soon as
 * every beginning has more than `most`.
 */
export function errorsByEnd(word: string, text: string, most: number): number[] | undefined {
  let beforeLast: number[] = []
  let last = Array.from({ length: text.length + 1 }, (_, column) => column)
  for (let row = 1; row <= word.length; row++) {
    const wanted = word.charCodeAt(row - 1)
    // More than `most` columns off the diagonal there are too many errors already.
    const from = Math.max(1, row - most)
    const until = Math.min(text.length, row + most)
    const current = new Array<number>(text.length + 1).fill(Number.POSITIVE_INFINITY)
    if (row <= most) current[0] = row
    let least = row
    for (let column = from; column <= until; column++) {
      const typed = text.charCodeAt(column - 1)
      let errors = wanted === typed ? at(last, column - 1) : at(last, column - 1) + replacing(wanted, typed)
      errors = Math.min(errors, at(last, column) + 1, at(current, column - 1) + 1)
      if (wanted === text.charCodeAt(column - 2) && word.charCodeAt(row - 2) === typed && wanted !== typed) {
        errors = Math.min(errors, at(beforeLast, column - 2) + 1)
      }
      current[column] = errors
      if (errors < least) least = errors
    }
    if (least > most) return undefined
    beforeLast = last
    last = current
  }
  return last
}

/** The errors between two words, `undefined` if they are more than `most`. */
export function errorsBetween(word: string, typed: string, most: number): number | undefined {
  if (Math.abs(word.length - typed.length) > most) return undefined
  const errors = errorsByEnd(word, typed, most)?.[typed.length]
  return errors === undefined || errors > most ? undefined : errors
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY

/** Another kanji is another word rather than a slip of a finger. */
const replacing = (wanted: number, typed: number): number => (isKanji(wanted) && isKanji(typed) ? 2 : 1)

const isKanji = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
