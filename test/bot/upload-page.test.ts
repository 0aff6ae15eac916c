import { request as open } from 'node:http'
import { expect } from 'chai'
import { onUploadKey, type TimerDocument } from '../../bot/documents.ts'
import { addUploadPage } from '../../bot/upload-page.ts'
import { largestUpload, openUpload, readUploadOnce, uploadHours } from '../../services/upload.ts'
import { openWork } from '../../services/work.ts'
import { openWorld, people, type World } from '../support/chat.ts'
import { servePages } from '../support/pages.ts'

const csv = 'name,last activation\r\nPC-1,2026-11-01\r\n端末2,2026-10-01\r\n'

describe('the one-time page that takes a file', () => {
  let world: World
  let pages: Awaited<ReturnType<typeof servePages>>
  let token: string
  let woken: number
  let ids = 0

  const newId = () => (++ids).toString(16).padStart(32, '0')

  beforeEach(async () => {
    world = await openWorld()
    woken = 0
    pages = await servePages((server) =>
      addUploadPage(server, {
        store: world.store,
        clock: { now: () => world.now, after: () => () => {} },
        newId,
        wake: () => {
          woken += 1
        },
      }),
    )
    const work = openWork(world.store)
    token = (await openUpload({ work, caller: people.stranger, now: world.now, newId })).token
    const waiting = { event: { topic: 'kms-to-mak', action: 'list', slots: {} }, conversation: 'c', queue: 'q' }
    work.create(onUploadKey(token), { ...waiting, dueAt: world.now } satisfies TimerDocument)
    await world.store.commit(work.writes())
  })

  afterEach(() => pages.close())

  it('shows a form that says what it takes and until when', async () => {
    const page = await (await fetch(`${pages.url}/u/${token}`)).text()
    expect(page).to.include('type="file"').and.to.include('2 MB').and.to.include('11:00 (UTC)')
  })

  it('takes one file, and makes the answer to it due at once', async () => {
    const taken = await upload(csv)
    expect(taken.status).to.equal(200)
    expect(taken.text).to.include('3 lines were received')
    expect(await kept()).to.equal(csv)
    expect(woken).to.equal(1)
    const [timer] = await world.store.list('timer/')
    expect(timer?.value).to.deep.include({ dueAt: world.now, conversation: 'c' })
    expect(await world.store.get(onUploadKey(token))).to.equal(undefined)
  })

  it('refuses a second file, and keeps the first', async () => {
    await upload(csv)
    const second = await upload('name\nother', 'ja')
    expect(second.status).to.equal(410)
    expect(second.text).to.include('このページは使用済みです')
    expect(await kept()).to.equal(csv)
    expect(woken).to.equal(1)
  })

  it('takes one of two files that arrive at the same time', async () => {
    const both = await Promise.all([upload('a,b\n1,2'), upload('c,d\n3,4')])
    expect(both.map(({ status }) => status).sort()).to.deep.equal([200, 410])
    expect(await world.store.list('timer/')).to.have.length(1)
  })

  it('reads Shift_JIS and UTF-16, as Excel in Japan writes them', async () => {
    // "端末" in Shift_JIS.
    expect((await upload(new Uint8Array([0x92, 0x5b, 0x96, 0x96, 0x0a]))).status).to.equal(200)
    expect(await kept()).to.equal('端末\n')
  })

  it('reads UTF-16', async () => {
    const text = Buffer.from('\ufeff端末,1\n', 'utf16le')
    expect((await upload(new Uint8Array(text))).status).to.equal(200)
    expect(await kept()).to.equal('端末,1\n')
  })

  it('says what is wrong with a file, and takes another one after that', async () => {
    const wrong: [content: string | Uint8Array<ArrayBuffer>, words: string][] = [
      ['', 'No file was chosen'],
      [new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff, 0xff]), 'not a text file'],
      ['x'.repeat(largestUpload + 1), 'larger than 2 MB'],
      ['x'.repeat(largestUpload * 2), 'larger than 2 MB'],
    ]
    for (const [content, words] of wrong) {
      const refused = await upload(content)
      expect(refused.status, words).to.equal(400)
      expect(refused.text).to.include(words).and.to.include('type="file"')
    }
    const notAForm = await fetch(`${pages.url}/u/${token}`, { method: 'POST', body: 'name,date' })
    expect(notAForm.status).to.equal(400)
    expect((await upload(csv)).status).to.equal(200)
  })

  it('takes a file of just the largest size', async () => {
    expect((await upload('x'.repeat(largestUpload))).status).to.equal(200)
  })

  it('is good for some hours only, and unknown without its token', async () => {
    expect((await fetch(`${pages.url}/u/${'0'.repeat(32)}`)).status).to.equal(404)
    world.now += uploadHours * 3_600_000
    const late = await upload(csv)
    expect(late.status).to.equal(410)
    expect(late.text).to.include('It expired on')
    expect(await kept()).to.equal(undefined)
  })

  it('masks product keys before it keeps the file, and keeps it no longer than until it is read', async () => {
    const key = 'VK7JG-NPHTM-C97JM-9MPGT-3V66T'
    await upload(`Device,Key\nPC-1,${key}\n${key},2026-06-01\n`)
    expect(await stored()).to.not.include('NPHTM')
    const work = openWork(world.store)
    expect(await readUploadOnce({ work, now: world.now }, token)).to.include('PC-1,*****-*****-*****-*****-3V66T\n')
    await world.store.commit(work.writes())
    expect(await stored()).to.not.include('PC-1')
    expect(await kept()).to.equal(undefined)
    expect((await upload(csv)).status).to.equal(410)
  })

  describe('whoever sends what is not wanted', () => {
    const file = 'Content-Disposition: form-data; name="file"; filename="x.csv"\r\n\r\n'
    const form = (...parts: string[]) => `${parts.map((part) => `--xx\r\n${part}\r\n`).join('')}--xx--\r\n`

    const forms: [what: string, body: string, type?: string][] = [
      ['a form of two files', form(`${file}a,b`, `${file}c,d`)],
      ['a field beside the file', form(`${file}a,b`, 'Content-Disposition: form-data; name="more"\r\n\r\n')],
      ['a field in place of the file', form('Content-Disposition: form-data; name="file"\r\n\r\na,b')],
      ['a file of another name', form(file.replace('"file"', '"other"').concat('a,b'))],
      ['many thousand parts', form(...Array(25_000).fill(file))],
      ['a head without an end', form(`${file.trimEnd()}\r\n${'A: b\r\n'.repeat(300_000)}`)],
      ['a form without an end', `--xx\r\n${file}a,b\r\n`],
      ['something behind its end', `${form(`${file}a,b`)}more`],
      ['nearly the delimiter, over and over', `--xx\r\n${file}${'\r\n--x'.repeat(300_000)}`],
      ['fields of a query', 'a=1&'.repeat(400_000), 'application/x-www-form-urlencoded'],
    ]
    for (const [what, body, type = 'multipart/form-data; boundary=xx'] of forms) {
      it(`is refused soon: ${what}`, async () => {
        const started = performance.now()
        const refused = await fetch(`${pages.url}/u/${token}`, {
          method: 'POST',
          body,
          headers: { 'Content-Type': type },
        })
        expect(await refused.text()).to.include('No file was chosen')
        expect(refused.status).to.equal(400)
        expect(performance.now() - started).to.be.lessThan(400)
        expect(await kept()).to.equal(undefined)
      })
    }

    it('is not listened to without a token, or beyond the largest file', async () => {
      for (const [address, status] of [
        ['0'.repeat(32), 404],
        [token, 400],
      ] as const) {
        const { answered, sent } = await sendEndlessly(`${pages.url}/u/${address}`)
        expect(answered).to.equal(status)
        expect(sent).to.be.lessThan(64 * 1024 * 1024)
      }
    })

    it('is answered before anything is sent when the length alone is too much', async () => {
      const { answered } = await sendEndlessly(`${pages.url}/u/${token}`, { 'Content-Length': 1e12 }, 0)
      expect(answered).to.equal(400)
    })
  })

  /** Goes on after the answer, until the connection is cut. */
  function sendEndlessly(url: string, headers = {}, most = Infinity): Promise<{ answered?: number; sent: number }> {
    return new Promise((resolve) => {
      const told: { answered?: number; sent: number } = { sent: 0 }
      const type = { 'Content-Type': 'multipart/form-data; boundary=x' }
      const sending = open(url, { method: 'POST', headers: { ...type, ...headers } })
      const chunk = Buffer.alloc(1024 * 1024)
      const go = () => {
        if (told.sent >= most) return
        told.sent += chunk.length
        if (told.sent > 1024 * 1024 * 1024) sending.destroy()
        else sending.write(chunk, (error) => error ?? go())
      }
      sending.on('response', (response) => {
        told.answered = response.statusCode
        response.resume()
        if (most === 0) sending.destroy()
      })
      sending.on('error', () => {})
      sending.on('close', () => resolve(told))
      sending.flushHeaders()
      go()
    })
  }

  const stored = async () => JSON.stringify((await world.store.get(`upload/${token}`))?.value)

  async function upload(content: string | Uint8Array<ArrayBuffer>, language = 'en') {
    const form = new FormData()
    form.set('file', new File([content], 'devices.csv', { type: 'text/csv' }))
    const headers = { 'Accept-Language': language }
    const response = await fetch(`${pages.url}/u/${token}`, { method: 'POST', body: form, headers })
    return { status: response.status, text: await response.text() }
  }

  const kept = () => readUploadOnce({ work: openWork(world.store), now: world.now }, token)
})
