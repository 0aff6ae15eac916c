import { orderWords } from '../cards/order-words.ts'
import { productWords } from '../cards/products.ts'
import { plain } from '../cards/words.ts'
import { fitting } from './order-edition.ts'
import { linesOf, omit, titleOf, waitingOf, withLines } from './order-lines.ts'
import { linesCalled } from './order-meant.ts'
import { nameOf, removedFrom } from './order-remove.ts'
import { heldSlot } from './order-slots.ts'
import type { SlotValues } from './state.ts'
import type { Scene, Slot } from './topic.ts'

/**
 * Which product is to be taken off, where the sentence may mean several. Whoever names a product that is not on the order,
 * or an edition that none of them has, is told so.
 */
export const dropSlot = (): Slot =>
  heldSlot('drop', {
    async read({ text, understanding }, scene, slots) {
      const { locale } = scene
      const words = orderWords[locale]
      const lines = linesOf(slots)
      const unwanted = removedFrom(text)
      if (lines.length === 0 || slots.taken !== undefined) return undefined
      if (unwanted === undefined) {
        const count = fitting(scene, understanding, slots)
        if (count === undefined || count === 1 || isAsked(slots)) return undefined
        const said = plain(text.trim().slice(0, 60))
        return { kind: 'invalid', text: count === 0 ? words.fitsNone(said) : words.fitsSeveral(said) }
      }
      const named = linesCalled(unwanted, lines).flatMap((at) => lines[at] ?? [])
      if (named.length > 1) {
        const choices = named.map(({ product, quantity }) => ({
          value: product,
          title: productWords[locale].times(titleOf(product), quantity),
        }))
        return {
          kind: 'question',
          question: { kind: 'question', text: words.whichToDrop, label: words.productLabel, choices },
        }
      }
      const name = named.length === 0 ? nameOf(unwanted) : undefined
      return name === undefined ? undefined : { kind: 'invalid', text: words.notOnOrder(plain(name)) }
    },
  })

/** A product is being asked for, and the words choose among those offered. */
const isAsked = ({ shelf, product, quantity }: SlotValues) =>
  product === undefined && (shelf !== undefined || quantity !== undefined)

/** Takes off what was chosen to be, and says what is off the order now. */
export function takeOff({ locale }: Scene, slots: SlotValues): { slots: SlotValues; note: string } {
  const lines = linesOf(slots)
  const dropped = lines.find(({ product }) => product === slots.drop)
  const left = lines.filter((line) => line !== dropped)
  const rest = omit(dropped ? withLines(slots, left, waitingOf(slots)) : slots, 'drop', 'taken')
  const taken = dropped?.product ?? slots.taken
  return { slots: rest, note: taken === undefined ? '' : orderWords[locale].takenOff(plain(titleOf(String(taken)))) }
}
