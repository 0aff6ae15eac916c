import type { Deployable } from './office-32-bit-products.ts'

/** Display languages with a full pack. */
const full =
  'ar-SA bg-BG zh-CN zh-TW hr-HR cs-CZ da-DK nl-NL en-US en-GB et-EE fi-FI fr-FR fr-CA de-DE el-GR he-IL hi-IN hu-HU id-ID it-IT ja-JP kk-KZ ko-KR lv-LV lt-LT ms-MY nb-NO nn-NO pl-PL pt-PT pt-BR ro-RO ru-RU sr-latn-RS sk-SK sl-SI es-ES es-MX sv-SE th-TH tr-TR uk-UA vi-VN'.split(
    ' ',
  )

/** Languages with a partial pack: not everything is translated. */
const partial =
  'af-ZA sq-AL hy-AM as-IN az-Latn-AZ bn-BD bn-IN eu-ES bs-latn-BA ca-ES ca-ES-valencia gl-ES ka-GE gu-IN ha-Latn-NG is-IS ig-NG ga-IE xh-ZA zu-ZA kn-IN rw-RW sw-KE kok-IN ky-KG lb-LU mk-MK ml-IN mt-MT mi-NZ mr-IN ne-NP or-IN ps-AF fa-IR pa-IN rm-CH gd-GB sr-cyrl-RS sr-cyrl-BA nso-ZA tn-ZA si-LK ta-IN tt-RU te-IN ur-PK uz-Latn-UZ cy-GB wo-SN yo-NG'.split(
    ' ',
  )

/** Not in Visio and Project, and what comes nearest. */
const notInVisioAndProject = new Map([
  ['en-GB', 'en-US'],
  ['fr-CA', 'fr-FR'],
  ['es-MX', 'es-ES'],
])

/** The language of Windows, whatever it is. */
export const matchWindows = 'MatchOS'

/** Every language id, spelled as in Microsoft's list. */
export const officeLanguages: readonly string[] = [...full, ...partial]

const bySpelling = new Map([...officeLanguages, matchWindows].map((tag) => [tag.toLowerCase(), tag]))

/** The language id of that spelling, whatever its case. */
export const officeLanguage = (tag: string): string | undefined => bySpelling.get(tag.toLowerCase())

/** Where a language is spoken in several countries: the one meant when no country is named. */
export const mainLanguages: readonly string[] = [
  'en-US',
  'fr-FR',
  'es-ES',
  'pt-BR',
  'zh-CN',
  'nb-NO',
  'sr-latn-RS',
  'bn-BD',
  'ca-ES',
]

export interface FittedLanguages {
  /** What is installed. The first one is the language of shortcuts, context menus and tooltips. */
  languages: string[]
  /** Languages that the product does not have, and the ones taken instead. */
  replaced: { wanted: string; taken: string }[]
  /** Those of `languages` that are translated in part only. */
  partial: string[]
}

/** The languages wanted, as far as the product has them; each once. */
export function fitLanguages(wanted: readonly string[], deployable: Deployable): FittedLanguages {
  const isDiagram = deployable.startsWith('Visio') || deployable.startsWith('Project')
  const replaced = wanted.flatMap((tag) => {
    const taken = isDiagram ? notInVisioAndProject.get(tag) : undefined
    return taken ? [{ wanted: tag, taken }] : []
  })
  const takenFor = new Map(replaced.map(({ wanted: tag, taken }) => [tag, taken]))
  const languages = [...new Set(wanted.map((tag) => takenFor.get(tag) ?? tag))]
  return { languages, replaced, partial: languages.filter((tag) => partial.includes(tag)) }
}
