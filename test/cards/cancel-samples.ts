import { cancelCheckCard, cancelReceiptCard, cancelReviewCard } from '../../cards/cancel.ts'
import { cancelDateCard } from '../../cards/cancel-date.ts'
import { cancelHistoryCard } from '../../cards/cancel-history.ts'
import { cancelLeadWords, cancelNotes } from '../../cards/cancel-notes.ts'
import { cancelPartCard, cancelPartWords } from '../../cards/cancel-part.ts'
import { cancelRemindersCard, cancelReminderWords } from '../../cards/cancel-reminder.ts'
import { cancelSupportCard } from '../../cards/cancel-support.ts'
import { cancelWords } from '../../cards/cancel-words.ts'
import { conversationWords } from '../../cards/conversation.ts'
import type { View } from '../../cards/view.ts'
import { plain } from '../../cards/words.ts'
import { type CancellationCheck, checkCancellation } from '../../services/cancel.ts'
import { type Asked, checkPeriod, type PeriodCheck } from '../../services/cancel-period.ts'
import type { Instant, Order, OrderLine } from '../../services/model.ts'
import { orderKey } from '../../services/order.ts'
import { ruleChanges } from '../../services/policy/cancellation-history.ts'
import { cancellationRules } from '../../services/policy/cancellation-rules.ts'
import { openMemoryStore } from '../../services/store/memory-store.ts'
import { openWork } from '../../services/work.ts'
import { admin, DAY, NOW, value } from '../support/world.ts'
import { aLine, button, type Data, ordinary, type Sample } from './samples.ts'

/** The sample order with these lines, in a unit of work of its own. */
function placedOrder(lines: OrderLine[], order: Partial<Order>) {
  const first = lines[0] ?? aLine(ordinary, 1)
  const work = openWork(openMemoryStore())
  const placedBy = { id: 'admin-agent', name: 'Aiko Tanaka' }
  const whole = { id: 'ORD-1', customerId: 'c', lines, total: first.total, purchasedAt: NOW - 3 * DAY, placedBy }
  const placed: Order = { ...whole, status: 'completed', ...order }
  work.create(orderKey(placed.id), placed)
  return { id: placed.id, context: { work, caller: admin, now: NOW, newId: () => '0'.repeat(32) } }
}

/** What the service finds out about an order with these lines. */
export async function checkOf(lines: OrderLine[], order: Partial<Order> = {}): Promise<CancellationCheck> {
  const { id, context } = placedOrder(lines, order)
  return value(await checkCancellation(context, id))
}

/** The same about a day or an instant. */
export async function periodCheckOf(
  lines: OrderLine[],
  asked: Asked,
  order: Partial<Order> = {},
): Promise<PeriodCheck> {
  const { id, context } = placedOrder(lines, order)
  return value(await checkPeriod(context, id, asked))
}

const dayOf = (at: Instant): Asked => ({ from: at, until: at + DAY })

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
  'an order cancelled by somebody': (data) =>
    checkOf([cancelled(aLine(data, 1))], {
      status: 'cancelled',
      cancellation: { at: NOW - DAY, by: { id: 'x', name: data.name }, reason: data.name },
    }),
  'what is left of a partly cancelled order': (data) => checkOf([cancelled(aLine(data, 1)), aLine(data, 2)]),
  'a plan that can never be cancelled': (data) => {
    const line = aLine(data, 1, 'subscription')
    return checkOf([{ ...line, title: `SUSE ${line.title}` }])
  },
  'an order of tomorrow': (data) => checkOf([aLine(data, 1), aLine(data, 2)], bought(NOW + DAY)),
}

const periods: Record<string, (data: Data) => Promise<PeriodCheck>> = {
  'a day in the window': (data) => periodCheckOf([aLine(data, 1, 'subscription')], dayOf(NOW + DAY)),
  'the day on which it closes': (data) => periodCheckOf([aLine(data, 1, 'subscription')], dayOf(NOW + 3.5 * DAY)),
  'a day after it': (data) => periodCheckOf([aLine(data, 1, 'subscription')], dayOf(NOW + 5 * DAY)),
  'a week of several lines': (data) =>
    periodCheckOf([aLine(data, 1), aLine(data, 2, 'subscription')], { from: NOW, until: NOW + 7 * DAY }),
  'an hour': (data) => periodCheckOf([aLine(data, 1)], { ...dayOf(NOW), instant: NOW + DAY / 2 }),
  yesterday: (data) => periodCheckOf([aLine(data, 1)], dayOf(NOW - DAY)),
  'a day before the purchase': (data) => periodCheckOf([aLine(data, 1)], dayOf(NOW - 9 * DAY)),
  'a day before it closed': (data) =>
    periodCheckOf([aLine(data, 1, 'subscription')], dayOf(NOW - 4 * DAY), bought(NOW - 8 * DAY)),
}

const dated: readonly Sample[] = Object.entries(periods).map(([it, check]) => ({
  it: `the answer for ${it}`,
  kind: 'decision',
  draw: async (view, data) => {
    const { cancelIt, otherDate, remind, another, elsewhen } = cancelWords[view.locale]
    const buttons = [cancelIt('ORD-1'), otherDate, remind('25 Nov'), another].map(button)
    return cancelDateCard(view, data.name, await check(data), { lead: elsewhen, buttons })
  },
}))

const guidance: readonly Sample[] = [
  {
    it: 'the history of the rule',
    kind: 'decision',
    draw: (view, data) =>
      cancelHistoryCard(view, ruleChanges(cancellationRules), undefined, [button(`${data.name} 1`)]),
  },
  {
    it: 'the history of the rule for a renewed order',
    kind: 'decision',
    draw: async (view, data) => {
      const check = await checks['a renewed line']?.(data)
      return cancelHistoryCard(view, ruleChanges(cancellationRules), check, [button(`${data.name} 1`)])
    },
  },
  {
    it: 'the support request',
    kind: 'decision',
    draw: async (view, data) => {
      const check = await checkOf([aLine(data, 1, 'subscription')], bought(NOW - 8 * DAY))
      const customer = { id: 'c', name: data.name, domain: 'contoso.example' }
      return cancelSupportCard(view, { customer, check, reason: data.name, contact: data.name }, [])
    },
  },
  {
    it: 'the reminders',
    kind: 'decision',
    draw: async (view, data) => {
      const { forgetOne, forgetAll, noneFor } = cancelReminderWords[view.locale]
      const reminders = Array.from({ length: 9 }, (_, n) => {
        return { orderId: `ORD-${n}`, customer: data.name, until: NOW + 2 * DAY, dueAt: NOW + DAY }
      })
      const buttons = [forgetOne('ORD-1'), forgetOne('ORD-2'), forgetAll].map(button)
      return cancelRemindersCard(view, reminders, { lead: noneFor('ORD-99'), buttons })
    },
  },
  {
    it: 'a part of a quantity, for somebody who may not cancel',
    kind: 'decision',
    draw: async (view, data) => {
      const line = aLine(data, 1)
      const lead = cancelLeadWords[view.locale].onlyAdmin
      return cancelPartCard(view, data.name, await checkOf([line]), { line, keep: 1 }, { lead, buttons: [] })
    },
  },
  {
    it: 'a part of a quantity',
    kind: 'decision',
    draw: async (view, data) => {
      const line = aLine(data, 1, 'subscription')
      const buttons = [button(cancelPartWords[view.locale].cancelAndOrder('ORD-1', '1'))]
      return cancelPartCard(view, data.name, await checkOf([line]), { line, keep: 1 }, { buttons })
    },
  },
  ...(['renewal', 'firstDay', 'fee', 'exchange'] as const).map(
    (note): Sample => ({
      it: `the check with a note on ${note}`,
      kind: 'decision',
      draw: async (view: View, data) => {
        const check = await checkOf([aLine(data, 1, 'subscription')])
        return cancelCheckCard(view, data.name, check, [], cancelNotes(view.locale, note, check))
      },
    }),
  ),
]

const ordinaryCards: readonly Sample[] = Object.entries(checks).flatMap(([it, check]): Sample[] => [
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

export const cancellations: readonly Sample[] = [...ordinaryCards, ...dated, ...guidance]
