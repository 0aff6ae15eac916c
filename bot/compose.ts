import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Server } from 'restify'
import { converse } from '../dialogs/conversation.ts'
import type { ConversationState } from '../dialogs/state.ts'
import { products } from '../services/catalogue/catalogue.ts'
import { createSandbox } from '../services/commerce/sandbox.ts'
import { createCustomerDirectory } from '../services/customers.ts'
import { createKeyCipher, type KeyCipher, KeyUnreadable } from '../services/key-cipher.ts'
import { type PooledKey, redeemKey } from '../services/product-key.ts'
import { loadSampleData } from '../services/sample-data.ts'
import type { Services } from '../services/services.ts'
import { openFileStore } from '../services/store/file-store.ts'
import type { Store } from '../services/store/store.ts'
import { type Activity, readActivity } from './activity.ts'
import { createAssistant } from './assistant.ts'
import { createLocalAuthentication, createTokenAuthentication } from './authentication.ts'
import { createFindCaller } from './caller.ts'
import { type Channel, chooseChannel } from './channel.ts'
import { systemClock } from './clock.ts'
import type { Config } from './config.ts'
import { createConnectorChannel } from './connector-channel.ts'
import { type BotFramework, createConnectorClients, openBotFramework } from './connector-clients.ts'
import { createDirectLine } from './direct-line/direct-line.ts'
import { addDownloadPage } from './download-page.ts'
import { errorFields, type Log } from './log.ts'
import { deriveSecret, openMasterKey } from './master-key.ts'
import { createMetrics } from './metrics.ts'
import { openPage } from './page/page.ts'
import { type People, peopleOf, readPeople, samplePeople } from './people.ts'
import { openServer } from './server.ts'

/** The whole house, running. */
export interface Running {
  /** Where the page is, while there is one. */
  url: string
  close(): Promise<void>
}

/** Something a setting names is not as it must be; the message says what to do. */
export class BadSetting extends Error {
  override name = 'BadSetting'
}

const advice =
  'Until PEOPLE_FILE names somebody with the role admin-agent, everybody gets guidance only; see docs/operation.md.'

/** Builds everything from the settings; the one place that knows which part is which. */
export async function compose(config: Config, log: Log): Promise<Running> {
  const clock = systemClock(config.clockStart)
  const people = await openPeople(config)
  if (!people.list.some((person) => person.roles.includes('admin-agent')))
    log.error('nobody-is-admin-agent', { advice })
  const newId = () => randomUUID().replaceAll('-', '')
  const store = await openFileStore(config.dataDir, {
    warn: (problem) => log.error('snapshot-failed', errorFields(problem)),
  })
  const masterKey = await openMasterKey(config.keyFile ?? join(config.dataDir, 'master.key'))
  const cipher = createKeyCipher(masterKey)
  await checkMasterKey(store, cipher)
  if (config.mode === 'local' && !config.production) await loadSampleData({ store, cipher, now: clock.now() })

  let publicUrl = config.publicUrl ?? ''
  const services: Services = {
    customers: createCustomerDirectory(store),
    commerce: createSandbox(newId),
    products,
    downloadUrl: (token) => `${publicUrl}/d/${token}`,
  }

  let bound: Promise<BotFramework> | undefined
  const botFramework = () => {
    bound ??= openBotFramework(config)
    return bound
  }
  const clients = createConnectorClients(botFramework, config)
  const local = config.mode === 'local'
  const connector = createConnectorChannel({ clients, clock, random: Math.random, loopbackOnly: local })
  const channelToPage: { directLine?: Channel } = {}
  const metrics = createMetrics(() => assistant.outboxSize())
  const assistant = createAssistant<ConversationState>({
    store,
    clock,
    channel: lateChannel(() => chooseChannel(channelToPage.directLine, connector)),
    converse: (state, input, setting, context) => converse(state, input, setting, context, services),
    findCaller: createFindCaller(config, people),
    languageOf: (state) => state.language,
    redeem: ({ keyId }) => redeemKey(store, cipher, keyId),
    newId,
    random: Math.random,
    log,
    metrics,
  })

  const page = local ? await openLocalPage() : undefined
  const server = await openServer({
    port: config.port,
    host: config.host,
    authentication: local
      ? createLocalAuthentication()
      : createTokenAuthentication({ botFramework, config, clock, log }),
    assistant,
    isReady: async () => (await store.get('readiness')) === undefined,
    metrics,
    log,
    routes: (restify: Server) => {
      page?.addRoutes(restify)
      addDownloadPage(restify, { store, clock })
    },
  })
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${server.port}`
  publicUrl ||= url
  await assistant.resume()

  return {
    url,
    async close() {
      page?.close()
      await server.close()
      await assistant.close()
      await store.close()
    },
  }

  async function openLocalPage() {
    const directLine = createDirectLine({
      secret: deriveSecret(masterKey, 'direct-line'),
      // Browsers compare with their own clocks, so the page's one is never set.
      now: systemClock().now,
      newId,
      async receive(activity) {
        const checked = readActivity(activity)
        if (!checked.ok) throw new TypeError(`not an activity: ${checked.refusal.field}`)
        await assistant.receive(checked.value as Activity)
      },
    })
    channelToPage.directLine = directLine
    return openPage({ directLine, people: people.list, newId })
  }
}

/** With another key than the one that sealed them no product key could be read: better to say so now. */
async function checkMasterKey(store: Store, cipher: KeyCipher): Promise<void> {
  const [sealed] = await store.list('key-pool/', { limit: 1 })
  if (!sealed) return
  const { keyId, sealed: secret } = sealed.value as unknown as PooledKey
  try {
    cipher.open(keyId, secret)
  } catch (error) {
    if (!(error instanceof KeyUnreadable)) throw error
    throw new BadSetting(
      'KEY_FILE: this is not the key that the stored product keys were encrypted with. Restore the right one.',
    )
  }
}

/** A channel that is chosen when it is used: the page's own exists only after the assistant that answers on it. */
const lateChannel = (chosen: () => Channel): Channel => ({
  send: (to, message) => chosen().send(to, message),
  update: (to, id, message) => chosen().update(to, id, message),
  typing: (to) => chosen().typing(to),
})

async function openPeople(config: Config): Promise<People> {
  if (!config.peopleFile) return peopleOf(config.mode === 'local' ? samplePeople : [])
  const text = await readFile(config.peopleFile, 'utf8').catch((error: Error) => {
    throw new BadSetting(`PEOPLE_FILE: ${error.message}`)
  })
  const people = readPeople(text)
  if (!people.ok) throw new BadSetting(`PEOPLE_FILE ${config.peopleFile}:\n${people.refusal.problems.join('\n')}`)
  return people.value
}
