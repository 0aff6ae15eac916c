import type { Button } from '../cards/card.ts'
import { orderWords } from '../cards/order-words.ts'
import { productWords } from '../cards/products.ts'
import type { Locale } from '../services/model.ts'
import { MOST_LINES } from '../services/quote.ts'
import { withNoteOpen } from './order-asked-note.ts'
import { type DraftLine, linesOf, omit, titleOf, withLineOpen, withNewLine } from './order-lines.ts'
import type { Choice, SlotValues } from './state.ts'
import type { ReviewButtons, Scene } from './topic.ts'

/** What may be changed at the review. With one product it is that or its quantity; with several, any of them. */
export function orderChanges({ locale }: Scene, slots: SlotValues): (Choice & { slots: SlotValues })[] {
  const words = orderWords[locale]
  const lines = linesOf(slots)
  const forNobody = omit(slots, 'customer', 'refused')
  const ofNothing = omit(slots, 'product', 'shelf', 'refused')
  const changes = [{ value: 'customer', title: words.customerLabel, slots: forNobody }]
  if (lines.length === 1) {
    changes.push({ value: 'product', title: words.productLabel, slots: ofNothing })
    changes.push({ value: 'quantity', title: words.quantityLabel, slots: withLineOpen(slots, 0) })
  } else {
    for (const [index, { product, quantity }] of lines.entries()) {
      const title = productWords[locale].times(titleOf(product), quantity)
      changes.push({ value: `line-${index + 1}`, title, slots: withLineOpen(slots, index) })
    }
  }
  changes.push({ value: 'note', title: words.noteShort, slots: withNoteOpen(slots) })
  if (lines.length < MOST_LINES) changes.push({ value: 'add', title: words.add, slots: withNewLine(slots) })
  return changes
}

/** The buttons of the review. */
export function reviewButtons(
  locale: Locale,
  lines: readonly DraftLine[],
  { confirm, change, stop }: Pick<ReviewButtons, 'confirm' | 'change' | 'stop'>,
  mayOrder: boolean,
): Button[] {
  const words = orderWords[locale]
  const add = lines.length < MOST_LINES ? [{ title: words.add, data: { ...change, choice: 'add' } }] : []
  const others = [...add, { title: words.change, data: change }, { title: words.stop, data: stop }]
  const all = lines.length === 1 ? words.confirm(String(lines[0]?.quantity)) : words.confirmLines(lines.length)
  return [{ title: mayOrder ? all : words.handOver, data: confirm }, ...others]
}
