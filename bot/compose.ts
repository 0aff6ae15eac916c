import { randomBytes } from 'node:crypto'
import type { Server } from 'restify'
import { prepareAnswers } from '../dialogs/answers.ts'
import { converse } from '../dialogs/conversation.ts'
import type { ConversationState } from '../dialogs/state.ts'
import { prepareModel } from '../dialogs/understanding/model.ts'
import { products } from '../services/catalogue/catalogue.ts'
import { createSandbox } from '../services/commerce/sandbox.ts'
import { createCustomerDirectory } from '../services/customers.ts'
import { indexOrders } from '../services/index-orders.ts'
import { redeemKey } from '../services/product-key.ts'
import { loadSampleData } from '../services/sample-data.ts'
import type { Services } from '../services/services.ts'
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
import { addFilePage } from './file-page.ts'
import { openRecogniser } from './language-model-recogniser.ts'
import type { Log } from './log.ts'
import { deriveSecret } from './master-key.ts'
import { createMetrics } from './metrics.ts'
import { openCipher, openPeople, openStore, sayPlainly } from './openings.ts'
import { openPage } from './page/page.ts'
import type { People } from './people.ts'
import { openServer } from './server.ts'
import { startSweep } from './sweep.ts'
import { addUploadPage } from './upload-page.ts'
import { type WatchedStore, watchStore } from './watched-store.ts'

/** The whole house, running. */
export interface Running {
  /** Where the page is, while there is one. */
  url: string
  close(): Promise<void>
}

const advice =
  'Until PEOPLE_FILE names somebody with the role admin-agent, everybody gets guidance only; see docs/operation.md.'

/** Builds everything from the settings; the one place that knows which part is which. */
export async function compose(config: Config, log: Log): Promise<Running> {
  const people = await openPeople(config)
  const knowsAdminAgent = people.list.some((person) => person.roles.includes('admin-agent'))
  if (!knowsAdminAgent) log.error('nobody-is-admin-agent', { advice })
  const store = watchStore(await openStore(config, log))
  try {
    return await furnish(config, log, people, store)
  } catch (error) {
    await store.close()
    throw error
  }
}

async function furnish(config: Config, log: Log, people: People, store: WatchedStore): Promise<Running> {
  const clock = systemClock(config.clockStart)
  const newId = () => randomBytes(16).toString('hex')
  const { cipher, masterKey } = await openCipher(config, store)
  if (config.mode === 'local' && !config.production) await loadSampleData({ store, cipher, now: clock.now() })
  await indexOrders(store)

  let publicUrl = config.publicUrl ?? ''
  const services: Services = {
    customers: createCustomerDirectory(store),
    commerce: createSandbox(newId),
    products,
    downloadUrl: (token) => `${publicUrl}/d/${token}`,
    fileUrl: (token) => `${publicUrl}/f/${token}`,
    uploadUrl: (token) => `${publicUrl}/u/${token}`,
    collectsSentences: config.collectsSentences,
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
  const recogniserOf = await openRecogniser(config.languageModel, log, metrics)
  const assistant = createAssistant<ConversationState>({
    store,
    clock,
    channel: lateChannel(() => chooseChannel(channelToPage.directLine, connector)),
    converse: (state, input, setting, context) =>
      converse(state, input, setting, context, services, recogniserOf(input)),
    findCaller: createFindCaller(config, people),
    languageOf: (state) => state.language,
    redeem: ({ keyId }) => redeemKey(store, cipher, keyId),
    newId,
    random: Math.random,
    log,
    metrics,
  })

  const page = local ? await openLocalPage() : undefined
  const opening = openServer({
    port: config.port,
    host: config.host,
    authentication: local
      ? createLocalAuthentication()
      : createTokenAuthentication({ botFramework, config, clock, log }),
    assistant,
    isReady: store.isReady,
    metrics,
    log,
    routes: (restify: Server) => {
      page?.addRoutes(restify)
      addDownloadPage(restify, { store, clock })
      addFilePage(restify, { store, clock })
      addUploadPage(restify, { store, clock, newId, wake: () => assistant.wake(clock.now()) })
    },
  })
  const server = await sayPlainly(opening, (code) =>
    code === 'EADDRINUSE'
      ? `PORT ${config.port} is in use. Stop the other program, or set PORT to another number.`
      : `HOST ${config.host}, PORT ${config.port}: cannot listen there (${code}). Set HOST or PORT otherwise.`,
  )
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${server.port}`
  publicUrl ||= url
  await assistant.resume()
  const sweep = startSweep({ store, clock, log })
  prepareAnswers()
  prepareModel()

  return {
    url,
    async close() {
      page?.close()
      sweep.close()
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

/** A channel that is chosen when it is used: the page's own exists only after the assistant that answers on it. */
const lateChannel = (chosen: () => Channel): Channel => ({
  send: (to, message) => chosen().send(to, message),
  update: (to, id, message) => chosen().update(to, id, message),
  typing: (to) => chosen().typing(to),
})
