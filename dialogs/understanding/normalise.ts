const LONGEST_INPUT = 20_000
const LONGEST_SENTENCE = 2_000

/** Stands for a character whose meaning is already taken, so that later readers pass over it. */
export const MASK = '\uE000'

export interface Sentence {
  /** As written, in standard characters: what is shown back to the person. */
  written: string
  /** The same in lower case, character for character: what is matched. */
  text: string
}

/** Half-width kana, full-width letters and digits, mention tags, HTML and invisible characters become plain text. */
export function normalise(input: string): Sentence {
  const written = input
    .slice(0, LONGEST_INPUT)
    .replace(/<at\b[^<>]*>[^<]*<\/at>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/gi, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ')
    .replace(/[\t\r\n]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]|\uFE0F/gu, '')
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/İ/g, 'I')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[ァ-ヶ])[-‐‑–—―−](?=[ァ-ヶぁ-ん一-龠]|$)/g, 'ー')
    .replace(/(?<=[ァ-ヶー])[ ・]+(?=[ァ-ヶ])/g, '')
    .trim()
  const sentence = cut(written)
  return { written: sentence, text: sentence.toLowerCase() }
}

/** The text with everything that the pattern finds masked; the length stays. */
export function mask(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => MASK.repeat(found.length))
}

export function maskSpan(text: string, start: number, end: number): string {
  return text.slice(0, start) + MASK.repeat(end - start) + text.slice(end)
}

/** The text with everything masked that is masked in the other version of it. */
export function overlay(text: string, masked: string): string {
  if (!masked.includes(MASK)) return text
  let laid = ''
  for (let at = 0; at < text.length; at++) laid += masked.charAt(at) === MASK ? MASK : text.charAt(at)
  return laid
}

/** This character and the next belong to one Latin word or number, so no name can end between them. */
export const joins = (text: string, at: number): boolean => at >= 0 && /^[a-z0-9]{2}$/.test(text.slice(at, at + 2))

const ENTITIES: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** People ask at the start or at the end of what they paste; the middle is what goes. */
function cut(text: string): string {
  if (text.length <= LONGEST_SENTENCE) return text
  const half = LONGEST_SENTENCE / 2 - 1
  const start = text.slice(0, half).replace(/[\uD800-\uDBFF]$/, '')
  const end = text.slice(-half).replace(/^[\uDC00-\uDFFF]/, '')
  return `${start} ${end}`
}
