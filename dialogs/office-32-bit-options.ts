import { isLeavingOut } from '../cards/office-32-bit-changes.ts'
import { appName, officeLanguageName } from '../cards/office-32-bit-names.ts'
import { officeWords } from '../cards/office-32-bit-words.ts'
import { productWords } from '../cards/products.ts'
import { inARow } from '../cards/words.ts'
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
import { languagesWanted, leftOutIn, onlyIn } from './office-32-bit-apps.ts'
import { languagesIn } from './office-32-bit-languages.ts'
import { hasNoFile } from './office-32-bit-needs.ts'
import {
  activationIn,
  aimIn,
  bitnessWish,
  companyIn,
  displayIn,
  existingAnswered,
  existingIn,
  removeMsiIn,
} from './office-32-bit-phrases.ts'
import { listOf, moreMeant, productIn, productMeant } from './office-32-bit-product.ts'
import { productsNamed } from './office-32-bit-several.ts'
import type { SlotValues } from './state.ts'
import type { Question, Said, Slot } from './topic.ts'
import { normalise } from './understanding/normalise.ts'

/** What Office speaks where nobody says it: the reader's language. */
export const defaultLanguage: Record<Locale, string> = { en: 'en-US', ja: 'ja-JP' }

export const languagesOf = ({ languages }: SlotValues): string[] =>
  listOf(languages).flatMap((tag) => officeLanguage(tag) ?? [])

/** "only,Word" stands for all but Word, whatever the version brings along. */
export function leftOutOf(slots: SlotValues): App[] {
  const [first, ...others] = listOf(slots.leftOut)
  if (first === 'only') return appsOf(slots).filter((app) => !others.includes(app))
  return [first ?? '', ...others].filter(isApp)
}

/** What a button wants to be asked for, and what it was until then. */
const askedFor = ({ askFor }: SlotValues, name: string): string | undefined =>
  typeof askFor === 'string' && askFor.startsWith(name) ? askFor.slice(name.length + 1) : undefined

export const languagesSlot: Slot = {
  name: 'languages',
  why: { en: officeWords.en.whyLanguages, ja: officeWords.ja.whyLanguages },
  skip: hasNoFile,

  async ask({ locale }, slots) {
    const own = defaultLanguage[locale]
    return askedFor(slots, 'languages') === undefined ? { kind: 'settled', value: own } : whichLanguages(locale)
  },

  async read({ text, asked }, { locale }, slots) {
    const before = languagesOf(slots)
    const until = before.length > 0 ? before : listOf(askedFor(slots, 'languages'))
    const languages = languagesWanted(text, until)
    if (languages?.length === 0)
      return { kind: 'question', question: whichLanguages(locale, officeWords[locale].noneLeft) }
    if (languages) return { kind: 'value', value: languages.join(',') }
    return asked ? { kind: 'invalid', text: officeWords[locale].unknownLanguages } : undefined
  },
}

function whichLanguages(locale: Locale, lead = ''): Question {
  const own = defaultLanguage[locale]
  const other = defaultLanguage[locale === 'ja' ? 'en' : 'ja']
  const choices = [matchWindows, own, other, `${own},${other}`].map((value) => ({
    value,
    title: listOf(value)
      .map((tag) => officeLanguageName(locale, tag))
      .join(' + '),
  }))
  const { whichLanguages: text, languagesHint: hint, languagesLabel: label } = officeWords[locale]
  return { kind: 'question', text: inARow(locale, lead, text), hint, label, choices, uncounted: true }
}

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

  async read({ text, asked }, { locale }) {
    if (asked && aimIn(text) === 'there') return { kind: 'invalid', text: officeWords[locale].ifThere }
    const value = asked ? existingAnswered(text) : existingIn(text)
    return value && { kind: 'value', value }
  },
}

export const leftOutSlot: Slot = {
  name: 'leftOut',
  why: { en: officeWords.en.whyApps, ja: officeWords.ja.whyApps },
  skip: hasNoFile,

  async ask({ locale }, slots) {
    const until = askedFor(slots, 'leftOut')
    if (until === undefined) return { kind: 'settled', value: '' }
    const choices = appsOf(slots)
      .filter((app) => !listOf(until).includes(app))
      .map((app) => ({ value: [...listOf(until), app].join(','), title: appName(app) }))
    const { whichApps: text, appsHint: hint, appsLabel: label } = officeWords[locale]
    return { kind: 'question', text, hint, label, choices, uncounted: true }
  },

  async read({ text, asked }, { locale }, slots) {
    const only = asked ? undefined : onlyIn(text)
    if (only) return { kind: 'value', value: ['only', ...only].join(',') }
    const until = slots.leftOut === undefined ? listOf(askedFor(slots, 'leftOut')).filter(isApp) : leftOutOf(slots)
    const leftOut = leftOutIn(text, until, { asked, goesOn: lastApps(slots) })
    if (leftOut) return { kind: 'value', value: leftOut.join(',') }
    return asked ? { kind: 'invalid', text: officeWords[locale].unknownApps } : undefined
  },
}

/** What the sentence before did with apps: "and OneNote" does the same. */
const lastApps = ({ before, leftOut }: SlotValues): 'in' | 'out' =>
  !String(leftOut).startsWith('only') && isLeavingOut(before) ? 'out' : 'in'

/** The apps that come with the products, and may be left out of them. */
export function appsOf(slots: SlotValues): readonly App[] {
  const meant = productMeant(slots)
  const version = String(slots.version ?? '')
  if (meant?.kind !== 'deployable' || !isDeployableVersion(version)) return []
  const inside = [meant.deployable, ...moreMeant(slots)].flatMap((each) => appsIn(each, version))
  return apps.filter((app) => inside.includes(app))
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

/** How the last file of this talk was, so that the next one can say what has changed. */
export const beforeSlot: Slot = {
  name: 'before',
  why: { en: officeWords.en.whyOptions, ja: officeWords.ja.whyOptions },
  skip: () => true,
  ask: async () => ({ kind: 'settled', value: '' }),
  read: async () => undefined,
}

/** "Without Access", "in German too", "2021": it changes the file that was just made. */
export const changesFile = (text: string): boolean =>
  languagesIn(text).length > 0 ||
  onlyIn(text) !== undefined ||
  leftOutIn(text, [], { asked: false, goesOn: 'in' }) !== undefined ||
  [displayIn, activationIn, removeMsiIn, companyIn, bitnessWish, existingIn].some((read) => read(text) !== undefined) ||
  productIn(text, { asked: false }) !== undefined ||
  productsNamed(normalise(text).text).some(({ sign }) => sign !== undefined) ||
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
  return /32|64/.test(said) && (wish.test(said) || existingIn(text) === 'yes') && !question.test(said)
}
