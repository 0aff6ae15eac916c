import { hash } from 'node:crypto'
import type { Answer, Setting, TimerEvent } from '../dialogs/answer.ts'
import type { Instant } from '../services/model.ts'
import type { Speaker } from './caller.ts'
import type { Reference } from './channel.ts'

/** `conversation/<conversation>`: one person's talk in one conversation. */
export interface ConversationDocument<State> {
  state: State
  reference: Reference
  speaker: Speaker
  setting: Setting
  /** The newest last. Their answers lie under `handled/`. */
  handled: { id: string; at: Instant }[]
  /** Ids of sent messages by local name. */
  messages: Record<string, string>
  /** How many turns there were: it keeps the outbox in order. */
  turns: number
}

/** `handled/<conversation>/<id>`: what one activity, or one timer, was answered. */
export interface HandledDocument {
  at: Instant
  answers: HandledAnswer[]
  reference: Reference
  replyToId?: string
  /** The message whose button was pressed. */
  pressedId?: string
  /** Only this person reads along, and what is sent can be changed. */
  mayReveal: boolean
}

export interface HandledAnswer {
  /** Gone once everything is sent. */
  answer?: Answer
  /** The channel has it, under this id if it gave one. */
  sent?: { id?: string }
  /** The key was shown, or it is too late for that. */
  revealed?: boolean
}

/** `outbox/<conversation>/<turn>`: there are answers to be sent. */
export interface OutboxPointer {
  conversation: string
  queue: string
  handled: string
}

/** `timer/<due>/<id>`; under `on-upload/<token>` it waits for a file instead, and is due when that has arrived. */
export interface TimerDocument {
  dueAt: Instant
  event: TimerEvent
  conversation: string
  queue: string
}

/** Whom an activity belongs to. In a group everybody has a talk of their own, but one turn at a time. */
export function addressOf(reference: Reference, speaker: Speaker): { conversation: string; queue: string } {
  const place = [reference.channelId, reference.conversation.id]
  return { conversation: digest([...place, speaker.aadObjectId ?? speaker.id]), queue: digest(place) }
}

export const digest = (parts: readonly string[]) => hash('sha256', JSON.stringify(parts)).slice(0, 32)

export const conversationKey = (conversation: string) => `conversation/${conversation}`
export const handledKey = (conversation: string, id: string) => `handled/${conversation}/${id}`
export const outboxPrefix = (conversation: string) => `outbox/${conversation}/`
export const outboxKey = (conversation: string, turn: number) => `${outboxPrefix(conversation)}${padded(turn, 10)}`
export const timerKey = (dueAt: Instant, id: string) => `timer/${padded(Math.max(0, dueAt), 15)}/${id}`
export const onUploadKey = (token: string) => `on-upload/${token}`
/** `joined/<queue>`: the assistant has greeted here. */
export const joinedKey = (queue: string) => `joined/${queue}`

const padded = (number: number, digits: number) => String(Math.floor(number)).padStart(digits, '0')
