import type { Product } from '../services/model.ts'
import { productsOn, shelfOf } from './order-shelves.ts'
import type { SlotValues } from './state.ts'
import type { Said, Scene } from './topic.ts'
import { normalise } from './understanding/normalise.ts'
import { readProductWords } from './understanding/product-words.ts'
import type { Understanding } from './understanding/recognise.ts'

/** "Standard", 「プロのほう」, "User CAL": an edition or a license unit without the product that it is of. */
export const namesNoFamily = ({ productMatches, slots }: Understanding): boolean =>
  productMatches.length > 0 && slots.product === undefined

/**
 * The sentence as it is meant at this point: where it names no family, the products that it may mean are among those just
 * offered, else like the product in work.
 */
export function amongOffered<S extends Said>(said: S, scene: Scene, slots: SlotValues): S {
  const { understanding } = said
  if (!namesNoFamily(understanding)) return said
  const { productMatches } = understanding
  const offered = slots.product === undefined ? productsOn(String(slots.shelf ?? ''), scene.services.products) : []
  const at = scene.services.products.find(({ id }) => id === slots.product)
  const meant = at ? kinOf(at, productMatches) : productMatches.filter((product) => offered.includes(product))
  return meant.length > 0 ? { ...said, understanding: { ...understanding, productMatches: [...meant] } } : said
}

/** Those of the same family, as like to the product as there are: of its version if there is one, with the same unit. */
export function kinOf(product: Product, among: readonly Product[]): readonly Product[] {
  const words = wordsIn(product)
  const family = among.filter((other) => other.family === product.family && shelfOf(other) === shelfOf(product))
  const distances = family.map((other) => apart(words, wordsIn(other)))
  return family.filter((_, index) => distances[index] === Math.min(...distances))
}

const wordsIn = ({ title, version }: Product): Set<string> =>
  new Set([...readProductWords(normalise(title).text).tokens, version ?? ''])

const apart = (one: Set<string>, other: Set<string>): number =>
  [...one].filter((word) => !other.has(word)).length + [...other].filter((word) => !one.has(word)).length
