import { bitnessName, officeName } from '../cards/office-32-bit-names.ts'
import { officeWords } from '../cards/office-32-bit-words.ts'
import { productWords } from '../cards/products.ts'
import { productById } from '../services/catalogue/catalogue.ts'
import type { Bitness } from '../services/model.ts'
import { orderById } from '../services/order.ts'
import {
  type Deployable,
  deployableOf,
  deployables,
  deployableVersions,
  existsIn,
  isDeployableVersion,
} from '../services/policy/office-32-bit-products.ts'
import { mayDo } from '../services/policy/permission.ts'
import { aimIn, bitnessWish, isAboutPcs } from './office-32-bit-phrases.ts'
import { editionsOf, productIn, productMeant, type Suite } from './office-32-bit-product.ts'
import type { Choice, SlotValues } from './state.ts'
import type { Question, Reading, Said, Scene, Slot } from './topic.ts'

/** Whoever asks whether the two mix names products, but wants none installed. */
const asksOnly = ({ aim }: SlotValues): boolean => aim !== undefined && aim !== 'file'

/** Nothing more is asked for a question about bitness, nor for what the tool does not install. */
export const needsNoFile = (slots: SlotValues): boolean => asksOnly(slots) || productMeant(slots)?.kind === 'aside'

/** There is no file for the version asked for either, or the product does not exist in it. */
export function hasNoFile(slots: SlotValues): boolean {
  if (needsNoFile(slots)) return true
  const { version } = slots
  if (typeof version !== 'string') return false
  const meant = productMeant(slots)
  return !isDeployableVersion(version) || (meant?.kind === 'deployable' && !existsIn(meant.deployable, version))
}

/** Settled by the opening sentence: a file, or a question about bitness. */
export const aimSlot: Slot = {
  name: 'aim',
  why: { en: officeWords.en.whyOptions, ja: officeWords.ja.whyOptions },
  ask: async () => ({ kind: 'settled', value: 'file' }),

  async read({ text }, _scene, { aim }) {
    const meant = aim === undefined ? aimIn(text) : undefined
    return meant && { kind: 'value', value: meant }
  },
}

/** A setting that a button wants to be asked for, though it has a default. */
export const askedForSlot: Slot = {
  name: 'askFor',
  why: { en: officeWords.en.whyOptions, ja: officeWords.ja.whyOptions },
  ask: async () => ({ kind: 'settled', value: '' }),
  read: async () => undefined,
}

/** The purchase it is for, where the person may see purchases: it tells the product. */
export const orderSlot: Slot = {
  name: 'order',
  inherits: true,
  clears: ['product', 'otherProduct', 'version'],
  why: { en: officeWords.en.whyProduct, ja: officeWords.ja.whyProduct },
  ask: async () => ({ kind: 'settled', value: '' }),

  async read({ understanding }, scene) {
    const [id] = understanding.orderIds
    return id && mayDo(scene.context.caller, 'read-orders').ok ? { kind: 'value', value: id } : undefined
  },
}

export const productSlot: Slot = {
  name: 'product',
  inherits: true,
  clears: ['otherProduct'],
  why: { en: officeWords.en.whyProduct, ja: officeWords.ja.whyProduct },
  skip: asksOnly,
  read: readProduct,

  async ask(scene, slots) {
    const words = officeWords[scene.locale]
    const bought = await boughtProducts(scene, slots)
    const [only] = bought
    if (only && bought.length === 1) return { kind: 'settled', value: only.value }
    const year = versionOf(slots)
    const suites = editionsOf.office.map((deployable) => choiceOf(deployable, year))
    const choices = bought.length > 0 ? bought : [...suites, { value: 'else', title: words.somethingElse }]
    const text = slots.bitness === '64' ? words.whichProduct : `${words.intro}\n\n${words.whichProduct}`
    return { kind: 'question', text, hint: words.productHint, label: words.productLabel, choices, uncounted: true }
  },
}

/** Everything that is not one of the two suites. */
export const otherProductSlot: Slot = {
  name: 'otherProduct',
  why: { en: officeWords.en.whyProduct, ja: officeWords.ja.whyProduct },
  skip: (slots) => needsNoFile(slots) || slots.product !== 'else',
  read: async () => undefined,

  async ask(scene, slots) {
    const words = officeWords[scene.locale]
    const year = versionOf(slots)
    const all = deployables.filter((deployable) => deployable !== 'ProPlus' && deployable !== 'Standard')
    const known = all.filter((deployable) => !isDeployableVersion(year) || existsIn(deployable, year))
    const choices = known.map((deployable) => choiceOf(deployable, year))
    return { kind: 'question', text: words.whichProduct, label: words.productLabel, choices, uncounted: true }
  },
}

export const versionSlot: Slot = {
  name: 'version',
  why: { en: officeWords.en.whyVersion, ja: officeWords.ja.whyVersion },
  skip: needsNoFile,

  async ask(scene, slots) {
    const words = officeWords[scene.locale]
    const meant = productMeant(slots)
    if (meant?.kind === 'deployable' && meant.version) return { kind: 'settled', value: meant.version }
    const offered = deployableVersions.filter(
      (version) => meant?.kind !== 'deployable' || existsIn(meant.deployable, version),
    )
    const choices = offered.map((version) => ({ value: version, title: version }))
    return { kind: 'question', text: words.whichVersion, label: words.versionLabel, choices, uncounted: true }
  },

  async read({ text, understanding, asked }, _scene, slots) {
    if (awaitsCheck(slots) && isAboutPcs(text)) return undefined
    const named = understanding.versions.filter((version) => /^20\d\d$/.test(version))
    // "We bought 2024 but need 2021": the older one is what is installed.
    const oldest = named.filter(isDeployableVersion).sort()[0] ?? named[0]
    const product = productMeant(slots)
    if (!oldest || (!asked && product?.kind === 'aside')) return undefined
    return { kind: 'value', value: oldest }
  },
}

/** 32-bit, unless 64-bit is what somebody wants. */
export const bitnessSlot: Slot = {
  name: 'bitness',
  clears: ['existing'],
  why: { en: officeWords.en.whyBitness, ja: officeWords.ja.whyBitness },
  ask: async () => ({ kind: 'settled', value: '32' }),

  async read({ text, understanding }, _scene, slots) {
    if (awaitsCheck(slots) && isAboutPcs(text)) return undefined
    const first = slots.bitness === undefined ? understanding.slots.bitness : undefined
    const bits = bitnessWish(text) ?? first
    return bits ? { kind: 'value', value: bits } : undefined
  },
}

/** Everything before the check is known, so a sentence may well be its answer. */
const awaitsCheck = (slots: SlotValues): boolean =>
  ['version', 'bitness', 'languages'].every((name) => slots[name] !== undefined) && slots.existing === undefined

async function readProduct(said: Said, scene: Scene, slots: SlotValues): Promise<Reading | undefined> {
  if (asksOnly(slots) || (awaitsCheck(slots) && isAboutPcs(said.text))) return undefined
  const { asked, understanding } = said
  const read = productIn(said.text, { asked: asked || slots.product === 'else', family: understanding.slots.product })
  if (!read) return undefined
  if ('value' in read) return { kind: 'value', value: read.value }
  const named = slots.version === undefined ? understanding.versions.find(isDeployableVersion) : undefined
  return { kind: 'question', question: editionQuestion(scene, read.open, named ? { version: named } : slots) }
}

function editionQuestion(scene: Scene, family: Suite, slots: SlotValues): Question {
  const words = officeWords[scene.locale]
  const choices = editionsOf[family].map((deployable) => choiceOf(deployable, String(slots.version ?? '')))
  return { kind: 'question', text: words.whichEdition, label: words.productLabel, choices, uncounted: true }
}

/** The version known so far, else the newest. */
const versionOf = ({ version }: SlotValues): string => (typeof version === 'string' ? version : deployableVersions[0])

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

/** "Office LTSC Standard 2021, 32-bit", as far as it is known. */
export function aboutFile({ locale }: Scene, slots: SlotValues): string {
  const meant = productMeant(slots)
  const bits = slots.bitness === '64' ? '64' : ('32' satisfies Bitness)
  if (meant?.kind !== 'deployable') return productWords[locale].bitness(bits)
  return bitnessName(locale, officeName(meant.deployable, String(slots.version ?? meant.version ?? '')), bits)
}
