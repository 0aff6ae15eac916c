import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Instant } from '../../services/model.ts'
import { no, type Outcome, ok } from '../../services/outcome.ts'

/** What a token says, and nothing else is believed: one conversation, one person, one use. */
const Claims = z.strictObject({
  use: z.enum(['talk', 'stream']),
  conversationId: z.string(),
  user: z.strictObject({ id: z.string(), name: z.string() }),
})

export type Claims = z.infer<typeof Claims>

const Payload = z.strictObject({ claims: Claims, until: z.number() })

export interface TokenRefusal {
  reason: 'bad-token' | 'expired-token'
}

export interface Tokens {
  issue(claims: Claims): string
  read(token: string, use: Claims['use']): Outcome<Claims, TokenRefusal>
}

/** A stream's token stands in a URL, which logs may keep; so it is good only for opening the stream at once. */
export const lifetimeSeconds = { talk: 30 * 60, stream: 60 } as const

/** Signed, not stored: a token outlives a restart as long as the secret does. */
export function createTokens(options: { secret: string; now: () => Instant }): Tokens {
  const sign = (payload: string) => createHmac('sha256', options.secret).update(payload).digest()

  return {
    issue(claims) {
      const until = options.now() + lifetimeSeconds[claims.use] * 1000
      const payload = Buffer.from(JSON.stringify({ claims, until })).toString('base64url')
      return `${payload}.${sign(payload).toString('base64url')}`
    },

    read(token, use) {
      const [payload = '', signature = '', ...rest] = token.split('.')
      const given = Buffer.from(signature, 'base64url')
      const expected = sign(payload)
      if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) {
        return no({ reason: 'bad-token' })
      }
      const { claims, until } = Payload.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
      if (claims.use !== use) return no({ reason: 'bad-token' })
      if (until <= options.now()) return no({ reason: 'expired-token' })
      return ok(claims)
    },
  }
}
