const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const KATAKANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモラリルレロンー'
const HIRAGANA = 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもらりるれろん'

/**
 * The text with so many characters left out, replaced, put in, or swapped with their neighbours:
 * anywhere, as fingers slip.
 * @param random numbers from 0 to below 1.
 */
export function withTypingErrors(text: string, count: number, random: () => number): string {
  const characters = [...text]
  for (let error = 0; error < count && characters.length > 1; error++) {
    const at = Math.floor(random() * characters.length)
    const here = characters[at] ?? ''
    const kind = Math.floor(random() * 4)
    if (kind === 0) characters.splice(at, 1)
    else if (kind === 1) characters[at] = another(here, random)
    else if (kind === 2) characters.splice(at, 0, another(here, random))
    else characters.splice(Math.min(at, characters.length - 2), 2, ...swapped(characters, at))
  }
  return characters.join('')
}

function swapped(characters: readonly string[], at: number): string[] {
  const first = Math.min(at, characters.length - 2)
  return [characters[first + 1] ?? '', characters[first] ?? '']
}

/** The sentences with so many errors in each. */
export const misspelt = <Text extends { text: string }>(
  sentences: readonly Text[],
  count: number,
  random: () => number,
): Text[] => sentences.map((sentence) => ({ ...sentence, text: withTypingErrors(sentence.text, count, random) }))

/** A character from the same keyboard. */
function another(character: string, random: () => number): string {
  const keyboard = /\d/.test(character)
    ? '0123456789'
    : /[\u30a0-\u30ff]/.test(character)
      ? KATAKANA
      : /[\u3040-\u309f\u4e00-\u9fff]/.test(character)
        ? HIRAGANA
        : LATIN
  return keyboard.charAt(Math.floor(random() * keyboard.length))
}
