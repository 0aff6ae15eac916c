import { productById } from '../services/catalogue/catalogue.ts'
import { type Deployable, deployableOf, isDeployable } from '../services/policy/office-32-bit-products.ts'
import {
  editionIn,
  familyOf,
  isProject,
  isSuite,
  productNames,
  type Suite,
  singleApps,
} from './office-32-bit-product-names.ts'
import type { SlotValues } from './state.ts'
import { normalise } from './understanding/normalise.ts'

/** What the tool does not install under a volume license. */
export type NoDeployable = 'Mac' | 'Microsoft365' | 'other'

export type ProductMeant =
  | { kind: 'deployable'; deployable: Deployable; version?: string }
  | { kind: 'aside'; aside: NoDeployable }

/**
 * What the slots say of the (first) product. It is known by the beginning of its id ("ProPlus"), with its year where a
 * button said so ("ProPlus2024"), or by its id in the price list, if it comes from an order or from another
 * conversation. "else" and the name of a family stand for what `otherProduct` holds.
 */
export function productMeant({ product, otherProduct }: SlotValues): ProductMeant | undefined {
  const value = product === 'else' || isSuite(product) ? otherProduct : product
  if (typeof value !== 'string') return undefined
  if (value === 'Mac' || value === 'Microsoft365' || value === 'other') return { kind: 'aside', aside: value }
  const [, name = '', version] = /^([A-Za-z]+?)(20\d\d)?$/.exec(value) ?? []
  if (isDeployable(name))
    return version ? { kind: 'deployable', deployable: name, version } : { kind: 'deployable', deployable: name }
  const line = productById(value)
  const deployable = line && deployableOf(line)
  if (deployable) return { kind: 'deployable', deployable, version: line.version }
  return { kind: 'aside', aside: line?.edition.endsWith('for Mac') ? 'Mac' : 'other' }
}

/** The further products of the same file; those of families stand in `moreEditions`, once they are known. */
export function moreMeant({ more, moreEditions }: SlotValues): Deployable[] {
  const editions = listOf(moreEditions).filter(isDeployable)
  return listOf(more).flatMap((name) =>
    isDeployable(name) ? name : (editions.find((edition) => familyOf(edition) === name) ?? []),
  )
}

/** The families among the further products of which nobody has said the edition. */
export const openFamilies = ({ more }: SlotValues): Suite[] => listOf(more).filter(isSuite)

/** A list, as a slot keeps it: "ja-JP,en-US". */
export const listOf = (value: unknown): string[] => (typeof value === 'string' ? value.split(',').filter(Boolean) : [])

export type ProductRead = { value: Deployable | NoDeployable } | { open: Suite }

const cloud =
  /(?:microsoft|office|(?<![a-z])[mo]) ?365(?! ?(?:の)?(?:admin|管理|portal|ポータル|cent))|apps for (?:enterprise|business)/
const mac = /(?<![a-z])mac(?:os|book)?(?![a-z])|マック|macintosh/
const others =
  /sql|windows server|exchange|sharepoint|biztalk|visual ?studio|identity manager|project server|rds|remote desktop/

/**
 * The product that a sentence names. `family` is what the recogniser read; `asked`: the sentence answers the question
 * for the product, so that "Access" is one and "standard" needs no "Office" before it.
 */
export function productIn(
  said: string,
  { asked, family = '' }: { asked: boolean; family?: string },
): ProductRead | undefined {
  const { text } = normalise(said)
  if (cloud.test(text)) return { value: 'Microsoft365' }
  if (mac.test(text)) return { value: 'Mac' }
  const { visio, office, plus, professional, standard } = productNames
  if (visio.test(text)) return editionIn(text, 'visio')
  if (/^Project(?! Server)/.test(family) || isProject(text, asked)) return editionIn(text, 'project')
  const app = singleApps.find(([words]) => {
    const named = `(?<![a-z])(?:${words})(?![a-z])`
    return new RegExp(
      asked ? `^(?:microsoft )?${named}|${named} ?(?:ltsc|20\\d\\d)` : `${named} ?(?:ltsc|20\\d\\d)`,
    ).test(text)
  })
  if (app) return { value: app[1] }
  const namesOffice = office.test(text)
  if (others.test(text) && !namesOffice) return { value: 'other' }
  if (plus.test(text) || standard.test(text) || (namesOffice && professional.test(text)))
    return editionIn(text, 'office')
  if (asked && professional.test(text)) return { value: 'ProPlus' }
  return undefined
}
