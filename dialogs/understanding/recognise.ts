import type { Product } from '../../services/model.ts'
import { wantsToKeep, withoutKept } from './cancel-negation.ts'
import type { CustomerName } from './customers.ts'
import { type Entities, findEntities, type Known, type Slots, slotsFor } from './entities.ts'
import { type Intent, isIntent } from './intents.ts'
import { normalise } from './normalise.ts'
import { OPENINGS } from './opening-words.ts'
import { isOrderList } from './order-list.ts'
import { readBeginning, readSmallTalk } from './small-talk.ts'

export type { CustomerName } from './customers.ts'
export type { Known, Slots } from './entities.ts'
export type { Intent } from './intents.ts'

export interface Understanding {
  intent: Intent
  /** Exactly one intent fits clearly: go there without asking. Orders and cancellations are reviewed all the same. */
  act: boolean
  /** Otherwise: at most three intents to offer, the best first. Empty when nothing fits at all. */
  alternatives: Intent[]
  slots: Slots
  /** What the sentence begins with, also when it goes on: "no, 10". */
  answer?: 'yes' | 'no'
  /** Every order id of the sentence, in its order. `slots.orderId` is the first. */
  orderIds: string[]
  /** Every version named. `slots` say which is which where the intent tells. */
  versions: string[]
  /** Every language named, as BCP 47 tags. `slots.language` is the first. */
  languages: string[]
  /** The catalogue lines that hold every product word; one alone if its whole title was written. */
  productMatches: Product[]
  /** The customers the name may mean. Empty with `slots.customer` set: a name that is not in the directory. */
  customerMatches: CustomerName[]
}

interface Reading {
  intent: Intent
  act: boolean
  alternatives: Intent[]
}

/**
 * What a sentence in English or Japanese asks for and states. Pure: the same words, the same answer.
 * @param context `topic`: the intent that the talk is about; it settles follow-ups such as "and if they wait?".
 */
export function recognise(input: string, known: Known, context: { topic?: string } = {}): Understanding {
  const sentence = normalise(input)
  const entities = findEntities(sentence, known)
  const topic = isIntent(context.topic) ? context.topic : undefined
  const answer = readBeginning(sentence.text)
  const reading = isOrderList(input, known)
    ? sure('order')
    : readIntent(entities, { answer, topic, isRunning: context.topic !== undefined })
  return {
    ...reading,
    slots: slotsFor(reading.intent, entities),
    ...(answer && { answer }),
    orderIds: entities.orderIds,
    versions: entities.versions,
    languages: entities.languages,
    productMatches: entities.productMatches,
    customerMatches: entities.customerMatches,
  }
}

interface Situation {
  answer?: 'yes' | 'no'
  topic?: Intent
  isRunning: boolean
}

function readIntent(entities: Entities, situation: Situation): Reading {
  const { topic, isRunning } = situation
  const talk = readSmallTalk(entities.text)
  if (talk.intent === 'stop' && !isRunning && CANCEL_ALONE.test(entities.text)) return unsure('stop', 'cancelOrder')
  if (talk.intent) return sure(talk.intent)
  if (topic === 'getKey' && entities.slots.bitness && SAYS_BITNESS.test(entities.text)) return sure(topic)
  if (isRunning && entities.isBare) return readStatements(entities, situation)

  // What is not to be cancelled opens nothing; said of a cancellation under way, it ends that.
  const rest = withoutKept(talk.rest)
  const [first, ...others] = OPENINGS.filter(({ fits }) => fits(rest))
  if (!first && rest !== talk.rest) {
    return sure(topic === 'cancelCheck' && wantsToKeep(talk.rest) ? 'stop' : 'cancelCheck')
  }
  if (!first) return readStatements(entities, situation)
  const rivals = others.map(({ intent }) => intent).filter((intent) => !first.over.includes(intent))
  if (rivals.length === 0) return sure(first.intent)
  return topic && rivals.includes(topic) ? sure(topic) : unsure(first.intent, ...rivals)
}

/** No word opens an intent: what is stated, and what the talk is about, have to do. */
function readStatements({ slots, text }: Entities, { answer, topic, isRunning }: Situation): Reading {
  const states = Object.keys(slots).length > 0
  if (answer && !states) return sure(answer)
  // Nobody looks for "2 of them" among what was bought.
  if (topic === 'listPurchases' && slots.quantity && slots.product) return sure('order')
  if (topic && (states || CONTINUES.test(text))) return sure(topic)
  if (slots.quantity && (slots.product || slots.customer)) return isRunning ? unsure('order') : sure('order')
  if (slots.quantity) return unsure('order')
  if (slots.product) return unsure('order', 'getKey', 'downgrade')
  if (slots.orderId) return unsure('listPurchases', 'getKey', 'cancelCheck')
  if (slots.customer) return unsure('listPurchases', 'order', 'getKey')
  return { intent: 'outOfScope', act: false, alternatives: [] }
}

/** A choice between the two, and no question about them. */
const SAYS_BITNESS =
  /^(?:(?:no|ok|then|actually|rather|i|we|want|wants|need|prefer|would|like|make|it|use|please|the|in|as)[ ,']+|i'd |we'd |では|じゃあ|やっぱり|やはり|[ 、])*(?:32|64)[ -]?(?:bits?|ビット)(?: (?:one|version|edition|please|then|instead|is fine|would be (?:fine|good)))*(?:版)?(?:[でがをに]|のほう(?:で|が)?|の方(?:で|が)?)?(?:お願いします|(?:いい|良い|よい|大丈夫|希望|欲しい|ほしい)(?:です)?|希望します|ください|します|して(?:ください)?|お願い)?[。.! ]*$/
const CANCEL_ALONE = /^\W*(?:cancel|キャンセル)\W*$/
const CONTINUES =
  /^(?:and|but|so|then|also|what if|what about|how about|why|if|or|それ|その|では|じゃ|なら|でも|あと|ちなみに|もし|なぜ|どうして|なんで|他に|ほかに)(?![a-z])/

const sure = (intent: Intent): Reading => ({ intent, act: true, alternatives: [] })

const unsure = (...intents: [Intent, ...Intent[]]): Reading => ({
  intent: intents[0],
  act: false,
  alternatives: [...new Set(intents)].slice(0, 3),
})
