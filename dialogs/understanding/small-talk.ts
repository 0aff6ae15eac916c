import type { Intent } from './intents.ts'
import { normalise } from './normalise.ts'

/** Sentences that are nothing else: the whole text, without its punctuation. */
const WHOLE: readonly [intent: Intent, whole: RegExp][] = [
  [
    'no',
    /^(?:no|n|nah|nope|not really|no way|not now|no,? thank(?:s| you)|don't(?: do (?:that|it))?|do not do (?:that|it)|wrong|incorrect|(?:that(?:'s| is) |it(?:'s| is) )?not (?:right|correct|that|yet)|negative|いいえ|いえ|いや|ううん|違う|違います|ちがう|ちがいます|(?:いいえ|いや)[、,]? ?違い?(?:う|ます)|そうじゃ(?:ない|ありません)|そうでは(?:ない|ありません)|いりません|要りません|いらない|不要(?:です)?|(?:結構|けっこう)です|だめ(?:です)?|ダメ(?:です)?|駄目|間違って(?:います|いる|る)|間違い(?:です)?|ノー|遠慮します)$/,
  ],
  [
    'yes',
    /^(?:(?:yes|yeah|yep|yup|y|sure|ok|okay|right|correct|exactly|indeed|absolutely|definitely|of course|(?:that(?:'s| is) |it is )?(?:correct|right|fine|good|perfect)|(?:(?:all|that|it) )?(?:looks|sounds) (?:good|great|fine|right|correct)(?: to me)?|lgtm|(?:all )?good|please(?: do)?|go (?:ahead|for it)|fire away|do it|(?:i )?confirm(?:ed)?|proceed|はい|ハイ|は[ーい]い|はーい|ええ|うん|そう(?:です)?|その通り(?:です)?|お願い(?:し(?:ます|たい(?:です)?)|(?:いたし|致し)ます)?|おねがい(?:し(?:ます|たい(?:です)?))?|それで(?:お願い(?:します)?|いい(?:です)?|大丈夫(?:です)?|結構です|進めて(?:ください|下さい)?)|了解(?:です|しました)?|承知しました|合って(?:います|る|ます)|正しいです|問題(?:あり|ござい)ません|問題(?:ない|なし)(?:です)?|進めて(?:ください|下さい|もらえますか)?|実行(?:して(?:ください|下さい)?|で)?|確定(?:で(?:す|お願いします)?|して(?:ください|下さい)?|します)?|やって(?:ください|下さい)|よろしく(?:お願い(?:し|いたし|致し)ます)?|オーケー|オッケー|おk|もちろん(?:です)?|いいです(?:よ)?|いいよ|大丈夫です|構いません|イエス)(?:[、,。. ]+|(?=お願い|確定|進めて|実行)|$))+$/,
  ],
  [
    'thanks',
    /^(?:(?:(?:ok|okay|great|perfect|awesome|cool)[ ,!]+)?(?:thank you|thanks|thx|cheers|many thanks|ta)(?:[ ,](?:so|very|a|much|lot|for (?:your|the) help|that helped|you|again|bot))*|that (?:helped|solved it|works)|awesome|great|perfect|excellent|well done|good (?:job|bot)|(?:i )?(?:really )?appreciate (?:it|your help|that)|(?:どうも)?ありがと(?:う)?(?:ござい(?:ます|ました))?|感謝(?:し(?:ます|ています))?|助かり(?:ます|ました)|助かった|どうも|解決(?:し(?:ました|た))|素晴らしい(?:です)?|完璧(?:です)?|サンキュー|おかげ(?:さま|様)で.{0,10})$/,
  ],
  [
    'stop',
    /^(?:(?:no|nah|oh|ok|well|hm+|actually|sorry)[, ]+|no wait[, ]+)*(?:cancel(?: (?:this|that|it all|everything))?|abort|quit(?: this)?|exit|stop(?: (?:it|this|here|now))?|let's stop(?: here)?|never ?mind|forget (?:it|about it|that)|(?:go|start|let's go) back|back|restart|start over|begin again|start again|leave it|drop it|end|bye|キャンセル(?:で)?|中断(?:する|して|します)?|中止(?:する|して|します)?|やめ(?:る|ます|て|たい|ておきます|ておく|とく|ときます|とこう)?|やっぱり(?:やめ|いい).{0,8}|終わり(?:です|ます)?|終了(?:する|して|します)?|最初(?:に戻る|から|に戻って|からやり直し)|戻る|やり直し(?:たい|ます)?|(?:今の|この)?操作を(?:取りやめる|中止|やめる|中断)|ストップ|もういい(?:です|や)?|考え直し(?:ます|たい(?:です)?)|保留(?:で|に(?:します|して(?:ください)?))?)$/,
  ],
  [
    'help',
    /^(?:(?:please )?help(?: me| please)?|\?+|(?:main )?menu|options|instructions|guide|manual|(?:show me|what are) (?:the|my) options|what (?:can|could|may|should) (?:i|you) (?:ask|do)(?: you| here| for me| with you)?|what do you do|who are you|what are you|how do you work|how (?:do|can) i use (?:this|you|the)(?: bot| assistant)?|how does (?:this|it)(?: bot)? work|(?:使い方|ヘルプ|ガイド|メニュー|メインメニュー|説明書|助けて)(?:を?(?:教えて|見せて|表示))?(?:ください|下さい)?|何を?(?:質問|聞|き)?(?:が)?できます?(?:か|る|るの)|何ができ(?:る|ますか|るの)|できることを?(?:教えて|見せて)?(?:ください|下さい)?|選択肢を?(?:見せて|表示)?(?:ください)?|どうやって使うの|どう使うの|(?:あなた|きみ|君|これ|このボット)は(?:何|なに|誰).{0,12})$/,
  ],
]

const GREETING =
  /^(?:(?:hello|hi|hey|howdy|good (?:morning|afternoon|evening|day)|greetings|nice to meet you|やあ|こんにち[はわ]|こんばんは|おはよう(?:ございます)?|はじめまして|初めまして|(?:いつも)?(?:大変)?お世話に?なって(?:おり|い)ます|ハロー|お疲れ(?:様|さま)(?:です|でした)?|もしもし|どうも(?=こんに))(?: (?:there|bot|all|everyone|team|again))?(?![a-z])[、,。.!! ]*)+/
const COURTESY = /^(?:よろしく(?:お願い(?:いたし|致し|し)ます)?|how are you)?$/

/** The intent of a sentence that is small talk and nothing more; else the sentence behind its greeting. */
export function readSmallTalk(text: string): { intent?: Intent; rest: string } {
  const rest = text.replace(GREETING, '')
  const bare = rest.replace(/^[\s、。,.!?…~]+|[\s、。,.!…~]+$/g, '')
  if (rest !== text && COURTESY.test(bare.replace(/\?$/, ''))) return { intent: 'greeting', rest }
  const [intent] = (bare.length <= 60 && WHOLE.find(([, pattern]) => pattern.test(bare.replace(/(?<=.)\?$/, '')))) || []
  // "Yes?" and 「はい？」 ask back, and agree to nothing.
  const asksBack = intent === 'yes' && /\?\W*$/.test(rest)
  return intent && !asksBack ? { intent, rest } : { rest }
}

/** Nothing else is said but yes, in however many words. */
export const isWholeYes = (sentence: string): boolean => readSmallTalk(normalise(sentence).text).intent === 'yes'

const YES = /^(?:yes|yeah|yep|sure|ok(?:ay)?|right|はい|ええ|うん)(?![a-z])/
/** "No idea" and "no Access" say something else. */
const NO =
  /^(?:no|nope|nah|いいえ|いえ|いや|違います|違う)(?![a-z])(?! (?:longer|idea|clue|access|excel|word|outlook|one ?note|one ?drive|power ?point|publisher|skype|teams|visio|project|english|japanese|german|french|spanish|italian)(?![a-z]))/

/** What a longer sentence begins with: "no, 10", 「はい、3本で」. */
export function readBeginning(text: string): 'yes' | 'no' | undefined {
  if (NO.test(text)) return 'no'
  return YES.test(text) ? 'yes' : undefined
}
