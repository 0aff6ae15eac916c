import { z } from 'zod'
import type { Customer, Instant, Money, OrderLine, ProductKind } from '../services/model.ts'
import type { CancellationRule } from '../services/policy/cancellation-rules.ts'
import { type Source, verified } from '../services/policy/source.ts'
import { Button, card, Spoken } from './card.ts'
import { formatInstant, formatMoney } from './format.ts'
import template from './order.json' with { type: 'json' }
import { orderWords } from './order-words.ts'
import { linesText, productWords } from './products.ts'
import { sourceText, withRule } from './source.ts'
import type { View } from './view.ts'
import { inARow, plain } from './words.ts'

const Facts = z.array(z.object({ title: z.string(), value: z.string() })).max(7)

const orderCard = card(
  template,
  z.object({
    summary: Spoken,
    lead: z.string().default(''),
    heading: z.string(),
    /** Why it was refused. */
    texts: z.array(z.string()).default([]),
    facts: Facts,
    deadlines: z.array(z.string()),
    remarks: z.array(z.string()),
    /** The note so far; without it none is asked for. */
    asksNote: z.object({ value: Spoken }).nullable().default(null),
    buttons: z.array(Button).max(6),
  }),
  orderWords,
)

export interface OrderShown {
  customer: Customer
  lines: readonly Omit<OrderLine, 'number' | 'version'>[]
  total: Money
  /** Until when each kind on the order can be cancelled. */
  deadlines: readonly { kind: ProductKind; until: Instant; rule: CancellationRule }[]
}

export interface ReviewAsks {
  lead: string
  /** A purchase-order number or a remark; the card has a field for it where the reader may order. */
  note: string
  mayOrder: boolean
  /** Why Partner Center did not take it a moment ago, what else there is to say, and where that stands. */
  refused?: { text: string; more: string; sources: readonly Source[] }
  buttons: Button[]
}

/** What is about to be ordered, or was refused a moment ago and can be tried again. */
export function orderReviewCard(view: View, shown: OrderShown, asks: ReviewAsks) {
  const words = orderWords[view.locale]
  const { refused } = asks
  const note = asks.mayOrder ? [] : noteFact(view, asks.note)
  const why = refused?.sources.length
    ? [sourceText(view.locale, refused.sources, verified.lastVerified)]
    : shown.deadlines.map(({ rule }) => withRule(view.locale, words.why[rule.kind](rule.windowHours / 24), rule))
  return orderCard(view.locale, {
    summary: refused
      ? words.refusedSummary(inARow(view.locale, refused.text, refused.more))
      : words.reviewSummary(
          linesText(view.locale, shown.lines),
          shown.customer.name,
          formatMoney(view.locale, shown.total),
          asks.note,
        ),
    lead: asks.lead,
    heading: refused ? words.notPlaced : words.review,
    texts: refused ? [refused.text, refused.more].filter(Boolean) : [],
    facts: [...factsOf(view, shown), ...note],
    deadlines: refused
      ? []
      : shown.deadlines.map(({ kind, until }) =>
          words.deadline[kind](formatInstant(view.locale, until, view.timeZone)),
        ),
    remarks: [...furtherLines(view, shown), words.samplePrices, ...why],
    asksNote: asks.mayOrder ? { value: asks.note } : null,
    buttons: asks.buttons,
  })
}

/** What was ordered. */
export function orderReceiptCard(view: View, shown: OrderShown & { id: string; note?: string }, buttons: Button[]) {
  const words = orderWords[view.locale]
  return orderCard(view.locale, {
    summary: words.receiptSummary(shown.id, linesText(view.locale, shown.lines), shown.customer.name),
    heading: words.receipt(shown.id),
    facts: [...factsOf(view, shown), ...noteFact(view, shown.note ?? '')],
    deadlines: shown.deadlines.map(({ kind, until }) =>
      words.cancelBy[kind](formatInstant(view.locale, until, view.timeZone)),
    ),
    remarks: [...furtherLines(view, shown), words.samplePrices],
    buttons,
  })
}

function noteFact({ locale }: View, note: string) {
  const value = plain(note)
  return value ? [{ title: orderWords[locale].note, value }] : []
}

/** A card has room for seven facts; further lines follow below, so that nobody confirms what is not shown. */
const factLines = (count: number) => (count > 4 ? 3 : count)
const mostLines = 15

function furtherLines({ locale }: View, { lines }: Pick<OrderShown, 'lines'>): string[] {
  const { times, moreLines } = productWords[locale]
  const hidden = lines.length - mostLines
  const further = lines
    .slice(factLines(lines.length), mostLines)
    .map((line) => [plain(times(line.title, line.quantity)), formatMoney(locale, line.total)].join(' · '))
  return hidden > 0 ? [...further, moreLines(hidden)] : further
}

function factsOf({ locale }: View, { customer, lines, total }: OrderShown) {
  const words = orderWords[locale]
  const { kind, term, noTerm, billing, times } = productWords[locale]
  const only = lines.length === 1 ? lines[0] : undefined
  const shown = lines.slice(0, factLines(lines.length))
  return [
    { title: words.customer, value: plain(customer.name) },
    ...shown.map((line) => ({
      title: words.product,
      value: [plain(times(line.title, line.quantity)), ...(only ? [] : [formatMoney(locale, line.total)])].join(' · '),
    })),
    ...(only
      ? [
          {
            title: words.kind,
            value: [kind[only.kind], only.term ? term[only.term] : noTerm, billing[only.billing]].join(' · '),
          },
          { title: words.unitPrice, value: formatMoney(locale, only.unitPrice) },
        ]
      : []),
    { title: words.total, value: formatMoney(locale, total) },
  ]
}
