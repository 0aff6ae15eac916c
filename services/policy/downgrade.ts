import type { Family, ProductKind } from '../model.ts'
import { downgradeRules, stepsBack } from './downgrade-rules.ts'
import type { Rule } from './source.ts'

/** What was bought, and what somebody wants to run. */
export interface DowngradeFacts {
  family: Family
  kind: ProductKind
  /** An access license: it has no media, and covers servers of its own version and older ones. */
  isCal: boolean
  /** Absent where only the family is known. */
  edition?: string
  /** All versions of the line that are on record, newest first. */
  versions: readonly string[]
  bought: string
  wanted: string
  /** Absent: the edition that was bought. */
  wantedEdition?: string
}

export type Verdict =
  /** It is the version that was bought. */
  | 'yes'
  /** n-1 or n-2: for most products. */
  | 'normally'
  /** Older than n-2. The legal right may reach further back, but neither key nor media are offered. */
  | 'not-offered'
  /** Another edition. */
  | 'not-allowed'
  /** A subscription: no right is stated, but the versions that are shown may be used. */
  | 'not-stated'
  /** Newer than what was bought. */
  | 'newer'
  /** Newer than what was bought, with a subscription. */
  | 'newer-included'
  /** An access license and a server that is not newer. */
  | 'server-covered'
  /** An access license and a newer server. */
  | 'server-not-covered'
  /** Nobody here knows such a version of the line. */
  | 'not-on-record'

export interface DowngradeDecision {
  verdict: Verdict
  /** How many versions back: 1 for n-1. Absent where that cannot be told. */
  step?: number
  /** Other editions only: Microsoft's Product Terms allow some lower editions of servers; which ones is not on record here. */
  productTermsMayAllow: boolean
  rule: Rule
  facts: DowngradeFacts
}

/** May it be run? */
export function decideDowngrade(facts: DowngradeFacts): DowngradeDecision {
  const decide = (verdict: Verdict, rule: Rule, step?: number): DowngradeDecision => ({
    verdict,
    ...(step === undefined ? {} : { step }),
    productTermsMayAllow: verdict === 'not-allowed' && mayBeInProductTerms(facts),
    rule,
    facts,
  })
  const { edition, wantedEdition, kind, isCal } = facts
  if (edition !== undefined && wantedEdition !== undefined && edition !== wantedEdition) {
    return decide('not-allowed', downgradeRules.sameEdition)
  }
  const step = stepsFrom(facts)
  if (step === undefined) return decide('not-on-record', downgradeRules.onRecord)
  if (isCal) return decide(step < 0 ? 'server-not-covered' : 'server-covered', downgradeRules.cal, step)
  if (step === 0)
    return decide('yes', kind === 'perpetual' ? downgradeRules.perpetual : downgradeRules.subscription, step)
  if (step < 0) {
    return kind === 'perpetual'
      ? decide('newer', downgradeRules.newVersion, step)
      : decide('newer-included', downgradeRules.newVersionInTerm, step)
  }
  const rule = kind === 'perpetual' ? downgradeRules.perpetual : downgradeRules.subscription
  if (step > stepsBack) return decide('not-offered', rule, step)
  return decide(kind === 'perpetual' ? 'normally' : 'not-stated', rule, step)
}

/** How many versions the wanted one is older than the one bought; negative: newer. */
function stepsFrom({ versions, bought, wanted }: DowngradeFacts): number | undefined {
  if (bought === wanted) return 0
  const from = placeOf(versions, bought)
  const to = placeOf(versions, wanted)
  if (from === undefined || to === undefined) return undefined
  // Beyond the end of the record the distance is only known to be too far, or not known at all.
  const known = versions.length
  if (to === known && known - from <= stepsBack) return undefined
  return from === known && to === known ? undefined : to - from
}

/** A year before the oldest version on record stands behind it; one that lies between the versions is none. */
function placeOf(versions: readonly string[], version: string): number | undefined {
  const at = versions.indexOf(version)
  if (at !== -1) return at
  const oldest = Number.parseInt(versions.at(-1) ?? '', 10)
  return Number.parseInt(version, 10) < oldest ? versions.length : undefined
}

const ascending = ['Standard', 'Professional', 'Professional Plus', 'Datacenter', 'Enterprise']
const applications: readonly Family[] = ['office', 'visio', 'project', 'windows', 'visual-studio']

const mayBeInProductTerms = ({ family, isCal, edition = '', wantedEdition = '' }: DowngradeFacts): boolean =>
  !isCal && !applications.includes(family) && ascending.indexOf(wantedEdition) < ascending.indexOf(edition)
