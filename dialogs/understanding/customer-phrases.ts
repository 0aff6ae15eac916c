import { customerInEnglish, customerInJapanese } from './customer-names.ts'
import { isKnownWord } from './spelling-known.ts'

const CAPITALISED = "\\p{Lu}[\\p{Ll}\\p{Lu}\\d'-]{1,30}"
const NAME = `(${CAPITALISED}(?: (?:(?:&|and|of|for) )?${CAPITALISED}){0,3})(?![\\p{L}\\d])(?! (?:office|branch|site|plant|team|subsidiary|department|region)\\b)`
const ENGLISH = [
  new RegExp(
    `\\b(?:for|from|to|at|by|does|has|did|may|can|of|with|is|customer|client|tenant|behalf of) (?:the )?${NAME}`,
    'gu',
  ),
  new RegExp(`\\b${NAME}'s?(?= )(?! (?:able|going|been|not|that|it|there)\\b)`, 'gu'),
  new RegExp(
    `(?:^|[.!?:,] )${NAME}(?= (?:also |now |just |still |only )?(?:wants?|needs?|bought|purchased|would|ordered|asks?|asked|has|have|is|cannot|can't|lost|did|got|gets|uses?|runs?|paid|called|says?|keeps?)\\b)`,
    'gu',
  ),
]

/** "... for litwear": what a sentence ends with and nobody knows, in small letters too. */
const LAST_WORDS = / for ([a-z][a-z'&-]{3,}(?: [a-z'&-]{2,}){0,2})[.!]?$/

const LETTERS = '\\p{Script=Han}\\p{Script=Katakana}ー'
const WIDE = `[${LETTERS}A-Za-z0-9・&]`
/** Kana that begins a name: behind another word it would be a particle or an ending. */
const KANA = '(?<=^|株式会社 ?|[、。,.!?:/「(] ?)[ぁ-ん]{2,6}'
/** What companies and houses are called in the end. */
export const KIND_OF_HOUSE =
  '物流|商店|商事|商会|工業|産業|製作所|銀行|信用金庫|電機|電気|電子|電力|建設|建築|運輸|運送|交通|航空|鉄道|食品|フーズ|水産|' +
  '製薬|薬局|印刷|紙業|出版|新聞|放送|不動産|住宅|病院|医院|歯科|クリニック|大学|高校|学園|学院|工房|技研|精機|精工|機械|化学|化成|鉄工|造船|繊維|' +
  '貿易|観光|ホテル|保険|証券|研究所|事務所|工務店|倉庫|農園|酒造|市役所|区役所|ホールディングス'
const FORM = '(?:株式会社|有限会社|合同会社|\\((?:株|有|同)\\))'
const JAPANESE = [
  new RegExp(`(${FORM} ?(?:${KANA})?${WIDE}{1,20})`, 'gu'),
  new RegExp(`((?:${KANA})?${WIDE}{1,20}${FORM})`, 'gu'),
  new RegExp(`((?:${KANA})?[${LETTERS}A-Za-z・][${LETTERS}A-Za-z0-9・& ]{0,20}?)(?: ?(?:様|さん|御中|殿))`, 'gu'),
  // 「アクメに」 and then a product.
  new RegExp(`^([${LETTERS}A-Za-z・]{2,20}?)(?:に|へ|用に|向けに) ?(?=\\uE000)`, 'gu'),
  new RegExp(`((?:${KANA})?[${LETTERS}]{1,10}(?:${KIND_OF_HOUSE}))(?=[にのはがへをもかで、,: ]|から|向け|用|$)`, 'gu'),
  new RegExp(`([${LETTERS}A-Za-z]{1,15}社)(?=[にのはがへ]|向け|から)`, 'gu'),
  /(?<![ァ-ヶー])([ァ-ヶー]{3,15})(?=社|の(?:注文|購入|契約|キー|ライセンス|環境|管理者|担当|件|分|テナント|オーダー)|が(?:買|購入|注文|発注|欲|ほし)|から(?:の)?(?:注文|依頼|返品)|(?:向け|用)?[にへ] ?\uE000)/g,
]

/** A customer that is not in the directory, by how one is spoken of: "for Trey Research", 東都物流様. As written; product words and ids are masked. */
export function findUnknownCustomer(text: string): string | undefined {
  for (const pattern of ENGLISH) {
    for (const [, phrase = ''] of text.matchAll(pattern)) {
      const name = customerInEnglish(phrase)
      if (name) return name
    }
  }
  const [, last = ''] = LAST_WORDS.exec(text) ?? []
  if (last !== '' && !isKnownWord(last.split(' ')[0] ?? '')) return last
  for (const pattern of JAPANESE) {
    for (const [, phrase = ''] of text.matchAll(pattern)) {
      const name = customerInJapanese(phrase)
      if (name) return name
    }
  }
  return undefined
}
