import { cancelCheckCard, cancelReceiptCard, cancelReviewCard } from '../../cards/cancel.ts'
import { cancelWords } from '../../cards/cancel-words.ts'
import { conversationWords } from '../../cards/conversation.ts'
import { plain } from '../../cards/words.ts'
import { type CancellationCheck, checkCancellation } from '../../services/cancel.ts'
import type { Instant, Order, OrderLine } from '../../services/model.ts'
import { orderKey } from '../../services/order.ts'
import { openMemoryStore } from '../../services/store/memory-store.ts'
import { openWork } from '../../services/work.ts'
import { admin, DAY, NOW, value } from '../support/world.ts'
import { aLine, button, type Data, ordinary, type Sample } from './samples.ts'

/** What the service finds out about an order with these lines. */
export async function checkOf(lines: OrderLine[], order: Partial<Order> = {}): Promise<CancellationCheck> {
  const first = lines[0] ?? aLine(ordinary, 1)
  const work = openWork(openMemoryStore())
  const placedBy = { id: 'admin-agent', name: 'Aiko Tanaka' }
  const whole = { id: 'ORD-1', customerId: 'c', lines, total: first.total, purchasedAt: NOW - 3 * DAY, placedBy }
  const placed: Order = { ...whole, status: 'completed', ...order }
  work.create(orderKey(placed.id), placed)
  return value(await checkCancellation({ work, caller: admin, now: NOW, newId: () => '0'.repeat(32) }, placed.id))
}

const bought = (at: Instant): Partial<Order> => ({ purchasedAt: at })
const cancelled = (line: OrderLine): OrderLine => ({ ...line, cancelledAt: NOW - DAY, refund: line.total })
const rds = (line: OrderLine): OrderLine => ({ ...line, title: `Remote Desktop Services CAL ${line.title}` })

export const checks: Record<string, (data: Data) => Promise<CancellationCheck>> = {
  'full refund': (data) => checkOf([aLine(data, 1)]),
  'prorated refund': (data) => checkOf([rds(aLine(data, 1, 'subscription'))]),
  'a renewed line': (data) =>
    checkOf([aLine(data, 1, 'subscription')], { ...bought(NOW - 1097 * DAY), renewedAt: NOW - DAY }),
  'several lines, partly closed': (data) =>
    checkOf([aLine(data, 1), aLine(data, 2, 'subscription'), cancelled(aLine(data, 3))], bought(NOW - 8 * DAY)),
  'fifty lines': (data) => checkOf(Array.from({ length: 50 }, (_, n) => aLine(data, n + 1, 'subscription'))),
  'a closed subscription': (data) => checkOf([aLine(data, 1, 'subscription')], bought(NOW - 8 * DAY)),
  'a closed perpetual license': (data) => checkOf([aLine(data, 1)], bought(NOW - 31 * DAY)),
  'three closed lines of both kinds': (data) =>
    checkOf([aLine(data, 1), aLine(data, 2, 'subscription'), aLine(data, 3)], bought(NOW - 31 * DAY)),
  'a cancelled order': (data) => checkOf([cancelled(aLine(data, 1))]),
  'one line cancelled, the other closed': (data) =>
    checkOf([cancelled(aLine(data, 1)), aLine(data, 2)], bought(NOW - 31 * DAY)),
  'an order of tomorrow': (data) => checkOf([aLine(data, 1), aLine(data, 2)], bought(NOW + DAY)),
}

export const cancellations: readonly Sample[] = Object.entries(checks).flatMap(([it, check]): Sample[] => [
  {
    it: `the check of ${it}`,
    kind: 'decision',
    draw: async (view, data) => {
      const { cancelIt, another } = cancelWords[view.locale]
      return cancelCheckCard(view, data.name, await check(data), [cancelIt('ORD-1'), another].map(button))
    },
  },
  {
    it: `the review of ${it}`,
    kind: 'decision',
    draw: async (view, data) => {
      const { confirm, change, stop } = cancelWords[view.locale]
      const lead = conversationWords[view.locale].changed
      const buttons = [confirm('ORD-1'), change, stop].map(button)
      return cancelReviewCard(view, data.name, await check(data), { lead, reason: plain(data.name), buttons })
    },
  },
  {
    it: `the receipt of ${it}`,
    kind: 'decision',
    draw: async (view, data) => {
      const { order, refund } = await check(data)
      const { orderAgain, another } = cancelWords[view.locale]
      const done = { order, lines: order.lines.map(({ number }) => number), refund }
      return cancelReceiptCard(view, data.name, done, [orderAgain, another].map(button))
    },
  },
])
