import type { Button } from '../cards/card.ts'
import { conversationWords } from '../cards/conversation.ts'
import { messageCard } from '../cards/message.ts'
import { roleNeeded } from '../cards/roles.ts'
import { inARow } from '../cards/words.ts'
import type { Context } from '../services/context.ts'
import type { Caller, Locale } from '../services/model.ts'
import { ok } from '../services/outcome.ts'
import { mayDo } from '../services/policy/permission.ts'
import type { Services } from '../services/services.ts'
import type { Answer, Setting, Timer } from './answer.ts'
import { addTicket, type ConversationState, type Frame, type Opening } from './state.ts'
import type { Result, Scene, Topic } from './topic.ts'
import { findTopic, topics } from './topics.ts'

/** One turn under way: the state being changed, and what will be said. */
export interface Talk {
  state: ConversationState
  scene: Scene
  answers: Answer[]
  timers: Timer[]
  /** To be said with the next question, review or menu of this turn. */
  note: string
}

export function openTalk(
  state: ConversationState,
  locale: Locale,
  setting: Setting,
  context: Context,
  services: Services,
): Talk {
  const scene: Scene = {
    context,
    services,
    setting,
    locale,
    timeZone: setting.timeZone ?? context.caller.timeZone ?? 'UTC',
    offer: (openings) => offer(state, context, openings),
  }
  return { state, scene, answers: [], timers: [], note: '' }
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

export const topicOf = (frame: Frame): Topic => findTopic(frame.topic)

export function show(talk: Talk, result: Result): void {
  talk.answers.push(...result.answers)
  talk.timers.push(...(result.timers ?? []))
}

/** A sentence with a button for every conversation there is: the way on from anywhere. */
export function menu(
  talk: Talk,
  text: string,
  openings: readonly { title: string; opening: Opening }[] = everything(talk),
) {
  const { locale } = talk.scene
  const buttons = talk.scene.offer(openings.slice(0, 5))
  const noted = withNote(talk, text)
  talk.answers.push({ kind: 'card', text: noted, card: messageCard(locale, { text: noted, buttons }) })
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

/** Whoever has a role is offered what it may do; strangers are offered all, since they get guidance. */
export function everything(talk: Talk): { title: string; opening: Opening }[] {
  const { caller } = talk.scene.context
  return topics
    .filter((topic) => isStranger(caller) || topic.needs === undefined || mayDo(caller, topic.needs).ok)
    .map((topic) => ({
      title: topic.title[talk.scene.locale],
      opening: { topic: topic.stem, slots: {} },
    }))
}

function offer(
  state: ConversationState,
  context: Context,
  openings: readonly { title: string; opening: Opening }[],
): Button[] {
  const ticket = context.newId()
  const use = { kind: 'menu' as const, openings: openings.map(({ opening }) => opening) }
  addTicket(state, { id: ticket, madeAt: context.now, use })
  return openings.map(({ title }, choice) => ({ title, data: { ticket, choice: String(choice) } }))
}
