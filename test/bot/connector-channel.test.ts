import { expect } from 'chai'
import { type Channel, type Reference, Undeliverable } from '../../bot/channel.ts'
import { readConfig } from '../../bot/config.ts'
import { createConnectorChannel } from '../../bot/connector-channel.ts'
import { createConnectorClients, openBotFramework } from '../../bot/connector-clients.ts'
import { type FakeConnector, openFakeConnector } from '../support/fake-connector.ts'

describe('the connector channel', () => {
  let connector: FakeConnector
  let channel: Channel
  let waits: number[]
  const message = { type: 'message' as const, text: 'hello' }

  beforeEach(async () => {
    connector = await openFakeConnector()
    waits = []
    channel = openChannel()
  })

  afterEach(() => connector.close())

  function openChannel(loopbackOnly = true) {
    const config = readConfig({})
    if (!config.ok) throw new Error(config.refusal.problems.join())
    let now = 0
    return createConnectorChannel({
      clients: createConnectorClients(() => openBotFramework(config.value), config.value),
      clock: {
        now: () => now,
        after(milliseconds, job) {
          waits.push(milliseconds)
          now += milliseconds
          setImmediate(job)
          return () => {}
        },
      },
      random: () => 0.5,
      loopbackOnly,
    })
  }

  const to = (serviceUrl = connector.serviceUrl): Reference => ({
    channelId: 'msteams',
    serviceUrl,
    conversation: { id: 'a:conversation', conversationType: 'personal' },
    bot: { id: 'bot', name: 'Assistant' },
    user: { id: 'user', aadObjectId: 'person' },
    locale: 'ja-JP',
  })

  const errorOf = (promise: Promise<unknown>) =>
    promise.then(
      () => undefined,
      (error: unknown) => error,
    )

  it('sends a whole activity and gives back its id', async () => {
    expect(await channel.send(to(), message)).to.equal('message-1')
    expect(await channel.send(to(), { ...message, replyToId: 'a 1' })).to.equal('message-2')
    expect(connector.requests.map(({ method, path }) => `${method} ${path}`)).to.deep.equal([
      'POST /connector/v3/conversations/a%3Aconversation/activities',
      'POST /connector/v3/conversations/a%3Aconversation/activities/a%201',
    ])
    expect(connector.requests[0]?.body).to.deep.include({
      type: 'message',
      text: 'hello',
      channelId: 'msteams',
      recipient: { id: 'user', aadObjectId: 'person' },
    })
    expect(connector.requests[0]?.authorization).to.equal(undefined)
  })

  it('sends a card as it is', async () => {
    const content = { type: 'AdaptiveCard', actions: [{ type: 'Action.Execute', verb: 'press', data: { n: 1 } }] }
    await channel.send(to(), { type: 'message', attachments: [{ contentType: 'card', content }] })
    expect(connector.requests[0]?.body.attachments).to.deep.equal([{ contentType: 'card', content }])
  })

  it('updates a message in place', async () => {
    expect(await channel.update(to(), 'message-9', message)).to.equal(true)
    expect(connector.requests[0]).to.include({ method: 'PUT' })
    expect(connector.requests[0]?.path).to.match(/activities\/message-9$/)
  })

  it('tries again what may help, and waits as long as it is told', async () => {
    for (const status of [412, 429, 502, 503, 504]) {
      connector.answerWith({ status })
      expect(await channel.send(to(), message)).to.be.a('string')
    }
    expect(connector.requests).to.have.lengthOf(10)
    waits.length = 0
    connector.answerWith({ status: 429, headers: { 'Retry-After': '3' } }, { status: 503 })
    await channel.send(to(), message)
    expect(waits).to.deep.equal([3_000, 500])
  })

  it('gives up within eight seconds, to be tried again later', async () => {
    connector.answerWith(...Array(50).fill({ status: 503 }))
    const error = await errorOf(channel.send(to(), message))
    expect(error).to.be.an('error').and.not.an.instanceOf(Undeliverable)
    expect(waits.reduce((sum, wait) => sum + wait, 0)).to.be.below(8_000)
    expect(connector.requests.length).to.be.within(4, 7)
  })

  it('never repeats a 500, since the message may have been shown', async () => {
    connector.answerWith({ status: 500 })
    const error = await errorOf(channel.send(to(), message))
    expect(error).to.be.an('error').and.not.an.instanceOf(Undeliverable)
    expect(connector.requests).to.have.lengthOf(1)
  })

  it('knows a conversation that is gone', async () => {
    for (const status of [403, 404]) {
      connector.answerWith({ status })
      expect(await errorOf(channel.send(to(), message))).to.be.an.instanceOf(Undeliverable)
    }
  })

  it('says no to an update that is refused, and complains about a machine that is down', async () => {
    for (const status of [400, 403, 404, 405, 501]) {
      connector.answerWith({ status })
      expect(await channel.update(to(), 'message-9', message)).to.equal(false)
    }
    connector.answerWith({ status: 500 })
    expect(await errorOf(channel.update(to(), 'message-9', message)), 'a key must be masked later').to.be.an('error')
    connector.answerWith(...Array(50).fill({ status: 503 }))
    expect(await errorOf(channel.update(to(), 'message-9', message))).to.be.an('error')
    await connector.close()
    expect(await errorOf(channel.update(to(), 'message-9', message))).to.be.an('error')
    expect(await errorOf(channel.send(to(), message)))
      .to.be.an('error')
      .and.not.an.instanceOf(Undeliverable)
  })

  it('does not follow a redirect', async () => {
    connector.answerWith({ status: 307, headers: { Location: connector.serviceUrl } })
    expect(await errorOf(channel.send(to(), message))).to.be.an('error')
    expect(connector.requests).to.have.lengthOf(1)
  })

  it('calls nothing but this machine while no app id is set', async () => {
    const port = new URL(connector.serviceUrl).port
    for (const serviceUrl of ['https://smba.example/', `http://127.0.0.1.example:${port}/`, 'file:///etc/passwd', '']) {
      expect(await errorOf(channel.send(to(serviceUrl), message))).to.be.an.instanceOf(Undeliverable)
      expect(await errorOf(channel.update(to(serviceUrl), 'm', message))).to.be.an.instanceOf(Undeliverable)
      expect(await errorOf(channel.typing(to(serviceUrl)))).to.be.an.instanceOf(Undeliverable)
    }
    expect(await channel.send(to(connector.serviceUrl.replace('127.0.0.1', 'localhost')), message)).to.be.a('string')
    expect(connector.requests).to.have.lengthOf(1)
  })
})
