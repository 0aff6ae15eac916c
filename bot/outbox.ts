import { StaleWrite, type Store } from '../services/store/store.ts'
import { openWork } from '../services/work.ts'
import { Undeliverable } from './channel.ts'
import { type Delivery, deliver, isSettled, type Mark, revealKey, secretOf } from './delivery.ts'
import {
  type ConversationDocument,
  conversationKey,
  type HandledDocument,
  type OutboxPointer,
  outboxPrefix,
} from './documents.ts'
import { errorFields, type Log } from './log.ts'
import type { TurnQueue } from './turn-queue.ts'

interface Talk {
  conversation: string
  queue: string
}

/** Sends the answers that turns have committed, each once as far as that can be known, in order. */
export interface Outbox {
  /** Sends what waits for the conversation. To be called within its queue; never rejects. */
  flush(talk: Talk): Promise<void>
  /** Sends what an earlier process has left. */
  resume(): Promise<void>
  size(): number
  close(): void
}

export interface OutboxParts extends Delivery {
  store: Store
  queue: TurnQueue
  log: Log
  counted?: (result: Mark['result'] | 'failed') => void
}

const retryPauses = [5_000, 15_000, 45_000, 120_000, 300_000]
const givenUpAfter = 24 * 60 * 60_000
const namesAtMost = 50

export function createOutbox(parts: OutboxParts): Outbox {
  const { store, clock, queue, log } = parts
  const waiting = new Set<string>()
  const retries = new Map<string, { attempt: number; forget: () => void }>()
  // What was sent but could not be recorded yet: it must not be sent again.
  const unrecorded = new Map<string, Map<number, Mark>>()
  let closed = false

  async function flush(talk: Talk) {
    const { conversation } = talk
    try {
      const pointers = await openWork(store).list<OutboxPointer>(outboxPrefix(conversation), { limit: 1_000 })
      for (const { key } of pointers) waiting.add(key)
      for (const { key, value } of pointers) {
        await settle(key, value)
        waiting.delete(key)
      }
      retries.get(conversation)?.forget()
      retries.delete(conversation)
    } catch (error) {
      parts.counted?.('failed')
      log.error('send-failed', { conversation, ...errorFields(error) })
      tryLater(talk)
    }
  }

  /** Brings one turn's answers out, and takes its pointer away. */
  async function settle(pointerKey: string, pointer: OutboxPointer) {
    const record = (await store.get(pointer.handled))?.value as HandledDocument | undefined
    const marks = unrecorded.get(pointer.handled) ?? new Map<number, Mark>()
    unrecorded.set(pointer.handled, marks)
    try {
      if (record) await sendAll(pointer, record, marks)
    } catch (error) {
      if (error instanceof Undeliverable) await dropAll(pointer, record, marks)
      else {
        await write(pointer, marks)
        throw error
      }
    }
    await write(pointer, marks, pointerKey)
    unrecorded.delete(pointer.handled)
  }

  async function sendAll(pointer: OutboxPointer, record: HandledDocument, marks: Map<number, Mark>) {
    for (const [index, stored] of record.answers.entries()) {
      const { answer } = stored
      const mark: Mark = marks.get(index) ?? { result: 'sent', sent: stored.sent, revealed: stored.revealed }
      if (!answer || isSettled({ ...stored, ...mark }, record)) continue
      if (clock.now() - record.at > givenUpAfter) throw new Undeliverable('too old')
      if (!mark.sent) {
        Object.assign(mark, await deliver(parts, record, answer, await messagesOf(pointer, marks)))
        marks.set(index, mark)
        parts.counted?.(mark.result)
      }
      if (!record.mayReveal || !secretOf(answer)) continue
      // The id is kept before the key is shown: whatever happens then, the message can be masked again.
      await write(pointer, marks)
      if (mark.sent?.id !== undefined) await revealKey(parts, record, answer, mark.sent.id)
      marks.set(index, { ...mark, revealed: true })
    }
  }

  async function dropAll(pointer: OutboxPointer, record: HandledDocument | undefined, marks: Map<number, Mark>) {
    for (const [index, stored] of (record?.answers ?? []).entries()) {
      if (stored.sent || marks.get(index)?.sent) continue
      marks.set(index, { sent: {}, revealed: true, result: 'dropped' })
      parts.counted?.('dropped')
    }
    log.error('conversation-unreachable', { conversation: pointer.conversation })
  }

  async function messagesOf(pointer: OutboxPointer, marks: ReadonlyMap<number, Mark>) {
    const document = await store.get(conversationKey(pointer.conversation))
    const { messages } = (document?.value ?? { messages: {} }) as unknown as ConversationDocument<unknown>
    return withNames(messages, marks.values())
  }

  /** Records what was sent; with `done`, the answers themselves and the pointer are no longer needed. */
  async function write(pointer: OutboxPointer, marks: ReadonlyMap<number, Mark>, done?: string): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const work = openWork(store)
      const record = await work.get<HandledDocument>(pointer.handled)
      if (record) {
        const answers = record.answers.map((stored, index) => {
          const { sent, revealed } = { ...stored, ...marks.get(index) }
          return { answer: done ? undefined : stored.answer, sent, revealed }
        })
        work.put(pointer.handled, { ...record, answers })
      }
      if ([...marks.values()].some(({ names }) => names && names.length > 0)) {
        const key = conversationKey(pointer.conversation)
        const conversation = await work.get<ConversationDocument<unknown>>(key)
        if (conversation) {
          work.put(key, { ...conversation, messages: withNames(conversation.messages, marks.values()) })
        }
      }
      if (done && (await work.get(done))) work.remove(done)
      try {
        return await store.commit(work.writes())
      } catch (error) {
        if (!(error instanceof StaleWrite) || attempt === 8) throw error
      }
    }
  }

  function tryLater(talk: Talk) {
    const { conversation } = talk
    const attempt = retries.get(conversation)?.attempt ?? 0
    retries.get(conversation)?.forget()
    if (closed) return
    const wait = retryPauses[Math.min(attempt, retryPauses.length - 1)] ?? 0
    const forget = clock.after(wait, () => void queue.run(talk.queue, () => flush(talk)))
    retries.set(conversation, { attempt: attempt + 1, forget })
  }

  return {
    flush,

    async resume() {
      const left = new Map<string, Talk>()
      for (let after: string | undefined; ; ) {
        const page = await openWork(store).list<OutboxPointer>('outbox/', { after, limit: 100 })
        for (const { key, value } of page) {
          waiting.add(key)
          left.set(value.conversation, value)
        }
        after = page.at(-1)?.key
        if (page.length < 100) break
      }
      await Promise.all([...left.values()].map((talk) => queue.run(talk.queue, () => flush(talk))))
    },

    size: () => waiting.size,

    close() {
      closed = true
      for (const { forget } of retries.values()) forget()
      retries.clear()
    },
  }
}

/** The newest names last, and no more than a talk can need. */
function withNames(messages: Readonly<Record<string, string>>, marks: Iterable<Mark>): Record<string, string> {
  const all = new Map(Object.entries(messages))
  for (const { names, sent } of marks) {
    for (const name of names ?? []) {
      if (sent?.id === undefined) continue
      all.delete(name)
      all.set(name, sent.id)
    }
  }
  return Object.fromEntries([...all].slice(-namesAtMost))
}
