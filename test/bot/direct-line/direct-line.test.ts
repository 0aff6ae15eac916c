import { expect } from 'chai'
import { directLineClient, openStream, streamRefusal, textsOf } from '../../support/direct-line-client.ts'
import { echo, openPageServer, type PageServer, referenceTo } from '../../support/page-server.ts'

describe('the Direct Line of the page', () => {
  let server: PageServer
  let now = Date.UTC(2026, 10, 22)
  const { call, pathOf, begin, post, history, streamUrl } = directLineClient(() => server)
  before(async () => {
    server = await openPageServer({ receive: echo, now: () => now })
  })
  after(() => server.close())
  beforeEach(() => {
    now += 60_000
  })

  it('begins a conversation in which the assistant speaks first', async () => {
    const session = await begin('admin-agent', 'ja')
    const arrival = server.received.at(-1)
    expect(arrival).to.deep.include({
      type: 'conversationUpdate',
      channelId: 'directline',
      serviceUrl: 'urn:direct-line:local',
      conversation: { id: session.conversationId, conversationType: 'personal' },
      from: { id: 'admin-agent', name: 'Avery Admin' },
      locale: 'ja-JP',
    })
    expect(textsOf(await history(session))).to.deep.equal(['こんにちは'])
  })

  it('gives each customer who is not signed in an own name', async () => {
    const [one, two] = [await begin('customer'), await begin('customer')]
    expect(one.userId).to.match(/^customer-/)
    expect(one.userId).to.not.equal(two.userId)
  })

  it('begins nothing for nobody it knows', async () => {
    for (const body of [{ person: 'root', language: 'en' }, { person: 'admin-agent', language: 'fr' }, {}, [], null]) {
      expect((await call('/page/session', { body })).status).to.equal(400)
    }
  })

  it('hands a message on as the person of the token, whatever the client says', async () => {
    const session = await begin('sales-agent')
    const posted = await post(session, {
      type: 'message',
      text: 'hi',
      from: { id: 'admin-agent', name: 'Mallory', aadObjectId: 'x' },
      channelId: 'msteams',
      serviceUrl: 'https://evil.example',
      conversation: { id: 'other', isGroup: true },
      recipient: { id: 'other' },
      id: 'mine',
      deliveryMode: 'expectReplies',
      locale: 'en-US',
    })
    const { id } = (await posted.json()) as { id: string }
    expect(server.received.at(-1)).to.deep.equal({
      type: 'message',
      text: 'hi',
      locale: 'en-US',
      id,
      timestamp: new Date(now).toISOString(),
      from: { id: 'sales-agent', name: 'Sam Sales', role: 'user' },
      recipient: { id: 'assistant', name: 'CSP Software Assistant' },
      channelId: 'directline',
      serviceUrl: 'urn:direct-line:local',
      conversation: { id: session.conversationId, conversationType: 'personal' },
    })
    expect(textsOf(await history(session))).to.deep.equal(['Hello', 'hi', 'echo: hi'])
  })

  it('gives a message that is sent again the same id, and shows it once', async () => {
    const session = await begin()
    const message = { type: 'message', text: 'once', channelData: { clientActivityID: 'abc' } }
    const ids = [await (await post(session, message)).json(), await (await post(session, message)).json()]
    expect(ids[0]).to.deep.equal(ids[1])
    expect(textsOf(await history(session)).filter((text) => text === 'once')).to.have.length(1)
  })

  it('drops a replyToId that this conversation does not know, in both directions', async () => {
    const session = await begin()
    await post(session, { type: 'message', text: 'x', replyToId: 'unknown' })
    const received = server.received.at(-1)
    expect(received).to.not.have.property('replyToId')
    if (!received) throw new Error('nothing received')
    await server.directLine.send(referenceTo(received), { type: 'message', text: 'late', replyToId: 'unknown' })
    const { activities } = await history(session)
    expect(activities.at(-1)).to.not.have.property('replyToId')
    expect(activities.find(({ text }) => text === 'echo: x')).to.have.property('replyToId', received.id)
  })

  it('updates a message in its place, also one that only the page still knows', async () => {
    const session = await begin()
    await post(session, { type: 'message', text: 'x' })
    const to = referenceTo(server.received.at(-1) ?? { type: 'none' })
    const id = await server.directLine.send(to, { type: 'message', text: 'first' })
    await server.directLine.send(to, { type: 'message', text: 'second' })
    expect(await server.directLine.update(to, String(id), { type: 'message', text: 'changed' })).to.equal(true)
    expect(textsOf(await history(session))).to.deep.equal(['Hello', 'x', 'echo: x', 'changed', 'second'])
    expect(await server.directLine.update(to, 'before-the-restart', { type: 'message', text: 'masked' })).to.equal(true)
    expect((await history(session)).activities.at(-1)).to.deep.include({ id: 'before-the-restart', text: 'masked' })
  })

  it('takes the token of a conversation from before a restart, and numbers nothing twice', async () => {
    const session = await begin()
    await post(session, { type: 'message', text: 'before' })
    const { watermark } = await history(session)
    const restarted = await openPageServer({ receive: echo, now: () => now })
    try {
      await post(session, { type: 'message', text: 'after' }, restarted)
      expect(textsOf(await history(session, watermark, restarted))).to.deep.equal(['after', 'echo: after'])
    } finally {
      await restarted.close()
    }
  })

  it('keeps out whoever has no token, a changed one, an old one or that of another conversation', async () => {
    const session = await begin()
    const other = await begin()
    const path = `${pathOf(session)}/activities`
    expect((await call(path)).status).to.equal(401)
    expect((await call(path, { token: `${session.token}x`.replace('.', '.A') })).status).to.equal(403)
    expect((await call(path, { token: other.token })).status).to.equal(403)
    expect(
      (await call(path, { token: session.token, body: { type: 'message' }, origin: 'http://evil.example' })).status,
    ).to.equal(403)
    expect((await call('/directline/v3/tokens/generate', { body: {} })).status).to.equal(404)
    expect((await call('/directline/v3/conversations', { body: {} })).status).to.equal(401)
    now += 30 * 60_000
    expect((await call(path, { token: session.token })).status).to.equal(403)
  })

  it('renews a token before it expires', async () => {
    const session = await begin()
    now += 29 * 60_000
    const renewed = await call('/directline/v3/tokens/refresh', { token: session.token, method: 'POST' })
    const { token, expires_in } = (await renewed.json()) as { token: string; expires_in: number }
    expect(expires_in).to.equal(1_800)
    now += 10 * 60_000
    expect((await history({ ...session, token })).activities).to.have.length(1)
  })

  const refused = [
    { it: 'no JSON', body: '{', status: 400 },
    { it: 'no object', body: '7', status: 400 },
    { it: 'no type', body: '{}', status: 400 },
    { it: 'a type that is not for clients', body: '{"type":"conversationUpdate"}', status: 400 },
    { it: 'bytes that are no text', body: Buffer.from([0x22, 0xff, 0x22]), status: 400 },
    { it: 'too much', body: JSON.stringify({ type: 'message', text: 'x'.repeat(256 * 1024) }), status: 413 },
    { it: 'JSON called something else', body: '{"type":"message"}', type: 'text/plain', status: 415 },
    { it: 'what the assistant failed to take', body: '{"type":"message","text":"fail"}', status: 502 },
  ]
  for (const { it: title, body, status, type = 'application/json' } of refused) {
    it(`refuses ${title}, and says no more than that`, async () => {
      const session = await begin()
      const response = await fetch(`${server.url}${pathOf(session)}/activities`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${session.token}`, 'Content-Type': type },
        body,
      })
      expect(response.status).to.equal(status)
      expect(await response.text()).to.match(/^\{"error":\{"code":"[a-z-]+"\}\}$/)
    })
  }

  it('takes 60 messages in ten seconds from one conversation, and the next one later', async () => {
    const [session, other] = [await begin(), await begin()]
    const event = { type: 'event', name: 'x' }
    for (let count = 1; count <= 60; count += 1) expect((await post(session, event)).status).to.equal(200)
    expect((await post(session, event)).status).to.equal(429)
    expect((await post(other, event)).status).to.equal(200)
    now += 10_000
    expect((await post(session, event)).status).to.equal(200)
  })

  it('streams what was missed, then what is said, typing and updates included', async () => {
    const session = await begin()
    const { watermark } = await history(session)
    await post(session, { type: 'message', text: 'missed' })
    const stream = await openStream(await streamUrl(session, watermark))
    expect(await stream.next()).to.deep.equal(['missed', 'echo: missed'])
    const to = referenceTo(server.received.at(-1) ?? { type: 'none' })
    await server.directLine.typing(to)
    expect(await stream.next()).to.deep.equal(['typing'])
    const id = await server.directLine.send(to, { type: 'message', text: 'a' })
    await server.directLine.update(to, String(id), { type: 'message', text: 'b' })
    expect([await stream.next(), await stream.next()]).to.deep.equal([['a'], ['b']])
    stream.close()
  })

  it('opens no stream for another page, another conversation, a talk token or a wrong path', async () => {
    const [session, other] = [await begin(), await begin()]
    const url = await streamUrl(session)
    const swapped = url.replace(session.conversationId, other.conversationId)
    const talk = url.replace(/t=[^&]*/, `t=${session.token}`)
    expect(await streamRefusal(url, { origin: 'http://evil.example' })).to.equal(403)
    expect(await streamRefusal(url, { headers: { host: 'evil.example' } })).to.equal(403)
    expect([
      await streamRefusal(swapped),
      await streamRefusal(talk),
      await streamRefusal(url.replace('/stream', '/steam')),
    ]).to.deep.equal([403, 403, 404])
    now += 60_000
    expect(await streamRefusal(url)).to.equal(403)
  })
})
