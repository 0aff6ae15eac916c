import { INTENTS } from './intents.ts'
import { type Opening, opening, wholeWords } from './opening.ts'
import { readReminderWish } from './reminder-words.ts'

const CANCEL = wholeWords([
  'cancel(?:s|led|ed|ling|ing|lation|lations|able|lable)?|refund(?:s|ed|able|ing)?|revoke[ds]?|terminate|undo|undone|withdraw',
  '(?:give|send|hand|take) (?:it |them |these )?back|reverse (?:the|this|my|our)|stop (?:that|this|the|my) (?:order|purchase)',
  'returns?(?: (?:the|this|that|my|our|it|them|these|policy|window|period))|return(?:ed|able|ing)',
  'return [^.]{0,30}(?:licen[sc]es?|orders?|software|purchases?)|money back|change my mind|changed (?:my|our|their) minds?|cooling[- ]off',
  'get rid of (?:the|this) order|call off|back out',
])
const CANCEL_JAPANESE =
  'キャンセル|解約|取り?消|取り下げ|取りやめ|返品|返金|払い?戻|撤回|返したい|返却|クーリングオフ|注文を(?:止|や)め|お金(?:は|が)?戻|なかったことに'

const ASKS = wholeWords([
  '(?:can|could|may) (?:i|we|they|it|this|that|the|an?|perpetual|software|my|our|he|she|you still)|still|until when|till when|by when',
  'how (?:much|many|long|late)|what happens|what (?:would|will|is|are)|will (?:we|i|they|the|it)|(?:do|would) (?:we|i|they) get',
  'is (?:it|there|the|this|that|my|our)|(?:is|can|could|may|will) \uE000|are (?:the|licen[sc]es?|keys|we|there|they)|am i|eligible|polic(?:y|ies)|window|period|deadline',
  'within|too late|pro-?rated|credit|allowed|possible|cancell?able|refundable|last day|(?:was|were) \uE000|was it|were they',
])
const ASKS_JAPANESE =
  'まだ|いつまで|期間|期限|(?:でき|可能|消せ|せ|け)ます?か|(?:でき|られ|消せ)る(?:か|の|\\?|$)|可能(?:か|で|性|\\?|$)|いくら|返金額|日割り|どうなり|どうなる|' +
  'ポリシー|ルール|規則|手数料|違約金|ましたか|対象|無効|遅い|戻って|戻り|戻る|何日|クレジット|ありますか|間に合|返せる|締め?切'

/** Waiting and being in time are also spoken of elsewhere. */
const NOT_ELSEWHERE = '(?![^]*(?:mak|kms|activat|keys?(?![a-z])|キー|展開|移行|認証|ダウンロード|リンク|納品|届))'

/** "My colleague says 60 days" without an order is a general question. */
const NAMES_ORDER = '(?=[^]*\uE000)'

/** Questions about cancelling, unless they are a polite command ("can you cancel it"). */
export const cancelCheck = opening('cancelCheck', {
  english: [
    `${CANCEL}[^]{0,120}?${ASKS}|${ASKS}[^]{0,120}?${CANCEL}`,
    '(?:return|refund|cancell?ation) (?:policy|window|period|deadline|rules?|terms|date)|(?:7|30|seven|thirty)[- ]day (?:window|period|limit)',
    'too late to|change my mind|money back|pro-?rated|(?:get|be|come|paid) back',
    `^${NAMES_ORDER}[^]*(?:says?|said|heard|told|thought|used to be|it was|why only)[^.?]{0,30}(?:60|30|7|sixty|thirty|seven)[- ]days?`,
    `^${NAMES_ORDER}${NOT_ELSEWHERE}[^]*(?:if|when) (?:they|we|i|he|she|the customer|\uE000+) waits?`,
  ],
  japanese: [
    `(?:${CANCEL_JAPANESE})[^]{0,80}?(?:${ASKS_JAPANESE})|(?:${ASKS_JAPANESE})[^]{0,80}?(?:${CANCEL_JAPANESE})`,
    '(?:7|30|七|三十) ?日以内|返金額|日割り|もう遅い|返品期限|クーリングオフ',
    `^${NAMES_ORDER}[^]*(?:60|30|六十|三十) ?日間?(?:だ?と(?:言|聞|い)|のはず|だった|でした|では|じゃ)`,
    `^${NAMES_ORDER}${NOT_ELSEWHERE}[^]*(?:間に合[いうえ]|待(?:った|て)(?:ら|ば|も|場合))`,
  ],
  unless: [
    '(?:can|could|would|will) you (?!still)|please|(?:して|消して|戻して)(?:もら|いただ|頂|くだ|下さ|ほし|欲し)',
  ],
  over: [
    'cancelOrder',
    'order',
    'getKey',
    'listPurchases',
    'kmsToMak',
    'downgrade',
    'outOfScope',
    'bit32',
    'rdsActivate',
  ],
})

const SUPPORT = /support|サポート/
const SUPPORT_TEXT =
  /request|ticket|case|text|wording|letter|draft|message|template|リクエスト|チケット|文面|文章|文言|下書き|テンプレート|申請|依頼/
const OF_WINDOW =
  /\uE000|cancel|refund|window|deadline|too late|expired|past due|キャンセル|返金|払い?戻|期限|期間|過ぎ|締め?切|終了/
const OF_ROLES = /(?<![a-z])(?:who|roles?|permissions?)(?![a-z])|ロール|権限|誰/
const QUESTION = /\?\s*$|か[。.]?\s*$/

/** Support is asked once the window has closed; a question about it without an order is a general one. */
const wantsSupportText = (text: string) =>
  SUPPORT.test(text) &&
  SUPPORT_TEXT.test(text) &&
  OF_WINDOW.test(text) &&
  !OF_ROLES.test(text) &&
  (text.includes('\uE000') || !QUESTION.test(text))

/** Reminders of a window, and what is left when it has closed: they mean this, whatever else their words open. */
export const aboutWindow: Opening = {
  intent: 'cancelCheck',
  fits: (text) => readReminderWish(text) !== undefined || wantsSupportText(text),
  over: INTENTS,
}

/** A wish or a command to cancel, or how it is done. */
export const cancelOrder = opening('cancelOrder', {
  english: [`${CANCEL}(?! this$)`, 'reduce[^.?]{0,20} \uE000[^]*\\d|reduce[^.?]{0,30} (?:of|on|in) \uE000'],
  japanese: [CANCEL_JAPANESE, '\uE000[^]{0,30}減ら'],
  over: ['order', 'getKey', 'listPurchases', 'rdsActivate', 'downgrade', 'outOfScope'],
})
