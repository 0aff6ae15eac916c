import type { CancellationCheck } from '../services/cancel.ts'
import type { OrderLine } from '../services/model.ts'
import { whyOf } from './cancel.ts'
import { cancelWords } from './cancel-words.ts'
import type { Button } from './card.ts'
import { formatInstant, formatNumber } from './format.ts'
import { guideCard } from './guide.ts'
import { productWords } from './products.ts'
import type { View } from './view.ts'
import { plain, words } from './words.ts'

export const cancelPartWords = words({
  en: {
    heading: 'A quantity cannot be reduced',
    text: (quantity: string, keep: string) =>
      `Cancel the whole line of ${quantity} inside its window and order ${keep} anew, at the price of that day.`,
    until: 'Cancel by',
    summary: (id: string, keep: string) =>
      `The quantity of ${id} cannot be reduced: cancel it whole and order ${keep} anew.`,
    cancelAndOrder: (id: string, keep: string) => `Cancel ${id} and order ${keep}`,
  },
  ja: {
    heading: '数量だけを減らすことはできません',
    text: (quantity: string, keep: string) =>
      `期間内に ${quantity} 本の明細全体をキャンセルし、あらためて ${keep} 本を注文してください。価格は注文日のものになります。`,
    until: 'キャンセルの期限',
    summary: (id: string, keep: string) =>
      `${id} の数量だけを減らすことはできません。全体をキャンセルし、あらためて ${keep} 本を注文してください。`,
    cancelAndOrder: (id: string, keep: string) => `${id} をキャンセルして ${keep} 本を注文する`,
  },
})

/** Fewer than were bought: what to do instead. */
export function cancelPartCard(
  view: View,
  customer: string,
  check: CancellationCheck,
  { line, keep }: { line: OrderLine; keep: number },
  { lead = '', buttons }: { lead?: string; buttons: Button[] },
) {
  const { locale, timeZone } = view
  const own = cancelWords[locale]
  const its = cancelPartWords[locale]
  const { order, until } = check
  return guideCard(locale, {
    summary: its.summary(order.id, formatNumber(keep)),
    lead,
    heading: its.heading,
    texts: [its.text(formatNumber(line.quantity), formatNumber(keep))],
    facts: [
      { title: own.order, value: order.id },
      { title: own.customer, value: plain(customer) },
      { title: own.product, value: plain(productWords[locale].times(line.title, line.quantity)) },
      ...(until === undefined ? [] : [{ title: its.until, value: formatInstant(locale, until, timeZone) }]),
    ],
    remarks: [own.after],
    why: whyOf(view, check),
    buttons,
  })
}
