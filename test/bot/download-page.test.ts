import { expect } from 'chai'
import type { Server } from 'restify'
import { createServer } from 'restify'
import { addDownloadPage } from '../../bot/download-page.ts'
import { cancelOrder } from '../../services/cancel.ts'
import { issueLink } from '../../services/download-link.ts'
import { openWork } from '../../services/work.ts'
import { openWorld, people, type World } from '../support/chat.ts'

const day = 86_400_000

describe('a download link', () => {
  let world: World
  let server: Server
  let url: string

  beforeEach(async () => {
    world = await openWorld()
    server = createServer({ name: '' })
    addDownloadPage(server, { store: world.store, clock: { now: () => world.now, after: () => () => {} } })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const token = await newLink()
    url = `http://127.0.0.1:${(server.address() as { port: number }).port}/d/${token}`
  })

  afterEach(() => {
    server.server.closeAllConnections()
    server.close()
  })

  it('opens a page with a button; looking does not use it up', async () => {
    for (let look = 0; look < 3; look += 1) {
      const page = await get(url)
      expect(page.status).to.equal(200)
      expect(page.text).to.include('Windows Server 2025 Standard').and.to.include('<form method="post">')
      expect(page.text).to.include('valid for 5 days from the first download')
    }
  })

  it('speaks Japanese to a Japanese browser', async () => {
    expect((await get(url, 'ja-JP,ja;q=0.9')).text).to.include('最初のダウンロード後 5 日間')
  })

  it('downloads at the press, for five days and not longer', async () => {
    const pressed = await fetch(url, { method: 'POST', redirect: 'manual' })
    expect(pressed.status).to.equal(303)
    const media = await fetch(new URL(pressed.headers.get('location') ?? '', url))
    expect(media.headers.get('content-disposition')).to.include('attachment')
    world.now += 5 * day - 1
    expect((await get(url)).text).to.include('valid until')
    world.now += 1
    const dead = await get(url)
    expect(dead.status).to.equal(410)
    expect(dead.text).to.include('no longer valid').and.to.include('5 days after the first download')
    expect((await fetch(url, { method: 'POST', redirect: 'manual' })).status).to.equal(410)
    expect((await get(`${url}/media`)).status).to.equal(404)
  })

  it('is dead once the order is cancelled', async () => {
    const work = openWork(world.store)
    const context = { work, caller: people.admin, now: world.now, newId: () => 'c'.repeat(32) }
    const request = { operationId: 'cancel', orderId: 'ORD-1001', reason: 'test' }
    const done = await cancelOrder(context, world.services.commerce, request)
    expect(done.ok).to.equal(true)
    await world.store.commit(work.writes())
    expect((await get(url)).text).to.include('The purchase was cancelled')
  })

  it('is unknown when the address is not whole', async () => {
    expect((await get(url.slice(0, -1))).status).to.equal(404)
  })

  async function newLink(): Promise<string> {
    const work = openWork(world.store)
    const context = { work, caller: people.admin, now: world.now, newId: () => 'ab'.repeat(16) }
    const media = { version: '2025', language: 'en-US', bitness: '64' as const }
    const issued = await issueLink(context, { orderId: 'ORD-1001', line: 1, ...media })
    if (!issued.ok) throw new Error(issued.refusal.reason)
    await world.store.commit(work.writes())
    return issued.value.link.token
  }
})

async function get(url: string, language = 'en') {
  const response = await fetch(url, { headers: { 'Accept-Language': language } })
  return { status: response.status, text: await response.text() }
}
