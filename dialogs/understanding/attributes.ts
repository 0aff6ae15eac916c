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

const BIT = '[ -]?(?:bits?|ビット)'

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

/** The figure alone, where it cannot be a count: "Office 64", "the 32 one", "from 64 to 32", 「64だと」. */
const alone = (figure: string) =>
  `(?=${figure})(?:(?<=(?:office|visio|word|excel|outlook|access|edition=|オフィス|client) ?)${figure}(?![\\d.,]| ?(?:licen|seats?|cop|users?|本|台|個|ライセンス))|` +
  `(?<![\\d.,-])${figure}(?= (?:only|one|variant|version|edition|flavou?r|instead|then)(?![a-z])|(?:しか|だけ|だと|だから|だった|じゃ|のみ|用|の(?:ほう|方|場合)|[がをはにで])(?!つ))|` +
  `(?<=(?:from|between|not|to|and|or|in|is|was|were|be|need|want|on|the|32|64)(?: |/))${figure}(?=[.,!?)]|$| (?:to|and|or|instead)(?![a-z])|/)|(?<=(?:32|64)(?:と|から|か))${figure}(?!\\d))`
const NAMED: Record<Bitness, string> = {
  '32': `(?:(?<!\\d)32${BIT}|(?<![a-z\\d])x86(?!\\d)|${alone('32')})`,
  '64': `(?:(?<!\\d)64${BIT}|(?<![a-z\\d])x64(?!\\d)|${alone('64')})`,
}
const IN_CONFIGURATION: Record<Bitness, RegExp> = {
  '32': /officeclientedition\W{0,3}32/,
  '64': /officeclientedition\W{0,3}64/,
}

const wanted = (name: string) =>
  new RegExp(
    `(?<!(?:have|has|had|not|n't|dont|never) )(?:(?<!refuses )to|needs?|wants?|gets?|gives? (?:me|us|them|him)|prefers?|requires?|can (?:i|we|you|they|he|she) (?:have|use|install|run)|into|must be|install|download|instead (?!of)) (?:the |a |an |our |their )?(?:(?:new|real|full) )?${name}|` +
      `${name} (?:is |are )?(?:needed|required|instead(?! of))|` +
      `${name}(?:版|の[^。、]{0,12})?(?:のほう|の方)?(?:も|だけ)?(?:に(?:し|変|切|移|替|換|乗|か[えわ]|アップ|入れ替え|でき|戻|統一)|[がも](?:欲し|ほし|必要|いい|要る)|[をも](?:使い|入れ(?!て(?:い|る|しま))|インストール|ください|下さい|希望|ダウンロード|用意|手に)|で(?:入れたい|お願い|インストールし(?:たい|直)|ほし|欲し))`,
  )
const unwanted = (name: string) =>
  new RegExp(
    `(?<!can (?:i|we|you|they) )(?:have|has|had) (?:an? )?${name}|(?:only|just|from|not|instead of|rather than|installed|running|already|existing|wrong(?:ly)?|accidentally|on|runs) (?:the |a |an |our )?(?:existing )?${name}|` +
      `${name}(?: [a-z]+){0,3} (?:crash|fail|runs out|is (?:there|already|installed|offered|listed|all)|only|was installed|keeps|doesn't|does not|won't|cannot|can't|breaks)|` +
      `既存の ?${name}|${name}(?:版)?(?:の[^。、]{0,10})?(?:しか|だけ|ばかり|のみ|から|では|だと|じゃなく|ではなく|を(?:入れて|使って)(?:い|る|しま)|[がは](?:入って|動か|使え|非対応|対応して)|で(?:メモリ|動か|エラー|落ち|固ま))`,
  )
const WANTED = { '32': wanted(NAMED['32']), '64': wanted(NAMED['64']) }
const UNWANTED = { '32': unwanted(NAMED['32']), '64': unwanted(NAMED['64']) }
const NAMED_IN_FULL = { '32': new RegExp(NAMED['32']), '64': new RegExp(NAMED['64']) }
/** "Does the key differ between x86 and x64?": both are asked about. */
const BOTH = new RegExp(`${NAMED['32']}[^。.]{0,20}${NAMED['64']}|${NAMED['64']}[^。.]{0,20}${NAMED['32']}`)
const ASKS_WHICH =
  /which|differ|both|either|same|compare|versus|(?<![a-z])vs(?![a-z])|どちら|どっち|違い|違う|異な|両方|共通|同じ/
/** The bitness somebody wants or asks about; none where only the unwanted one is named, or which of the two is the question. */
export function findBitness(text: string): Bitness | undefined {
  const says = (bitness: Bitness) => NAMED_IN_FULL[bitness].test(text) || IN_CONFIGURATION[bitness].test(text)
  const wants = (bitness: Bitness) => WANTED[bitness].test(text)
  const says64 = says('64')
  if (!says('32')) return says64 && (wants('64') || !UNWANTED['64'].test(text)) ? '64' : undefined
  if (!says64) return '32'
  if (wants('32') !== wants('64')) return wants('64') ? '64' : '32'
  if (BOTH.test(text) && ASKS_WHICH.test(text)) return undefined
  return UNWANTED['32'].test(text) && !UNWANTED['64'].test(text) ? '64' : '32'
}

/** Somebody who talks of 32-bit software and names only 64-bit means what does not fit, unless it is wished for. */
export const isUnwanted64 = (text: string): boolean => !NAMED_IN_FULL['32'].test(text) && !WANTED['64'].test(text)
