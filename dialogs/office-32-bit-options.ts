import { appName, officeLanguageName } from '../cards/office-32-bit-names.ts'
import { officeWords } from '../cards/office-32-bit-words.ts'
import { productWords } from '../cards/products.ts'
import type { Locale } from '../services/model.ts'
import { existingOffice } from '../services/policy/office-32-bit.ts'
import { matchWindows, officeLanguage } from '../services/policy/office-32-bit-languages.ts'
import {
  type App,
  apps,
  appsIn,
  isApp,
  isDeployable,
  isDeployableVersion,
} from '../services/policy/office-32-bit-products.ts'
import { languagesIn } from './office-32-bit-languages.ts'
import {
  activationIn,
  aimIn,
  bitnessWish,
  companyIn,
  displayIn,
  existingAnswered,
  existingIn,
  leftOutIn,
  removeMsiIn,
} from './office-32-bit-phrases.ts'
import { productIn, productMeant } from './office-32-bit-product.ts'
import { hasNoFile } from './office-32-bit-slots.ts'
import type { SlotValues } from './state.ts'
import type { Said, Slot } from './topic.ts'
import { normalise } from './understanding/normalise.ts'

/** What Office speaks where nobody says it: the reader's language. */
export const defaultLanguage: Record<Locale, string> = { en: 'en-US', ja: 'ja-JP' }

/** A list, as a slot keeps it: "ja-JP,en-US". */
const listOf = (value: unknown): string[] => (typeof value === 'string' ? value.split(',').filter(Boolean) : [])

export const languagesOf = ({ languages }: SlotValues): string[] =>
  listOf(languages).flatMap((tag) => officeLanguage(tag) ?? [])

export const leftOutOf = ({ leftOut }: SlotValues): App[] => listOf(leftOut).filter(isApp)

export const languagesSlot: Slot = {
  name: 'languages',
  why: { en: officeWords.en.whyLanguages, ja: officeWords.ja.whyLanguages },
  skip: hasNoFile,

  async ask({ locale }, slots) {
    const words = officeWords[locale]
    const own = defaultLanguage[locale]
    if (slots.askFor !== 'languages') return { kind: 'settled', value: own }
    const other = defaultLanguage[locale === 'ja' ? 'en' : 'ja']
    const choices = [matchWindows, own, other, `${own},${other}`].map((value) => ({
      value,
      title: listOf(value)
        .map((tag) => officeLanguageName(locale, tag))
        .join(' + '),
    }))
    const { whichLanguages: text, languagesHint: hint, languagesLabel: label } = words
    return { kind: 'question', text, hint, label, choices, uncounted: true }
  },

  async read({ text, asked }, { locale }, slots) {
    const named = languagesIn(text)
    if (named.length === 0) {
      return asked ? { kind: 'invalid', text: officeWords[locale].unknownLanguages } : undefined
    }
    const before = slots.askFor === 'languages' ? [] : languagesOf(slots)
    const all = adds.test(normalise(text).text) ? [...before, ...named] : named
    return { kind: 'value', value: [...new Set(all)].join(',') }
  },
}

/** "In German too", 「ドイツ語も」: beside the languages there are. */
const adds = /(?<![a-z])(?:too|also|add(?:itionally)?|as well|plus)(?![a-z])|語も|追加|加え/

export const existingSlot: Slot = {
  name: 'existing',
  why: { en: officeWords.en.whyCheck, ja: officeWords.ja.whyCheck },
  skip: hasNoFile,

  async ask({ locale }, slots) {
    const words = officeWords[locale]
    const other = productWords[locale].bitness(slots.bitness === '64' ? '32' : '64')
    const { yes, ...plain } = words.existing
    const titles = { ...plain, yes: yes(other) }
    const choices = existingOffice.map((value) => ({ value, title: titles[value] }))
    const { checkHint: hint, checkLabel: label } = words
    return { kind: 'question', text: words.check(other), hint, label, choices, uncounted: true }
  },

  async read({ text, asked }) {
    const value = asked ? existingAnswered(text) : existingIn(text)
    return value && { kind: 'value', value }
  },
}

export const leftOutSlot: Slot = {
  name: 'leftOut',
  why: { en: officeWords.en.whyApps, ja: officeWords.ja.whyApps },
  skip: hasNoFile,

  async ask({ locale }, slots) {
    if (slots.askFor !== 'leftOut') return { kind: 'settled', value: '' }
    const choices = appsOf(slots).map((app) => ({ value: app, title: appName(app) }))
    const { whichApps: text, appsLabel: label } = officeWords[locale]
    return { kind: 'question', text, label, choices, uncounted: true }
  },

  async read({ text, asked }, { locale }, slots) {
    const named = leftOutIn(text, leftOutOf(slots), asked)
    if (named) return { kind: 'value', value: named.join(',') }
    return asked ? { kind: 'invalid', text: officeWords[locale].unknownApps } : undefined
  },
}

/** The apps that come with the product. */
export function appsOf(slots: SlotValues): readonly App[] {
  const meant = productMeant(slots)
  const version = String(slots.version ?? '')
  return meant?.kind === 'deployable' && isDeployableVersion(version) ? appsIn(meant.deployable, version) : []
}

export const displaySlot = setting('display', 'full', ({ text }) => displayIn(text))
export const activationSlot = setting('activation', 'manual', ({ text }) => activationIn(text))
export const removeMsiSlot = setting('removeMsi', 'no', ({ text }) => removeMsiIn(text))
export const companySlot = setting('company', '', ({ text }) => companyIn(text))

/** Never asked: it has a default, and whoever wants it otherwise says so. */
function setting(name: string, otherwise: string, read: (said: Said) => string | undefined): Slot {
  return {
    name,
    why: { en: officeWords.en.whyOptions, ja: officeWords.ja.whyOptions },
    ask: async () => ({ kind: 'settled', value: otherwise }),

    async read(said) {
      const value = read(said)
      return value === undefined ? undefined : { kind: 'value', value }
    },
  }
}

/** "Without Access", "in German too", "2021": it changes the file that was just made. */
export const changesFile = (text: string): boolean =>
  languagesIn(text).length > 0 ||
  leftOutIn(text, [...apps], false) !== undefined ||
  [displayIn, activationIn, removeMsiIn, companyIn, bitnessWish].some((read) => read(text) !== undefined) ||
  productIn(text, { asked: false }) !== undefined ||
  /^\D{0,12}20(?:16|19|21|24)(?!\d)\D{0,12}$/.test(text)

const wish =
  /(?<![a-z])(?:needs?|wants?|requires?|switch|change|make|install (?!.*\?)|looking for|have to (?:use|run|install)|must (?:be|use|run))(?![a-z])|必要(?!ですか)|要(?:り|る(?!か))|ないと(?:困|いけ|だめ|動)|なければ|欲し|ほし|(?:入れ|し|使い|変え)たい|お願い|(?:作|変更|インストール)して/
const question = /^(?:how|do|does|is|are|can|why|which|what)(?![a-z])|(?:ですか|ますか)[?。]?$|[?？]$/

/** "Our add-in needs 32-bit", "32-bit Office LTSC Standard 2021": somebody wants the file, not to be told about it. */
export function isWishForFile(text: string): boolean {
  const said = normalise(text).text
  if (aimIn(text)) return false
  const product = productIn(text, { asked: false })
  if (product) return 'open' in product || isDeployable(product.value)
  return /32|64/.test(said) && wish.test(said) && !question.test(said)
}
