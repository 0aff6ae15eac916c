import { expect } from 'chai'
import { takeUpload } from '../../services/upload.ts'
import { openWork } from '../../services/work.ts'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

const result = [
  'Device,Product,TimeUtc,Step,ExitCode,ErrorCode,LastFive',
  'PC-001,Windows,2026-11-22T09:00:00Z,activate,0,,ABCDE',
].join('\r\n')

describe('a file that is uploaded for the change from KMS to MAK', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world, people.stranger)
  })

  it('keeps no product key that stands in an uploaded file, and the file no longer than it is read', async () => {
    const key = 'VK7JG-NPHTM-C97JM-9MPGT-3V66T'
    const files = [
      `${key},2026-06-01,Windows\nPC-2,2026-06-02,Windows`,
      `Device,Last activation,Product,Key\nPC-1,2026-06-01,Windows,${key}`,
      `${result}\r\nPC-004,Windows,2026-11-22T09:00:00Z,install,1,${key},3V66T`,
    ]
    for (const file of files) {
      await chat.say('I need a plan to move from KMS to MAK')
      await chat.press('Upload')
      expect(await upload(file)).to.not.include('NPHTM')
      expect(JSON.stringify(await world.store.list('', { limit: 100_000 }))).to.not.include('NPHTM')
      expect(JSON.stringify(await world.store.list('upload/'))).to.not.include('2026-06-0')
    }
  })

  it('says that a file is too long, soon, and takes another', async () => {
    const row = (n: number) => `PC-${n},2026-06-01,Windows`
    const files = [
      Array.from({ length: 10_002 }, (_, n) => row(n)).join('\n'),
      '"a\n'.repeat(690_000),
      `${result}\r\n${'PC-1,Windows,t,install,0,,ABCDE\n'.repeat(30_000)}`,
    ]
    await chat.say('I need a plan to move from KMS to MAK')
    await chat.press('Upload')
    for (const [index, file] of files.entries()) {
      const started = performance.now()
      expect(await upload(file)).to.include(`more than ${index < 2 ? '10,000' : '30,000'} rows`)
      expect(performance.now() - started).to.be.lessThan(1_000)
      await chat.press('Upload another file')
    }
    expect(await upload('\n'.repeat(2_000_000))).to.include('no device in the file')
    await chat.press('Upload another file')
    const most = ['Device,Date,Product', ...Array.from({ length: 10_000 }, (_, n) => row(n))]
    expect(await upload(most.join('\n'))).to.include('of 10,000 devices')
  }).timeout(30_000)

  /** The page takes the file, and the conversation wakes. */
  async function upload(text: string): Promise<string> {
    const timer = chat.timers.find((each) => 'onUpload' in each)
    if (!timer || !('onUpload' in timer)) throw new Error('nothing waits for a file')
    const work = openWork(world.store)
    expect((await takeUpload({ work, now: world.now }, timer.onUpload, text)).ok).to.equal(true)
    await world.store.commit(work.writes())
    return chat.send({ kind: 'timer', event: timer.event })
  }
})
