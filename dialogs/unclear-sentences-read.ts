import { saysFile, saysNext } from './purchases-read.ts'
import { asksEnglish, englishStart, plainlyEnglish } from './unclear-sentences-read-english.ts'
import { asksJapanese, plainlyJapanese } from './unclear-sentences-read-japanese.ts'
import { normalise } from './understanding/normalise.ts'

/** What is to be done with the sentences; to see them, if nothing else. */
export type Deed = 'list' | 'export' | 'delete'

const longestWish = 120

const within = (text: string, longest: number, pattern: RegExp): boolean => {
  const said = normalise(text).text
  return said.length <= longest && pattern.test(said)
}

/** A wish to see, export or delete what was not understood, and nothing else: the whole sentence is about that. */
export const asksForUnclear = (text: string): boolean =>
  within(text, longestWish, asksEnglish) || within(text, longestWish, asksJapanese)

/** Said so that nothing else can be meant, also by somebody who cannot know that they are collected. */
export const plainlyAsksForUnclear = (text: string): boolean =>
  asksForUnclear(text) && (within(text, longestWish, plainlyEnglish) || within(text, longestWish, plainlyJapanese))

export function deedIn(text: string): Deed | undefined {
  const said = normalise(text).text
  if (deletes.test(said)) return 'delete'
  return saysFile(said) || savesThem.test(said) ? 'export' : undefined
}

const deletes =
  /(?<![a-z])(?:delete|remove|erase|clear|purge|wipe|discard|dump|drop|get rid of|(?:throw|chuck) (?:\w+ ){0,3}(?:away|out))(?![a-z])|削除|消去|消して|消し(?:たい|ます)|クリア|破棄|捨て|処分/

const savesThem = /(?<![a-z])(?:download|save|json|jsonl|json lines|file)(?![a-z])|ダウンロード|保存|ファイル/

/** A table is wished for, which the file is not. */
export const saysTable = (text: string): boolean =>
  /(?<![a-z])(?:csv|excel|xlsx|spreadsheet|table)(?![a-z])|エクセル|スプレッドシート|表計算/.test(normalise(text).text)

/** What may follow the list: the next page, a file, an end of them. */
export const followsUnclear = (text: string): boolean =>
  text.length <= longestFollowUp && (saysNext(text) || deedIn(text) === 'export' || deletesShown(text))

const longestFollowUp = 40

/** "Get rid of them all", 「全部消して」: what was shown last, and not a product or an order. */
export const deletesShown = (text: string): boolean => within(text, longestFollowUp, shownAway)

const them =
  '(?:them(?: all)?|it(?: all)?|these|those|this|all|everything|(?:all|every one|each one) of (?:them|it|these|those)|(?:(?:all )?(?:the|these|those) )?(?:lot|list|sentences|messages|phrases)|the whole (?:lot|list))'
const shownAway = new RegExp(
  `^${englishStart}(?:(?:delete|remove|erase|clear|purge|wipe|discard|dump|drop|get rid of)(?: away)?|throw(?: away| out)?)(?: ${them})?(?: away| out| now| please)*[.!?]*$|` +
    '^(?:(?:それ|これ)ら?|(?:この)?(?:文|一覧)|全部|全て|すべて|ぜんぶ|みんな|まとめて|[、をはも ])*(?:削除|消去|消して|消し|クリア|破棄|捨て|処分)[^、。]{0,12}[。!?]?$',
)

/** 「削除しますか」 was asked: whatever says no, or not now, says that they stay. */
export const keepsShown = (text: string): boolean => within(text, longestFollowUp, stays)

const stays = new RegExp(
  '^(?:(?:hm+|oh|ah|well|ok(?:ay)?|sorry|wait|please|actually|no|nope|nah)[,.! ]+)*' +
    "(?:no(?:pe)?|nah|cancel|stop|abort|not(?: just)?(?: now| yet| today| really| any ?more)|later|maybe later|never ?mind|(?:do not|don't|dont)(?: (?:delete|remove|do)(?: (?:them|it|that|anything))?)?|(?:cancel|stop|keep|leave|forget)(?: (?:it|that|this|them|the (?:deletion|sentences))(?: all)?)?|i(?:'ve| have)? changed my mind)" +
    '(?:[,.! ]+(?:please|now|thanks|thank you|sorry|keep them|not now|then|i changed my mind))*[.! ]*$|' +
    '^(?:いいえ|いえ|いや|今は|いまは|まだ|やっぱり|やはり|今回は|とりあえず|[、。! ])*' +
    '(?:いいえ|いえ|いや|だめ|ダメ|駄目|待って|キャンセル|取り?消し|取りやめ|やめ|中止|残し|残す|そのまま|(?:消さ|削除し)(?:ない|ません)|保留|(?:後|あと)で|今度|またに|結構|(?:要|い)ら(?:ない|ん)|不要|違)[^、。?]{0,12}[。!]?$',
)
