import { randomBytes } from 'node:crypto'
import { expect } from 'chai'
import { addFilePage } from '../../bot/file-page.ts'
import { fileHours, makeFile } from '../../services/file-link.ts'
import { openWork } from '../../services/work.ts'
import { openWorld, people, type World } from '../support/chat.ts'
import { servePages } from '../support/pages.ts'

const content = '<Configuration>\n  <Add OfficeClientEdition="32" />\n</Configuration>\n'

describe('the link to a made file', () => {
  let world: World
  let pages: Awaited<ReturnType<typeof servePages>>
  let url: string

  beforeEach(async () => {
    world = await openWorld()
    pages = await servePages((server) =>
      addFilePage(server, { store: world.store, clock: { now: () => world.now, after: () => () => {} } }),
    )
    url = `${pages.url}/f/${await make()}`
  })

  afterEach(() => pages.close())

  it('opens a page that says what it is and until when', async () => {
    const page = await (await fetch(url)).text()
    expect(page)
      .to.include('構成 configuration.xml')
      .and.to.include('Mon 23 Nov 2026, 09:00 (UTC)')
      .and.to.include('<form method="post">')
  })

  it('tells the time as the card does, in the zone of whoever asked', async () => {
    const inTokyo = `${pages.url}/f/${await make(people.admin, content, 'Asia/Tokyo')}`
    const page = async () => (await fetch(inTokyo, { headers: { 'Accept-Language': 'ja' } })).text()
    expect(await page()).to.include('2026年11月23日(月) 18:00 (日本時間) まで有効')
    world.now += fileHours * 3_600_000
    expect(await page()).to.include('2026年11月23日(月) 18:00 (日本時間) に期限が切れました')
  })

  it('saves the file as it was made, also with a Japanese name', async () => {
    const file = await fetch(url, { method: 'POST' })
    expect(file.status).to.equal(200)
    expect(await file.text()).to.equal(content)
    expect(file.headers.get('content-type')).to.include('application/xml')
    expect(file.headers.get('content-disposition'))
      .to.include('filename="__ configuration.xml"'.replace(' ', '_'))
      .and.to.include(`filename*=UTF-8''${encodeURIComponent('構成 configuration.xml')}`)
    expect(file.headers.get('x-content-type-options')).to.equal('nosniff')
  })

  it('says in the language of the reader that it has expired', async () => {
    world.now += fileHours * 3_600_000
    for (const method of ['GET', 'POST']) {
      const gone = await fetch(url, { method, headers: { 'Accept-Language': 'ja' } })
      expect(gone.status).to.equal(410)
      expect(await gone.text())
        .to.include('このリンクは無効です')
        .and.to.include('もう一度ファイルをご依頼ください')
    }
  })

  it('knows no other link', async () => {
    for (const token of ['0'.repeat(32), '..%2f', '%00']) {
      expect((await fetch(`${pages.url}/f/${token}`)).status, token).to.equal(404)
    }
  })

  it('keeps for one person no more files than anybody needs, and drops the oldest', async () => {
    for (let n = 0; n < 30; n += 1) await make()
    expect(await world.store.list('file/')).to.have.length(20)
    expect((await fetch(url)).status).to.equal(404)
    expect((await fetch(`${pages.url}/f/${await make(people.admin)}`)).status).to.equal(200)
    expect(await world.store.list('file/')).to.have.length(21)
  })

  it('keeps fewer large ones', async () => {
    for (let n = 0; n < 6; n += 1) await make(people.admin, 'x'.repeat(3_000_000))
    const own = (await world.store.list('file/')).filter(({ value }) => JSON.stringify(value).length > 1_000_000)
    expect(own).to.have.length(2)
  })

  async function make(caller = people.stranger, text = content, timeZone?: string): Promise<string> {
    const work = openWork(world.store)
    const newId = () => randomBytes(16).toString('hex')
    const context = { work, caller, now: world.now, newId }
    const file = { name: '構成 configuration.xml', type: 'application/xml', content: text } as const
    const made = await makeFile(context, timeZone === undefined ? file : { ...file, timeZone })
    await world.store.commit(work.writes())
    return made.token
  }
})
