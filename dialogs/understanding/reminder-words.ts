import { wholeWords } from './opening.ts'

/** What somebody wants of the reminders that a window is about to close. */
export type ReminderWish = 'set' | 'remove' | 'list'

const NOUN = '(?:reminders?|notifications?)'
const NOUN_JAPANESE = '(?:リマインダー|リマインド|通知)'
/** What may stand between the noun and what is to become of it; 「通知が来たのでキャンセル」 is about an order. */
const ITS =
  '(?:の(?:設定|予約|登録|ほう|方))?[はをもが]?[ 、]?(?:もう|全部|すべて|全て|一旦|いったん|やっぱり|やはり|今後)?は?'
const OURS = '(?:of|for|about|before|on)?(?: ?(?:it|this|that|the order|\uE000+|ord ?-?\\d+))?'

const wishes: readonly [wish: ReminderWish, pattern: RegExp][] = [
  [
    'remove',
    new RegExp(
      `${wholeWords([
        "(?:remove|delete|cancel|drop|clear|stop|turn off|switch off|disable|undo|withdraw|revoke|forget|dismiss|get rid of|take back|don'?t (?:need|want)|do not (?:need|want))" +
          `(?:ing)? (?:(?!and |or |but |without )[^\\s,.;]+ ){0,4}?${NOUN}`,
        `no (?:more |further |such )?${NOUN}`,
        `${NOUN} (?:${OURS} )?(?:(?:is|are|was) )?(?:off|away|unnecessary|(?:not|no longer) (?:needed|wanted|necessary|required))`,
        "(?:don'?t|do not|never|no need to|stop|needn'?t|not to) (?:want to be |need to be |be )?(?:remind(?:ed|ing)?|notif(?:y|ied|ying)|alert(?:ed|ing)?)(?: (?:me|us)|$| (?:about|of|on|before|when))",
      ])}|` +
        `(?:${NOUN_JAPANESE}|お知らせ)${ITS}(?:取り?消|削除|消[しすさせ]|いらな|いりません|要らな|要りません|不要|解除|停止|止め|とめ|やめ|キャンセル|オフ|切って|なし|必要(?:は)?(?:な|ありません)|` +
        '中止|結構です|し(?:ない|なく|ません)|(?:送|受け取)(?:ら(?:ない|なく)|りた(?:くない|くありません))|来ないよう)|' +
        '知らせ(?:ないで|なくて|なくても)|(?:削除|解除|取り?消し?|キャンセル)(?:したい|する)?(?:リマインダー|通知)',
    ),
  ],
  [
    'list',
    new RegExp(
      `${wholeWords([
        `(?:list|show|see|display|view|check|which|what|any|have i|are there|do i have)[^.]{0,30}? ${NOUN}`,
        `^(?:my |the |all (?:my |the )?)?${NOUN}`,
      ])}|` +
        `${NOUN_JAPANESE}(?:の|を)?(?:一覧|リスト|確認|見せ|表示|見たい|教えて)|${NOUN_JAPANESE}[はが](?:あり|ある|何|どれ|いくつ|設定(?:され|し)て)|` +
        `^(?:設定(?:した|済みの|中の))?${NOUN_JAPANESE}[。?! ]*$`,
    ),
  ],
  [
    'set',
    new RegExp(
      `${wholeWords([
        `(?:set|add|create|make|schedule|put|need|want|send(?: me)?|get|turn on)(?: up)? (?:an?|the|another|one) ${NOUN}`,
        '(?:remind|notify|alert) (?:me|us)(?= ?(?:$|[.,?!]|please|again|a day|one day|the day|in time|before|to cancel|next|tomorrow|on (?!how|what)|' +
          '(?:about|of|for|when) (?:it|this|that|the order|\uE000|ord)))|(?:want|like|wish) to be (?:reminded|notified)',
      ])}|` +
        `${NOUN_JAPANESE}を?(?:設定|セット|入れ|作|登録|追加|受け取り|受け取る|ほしい|欲しい|お願い|して(?:ほし|欲し|くだ|下さ|もら|$))|` +
        '(?:前日|[一1] ?日前|(?:期限|期間)[^。?!]{0,8}前|(?:終わる|切れる|終了する?)前)に?は?[^。?!]{0,8}(?:知らせて|教えて)|思い出させて',
    ),
  ],
]

/** Words of other subjects: notices of a product, of a delivery, to a customer. */
const ELSEWHERE =
  /(?<![a-z])(?:activat|windows(?! server)|kms|mak|e-?mails?|teams|outlook|to the customer)|(?<!通知の)認証|ウィンドウズ|メール|お?客様?に|顧客に|届/

/** The wish, if the normalised sentence has one; taking back comes first, "don't remind me" is no wish to be reminded. */
export const readReminderWish = (text: string): ReminderWish | undefined =>
  ELSEWHERE.test(text) ? undefined : wishes.find(([, pattern]) => pattern.test(text))?.[0]
