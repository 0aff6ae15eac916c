import type { IncomingHttpHeaders } from 'node:http'
import type { Activity } from './activity.ts'
import { type Clock, within } from './clock.ts'
import type { RegisteredConfig } from './config.ts'
import type { BotFramework } from './connector-clients.ts'
import type { Log } from './log.ts'
import { isLoopbackUrl } from './loopback.ts'
import { checkSameOrigin, statusOfRefusal } from './same-origin.ts'

/** The part of a request that says who sends it. */
export interface Knock {
  method?: string
  headers: IncomingHttpHeaders
  /** Names and values in turn, as they came: here a doubled header shows. */
  rawHeaders: readonly string[]
  socket: { localPort?: number }
}

export interface DoorRefusal {
  status: 400 | 401 | 403 | 415
  error: string
}

/** Decides whose activities are taken. */
export interface Authentication {
  /** Before the body is read. */
  admit(knock: Knock): DoorRefusal | undefined
  /** With the checked activity in hand. */
  verify(knock: Knock, activity: Activity): Promise<DoorRefusal | undefined>
  /** Can requests be judged at all? */
  ready(): Promise<boolean>
}

/** Without an app id: whoever is on this machine, as long as no other web page is speaking through the browser. */
export function createLocalAuthentication(): Authentication {
  return {
    admit(knock) {
      const origin = checkSameOrigin(knock, knock.socket.localPort ?? 0)
      if (origin.ok) return undefined
      const status = statusOfRefusal(origin.refusal)
      return { status, error: status === 415 ? 'JSON expected' : 'forbidden' }
    },
    async verify(_knock, activity) {
      const { serviceUrl } = activity
      const isSendable = serviceUrl ? isLoopbackUrl(serviceUrl) : true
      const isHarmless = activity.deliveryMode === 'expectReplies' && /^https?:/i.test(serviceUrl ?? '')
      return isSendable || isHarmless ? undefined : { status: 400, error: 'serviceUrl must be on this machine' }
    },
    ready: async () => true,
  }
}

export interface TokenParts {
  botFramework: () => Promise<BotFramework>
  config: RegisteredConfig
  clock: Clock
  log: Log
  /** Where the token issuer publishes its keys. */
  metadataUrl?: string
}

const publicMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration'
const channelIssuer = 'https://api.botframework.com'
const channels = new Set(['msteams', 'directline', 'webchat'])
const keysWithin = 3_000
const unauthorized: DoorRefusal = { status: 401, error: 'unauthorized' }

/** With an app id: a token of the Bot Framework for this bot, this channel and this service URL. */
export function createTokenAuthentication(parts: TokenParts): Authentication {
  const { botFramework, config, clock, log, metadataUrl = publicMetadata } = parts
  let keysLoaded = false

  function refuse(why: string): DoorRefusal {
    log.info('token-refused', { why })
    return unauthorized
  }

  async function claimsOf(activity: Activity, token: string) {
    // botbuilder wants its own Activity, and looks at channelId and serviceUrl alone.
    const known = activity as unknown as Parameters<BotFramework['authenticateRequest']>[0]
    const result = await (await botFramework()).authenticateRequest(known, `Bearer ${token}`)
    return result.claimsIdentity
  }

  return {
    admit(knock) {
      const names = knock.rawHeaders.filter((name, index) => index % 2 === 0 && /^authorization$/i.test(name))
      return names.length === 1 && tokenOf(knock) ? undefined : refuse('no token')
    },

    async verify(knock, activity) {
      const token = tokenOf(knock)
      if (!token || !activity.serviceUrl) return refuse('no token or no service URL')
      if (!channels.has(activity.channelId)) return refuse('channel')
      if (!isCurrent(payloadOf(token), Date.now() / 1_000)) return refuse('expired or no expiry')
      try {
        const identity = await within(clock, keysWithin, claimsOf(activity, token))
        if (!identity?.isAuthenticated) return refuse('not authenticated in time')
        // The library also takes the Emulator's and other bots' tokens, from Entra ID.
        if (identity.getClaimValue('iss') !== channelIssuer) return refuse('issuer')
        if (identity.getClaimValue('aud') !== config.appId) return refuse('audience')
        if (identity.getClaimValue('serviceurl') !== activity.serviceUrl) return refuse('service URL')
        return undefined
      } catch (error) {
        return refuse(error instanceof Error ? error.name : 'error')
      }
    },

    async ready() {
      keysLoaded ||= await canLoadKeys(metadataUrl)
      return keysLoaded
    },
  }
}

const tokenOf = ({ headers }: Knock) => /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(headers.authorization ?? '')?.[1]

/** What the token claims, before anybody has checked its signature. */
function payloadOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

// The library takes a token without an expiry, and prints an expired one's error to the console.
function isCurrent(payload: unknown, seconds: number): boolean {
  if (typeof payload !== 'object' || payload === null || !('exp' in payload)) return false
  return typeof payload.exp === 'number' && payload.exp + 300 > seconds
}

/** The issuer's keys can be had: what the library itself loads at the first token. */
async function canLoadKeys(metadataUrl: string): Promise<boolean> {
  try {
    const metadata: unknown = await loadJson(metadataUrl)
    if (typeof metadata !== 'object' || metadata === null || !('jwks_uri' in metadata)) return false
    const keys: unknown = await loadJson(String(metadata.jwks_uri))
    return typeof keys === 'object' && keys !== null && 'keys' in keys && Array.isArray(keys.keys)
  } catch {
    return false
  }
}

async function loadJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(keysWithin) })
  if (!response.ok) throw new Error(`status ${response.status}`)
  return response.json()
}
