import { expect } from 'chai'
import { onUploadKey } from '../../bot/documents.ts'
import { startSweep } from '../../bot/sweep.ts'
import { readCsv } from '../../services/csv.ts'
import { readDeviceList } from '../../services/device-list.ts'
import { devicePlan, keepDevicePlan, planDays } from '../../services/device-plan.ts'
import { noteExpiry } from '../../services/expiring.ts'
import { fileByToken, fileHours, makeFile } from '../../services/file-link.ts'
import { StaleWrite, type Store, StoreUnavailable } from '../../services/store/store.ts'
import { keepSentence } from '../../services/unclear-sentences.ts'
import { openUpload, openUploadAt, readUploadOnce, takeUpload, uploadHours } from '../../services/upload.ts'
import { keptLog } from '../support/assistant.ts'
import { setClock } from '../support/set-clock.ts'
import { DAY, documents, HOUR, NOW, openWorld, refusal, stranger, type World } from '../support/world.ts'

const secondsOfALook = 30_000
const csv = { name: 'a.csv', type: 'text/csv', content: 'PC-1,secret' } as const

describe('what has expired', () => {
  let world: World
  let clock: ReturnType<typeof setClock>

  beforeEach(async () => {
    world = await openWorld()
    clock = setClock(NOW)
  })

  const sweep = (store: Store = world.store) => {
    const log = keptLog()
    return { ...startSweep({ store, clock, log }), log }
  }
  const everything = async () => JSON.stringify(await world.store.list('', { limit: 100_000 }))
  const visit = () => world.context(stranger, clock.now())

  it('is a file: its content goes within a minute, that it has expired is told for a week', async () => {
    const { token, until } = await world.turn((context) => makeFile(context, csv), stranger)
    const { close } = sweep()
    await clock.advance(fileHours * HOUR - 1)
    expect((await fileByToken(visit(), token)).ok).to.equal(true)
    await clock.advance(secondsOfALook + 1)
    expect(await everything()).to.not.include('secret')
    expect(refusal(await fileByToken(visit(), token))).to.include({ reason: 'file-expired', at: until })
    await clock.advance(7 * DAY + secondsOfALook)
    expect(refusal(await fileByToken(visit(), token))).to.deep.equal({ reason: 'not-found' })
    for (const prefix of ['file/', 'expiring/', 'made-by/']) expect(await documents(world, prefix), prefix).to.be.empty
    close()
  })

  it('is an upload that nobody read, and the wish that waits for a file', async () => {
    const [open, taken] = await world.turn(async (context) => {
      const both = [await openUpload(context), await openUpload(context)].map(({ token }) => token)
      context.work.create(onUploadKey(String(both[0])), { dueAt: NOW })
      noteExpiry(context.work, onUploadKey(String(both[0])), NOW + uploadHours * HOUR)
      return both
    }, stranger)
    await world.turn((context) => takeUpload(context, String(taken), csv.content))
    const { close } = sweep()
    await clock.advance(uploadHours * HOUR + secondsOfALook)
    expect(await everything()).to.not.include('secret')
    expect(await documents(world, 'on-upload/')).to.be.empty
    expect(refusal(await openUploadAt(visit(), String(open)))).to.include({ reason: 'upload-expired' })
    await clock.advance(8 * DAY)
    expect(refusal(await openUploadAt(visit(), String(open)))).to.deep.equal({ reason: 'not-found' })
    close()
  })

  it('is still called used when its file was read', async () => {
    const { token } = await world.turn((context) => openUpload(context), stranger)
    await world.turn((context) => takeUpload(context, token, csv.content))
    await world.turn((context) => readUploadOnce(context, token))
    const { close } = sweep()
    await clock.advance(uploadHours * HOUR + secondsOfALook)
    expect(refusal(await openUploadAt(visit(), token))).to.deep.equal({ reason: 'upload-used' })
    close()
  })

  it('is a list of devices, of which nothing stays', async () => {
    const list = readDeviceList(readCsv('PC-secret,2026-06-01'), NOW)
    const id = await world.turn((context) => keepDevicePlan(context, list), stranger)
    const { close } = sweep()
    await clock.advance(planDays * DAY - secondsOfALook)
    expect((await devicePlan(visit(), id))?.devices).to.have.length(1)
    await clock.advance(2 * secondsOfALook)
    expect(await everything()).to.not.include('secret')
    expect(await documents(world, 'device-plan/')).to.be.empty
    close()
  })

  it('is a sentence that was not understood, after 90 days', async () => {
    const keep = (text: string, at: number) =>
      world.turn(async (context) => keepSentence(context, { locale: 'en', text, offered: [] }), stranger, at)
    await keep('secret', NOW - 90 * DAY)
    await keep('newer', NOW)
    const { close } = sweep()
    await clock.advance(secondsOfALook)
    const left = await documents<{ text: string }>(world, 'unclear-sentence/')
    expect(left.map(({ text }) => text)).to.deep.equal(['newer'])
    close()
  })

  it('is cleared away at once however much it is, but never what lives', async () => {
    for (let n = 0; n < 70; n += 1) {
      await world.turn((context) => makeFile(context, csv), { ...stranger, id: `person ${n}` })
    }
    const { token } = await world.turn((context) => makeFile(context, csv), stranger, NOW + HOUR)
    const { close } = sweep()
    await clock.advance(fileHours * HOUR + secondsOfALook)
    const left = (await world.store.list('file/')).filter(({ value }) => JSON.stringify(value).includes('secret'))
    expect(left.map(({ key }) => key)).to.deep.equal([`file/${token}`])
    close()
  })

  it('waits for the next look when somebody else writes first, and is told when the store is gone', async () => {
    await world.turn((context) => makeFile(context, csv), stranger)
    const problems: Error[] = [new StaleWrite('file/x'), new StoreUnavailable('full')]
    const store: Store = {
      ...world.store,
      commit: async (writes) => {
        const problem = problems.shift()
        if (problem) throw problem
        return world.store.commit(writes)
      },
    }
    const { close, log } = sweep(store)
    await clock.advance(fileHours * HOUR + secondsOfALook)
    expect(await everything()).to.include('secret')
    await clock.advance(2 * secondsOfALook)
    expect(await everything()).to.not.include('secret')
    expect(log.errors).to.deep.equal(['sweep-failed'])
    close()
    await world.turn((context) => makeFile(context, csv), stranger, clock.now())
    await clock.advance(2 * DAY)
    expect(await everything()).to.include('secret')
  })
})

describe('what one person makes', () => {
  it('is kept up to a number of each kind, whatever the oldest were', async () => {
    const world = await openWorld()
    const list = readDeviceList(readCsv('PC-1,2026-06-01'), NOW)
    let first = ''
    for (let n = 0; n < 15; n += 1) {
      first ||= (await world.turn((context) => openUpload(context), stranger)).token
      await world.turn((context) => openUpload(context), stranger)
      await world.turn((context) => keepDevicePlan(context, list), stranger)
    }
    expect(await documents(world, 'upload/')).to.have.length(5)
    expect(await documents(world, 'device-plan/')).to.have.length(10)
    expect(await documents(world, 'made-by/')).to.have.length(1)
    expect(await documents(world, 'expiring/')).to.have.length(16)
    expect(refusal(await openUploadAt(world.context(), first))).to.deep.equal({ reason: 'not-found' })
  })
})
