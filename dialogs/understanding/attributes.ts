import type { Bitness } from '../../services/model.ts'

const LANGUAGES: readonly [tag: string, words: RegExp][] = [
  ['en', /(?<![a-z])english(?![a-z])|英語|英文/],
  ['ja', /(?<![a-z])japanese(?![a-z])|日本語|和文/],
  ['de', /(?<![a-z])german(?![a-z])|ドイツ語|独語/],
  ['fr', /(?<![a-z])french(?![a-z])|フランス語|仏語/],
  ['es', /(?<![a-z])spanish(?![a-z])|スペイン語/],
  ['it', /(?<![a-z])italian(?![a-z])|イタリア語/],
  ['pt', /(?<![a-z])portuguese(?![a-z])|ポルトガル語/],
  ['nl', /(?<![a-z])dutch(?![a-z])|オランダ語/],
  ['ru', /(?<![a-z])russian(?![a-z])|ロシア語/],
  ['zh', /(?<![a-z])chinese(?![a-z])|中国語|簡体字|繁体字/],
  ['ko', /(?<![a-z])korean(?![a-z])|韓国語|ハングル/],
]

const BIT = '[ -]?(?:bits?(?![a-z])|ビット)'

/** Everything that names a language or a bitness. */
export const ATTRIBUTES = new RegExp(
  `(?:32|64)${BIT}版?|(?<![a-z])x(?:86|64)版?|${LANGUAGES.map(([, words]) => words.source).join('|')}`,
  'g',
)

/** BCP 47 tags of the languages named, in the order of the text. */
export function findLanguages(text: string): string[] {
  return LANGUAGES.map(([tag, words]) => ({ tag, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ tag }) => tag)
}

const MENTIONS_32 = new RegExp(
  `(?<!\\d)32${BIT}|(?<![a-z])x86(?!\\d)|officeclientedition\\W{0,3}32|(?:64|x64) ?(?:or|and|/) ?32(?!\\d)`,
)
const MENTIONS_64 = new RegExp(`(?<!\\d)64${BIT}|(?<![a-z])x64(?!\\d)|officeclientedition\\W{0,3}64`)
const WANTS_64 = new RegExp(
  `(?:to|need|want|get|prefer|require)s? (?:the |a )?(?:(?:new|real) )?(?:64${BIT}|x64)|` +
    `(?:64${BIT}|x64)(?:版|の[^。]{0,12})?(?:に(?:し|変|切|移|アップ|入れ替え)|が(?:欲し|ほし|必要|いい)|を(?:使い|入れ|インストール|ください|希望))`,
)
const WANTS_32 = new RegExp(
  `(?:to|need|want|get|prefer|require)s? (?:the |a )?(?:(?:new|real) )?(?:32${BIT}|x86)|` +
    `(?:32${BIT}|x86)(?:版|の[^。]{0,12})?(?:に(?:し|変|切|移)|が(?:欲し|ほし|必要|いい)|を(?:使い|入れ|インストール|ください|希望))`,
)
const UNWANTED =
  /(?<![a-z])(?:not|cannot|only|incompatible|fail|fails|crash|crashes|because|instead)(?![a-z])|n't|ない|だけ|しか|ません|対応|専用|だと/

/** The bitness somebody wants or asks about; none where only the unwanted one is named. */
export function findBitness(text: string): Bitness | undefined {
  const says32 = MENTIONS_32.test(text)
  const says64 = MENTIONS_64.test(text)
  if (says32 && says64) return WANTS_64.test(text) && !WANTS_32.test(text) ? '64' : '32'
  if (says32) return '32'
  return says64 && (WANTS_64.test(text) || !UNWANTED.test(text)) ? '64' : undefined
}
