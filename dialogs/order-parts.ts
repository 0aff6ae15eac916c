import type { PartLine } from './order-lines.ts'
import { shelfNamed } from './order-shelves.ts'
import type { Scene } from './topic.ts'
import { type Known, recognise, type Understanding } from './understanding/recognise.ts'

/** A product of the sentence, with its quantity; `unknown` is what it was called if the price list has no such thing. */
export interface SaidLine extends PartLine {
  unknown?: string
}

const longest = 2_000
const mostPieces = 120

/** Where one line of an order may end and the next begin; never inside a number. */
const separator =
  /,? and (?:also )?|[,;\n](?!\d)|、| ?[&+] ?|(?<=[A-Za-z0-9\u30a1-\u30ff本台個枚部つ名人] ?)(?:と|および|並びに|ならびに) ?/gi

const each = /(\d+) ?(?:licenses |copies )?each\b|\beach (\d+)|(?:それぞれ|各) ?(\d+)|(\d+) ?(?:本|個|台)? ?ずつ/i

/**
 * The lines of a sentence that names several products: "5 Office LTSC Standard 2024 and 10 Visio LTSC Standard 2024".
 * Empty for a sentence about one, for only what holds a product and, somewhere, a quantity is a line.
 */
export async function saidLines(text: string, whole: Understanding, scene: Scene): Promise<SaidLine[]> {
  if (text.length > longest) return []
  const known = { products: scene.services.products, customers: await scene.services.customers.names(scene.context) }
  const read = (piece: string): SaidLine => readPiece(piece.replace(separator, ' ').trim(), known)
  const ends = [...text.matchAll(separator)].map(({ index }) => index)
  if (ends.length > mostPieces) return []
  const pieces: { text: string; isLine: boolean }[] = []
  for (const [at, start] of [0, ...ends].entries()) {
    const piece = text.slice(start, ends[at] ?? text.length)
    const before = pieces.at(-1)
    const isLine = isNamed(read(piece))
    if (before && !(isLine && before.isLine)) {
      before.text += piece
      before.isLine ||= isLine
    } else pieces.push({ text: piece, isLine })
  }
  const lines = pieces.map((piece) => read(piece.text)).filter(isNamed)
  const forEach = each.exec(text)?.slice(1).find(Boolean)
  const counted = forEach ? lines.map((line) => ({ ...line, quantity: Number(forEach) })) : lines
  const quantities = counted.filter(({ quantity }) => quantity !== undefined).length
  const isList = quantities > 1 || (quantities === 1 && whole.productMatches.length === 0)
  return lines.length > 1 && isList ? counted : []
}

/** A number that begins a piece is how many. */
function readPiece(piece: string, known: Known): SaidLine {
  const said = /^\d/.test(piece) ? `order ${piece}` : piece
  return lineIn(said, recognise(said, known))
}

/** What a sentence about one product says of it. */
export function lineIn(text: string, understanding: Understanding): SaidLine {
  const { productMatches, slots } = understanding
  const among = productMatches.map(({ id }) => id)
  const quantity = slots.quantity === undefined ? {} : { quantity: Number(slots.quantity) }
  const unknown = among.length === 0 && slots.quantity !== undefined ? unknownProduct(text, slots.customer) : undefined
  const shelf = unknown ? shelfNamed(understanding) : undefined
  return { among, ...quantity, ...(unknown ? { unknown } : {}), ...(shelf ? { shelf } : {}) }
}

const isNamed = ({ among, unknown }: SaidLine) => among.length > 0 || unknown !== undefined

const counted = [
  /(?:^|\s)(?:\d[\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty)\s+(?:more\s+|new\s+)?(?:licen[sc]es?\s+(?:of|for)\s+|copies\s+of\s+|x\s+)?([^ぁ-ん、。]{2,60}?)(?=\s+(?:for|to|please|as well|too)\b|[.,;?!]|$)/i,
  /(?:^|[にへ、]\s*)([^にへ、を]{2,60}?)\s*を\s*\d+\s*(?:本|個|台|枚|ライセンス)/,
]

/** Names no product: "5 licenses", "10 of them", "3 days". */
const generic =
  /^(?:(?:more|new|the|of|software|perpetual|licen[sc]es?|copies|copy|seats?|units?|users?|devices?|products?|pieces?|packs?|them|these|those|it|for|to|each|items?|lines?|days?|weeks?|months?|years?|order|times?|now|please|ライセンス|ソフトウェア|製品|注文|これ|それ|同じもの|もの)\s*)+$|^(?:for|to)\b/i

/** A sentence that goes on after a bare number, not a name. */
const clause =
  /^(?:because|as|since|if|when|that|but|or|so|we|i|they|you|he|she|is|are|was|were|only|already|not|instead)\b|\band\b|(?:\S+ ){5}/i

/** What something that is not in the price list was called. */
function unknownProduct(text: string, customer = ' '): string | undefined {
  const said = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const name = counted.map((pattern) => pattern.exec(said)?.[1]?.trim()).find(Boolean)
  const isName = name && !name.includes(customer) && !generic.test(name) && !clause.test(name)
  return isName ? name : undefined
}
