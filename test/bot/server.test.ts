import { request } from 'node:http'
import { expect } from 'chai'
import type { Assistant } from '../../bot/assistant.ts'
import { createLocalAuthentication } from '../../bot/authentication.ts'
import { systemClock } from '../../bot/clock.ts'
import { readConfig } from '../../bot/config.ts'
import { createConnectorChannel } from '../../bot/connector-channel.ts'
import { createConnectorClients, openBotFramework } from '../../bot/connector-clients.ts'
import { createMetrics } from '../../bot/metrics.ts'
import { openServer, type RunningServer, type ServerParts } from '../../bot/server.ts'
import { activityOf, type KeptLog, keptLog, openTestBed, type ScreenChannel } from '../support/assistant.ts'
import { type FakeConnector, openFakeConnector } from '../support/fake-connector.ts'

describe('the server', () => {
  let connector: FakeConnector
  let server: RunningServer
  let assistant: Assistant
  let log: KeptLog

  beforeEach(async () => {
    const config = readConfig({})
    if (!config.ok) throw new Error(config.refusal.problems.join())
    connector = await openFakeConnector()
    const clients = createConnectorClients(() => openBotFramework(config.value), config.value)
    const clock = systemClock()
    const channel = createConnectorChannel({ clients, clock, random: Math.random, loopbackOnly: true })
    assistant = openTestBed({ channel: channel as ScreenChannel }).assistant
    log = keptLog()
    server = await open()
  })

  afterEach(async () => {
    await server.close()
    await connector.close()
  })

  const open = (parts: Partial<ServerParts> = {}) =>
    openServer({
      port: 0,
      host: '127.0.0.1',
      authentication: createLocalAuthentication(),
      assistant,
      isReady: async () => true,
      metrics: createMetrics(assistant.outboxSize),
      log,
      ...parts,
    })

  const url = (path: string) => `http://127.0.0.1:${server.port}${path}`

  function post(body: string | Buffer, headers: Record<string, string> = {}) {
    return fetch(url('/api/messages'), {
      method: 'POST',
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  }

  const activity = (fields: Record<string, unknown> = {}) =>
    JSON.stringify(activityOf({ serviceUrl: connector.serviceUrl, text: 'hello', ...fields }))

  it('takes an activity and answers through the connector', async () => {
    const response = await post(activity({ id: 'a' }))
    expect(response.status).to.equal(200)
    expect(await response.text()).to.equal('')
    await post(activity({ id: 'a' }))
    expect(connector.requests.map(({ body }) => body.text)).to.deep.equal(['1: hello'])
  })

  it('answers in the response when that is asked for', async () => {
    const response = await post(activity({ deliveryMode: 'expectReplies', serviceUrl: undefined }))
    const { activities } = (await response.json()) as { activities: Record<string, unknown>[] }
    expect(activities).to.have.lengthOf(1)
    expect(activities[0]).to.deep.include({ type: 'message', text: '1: hello', channelId: 'msteams' })
    expect(connector.requests).to.deep.equal([])
  })

  it('tells a pressed universal action how it went in the body', async () => {
    const value = { action: { type: 'Action.Execute', verb: 'press', data: { say: 'yes' } } }
    const response = await post(activity({ type: 'invoke', name: 'adaptiveCard/action', value }))
    expect(response.status).to.equal(200)
    expect(await response.json()).to.include({ statusCode: 200 })
  })

  const bad: [string, number, () => Promise<Response>][] = [
    ['no JSON', 400, () => post('{')],
    ['no UTF-8', 400, () => post(Buffer.from([0x22, 0xff, 0x22]))],
    ['no activity', 400, () => post('[]')],
    ['a broken activity', 400, () => post(activity().replace('"hello"', '5'))],
    ['a foreign service URL', 400, () => post(activity({ serviceUrl: 'https://evil.example/' }))],
    ['a body that is too large', 413, () => post(JSON.stringify({ text: 'x'.repeat(300_000) }))],
    ['another type of body', 415, () => post(activity(), { 'Content-Type': 'text/plain' })],
    ['a packed body', 415, () => post(activity(), { 'Content-Encoding': 'gzip' })],
    ['another page in the browser', 403, () => post(activity(), { Origin: 'https://evil.example' })],
    ['an unknown path', 404, () => fetch(url('/secret/path'))],
    ['an unknown method', 405, () => fetch(url('/api/messages'))],
  ]
  for (const [what, status, ask] of bad) {
    it(`refuses ${what} with ${status} and a few words of its own`, async () => {
      const response = await ask()
      expect(response.status).to.equal(status)
      const body = (await response.json()) as object
      expect(Object.keys(body)).to.deep.equal(['error'])
      expect(JSON.stringify(body)).to.match(/^\{"error":"[\w ]{5,40}"\}$/)
    })
  }

  it('refuses a foreign Host, as a rebound name would send it', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', Host: 'evil.example' }
      const asked = request(url('/api/messages'), { method: 'POST', headers }, (response) =>
        resolve(response.statusCode),
      )
      asked.on('error', reject)
      asked.end(activity())
    })
    expect(status).to.equal(403)
  })

  it('gives away nothing when something breaks', async () => {
    const broken = await open({ assistant: { receive: () => Promise.reject(new Error('the secret plan')) } })
    const response = await fetch(`http://127.0.0.1:${broken.port}/api/messages`, {
      method: 'POST',
      body: activity(),
      headers: { 'Content-Type': 'application/json' },
    })
    expect(response.status).to.equal(500)
    expect(await response.text()).to.equal('{"error":"internal error"}')
    expect(log.errors).to.deep.equal(['request-failed'])
    expect(JSON.stringify(log.lines)).not.to.contain('secret')
    await broken.close()
  })

  it('says that it is alive, and whether it is ready', async () => {
    expect(await (await fetch(url('/healthz'))).json()).to.deep.equal({ alive: true })
    expect((await fetch(url('/readyz'))).status).to.equal(200)
    const broken = await open({ isReady: () => Promise.reject(new Error('no store')) })
    const response = await fetch(`http://127.0.0.1:${broken.port}/readyz`)
    expect([response.status, await response.json()]).to.deep.equal([503, { ready: false }])
    await broken.close()
  })

  it('shows its metrics', async () => {
    await post('{')
    const text = await (await fetch(url('/metrics'))).text()
    expect(text).to.contain('assistant_refused_requests_total{status="400"} 1')
    expect(text).to.contain('assistant_outbox_entries 0')
  })

  it('waits for running turns when it closes, and takes no new ones', async () => {
    let finish = () => {}
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    const slow = await open({
      assistant: {
        async receive() {
          await finished
          return { status: 200 }
        },
      },
    })
    const address = `http://127.0.0.1:${slow.port}/api/messages`
    const options = { method: 'POST', body: activity(), headers: { 'Content-Type': 'application/json' } }
    const running = fetch(address, options)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const closed = slow.close()
    const late = await fetch(address, options).catch(() => 'refused')
    finish()
    expect([(await running).status, late]).to.deep.equal([200, 'refused'])
    await closed
  })
})
