import { rdsRules } from './rds-cal.ts'
import type { Rule } from './source.ts'

/** How the people work who connect to a session host, as far as it was said. */
export interface WorkFacts {
  /** People have several devices each. */
  hasSeveralDevices?: boolean
  /** Several people use one device. */
  sharesDevices?: boolean
  /** No Active Directory. */
  isWorkgroup?: boolean
  people?: number
  devices?: number
}

export type CalType = 'user' | 'device' | 'both' | 'open'

export interface CalTypeDecision {
  type: CalType
  rule: Rule
  facts: WorkFacts
}

/** User CALs for people with several devices, Device CALs for shared ones; where only the numbers are known, the fewer. */
export function decideCalType(facts: WorkFacts): CalTypeDecision {
  return { type: typeOf(facts), rule: rdsRules.calType, facts }
}

function typeOf({ hasSeveralDevices, sharesDevices, isWorkgroup, people, devices }: WorkFacts): CalType {
  if (isWorkgroup) return 'device'
  if (hasSeveralDevices && sharesDevices) return 'both'
  if (hasSeveralDevices) return 'user'
  if (sharesDevices) return 'device'
  if (people === undefined || devices === undefined || people === devices) return 'open'
  return people < devices ? 'user' : 'device'
}
