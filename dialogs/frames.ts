import type { Button } from '../cards/card.ts'
import { inARow, plain } from '../cards/words.ts'
import { isAboutOrder } from './about-order.ts'
import type { CardAnswer } from './answer.ts'
import { showForm } from './form.ts'
import { arrange, clearSlot, fillTogether, setSlot } from './frame-slots.ts'
import { everything, handOver, menu } from './menu.ts'
import { putAside, takeUpAgain } from './put-aside.ts'
import { askAs, isCounted } from './questions.ts'
import { addTicket, type Choice, type Frame, type SlotValues } from './state.ts'
import { refusalOf, say, showOf, type Talk, topicOf, withNote, wordsOf } from './talk.ts'
import type { Question, Result, Slot, Topic } from './topic.ts'
import { trace } from './trail.ts'
import type { Understanding } from './understanding/recognise.ts'

/** What a sentence did to a frame: which slots it filled or changed, and what it left open. */
export interface Filled {
  changed: string[]
  /** A slot was stated again as it already was. */
  repeated?: boolean
  /** A slot that was named, but not clearly enough. */
  question?: { slot: Slot; question: Question }
  /** A slot that was answered with something impossible. */
  invalid?: { slot: Slot; text: string }
}

/** Begins a topic on top of whatever is under way. `said` fills the slots that the opening sentence already holds. */
export async function begin(
  talk: Talk,
  topic: Topic,
  slots: SlotValues,
  said?: { text: string; understanding: Understanding },
) {
  const refused = refusalOf(talk.scene, topic)
  if (refused) return refuse(talk, refused)
  const frame: Frame = {
    id: talk.scene.context.newId(),
    topic: topic.stem,
    version: topic.version,
    slots: Object.fromEntries(Object.entries(slots).filter(([name]) => topic.slots.some((slot) => slot.name === name))),
    filled: [],
    touchedAt: talk.scene.context.now,
  }
  if (said) inherit(talk, topic, frame, said.understanding)
  // The same question left open a moment ago, with nothing answered yet, need not be come back to.
  const waiting = talk.state.stack.filter((other) => other.topic !== topic.stem || other.filled.length > 0)
  talk.state.stack = [...waiting, frame]
  const filled = said ? await fill(talk, frame, said.text, said.understanding) : undefined
  return advance(talk, frame, filled)
}

/** Asked in the middle of something, it is about the same customer, order or product unless the sentence names one. */
function inherit(talk: Talk, topic: Topic, frame: Frame, { slots, orderIds }: Understanding): void {
  const interrupted = talk.state.stack.at(-1)
  const names = Boolean(slots.customer || slots.product || orderIds.length > 0)
  if (!interrupted || names) return
  for (const { name, inherits } of topic.slots) {
    const value = interrupted.slots[name]
    if (inherits && value !== undefined) frame.slots[name] ??= value
  }
}

/**
 * Takes every slot that the sentence holds: an answer, several at once, or a correction of what was said before.
 * A sentence about something else may hold the answer to what was asked, but corrects nothing.
 */
export async function fill(talk: Talk, frame: Frame, text: string, understanding: Understanding): Promise<Filled> {
  const filled: Filled = { changed: [] }
  const topic = topicOf(frame)
  const { slots } = topic
  const free = freeSlot(frame, text, understanding)
  const isElse = isAboutElse(topic, understanding)
  const together = free || isElse ? undefined : await fillTogether(talk, frame, { text, understanding, asked: false })
  if (together) filled.changed.push(...together)
  filled.repeated = together?.length === 0
  for (const [place, slot] of slots.entries()) {
    const asked = frame.open?.slot === slot.name
    if (free || slot.takesAnything ? slot !== free : !asked && isElse) continue
    if (together && topic.together?.slots.includes(slot.name)) continue
    const reading = await slot.read({ text, understanding, asked: asked && !together }, talk.scene, frame.slots)
    if (reading?.kind === 'value') {
      if (setSlot(frame, slot, reading.value)) filled.changed.push(slot.name)
      else filled.repeated = true
    }
    if (reading?.kind === 'question') filled.question ??= { slot, question: reading.question }
    if (reading?.kind === 'invalid') filled.invalid ??= { slot, text: reading.text }
    // What has only one answer is settled on the way, for the slots behind it may depend on it.
    const isNext = !reading && slots.slice(0, place).every((earlier) => isKnown(frame, earlier))
    if (isNext && !isKnown(frame, slot)) await settle(talk, frame, slot)
  }
  return filled
}

const isAboutElse = (topic: Topic, { act, intent }: Understanding) =>
  act && topic.intents.length > 0 && !topic.intents.includes(intent) && !topic.alsoAbout?.includes(intent)

/**
 * The slot that takes whatever is said now: names in a reason correct nothing, and a question in it opens nothing.
 * Whoever asks about an order, says nothing but its id, or names another one, means that order.
 */
export function freeSlot(frame: Frame, text: string, understanding: Understanding): Slot | undefined {
  const { orderIds } = understanding
  if (orderIds.length > 0 && (isAboutOrder(text) || meansAnother.test(text))) return undefined
  if (wantsElse.some((pattern) => pattern.test(text.normalize('NFKC').trim()))) return undefined
  return topicOf(frame).slots.find((slot) => slot.takesAnything && slot.name === frame.open?.slot)
}

/** "ORD-1003 の間違い", "I meant ORD-1003": not the order that was named before. */
const meansAnother = /の間違い|間違え|のほう|じゃな|ではな|\bmeant\b|\binstead\b|\bnot (?:this|that) one\b/i

/** A wish to stop, a hesitation, a question or a wish for something else is no free text. */
const wantsElse = [
  /^.{0,12}(?:やめる|やめます|やめて(?:ください)?|やめたい|やめとく|やめておく|やめておきます|やめときます|中止する|中止して(?:ください)?)[。!]?$/,
  /^(?:oops|oh|no|wait|sorry|actually|[, ])*not (?:that|this) one\b|\bonly check\b|\buntil when\b|^(?:それ|これ|そっち|こっち)(?:じゃ|では)な(?:い|く)/i,
  /^(?:まだ|ちょっと|少し)?(?:迷って|考え中|考えて|悩んで|待って|確認して).{0,12}$/,
  /^(?:please |ok,? |hm+,? )?(?:hold on|wait|one moment|let me|i need to (?:ask|check|think)|not sure|i(?:'m| am) not sure)\b/i,
  /^(?:please |and |but |hm+,? |so )?(?:what|how|who|when|where|why|which|can|could|may|would you|will you|is|are|do|does|did|show|list|open|find)\b/i,
  /^.{0,45}[?]\s*$|^.{0,30}(?:ですか|ますか|のか|ください|教えて|見せて|作って)[。]?$|^(?:なぜ|なんで|どうして)/,
]

const isKnown = (frame: Frame, slot: Slot) => frame.slots[slot.name] !== undefined || slot.skip?.(frame.slots) === true

async function settle(talk: Talk, frame: Frame, slot: Slot): Promise<void> {
  const next = await slot.ask(talk.scene, frame.slots)
  if (next.kind === 'settled') frame.slots[slot.name] = next.value
}

/** Asks for the next missing slot; with none missing, shows the review; with nothing to review, carries out. */
export async function advance(talk: Talk, frame: Frame, filled?: Filled, lead = ''): Promise<void> {
  const topic = topicOf(frame)
  frame.touchedAt = talk.scene.context.now
  if (filled?.invalid) {
    clearSlot(frame, filled.invalid.slot)
    return advance(talk, frame, undefined, filled.invalid.text)
  }
  const first = await arrange(talk, frame, lead)
  if (filled?.question) return ask(talk, frame, filled.question.slot, filled.question.question, first)
  if (await showForm(talk, frame, first)) return
  for (const slot of topic.slots) {
    if (isKnown(frame, slot)) continue
    const next = await slot.ask(talk.scene, frame.slots)
    if (next.kind === 'settled') frame.slots[slot.name] = next.value
    else if (next.kind === 'refused') return abandon(talk, frame, inARow(talk.scene.locale, first, next.text))
    else return ask(talk, frame, slot, next, first)
  }
  if (topic.review) return review(talk, frame, topic, first)
  return end(
    talk,
    frame,
    await topic.carryOut(talk.scene, frame.slots, { operationId: frame.id, inputs: {}, card: '' }),
  )
}

async function ask(talk: Talk, frame: Frame, slot: Slot, question: Question | undefined, lead: string): Promise<void> {
  const next = question ?? (await slot.ask(talk.scene, frame.slots))
  if (next.kind === 'refused') return abandon(talk, frame, inARow(talk.scene.locale, lead, next.text))
  if (next.kind === 'settled') {
    frame.slots[slot.name] = next.value
    return advance(talk, frame, undefined, lead)
  }
  const values = next.choices?.map(({ value }) => value) ?? []
  const ticket = newTicket(talk, { kind: 'slot', frame: frame.id, slot: slot.name, values })
  frame.open = { slot: slot.name, ticket, choices: next.choices ?? [] }
  if (!isCounted(next)) frame.open.uncounted = true
  talk.answers.push(askAs(talk.scene.locale, next, ticket, withNote(talk, lead)))
}

async function review(talk: Talk, frame: Frame, topic: Topic, lead: string): Promise<void> {
  const again = frame.open !== undefined && frame.open.slot === undefined
  const ticket = newTicket(talk, { kind: 'review', frame: frame.id })
  const name = reviewName(frame)
  const noted = withNote(talk, lead)
  const shown = await topic.review?.(talk.scene, frame.slots, {
    confirm: { ticket, choice: 'confirm' },
    change: { ticket, choice: 'change' },
    stop: { ticket, choice: 'stop' },
    lead: again ? '' : noted,
  })
  if (!shown) return
  if (shown.kind === 'refused') return abandon(talk, frame, inARow(talk.scene.locale, noted, shown.text))
  if (shown.kind === 'told') {
    if (noted && talk.answers.length === 0) say(talk, noted)
    return end(talk, frame, shown.result)
  }
  if (shown.kind === 'ask-again') {
    const slot = topic.slots.find((other) => other.name === shown.slot)
    delete frame.slots[shown.slot]
    if (slot) return ask(talk, frame, slot, undefined, inARow(talk.scene.locale, noted, shown.text))
  } else {
    frame.open = { ticket, choices: buttonsOf(shown.answer), uncounted: true, agreed: shown.agreed }
    if (again && noted) say(talk, inARow(talk.scene.locale, noted, plain(shown.answer.text)))
    talk.answers.push({ ...shown.answer, name, ...(again ? { replaces: name } : {}) })
  }
}

/** The review's buttons, which may be typed as well. */
const buttonsOf = ({ card }: CardAnswer): Choice[] =>
  ((card.actions ?? []) as unknown as (Pick<Button, 'title'> & Partial<Button>)[]).map(({ title, data }) => ({
    title,
    value: data?.choice ?? '',
  }))

/** The topic is over: shows what came of it, and goes back to what was waiting. */
export async function end(talk: Talk, frame: Frame, result: Result): Promise<void> {
  await trace(talk, frame, 'done', result.receipt)
  drop(talk, frame)
  showOf(talk, frame.topic, result)
  return resume(talk)
}

/** The topic ends without result: says why, and either goes back to what was waiting or shows what else there is. */
export async function abandon(
  talk: Talk,
  frame: Frame,
  text: string,
  ended: 'stopped' | 'refused' = 'refused',
): Promise<void> {
  await trace(talk, frame, ended)
  drop(talk, frame)
  return refuse(talk, text)
}

/** Puts it aside after two misunderstandings; one button goes on with it, another hands over to a colleague. */
export async function giveUp(talk: Talk, frame: Frame): Promise<void> {
  const words = wordsOf(talk)
  talk.state.misunderstood = 0
  await trace(talk, frame, 'not-understood')
  drop(talk, frame)
  putAside(talk, frame)
  if (talk.state.stack.length > 0) return resume(talk, words.gaveUp)
  return menu(talk, words.gaveUp, [...takeUpAgain(talk), handOver(talk), ...everything(talk).slice(0, 3)])
}

async function refuse(talk: Talk, text: string): Promise<void> {
  return talk.state.stack.length === 0 ? menu(talk, text) : resume(talk, text)
}

/** Goes back to what waits, with a reminder. */
export async function resume(talk: Talk, lead = ''): Promise<void> {
  const waiting = talk.state.stack.at(-1)
  if (!waiting) return
  const { locale } = talk.scene
  const back = wordsOf(talk).backTo(topicOf(waiting).title[locale])
  return showAgain(talk, waiting, inARow(locale, lead, back))
}

function drop(talk: Talk, frame: Frame): void {
  talk.state.stack = talk.state.stack.filter((other) => other.id !== frame.id)
}

/** The question or review that is open, as a new message, since the old one may be far up by now. */
export function showAgain(talk: Talk, frame: Frame, lead = ''): Promise<void> {
  delete frame.open
  return advance(talk, frame, undefined, lead)
}

/** Under which the review's message is known, so that the receipt can take its place. */
export const reviewName = (frame: Frame): string => `review-${frame.id}`

function newTicket(
  talk: Talk,
  use: { kind: 'slot'; frame: string; slot: string; values: string[] } | { kind: 'review'; frame: string },
): string {
  const { newId, now } = talk.scene.context
  const id = newId()
  addTicket(talk.state, { id, madeAt: now, use })
  return id
}
