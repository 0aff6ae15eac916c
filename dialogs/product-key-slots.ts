import { productKeyWords } from '../cards/product-key-words.ts'
import { productWords } from '../cards/products.ts'
import { inARow } from '../cards/words.ts'
import { type KeyOptions, keyOptions } from '../services/fulfillment.ts'
import { orderById } from '../services/order.ts'
import { lineChoice, orderOf } from './order-slot.ts'
import type { SlotValues } from './state.ts'
import type { Reading, Scene, Slot } from './topic.ts'

/** Which line of the order: each has its own key. */
export function lineSlot(): Slot {
  return {
    name: 'line',
    why: { en: productKeyWords.en.whyPurchase, ja: productKeyWords.ja.whyPurchase },
    clears: ['version', 'language', 'bitness'],
    read: async () => undefined,

    async ask(scene, slots) {
      const words = productKeyWords[scene.locale]
      const order = await orderById(scene.context, orderOf(slots))
      const active = order.ok ? order.value.lines.filter((line) => line.cancelledAt === undefined) : []
      if (active[0] && active.length === 1) return { kind: 'settled', value: String(active[0].number) }
      if (active.length === 0) return { kind: 'refused', text: words.cancelled(orderOf(slots)) }
      const choices = active.map((line) => lineChoice(scene.locale, line))
      return { kind: 'question', text: words.whichPurchase, label: words.product, choices, uncounted: true }
    },
  }
}

/** The version bought, n-1 or n-2. */
export function versionSlot(): Slot {
  return {
    name: 'version',
    why: { en: productKeyWords.en.whyVersion, ja: productKeyWords.ja.whyVersion },

    async ask(scene, slots) {
      const words = productKeyWords[scene.locale]
      const options = await optionsOf(scene, slots)
      const [first] = options?.offered ?? []
      if (!options || !first) return { kind: 'refused', text: words.cancelled(orderOf(slots)) }
      if (options.offered.length === 1) return { kind: 'settled', value: first.version }
      const choices = options.offered.map(({ version, step }) => ({
        value: version,
        title: words.version(version, step),
      }))
      const text = inARow(scene.locale, heard(scene, slots), words.whichVersion(options.line.title))
      return { kind: 'question', text, label: words.versionLabel, choices }
    },

    async read({ understanding, asked }, scene, slots): Promise<Reading | undefined> {
      const said = understanding.slots.version
      if (!said) return undefined
      const options = slots.line === undefined ? undefined : await optionsOf(scene, slots)
      // In the opening sentence the year belongs to the product's name; it is a wish once the purchase is known.
      if (!options) return undefined
      const offered = options.offered.map(({ version }) => version)
      if (offered.includes(said)) return { kind: 'value', value: said }
      return asked
        ? {
            kind: 'invalid',
            text: productKeyWords[scene.locale].versionNotOffered(said, productWords[scene.locale].listed(offered)),
          }
        : undefined
    },
  }
}

export function languageSlot(): Slot {
  return {
    name: 'language',
    why: { en: productKeyWords.en.whyLanguage, ja: productKeyWords.ja.whyLanguage },

    async ask(scene, slots) {
      const words = productKeyWords[scene.locale]
      const languages = (await optionsOf(scene, slots))?.languages ?? []
      if (languages.length <= 1) return { kind: 'settled', value: languages[0] ?? '' }
      const choices = languages.map((tag) => ({ value: tag, title: productWords[scene.locale].language(tag) }))
      const text = inARow(scene.locale, heard(scene, slots), words.whichLanguage)
      return { kind: 'question', text, label: words.languageLabel, choices }
    },

    async read({ understanding, asked }, scene, slots): Promise<Reading | undefined> {
      const said = understanding.slots.language
      if (!said) return undefined
      const languages = slots.line === undefined ? [] : ((await optionsOf(scene, slots))?.languages ?? [])
      if (languages.length === 0) return undefined
      const tag = languages.find((language) => language === said || language.startsWith(`${said}-`))
      if (tag) return { kind: 'value', value: tag }
      const { language, listed } = productWords[scene.locale]
      const offered = listed(languages.map(language))
      return asked ? { kind: 'invalid', text: productKeyWords[scene.locale].unknownLanguage(offered) } : undefined
    },
  }
}

export function bitnessSlot(): Slot {
  return {
    name: 'bitness',
    why: { en: productKeyWords.en.whyBitness, ja: productKeyWords.ja.whyBitness },

    async ask(scene, slots) {
      const words = productKeyWords[scene.locale]
      const bitness = (await optionsOf(scene, slots))?.bitness ?? []
      if (bitness.length <= 1) return { kind: 'settled', value: bitness[0] ?? '' }
      const titles = { '64': words.bitness64, '32': words.bitness32 }
      const choices = bitness.map((bits) => ({ value: bits, title: titles[bits] }))
      return { kind: 'question', text: words.whichBitness, label: words.bitnessLabel, choices }
    },

    async read({ understanding }, scene, slots): Promise<Reading | undefined> {
      const said = understanding.slots.bitness
      const options = said === undefined || slots.line === undefined ? undefined : await optionsOf(scene, slots)
      if (!said || !options) return undefined
      const bits = options.bitness.find((known) => known === said)
      if (bits) return { kind: 'value', value: bits }
      const words = productKeyWords[scene.locale]
      const [only] = options.bitness
      if (only === undefined) return { kind: 'invalid', text: words.noMedia }
      const { bitness } = productWords[scene.locale]
      return { kind: 'invalid', text: words.onlyBitness(bitness(only), bitness(said)) }
    },
  }
}

/** A bitness that was named before its turn is acknowledged, or it would be said again. */
function heard({ locale }: Scene, { bitness }: SlotValues): string {
  if (bitness === undefined || bitness === '') return ''
  return productKeyWords[locale].heardBitness(productWords[locale].bitness(String(bitness)))
}

async function optionsOf({ context }: Scene, slots: SlotValues): Promise<KeyOptions | undefined> {
  const options = await keyOptions(context, orderOf(slots), Number(slots.line))
  return options.ok ? options.value : undefined
}
