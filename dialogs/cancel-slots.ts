import { cancelWords } from '../cards/cancel-words.ts'
import { plain } from '../cards/words.ts'
import { type CancellationCheck, checkCancellation } from '../services/cancel.ts'
import type { OrderLine } from '../services/model.ts'
import { mayDo } from '../services/policy/permission.ts'
import { askedText, partFrom, partText, readAsked, readPart, readWish, type Wish } from './cancel-reading.ts'
import { orderOf } from './order-slot.ts'
import type { SlotValues } from './state.ts'
import type { Slot } from './topic.ts'

export const checksOnly = (slots: SlotValues) => slots.mode !== 'cancel'

export const wishOf = (slots: SlotValues) => slots.wish as Wish | undefined

/** Line numbers, as the slot keeps them: "1,2". */
export const numbersOf = (slots: SlotValues): number[] =>
  String(slots.lines ?? '')
    .split(',')
    .filter(Boolean)
    .map(Number)

/** The line of which only a part is meant, and how many would be left; `undefined` where no line or several may be meant. */
export function partOf(check: CancellationCheck, slots: SlotValues): { line: OrderLine; keep: number } | undefined {
  if (!slots.part) return undefined
  const { cancel, keep } = partFrom(String(slots.part))
  const chosen = numbersOf(slots)
  const fitting = check.lines.flatMap(({ line }) => {
    const left = keep ?? line.quantity - (cancel ?? 0)
    const isMeant = check.eligible.includes(line.number) && (chosen.length === 0 || chosen.includes(line.number))
    return isMeant && left > 0 && left < line.quantity ? [{ line, keep: left }] : []
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Never asked for: buttons bring it, or it is read out of a sentence. */
export const quietSlot = (name: string, read: Slot['read'] = async () => undefined): Slot => ({
  name,
  skip: () => true,
  why: { en: cancelWords.en.whyOrder, ja: cancelWords.ja.whyOrder },
  ask: async () => ({ kind: 'settled', value: '' }),
  read,
})

/** Settled by the wish that opened the topic: to look, or to cancel. */
export const modeSlot: Slot = {
  name: 'mode',
  why: { en: cancelWords.en.whyOrder, ja: cancelWords.ja.whyOrder },
  ask: async () => ({ kind: 'settled', value: 'check' }),
  read: async () => undefined,
}

export const wishSlot = quietSlot('wish', async ({ text, understanding }) => {
  const wish = readWish(text, understanding)
  return wish && { kind: 'value', value: wish }
})

export const partSlot = quietSlot('part', async ({ text, understanding }) => {
  const part = readPart(text, understanding)
  return part && { kind: 'value', value: partText(part) }
})

/** How many to order anew after the cancellation. */
export const restSlot = quietSlot('rest')

/** The day or time that is asked about; asked for only where a button says "another date". */
export const atSlot: Slot = {
  name: 'at',
  skip: (slots) => wishOf(slots) !== 'date',
  why: { en: cancelWords.en.whyDate, ja: cancelWords.ja.whyDate },

  async ask({ locale }, slots) {
    const { whichDate, dateHint, dateLabel } = cancelWords[locale]
    return { kind: 'question', text: whichDate(plain(orderOf(slots))), hint: dateHint, label: dateLabel }
  },

  async read(said, { locale, timeZone, context: { now } }, slots) {
    const { text } = said
    const asked = said.asked && wishOf(slots) === 'date'
    // Before a review, a day that is only named may mean anything; a question about it is a check of its own.
    if (!checksOnly(slots) && slots.lines !== undefined) return undefined
    const when = readAsked(text, now, timeZone)
    if (!when) return asked ? { kind: 'invalid', text: cancelWords[locale].unknownDate } : undefined
    const isToday = when.from <= now && now < when.until && when.instant === undefined
    const isPast = (when.instant ?? when.until - 1) < now
    // "Still today" asks about now; and who wants to cancel mentions a past day only in passing.
    if (!asked && (isToday || (isPast && !checksOnly(slots)))) return undefined
    return { kind: 'value', value: askedText(when) }
  },
}

export const reasonSlot: Slot = {
  name: 'reason',
  skipped: '',
  skip: (slots) => checksOnly(slots) && wishOf(slots) !== 'support',
  takesAnything: true,
  why: { en: cancelWords.en.whyReason, ja: cancelWords.ja.whyReason },

  async ask({ locale, context }, slots) {
    const words = cancelWords[locale]
    if (wishOf(slots) === 'support') {
      const check = await checkCancellation(context, orderOf(slots))
      if (check.ok && check.value.until !== undefined) return { kind: 'settled', value: '' }
    } else {
      // No reason is asked for what cannot be cancelled anyway; the answer says why not.
      if (slots.lines === '' || slots.at || !mayDo(context.caller, 'cancel').ok) return { kind: 'settled', value: '' }
      const check = slots.part ? await checkCancellation(context, orderOf(slots)) : undefined
      if (check?.ok && partOf(check.value, slots)) return { kind: 'settled', value: '' }
    }
    const choices = Object.entries(words.reasons).map(([value, title]) => ({ value, title }))
    return {
      kind: 'question',
      text: (wishOf(slots) === 'support' ? words.refundReason : words.whichReason)(plain(orderOf(slots))),
      hint: words.reasonHint,
      label: words.reasonLabel,
      choices,
    }
  },

  async read({ text, asked }) {
    const reason = text.trim().slice(0, 200)
    return asked && reason ? { kind: 'value', value: reason } : undefined
  },
}
