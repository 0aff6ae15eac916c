import type { Instant, ProductKind } from '../model.ts'
import { type Rule, verified } from './source.ts'
import { sources } from './sources.ts'

/** Until when a purchase could be cancelled, and for what. The newest rule that was valid at the purchase decides. */
export interface CancellationRule extends Rule {
  kind: ProductKind
  /** Purchases (or renewals) from this instant on. */
  validFrom: Instant
  windowHours: number
  refund: 'full' | 'prorated'
}

const DAY = 24

/** The first rules have no documented beginning, so they reach back further than any purchase. */
const always = 0
const june2021 = Date.UTC(2021, 5, 1)
/** Microsoft's notice; one vendor's page says 2022-10-14. */
const july2022 = Date.UTC(2022, 6, 11)

export const cancellationRules: readonly CancellationRule[] = [
  {
    id: 'subscription-60-days',
    kind: 'subscription',
    validFrom: always,
    windowHours: 60 * DAY,
    refund: 'full',
    source: sources.subscriptions2021,
    ...verified,
  },
  {
    id: 'subscription-30-days',
    kind: 'subscription',
    validFrom: june2021,
    windowHours: 30 * DAY,
    refund: 'prorated',
    source: sources.announcements2021,
    ...verified,
  },
  {
    id: 'subscription-168-hours',
    kind: 'subscription',
    validFrom: july2022,
    windowHours: 168,
    refund: 'prorated',
    source: sources.cancellationPolicy,
    ...verified,
  },
  {
    id: 'perpetual-60-days',
    kind: 'perpetual',
    validFrom: always,
    windowHours: 60 * DAY,
    refund: 'full',
    source: sources.subscriptions2021,
    ...verified,
  },
  {
    id: 'perpetual-30-days',
    kind: 'perpetual',
    validFrom: june2021,
    windowHours: 30 * DAY,
    refund: 'full',
    source: sources.cancellationPolicy,
    ...verified,
  },
]

/** Software plans of other publishers: neither cancelled nor exchanged, from the first day. */
export const neverCancellable: Rule & { titles: readonly string[] } = {
  id: 'linux-plans-never',
  titles: ['Red Hat', 'SUSE'],
  source: sources.softwareSubscriptions,
  ...verified,
}

/** The rule that was in force for this kind at that instant. */
export function ruleFor(rules: readonly CancellationRule[], kind: ProductKind, at: Instant): CancellationRule {
  const inForce = rules.filter((rule) => rule.kind === kind && rule.validFrom <= at)
  const newest = inForce.sort((a, b) => b.validFrom - a.validFrom)[0]
  if (!newest) throw new Error(`no cancellation rule for ${kind} at ${at}`)
  return newest
}
