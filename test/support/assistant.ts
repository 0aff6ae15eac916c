import { type Activity, readActivity } from '../../bot/activity.ts'
import { type Assistant, type AssistantParts, createAssistant } from '../../bot/assistant.ts'
import { createFindCaller } from '../../bot/caller.ts'
import type { Channel, OutgoingMessage, Reference } from '../../bot/channel.ts'
import { readConfig } from '../../bot/config.ts'
import type { Log, LogFields } from '../../bot/log.ts'
import { peopleOf, samplePeople } from '../../bot/people.ts'
import type { Converse } from '../../bot/turn.ts'
import type { Answer, Timer } from '../../dialogs/answer.ts'
import { openMemoryStore } from '../../services/store/memory-store.ts'
import type { Store } from '../../services/store/store.ts'
import { type SetClock, setClock } from './set-clock.ts'

/** A channel that shows what a person would see, and fails when it is told to. */
export interface ScreenChannel extends Channel {
  /** Every call, in order. */
  calls: { kind: 'send' | 'update' | 'typing'; id?: string; message?: OutgoingMessage; to: Reference }[]
  /** The messages as they stand now. */
  screen(): OutgoingMessage[]
  texts(): (string | undefined)[]
  /** Throw this at the next calls, that many of them. */
  fail(error: Error, times?: number): void
  /** Updates are refused from now on. */
  refuseUpdates(): void
}

export function screenChannel(): ScreenChannel {
  const calls: ScreenChannel['calls'] = []
  const messages = new Map<string, OutgoingMessage>()
  let failures: Error[] = []
  let takesUpdates = true

  function failIfTold() {
    const [error, ...others] = failures
    failures = others
    if (error) throw error
  }

  return {
    calls,
    screen: () => [...messages.values()],
    texts: () => [...messages.values()].map((message) => message.text ?? message.summary),
    fail(error, times = 1) {
      failures = Array.from({ length: times }, () => error)
    },
    refuseUpdates() {
      takesUpdates = false
    },
    async send(to, message) {
      calls.push({ kind: 'send', message, to })
      failIfTold()
      const id = `message-${messages.size + 1}`
      messages.set(id, message)
      return id
    },
    async update(to, id, message) {
      calls.push({ kind: 'update', id, message, to })
      failIfTold()
      if (!takesUpdates || !messages.has(id)) return false
      messages.set(id, message)
      return true
    },
    async typing(to) {
      calls.push({ kind: 'typing', to })
    },
  }
}

export interface KeptLog extends Log {
  lines: { event: string; fields: LogFields }[]
  /** The names of the errors among them. */
  errors: string[]
}

export function keptLog(): KeptLog {
  const lines: KeptLog['lines'] = []
  const errors: string[] = []
  const keep = (event: string, fields: LogFields = {}) => void lines.push({ event, fields })
  return {
    lines,
    errors,
    info: keep,
    error(event, fields) {
      errors.push(event)
      keep(event, fields)
    },
  }
}

/** What the fake engines remember: everything they heard. */
export interface Heard {
  heard: string[]
}

/** An engine that answers with what `answer` makes of the words, the button's `say` or the kind of the input. */
export function engineOf(answer: (heard: string, all: string[]) => (Answer | Timer)[]): Converse<Heard> {
  return async (state, input) => {
    const heard = input.kind === 'text' ? input.text : input.kind === 'press' ? String(input.data.say) : input.kind
    const all = [...(state?.heard ?? []), heard]
    const outcome = answer(heard, all)
    return {
      state: { heard: all },
      answers: outcome.filter((one): one is Answer => 'kind' in one),
      timers: outcome.filter((one): one is Timer => 'dueAt' in one),
    }
  }
}

export const echo = engineOf((heard, all) => [{ kind: 'text', text: `${all.length}: ${heard}` }])

export interface TestBed {
  assistant: Assistant
  channel: ScreenChannel
  store: Store
  clock: SetClock
  log: KeptLog
}

/** A whole assistant over a memory store, a set clock and a screen; pass parts in to keep them over a restart. */
export function openTestBed(parts: Partial<AssistantParts<Heard>> & Partial<Omit<TestBed, 'assistant'>> = {}): TestBed {
  const config = readConfig({})
  if (!config.ok) throw new Error('the empty environment is a good one')
  let ids = 0
  const bed = { channel: screenChannel(), store: openMemoryStore(), clock: setClock(), log: keptLog(), ...parts }
  const assistant = createAssistant<Heard>({
    converse: echo,
    findCaller: createFindCaller(config.value, peopleOf(samplePeople)),
    redeem: async () => undefined,
    newId: () => {
      ids += 1
      return ids.toString(16).padStart(32, '0')
    },
    random: () => 0,
    ...bed,
  })
  return { ...bed, assistant }
}

/** A checked activity: a message in a personal chat unless told otherwise. */
export function activityOf(fields: Record<string, unknown> = {}): Activity {
  const outcome = readActivity({
    type: 'message',
    id: `activity-${Math.trunc(performance.now() * 1000)}`,
    channelId: 'msteams',
    serviceUrl: 'http://localhost:56150/_connector',
    from: { id: 'user-1', name: 'Alex', aadObjectId: 'admin-agent' },
    recipient: { id: 'bot-1', name: 'Assistant' },
    conversation: { id: 'conversation-1', conversationType: 'personal' },
    ...fields,
  })
  if (!outcome.ok) throw new Error(`bad activity: ${outcome.refusal.field}`)
  return outcome.value
}

/** Every document in the store, as one text. */
export async function everythingIn(store: Store): Promise<string> {
  const documents = await store.list('', { limit: 10_000 })
  return JSON.stringify(documents.map(({ key, value }) => [key, value]))
}
