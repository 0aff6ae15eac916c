import type { Instant, Product } from '../model.ts'
import { lineageOf, type Release } from './lineages.ts'
import { office } from './office.ts'
import { serverApplications } from './server-applications.ts'
import { sqlServer } from './sql-server.ts'
import { visioAndProject } from './visio-project.ts'
import { windows } from './windows.ts'
import { windowsServer } from './windows-server.ts'

/** Every line that can be ordered. Sample prices. */
export const products: readonly Product[] = [
  ...windowsServer,
  ...sqlServer,
  ...office,
  ...visioAndProject,
  ...windows,
  ...serverApplications,
]

const byId = new Map(products.map((product) => [product.id, product]))

export const productById = (id: string): Product | undefined => byId.get(id)

/** RDS CALs get a code for a license server instead of a product key, and version rules of their own. */
export const isRdsCal = (product: Product): boolean => product.isCal && product.edition.startsWith('RDS ')

/** The version that somebody buys at that instant: the one in the title, else the newest that was out by then. */
export function purchasedVersion(product: Product, at: Instant): string {
  if (product.version !== undefined) return product.version
  const lineage = lineageOf(product)
  const newest = lineage.find((release) => Date.parse(release.released) <= at) ?? lineage.at(-1)
  if (!newest) throw new Error(`${product.id} has neither a version nor a lineage`)
  return newest.version
}

export interface OfferedVersion {
  version: string
  /** 0 is the version bought, 1 is n-1, 2 is n-2. */
  step: number
  /** What the version may be used by. For subscriptions no downgrade right is stated, only that the picker shows it. */
  right: 'purchased' | 'perpetual-downgrade' | 'not-stated'
  /** The last day of support, an ISO date; absent where none is on record. */
  supportEnds?: string
}

/** What may be chosen by who bought that version: n, n-1 and n-2 of the same edition; for access licenses n alone. */
export function offeredVersions(product: Product, purchased: string): OfferedVersion[] {
  const lineage = lineageOf(product)
  const start = lineage.findIndex((release) => release.version === purchased)
  const known: readonly Release[] = start < 0 ? [{ version: purchased, released: '' }] : lineage.slice(start, start + 3)
  return (product.isCal ? known.slice(0, 1) : known).map(({ version, supportEnds }, step) => ({
    version,
    step,
    right: step === 0 ? 'purchased' : product.kind === 'perpetual' ? 'perpetual-downgrade' : 'not-stated',
    supportEnds,
  }))
}
