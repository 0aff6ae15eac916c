import { saysOnlyOrder } from './about-order.ts'
import { commandIn } from './commands.ts'
import { begin } from './frames.ts'
import { greet } from './greeting.ts'
import { answered, likelyQuestion, priced } from './hear-answers.ts'
import { help } from './help.ts'
import { everything, handOver, menu, somethingElse, topicsFor, type WayOn } from './menu.ts'
import { obeyAfresh } from './obey.ts'
import { goesOn, meantSlots, recentSlots, recentTopic } from './recent.ts'
import { type Talk, wordsOf } from './talk.ts'
import type { Topic } from './topic.ts'
import { topicFor } from './topics.ts'
import { collect, noteSaid, type Offered } from './unclear-sentences-collect.ts'
import type { Intent, Understanding } from './understanding/recognise.ts'

/** What was typed while nothing is under way. */
export async function hearAfresh(talk: Talk, text: string, understanding: Understanding): Promise<void> {
  const words = wordsOf(talk)
  const { intent, act, orderIds } = understanding
  const command = commandIn(text)
  if (command) return obeyAfresh(talk, command, text)
  if (await priced(talk, text, understanding)) return
  const topic = act ? topicFor(intent) : undefined
  const isNew = topic !== undefined && understanding.backed
  const changesLast = !isNew && recentTopic(talk)?.followsUp?.(text) === true
  if (!changesLast && (await answered(talk, text, understanding))) return
  const continues = changesLast || !act || (!isNew && goesOn(text))
  const last = continues && followed(talk, text, understanding)
  if (last) return begin(talk, last.topic, last.slots, { text, understanding: { ...understanding, act: false } })
  if (topic) {
    talk.state.misunderstood = 0
    await noteSaid(talk, intent)
    const meant = meantSlots(talk, topic, text, understanding)
    return begin(talk, topic, { ...meant, ...topic.openWith?.(intent) }, { text, understanding })
  }
  const looksUp = orderIds.length === 1 && saysOnlyOrder(text) && topicFor('listPurchases')
  if (looksUp) return begin(talk, looksUp, {}, { text, understanding })
  if (act && intent === 'greeting') return greet(talk)
  if (act && intent === 'thanks') return menu(talk, words.thanks)
  if (act && intent === 'help') return help(talk)
  if (act && intent === 'stop') return menu(talk, words.nothingToStop)
  if (act && (intent === 'yes' || intent === 'no')) return menu(talk, words.menu)
  if (act) {
    const likely = likelyQuestion(talk, text)
    await collect(talk, text, likely)
    return menu(talk, words.outOfScope, [...likely, ...everything(talk)])
  }
  return notUnderstood(talk, text, understanding)
}

/** "And ORD-1003?", "and if they wait until Friday?": more about what was told last, though it names no wish. */
function followed(talk: Talk, text: string, { orderIds, customerMatches }: Understanding) {
  const topic = recentTopic(talk)
  if (!topic) return undefined
  const [first] = topic.intents
  const opening = (first && topic.openWith?.(first)) ?? {}
  if (orderIds[0] && topic.slots.some(({ name }) => name === 'order')) return { topic, slots: opening }
  if (!goesOn(text) && !topic.followsUp?.(text)) return undefined
  const { order, ...others } = recentSlots(talk)
  // Another customer's order is another order.
  const last = customerMatches.length > 0 || order === undefined ? others : { order, ...others }
  return { topic, slots: { ...last, ...opening } }
}

/** Offers what it may have meant; the second time in a row also a colleague. */
async function notUnderstood(talk: Talk, text: string, understanding: Understanding): Promise<void> {
  const words = wordsOf(talk)
  const offered = [...likelyQuestion(talk, text), ...(await alternatives(talk, text, understanding))]
  await collect(talk, text, offered)
  const ways = offered.length > 0 ? [...offered, somethingElse(talk)] : []
  talk.state.misunderstood += 1
  if (talk.state.misunderstood < 2) return menu(talk, words.notUnderstood, ways.length > 0 ? ways : undefined)
  talk.state.misunderstood = 0
  return menu(talk, words.notUnderstoodAgain, [...ways, handOver(talk)])
}

/** The conversations the sentence may have meant, each with what the sentence already said. */
async function alternatives(talk: Talk, text: string, understanding: Understanding): Promise<Offered[]> {
  const offered: { intent: Intent; topic: Topic; slots: WayOn['opening']['slots'] }[] = []
  for (const intent of understanding.alternatives) {
    const topic = topicFor(intent)
    if (!topic || !topicsFor(talk).includes(topic) || offered.some((other) => other.topic === topic)) continue
    const slots = topic.openWith?.(intent) ?? {}
    for (const slot of topic.slots) {
      const reading = await slot.read({ text, understanding, asked: false }, talk.scene, slots)
      if (reading?.kind === 'value') slots[slot.name] = reading.value
    }
    offered.push({ intent, topic, slots })
  }
  return offered.map(({ intent, topic, slots }) => ({
    intent,
    title: topic.title[talk.scene.locale],
    opening: { topic: topic.stem, slots },
  }))
}
