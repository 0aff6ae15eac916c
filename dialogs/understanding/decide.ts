import type { Intent } from './intents.ts'
import type { Scored } from './model.ts'
import type { Ruled } from './rules.ts'

export interface Decision {
  intent: Intent
  /** It is clear enough to go there without asking. */
  act: boolean
  /** Otherwise: at most three intents to offer, the best first. */
  alternatives: Intent[]
  /** The rules and the model read it differently, and neither is sure enough. */
  disputed: boolean
  /** The rules say so, too. Without them, what was talked about just now may explain it better. */
  backed: boolean
}

/**
 * How far ahead of its second choice the model must be to go there without asking: little where the rules say the same,
 * much where they say something else. Chosen on the sentences that are held back from learning.
 */
const LEAD = { agrees: 0.3, allows: 0.5, silent: 0.8, contradicts: 0.8 }
/** What is typed while something is under way is rather an answer than a new wish that no rule knows. */
const LEAD_ASIDE = 1.2
const MOST_OFFERED = 3

/** What the rules alone say; an intent without doubt, or those to offer. */
export function decideByRules({ intents, clear }: Ruled): Decision {
  const [intent = 'outOfScope'] = intents
  return {
    intent,
    act: clear,
    alternatives: clear ? [] : intents.slice(0, MOST_OFFERED),
    disputed: false,
    backed: true,
  }
}

/**
 * What the model makes of it, the more readily believed the more the rules agree.
 * @param topic the intent that the talk is about.
 */
export function decide(ruled: Ruled, scored: readonly Scored[], topic: Intent | undefined): Decision {
  const [best, second, third] = scored
  if (!best || !second || !third) return decideByRules(ruled)
  const { intent } = best
  const opinion = opinionOn(intent, ruled)
  const backed = opinion === 'agrees'
  const lead = topic !== undefined && intent !== topic && !backed ? leadAside(intent) : LEAD[opinion]
  if (ruled.unreadable && intent === 'outOfScope') return notUnderstood
  if (best.score - second.score >= lead) return { intent, act: true, alternatives: [], disputed: false, backed }
  const offered = [intent, second.intent, ...ruled.intents.slice(0, 1), third.intent]
  return {
    intent,
    act: false,
    alternatives: [...new Set(offered)].slice(0, MOST_OFFERED),
    disputed: !backed,
    backed,
  }
}

const notUnderstood: Decision = {
  intent: 'outOfScope',
  act: false,
  alternatives: ['outOfScope'],
  disputed: false,
  backed: true,
}

/** Whatever sounds like a yes or no is read by what was asked: "not needed" is also a reason. */
const leadAside = (intent: Intent): number =>
  intent === 'yes' || intent === 'no' ? Number.POSITIVE_INFINITY : LEAD_ASIDE

function opinionOn(intent: Intent, { intents, clear }: Ruled): keyof typeof LEAD {
  if (intents.length === 0) return 'silent'
  if (!intents.includes(intent)) return 'contradicts'
  return clear ? 'agrees' : 'allows'
}
