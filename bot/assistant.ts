import type { Instant, Locale } from '../services/model.ts'
import type { Store } from '../services/store/store.ts'
import type { Activity } from './activity.ts'
import { type FindCaller, readSpeaker, stranger } from './caller.ts'
import { addressed, type Channel, canUpdateOn, type OutgoingMessage } from './channel.ts'
import { type Clock, within } from './clock.ts'
import type { Redeem } from './delivery.ts'
import { addressOf, type ConversationDocument, conversationKey, digest, type TimerDocument } from './documents.ts'
import { explainFailure } from './failure.ts'
import { readInput, readReference, readSetting } from './input.ts'
import { errorFields, type Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { createOutbox } from './outbox.ts'
import { render } from './render.ts'
import { createTimers } from './timers.ts'
import { type Converse, type Job, runTurn, type TurnResult } from './turn.ts'
import { createTurnQueue } from './turn-queue.ts'

/** What the sender of an activity gets back over HTTP. */
export interface Reply {
  status: 200
  body?: object
}

/** From a checked activity to sent answers. */
export interface Assistant {
  receive(activity: Activity): Promise<Reply>
  /** Sends what an earlier process left in the outbox, and runs the timers that fell due meanwhile. */
  resume(): Promise<void>
  /** A timer was made elsewhere that is due then. */
  wake(dueAt: Instant): void
  outboxSize(): number
  /** Resolves when no turn is running any more, or after ten seconds. */
  close(): Promise<void>
}

export interface AssistantParts<State extends object> {
  store: Store
  clock: Clock
  channel: Channel
  converse: Converse<State>
  findCaller: FindCaller
  /** The language of the talk so far, for the apology when a turn breaks. */
  languageOf?: (state: State) => Locale | undefined
  redeem: Redeem
  newId: () => string
  random: () => number
  log: Log
  metrics?: Pick<Metrics, 'count' | 'turnTook'>
}

const typingAfter = 500
// Teams sends an activity again after 15 s: what is not sent by then goes on without the request.
const answerWithin = 4_000
const closeWithin = 10_000

export function createAssistant<State extends object>(parts: AssistantParts<State>): Assistant {
  const { store, clock, channel, log, metrics, newId } = parts
  const queue = createTurnQueue()
  const conflicts = createTurnQueue()
  const counted = (result: string) => metrics?.count('assistant_sends_total', result)
  const outbox = createOutbox({ ...parts, queue, counted })
  const timers = createTimers({ store, clock, log, run: runTimer })
  const conflicted = () => metrics?.count('assistant_turn_conflicts_total')

  async function receive(activity: Activity): Promise<Reply> {
    const job = readJob(activity, newId)
    const isInvoke = activity.type === 'invoke'
    if (!job) return isInvoke ? { status: 200, body: {} } : { status: 200 }

    const forgetTyping = typeLater(job)
    const { committed, sent } = inQueue(job, async () => {
      try {
        return await takeTurn(job)
      } catch (error) {
        return await apologise(job, error)
      } finally {
        forgetTyping()
      }
    })
    const messages = await committed
    await within(clock, answerWithin, sent)
    if (job.answersInResponse) return { status: 200, body: { activities: messages.map(inResponseTo(job)) } }
    return isInvoke ? { status: 200, body: handledInvoke } : { status: 200 }
  }

  /** One turn at a time, its answers included: whoever comes next must not overtake them. */
  function inQueue<T>(job: Job, turn: () => Promise<T>): { committed: Promise<T>; sent: Promise<void> } {
    let sent: Promise<void> = Promise.resolve()
    const committed = new Promise<T>((resolve, reject) => {
      sent = queue.run(job.queue, async () => {
        resolve(await turn())
        if (!job.answersInResponse) await outbox.flush(job)
      })
      sent.catch(reject)
    })
    return { committed, sent }
  }

  async function takeTurn(job: Job): Promise<OutgoingMessage[]> {
    const startedAt = performance.now()
    job.caller = await parts.findCaller(job.speaker)
    const result = await runTurn({ ...parts, conflicts, conflicted }, job)
    if (result.dueAt !== undefined) timers.wake(result.dueAt)
    const milliseconds = performance.now() - startedAt
    const { conversation, input } = job
    log.info('turn', {
      conversation,
      input: input.kind,
      repeated: result.repeated,
      milliseconds: Math.ceil(milliseconds),
    })
    metrics?.turnTook(milliseconds / 1_000)
    metrics?.count('assistant_turns_total', input.kind)
    if (result.repeated) metrics?.count('assistant_repeated_activities_total')
    return job.answersInResponse ? answersOf(result, job) : []
  }

  async function apologise(job: Job, error: unknown): Promise<OutgoingMessage[]> {
    metrics?.count('assistant_turn_failures_total', error instanceof Error ? error.name : typeof error)
    const number = newId().slice(0, 8).toUpperCase()
    const message = explainFailure({ error, job, number, language: await languageOf(job) }, log)
    if (job.input.kind === 'joined') return []
    if (job.answersInResponse) return [message]
    await channel.send(job.reference, message).catch((problem) => log.error('send-failed', errorFields(problem)))
    return []
  }

  async function languageOf({ conversation }: Job): Promise<Locale | undefined> {
    try {
      const document = await store.get(conversationKey(conversation))
      if (!document) return undefined
      return parts.languageOf?.((document.value as unknown as ConversationDocument<State>).state)
    } catch {
      return undefined
    }
  }

  function typeLater(job: Job): () => void {
    if (job.answersInResponse || job.input.kind === 'joined') return () => {}
    return clock.after(typingAfter, () => {
      channel.typing(job.reference).catch((problem) => log.error('typing-failed', errorFields(problem)))
    })
  }

  async function runTimer(key: string, timer: TimerDocument) {
    const document = (await store.get(conversationKey(timer.conversation)))?.value
    if (!document) return
    const { reference, speaker, setting } = document as unknown as ConversationDocument<State>
    const { conversation, queue: name, event } = timer
    const job: Job = {
      ...{ id: digest([key]), conversation, queue: name, input: { kind: 'timer', event }, reference, speaker },
      caller: stranger(speaker),
      setting: { ...setting, canUpdate: canUpdateOn(reference) },
      answersInResponse: false,
      timer: key,
    }
    const { committed, sent } = inQueue(job, () => takeTurn(job))
    await committed
    await sent
  }

  return {
    receive,
    async resume() {
      try {
        await Promise.all([outbox.resume(), timers.look()])
      } catch (error) {
        log.error('outbox-unreadable', errorFields(error))
      }
    },
    wake: timers.wake,
    outboxSize: outbox.size,
    async close() {
      outbox.close()
      timers.close()
      await within(clock, closeWithin, queue.idle())
    },
  }
}

/** What Teams wants to hear about a pressed button; what there is to say comes as messages. */
const handledInvoke = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' }

function readJob(activity: Activity, newId: () => string): Job | undefined {
  const input = readInput(activity)
  if (!input) return undefined
  const reference = readReference(activity)
  const speaker = readSpeaker(activity)
  return {
    id: digest([activity.id ?? newId()]),
    ...addressOf(reference, speaker),
    input,
    reference,
    speaker,
    caller: stranger(speaker),
    setting: readSetting(activity),
    replyToId: activity.type === 'message' ? (activity.id ?? undefined) : undefined,
    pressedId: input.kind === 'press' ? (activity.replyToId ?? undefined) : undefined,
    answersInResponse: activity.deliveryMode === 'expectReplies',
  }
}

/** Nothing in a response can be replaced later, so what only replaces is left out. */
function answersOf({ answers }: TurnResult, job: Job): OutgoingMessage[] {
  return answers.flatMap(({ answer }) => {
    if (!answer || (answer.kind === 'card' && answer.silentUnlessReplaced)) return []
    return [render(answer, job.reference)]
  })
}

const inResponseTo = (job: Job) => (message: OutgoingMessage) =>
  addressed(job.reference, job.replyToId === undefined ? message : { ...message, replyToId: job.replyToId })
