import { findOrderIds } from './order-ids.ts'

const any = (words: string) => `(?:${words.trim().replace(/\s*\n\s*/g, '|')})`

/** Negates what is behind it. Never "cannot": who cannot would like to. */
const NOT = any(`
  (?<!(?:can|could|why) )not
  (?:do|does|did|would|wo|should|must|need|has|have|had|is|are|was|were|ai)n'?t
  never|no longer|no (?:need|plans?|intention|reason|wish|desire)(?: (?:to|for|of))?
`)
/** The same, before "cancelling" only. */
const AGAINST = 'against|instead of|rather than|without|refrain from|hold off(?: on)?|avoid|mind about'
/** What may stand between it and the verb: "want to", "think that we should". */
const BETWEEN = `(?:${any(`
  really|actually|yet|ever|just|please|want(?:ing)?|wanna|wish(?:ing)?|need|like|care|plan(?:ning)?|intend(?:ing)?|mean(?:ing)?|meant
  have|having|going|supposed|trying|ask(?:ed|ing)?|tell|told|say|saying|said|think(?:ing)?|know|sure|certain|decided?|about|of|on|if|whether|or not
  you|us|them|me|anyone|anybody|we|i|they|should|will|would|must|to|be|been|being|the|an?|any|anything|my|our|this|that|for
`)} )*`
const VERB = any(`
  cancel(?:l?ing|l?ation)?|terminat(?:e|ing)|withdraw(?:ing)?|revok(?:e|ing)|undo(?:ing)?|call(?:ing)? (?:it |this |that )?off|back(?:ing)? out
  return(?:ing)? (?:it|them|these|(?:the|this|that|my|our) (?:order|purchase|software|\uE000)|\uE000|ord)|(?:giv(?:e|ing)|send(?:ing)?|hand(?:ing)?) (?:it |them |these )?back|get(?:ting)? rid of
`)
const OBJECT =
  '(?:(?:the|this|that|my|our|their|whole|orders?|purchases?|it|them|\uE000+|ord ?-?\\d+|for|of|to|be|been|yet|get|have|you) )*'

const ENGLISH = new RegExp(
  `(?<![a-z])${any(`
    ${NOT} ${BETWEEN}(?:${VERB}|${OBJECT}(?:cancell?ed|cancellation))
    ${NOT} (?:want |need |wish |like )?(?:for |to |a |any |the )*refund(?:ing)?
    (?:${AGAINST}) ${BETWEEN}${OBJECT}cancell?(?:ing|ation)
    (?:cancel|undo|stop|revoke|withdraw|reverse|drop|forget|abort|call off|hold) (?:(?:the|this|that|my|our) )?cancell?(?:ing|ation)
    no cancell?ations?(?! (?:fee|window|period|polic|charge|cost|right))
    cancell?ations? (?:is |are |was )?(?:not|no longer|un)[ -]?(?:needed|wanted|necessary|required)
  `)}(?![a-z])`,
)

const NOUN = '(?:キャンセル|解約|返品|返金|返却|払い?戻し|取り?消し|取消|撤回|取り下げ|クーリングオフ)'
const LINK =
  '(?:の?(?:手続き?|処理|依頼|申請|件|ほう|方|話))*(?:する(?:こと|の)?)?(?:など|とか|なんて|だけ|まで)?(?:には|では|[はをもがに]|って)?[ 、]?' +
  '(?:まだ|もう|絶対に?|一切|今は|今回は|やっぱり|やはり|とりあえず|特に|別に|いったん|一旦)*'
const NONE = '(?:ない|なく|なし|無し|ありません|ございません)'
/** 「しないと困る」 and its like demand it all the more. */
const MUST = '(?:と(?:いけ|なら|だめ|ダメ|駄目|まず|困)|わけに)'
const NEED_NOT = '(?:いい|良い|よい|よかっ|結構|大丈夫|構|かま|済|すむ|ok)'
const PLAN = '(?:つもり|気|予定|意思|意図|必要|考え|わけ|ほど|の)'
const SURU = any(`
  し(?:ない(?!${MUST})|ません|なくて?も?${NEED_NOT}|ちゃ(?:だめ|ダメ|いけ)|ては(?:いけ|なら|だめ|ダメ|困))
  した(?:く|い(?:わけ|と|つもり|の)?(?:で|じゃ)?)[はも]?(?:${NONE}|思(?:わない|いません|って(?:い)?(?:ない|ません)))
  して(?:ほし|欲し)い(?:わけ)?(?:で|じゃ)?[はも]?${NONE}|しようとは?思(?:わない|いません|って(?:い)?(?:ない|ません))
  せず(?!に?は)|する${PLAN}(?:で|じゃ)?[はもが]*${NONE}|するな(?!ら)|(?:して|されて)い?(?:ない|ません|なかった)|(?:され|させ)(?:ない|ません|たくない)
`)
const DROPS = any(`
  不要|いらない|いりません|要らない|要りません|必要[はがも]?${NONE}|なし(?![ァ-ヶ])|無し|結構です|けっこうです|大丈夫です
  見送|見合わせ|取り?やめ|やめ|中止|保留|待って|ストップ|止め|とめ|忘れて
`)

const JAPANESE = new RegExp(
  any(`
    ${NOUN}${LINK}(?:${SURU}|${DROPS}|(?:つもり|気|予定)[はもが]*${NONE}|(?:では|じゃ|で)${NONE})
    ${NOUN}(?:する)?の?[をはも](?:撤回|取り?消|取り?下げ|キャンセル)
    (?:取り?消|返)さ(?:ない(?!${MUST})|ず|なくて?も?${NEED_NOT}|れてい?(?:ない|ません))|(?:取り?消|返)し(?:ません|たく[はも]?${NONE})
    (?:取り?消|返)す(?:${PLAN}[はもが]*${NONE}|な(?!ら))|(?:取り?やめ|取り?下げ|注文を(?:止|や)め)(?:ない|ません)
  `),
)
/** What politely ends such a clause; behind it something else may be said. */
const TAIL = new RegExp(
  `^${any(`
    です|ので|から|けど|んで|ておき?|とく|と思い(?:ます|ました)|と思う|おいて|ください|下さい|くれ(?:ます|る)?|もら(?:え|い)(?:ます|る|たい)?
    いただけ(?:ます|る)?|いただき(?:ます|たい)|ほしい|欲しい|お願い(?:いた|致)?(?:します)?|ことに(?:し(?:ます|た|ました)|する)|ように|おき(?:ます|たい)
    ます|ました|たい|した|します|して|する|[でがよねなてるかもは、 ]
  `)}+`,
)

const BOUNDARY = new RegExp(
  any(`
    (?<=[.;!?。])|(?<=[,、])(?! ?(?:やっぱり|やはり|まだ|しない|やめ))|(?<= )(?=(?:but|just|instead) )
    (?<= )(?=and (?:please |then |just )?(?:cancel|show|send|give|get|tell|check)(?![a-z]))|(?<=して)(?=\uE000|ord ?-?\\d)
  `),
)

/**
 * The normalised text without the clauses that say what is not to be cancelled. Whatever it wants beside stays, so "do
 * not cancel ORD-1, cancel ORD-2" is about the second order.
 */
export const withoutKept = (text: string): string => text.split(BOUNDARY).map(leftOf).join('')

function leftOf(clause: string): string {
  if (ENGLISH.test(clause)) return ''
  const found = JAPANESE.exec(clause)
  return found ? clause.slice(found.index + found[0].length).replace(TAIL, '') : clause
}

const ASKS = /\?\s*$|か[。.]?\s*$|^(?:what|why|how|when|(?:should|do|does|is|are|can|could|may|would|will)(?! not)) /
const REQUESTS = /ないで(?:いただ|もら|くれ|くだ|下さ|ほし|欲し)|(?:could|can|would|will) you (?:please )?not|please/
const CANCELS = /cancel|refund|return|キャンセル|解約|返品|返金|払い?戻|取り?消/

/** Something is to be kept and nothing to be cancelled. A question, such as "what if we do not cancel?", wants neither. */
export function wantsToKeep(text: string): boolean {
  const left = withoutKept(text)
  return left !== text && !CANCELS.test(left) && (!ASKS.test(text) || REQUESTS.test(text))
}

/** The order ids that are not among those to be kept. */
export const wantedIds = (text: string): string[] => findOrderIds(withoutKept(text)).ids
