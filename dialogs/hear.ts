import { inARow } from '../cards/words.ts'
import { type Command, commandIn } from './commands.ts'
import { abandon, advance, begin, confirm, fill, freeSlot, goBack, setSlot } from './frames.ts'
import { greet } from './greeting.ts'
import { languageWish } from './language.ts'
import { chosenFrom } from './questions.ts'
import type { Frame, Opening, SlotValues } from './state.ts'
import { menu, say, type Talk, topicOf, wordsOf } from './talk.ts'
import type { Topic } from './topic.ts'
import { topicFor, topics } from './topics.ts'
import { recognise, type Understanding } from './understanding/recognise.ts'

/** What somebody typed: first as an answer to what was asked, then as a new wish. */
export async function hear(talk: Talk, text: string): Promise<void> {
  const frame = talk.state.stack.at(-1)
  const wish = languageWish(text)
  // "English" is an answer where the language of the software is asked.
  if (wish && !chosenFrom(frame?.open?.choices ?? [], text)) return switchLanguage(talk, wish)
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
  if (!frame) return menu(talk, wordsOf(talk).languageSet)
  delete frame.open
  return advance(talk, frame, undefined, wordsOf(talk).languageSet)
}

async function hearWithin(talk: Talk, frame: Frame, text: string, understanding: Understanding): Promise<void> {
  const topic = topicOf(frame)
  const lead = bringUpToDate(talk, frame, topic)
  const command = commandIn(text)
  if (command) return obey(talk, frame, topic, command)
  if (understanding.act && understanding.intent === 'stop') return abandon(talk, frame, wordsOf(talk).stopped)
  if (frame.open && !frame.open.slot && understanding.act) {
    if (understanding.intent === 'yes') return confirm(talk, frame, {})
    if (understanding.intent === 'no' && statesNothing(understanding)) return say(talk, wordsOf(talk).askChange)
  }

  const slot = topic.slots.find((other) => other.name === frame.open?.slot)
  const choice = slot && chosenFrom(frame.open?.choices ?? [], text, frame.open?.uncounted)
  if (slot && choice) {
    talk.state.misunderstood = 0
    setSlot(frame, slot, choice.value)
    return advance(talk, frame, undefined, lead)
  }

  if (
    understanding.act &&
    !freeSlot(frame, understanding) &&
    (await turnedAside(talk, frame, topic, text, understanding))
  )
    return
  const filled = await fill(talk, frame, text, understanding)
  if (filled.changed.length > 0 || filled.question || filled.invalid) {
    talk.state.misunderstood = 0
    const reviewed = frame.open !== undefined && frame.open.slot === undefined
    return advance(talk, frame, filled, lead || (reviewed ? wordsOf(talk).changed : ''))
  }
  return misunderstood(talk, frame)
}

/** A clear wish for something else, in the middle: it is done first, then we come back. */
async function turnedAside(talk: Talk, frame: Frame, topic: Topic, text: string, understanding: Understanding) {
  const { intent } = understanding
  if (intent === 'help') {
    delete frame.open
    await advance(talk, frame, undefined, wordsOf(talk).help)
    return true
  }
  if (intent === 'human') {
    delete frame.open
    await advance(talk, frame, undefined, wordsOf(talk).human)
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
    const undone = goBack(frame)
    return advance(talk, frame, undefined, undone ? '' : words.nothingToUndo)
  }
  const slot = topic.slots.find((other) => other.name === frame.open?.slot)
  delete frame.open
  return advance(talk, frame, undefined, command === 'why' && slot ? slot.why[talk.scene.locale] : '')
}

/** Asks again once; the second time it gives up kindly instead of going round in circles. */
async function misunderstood(talk: Talk, frame: Frame): Promise<void> {
  talk.state.misunderstood += 1
  if (talk.state.misunderstood < 2) {
    if (!frame.open?.slot)
      return say(talk, inARow(talk.scene.locale, wordsOf(talk).notUnderstoodHere, wordsOf(talk).sayYes))
    return advance(talk, frame, undefined, wordsOf(talk).notUnderstoodHere)
  }
  talk.state.misunderstood = 0
  return abandon(talk, frame, wordsOf(talk).gaveUp)
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
  const again = understanding.orderIds[0] && topics.find((other) => other.stem === talk.state.recent?.topic)
  if (again && !act) return begin(talk, again, again.openWith?.(again.intents[0]) ?? {}, { text, understanding })
  if (act && intent === 'greeting') return greet(talk)
  if (act && intent === 'thanks') return menu(talk, words.thanks)
  if (act && intent === 'help') return menu(talk, words.help)
  if (act && intent === 'human') return menu(talk, words.human)
  if (act && intent === 'stop') return menu(talk, words.nothingToStop)
  if (act && (intent === 'yes' || intent === 'no')) return menu(talk, words.menu)
  const offered = act ? [] : await alternatives(talk, text, understanding)
  return menu(talk, act ? words.outOfScope : words.notUnderstood, offered.length > 0 ? offered : undefined)
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

/** A deploy changed the topic since the last turn: what still fits is kept, the rest is asked again, and it is said. */
function bringUpToDate(talk: Talk, frame: Frame, topic: Topic): string {
  if (frame.version === topic.version) return ''
  const names = new Set(topic.slots.map((slot) => slot.name))
  frame.slots = Object.fromEntries(Object.entries(frame.slots).filter(([name]) => names.has(name)))
  frame.filled = frame.filled.filter((name) => names.has(name))
  frame.version = topic.version
  delete frame.open
  return wordsOf(talk).renewed
}

/** "Its key", "cancel it", 「その注文」: about what was looked at last, unless the sentence names something itself. */
const refersBack = (text: string, { slots }: Understanding) =>
  !slots.orderId &&
  !slots.customer &&
  !slots.product &&
  /\b(?:its?|this|that|same)\b|その|それ|この|これ|同じ/i.test(text)

const recentForMs = 3_600_000

function recentSlots({ state, scene }: Talk): SlotValues {
  const { recent } = state
  return recent && scene.context.now - recent.at < recentForMs ? recent.slots : {}
}

const statesNothing = (understanding: Understanding) => Object.keys(understanding.slots).length === 0
