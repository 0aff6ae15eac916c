import type { SlotValues } from './state.ts'
import type { Talk } from './talk.ts'
import type { Topic } from './topic.ts'
import { topicNamed } from './topics.ts'
import type { Understanding } from './understanding/recognise.ts'

const recentForMs = 3_600_000

/** The topic that told something within the hour. */
export function recentTopic({ state, scene }: Talk): Topic | undefined {
  const { recent } = state
  return recent && scene.context.now - recent.at < recentForMs ? topicNamed(recent.topic) : undefined
}

/** What it told of. */
export const recentSlots = (talk: Talk): SlotValues => (recentTopic(talk) ? (talk.state.recent?.slots ?? {}) : {})

/** What an opening sentence leaves out because it was just spoken of: "its key", "cancel it", "and next Monday?" */
export function meantSlots(talk: Talk, topic: Topic, text: string, understanding: Understanding): SlotValues {
  if (understanding.orderIds.length > 0 || understanding.slots.customer) return {}
  if (meansLastOrder.test(text)) return recentSlots(talk)
  if (!namesNothing(understanding)) return {}
  const refers = refersBack.test(text)
  const keeps = topic.keepsSubject && recentTopic(talk) === topic
  return refers || keeps ? recentSlots(talk) : {}
}

/** "And 2019?", 「では来週の月曜は？」: it goes on with what was told last. */
export const goesOn = (text: string): boolean => continues.test(text.normalize('NFKC').trim().toLowerCase())

const namesNothing = ({ slots, orderIds }: Understanding) =>
  !slots.orderId && !slots.customer && !slots.product && orderIds.length === 0

/** Whatever product of it is named: "cancel the CALs of that order", 「さっきの注文の CAL だけ」. */
const meansLastOrder =
  /\b(?:that|this|the last|my last|the same|the new|the latest) (?:order|purchase)\b|\border i (?:just )?(?:placed|made)|(?:さっき|先ほど|先程|今|いま|直前|たった今)の?(?:注文|購入)|(?:その|この|同じ)(?:注文|購入)|(?:さっき|先ほど|今)(?:注文|購入)した/i

const refersBack = /\b(?:its?|this|that|same)\b|その|それ|この|これ|同じ/i

const continues =
  /^(?:and|but|so|then|also|what if|what about|how about|if|or|same|それ|その|では|じゃ|なら|でも|あと|もし|他に|ほかに)(?![a-z])|^.{1,14}(?:なら|だと|だったら|の場合は?|は)[?]$|も同じ(?:で|に|です)?[。.]?$/
