import { z } from 'zod'
import type { CancellationCheck, LineDecision } from '../services/cancel.ts'
import type { Money, Order } from '../services/model.ts'
import { sum } from '../services/money.ts'
import type { CancelRefusal, Eligible } from '../services/policy/cancellation.ts'
import type { CancellationRule } from '../services/policy/cancellation-rules.ts'
import template from './cancel.json' with { type: 'json' }
import { cancelWords } from './cancel-words.ts'
import { Button, card, Spoken } from './card.ts'
import { formatDuration, formatInstant, formatMoney, formatNumber } from './format.ts'
import { linesText, productWords } from './products.ts'
import { withRule } from './source.ts'
import type { View } from './view.ts'
import { inARow, plain } from './words.ts'

const cancelCard = card(
  template,
  z.object({
    summary: Spoken,
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

/** Whether the order can still be cancelled, until when, what comes back, and why. `notes` answer first what else was asked. */
export function cancelCheckCard(
  view: View,
  customer: string,
  check: CancellationCheck,
  buttons: Button[],
  notes: readonly string[] = [],
) {
  const words = cancelWords[view.locale]
  const heading = verdict(view, check)
  const open = soonest(check)
  return cancelCard(view.locale, {
    summary: words.summary(heading, linesText(view.locale, check.order.lines)),
    lead: inARow(view.locale, ...notes),
    heading,
    left: open ? words.left(formatDuration(view.locale, open.leftMs)) : '',
    bar: open ? `${bar(open)} ${words.day(open.day, open.ofDays)}` : '',
    facts: factsOf(view, customer, check),
    remarks: open ? openRemarks(view, check) : closedRemarks(view, check),
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
    facts: [
      ...factsOf(view, customer, check),
      ...(asks.reason ? [{ title: words.reason, value: asks.reason }] : []),
    ].slice(-7),
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
      { title: words.product, value: plain(linesText(view.locale, lines)) },
      { title: words.refund, value: refund },
    ],
    remarks: [words.doneAfter],
    why: '',
    buttons,
  })
}

function verdict(view: View, check: CancellationCheck): string {
  const words = cancelWords[view.locale]
  if (check.until !== undefined) {
    const until = formatInstant(view.locale, check.until, view.timeZone)
    if (check.eligible.length === check.lines.length) return words.yes(until)
    return isCancelledInPart(check) ? words.yesRest(until) : words.yesPartly(until)
  }
  const refusal = firstRefusal(check)
  if (refusal?.reason === 'already-cancelled') return words.already
  if (refusal?.reason === 'never-cancellable') return words.never
  return refusal?.reason === 'not-yet-purchased' ? words.notYet : words.no
}

function factsOf(view: View, customer: string, check: CancellationCheck) {
  const words = cancelWords[view.locale]
  const { locale, timeZone } = view
  const { order, lines } = check
  const instant = (at: number) => formatInstant(locale, at, timeZone)
  const refusal = check.until === undefined ? firstRefusal(check) : undefined
  const only = lines.length === 1 ? soonest(check) : undefined
  const shown = lines.length > 3 ? lines.slice(0, 2) : lines
  const more = lines.length - shown.length
  return [
    { title: words.order, value: order.id },
    { title: words.customer, value: plain(customer) },
    ...(lines.length === 1
      ? lines.map(({ line }) => ({ title: words.product, value: plain(linesText(locale, [line])) }))
      : shown.map((line) => ({ title: plain(linesText(locale, [line.line])), value: lineState(view, line) }))),
    ...(more > 0 ? [{ title: words.product, value: productWords[locale].moreLines(more) }] : []),
    order.renewedAt
      ? { title: words.renewed, value: instant(order.renewedAt) }
      : { title: words.purchased, value: instant(order.purchasedAt) },
    ...(lines.length === 1 && refusal?.reason === 'window-closed'
      ? [{ title: words.closed, value: instant(refusal.closedAt) }]
      : []),
    ...(refusal?.reason === 'already-cancelled' ? cancelledFacts(view, order, refusal.at) : []),
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
  if (decision.refusal.reason === 'window-closed') return words.lineClosed(instant(decision.refusal.closedAt))
  if (decision.refusal.reason === 'never-cancellable') return words.never
  return decision.refusal.reason === 'already-cancelled' ? words.lineCancelled : words.notYet
}

/** Who cancelled it, when, and what that was estimated to give back. */
function cancelledFacts({ locale, timeZone }: View, { cancellation, lines, total }: Order, at: number) {
  const words = cancelWords[locale]
  const when = formatInstant(locale, at, timeZone)
  const refunds = lines.flatMap(({ refund }) => (refund ? [refund] : []))
  const refund = formatMoney(locale, sum(refunds, total.currency))
  return [
    { title: words.cancelledOn, value: cancellation ? words.cancelledBy(when, plain(cancellation.by.name)) : when },
    ...(refunds.length > 0 ? [{ title: words.refund, value: refund }] : []),
  ]
}

export function refundOf({ locale }: View, eligible: Eligible): string {
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

function openRemarks({ locale }: View, check: CancellationCheck): string[] {
  const words = cancelWords[locale]
  const isRds = check.order.lines.some((line) => /Remote Desktop|RDS/.test(line.title))
  return [words.after, ...(isRds ? [words.rdsNote] : [])]
}

export function closedRemarks({ locale }: View, check: CancellationCheck): string[] {
  const words = cancelWords[locale]
  const reason = firstRefusal(check)?.reason
  if (reason === 'already-cancelled') return [words.alreadyAfter]
  if (reason === 'never-cancellable') return [words.neverAfter]
  const closed = check.lines.flatMap(({ line, decision }) =>
    !decision.ok && decision.refusal.reason === 'window-closed' ? [line.kind] : [],
  )
  return [...new Set(closed)].map((kind) => words.closedAfter[kind])
}

/** The rule that decided, where it stands, and when somebody last looked. */
export function whyOf({ locale }: View, check: CancellationCheck): string {
  const rules = new Map<string, CancellationRule>()
  for (const { decision } of check.lines) {
    const rule = decision.ok ? decision.value.rule : ruleOf(decision.refusal)
    if (rule) rules.set(rule.id, rule)
  }
  const words = cancelWords[locale]
  const sentences = [...rules.values()].map((rule) => {
    const { kind, windowHours, refund } = rule
    return withRule(locale, words.why[kind](words.window(windowHours / 24), words.refundKind[refund]), rule)
  })
  const never = check.lines.flatMap(({ decision }) =>
    !decision.ok && decision.refusal.reason === 'never-cancellable' ? [decision.refusal.rule] : [],
  )[0]
  if (never) sentences.push(withRule(locale, words.whyNever, never))
  const prorated = check.lines.find(({ decision }) => decision.ok && decision.value.kind === 'prorated')?.decision
  const used = prorated?.ok && prorated.value.kind === 'prorated' ? prorated.value.daysUsed : undefined
  return inARow(locale, ...sentences, used === undefined ? '' : words.formula(formatNumber(used)))
}

/** The rule that held for what cannot be cancelled, if it is one of time. */
export function ruleOf(refusal: CancelRefusal): CancellationRule | undefined {
  if (refusal.reason === 'window-closed') return refusal.rule
  return refusal.reason === 'already-cancelled' ? refusal.window.rule : undefined
}

const soonest = (check: CancellationCheck): Eligible | undefined =>
  check.lines.flatMap(({ decision }) => (decision.ok ? [decision.value] : [])).sort((a, b) => a.until - b.until)[0]

/** Why not; that a line was cancelled is the reason only where every line was. */
export function firstRefusal(check: CancellationCheck): CancelRefusal | undefined {
  const refusals = check.lines.flatMap(({ decision }) => (decision.ok ? [] : [decision.refusal]))
  return refusals.find(({ reason }) => reason !== 'already-cancelled') ?? refusals[0]
}

/** What can no longer be cancelled was cancelled before; nothing has run out. */
const isCancelledInPart = (check: CancellationCheck): boolean =>
  check.lines.every(({ decision }) => decision.ok || decision.refusal.reason === 'already-cancelled')

/** Seven signs however long the window is, with the words beside it for whoever cannot see it. */
function bar({ day, ofDays }: Eligible): string {
  const full = Math.min(7, Math.max(1, Math.floor((day * 7) / ofDays)))
  return '▓'.repeat(full) + '░'.repeat(7 - full)
}
