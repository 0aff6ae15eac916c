import type { Button } from '../cards/card.ts'
import { orderWords } from '../cards/order-words.ts'
import { productWords } from '../cards/products.ts'
import type { CommerceReason } from '../services/commerce/commerce.ts'
import type { Locale } from '../services/model.ts'
import type { OrderRefusal } from '../services/order.ts'
import { MOST_LINES } from '../services/quote.ts'
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
  if (lines.length < MOST_LINES) changes.push({ value: 'add', title: words.add, slots: withNewLine(slots) })
  return changes
}

/** Another quantity may be taken. */
const fewer: readonly CommerceReason[] = ['quantity-not-allowed', 'out-of-stock', 'credit-limit', 'asset-limit']
/** Another product may be taken; the same one is not, however often it is tried. */
const another: readonly CommerceReason[] = ['product-not-found', 'not-available', 'not-sold-in-country']

/** The buttons of the review; after a refusal first the one that helps. */
export function reviewButtons(
  locale: Locale,
  lines: readonly DraftLine[],
  { confirm, change, stop }: Pick<ReviewButtons, 'confirm' | 'change' | 'stop'>,
  { mayOrder, refusal }: { mayOrder: boolean; refusal?: OrderRefusal },
): Button[] {
  const words = orderWords[locale]
  const to = (choice: string) => ({ ...change, choice })
  const isOne = lines.length === 1
  const add = lines.length < MOST_LINES ? [{ title: words.add, data: to('add') }] : []
  const others = [...add, { title: words.change, data: change }, { title: words.stop, data: stop }]
  if (refusal) {
    const because = refusal.reason === 'commerce-refused' ? refusal.because : undefined
    const quantity = { title: words.changeQuantity, data: to(isOne ? 'quantity' : 'change') }
    const product = { title: words.otherProduct, data: to(isOne ? 'product' : 'change') }
    const again = { title: words.tryAgain, data: confirm }
    const helps = because && fewer.includes(because) ? [quantity, again] : [again]
    return [...(because && another.includes(because) ? [product] : helps), ...others]
  }
  const all = isOne ? words.confirm(String(lines[0]?.quantity)) : words.confirmLines(lines.length)
  return [{ title: mayOrder ? all : words.handOver, data: confirm }, ...others]
}
