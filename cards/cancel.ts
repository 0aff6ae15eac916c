import { z } from 'zod'
import type { CancellationCheck, LineDecision } from '../services/cancel.ts'
import type { Money, Order, OrderLine } from '../services/model.ts'
import type { CancelRefusal, Eligible } from '../services/policy/cancellation.ts'
import type { CancellationRule } from '../services/policy/cancellation-rules.ts'
import template from './cancel.json' with { type: 'json' }
import { cancelWords } from './cancel-words.ts'
import { Button, card } from './card.ts'
import { formatDuration, formatInstant, formatMoney, formatNumber } from './format.ts'
import { productWords } from './products.ts'
import type { View } from './view.ts'
import { plain } from './words.ts'

const cancelCard = card(
  template,
  z.object({
    summary: z.string(),
    lead: z.string().default(''),
    heading: z.string(),
    left: z.string().default(''),
    bar: z.string().default(''),
    facts: z.array(z.object({ title: z.string(), value: z.string() })).max(7),
    remarks: z.array(z.string()),
    why: z.string(),
    buttons: z.array(Button).max(6),
  }),
  cancelWords,
)

/** Whether the order can still be cancelled, until when, what comes back, and why. */
export function cancelCheckCard(view: View, customer: string, check: CancellationCheck, buttons: Button[]) {
  const words = cancelWords[view.locale]
  const heading = verdict(view, check)
  const open = soonest(check)
  return cancelCard(view.locale, {
    summary: words.summary(heading, linesOf(view, check.order.lines)),
    heading,
    left: open ? words.left(formatDuration(view.locale, open.leftMs)) : '',
    bar: open ? `${bar(open)} ${words.day(open.day, open.ofDays)}` : '',
    facts: factsOf(view, customer, check),
    remarks: open ? openRemarks(view, check, open) : closedRemarks(view, check),
    why: whyOf(view, check),
    buttons,
  })
}

/** The last look before it is cancelled. */
export function cancelReviewCard(
  view: View,
  customer: string,
  check: CancellationCheck,
  asks: { lead: string; reason: string; buttons: Button[] },
) {
  const words = cancelWords[view.locale]
  const open = soonest(check)
  return cancelCard(view.locale, {
    summary: words.reviewSummary(check.order.id, formatMoney(view.locale, check.refund)),
    lead: asks.lead,
    heading: words.reviewHeading(check.order.id),
    left: open ? words.left(formatDuration(view.locale, open.leftMs)) : '',
    facts: [...factsOf(view, customer, check), { title: words.reason, value: asks.reason }].slice(-7),
    remarks: [words.irreversible, words.after],
    why: whyOf(view, check),
    buttons: asks.buttons,
  })
}

/** What was cancelled, what comes back, and what to do now. */
export function cancelReceiptCard(
  view: View,
  customer: string,
  done: { order: Order; lines: readonly number[]; refund: Money },
  buttons: Button[],
) {
  const words = cancelWords[view.locale]
  const lines = done.order.lines.filter((line) => done.lines.includes(line.number))
  const refund = formatMoney(view.locale, done.refund)
  return cancelCard(view.locale, {
    summary: words.doneSummary(done.order.id, refund),
    heading: words.done(done.order.id),
    facts: [
      { title: words.customer, value: plain(customer) },
      { title: words.product, value: linesOf(view, lines) },
      { title: words.refund, value: refund },
    ],
    remarks: [words.doneAfter],
    why: '',
    buttons,
  })
}

const linesOf = ({ locale }: View, lines: readonly OrderLine[]) =>
  plain(lines.map(({ title, quantity }) => productWords[locale].times(title, quantity)).join(', '))

function verdict(view: View, check: CancellationCheck): string {
  const words = cancelWords[view.locale]
  if (check.until !== undefined) {
    const until = formatInstant(view.locale, check.until, view.timeZone)
    return check.eligible.length === check.lines.length ? words.yes(until) : words.yesPartly(until)
  }
  const refusal = firstRefusal(check)
  if (refusal?.reason === 'already-cancelled') return words.already
  return refusal?.reason === 'not-yet-purchased' ? words.notYet : words.no
}

function factsOf(view: View, customer: string, check: CancellationCheck) {
  const words = cancelWords[view.locale]
  const { locale, timeZone } = view
  const { order, lines } = check
  const instant = (at: number) => formatInstant(locale, at, timeZone)
  const refusal = check.until === undefined ? firstRefusal(check) : undefined
  const only = lines.length === 1 ? soonest(check) : undefined
  return [
    { title: words.order, value: order.id },
    { title: words.customer, value: plain(customer) },
    ...(lines.length === 1
      ? [{ title: words.product, value: linesOf(view, order.lines) }]
      : lines.slice(0, 3).map((line) => ({ title: linesOf(view, [line.line]), value: lineState(view, line) }))),
    order.renewedAt
      ? { title: words.renewed, value: instant(order.renewedAt) }
      : { title: words.purchased, value: instant(order.purchasedAt) },
    ...(refusal?.reason === 'window-closed' ? [{ title: words.closed, value: instant(refusal.closedAt) }] : []),
    ...(refusal?.reason === 'already-cancelled' ? [{ title: words.cancelledOn, value: instant(refusal.at) }] : []),
    ...(check.until === undefined
      ? []
      : [{ title: words.refund, value: only ? refundOf(view, only) : formatMoney(locale, check.refund) }]),
  ]
}

function lineState(view: View, { decision }: LineDecision): string {
  const words = cancelWords[view.locale]
  const instant = (at: number) => formatInstant(view.locale, at, view.timeZone)
  if (decision.ok)
    return words.lineUntil(instant(decision.value.until), formatMoney(view.locale, decision.value.refund))
  return decision.refusal.reason === 'window-closed'
    ? words.lineClosed(instant(decision.refusal.closedAt))
    : words.lineCancelled
}

function refundOf({ locale }: View, eligible: Eligible): string {
  const words = cancelWords[locale]
  const refund = formatMoney(locale, eligible.refund)
  if (eligible.kind === 'full') return words.fullRefund(refund)
  const { daysInPeriod, daysUsed, facts } = eligible
  return words.prorated(
    refund,
    formatMoney(locale, facts.paid),
    formatNumber(daysInPeriod - daysUsed),
    formatNumber(daysInPeriod),
  )
}

function openRemarks({ locale }: View, check: CancellationCheck, open: Eligible): string[] {
  const words = cancelWords[locale]
  const remarks = open.kind === 'prorated' ? [words.formula(formatNumber(open.daysUsed))] : []
  const isRds = check.order.lines.some((line) => /Remote Desktop|RDS/.test(line.title))
  return [...remarks, words.after, ...(isRds ? [words.rdsNote] : [])]
}

function closedRemarks({ locale }: View, check: CancellationCheck): string[] {
  const words = cancelWords[locale]
  const refusal = firstRefusal(check)
  if (refusal?.reason === 'already-cancelled') return [words.alreadyAfter]
  return refusal?.reason === 'window-closed' ? [words.closedAfter[refusal.facts.kind]] : []
}

/** The rule that decided, where it stands, and when somebody last looked. */
function whyOf({ locale }: View, check: CancellationCheck): string {
  const rules = new Map<string, CancellationRule>()
  for (const { decision } of check.lines) {
    if (decision.ok) rules.set(decision.value.rule.id, decision.value.rule)
    else if (decision.refusal.reason === 'window-closed') rules.set(decision.refusal.rule.id, decision.refusal.rule)
  }
  const words = cancelWords[locale]
  return [...rules.values()]
    .map(({ id, kind, windowHours, refund, source, lastVerified }) => {
      const sentence = words.why[kind](words.window(windowHours / 24), words.refundKind[refund])
      return sentence + words.source(id, source.title, source.url, lastVerified)
    })
    .join(' ')
}

const soonest = (check: CancellationCheck): Eligible | undefined =>
  check.lines.flatMap(({ decision }) => (decision.ok ? [decision.value] : [])).sort((a, b) => a.until - b.until)[0]

const firstRefusal = (check: CancellationCheck): CancelRefusal | undefined =>
  check.lines.flatMap(({ decision }) => (decision.ok ? [] : [decision.refusal]))[0]

/** Seven signs however long the window is, with the words beside it for whoever cannot see it. */
function bar({ day, ofDays }: Eligible): string {
  const full = Math.min(7, Math.max(1, Math.round((day * 7) / ofDays)))
  return '▓'.repeat(full) + '░'.repeat(7 - full)
}
