import { type DraftLine, titleOf } from './order-lines.ts'
import { normalise } from './understanding/normalise.ts'
import { readProductWords } from './understanding/product-words.ts'
import type { Understanding } from './understanding/recognise.ts'
import { findVersions } from './understanding/versions.ts'

/**
 * The lines that the sentence may name: by their product, by a part of its name, or by their place. `isOnOrder`: it speaks
 * of what is on the order, so that "the Windows" is the Windows Server there and not one of the price list.
 */
export function linesNamed(
  said: string,
  { productMatches }: Understanding,
  lines: readonly DraftLine[],
  isOnOrder = false,
): number[] {
  const ids = new Set(productMatches.map(({ id }) => id))
  const named = places(lines, ({ product }) => ids.has(product))
  if (named.length > 0) return named
  return isOnOrder || ids.size === 0 ? linesCalled(said, lines, ids.size === 0) : []
}

/** The lines that go by that name on this order: "the Windows" is the Windows Server there. */
export function linesCalled(said: string, lines: readonly DraftLine[], byWord = true): number[] {
  const { text } = normalise(said)
  const { tokens } = readProductWords(text)
  const { versions } = findVersions(text)
  const isVersion = (product: string) => versions.every((version) => titleOf(product).includes(version))
  const called = tokens.size > 0 ? places(lines, ({ product }) => isVersion(product) && isCalled(tokens, product)) : []
  if (called.length > 0) return called
  const worded = byWord ? places(lines, ({ product }) => isVersion(product) && saysWord(text, product)) : []
  if (worded.length > 0) return worded
  if (/\blast (?:line|one|item|product)\b|最後の/.test(text)) return lines.length > 0 ? [lines.length - 1] : []
  const place = /\b(?:line|item|product|number) (\d{1,2})\b|(\d{1,2}) ?(?:行目|番目|つ目)/
    .exec(text)
    ?.slice(1)
    .find(Boolean)
  return place && lines[Number(place) - 1] ? [Number(place) - 1] : []
}

const places = (lines: readonly DraftLine[], fits: (line: DraftLine) => boolean): number[] =>
  lines.flatMap((line, index) => (fits(line) ? [index] : []))

/** On an order, "the Windows" is the Windows Server. */
const wider: Record<string, string> = { windows: 'windows-server' }

function isCalled(tokens: ReadonlySet<string>, product: string): boolean {
  const own = readProductWords(normalise(titleOf(product)).text).tokens
  return [...tokens].every((token) => own.has(token) || own.has(wider[token] ?? ''))
}

/** "The office" is no product to the recogniser, and "the server" is none, but on an order with one of them it can only be that. */
function saysWord(text: string, product: string): boolean {
  const title = normalise(titleOf(product)).text
  const said = text.replace(/サーバー?/g, ' server ').split(/[^a-z]+/)
  return said.includes(title.split(' ')[0] ?? '') || (said.includes('server') && /(?<![a-z])server/.test(title))
}
