import type { Bitness, Locale } from '../services/model.ts'
import type { Deployment } from '../services/policy/office-32-bit.ts'
import { matchWindows } from '../services/policy/office-32-bit-languages.ts'
import type { Deployable } from '../services/policy/office-32-bit-products.ts'
import { productWords } from './products.ts'
import { words } from './words.ts'

export const officeNameWords = words({
  en: {
    sameAsWindows: 'same as Windows',
    withBits: (product: string, architecture: string) => `${product}, ${architecture}`,
    withLanguages: (what: string, items: readonly string[]) => `${what}, ${items.join(' + ')}`,
  },
  ja: {
    sameAsWindows: 'Windows と同じ言語',
    withBits: (product: string, architecture: string) => `${product} の ${architecture}版`,
    withLanguages: (what: string, items: readonly string[]) => `${what} (${items.join(' + ')})`,
  },
})

/** "Office LTSC Standard 2021, 32-bit, English + Japanese". */
export function deploymentName(locale: Locale, deployment: Deployment): string {
  const { bitness, languages } = deployment
  const { withLanguages } = officeNameWords[locale]
  const named = languages.map((tag) => officeLanguageName(locale, tag))
  return withLanguages(bitnessName(locale, deployedNames(deployment).join(' + '), bitness), named)
}

/** Every product of the file, by its name. */
export const deployedNames = ({ version, ...first }: Deployment): string[] =>
  [first, ...first.more].map(({ deployable }) => officeName(deployable, version))

export const bitnessName = (locale: Locale, product: string, bitness: Bitness): string =>
  officeNameWords[locale].withBits(product, productWords[locale].bitness(bitness))

/** As the price list calls it: "Office LTSC Standard 2021", "Visio Professional 2019", "Word LTSC 2024". */
export function officeName(deployable: Deployable, version = ''): string {
  const ltsc = version === '2019' || version === '2016' || version === '' ? '' : ' LTSC'
  const [name, edition = ''] = names[deployable]
  // Project is never called LTSC.
  return [name, name === 'Project' ? '' : ltsc, edition, version]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
}

const names: Record<Deployable, readonly [name: string, edition?: string]> = {
  ProPlus: ['Office', 'Professional Plus'],
  Standard: ['Office', 'Standard'],
  VisioPro: ['Visio', 'Professional'],
  VisioStd: ['Visio', 'Standard'],
  ProjectPro: ['Project', 'Professional'],
  ProjectStd: ['Project', 'Standard'],
  Access: ['Access'],
  Excel: ['Excel'],
  Outlook: ['Outlook'],
  PowerPoint: ['PowerPoint'],
  Word: ['Word'],
  Publisher: ['Publisher'],
  SkypeforBusiness: ['Skype for Business'],
}

/** The country is named where a language has several. */
export function officeLanguageName(locale: Locale, tag: string): string {
  if (tag === matchWindows) return officeNameWords[locale].sameAsWindows
  return new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' }).of(shortTag(tag)) ?? tag
}

const manyCountries = /^(?:en-GB|fr-CA|es-MX|pt|zh|sr|bs|az|bn|ca-ES-)/i

const shortTag = (tag: string): string => (manyCountries.test(tag) ? tag : (tag.split('-')[0] ?? tag))

/** An app that can be left out, by the name people know. */
export const appName = (app: string): string => (app === 'Lync' ? 'Skype for Business' : app)
