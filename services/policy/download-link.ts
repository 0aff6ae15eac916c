import type { Instant } from '../model.ts'
import { type Rule, verified } from './source.ts'
import { sources } from './sources.ts'

export const downloadLinkRule = {
  id: 'download-link-5-days',
  hoursFromFirstUse: 5 * 24,
  source: sources.onPremises,
  ...verified,
} satisfies Rule & Record<string, unknown>

/** Announced in April 2021 for what was bought before and after 3 June 2021. */
export const allPurchasesRule = {
  id: 'download-link-all-purchases',
  source: sources.announcements2021,
  ...verified,
} satisfies Rule

export const passingOnRule = {
  id: 'software-keys-are-valuable',
  source: sources.onPremises,
  ...verified,
} satisfies Rule

/** What people are told. */
export const linkDays = downloadLinkRule.hoursFromFirstUse / 24

export type LinkState =
  | { state: 'unused' }
  | { state: 'in-use'; until: Instant; leftMs: number }
  | { state: 'expired'; at: Instant }
  | { state: 'revoked'; at: Instant }

/** A link lives for five days from its first download; until then it waits. */
export function linkState(link: { firstUsedAt?: Instant; revokedAt?: Instant }, now: Instant): LinkState {
  if (link.revokedAt !== undefined) return { state: 'revoked', at: link.revokedAt }
  if (link.firstUsedAt === undefined) return { state: 'unused' }
  const until = link.firstUsedAt + downloadLinkRule.hoursFromFirstUse * 3_600_000
  return now < until ? { state: 'in-use', until, leftMs: until - now } : { state: 'expired', at: until }
}
