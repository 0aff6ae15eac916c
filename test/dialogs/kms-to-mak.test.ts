import { expect } from 'chai'
import { aimSlot } from '../../dialogs/kms-to-mak-slots.ts'
import type { Scene } from '../../dialogs/topic.ts'
import { recognise } from '../../dialogs/understanding/recognise.ts'
import type { MadeFile } from '../../services/file-link.ts'
import { takeUpload } from '../../services/upload.ts'
import { openWork } from '../../services/work.ts'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

const list = [
  'PC-001, 2026-05-10, Windows',
  'PC-002, 2026-06-01, Office',
  'PC-003, 15 Nov 2026, Windows',
  'PC-004, , Windows',
].join('\n')

const result = [
  'Device,Product,TimeUtc,Step,ExitCode,ErrorCode,LastFive',
  'PC-001,Windows,2026-11-22T09:00:00Z,activate,0,,ABCDE',
  'PC-002,Office,2026-11-22T09:00:00Z,install,1,0xC004C020,ABCDE',
  'PC-003,Windows,2026-11-22T09:00:00Z,connect,1,NOT-REACHED,ABCDE',
].join('\r\n')

describe('from KMS to MAK', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world, people.stranger)
  })

  const told: [text: string, ...expected: string[]][] = [
    ['slmgr says 0xC004C020', 'used up', 'Ask Microsoft support', 'activation-error-0xC004C020'],
    ['0xC004F999', 'not in my list', 'slui.exe 0x2a 0xC004F999'],
    ['we need technical presales for the KMS change', 'technical presales and deployment services', 'Devices (number'],
    ['slmgr で 0xC004F074 が出ました', 'KMS ホストに接続できません'],
    ['KMS の移行で展開サービスを依頼してください', '技術プレセールスおよび展開サービスへの依頼文'],
  ]
  for (const [text, ...expected] of told) {
    it(`answers a customer at once: ${text}`, async () => {
      const answer = await chat.say(text)
      for (const words of expected) expect(answer).to.include(words)
      expect(chat.state()?.stack).to.deep.equal([])
    })
  }

  const wishes: [text: string, aim: string | undefined][] = [
    ['why is there no KMS in CSP?', undefined],
    ['we change from VL to CSP, will machines stop today?', 'today'],
    ['VL から CSP に移行します。今日 PC は止まりますか', 'today'],
    ['what happens after 180 days?', 'late'],
    ['180日を過ぎるとどうなりますか', 'late'],
    ['how do I see the days left of a KMS activation?', 'check'],
    ['KMS の残り日数を確認したい', 'check'],
    ['how many activations does our MAK have?', 'count'],
    ['MAK の認証回数は何回ですか', 'count'],
    ['I need a plan to move from KMS to MAK', 'plan'],
    ['KMS ホストを12月1日に停止します', 'plan'],
    ['deploy the MAK on 300 PCs by script', 'script'],
    ['MAK を 300 台に展開したい', 'script'],
    ['error 0xC004F074 from slmgr', 'error'],
    ['ask Microsoft for help with the MAK deployment', 'presales'],
    ['技術プレセールスを依頼したい', 'presales'],
  ]
  for (const [text, aim] of wishes) {
    it(`takes "${text}" for ${aim ?? 'the overview'}`, async () => {
      const understanding = recognise(text, { products: [], customers: [] })
      const context = { now: world.now } as Scene['context']
      const reading = await aimSlot().read({ text, understanding, asked: false }, { context } as Scene, {})
      expect(reading).to.deep.equal(aim && { kind: 'value', value: aim })
    })
  }

  const guidance: [caller: 'stranger' | 'admin', ...expected: string[]][] = [
    ['stranger', 'CSP has no KMS keys', 'no-kms-in-csp', 'checked 2026-11-22', '[Make a plan with dates]'],
    ['admin', 'CSP has no KMS keys', '[Get the roll-out script]', '[Prepare a request to Microsoft]'],
  ]
  for (const [caller, ...expected] of guidance) {
    it(`tells ${caller} the whole in one card, with the ways on`, async () => {
      const answer = await overview(openChat(world, people[caller]))
      for (const words of expected) expect(answer).to.include(words)
    })
  }

  it('goes on by its buttons to what happens after the 180 days, and how to see them', async () => {
    await overview(chat)
    expect(await chat.press('What happens after 180 days?')).to.include('office-out-of-tolerance-30-days')
    expect(await chat.press('See the days left'))
      .to.include('slmgr.vbs /dlv')
      .and.to.include('ospp.vbs" /dstatus')
  })

  it('plans for a pasted list: who is at risk when, and the whole as a file', async () => {
    expect(await chat.say('I need a plan to move from KMS to MAK')).to.include('[Upload a CSV file]')
    const plan = await chat.say(list)
    expect(plan).to.include('1 of 4 devices are past their 180 days')
    expect(plan).to.include('PC-001 (Windows): ended on 6 Nov 2026')
    expect(plan).to.include('PC-002 (Office): before 28 Nov 2026')
    expect(plan).to.include('Row 4: no date').and.to.include('kms-180-days').and.to.include('until 29 Nov 2026')
    expect((await fileIn(plan)).content).to.include('PC-003,Windows,2026-11-15,2027-05-14,later')
  })

  it('does the same in Japanese, with Japanese dates', async () => {
    await chat.say('KMS から MAK への移行計画を作ってください')
    const plan = await chat.say('端末名\t最終認証日\t製品\nPC-1\t令和8年6月1日\tWindows\nPC-2\t11/10\tOffice')
    expect(plan).to.include('2 台のうち 1 台に、30 日以内に MAK が必要です')
    expect(plan).to.include('PC-1 (Windows): 2026年11月28日より前').and.to.include('月/日として読み取りました')
  })

  it('knows a list that nobody asked for, and keeps no name of a device in the conversation', async () => {
    expect(await chat.say(list)).to.include('1 of 4 devices')
    expect(JSON.stringify(chat.state())).to.not.include('PC-00')
  })

  it('asks again, kindly, when there is no device in what was said, and can be stopped', async () => {
    await chat.say('I need a plan to move from KMS to MAK')
    expect(await chat.say('our computers'))
      .to.include('no device with a date')
      .and.to.include('[Upload a CSV file]')
    expect(await chat.say('stop')).to.match(/stopped|put aside/i)
    expect(chat.state()?.stack).to.deep.equal([])
  })

  it('sends more than 500 lines to the upload', async () => {
    await chat.say('I need a plan to move from KMS to MAK')
    const lines = Array.from({ length: 501 }, (_, n) => `PC-${n}, 2026-06-01`)
    expect(await chat.say(lines.join('\n')))
      .to.include('501 lines')
      .and.to.include('[Upload a CSV file]')
    expect(await chat.say(lines.slice(1).join('\n'))).to.include('500 of 500 devices')
  })

  it('counts from the day on which the KMS host goes off', async () => {
    const answer = await chat.say('we switch the KMS host off on 1 December, until when do we need the MAK?')
    expect(answer).to.include('Finish before 23 May 2027').and.to.include('kms-renewal-7-days')
    await chat.press('Prepare a request')
    expect(chat.answers[0]?.kind === 'card' && JSON.stringify(chat.answers[0].card)).to.include('before 23 May 2027')
  })

  it('asks for that day when nothing else is known', async () => {
    await chat.say('KMS から MAK への移行計画を作ってください')
    expect(await chat.press('KMS ホストの停止日だけを伝える')).to.include('いつ停止しますか')
    expect(await chat.say('まだわかりません')).to.include('いつ停止しますか')
    expect(await chat.say('令和8年12月1日')).to.include('2027年5月23日より前に完了してください')
  })

  it('makes a script without a key, with the devices beside it', async () => {
    await chat.say(list)
    const answer = await chat.press('Get the roll-out script')
    expect(answer).to.include('-DeviceFile .\\devices.csv -ComputerName PC-001').and.to.include('mak-by-script')
    expect(answer).to.include('it changes PC-001 only')
    const { name, type, content } = await fileIn(answer)
    expect([name, type]).to.deep.equal(['roll-out-mak.ps1', 'text/plain'])
    expect(content).to.include("$products = @('Windows', 'Office')").and.to.not.include('PC-001')
  })

  it('asks what the script is for, and takes a correction in the sentence', async () => {
    expect(await chat.say('I want the roll-out script for the MAK')).to.include('[Windows and Office]')
    expect((await fileIn(await chat.say('office'))).content).to.include("$products = @('Office')")
    expect(await chat.say('Windows 用の MAK の展開スクリプトをください')).to.include('roll-out-mak.ps1 を用意しました')
  })

  it('shows the progress when the result is uploaded', async () => {
    await chat.say(list)
    expect(await chat.press('Upload the result')).to.include('http://127.0.0.1:3978/u/')
    const progress = await upload(result)
    expect(progress).to.include('1 of 4 activations are done').and.to.include('Not tried yet: 1')
    expect(progress).to.include('0xC004C020: The activations of this MAK are used up (1: PC-002)')
    expect(progress).to.include('could not be reached (1: PC-003)')
    expect(progress).to.include('before 28 Nov 2026').and.to.include('[Upload another file]')
  })

  it('takes a pasted result as it takes a file, and holds it against the plan of that person', async () => {
    await chat.say(list)
    const progress = await chat.say(result)
    expect(progress).to.include('1 of 4 activations are done').and.to.include('Not tried yet: 1')
    expect(progress).to.include('(1: PC-002)').and.to.include('before 28 Nov 2026')
    expect(JSON.stringify(chat.state())).to.not.include('PC-00')
    expect(await openChat(world, people.stranger).say(result)).to.include('1 of 4 activations are done')
    expect(await openChat(world, people.admin).say(result)).to.include('1 of 3 activations are done')
    expect(await chat.say('prepare a request')).to.include('Devices: 4')
  })

  it('takes it where a list was asked for, and with tabs, in Japanese', async () => {
    await chat.say('KMS から MAK への移行計画を作ってください')
    expect(await chat.say(result.replaceAll(',', '\t'))).to.include('3 件のうち 1 件のライセンス認証が完了しました')
    expect(chat.state()?.stack).to.deep.equal([])
  })

  it('takes a result without any error, and does not call the fleet done', async () => {
    const rows = result.split('\r\n').slice(0, 2).join('\n')
    expect(await chat.say(rows))
      .to.include('1 of 1')
      .and.to.include('check that none is missing')
  })

  it('sends more than 500 rows of a result to the upload', async () => {
    const [header = '', row = ''] = result.split('\r\n')
    const rows = (count: number) => [header, ...Array.from({ length: count }, (_, n) => row.replace('001', `${n}`))]
    expect(await chat.say(rows(501).join('\n')))
      .to.include('502 lines')
      .and.to.include('/u/')
    expect(await chat.say(rows(500).join('\n'))).to.include('500 of 500')
  })

  it('says which rows are left out, and names the rest in the file', async () => {
    const rows = ['Computer Name,Operating System,Last KMS renewal', 'HQ-04,Office LTSC 2021,2026-06-03']
    const bad = ['X-1,Linux,2026-06-03', 'just some rubbish', 'HQ-05,Windows,', 'HQ-06,Windows,later']
    const plan = await chat.say([...rows, ...bad].join('\n'))
    expect(plan).to.include('HQ-04 (Office): before 30 Nov 2026')
    expect(plan).to.include('Row 3: neither Windows nor Office for Windows, so it is left out')
    expect(plan).to.include('Row 4: not a device, so it is left out').and.to.include('in its column Note')
    const { content } = await fileIn(plan)
    expect(content).to.include('HQ-06,Windows,,,unknown,6,the date cannot be read')
    expect(content).to.match(/^,,,,,4,[^\n]*just some rubbish\r$/m)
  })

  it('plans for an uploaded list as well, or says what is wrong with the file', async () => {
    await chat.say('MAKへの移行計画を作ってください')
    await chat.press('CSV ファイルをアップロードする')
    expect(await upload('a,b\n1,2')).to.include('デバイスが見つかりませんでした')
    await chat.press('別のファイルをアップロードする')
    expect(await upload(list)).to.include('4 台のうち 1 台が 180 日を過ぎています')
  })

  it('says when a list is no longer kept', async () => {
    await chat.say(list)
    const data = chat.button('Prepare a request')
    for (const { key, version } of await world.store.list('device-plan/')) {
      await world.store.commit([{ kind: 'remove', key, expects: version }])
    }
    expect(await chat.send({ kind: 'press', data })).to.include('Devices (number, Windows or Office):')
    expect(await chat.press('Make a plan')).to.include('Which devices?')
  })

  it('explains a code chosen from the list, or pasted', async () => {
    expect(await chat.say('we have an activation error with the MAK')).to.include('0xC004C020 - ')
    expect(await chat.say('slmgr: Error: 0x80070005 Access denied')).to.include('not run as administrator')
  })

  /** A single word may be answered by the bank first, which leads here. */
  async function overview(talk: Chat): Promise<string> {
    const answer = await talk.say('KMS')
    return answer.includes('[Change from KMS to MAK]') ? talk.press('Change from KMS to MAK') : answer
  }

  async function fileIn(answer: string): Promise<MadeFile> {
    const token = /\/f\/([0-9a-f]{32})/.exec(answer)?.[1]
    return (await world.store.get(`file/${token}`))?.value as unknown as MadeFile
  }

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
