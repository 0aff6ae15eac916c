import { bitnessName, officeName } from '../cards/office-32-bit-names.ts'
import { officeWords } from '../cards/office-32-bit-words.ts'
import { productWords } from '../cards/products.ts'
import type { Bitness } from '../services/model.ts'
import { deployableVersions, existsIn } from '../services/policy/office-32-bit-products.ts'
import { mayDo } from '../services/policy/permission.ts'
import { awaitsCheck, needsNoFile, notKnown } from './office-32-bit-needs.ts'
import { aimIn, bitnessWish, isAboutPcs } from './office-32-bit-phrases.ts'
import { moreMeant, productMeant } from './office-32-bit-product.ts'
import { versionSaid, yearsOf } from './office-32-bit-wish.ts'
import type { SlotValues } from './state.ts'
import type { Scene, Slot } from './topic.ts'

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
  clears: ['product', 'otherProduct', 'more', 'moreEditions', 'version'],
  why: { en: officeWords.en.whyProduct, ja: officeWords.ja.whyProduct },
  ask: async () => ({ kind: 'settled', value: '' }),

  async read({ understanding }, scene) {
    const [id] = understanding.orderIds
    return id && mayDo(scene.context.caller, 'read-orders').ok ? { kind: 'value', value: id } : undefined
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
      (version) =>
        meant?.kind !== 'deployable' ||
        [meant.deployable, ...moreMeant(slots)].every((each) => existsIn(each, version)),
    )
    const choices = offered.map((version) => ({ value: version, title: version }))
    return { kind: 'question', text: words.whichVersion, label: words.versionLabel, choices, uncounted: true }
  },

  async read(said, scene, slots) {
    if (awaitsCheck(slots) && isAboutPcs(said.text)) return undefined
    const version = versionSaid(yearsOf(said.understanding))
    const product = productMeant(slots)
    if (!version) return notKnown(said, scene)
    return !said.asked && product?.kind === 'aside' ? undefined : { kind: 'value', value: version }
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
    const { bitness } = understanding.slots
    const named = slots.bitness === undefined || slots.bitness === bitness ? bitness : undefined
    const bits = bitnessWish(text) ?? named
    return bits ? { kind: 'value', value: bits } : undefined
  },
}

/** "Office LTSC Standard 2021, 32-bit", as far as it is known. */
export function aboutFile({ locale }: Scene, slots: SlotValues): string {
  const meant = productMeant(slots)
  const bits = slots.bitness === '64' ? '64' : ('32' satisfies Bitness)
  if (meant?.kind !== 'deployable') return productWords[locale].bitness(bits)
  const version = String(slots.version ?? meant.version ?? '')
  const names = [meant.deployable, ...moreMeant(slots)].map((each) => officeName(each, version))
  return bitnessName(locale, names.join(' + '), bits)
}
