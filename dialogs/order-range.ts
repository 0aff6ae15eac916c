/** "What can I order?", 「何の製品が買えますか」: what there is, before anybody is asked for whom. */
const asksRange: readonly RegExp[] = [
  /\b(?:what|which)(?: (?:software|products?|licen[sc]es?|things|kinds? of \w+|else))?(?: all)? (?:can|could|may|do) (?:i|we|you|they|one|be)(?: all)? (?:\w+ )?(?:order|buy|purchase|sell|offer|have for sale|ordered|bought|sold)(?:\b(?! for| from you| again| last))/i,
  /\b(?:what|which) (?:software|products?|licen[sc]es?)(?: \w+){0,3} (?:for sale|on offer|available|orderable)\b|\bwhat(?:'s| is) (?:for sale|on offer|in the price list)\b|\bwhat do you (?:sell|offer)\b/i,
  /(?:何|なに|どんな|どの|どういった)(?:の|な)?(?:製品|商品|ソフト(?:ウェア)?|もの|ライセンス|種類)?(?:の(?:製品|商品|ソフト(?:ウェア)?|ライセンス))?(?:が|を|は|なら)?(?:買え|購入(?:でき|可能)|注文(?:でき|可能)|発注でき|頼め|売って|扱って|取り扱って|販売して|注文できる)/,
  /(?:買える|購入できる|注文できる|取り?扱い|販売している)(?:の)?(?:製品|商品|ソフト(?:ウェア)?|もの)?(?:は|を|の一覧|一覧|のリスト|リスト)?(?:は)?(?:何|なに|教えて|見せて|どれ|どんな|$|[?？])/,
]

/** Whether the sentence asks what there is to order. */
export const asksForRange = (text: string): boolean => {
  const said = text.normalize('NFKC').replace(/\s+/g, ' ')
  return asksRange.some((pattern) => pattern.test(said))
}
