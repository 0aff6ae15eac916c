import { linesOf } from './order-lines.ts'
import { splitNote } from './order-note.ts'
import { lineIn, type SaidLine, saidLines } from './order-parts.ts'
import { placed } from './order-sentence.ts'
import type { SlotValues } from './state.ts'
import type { Said, Scene } from './topic.ts'
import { readQuantity } from './understanding/numbers.ts'
import { withoutBullet } from './understanding/order-list.ts'
import { type Known, recognise } from './understanding/recognise.ts'

/** Who wrote it comes below, and orders nothing. */
const signature = /^\s*(?:--+|__+|==+|\*\*+|以上)[。\s]*$/
const closing =
  /^\s*(?:(?:many |best |kind |warm )*(?:thanks|thank you|regards|wishes)\b|sincerely|cheers|(?:(?:以上|どうぞ|何卒|それでは|では)[、,]? ?)*(?:よろしく|宜しく)|敬具)/i
/** Below an item: only how many of it. */
const onlyQuantity = /^(?:quantity|qty\.?|数量|個数|本数|台数)?\s*[:：]?\s*[\d,]+\s*[^\d\s]{0,6}$/i

const mostRows = 120
const mostUnread = 3
const longestRow = 60

/**
 * A mail or a list that was pasted: one product a row, under whatever greeting. A row of the list that names nothing from the
 * price list is left out and told. `undefined` for anything else, such as a sentence.
 */
export async function readMail({ text }: Said, scene: Scene, slots: SlotValues): Promise<SlotValues | undefined> {
  const rows = rowsOf(text)
  if (rows.length < 2 || rows.length > mostRows) return undefined
  const known = { products: scene.services.products, customers: await scene.services.customers.names(scene.context) }
  const lines: SaidLine[] = []
  const unread: string[] = []
  for (const row of rows) {
    const read = await readRow(row, known, scene)
    const last = lines.at(-1)
    if (read.lines.length > 0) lines.push(...read.lines)
    else if (last && last.quantity === undefined && onlyQuantity.test(row.text)) last.quantity = readQuantity(row.text)
    else if (row.isItem || (last && read.isCounted)) unread.push(row.text.slice(0, longestRow))
  }
  const isList = lines.some(({ quantity }) => quantity !== undefined) || rows.some(({ isItem }) => isItem)
  if (lines.length === 0 || !isList) return undefined
  const next = placed(slots, lines, linesOf(slots).length > 0 ? 'stated' : 'anew')
  return unread.length > 0 ? { ...next, unread: unread.slice(0, mostUnread) } : next
}

interface Row {
  text: string
  /** It has a bullet or a number before it. */
  isItem: boolean
}

function rowsOf(text: string): Row[] {
  const all = text.normalize('NFKC').split(/\r?\n/)
  const end = all.findIndex((row, at) => at > 0 && (signature.test(row) || closing.test(row)))
  return (end === -1 ? all : all.slice(0, end))
    .map((row) => ({ text: withoutBullet(splitNote(row).rest).trim(), isItem: withoutBullet(row) !== row.trimStart() }))
    .filter(({ text: row }) => /[\p{L}\p{N}]/u.test(row))
}

/** An item counts with or without its quantity; in other rows only both together are a line. */
async function readRow({ text, isItem }: Row, known: Known, scene: Scene) {
  const said = /^\d/.test(text) ? `order ${text}` : text
  const understanding = recognise(said, known)
  const isCounted = understanding.slots.quantity !== undefined
  const several = await saidLines(said, understanding, scene)
  if (several.length > 1) return { lines: several.filter(({ among }) => among.length > 0), isCounted }
  const { among, quantity } = lineIn(said, understanding)
  return { lines: among.length > 0 && (isItem || quantity !== undefined) ? [{ among, quantity }] : [], isCounted }
}
