const CAPITALISED = "[A-Z][A-Za-z0-9'-]{1,30}"
const NAME = `(${CAPITALISED}(?: (?:(?:&|and|of|for) )?${CAPITALISED}){0,3})`
const ENGLISH = [
  new RegExp(`\\b(?:for|from|to|at|does|has|did|may|can|of|with|is|customer|client|tenant) ${NAME}`, 'g'),
  new RegExp(`\\b${NAME}'s?(?= )`, 'g'),
  new RegExp(`^${NAME}(?= (?:wants?|needs?|bought|would|ordered|asks?|has|is|cannot|can't|lost|did)\\b)`, 'g'),
]
const SUFFIX =
  '物流|商店|商事|商会|工業|産業|製作所|銀行|システム|システムズ|電機|電気|建設|運輸|食品|製薬|印刷|出版|不動産|病院|大学|工房|技研|研究所|ソフト'
const JAPANESE = [
  /((?:株式会社|有限会社|合同会社)[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・]{1,20})/gu,
  /([\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・]{1,20}(?:株式会社|有限会社|合同会社))/gu,
  /([\p{Script=Han}\p{Script=Katakana}ーA-Za-z・][\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・ ]{1,20})(?: ?(?:様|さん|御中))/gu,
  // 「アクメに」 and then a product.
  /^([\p{Script=Han}\p{Script=Katakana}ーA-Za-z・]{2,20}?)(?:様|さん)?(?:に|へ|用に|向けに) ?(?=\uE000)/gu,
  new RegExp(`([\\p{Script=Han}\\p{Script=Katakana}ー]{1,10}(?:${SUFFIX}))(?=[にのはがへをもか、,: ]|$)`, 'gu'),
]

const NOT_A_CUSTOMER = new RegExp(
  '^(?:I|It|We|The|They|You|A|An|My|Our|This|That|Is|Are|Can|Do|Does|What|Which|Who|How|When|Where|Why|Please|Cancel|Order|ORD|' +
    'Microsoft|Partner|Azure|Teams|Outlook|Copilot|Dynamics|CSP|KMS|MAK|RDS|RD|VL|EA|ODT|GDAP|CAL|CALs|ISO|PO|SPLA|USB|PC|PCs|Mac|Server|Client|' +
    'Open|Volume|Enterprise|Global|Admin|License|Licence|Access|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|' +
    'January|February|March|April|May|June|July|August|September|October|November|December|' +
    'English|Japanese|German|French|Spanish|Chinese|Korean|Italian)$',
)
const NOT_A_JAPANESE_CUSTOMER =
  /^(?:日本語|英語|新規|追加|至急|一緒|次|別|同時|本当|先|お?客|お客|顧客|皆|同|仕|多|担当者?|営業|管理者|業務システム|基幹システム|システム|ソフト|.*(?:ライセンス|サーバー|キー|エージェント|ソフトウェア))$/

/** A customer that is not in the directory, by how one is spoken of: "for Trey Research", 東都物流様. As written; product words and ids are masked. */
export function findUnknownCustomer(text: string): string | undefined {
  for (const pattern of ENGLISH) {
    for (const [, name] of text.matchAll(pattern)) {
      const bare = name?.replace(/'s?$/, '')
      if (bare && !NOT_A_CUSTOMER.test(bare.split(/[ ']/)[0] ?? '')) return bare
    }
  }
  for (const pattern of JAPANESE) {
    for (const [, name] of text.matchAll(pattern)) if (name && !NOT_A_JAPANESE_CUSTOMER.test(name)) return name.trim()
  }
  return undefined
}
