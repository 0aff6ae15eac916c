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
    return isLong ? { kind: 'invalid', text: orderWords[locale].noteTooLong(longestNote) } : { kind: 'value', value: note }
  },
})

/** The draft with its note to be asked for. */
export const withNoteOpen = (slots: SlotValues): SlotValues => ({ ...omit(slots, 'askedNote'), asksNote: 'yes' })

/** The draft with what was answered as its note; none for nothing. */
export function withAskedNote(slots: SlotValues): SlotValues {
  const { askedNote } = slots
  if (askedNote === undefined) return slots
  const rest = omit(slots, 'askedNote', 'asksNote', 'note')
  return askedNote === '' ? rest : { ...rest, note: askedNote }
}
