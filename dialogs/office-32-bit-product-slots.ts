import { officeName } from '../cards/office-32-bit-names.ts'
import { officeWords } from '../cards/office-32-bit-words.ts'
import { productById } from '../services/catalogue/catalogue.ts'
import { orderById } from '../services/order.ts'
import {
  type Deployable,
  deployableOf,
  deployables,
  existsIn,
  isDeployableVersion,
} from '../services/policy/office-32-bit-products.ts'
import { mayDo } from '../services/policy/permission.ts'
import { asksOnly, awaitsCheck, needsNoFile, notKnown, versionOf } from './office-32-bit-needs.ts'
import { aimIn, isAboutPcs } from './office-32-bit-phrases.ts'
import { openFamilies } from './office-32-bit-product.ts'
import { editionsOf, isSuite } from './office-32-bit-product-names.ts'
import { editionWish, isOtherProduct, productSlots, productWish } from './office-32-bit-wish.ts'
import type { Choice, SlotValues } from './state.ts'
import type { Scene, Slot, Topic } from './topic.ts'

export const productSlot: Slot = {
  name: 'product',
  inherits: true,
  clears: ['otherProduct'],
  why: { en: officeWords.en.whyProduct, ja: officeWords.ja.whyProduct },
  skip: asksOnly,

  async read(said, scene, slots) {
    const { product } = (await productTogether.read(said, scene, slots, said.asked ? 'product' : undefined)) ?? {}
    return typeof product === 'string' ? { kind: 'value', value: product } : notKnown(said, scene)
  },

  async ask(scene, slots) {
    const words = officeWords[scene.locale]
    const bought = await boughtProducts(scene, slots)
    const [only] = bought
    if (only && bought.length === 1) return { kind: 'settled', value: only.value }
    const year = versionOf(slots)
    const suites = editionsOf.office.map((deployable) => choiceOf(deployable, year))
    const choices = bought.length > 0 ? bought : [...suites, { value: 'else', title: words.somethingElse }]
    const { whichProduct: text, productHint: hint, productLabel: label } = words
    return { kind: 'question', text, hint, label, choices, uncounted: true }
  },
}

/** One that is not among the two suites, or the edition of a family. */
export const otherProductSlot: Slot = {
  name: 'otherProduct',
  why: { en: officeWords.en.whyProduct, ja: officeWords.ja.whyProduct },
  skip: (slots) => asksOnly(slots) || (slots.product !== 'else' && !isSuite(slots.product)),
  read: async (said, scene) => notKnown(said, scene),

  async ask(scene, slots) {
    const words = officeWords[scene.locale]
    const year = versionOf(slots)
    const all = deployables.filter((deployable) => deployable !== 'ProPlus' && deployable !== 'Standard')
    const known = all.filter((deployable) => !isDeployableVersion(year) || existsIn(deployable, year))
    const { product } = slots
    const choices = (isSuite(product) ? editionsOf[product] : known).map((each) => choiceOf(each, year))
    const text = isSuite(product) ? words.whichEdition : words.whichProduct
    return { kind: 'question', text, label: words.productLabel, choices, uncounted: true }
  },
}

/** The further products of the same file; nobody is asked for them. */
export const moreSlot: Slot = {
  name: 'more',
  why: { en: officeWords.en.whyProduct, ja: officeWords.ja.whyProduct },
  ask: async () => ({ kind: 'settled', value: '' }),

  async read(said, scene, slots) {
    const { more } = (await productTogether.read(said, scene, slots)) ?? {}
    return typeof more === 'string' && more ? { kind: 'value', value: more } : undefined
  },
}

export const moreEditionsSlot: Slot = {
  name: 'moreEditions',
  why: { en: officeWords.en.whyProduct, ja: officeWords.ja.whyProduct },
  skip: (slots) => needsNoFile(slots) || openFamilies(slots).length === 0,
  read: async (said, scene) => notKnown(said, scene),

  async ask(scene, slots) {
    const words = officeWords[scene.locale]
    const year = versionOf(slots)
    const choices = [0, 1].map((tier) => {
      const editions = openFamilies(slots).map((family) => editionsOf[family][tier] ?? editionsOf[family][0])
      return { value: editions.join(','), title: editions.map((each) => officeName(each, year)).join(' + ') }
    })
    return { kind: 'question', text: words.whichEdition, label: words.productLabel, choices, uncounted: true }
  },
}

/** Products of another year, each for a file of its own. */
export const apartSlot: Slot = {
  name: 'apart',
  why: { en: officeWords.en.whyVersion, ja: officeWords.ja.whyVersion },
  ask: async () => ({ kind: 'settled', value: '' }),
  read: async () => undefined,
}

/** What a sentence says of products changes several slots at once. */
export const productTogether: NonNullable<Topic['together']> = {
  slots: productSlots,

  async read(said, _scene, slots, open) {
    const { text } = said
    if (asksOnly(slots) || (slots.aim === undefined && aimIn(text))) return undefined
    if (awaitsCheck(slots) && (aimIn(text) || (isAboutPcs(text) && !isOtherProduct(text)))) return undefined
    const isEdition = open === 'moreEditions' || (open === 'otherProduct' && isSuite(slots.product))
    const edition = isEdition ? editionWish(said, slots, open) : undefined
    const asked = open === 'product' || open === 'otherProduct'
    return edition ?? productWish({ ...said, asked }, slots)
  },
}

const choiceOf = (deployable: Deployable, version: string): Choice => ({
  value: `${deployable}${isDeployableVersion(version) ? version : ''}`,
  title: officeName(deployable, version),
})

/** Lines of the order that the tool can install. */
async function boughtProducts({ context }: Scene, { order }: SlotValues): Promise<Choice[]> {
  if (typeof order !== 'string' || !order || !mayDo(context.caller, 'read-orders').ok) return []
  const found = await orderById(context, order)
  const lines = found.ok ? found.value.lines.filter(({ cancelledAt }) => cancelledAt === undefined) : []
  return lines.flatMap(({ productId, title }) => {
    const product = productById(productId)
    return product && deployableOf(product) ? [{ value: productId, title }] : []
  })
}
