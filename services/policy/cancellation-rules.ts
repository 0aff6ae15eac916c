import type { Instant, ProductKind } from '../model.ts'

/** Until when a purchase could be cancelled, and for what. The newest rule that was valid at the purchase decides. */
export interface CancellationRule {
  id: string
  kind: ProductKind
  /** Purchases (or renewals) from this instant on. */
  validFrom: Instant
  windowHours: number
  refund: 'full' | 'prorated'
  source: { title: string; url: string }
  /** An ISO date: when somebody last compared this rule with its source. */
  lastVerified: string
}

const DAY = 24

const policy = {
  title: 'New commerce cancellation policy',
  url: 'https://learn.microsoft.com/partner-center/customers/new-commerce-cancellation-policy',
}

const announcement2021 = {
  title: 'Partner Center announcements, April 2021',
  url: 'https://github.com/MicrosoftDocs/partner-center-pr.ja-jp/blob/65039812adcfd859c5b0e14b0b6ac3610d8f005e/partner-center/announcements/2021-april.md',
}

const subscriptions2021 = {
  title: 'Partner Center documentation, csp-software-subscriptions.md, March 2021',
  url: 'https://github.com/MicrosoftDocs/partner-center-pr.ja-jp',
}

/** The first rules have no documented beginning, so they reach back further than any purchase. */
const always = 0
const june2021 = Date.UTC(2021, 5, 1)
/** Microsoft's notice; one vendor's page says 2022-10-14. */
const july2022 = Date.UTC(2022, 6, 11)

const verified = { lastVerified: '2026-11-22' }

export const cancellationRules: readonly CancellationRule[] = [
  {
    id: 'subscription-60-days',
    kind: 'subscription',
    validFrom: always,
    windowHours: 60 * DAY,
    refund: 'full',
    source: subscriptions2021,
    ...verified,
  },
  {
    id: 'subscription-30-days',
    kind: 'subscription',
    validFrom: june2021,
    windowHours: 30 * DAY,
    refund: 'prorated',
    source: announcement2021,
    ...verified,
  },
  {
    id: 'subscription-168-hours',
    kind: 'subscription',
    validFrom: july2022,
    windowHours: 168,
    refund: 'prorated',
    source: policy,
    ...verified,
  },
  {
    id: 'perpetual-60-days',
    kind: 'perpetual',
    validFrom: always,
    windowHours: 60 * DAY,
    refund: 'full',
    source: subscriptions2021,
    ...verified,
  },
  {
    id: 'perpetual-30-days',
    kind: 'perpetual',
    validFrom: june2021,
    windowHours: 30 * DAY,
    refund: 'full',
    source: policy,
    ...verified,
  },
]

/** The rule that was in force for this kind at that instant. */
export function ruleFor(rules: readonly CancellationRule[], kind: ProductKind, at: Instant): CancellationRule {
  const inForce = rules.filter((rule) => rule.kind === kind && rule.validFrom <= at)
  const newest = inForce.sort((a, b) => b.validFrom - a.validFrom)[0]
  if (!newest) throw new Error(`no cancellation rule for ${kind} at ${at}`)
  return newest
}
