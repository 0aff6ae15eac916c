import {
  mainLanguages,
  matchWindows,
  officeLanguage,
  officeLanguages,
} from '../services/policy/office-32-bit-languages.ts'
import type { Mention } from './office-32-bit-signs.ts'
import { normalise } from './understanding/normalise.ts'

/** Said in these ways, and in no others, where a country or a script is meant. They are tried before the plain names. */
const special: readonly [words: RegExp, tag: string][] = [
  [
    /match ?os|same (?:language )?as (?:in )?windows|same language as (?:the )?(?:os|pc|operating system)|(?:windows|os|system) language|language of (?:windows|the (?:os|pc))|(?:windows|os) ?(?:と同じ|の(?:表示)?言語|に合わせ)/g,
    matchWindows,
  ],
  [/british english|uk english|english ?\(?(?:uk|united kingdom|gb)\)?(?![a-z])|イギリス英語|英国英語/g, 'en-GB'],
  [/canadian french|french ?\(?canada\)?|カナダ(?:の)?フランス語/g, 'fr-CA'],
  [/mexican spanish|spanish ?\(?mexico\)?|latin american spanish|メキシコ(?:の)?スペイン語/g, 'es-MX'],
  [/(?:european|portugal) portuguese|portuguese ?\(?portugal\)?|ポルトガル(?:の)ポルトガル語/g, 'pt-PT'],
  [/brazilian portuguese|portuguese ?\(?brazil\)?|ブラジル(?:の)?ポルトガル語/g, 'pt-BR'],
  [/traditional chinese|chinese ?\(?(?:traditional|taiwan)\)?|繁体字(?:中国語)?|台湾(?:の)?中国語/g, 'zh-TW'],
  [/simplified chinese|chinese ?\(?simplified\)?|簡体字(?:中国語)?/g, 'zh-CN'],
  [/nynorsk|ニーノシュク/g, 'nn-NO'],
  [/norwegian|ノルウェー語/g, 'nb-NO'],
  [/serbian ?\(?cyrillic\)?|セルビア語 ?\(?キリル/g, 'sr-cyrl-RS'],
  [/valencian|バレンシア語/g, 'ca-ES-valencia'],
]

/** Language ids named in the text, in their order, each once; 'MatchOS' where that of Windows is meant. */
export const languagesIn = (text: string): string[] => [
  ...new Set(languageMentions(normalise(text).text).map(({ tag }) => tag)),
]

export interface LanguageMention extends Mention {
  kind: 'language'
  tag: string
}

/** Where a normalised text names languages. */
export function languageMentions(text: string): LanguageMention[] {
  let rest = text
  const found: LanguageMention[] = []
  const take = (words: RegExp, tagOf: (said: string) => string | undefined) => {
    rest = rest.replace(words, (said, ...more) => {
      const tag = tagOf(said)
      const at = more.find((part): part is number => typeof part === 'number')
      if (tag === undefined || at === undefined) return said
      found.push({ kind: 'language', tag, at, end: at + said.length })
      return ' '.repeat(said.length)
    })
  }
  for (const [words, tag] of special) take(words, () => tag)
  take(/(?<![a-z-])[a-z]{2,3}(?:-[a-z]{2,8}){1,2}(?![a-z-])/g, officeLanguage)
  for (const { words, tag } of plainNames()) take(words, () => tag)
  take(shortNames, (said) => mainTags().get(said === 'jp' ? 'ja' : said))
  return found.sort((a, b) => a.at - b.at)
}

/** "Languages DE+EN": two letters name a language only behind that word, or beside a plus or a slash. */
const shortNames =
  /(?<=(?:languages?|言語)[: =]+(?:[a-z]{2}[ ,+/&]+(?:and )?)*)(?!in|is|as|or|it|to|be|of|no|so|my|we)[a-z]{2}(?![a-z-])|(?<![a-z+/-])[a-z]{2}(?=\+[a-z]{2}(?![a-z]))|(?<=(?<![a-z])[a-z]{2}\+)[a-z]{2}(?![a-z-])/g

const mainTags = (): Map<string, string> => {
  const main = new Map(mainLanguages.map((tag) => [languageOf(tag), tag]))
  return new Map(officeLanguages.map((tag) => [languageOf(tag), main.get(languageOf(tag)) ?? tag]))
}

let names: { words: RegExp; tag: string }[] | undefined

/** "german", 「ドイツ語」: the name of each language without its country; the longer names first. */
function plainNames(): { words: RegExp; tag: string }[] {
  if (names) return names
  const tags = [...mainTags().values()]
  const english = new Intl.DisplayNames(['en'], { type: 'language' })
  const japanese = new Intl.DisplayNames(['ja'], { type: 'language' })
  const all = tags.flatMap((tag) =>
    [english, japanese].map((display) => ({ name: normalise(display.of(languageOf(tag)) ?? tag).text, tag })),
  )
  names = all
    .filter(({ name, tag }) => name !== languageOf(tag))
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ name, tag }) => ({ words: new RegExp(`(?<![a-z])${name}(?![a-z])`, 'g'), tag }))
  return names
}

const languageOf = (tag: string): string => tag.split('-')[0] ?? tag
