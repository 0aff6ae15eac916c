import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import type { Config } from './config.ts'

type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>

type Identity = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0]

/** Talks to one service URL. */
export type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>

export type ConnectorClients = (serviceUrl: string) => Promise<ConnectorClient>

/** Addresses of another cloud than the public one, by botbuilder's own names. */
export type Cloud = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0]

const clientsAtMost = 200

/** botbuilder's ends, for the configured registration. Loading it takes a good quarter of a second: do it after listening. */
export async function openBotFramework(config: Config, cloud: Cloud = {}) {
  const { ConfigurationBotFrameworkAuthentication } = await import('botbuilder')
  return new ConfigurationBotFrameworkAuthentication({ ...registration(config), ...cloud })
}

export type BotFramework = Awaited<ReturnType<typeof openBotFramework>>

/** One client per service URL, so that connections and tokens are used again. */
export function createConnectorClients(botFramework: () => Promise<BotFramework>, config: Config): ConnectorClients {
  const clients = new Map<string, Promise<ConnectorClient>>()

  async function open(serviceUrl: string) {
    const factory = (await botFramework()).createConnectorFactory(ownIdentity(config))
    const client = await factory.create(serviceUrl)
    withoutOwnRetries(client)
    return client
  }

  return (serviceUrl) => {
    const known = clients.get(serviceUrl)
    if (known) return known
    if (clients.size >= clientsAtMost) clients.clear()
    const client = open(serviceUrl)
    client.catch(() => clients.delete(serviceUrl))
    clients.set(serviceUrl, client)
    return client
  }
}

function registration(config: Config): NonNullable<Cloud> {
  if (config.mode === 'local') return {}
  return {
    MicrosoftAppId: config.appId,
    MicrosoftAppType: config.appType,
    MicrosoftAppPassword: config.appPassword,
    MicrosoftAppTenantId: config.tenantId,
  }
}

/** The factory asks an identity for nothing but the app id, which a channel's token has as its audience. */
function ownIdentity(config: Config): Identity {
  const claims = config.mode === 'registered' ? [{ type: 'aud', value: config.appId }] : []
  const getClaimValue = (type: string) => claims.find((claim) => claim.type === type)?.value ?? null
  return { claims, getClaimValue, isAuthenticated: true } as unknown as Identity
}

// It would repeat even a 500, after which the message may well have been shown, and follow a redirect with our token.
function withoutOwnRetries(client: ConnectorClient): void {
  const { pipeline } = Reflect.get(client, 'client') as { pipeline: { removePolicy(policy: { name: string }): void } }
  for (const name of ['defaultRetryPolicy', 'redirectPolicy']) pipeline.removePolicy({ name })
}
