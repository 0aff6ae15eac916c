import type { Product } from '../services/model.ts'
import { productsOn, shelfOf } from './order-shelves.ts'
import type { SlotValues } from './state.ts'
import type { Said, Scene } from './topic.ts'
import type { Understanding } from './understanding/recognise.ts'

/** "Standard", 「プロのほう」, "User CAL": an edition or a license unit without the product that it is of. */
export const namesNoFamily = ({ productMatches, slots }: Understanding): boolean =>
  productMatches.length > 0 && slots.product === undefined

/**
 * The sentence as it is meant at this point: where it names no family, the products that it may mean are among those just
 * offered or their kin, else like the product whose
 * quantity is asked for.
 */
export function amongOffered<S extends Said>(said: S, scene: Scene, slots: SlotValues): S {
  const { understanding } = said
  const isComplete = slots.product !== undefined && slots.quantity !== undefined
  if (isComplete || !namesNoFamily(understanding)) return said
  const { productMatches } = understanding
  const offered = slots.product === undefined ? productsOn(String(slots.shelf ?? ''), scene.services.products) : []
  const at = scene.services.products.find(({ id }) => id === slots.product)
  const inOffer = productMatches.filter((product) => offered.includes(product))
  const beside = [...new Set(offered.flatMap((product) => kinOf(product, productMatches)))]
  const meant = at ? kinOf(at, productMatches) : inOffer.length > 0 ? inOffer : beside
  return meant.length > 0 ? { ...said, understanding: { ...understanding, productMatches: [...meant] } } : said
}

/** Those of the same family, as like to the product as there are: of its version if there is one; no CAL for a server. */
export function kinOf(product: Product, among: readonly Product[]): readonly Product[] {
  const words = wordsIn(product)
  const isKin = (other: Product) =>
    other.family === product.family && other.isCal === product.isCal && shelfOf(other) === shelfOf(product)
  const family = among.filter(isKin)
  const distances = family.map((other) => apart(words, wordsIn(other)))
  return family.filter((_, index) => distances[index] === Math.min(...distances))
}

const wordsIn = ({ title }: Product): Set<string> => new Set(title.toLowerCase().split(/[^a-z0-9]+/))

const apart = (one: Set<string>, other: Set<string>): number =>
  [...one].filter((word) => !other.has(word)).length + [...other].filter((word) => !one.has(word)).length
