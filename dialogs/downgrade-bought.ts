import { productById, purchasedVersion } from '../services/catalogue/catalogue.ts'
import type { ProductKind } from '../services/model.ts'
import { otherwise, type Resolved, resolveSubject, subjectTitle } from './downgrade-subject.ts'
import type { SlotValues } from './state.ts'
import type { Scene } from './topic.ts'

export interface BoughtProduct extends Resolved {
  /** A line of the price list, not only a family. */
  isExact: boolean
  version: string
  /** The version bought was not said. */
  isAssumed: boolean
  title: string
}

/** What was bought, with the kind and the edition that were said last. */
export function boughtOf({ services, context }: Scene, slots: SlotValues): BoughtProduct | undefined {
  const { product, subject } = slots
  const exact = productById(String(product ?? subject))
  const first = exact
    ? { product: exact, edition: exact.edition, kind: exact.kind }
    : subject !== undefined && resolveSubject(services.products, String(subject))
  if (!first) return undefined
  const resolved = otherwise(services.products, first, { kind: saidKind(slots), edition: saidEdition(slots) })
  const said = slots.ownedVersion === undefined ? exact?.version : String(slots.ownedVersion)
  const version = said ?? purchasedVersion(resolved.product, context.now)
  const isExact = exact !== undefined && resolved === first
  const title = isExact ? exact.title : subjectTitle(resolved, version)
  return { ...resolved, isExact, version, isAssumed: said === undefined, title }
}

export const saidKind = ({ kind }: SlotValues): ProductKind | undefined =>
  kind === 'subscription' || kind === 'perpetual' ? kind : undefined

const saidEdition = ({ ownedEdition }: SlotValues): string | undefined =>
  typeof ownedEdition === 'string' && ownedEdition ? ownedEdition : undefined

/** What is to be run: as this sentence says, or as the one before did. */
export function wantedOf({ version, edition, lastVersion, lastEdition }: SlotValues): {
  version?: string
  edition?: string
} {
  const [wantedVersion, wantedEdition] = [version || lastVersion, edition || lastEdition]
  return {
    ...(wantedVersion ? { version: String(wantedVersion) } : {}),
    ...(wantedEdition ? { edition: String(wantedEdition) } : {}),
  }
}
