import type { ProductKind } from '../services/model.ts'
import { normalise } from './understanding/normalise.ts'
import { readProductWords } from './understanding/product-words.ts'
import { productName } from './understanding/products.ts'

const subscription =
  /(?<!\bnot (?:an? )?(?:software )?)subscription(?! edition)|サブスク(?:リプション)?(?!リプション| ?エディション|では(?:な|あ)|じゃな)|\b[13][ -]years?\b|(?<!\d)[13] ?年(?:契約|間|サブ)/
const perpetual =
  /(?<!\bnot )(?<!\bnot an? )(?:perpetual|one-time)|(?:永続|買い切り)(?:ライセンス|版)?(?!ライセンス|版|では(?:な|あ)|じゃな)/

/** How it was bought, if the sentence says. */
export function kindIn(text: string): ProductKind | undefined {
  if (subscription.test(text)) return 'subscription'
  return perpetual.test(text) ? 'perpetual' : undefined
}

/** Said after an answer: it was bought otherwise, or what if it had been. */
const addsKind =
  /^(?:and|but|ok|hm+|so|or|then|what|how about|sorry|oh|wait|no|actually|by the way|btw|it'?s|it is|it was|that'?s|this|these|those|we|i|they|the customer|our|ours|for|with|in case|if|as|a|software|subscription|perpetual)(?![a-z])/
const isOtherQuestion =
  /\b(?:cancel\w*|renew\w*|pric(?:e|es|ing)|costs?|refunds?|order|buy|keys?|downloads?|links?|missing|api|difference|list)\b|キャンセル|更新|価格|料金|違い|差|注文|キー|ダウンロード|リンク|返金|期間/
const addsKindInJapanese =
  /(?:場合|なら|では|だと|です|でし(?:た|て)|だけど|だが|契約|ですが|ですけど|なんですが|だった|も|は)(?:どう(?:ですか|なりますか)?|が|けど|ね|よ)?[?。 ]*$|^(?:サブスク(?:リプション)?|永続(?:ライセンス)?|買い切り)[?。]*$/

const asksWhy =
  /^(?:but |and |hm+,? )?why (?:not|only|can'?t|cannot|isn'?t|is (?:it|that|20)|are|so|20\d\d|n ?-)|^(?:でも|じゃあ|では)?[、 ]?(?:なぜ|なんで|どうして)[^。]{0,24}(?:だめ|ダメ|駄目|使え|できな|いけな|まで|だけ|ですか|なの|20\d\d)[^。]{0,12}$/
const edition =
  /\b(?:standard|std|enterprise|datacenter|data center|professional(?: plus)?|pro(?: plus)?)\b|スタンダード|エンタープライズ|データ ?センター|プロフェッショナル/
/** Few words that change what was asked last, or ask for the reason: "and for subscriptions?", "enterprise to standard?" */
export function followsDowngrade(written: string): boolean {
  const { text } = normalise(written)
  if (text.length > longest || isOtherQuestion.test(text)) return false
  return asksAgain(text) || (text.length <= shortest && edition.test(text) && !namesProduct(text))
}

/** With a product of its own it is no follow-up. */
const namesProduct = (text: string) => productName(readProductWords(text).tokens) !== undefined

/** The version or edition that was asked about stays the same. */
export const keepsAsked = (written: string): boolean => asksAgain(normalise(written).text)

const asksAgain = (text: string): boolean =>
  asksWhy.test(text) || (kindIn(text) !== undefined && (addsKind.test(text) || addsKindInJapanese.test(text)))

const longest = 80
const shortest = 45
