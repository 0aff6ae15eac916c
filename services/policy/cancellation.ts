import { addMonths } from '../calendar.ts'
import type { Billing, Instant, Money, ProductKind, Term } from '../model.ts'
import { prorate } from '../money.ts'
import { no, type Outcome, ok } from '../outcome.ts'
import { type CancellationRule, neverCancellable, ruleFor } from './cancellation-rules.ts'
import type { Rule } from './source.ts'

export interface CancellationFacts {
  kind: ProductKind
  /** The product's title; some products can never be cancelled. */
  title?: string
  term?: Term
  billing: Billing
  purchasedAt: Instant
  /** A completed renewal opens a new window. */
  renewedAt?: Instant
  /** What was paid for the period that the billing covers. */
  paid: Money
  cancelledAt?: Instant
}

export interface Window {
  rule: CancellationRule
  start: Instant
  /** The first instant at which it is too late. */
  until: Instant
}

interface Open {
  facts: CancellationFacts
  rule: CancellationRule
  windowStart: Instant
  /** The first instant at which it is too late. */
  until: Instant
  leftMs: number
  /** The window in whole days, and the day it is in: 3 of 7. */
  day: number
  ofDays: number
}

export type Eligible = FullRefund | ProratedRefund

export interface FullRefund extends Open {
  kind: 'full'
  refund: Money
}

export interface ProratedRefund extends Open {
  kind: 'prorated'
  daysUsed: number
  daysInPeriod: number
  /** An estimate; the invoice decides. */
  refund: Money
}

export type CancelRefusal =
  | { reason: 'window-closed'; closedAt: Instant; rule: CancellationRule; facts: CancellationFacts }
  | { reason: 'already-cancelled'; at: Instant; window: Window; facts: CancellationFacts }
  | { reason: 'never-cancellable'; rule: Rule; facts: CancellationFacts }
  | { reason: 'not-yet-purchased'; purchasedAt: Instant; facts: CancellationFacts }

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Is it still possible to cancel this line now, until when, and what comes back? */
export function decideCancellation(
  facts: CancellationFacts,
  rules: readonly CancellationRule[],
  now: Instant,
): Outcome<Eligible, CancelRefusal> {
  const { cancelledAt, purchasedAt } = facts
  if (cancelledAt !== undefined) {
    return no({ reason: 'already-cancelled', at: cancelledAt, window: windowOf(facts, rules, cancelledAt), facts })
  }
  if (now < purchasedAt) return no({ reason: 'not-yet-purchased', purchasedAt, facts })
  if (neverCancellable.titles.some((name) => facts.title?.includes(name))) {
    return no({ reason: 'never-cancellable', rule: neverCancellable, facts })
  }

  const { rule, start, until } = windowOf(facts, rules, now)
  if (now >= until) return no({ reason: 'window-closed', closedAt: until, rule, facts })

  const day = Math.floor((now - start) / DAY) + 1
  const open = { facts, rule, windowStart: start, until, leftMs: until - now, day, ofDays: rule.windowHours / 24 }
  if (rule.refund === 'full') return ok({ ...open, kind: 'full', refund: facts.paid })

  const daysInPeriod = daysInPaidPeriod(facts, start)
  const refund = prorate(facts.paid, Math.max(0, daysInPeriod - day), daysInPeriod)
  return ok({ ...open, kind: 'prorated', daysUsed: day, daysInPeriod, refund })
}

/** The window that was opened last: by the renewal if there has been one by then, else by the purchase. */
export function windowOf(
  { kind, purchasedAt, renewedAt }: Pick<CancellationFacts, 'kind' | 'purchasedAt' | 'renewedAt'>,
  rules: readonly CancellationRule[],
  now: Instant,
): Window {
  const start = renewedAt !== undefined && renewedAt <= now ? renewedAt : purchasedAt
  const rule = ruleFor(rules, kind, start)
  return { rule, start, until: start + rule.windowHours * HOUR }
}

/**
 * Calendar days, in UTC, that one payment covers: three years from 2026-11-19 are 1,096 days, for 2028 has a leap day.
 * That a term billed in parts is refunded by the part paid, not by the term, is read from the words "paid period".
 */
function daysInPaidPeriod({ billing, term }: CancellationFacts, start: Instant): number {
  return Math.round((addMonths(start, monthsPaid(billing, term)) - start) / DAY)
}

function monthsPaid(billing: Billing, term: Term | undefined): number {
  switch (billing) {
    case 'monthly':
      return 1
    case 'annual':
      return 12
    case 'triennial':
      return 36
    case 'one-time':
      return term === 'P3Y' ? 36 : term === 'P1M' ? 1 : 12
  }
}
