import type { ProductKind } from '../../services/model.ts'
import { kmsValidityRule } from '../../services/policy/activation.ts'
import { cancellationRules, ruleFor } from '../../services/policy/cancellation-rules.ts'
import { verified } from '../../services/policy/source.ts'

/** What the rules said on the day they were last checked: sentences take their numbers from here. */
const hoursFor = (kind: ProductKind, day = verified.lastVerified) =>
  ruleFor(cancellationRules, kind, Date.parse(day)).windowHours

export const subscriptionHours = hoursFor('subscription')
export const subscriptionDays = subscriptionHours / 24
export const perpetualDays = hoursFor('perpetual') / 24
/** Before June 2021, for every kind. */
export const firstDays = hoursFor('subscription', '2021-05-31') / 24
/** From June 2021, for every kind. */
export const days2021 = hoursFor('subscription', '2021-06-01') / 24
/** How long an activation by KMS holds. */
export const kmsDays = kmsValidityRule.days
