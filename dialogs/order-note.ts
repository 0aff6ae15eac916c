import { amongOffered } from './order-kin.ts'
import type { Scene, Slot } from './topic.ts'
import { recognise, type Understanding } from './understanding/recognise.ts'

export const longestNote = 100

const patterns = [
  /[,、。;.]?\s*(?:\b(?:note|memo|remark)|メモ|備考)\s*[:：]\s*(?<note>[^\n]+)/i,
  /[,、。;]?\s*(?<note>\bP\.?O\.?(?:[ -]?(?:number|no\.?|nr\.?))?[ :#-]{0,3}(?=[\w/-]*\d)[A-Za-z0-9][\w/-]{1,40})/i,
  /[,、。;]?\s*(?<note>\bpurchase order(?: (?:number|no\.?|nr\.?))?[ :#]{0,3}(?=[\w/-]*\d)[A-Za-z0-9][\w/-]{1,40})/i,
  /[,、。;]?\s*(?<note>(?:発注|注文書|購買)番号[ :：はが]{0,3}(?=[\w/-]*\d)[A-Za-z0-9][\w/-]{1,40})/,
]

/** A purchase-order number or a remark in the sentence, and the sentence without it: what it says orders nothing. */
export function splitNote(text: string): { note?: string; rest: string } {
  const said = text.normalize('NFKC')
  for (const pattern of patterns) {
    const found = pattern.exec(said)
    const note = found?.groups?.note?.trim().slice(0, longestNote)
    if (found && note)
      return { note, rest: `${said.slice(0, found.index)} ${said.slice(found.index + found[0].length)}` }
  }
  return { rest: text }
}

/** The sentence as the other slots read it. */
export async function withoutNote<S extends { text: string; understanding: Understanding }>(
  said: S,
  scene: Scene,
): Promise<S> {
  const { note, rest } = splitNote(said.text)
  if (note === undefined) return said
  const known = { products: scene.services.products, customers: await scene.services.customers.names(scene.context) }
  return { ...said, text: rest, understanding: recognise(rest, known, { topic: 'order' }) }
}

/** The slot, deaf to what is only a note; what names no family means what was offered. */
export const deafToNotes = (slot: Slot): Slot => ({
  ...slot,
  read: async (said, scene, slots) =>
    slot.read(amongOffered(await withoutNote(said, scene), scene, slots), scene, slots),
})
