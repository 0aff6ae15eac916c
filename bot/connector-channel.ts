import { addressed, type Channel, type Reference, Undeliverable } from './channel.ts'
import { type Clock, pause } from './clock.ts'
import type { ConnectorClient, ConnectorClients } from './connector-clients.ts'
import { isLoopbackUrl } from './loopback.ts'

export interface ConnectorChannelParts {
  clients: ConnectorClients
  clock: Clock
  random: () => number
  /** While no app id is set nothing but this machine may ever be called. */
  loopbackOnly: boolean
}

const budget = 8_000
const typingBudget = 2_000
const worthAnotherTry = new Set([412, 429, 502, 503, 504])
const hopeless = new Set([400, 403, 404, 405, 413])
const unchangeable = new Set([...hopeless, 409, 410, 501])

/** Bot Framework's connector: Teams, the Playground, and whoever else sends activities to /api/messages. */
export function createConnectorChannel({ clients, clock, random, loopbackOnly }: ConnectorChannelParts): Channel {
  async function connect(to: Reference): Promise<ConnectorClient> {
    if (!/^https?:\/\//i.test(to.serviceUrl) || (loopbackOnly && !isLoopbackUrl(to.serviceUrl))) {
      throw new Undeliverable('this service URL must not be called')
    }
    return clients(to.serviceUrl)
  }

  /** Tries again while there is time and the answer says that it may help. */
  async function patiently<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const signal = AbortSignal.timeout(budget)
    const endsAt = clock.now() + budget
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await call(signal)
      } catch (error) {
        if (!worthAnotherTry.has(statusOf(error))) throw error
        const wait = retryAfter(error) ?? 250 * 2 ** attempt * (0.5 + random())
        if (clock.now() + wait >= endsAt) throw error
        await pause(clock, wait)
      }
    }
  }

  return {
    async send(to, message) {
      const client = await connect(to)
      const { id } = to.conversation
      const activity = sdkActivity(addressed(to, message))
      try {
        const { replyToId } = message
        const sent = await patiently((abortSignal) =>
          replyToId
            ? client.conversations.replyToActivity(id, replyToId, activity, { abortSignal })
            : client.conversations.sendToConversation(id, activity, { abortSignal }),
        )
        return sent.id
      } catch (error) {
        if (hopeless.has(statusOf(error))) throw new Undeliverable(`refused with ${statusOf(error)}`)
        throw error
      }
    },

    async update(to, messageId, message) {
      const client = await connect(to)
      const activity = sdkActivity({ ...addressed(to, message), id: messageId })
      try {
        await patiently((abortSignal) =>
          client.conversations.updateActivity(to.conversation.id, messageId, activity, { abortSignal }),
        )
        return true
      } catch (error) {
        // A key may have to be masked: only a clear no is taken for one, all else is tried again later.
        if (unchangeable.has(statusOf(error))) return false
        throw error
      }
    },

    async typing(to) {
      const client = await connect(to)
      const activity = sdkActivity(addressed(to, { type: 'typing' }))
      const abortSignal = AbortSignal.timeout(typingBudget)
      await client.conversations.sendToConversation(to.conversation.id, activity, { abortSignal })
    },
  }
}

// botbuilder's type wants fields that the service does not.
const sdkActivity = (activity: object) =>
  activity as Parameters<ConnectorClient['conversations']['sendToConversation']>[1]

/** The HTTP status of what the connector client threw; 0: there was no answer. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 0
  return typeof error.statusCode === 'number' ? error.statusCode : 0
}

/** Milliseconds, when the answer says when to come again. */
function retryAfter(error: unknown): number | undefined {
  const response = typeof error === 'object' && error !== null && 'response' in error ? error.response : undefined
  const headers = (response as { headers?: { get?(name: string): string | undefined } } | undefined)?.headers
  const seconds = Number(headers?.get?.('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined
}
