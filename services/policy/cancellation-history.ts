import type { Instant, ProductKind } from '../model.ts'
import { type CancellationRule, ruleFor } from './cancellation-rules.ts'

/** What was in force from that instant on, for each kind. */
export interface RuleChange {
  validFrom: Instant
  inForce: Record<ProductKind, CancellationRule>
}

/** How the rules changed, the oldest first. The first has no documented beginning. */
export function ruleChanges(rules: readonly CancellationRule[]): RuleChange[] {
  const starts = [...new Set(rules.map((rule) => rule.validFrom))].sort((a, b) => a - b)
  return starts.map((validFrom) => ({
    validFrom,
    inForce: {
      subscription: ruleFor(rules, 'subscription', validFrom),
      perpetual: ruleFor(rules, 'perpetual', validFrom),
    },
  }))
}
