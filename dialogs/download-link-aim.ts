import type { LinkQuestion } from '../cards/download-link.ts'
import { downloadLinkWords } from '../cards/download-link-words.ts'
import { mayDo } from '../services/policy/permission.ts'
import type { SlotValues } from './state.ts'
import type { Said, Scene, Slot } from './topic.ts'
import { normalise } from './understanding/normalise.ts'

/** To look at the links of an order, to get a new one (for the same media or other ones), or to learn something about links. */
export type LinkAim = 'look' | 'new' | 'other' | LinkQuestion

const aboutOrders: unknown[] = ['look', 'new', 'other'] satisfies LinkAim[]

export const isAboutAnOrder = ({ aim }: SlotValues): boolean => aboutOrders.includes(aim)

export const isPartner = ({ context }: Scene): boolean => context.caller.roles.length > 0

/** What is wanted of the links: read out of the first sentence, else to look at those of an order. */
export function aimSlot(): Slot {
  return {
    name: 'aim',
    why: { en: downloadLinkWords.en.whyAim, ja: downloadLinkWords.ja.whyAim },
    ask: async (scene) => ({ kind: 'settled', value: isPartner(scene) ? 'look' : 'renew' }),

    async read(said, scene, slots) {
      // Later sentences answer questions: they change what is wanted only if they speak of links again.
      if (slots.aim !== undefined && !speaksOfLinks.test(normalise(said.text).text)) return undefined
      const aim = aimOf(said, scene)
      return aim && { kind: 'value', value: aim }
    },
  }
}

const speaksOfLinks = /(?<![a-z])(?:links?|urls?|downloads?)(?![a-z])|リンク|ダウンロード/

/** "May I send", not "send me": whoever asks wants to know, whoever commands wants the link. */
const WANTS =
  '(?:may|can|could|should|shall|do|does) (?:i|we|they|he|she|it|the|my|our)|(?:allowed|ok|okay|possible|want|like|how) to'
const HANDS_ON = '(?:send|share|forward|pass|give|hand|copy|mail|post|distribute)(?! (?:me|us))(?![a-z])'

/** The first that fits. */
const questions: readonly [LinkQuestion, RegExp][] = [
  [
    'purchases',
    /(?<![a-z])(?:old|older|earlier|previous|existing|all) (?:purchases?|orders?|licen[sc]es)|(?:purchases?|orders?|bought)[^.]{0,20} (?:before|prior to|earlier than)|before (?:june )?2021|(?:古い|以前の|過去の|昔の|すべての|前の)(?:購入|注文)|2021 ?年|(?:より)?前(?:に|の)(?:購入|注文|買)/,
  ],
  [
    'key',
    /(?<![a-z])keys? (?:also |too )?(?:expire|stop|become|run out|die|valid|still)|(?<![a-z])keys? [^.]{0,20}(?:(?:five|5)[- ]days?|as well|too)|キー(?:も|は|に)[^。]{0,15}(?:切れ|期限|失効|無効|使え|日)/,
  ],
  [
    'share',
    new RegExp(
      `(?<![a-z])(?:risks?|risky|safe(?:ly)?|dangers?|dangerous|secure(?:ly)?|copying|(?:shar|send|forward|pass)ing)(?![a-z])|(?<![a-z])(?:${WANTS}) [^.]{0,30}${HANDS_ON}|` +
        '送っても|送って(?:いい|よい|大丈夫|構)|送れ|送(?:る|信|付)|共有|転送|渡し|渡す|渡せ|配布|コピー|リスク|危険|安全',
    ),
  ],
]

const wantsNew =
  /(?<![a-z])(?:new|fresh|another|re-?issue|renew|re-?generate|re-?create|replace(?:ment)?|again|give|send|get|need|want)(?![a-z])|新しい|新規|再発行|再取得|もう一度|作り直|作って|発行|ください|ほしい|欲しい/

const isDead =
  /(?<![a-z])(?:dead|broken|expired|stopped|fails?|gone|invalid|not (?:work|open|valid)|(?:doesn'?t|does not|won'?t|can'?t|cannot|no longer) \w+)|切れ(?:た|て|まし)|使え(?:な|ませ)|開け(?:な|ませ)|無効|動かな|でき(?:な|ませ|なく)/

const validity =
  /(?<![a-z])(?:how long|how many days|valid(?:ity)?|expir\w*|limit|until when|by when|(?:five|5)[- ]days?|time)(?![a-z])|何日|いつまで|期限|期間|(?:5|五) ?日/

/** "May I send the link to Contoso?" is about links, "is the link of ORD-1008 still valid?" about that order. */
function aimOf({ text, understanding }: Said, scene: Scene): LinkAim | undefined {
  const said = normalise(text).text
  const general = questions.find(([, pattern]) => pattern.test(said))?.[0]
  const isNew = wantsNew.test(said)
  if (!isPartner(scene)) {
    if (general) return general
    return !isDead.test(said) && !isNew && validity.test(said) ? 'validity' : 'renew'
  }
  const names = understanding.orderIds.length > 0 || Boolean(understanding.slots.customer)
  if (general) return general
  if (!names && !isDead.test(said) && !isNew && validity.test(said)) return 'validity'
  if (!names && /(?<![a-z])how (?:do|can|to)|どうやって|方法|には[?？]?$|どうすれば/.test(said)) return 'renew'
  return isNew && mayDo(scene.context.caller, 'download-link').ok ? 'new' : 'look'
}
