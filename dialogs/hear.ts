import { inARow } from '../cards/words.ts'
import { askChange, choose, confirm } from './choose.ts'
import { type Command, commandIn } from './commands.ts'
import { abandon, advance, begin, fill, freeSlot, giveUp, goBack, showAgain } from './frames.ts'
import { greet } from './greeting.ts'
import { languageWish } from './language.ts'
import { chosenFrom, exactly } from './questions.ts'
import type { Frame, Opening, SlotValues } from './state.ts'
import { menu, say, type Talk, topicOf, wordsOf } from './talk.ts'
import type { Topic } from './topic.ts'
import { topicFor, topics } from './topics.ts'
import { type Intent, recognise, type Understanding } from './understanding/recognise.ts'
import { isWholeYes } from './understanding/small-talk.ts'

/** What somebody typed: first as an answer to what was asked, then as a new wish. */
export async function hear(talk: Talk, text: string): Promise<void> {
  const frame = talk.state.stack.at(-1)
  const wish = languageWish(text)
  // "English" is an answer where the language of the software is asked, whatever the choices are called.
  const isAnswer =
    !/answer|答えて/i.test(text) && frame?.open?.choices.some(({ value }) => value.split('-')[0] === wish)
  if (wish && !isAnswer) return switchLanguage(talk, wish)
  const understanding = await understand(talk, text)
  return frame ? hearWithin(talk, frame, text, understanding) : hearAfresh(talk, text, understanding)
}

export async function understand(talk: Talk, text: string): Promise<Understanding> {
  const { services, context } = talk.scene
  const known = { products: services.products, customers: await services.customers.names(context) }
  const frame = talk.state.stack.at(-1)
  return recognise(text, known, { topic: frame && topicOf(frame).intents[0] })
}

async function switchLanguage(talk: Talk, locale: 'en' | 'ja') {
  talk.state.chosenLanguage = locale
  talk.state.language = locale
  talk.scene.locale = locale
  const frame = talk.state.stack.at(-1)
  const { languageSet } = wordsOf(talk)
  return frame ? showAgain(talk, frame, languageSet) : menu(talk, languageSet)
}

async function hearWithin(talk: Talk, frame: Frame, text: string, understanding: Understanding): Promise<void> {
  const topic = topicOf(frame)
  const { open } = frame
  const { act, intent } = understanding
  const named = exactly(open?.choices ?? [], text)
  if (named) return choose(talk, frame, named.value)
  const command = commandIn(text)
  if (command) return obey(talk, frame, topic, command)
  if (isWishToStop(topic, understanding)) return abandon(talk, frame, wordsOf(talk).stopped)
  if (open && !open.slot) {
    if (isPlainYes(text)) return open.changing ? showAgain(talk, frame) : confirmTyped(talk, frame)
    if (isPlainNo(text, understanding)) return askChange(talk, frame)
  }

  const chats = act && smallTalk.includes(intent)
  const guesses = open && !chats && (open.slot !== undefined || open.changing)
  const choice = guesses && chosenFrom(open.choices, text, open.uncounted)
  if (choice) return choose(talk, frame, choice.value)
  const free = freeSlot(frame, text, understanding)
  if (act && (!free || intent === 'help') && (await turnedAside(talk, frame, topic, text, understanding))) return
  if (intent === 'thanks' || intent === 'greeting') return open ? showAgain(talk, frame) : advance(talk, frame)
  if (chats && open) return misunderstood(talk, frame)

  const filled = await fill(talk, frame, text, understanding)
  if (filled.changed.length > 0 || filled.question || filled.invalid) {
    talk.state.misunderstood = 0
    const corrected = open && !open.slot && filled.changed.length > 0
    return advance(talk, frame, filled, corrected ? wordsOf(talk).changed : '')
  }
  if (filled.repeated) return showAgain(talk, frame)
  if (act && (intent === 'outOfScope' || isNotYet(intent))) return elsewhere(talk, frame, intent)
  // The topic was brought up to date and nothing is asked at the moment.
  return open ? misunderstood(talk, frame) : advance(talk, frame)
}

/** Known as a question, but not answered by this version. */
const isNotYet = (intent: Intent) =>
  topicFor(intent) === undefined && !smallTalk.includes(intent) && !['outOfScope', 'stop', 'human'].includes(intent)

/** A clear question that we cannot answer is no misunderstanding: that is said, and the draft stays. */
function elsewhere(talk: Talk, frame: Frame, intent: Intent): Promise<void> {
  const words = wordsOf(talk)
  return showAgain(talk, frame, intent === 'outOfScope' ? words.outOfScopeHere : words.notYetHere)
}

const smallTalk: readonly Intent[] = ['yes', 'no', 'thanks', 'greeting', 'help']

/** 「いいです」「大丈夫です」: a polite no as often as a yes, and too little for what cannot be undone. */
const mayMeanNo = /^\s*(?:もう)?(?:いいです|大丈夫(?:です)?)[。.\s]*$/
const forbids = /^\s*(?:please |no,? )?(?:don['’]?t|do not)\b|(?:しない|やめ)で(?:ください)?[。.\s]*$/i

/** The whole sentence says yes, not only its beginning: "ok, let me ask first" agrees to nothing. */
const isPlainYes = (text: string) => isWholeYes(text) && !mayMeanNo.test(text)

const isPlainNo = (text: string, understanding: Understanding) =>
  forbids.test(text) || (understanding.act && understanding.intent === 'no' && statesNothing(understanding))

/** "Cancel it" in the middle of something else puts that aside: whoever means an earlier order names it. */
const isWishToStop = (topic: Topic, understanding: Understanding) =>
  understanding.act &&
  (understanding.intent === 'stop' ||
    (understanding.intent === 'cancelOrder' && !topic.intents.includes('cancelOrder') && statesNothing(understanding)))

/** The receipt takes the place of the review, which may be far up by now: so a line below says it, too. */
async function confirmTyped(talk: Talk, frame: Frame): Promise<void> {
  await confirm(talk, frame, {})
  const [receipt, ...more] = talk.answers
  const isAbove = receipt?.kind === 'card' && receipt.replaces !== undefined && talk.scene.setting.canUpdate
  if (isAbove && more.length === 0) say(talk, receipt.text)
}

/** A clear wish for something else, in the middle: it is done first, then we come back. */
async function turnedAside(talk: Talk, frame: Frame, topic: Topic, text: string, understanding: Understanding) {
  const { intent } = understanding
  if (intent === 'help' || intent === 'human') {
    await showAgain(talk, frame, wordsOf(talk)[intent])
    return true
  }
  const other = topicFor(intent)
  if (!other) return false
  const opening = other.openWith?.(intent) ?? {}
  const sameWish = other === topic && Object.entries(opening).every(([name, value]) => frame.slots[name] === value)
  if (sameWish || (other === topic && understanding.answer === 'no')) return false
  delete frame.open
  await begin(talk, other, opening, { text, understanding })
  return true
}

async function obey(talk: Talk, frame: Frame, topic: Topic, command: Command): Promise<void> {
  const words = wordsOf(talk)
  if (command === 'back') {
    if (frame.open?.changing) return showAgain(talk, frame)
    const undone = goBack(frame)
    return advance(talk, frame, undefined, undone ? '' : words.nothingToUndo)
  }
  const slot = topic.slots.find((other) => other.name === frame.open?.slot)
  return showAgain(talk, frame, command === 'why' && slot ? slot.why[talk.scene.locale] : '')
}

/** Asks again once; the second time it gives up kindly instead of going round in circles. */
async function misunderstood(talk: Talk, frame: Frame): Promise<void> {
  talk.state.misunderstood += 1
  if (talk.state.misunderstood < 2) {
    if (!frame.open?.slot)
      return say(talk, inARow(talk.scene.locale, wordsOf(talk).notUnderstoodHere, wordsOf(talk).sayYes))
    return advance(talk, frame, undefined, wordsOf(talk).notUnderstoodHere)
  }
  return giveUp(talk, frame)
}

async function hearAfresh(talk: Talk, text: string, understanding: Understanding): Promise<void> {
  const words = wordsOf(talk)
  const { intent, act } = understanding
  const topic = act ? topicFor(intent) : undefined
  if (topic) {
    talk.state.misunderstood = 0
    const meant = refersBack(text, understanding) ? recentSlots(talk) : {}
    return begin(talk, topic, { ...meant, ...topic.openWith?.(intent) }, { text, understanding })
  }
  const again = understanding.orderIds[0] && topics.find((other) => isAboutOrders(other) && isRecent(talk, other))
  if (again && !act) return begin(talk, again, again.openWith?.(again.intents[0]) ?? {}, { text, understanding })
  if (act && intent === 'greeting') return greet(talk)
  if (act && intent === 'thanks') return menu(talk, words.thanks)
  if (act && intent === 'help') return menu(talk, words.help)
  if (act && intent === 'human') return menu(talk, words.human)
  if (act && intent === 'stop') return menu(talk, words.nothingToStop)
  if (act && (intent === 'yes' || intent === 'no')) return menu(talk, words.menu)
  const offered = act ? [] : await alternatives(talk, text, understanding)
  const unable = isNotYet(intent) ? words.notYet : words.outOfScope
  return menu(talk, act ? unable : words.notUnderstood, offered.length > 0 ? offered : undefined)
}

/** The conversations the sentence may have meant, each with what the sentence already said. */
async function alternatives(talk: Talk, text: string, understanding: Understanding) {
  const offered: { title: string; opening: Opening }[] = []
  for (const intent of understanding.alternatives) {
    const topic = topicFor(intent)
    if (!topic || offered.some(({ opening }) => opening.topic === topic.stem)) continue
    const slots = topic.openWith?.(intent) ?? {}
    for (const slot of topic.slots) {
      const reading = await slot.read({ text, understanding, asked: false }, talk.scene, slots)
      if (reading?.kind === 'value') slots[slot.name] = reading.value
    }
    offered.push({ title: topic.title[talk.scene.locale], opening: { topic: topic.stem, slots } })
  }
  return offered
}

/** "Its key", "cancel it", 「その注文」: about what was looked at last, unless the sentence names something itself. */
const refersBack = (text: string, { slots }: Understanding) =>
  !slots.orderId &&
  !slots.customer &&
  !slots.product &&
  /\b(?:its?|this|that|same)\b|その|それ|この|これ|同じ/i.test(text)

const isAboutOrders = ({ slots }: Topic) => slots.some(({ name }) => name === 'order')

const isRecent = ({ state }: Talk, { stem }: Topic) => state.recent?.topic === stem

const recentForMs = 3_600_000

function recentSlots({ state, scene }: Talk): SlotValues {
  const { recent } = state
  return recent && scene.context.now - recent.at < recentForMs ? recent.slots : {}
}

const statesNothing = (understanding: Understanding) => Object.keys(understanding.slots).length === 0
