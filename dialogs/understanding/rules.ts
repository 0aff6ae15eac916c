import { wantsToKeep, withoutKept } from './cancel-negation.ts'
import type { Entities } from './entities.ts'
import type { Intent } from './intents.ts'
import { OPENINGS } from './opening-words.ts'
import { readSmallTalk } from './small-talk.ts'
import { isKnownWord } from './spelling-known.ts'

/** What the rules make of a sentence. */
export interface Ruled {
  /** The best first; none: no rule fits. */
  intents: readonly Intent[]
  /** Exactly the first of them fits, without doubt. */
  clear: boolean
  /** The whole sentence says it, or what the talk is about settles it: nothing is to be weighed any more. */
  certain: boolean
  /** Nobody knows any of its words: it may be out of scope, or misspelt beyond recognition. */
  unreadable?: boolean
}

export interface Situation {
  /** What the sentence begins with. */
  answer?: 'yes' | 'no'
  /** The intent that the talk is about. */
  topic?: Intent
  isRunning: boolean
}

export function readByRules(entities: Entities, situation: Situation): Ruled {
  const { topic, isRunning } = situation
  const talk = readSmallTalk(entities.text)
  if (talk.intent === 'stop' && !isRunning && CANCEL_ALONE.test(entities.text)) return certain('stop', 'cancelOrder')
  if (talk.intent) return certain(talk.intent)
  if (topic === 'getKey' && entities.slots.bitness && SAYS_BITNESS.test(entities.text)) return certain(topic)
  if (isRunning && entities.isBare) return { ...readStatements(entities, situation), certain: true }

  // What is not to be cancelled opens nothing; said of a cancellation under way, it ends that.
  const rest = withoutKept(talk.rest)
  const [first, ...others] = OPENINGS.filter(({ fits }) => fits(rest))
  if (!first && rest !== talk.rest) {
    return certain(topic === 'cancelCheck' && wantsToKeep(talk.rest) ? 'stop' : 'cancelCheck')
  }
  if (!first && isGibberish(rest)) return { ...vague(), unreadable: true }
  if (!first) return readStatements(entities, situation)
  const rivals = others.map(({ intent }) => intent).filter((intent) => !first.over.includes(intent))
  return topic && rivals.includes(topic) ? likely(topic) : likely(first.intent, ...rivals)
}

/** No word opens an intent: what is stated, and what the talk is about, have to do. */
function readStatements(entities: Entities, situation: Situation): Ruled {
  const { isBare, slots, text } = entities
  const { answer, topic } = situation
  const states = Object.keys(slots).length > 0
  const isAnswer = states && ((topic && answer) || text.length <= LONGEST_ANSWER)
  const ruled = readStated(entities, situation)
  return isBare || isAnswer ? { ...ruled, certain: true } : ruled
}

function readStated({ slots, text }: Entities, { answer, topic, isRunning }: Situation): Ruled {
  const states = Object.keys(slots).length > 0
  if (answer && !states) return likely(answer)
  // Nobody looks for "2 of them" among what was bought.
  if (topic === 'listPurchases' && slots.quantity && slots.product) return likely('order')
  if (topic && (states || CONTINUES.test(text))) return likely(topic)
  if (slots.quantity && (slots.product || slots.customer) && !isRunning) return likely('order')
  if (slots.quantity) return vague('order')
  if (slots.product) return vague('order', 'getKey', 'downgrade')
  if (slots.orderId) return vague('listPurchases', 'getKey', 'cancelCheck')
  if (slots.customer) return vague('listPurchases', 'order', 'getKey')
  return vague()
}

/** Latin letters, and no word among them that anybody knows. */
const isGibberish = (text: string): boolean => {
  const words = text.match(/[a-z]+/g) ?? []
  return /^[a-z ,.!?-]+$/.test(text) && words.every((word) => word.length > 2 && !isKnownWord(word))
}

/** A choice between the two, and no question about them. */
const SAYS_BITNESS =
  /^(?:(?:no|ok|then|actually|rather|i|we|want|wants|need|prefer|would|like|make|it|use|please|the|in|as)(?=[ ,'])|i'd|we'd|では|じゃあ|やっぱり|やはり|[ ,'、])*(?:32|64)[ -]?(?:bits?|ビット)(?: (?:one|version|edition|please|then|instead|is fine|would be (?:fine|good)))*(?:版)?(?:[でがをに]|のほう(?:で|が)?|の方(?:で|が)?)?(?:お願いします|(?:いい|良い|よい|大丈夫|希望|欲しい|ほしい)(?:です)?|希望します|ください|します|して(?:ください)?|お願い)?[。.! ]*$/
/** What states something in so few characters is an answer: 2022年版. */
const LONGEST_ANSWER = 12
const CANCEL_ALONE = /^\W*(?:cancel|キャンセル)\W*$/
const CONTINUES =
  /^(?:and|but|so|then|also|what if|what about|how about|why|if|or|それ|その|では|じゃ|なら|でも|あと|ちなみに|もし|なぜ|どうして|なんで|他に|ほかに)(?![a-z])/

const vague = (...intents: Intent[]): Ruled => ({ intents: [...new Set(intents)], clear: false, certain: false })
const likely = (...intents: Intent[]): Ruled => ({ ...vague(...intents), clear: intents.length === 1 })
/** Nothing else can be meant: that, or one of several. */
export const certain = (...intents: Intent[]): Ruled => ({ ...likely(...intents), certain: true })
