import { conversationWords } from '../cards/conversation.ts'
import { roleNeeded } from '../cards/roles.ts'
import { inARow } from '../cards/words.ts'
import type { Caller } from '../services/model.ts'
import { ok } from '../services/outcome.ts'
import { mayDo } from '../services/policy/permission.ts'
import type { Answer, Timer } from './answer.ts'
import type { ConversationState, Frame } from './state.ts'
import type { Result, Scene, Topic } from './topic.ts'
import { findTopic } from './topics.ts'

/** One turn under way: the state being changed, and what will be said. */
export interface Talk {
  state: ConversationState
  scene: Scene
  answers: Answer[]
  timers: Timer[]
  /** To be said with the next question, review or menu of this turn. */
  note: string
}

export const wordsOf = (talk: Talk) => conversationWords[talk.scene.locale]

/** Sentences that follow one another are one message: a turn has two at most. */
export function say(talk: Talk, text: string): void {
  const last = talk.answers.at(-1)
  if (last?.kind === 'text') last.text += `\n\n${text}`
  else talk.answers.push({ kind: 'text', text })
}

/** The sentence, after what there is to note. */
export function withNote(talk: Talk, text: string): string {
  const all = inARow(talk.scene.locale, talk.note, text)
  talk.note = ''
  return all
}

export const topicOf = ({ topic }: Pick<Frame, 'topic'>): Topic => findTopic(topic)

export function show(talk: Talk, result: Result): void {
  talk.answers.push(...result.answers)
  talk.timers.push(...(result.timers ?? []))
}

/** Shows what a topic told, which the next sentence may go on with. */
export function showOf(talk: Talk, topic: string, result: Result): void {
  show(talk, result)
  if (result.recall) talk.state.recent = { topic, slots: result.recall, at: talk.scene.context.now }
}

/** Gives a draft the word; the others wait below it. */
export function bringToTop({ state }: Talk, frame: Frame): void {
  state.stack = [...state.stack.filter((other) => other !== frame), frame]
}

/** Why this person cannot do this here; `undefined` if nothing speaks against it. */
export function refusalOf(scene: Scene, topic: Topic): string | undefined {
  const { caller } = scene.context
  const allowed = topic.needs === undefined ? ok(true) : mayDo(caller, topic.needs)
  if (allowed.ok) return topic.guard?.(scene)
  const guidance = isStranger(caller) ? topic.guest?.(scene) : undefined
  return guidance ?? roleNeeded(scene.locale, allowed.refusal.roles)
}

export const isStranger = ({ roles }: Caller): boolean => roles.length === 0
