import type { Product } from '../services/model.ts'
import { kinOf, namesNoFamily } from './order-kin.ts'
import { type DraftLine, linesOf, waitingOf, withLines } from './order-lines.ts'
import type { SlotValues } from './state.ts'
import type { Scene } from './topic.ts'
import type { Understanding } from './understanding/recognise.ts'

const replaces =
  /\b(?:change|make|switch|instead|rather|swap|replace)\b|に(?:して|変更|替え|変え|換え|する|します)|の(?:ほう|方)|ではなく|じゃなくて|を.{1,16}に[。\s]*$/i

/**
 * "Standard, please", 「Visio をプロに」 at the review: the one line that also comes so is that edition from now on, or is asked
 * about where there are several. Products of the order itself are no other edition.
 */
export function otherEdition(
  said: string,
  understanding: Understanding,
  scene: Scene,
  slots: SlotValues,
  open?: string,
): SlotValues | undefined {
  const lines = linesOf(slots)
  const { productMatches } = understanding
  const isChange = namesNoFamily(understanding) || (productMatches.length > 0 && replaces.test(said))
  if (!isChange || open !== undefined || lines.length === 0) return undefined
  if (productMatches.some(({ id }) => lines.some(({ product }) => product === id))) return undefined
  const akin = akinTo(lines, productMatches, scene)
  const [at, ...others] = akin.flatMap((kin, index) => (kin.length > 0 ? [index] : []))
  const line = at === undefined || others.length > 0 ? undefined : lines[at]
  if (at === undefined || !line) return undefined
  const quantity = Number(understanding.slots.quantity ?? line.quantity)
  const [only = '', ...more] = akin[at] ?? []
  if (more.length === 0)
    return withLines(
      slots,
      lines.map((each) => (each === line ? { product: only, quantity } : each)),
      waitingOf(slots),
    )
  const left = lines.filter((each) => each !== line)
  return withLines(slots, left, [{ among: [only, ...more], quantity }, ...waitingOf(slots)])
}

/** How many products of the order also come so, where the words name nothing but an edition or a unit. */
export function fitting(scene: Scene, understanding: Understanding, slots: SlotValues): number | undefined {
  const lines = linesOf(slots)
  if (!namesNoFamily(understanding) || lines.length === 0) return undefined
  return akinTo(lines, understanding.productMatches, scene).filter((kin) => kin.length > 0).length
}

/** For each line the ids of its kin among those. */
const akinTo = (lines: readonly DraftLine[], among: readonly Product[], { services }: Scene): string[][] =>
  lines.map(({ product }) => {
    const known = services.products.find(({ id }) => id === product)
    return known ? kinOf(known, among).map(({ id }) => id) : []
  })
