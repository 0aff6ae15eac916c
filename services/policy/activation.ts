import type { Instant } from '../model.ts'
import { type Rule, verified } from './source.ts'
import { sources } from './sources.ts'

export type ActivatedProduct = 'windows' | 'office'

const DAY = 86_400_000

/** An activation by KMS holds so many days from the device's last renewal. */
export const kmsValidityRule = {
  id: 'kms-180-days',
  days: 180,
  source: sources.onPremises,
  ...verified,
} satisfies Rule & Record<string, unknown>

/** A device renews this often while the KMS host answers, so its last renewal may lie so far before the host's end. */
export const kmsRenewalRule = {
  id: 'kms-renewal-7-days',
  days: 7,
  source: sources.activateClients,
  ...verified,
} satisfies Rule & Record<string, unknown>

/** Office shows notices for so many days after the 180, and only then counts as unlicensed. */
export const officeToleranceRule = {
  id: 'office-out-of-tolerance-30-days',
  days: 30,
  source: sources.officeActivation,
  ...verified,
} satisfies Rule & Record<string, unknown>

/** CSP has no KMS keys; a MAK is installed over the KMS client key. */
export const noKmsRule: Rule = { id: 'no-kms-in-csp', source: sources.onPremises, ...verified }

/** More activations than licenses bought, unless the product belongs to another group. */
export const activationCountRule: Rule = {
  id: 'activations-exceed-licenses',
  source: sources.keyActivations,
  ...verified,
}

/** Our own measure of what is urgent. */
export const soonDays = 30

/** The instant before which a device must have its MAK. */
export const deviceDeadline = (lastRenewal: Instant): Instant => lastRenewal + kmsValidityRule.days * DAY

/** For devices of which nothing is known but when their KMS host goes: the first may have renewed a week before. */
export const fleetDeadline = (hostOff: Instant): Instant => deviceDeadline(hostOff) - kmsRenewalRule.days * DAY

/** When Office, not activated again, counts as unlicensed. */
export const officeUnlicensedFrom = (lastRenewal: Instant): Instant =>
  deviceDeadline(lastRenewal) + officeToleranceRule.days * DAY

/** In the order of their urgency. */
export const risks = ['expired', 'soon', 'later', 'unknown'] as const

export type Risk = (typeof risks)[number]

export function riskOf(lastRenewal: Instant | undefined, now: Instant): Risk {
  if (lastRenewal === undefined) return 'unknown'
  const left = deviceDeadline(lastRenewal) - now
  if (left <= 0) return 'expired'
  return left <= soonDays * DAY ? 'soon' : 'later'
}
