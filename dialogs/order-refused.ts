import type { Button } from '../cards/card.ts'
import { commerceMore } from '../cards/commerce.ts'
import { orderWords } from '../cards/order-words.ts'
import { refusalText } from '../cards/refusals.ts'
import type { CommerceReason } from '../services/commerce/commerce.ts'
import type { Json } from '../services/json.ts'
import type { OrderRefusal } from '../services/order.ts'
import { sources } from '../services/policy/sources.ts'
import { customerOf } from './customer-slot.ts'
import { linesOf, omit } from './order-lines.ts'
import { saysLines } from './order-sentence.ts'
import { heldSlot } from './order-slots.ts'
import type { SlotValues } from './state.ts'
import type { ReviewButtons, Scene, Slot } from './topic.ts'

/** Why Partner Center refused the draft a moment ago. */
export const refusalOf = ({ refused }: SlotValues): OrderRefusal | undefined => refused as unknown as OrderRefusal

/** The draft with the reason why it was not placed. */
export const withRefusal = (slots: SlotValues, refusal: OrderRefusal): SlotValues => ({
  ...slots,
  refused: refusal as unknown as Json,
})

/** What the review says of a refusal. */
export function refusalShown(scene: Scene, refusal: OrderRefusal) {
  const because = refusal.reason === 'commerce-refused' ? refusal.because : undefined
  return {
    text: refusalText(scene, refusal),
    more: because ? commerceMore(scene.locale, { because }) : '',
    sources: [
      ...(because ? [sources.errorCodes] : []),
      ...(because === 'customer-agreement-missing' ? [sources.confirmAgreement] : []),
    ],
  }
}

/** What helps against it. Where nothing does but to try again, there is none of them. */
type Help = 'quantity' | 'product' | 'orders' | 'colleague' | 'later'

const helps: Partial<Record<CommerceReason, readonly Help[]>> = {
  'quantity-not-allowed': ['quantity'],
  'out-of-stock': ['quantity'],
  'credit-limit': ['quantity', 'colleague'],
  'asset-limit': ['quantity', 'colleague'],
  'product-not-found': ['product'],
  'not-available': ['product'],
  'not-sold-in-country': ['product'],
  'order-in-progress': ['orders'],
  'customer-agreement-missing': ['later'],
  'customer-under-review': ['later'],
  'customer-not-approved': ['colleague', 'later'],
  'customer-not-found': ['colleague', 'later'],
  'partner-agreement-missing': ['colleague', 'later'],
  'program-not-active': ['colleague', 'later'],
  'attestation-missing': ['colleague', 'later'],
  'purchase-order-missing': ['colleague', 'later'],
  'account-locked': ['colleague', 'later'],
  'risk-check-failed': ['colleague', 'later'],
  'subscription-limit': ['colleague', 'later'],
}

/** The buttons of the review after a refusal, the one that helps first. The same product is not sold however often it is tried. */
export function refusedButtons(
  scene: Scene,
  slots: SlotValues,
  { confirm, change, stop }: Pick<ReviewButtons, 'confirm' | 'change' | 'stop'>,
  refusal: OrderRefusal,
): Button[] {
  const words = orderWords[scene.locale]
  const isOne = linesOf(slots).length === 1
  const wanted = (refusal.reason === 'commerce-refused' && helps[refusal.because]) || []
  const draft = omit(slots, 'refused', 'form')
  const to = (choice: string) => ({ ...change, choice })
  const button: Record<Help, () => Button[]> = {
    quantity: () => [{ title: words.changeQuantity, data: to(isOne ? 'quantity' : 'change') }],
    product: () => [{ title: words.otherProduct, data: to(isOne ? 'product' : 'change') }],
    orders: () =>
      scene.offer([
        { title: words.seeOrders, opening: { topic: 'purchases', slots: { customer: customerOf(slots) } } },
      ]),
    colleague: () => scene.offer([{ title: words.askColleague, opening: { topic: 'human', slots: {} } }]),
    later: () => scene.offer([{ title: words.later, opening: { topic: 'order', action: 'later', slots: draft } }]),
  }
  const again = wanted.includes('product') ? [] : [{ title: words.tryAgain, data: confirm }]
  const ends = [
    { title: words.change, data: change },
    { title: words.stop, data: stop },
  ]
  return [...wanted.flatMap((help) => button[help]()), ...again, ...ends]
}

const asks =
  /[?？]|(?:の|か|かな|って|とは)[。.\s]*$|なぜ|なんで|何故|どうして|どうすれば|どうしたら|どうなる|いつ|どこ|誰|理由|意味|(?:何|なに)を(?:すれば|したら)|困|\b(?:why|when|where|what|how|who|reason|mean|means|refused|rejected|not allowed|not possible|next)\b/i

/**
 * "Why?", "when will it work?", 「いつ注文できますか」 after a refusal: the reason and what to do are told again, and the draft
 * stays. Whatever else names nothing is taken for the same, so that nobody loses an order over a question.
 */
export const refusalTalk = (): Slot =>
  heldSlot('refusalTalk', {
    async read({ text, understanding }, scene, slots) {
      const { productMatches, customerMatches, slots: said } = understanding
      const isOther = customerMatches.some(({ id }) => id !== slots.customer)
      if (slots.refused === undefined || isOther || productMatches.length > 0 || said.quantity) return undefined
      const isAbout = asks.test(text.normalize('NFKC')) || (!understanding.act && !saysLines(text))
      return isAbout ? { kind: 'invalid', text: orderWords[scene.locale].kept } : undefined
    },
  })
