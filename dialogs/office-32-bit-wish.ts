import {
  appsIn,
  type Deployable,
  isDeployable,
  isDeployableVersion,
} from '../services/policy/office-32-bit-products.ts'
import { namedIn } from './office-32-bit-apps.ts'
import { listOf, moreMeant, openFamilies, productIn, productMeant } from './office-32-bit-product.ts'
import { editionIn, type Family, familyOf, isSuite, type Suite } from './office-32-bit-product-names.ts'
import { apartOf, type NamedProduct, productsNamed, severalIn, withoutUnwanted } from './office-32-bit-several.ts'
import type { SlotValues } from './state.ts'
import type { Said } from './topic.ts'
import { normalise } from './understanding/normalise.ts'
import type { Understanding } from './understanding/recognise.ts'

/** Slots that one sentence about products may change together. */
export const productSlots = ['product', 'otherProduct', 'more', 'moreEditions', 'apart', 'version'] as const

const adds =
  /^(?:and|also|plus|あと|それと|それから)(?![a-z])|(?<![a-z])(?:add|too|also|as well|in addition|on top)(?![a-z])|追加|加え|一緒に|(?:も|とも)(?:入れ|お願い|必要|欲し|ほし|ください|[。?]?$)/

/** "Professional 2024", as the answer to "Which edition?"; "both Standard" answers it for every product. */
export function editionWish(
  { text: said, understanding }: Said,
  slots: SlotValues,
  open: string,
): SlotValues | undefined {
  const { text } = normalise(said)
  const [first, others] = [isSuite(slots.product) ? [slots.product] : [], openFamilies(slots)]
  const asked: Suite[] = open === 'moreEditions' ? others : first
  const named = productsNamed(text).filter(({ sign }) => sign !== 'out')
  if (named.some(({ family }) => !asked.some((each) => each === family))) return undefined
  const editions = (families: readonly Suite[]) =>
    families.map((family) => editionIn(text, family)).flatMap((each) => ('value' in each ? each.value : []))
  const read = editions(asked)
  if (read.length === 0 || read.length < asked.length) return undefined
  const all = /(?<![a-z])(?:both|all|each)(?![a-z])|どちらも|両方|どれも|すべて|全部/.test(text)
  const answered =
    open === 'moreEditions'
      ? { moreEditions: read.join(',') }
      : {
          otherProduct: read.join(','),
          ...(all && others.length > 0 ? { moreEditions: editions(others).join(',') } : {}),
        }
  return withVersion({ ...slots, ...answered }, versionSaid(yearsOf(understanding)) ?? slots.version)
}

/** What the product slots are after this sentence, if it names products: one, several, one more, one less. */
export function productWish({ text: said, understanding, asked }: Said, slots: SlotValues): SlotValues | undefined {
  const { text } = normalise(said)
  const family = understanding.slots.product
  const several = severalIn(text)
  const isMore = !asked && adds.test(text) && productMeant(slots)?.kind === 'deployable'
  if (several.length > 1) return isMore ? added(slots, several) : chosen(slots, several)

  const read = productIn(withoutUnwanted(text), { asked, family })
  const named = productsNamed(text).find(({ sign }) => sign !== 'out')
  if (read && isMore && named) return added(slots, [named])
  const app = isMore ? appAsProduct(said, slots) : undefined
  if (app) return added(slots, [app])
  if (!read) return reduced(slots, productsNamed(text))
  const value = 'value' in read ? read.value : read.open
  const version = versionSaid(yearsOf(understanding)) ?? slots.version
  return withVersion(replaced(slots, value), version)
}

/** "No, Project Professional": a product to install, though a no begins the sentence. */
export const isOtherProduct = (said: string): boolean => {
  const { text } = normalise(said)
  return (
    /^(?:no|nope|いいえ|いや|違)/.test(text) &&
    !isThere.test(text) &&
    productsNamed(text).some(({ isExact }) => isExact)
  )
}

const isThere = /installed|(?<![a-z])(?:there|have|has|only|just|it'?s|uses?|using)(?![a-z])|入って|あり|ある|使って/

export const yearsOf = ({ versions }: Understanding): string[] => versions.filter((version) => /^20\d\d$/.test(version))

/** "We bought 2024 but need 2021": the older one is what is installed. */
export const versionSaid = (years: readonly string[]): string | undefined =>
  years.filter(isDeployableVersion).sort()[0] ?? years[0]

/** The family of each product of the file so far; the first may come from the price list. */
function families(slots: SlotValues): Family[] {
  const meant = productMeant(slots)
  const first =
    meant?.kind === 'deployable' ? familyOf(meant.deployable) : isSuite(slots.product) ? slots.product : undefined
  const others = listOf(slots.more).flatMap((name) => (isSuite(name) ? name : isDeployable(name) ? familyOf(name) : []))
  return [...(first ? [first] : []), ...others]
}

function withVersion(slots: SlotValues, version: unknown): SlotValues {
  const { version: _, ...others } = slots
  return typeof version === 'string' ? { ...others, version } : others
}

/** Another edition of a product that is there takes its place; anything else is all that is wanted. */
function replaced(slots: SlotValues, value: string): SlotValues {
  const wanted = isDeployable(value) ? familyOf(value) : value
  if (isSuite(value) && families(slots).includes(value)) return slots
  const place = families(slots).map(String).indexOf(wanted)
  const { moreEditions: _, ...rest } = withEditions(slots)
  if (place > 0) {
    const more = listOf(rest.more).map((name, n) => (n === place - 1 ? value : name))
    return { ...rest, more: more.join(','), apart: '' }
  }
  const { otherProduct: _other, ...others } = rest
  return { ...others, product: value, apart: '', ...(place < 0 ? { more: '' } : {}) }
}

/** All of one year stand in one file; the others are made one after the other. */
function chosen(slots: SlotValues, wanted: readonly NamedProduct[]): SlotValues {
  const year = wanted.find((each) => each.year)?.year
  const fits = wanted.filter((each) => each.year === undefined || each.year === year)
  const [first, ...more] = fits.map(({ deployable, family }) => deployable ?? family)
  const apart = wanted.filter((each) => !fits.includes(each)).map(apartOf)
  const { otherProduct: _, moreEditions: _gone, ...rest } = slots
  return withVersion(
    { ...rest, product: first ?? '', more: more.join(','), apart: apart.join(',') },
    year ?? slots.version,
  )
}

/** The further products by themselves, so that only those that come now have an open edition. */
function withEditions({ moreEditions, ...slots }: SlotValues): SlotValues {
  return { ...slots, more: moreMeant({ ...slots, moreEditions: moreEditions ?? '' }).join(',') }
}

function added(slots: SlotValues, wanted: readonly NamedProduct[]): SlotValues {
  const isOther = ({ year }: NamedProduct) =>
    year !== undefined && slots.version !== undefined && year !== slots.version
  const fits = wanted.filter((each) => !isOther(each))
  let changed = withEditions(slots)
  for (const { deployable, family } of fits) {
    if (!families(changed).includes(family)) changed.more = [...listOf(changed.more), deployable ?? family].join(',')
    else if (deployable) changed = replaced(changed, deployable)
  }
  return { ...changed, apart: wanted.filter(isOther).map(apartOf).join(',') }
}

/** "Without Visio": at least one product stays. */
function reduced(slots: SlotValues, named: readonly NamedProduct[]): SlotValues | undefined {
  const gone = named.filter(({ sign }) => sign === 'out').map(({ family }) => family)
  const meant = productMeant(slots)
  if (meant?.kind !== 'deployable' || gone.length === 0) return undefined
  const all: Deployable[] = [meant.deployable, ...moreMeant(slots)]
  const [first, ...more] = all.filter((each) => !gone.includes(familyOf(each)))
  if (!first || more.length === all.length - 1) return undefined
  const { otherProduct: _, moreEditions: _gone, ...rest } = slots
  return { ...rest, product: first, more: more.join(','), apart: '' }
}

/** "And Excel": a product of its own where the products so far do not bring it along. */
function appAsProduct(said: string, slots: SlotValues): NamedProduct | undefined {
  const meant = productMeant(slots)
  if (meant?.kind !== 'deployable') return undefined
  const version = isDeployableVersion(String(slots.version)) ? String(slots.version) : '2021'
  const inside = [meant.deployable, ...moreMeant(slots)].flatMap((each) =>
    isDeployableVersion(version) ? appsIn(each, version) : [],
  )
  const app = namedIn(said).apps.find(({ sign }) => sign === 'in' || sign === 'too')
  const deployable = app && (app.app === 'Lync' ? 'SkypeforBusiness' : app.app)
  if (!app || !deployable || !isDeployable(deployable) || inside.includes(app.app)) return undefined
  return { kind: 'product', family: deployable, deployable, isExact: true, at: app.at, end: app.end }
}
