import { orderWords } from '../cards/order-words.ts'
import { omit } from './order-lines.ts'
import { longestNote, splitNote } from './order-note.ts'
import type { SlotValues } from './state.ts'
import type { Slot } from './topic.ts'

/** The note, where the person wants to change it: asked for by itself, and whatever is said is the note. */
export const askedNoteSlot = (): Slot => ({
  name: 'askedNote',
  why: { en: orderWords.en.whyNote, ja: orderWords.ja.whyNote },
  takesAnything: true,
  skipped: '',
  skip: (slots) => slots.asksNote === undefined,

  async ask({ locale }) {
    const { whichNote, noteHint, noteShort } = orderWords[locale]
    return { kind: 'question', text: whichNote, hint: noteHint, label: noteShort }
  },

  async read({ text }, { locale }) {
    const said = text.trim()
    const note = splitNote(said).note ?? said
    const isLong = said.length > longestNote
    return isLong
      ? { kind: 'invalid', text: orderWords[locale].noteTooLong(longestNote) }
      : { kind: 'value', value: note }
  },
})

const asksToChange =
  /\b(?:change|edit|add|set|correct|enter|update)\b.{0,20}\b(?:p\.?o\.?|purchase order(?: number)?|note|reference)\b|(?:発注番号|注文書番号|メモ|備考|PO)(?:番号)?(?:を|の)? ?(?:変更|追加|入れ|修正|訂正|直|付け|つけ|入力|違)/i

/** A wish to change the note that does not say yet what it shall be. */
export const wantsNote = (text: string): boolean =>
  asksToChange.test(text.normalize('NFKC')) && splitNote(text).note === undefined

/** The draft with its note to be asked for. */
export const withNoteOpen = (slots: SlotValues): SlotValues => ({ ...omit(slots, 'askedNote'), asksNote: 'yes' })

/** The draft with what was answered as its note; none for nothing. */
export function withAskedNote(slots: SlotValues): SlotValues {
  const { askedNote } = slots
  if (askedNote === undefined) return slots
  const rest = omit(slots, 'askedNote', 'asksNote', 'note')
  return askedNote === '' ? rest : { ...rest, note: askedNote }
}
