import type { Answer, Input, Setting, Timer } from '../dialogs/answer.ts'
import type { Context } from '../services/context.ts'
import { noteExpiry } from '../services/expiring.ts'
import type { Caller, Instant } from '../services/model.ts'
import { StaleWrite, type Store } from '../services/store/store.ts'
import { uploadHours } from '../services/upload.ts'
import { openWork, type Work } from '../services/work.ts'
import type { Speaker } from './caller.ts'
import type { Reference } from './channel.ts'
import { type Clock, pause } from './clock.ts'
import {
  type ConversationDocument,
  conversationKey,
  type HandledAnswer,
  type HandledDocument,
  handledKey,
  joinedKey,
  type OutboxPointer,
  onUploadKey,
  outboxKey,
  type TimerDocument,
  timerKey,
} from './documents.ts'
import type { TurnQueue } from './turn-queue.ts'

/** The conversation engine: pure but for what it reads and writes through the context's unit of work. */
export type Converse<State extends object> = (
  state: State | undefined,
  input: Input,
  setting: Setting,
  context: Context,
) => Promise<{ state: State; answers: Answer[]; timers: Timer[] }>

export interface TurnParts<State extends object> {
  store: Store
  clock: Clock
  converse: Converse<State>
  newId: () => string
  /** From 0 to below 1. */
  random: () => number
  conflicted?: () => void
  /** Turns that fought over one document run again one at a time, so that each of them gets through. */
  conflicts: TurnQueue
}

/** One thing that came in, with everything the turn must know about it. */
export interface Job {
  /** The activity's id, or the timer's key, as a document name. */
  id: string
  conversation: string
  queue: string
  input: Input
  reference: Reference
  speaker: Speaker
  caller: Caller
  setting: Setting
  replyToId?: string
  pressedId?: string
  /** The answers go back in the response, so nothing waits in the outbox. */
  answersInResponse: boolean
  /** The timer's document, which goes with the turn. */
  timer?: string
}

export interface TurnResult {
  answers: HandledAnswer[]
  /** This very activity had been handled before; nothing happened now. */
  repeated: boolean
  dueAt?: Instant
}

const attempts = 30
const handledAtMost = 50
const handledFor = 24 * 60 * 60_000

/**
 * Runs one turn as a transaction: everything that it reads and writes, the conversation, the handled id and the answers
 * in one commit, or nothing at all. Somebody else's write in between throws it away and runs it again.
 */
export async function runTurn<State extends object>(parts: TurnParts<State>, job: Job): Promise<TurnResult> {
  const once = () => tryTurn(parts, job)
  let conflict: string | undefined
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await (conflict === undefined ? once() : parts.conflicts.run(conflict, once))
    } catch (error) {
      if (!(error instanceof StaleWrite) || attempt === attempts) throw error
      parts.conflicted?.()
      conflict = error.key
      await pause(parts.clock, parts.random() * 2 * attempt)
    }
  }
}

async function tryTurn<State extends object>(parts: TurnParts<State>, job: Job): Promise<TurnResult> {
  const work = openWork(parts.store)
  const before = await work.get<ConversationDocument<State>>(conversationKey(job.conversation))
  const handled = await work.get<HandledDocument>(handledKey(job.conversation, job.id))
  if (handled) return { answers: handled.answers, repeated: true }
  if (await isMeantForNobody(work, job, before)) return { answers: [], repeated: false }

  const now = parts.clock.now()
  const context: Context = { work, caller: job.caller, now, newId: parts.newId }
  const outcome = await parts.converse(before?.state, job.input, job.setting, context)

  const turns = (before?.turns ?? 0) + 1
  const answers = outcome.answers.map((answer) => ({ answer }))
  const after: ConversationDocument<State> = {
    state: outcome.state,
    reference: job.reference,
    speaker: job.speaker,
    setting: job.setting,
    handled: [...(await forgetOld(work, job.conversation, before?.handled ?? [], now)), { id: job.id, at: now }],
    messages: before?.messages ?? {},
    turns,
  }
  const record: HandledDocument = {
    at: now,
    answers,
    reference: job.reference,
    replyToId: job.replyToId,
    pressedId: job.pressedId,
    mayReveal: job.setting.isPrivate && job.setting.canUpdate && !job.answersInResponse,
  }
  work.put(conversationKey(job.conversation), after)
  work.create(handledKey(job.conversation, job.id), record)
  if (answers.length > 0 && !job.answersInResponse) {
    const { conversation, queue } = job
    const pointer: OutboxPointer = { conversation, queue, handled: handledKey(conversation, job.id) }
    work.create(outboxKey(conversation, turns), pointer)
  }
  for (const timer of outcome.timers) keepTimer(parts, work, job, timer, now)
  if (job.timer) work.remove(job.timer)
  await parts.store.commit(work.writes())
  return { answers, repeated: false, dueAt: firstDue(outcome.timers) }
}

/** A greeting that was given, or a timer that another process has run. */
async function isMeantForNobody<State>(work: Work, job: Job, before: ConversationDocument<State> | undefined) {
  if (job.timer) return (await work.get(job.timer)) === undefined
  if (job.input.kind !== 'joined') return false
  const key = joinedKey(job.queue)
  if (before || (await work.get(key))) return true
  work.create(key, {})
  return false
}

/** Removes the records that no redelivery asks for any more, and names the others. */
async function forgetOld(work: Work, conversation: string, handled: { id: string; at: Instant }[], now: Instant) {
  const kept = handled.filter(({ at }) => now - at < handledFor).slice(1 - handledAtMost)
  const names = new Set(kept.map(({ id }) => id))
  for (const { id } of handled) {
    if (names.has(id)) continue
    const key = handledKey(conversation, id)
    if (await work.get(key)) work.remove(key)
  }
  return kept
}

function keepTimer(
  { newId }: Pick<TurnParts<object>, 'newId'>,
  work: Work,
  { conversation, queue }: Job,
  timer: Timer,
  now: Instant,
) {
  const document = { event: timer.event, conversation, queue }
  if ('dueAt' in timer) {
    work.create(timerKey(timer.dueAt, newId()), { ...document, dueAt: timer.dueAt } satisfies TimerDocument)
  } else {
    const until = now + uploadHours * 3_600_000
    noteExpiry(work, onUploadKey(timer.onUpload), until)
    work.create(onUploadKey(timer.onUpload), { ...document, dueAt: until } satisfies TimerDocument)
  }
}

function firstDue(timers: readonly Timer[]): Instant | undefined {
  const due = timers.flatMap((timer) => ('dueAt' in timer ? [timer.dueAt] : []))
  return due.length > 0 ? Math.min(...due) : undefined
}
