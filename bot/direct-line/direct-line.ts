import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Instant } from '../../services/model.ts'
import { no, type Outcome, ok } from '../../services/outcome.ts'
import { addressed, type Channel, ownDirectLineUrl, type Reference } from '../channel.ts'
import { type ActivitySet, createConversations, type Listener } from './conversations.ts'
import { createRateLimit } from './rate-limit.ts'
import { type Claims, createTokens, lifetimeSeconds, type TokenRefusal } from './tokens.ts'

export interface DirectLineParts {
  /** Signs the tokens; the same after a restart, so that pages keep their conversation. */
  secret: string
  /** The assistant's door: what POST /api/messages hands on, too. */
  receive: (activity: Record<string, unknown>) => Promise<void>
  now: () => Instant
  newId: () => string
}

export interface User {
  id: string
  name: string
}

/** What a client needs to go on with its conversation. */
export interface Session {
  conversationId: string
  token: string
  expiresIn: number
}

export interface PostRefusal {
  reason: 'bad-activity' | 'too-many' | 'not-taken'
}

export interface DirectLine extends Channel {
  /** A new conversation, in which the assistant speaks first. `undefined`: too many were begun just now. */
  begin(user: User, locale: string): Session | undefined
  /** Whom the token lets in. */
  enter(token: string, use?: Claims['use']): Outcome<Claims, TokenRefusal>
  /** A fresh token for the same conversation and person. */
  renew(claims: Claims): Session
  streamToken(claims: Claims): string
  history(claims: Claims, watermark?: string): ActivitySet
  /** What happens from now on; call what it returns to hear no more. */
  listen(claims: Claims, listener: Listener): () => void
  post(claims: Claims, activity: unknown): Promise<Outcome<string, PostRefusal>>
}

const bot = { id: 'assistant', name: 'CSP Software Assistant' }

/** The rest of what the client writes comes through for the assistant's own check; who and where is settled here. */
const Posted = z.looseObject({
  type: z.enum(['message', 'event']),
  replyToId: z.string().optional().catch(undefined),
  channelData: z.looseObject({ clientActivityID: z.string().max(100).optional().catch(undefined) }).optional(),
})

/** A Direct Line inside this process, for the page of this process: no service outside, nobody else's network. */
export function createDirectLine(parts: DirectLineParts): DirectLine {
  const { receive, now, newId } = parts
  const tokens = createTokens(parts)
  const conversations = createConversations(parts)
  const mayBegin = createRateLimit({ atMost: 30, milliseconds: 10_000, now })
  const mayPost = createRateLimit({ atMost: 60, milliseconds: 10_000, now })

  const timestamp = () => new Date(now()).toISOString()
  const place = (conversationId: string) => ({
    channelId: 'directline',
    serviceUrl: ownDirectLineUrl,
    conversation: { id: conversationId, conversationType: 'personal' },
    recipient: bot,
  })
  const sessionOf = ({ conversationId, user }: Omit<Claims, 'use'>): Session => ({
    conversationId,
    token: tokens.issue({ use: 'talk', conversationId, user }),
    expiresIn: lifetimeSeconds.talk,
  })

  async function isTaken(activity: Record<string, unknown>): Promise<boolean> {
    try {
      await receive(activity)
      return true
    } catch {
      // Whoever takes activities also logs what went wrong with them.
      return false
    }
  }

  return {
    begin(user, locale) {
      if (!mayBegin('page')) return undefined
      const conversationId = newId()
      void isTaken({
        ...place(conversationId),
        type: 'conversationUpdate',
        id: newId(),
        timestamp: timestamp(),
        from: user,
        locale,
        membersAdded: [bot, user],
      })
      return sessionOf({ conversationId, user })
    },

    enter: (token, use = 'talk') => tokens.read(token, use),
    renew: sessionOf,
    streamToken: ({ conversationId, user }) => tokens.issue({ use: 'stream', conversationId, user }),
    history: ({ conversationId }, watermark) => conversations.open(conversationId).after(watermark),
    listen: ({ conversationId }, listener) => conversations.open(conversationId).listen(listener),

    async post({ conversationId, user }, posted) {
      if (!mayPost(conversationId)) return no({ reason: 'too-many' })
      const parsed = Posted.safeParse(posted)
      if (!parsed.success) return no({ reason: 'bad-activity' })

      const conversation = conversations.open(conversationId)
      const { replyToId, deliveryMode: _, ...said } = parsed.data
      const activity = {
        ...said,
        ...place(conversationId),
        id: idOf(conversationId, said.channelData?.clientActivityID) ?? newId(),
        timestamp: timestamp(),
        from: { ...user, role: 'user' },
        ...(replyToId && conversation.knows(replyToId) ? { replyToId } : {}),
      }
      conversation.put(activity)
      return (await isTaken(activity)) ? ok(activity.id) : no({ reason: 'not-taken' })
    },

    async send(to, message) {
      const id = newId()
      const { replyToId, ...rest } = addressed(to, message)
      const conversation = conversations.open(to.conversation.id)
      // Web Chat holds an answer back for five seconds when it cannot find what was answered.
      const reply = replyToId && conversation.knows(replyToId) ? { replyToId } : {}
      conversation.put({ ...rest, ...reply, id, timestamp: timestamp() })
      return id
    },

    async update(to, id, message) {
      const conversation = conversations.open(to.conversation.id)
      const { replyToId: _, ...rest } = addressed(to, message)
      const sentAt = conversation.find(id)?.timestamp ?? timestamp()
      // A page may still show what this process, begun later, does not know: so the unknown is put there, too.
      conversation.put({ ...rest, id, timestamp: sentAt })
      return true
    },

    async typing(to: Reference) {
      const typing = { ...addressed(to, { type: 'typing' }), id: newId(), timestamp: timestamp() }
      conversations.open(to.conversation.id).pass(typing)
    },
  }
}

/** The same for a message that the client sends again, so that the assistant does nothing twice. */
function idOf(conversationId: string, clientActivityId: string | undefined): string | undefined {
  if (!clientActivityId) return undefined
  return createHash('sha256').update(`${conversationId}|${clientActivityId}`).digest('hex').slice(0, 32)
}
