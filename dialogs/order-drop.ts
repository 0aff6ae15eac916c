import { orderWords } from '../cards/order-words.ts'
import { productWords } from '../cards/products.ts'
import { plain } from '../cards/words.ts'
import { linesOf, omit, titleOf, waitingOf, withLines } from './order-lines.ts'
import { linesNamed } from './order-meant.ts'
import { removesLines } from './order-sentence.ts'
import { heldSlot } from './order-slots.ts'
import type { SlotValues } from './state.ts'
import type { Scene, Slot } from './topic.ts'

/** Which product is to be taken off, where the sentence may mean several; whoever names none that is on the order is told so. */
export const dropSlot = (): Slot =>
  heldSlot('drop', {
    async read({ text, understanding }, { locale }, slots) {
      const words = orderWords[locale]
      const lines = linesOf(slots)
      if (lines.length === 0 || slots.taken !== undefined || !removesLines(text)) return undefined
      const named = linesNamed(text, understanding, lines, true).flatMap((at) => lines[at] ?? [])
      if (named.length > 1) {
        const choices = named.map(({ product, quantity }) => ({
          value: product,
          title: productWords[locale].times(titleOf(product), quantity),
        }))
        return { kind: 'question', question: { kind: 'question', text: words.whichToDrop, label: words.productLabel, choices } }
      }
      const { product, version } = understanding.slots
      const isElsewhere = named.length === 0 && product !== undefined
      const said = [product, version].filter(Boolean).join(' ')
      return isElsewhere ? { kind: 'invalid', text: words.notOnOrder(plain(said)) } : undefined
    },
  })

/** Takes off what was chosen to be, and says what is off the order now. */
export function takeOff({ locale }: Scene, slots: SlotValues): { slots: SlotValues; note: string } {
  const lines = linesOf(slots)
  const dropped = lines.find(({ product }) => product === slots.drop)
  const left = lines.filter((line) => line !== dropped)
  const rest = omit(dropped ? withLines(slots, left, waitingOf(slots)) : slots, 'drop', 'taken')
  const taken = dropped?.product ?? slots.taken
  return { slots: rest, note: taken === undefined ? '' : orderWords[locale].takenOff(plain(titleOf(String(taken)))) }
}
