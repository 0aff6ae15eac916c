import { saysFile, saysNext } from './purchases-read.ts'
import { normalise } from './understanding/normalise.ts'

/** What is to be done with the sentences; to see them, if nothing else. */
export type Deed = 'list' | 'export' | 'delete'

const things = '(?:sentences|questions|messages|utterances|phrases|inputs|requests)'
const not = "(?:did not|didn't|do not|don't|could not|couldn't|cannot|can't|failed to)"
const understand = '(?:understand|recogni[sz]e|answer|interpret)'
const you = '(?:you|the (?:bot|assistant))'

const english = [
  `(?:which|what|that|the|all|any|${things}) (?:${things} )?(?:(?:that|which) )?${you} ${not} ${understand}`,
  `${things} (?:did|do|could|can)(?:n't| not)? ${you} (?:not |fail to )?${understand}`,
  `${things} (?:(?:that|which) )?(?:(?:were|are) )?(?:not|never) (?:understood|recogni[sz]ed|answered)`,
  `(?:unclear|misunderstood|unrecogni[sz]ed|un-?understood|unanswered|collected|not understood) ${things}`,
]
const aboutThings = new RegExp(`(?<![a-z])(?:${english.join('|')})(?![a-z])`)

const unclear =
  '(?:(?:理解|認識|解釈|判別|回答)(?:でき|され|し)(?:てい)?(?:なかった|ませんでした|なかったり)|(?:分か|わか|判)ら(?:なかった)|(?:分か|わか|判)りませんでした|答えられなかった|未理解の|未認識の|未回答の|不明瞭な|不明だった|収集した|収集された)'
const japanese = [
  `${unclear}(?:お客様の|ユーザーの|利用者の)?(?:文(?!字|書)|文章|質問|発話|発言|メッセージ|入力|フレーズ)`,
  '(?:どの|どんな)(?:文|文章|質問|発話|発言|メッセージ|入力)(?:が|を|は).{0,6}(?:理解|認識|回答)(?:でき|し)(?:てい)?(?:なかった|ません)',
]
const inJapanese = new RegExp(japanese.join('|'))

/** It is about the sentences as such, and not itself one more that says "you did not understand my question". */
const wantsThem =
  /(?<![a-z])(?:show|list|see|give|get|display|view|open|export|download|save|delete|remove|erase|clear|purge|which|what|are there|were there|how many|csv|file)(?![a-z])|見せ|見たい|表示|一覧|リスト|確認|教え|出力|書き出|エクスポート|ダウンロード|ファイル|保存|削除|消去|消して|消し|クリア|何件|いくつ|あります|どの|どんな|は[?。]?$/

/** A wish to see, export or delete what was not understood. */
export function asksForUnclear(text: string): boolean {
  const said = normalise(text).text
  if (said.length > longestWish || /(?<![a-z])(?:my|our)(?![a-z])/.test(said)) return false
  const isBare = barely.test(said)
  return (aboutThings.test(said) || inJapanese.test(said)) && (isBare || wantsThem.test(said))
}

const longestWish = 120

/** Nothing but their name: "unclear sentences", 「理解できなかった文」. */
const barely = new RegExp(`^(?:the |all )?(?:${english.join('|')})[.?!]?$|^(?:${japanese.join('|')})[。]?$`)

export function deedIn(text: string): Deed | undefined {
  const said = normalise(text).text
  if (
    /(?<![a-z])(?:delete|remove|erase|clear|purge|wipe)(?![a-z])|削除|消去|消して|消し(?:たい|ます)|クリア|破棄/.test(
      said,
    )
  ) {
    return 'delete'
  }
  return saysFile(said) || savesThem.test(said) ? 'export' : undefined
}

const savesThem = /(?<![a-z])(?:download|save|json|jsonl|json lines|file)(?![a-z])|ダウンロード|保存|ファイル/

/** What may follow the list: the next page, a file, an end of them. */
export const followsUnclear = (text: string): boolean =>
  text.length <= longestFollowUp && (saysNext(text) || deedIn(text) !== undefined)

const longestFollowUp = 40
