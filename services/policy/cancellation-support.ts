import { type Rule, verified } from './source.ts'
import { sources } from './sources.ts'

/** Where a purchase is brought up with Microsoft once it can no longer be cancelled. The names are Partner Center's own. */
export const supportPath: Rule & { open: string; problemType: string } = {
  id: 'support-for-purchases',
  open: 'Report a problem with Partner Center',
  problemType: 'CSP Purchase/Refund on behalf of customers',
  source: sources.softwareSubscriptions,
  ...verified,
}
