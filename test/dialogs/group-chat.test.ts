import { expect } from 'chai'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

const list = 'PC-001, 2026-05-10, Windows\nPC-002, 2026-06-01, Office'

describe('in a group, where others read along,', () => {
  let world: World
  let group: Chat
  let lastFive: string

  beforeEach(async () => {
    world = await openWorld()
    group = openChat(world, people.admin, { isPrivate: false })
    const alone = openChat(world)
    await alone.say('key for ORD-1003')
    lastFive = /-([A-Z0-9]{5})\n/.exec(await alone.press('Show the key'))?.[1] ?? 'none'
    expect(await openChat(world).say('ORD-1003')).to.include(lastFive)
  })

  const made = async () => (await world.store.list('file/')).length + (await world.store.list('upload/')).length

  for (const [asked, told] of [
    ['export all purchases as csv', 'only in a 1:1 chat'],
    ['全てのお客様の購入履歴をCSVでください', '1 対 1 のチャットでのみ'],
  ] as const) {
    it(`no purchases are exported: ${asked}`, async () => {
      const answer = await group.say(asked)
      expect(answer).to.include(told).and.not.to.include('/f/')
      expect(group.answers[0]?.kind).to.equal('card')
      expect(await made()).to.equal(0)
    })
  }

  it('nor by the button of a list', async () => {
    await group.say('list purchases of all customers')
    expect(await group.press('Export'))
      .to.include('only in a 1:1 chat')
      .and.not.to.include('/f/')
  })

  it('no list of devices is taken, and no page for one opened', async () => {
    expect(await group.say(list)).to.include('only in a 1:1 chat')
    expect(await group.say('make a plan for KMS to MAK migration of my devices'))
      .to.include('only in a 1:1 chat')
      .and.not.to.include('Upload')
    expect(group.state()?.stack).to.deep.equal([])
    for (const action of ['upload', 'uploaded']) {
      const event = { topic: 'kms-to-mak', action, slots: { token: 'x' } }
      expect(await group.send({ kind: 'timer', event })).to.not.match(/\/[uf]\//)
    }
    expect(await world.store.list('device-plan/')).to.deep.equal([])
    expect(await made()).to.equal(0)
  })

  it('the day on which the KMS host goes off is enough, and the script has no device in it', async () => {
    const fleet = await group.say('we switch the KMS host off on 1 December, until when do we need the MAK?')
    expect(fleet).to.include('Finish before 23 May 2027')
    await group.say('MAKへの移行計画を作ってください')
    await group.press('KMS ホストの停止日だけを伝える')
    expect(await group.say('令和8年12月1日')).to.include('2027年5月23日より前')
    await group.say('in English please')
    expect(await group.say('I want the roll-out script for Windows with the MAK')).to.include('/f/')
  })

  it('the end of a key is not shown', async () => {
    expect(await group.say('ORD-1003'))
      .to.include('2025')
      .and.not.to.include(lastFive)
  })

  it('no code is recorded, for its end would be shown', async () => {
    for (const asked of [
      'record RDS code for Fabrikam',
      `record the RDS code ending ${lastFive} of ORD-1003 on SRV-1`,
    ]) {
      expect(await group.say(asked))
        .to.include('only in a private chat')
        .and.not.to.include(`-${lastFive}`)
    }
    expect(await group.say('ファブリカムの使用済みRDSコードを記録')).to.include('1 対 1 のチャットでのみ')
    expect(await world.store.list('rds-code/')).to.deep.equal([])
  })
})

describe('what a colleague may read', () => {
  it('holds no part of a key, and a second press is told by the order', async () => {
    const world = await openWorld()
    const chat = openChat(world)
    await chat.say('key for ORD-1003')
    const lastFive = /-([A-Z0-9]{5})\n/.exec(await chat.press('Show the key'))?.[1] ?? 'none'
    expect(JSON.stringify(chat.state()?.trail)).to.include('ORD-1003').and.not.to.include(lastFive)
    expect(await chat.press('Show the key')).to.include('already done: ORD-1003')
    expect(await chat.say('human'))
      .to.include('ORD-1003')
      .and.not.to.include(lastFive)
    await chat.say('record the RDS code of ORD-1003 on RDLIC01')
    await chat.press('Record it')
    expect(JSON.stringify(chat.state()?.trail)).to.include('RDLIC01').and.not.to.include(lastFive)
    expect(await chat.press('Record it')).to.include('already done: RDLIC01')
  })
})
