import { expect } from 'chai'
import { aimSlot } from '../../dialogs/download-link-aim.ts'
import type { SlotValues } from '../../dialogs/state.ts'
import type { Scene } from '../../dialogs/topic.ts'
import { recognise } from '../../dialogs/understanding/recognise.ts'
import type { AuditEntry } from '../../services/audit.ts'
import { products } from '../../services/catalogue/catalogue.ts'
import { recordFirstUse } from '../../services/download-link.ts'
import type { Caller } from '../../services/model.ts'
import { sampleCustomers } from '../../services/sample-customers.ts'
import { openWork } from '../../services/work.ts'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

const dayMs = 86_400_000
const address = /\/d\/([0-9a-f]{32})/

describe('the download links of an order', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  const issued = async () =>
    (await world.store.list('audit/', { limit: 1000 }))
      .map(({ value }) => (value as unknown as AuditEntry).event?.action)
      .filter((action) => action === 'link-issued').length

  it('are shown dead, with a button for a new one', async () => {
    const answer = await chat.say('the download link of ORD-1008 is dead')
    expect(answer).to.include('The download link has expired')
    expect(answer).to.include('2024, English: expired Sat 21 Nov 2026, 09:00 (UTC)')
    expect(answer).to.include('rule download-link-5-days').and.not.to.match(address)
    const before = await issued()
    const given = await chat.press('New link: 2024, English')
    expect(given).to.include('A new download link').and.to.match(address).and.to.include('Whoever has the address')
    expect(await issued()).to.equal(before + 1)
  })

  it('are given once, however often it is pressed', async () => {
    await chat.say('links of ORD-1008')
    const data = chat.button('New link')
    const before = await issued()
    const first = await chat.send({ kind: 'press', data })
    const second = await chat.send({ kind: 'press', data })
    expect(second).to.include('still valid')
    expect(address.exec(second)?.[1]).to.equal(address.exec(first)?.[1])
    expect(await issued()).to.equal(before + 1)
  })

  it('come for the same media when a new one is asked for in a sentence, in Japanese too', async () => {
    expect(await chat.say('new link for ORD-1008'))
      .to.include('Media: 2024, English')
      .and.to.match(address)
    expect(await openChat(world).say('ORD-1008 のリンクを再発行して'))
      .to.include('ダウンロード リンクはまだ有効です')
      .and.to.match(address)
  })

  it('ask for version and language where there was none before', async () => {
    expect(await chat.say('links of ORD-1001')).to.include('No download link was given for ORD-1001 yet')
    expect(await chat.press('Give a download link')).to.include('which version')
    expect(await chat.say('2022')).to.include('In which language?')
    expect(await chat.say('German'))
      .to.include('Media: 2022, German')
      .and.to.match(address)
  })

  it('are found through the customer; another order corrects it, and a stop gives none', async () => {
    const before = await issued()
    expect(await chat.say('a fresh download link for Northwind, please')).to.include('ORD-1008')
    expect(await chat.say('ORD-1001')).to.include('which version')
    expect(await chat.say('never mind')).to.include('Nothing was changed')
    expect(await issued()).to.equal(before)
  })

  it('tell until when a used one is valid, and turn dead five days after the first download', async () => {
    const token = address.exec(await chat.say('new link for ORD-1008'))?.[1] ?? ''
    const work = openWork(world.store)
    await recordFirstUse({ work, now: world.now }, token)
    await world.store.commit(work.writes())
    expect(await chat.say('is the link of ORD-1008 still valid?'))
      .to.include('valid until Fri 27 Nov 2026, 09:00 (UTC), 5 days left')
      .and.to.match(address)
    world.now += 5 * dayMs
    const later = openChat(world)
    expect(await later.say('is the link of ORD-1008 still valid?'))
      .to.include('2 download links, 0 of them valid')
      .and.to.not.match(address)
  })

  it('are told apart: cancelled, nothing to download, unknown', async () => {
    expect(await chat.say('link of ORD-1007')).to.include('ORD-1007 is cancelled')
    expect(await chat.say('link of ORD-1003')).to.include('nothing to download for a CAL')
    expect(await chat.say('new link for ORD-1003')).to.include('nothing to download for a CAL')
    expect(await chat.say('link of ORD-9999')).to.include('I found no order ORD-9999')
  })

  it('are revoked with the order', async () => {
    await chat.say('new link for ORD-1008')
    await chat.say('cancel ORD-1008')
    await chat.press('Wrong product')
    await chat.press('Cancel ORD-1008 now')
    const answer = await chat.say('link of ORD-1008')
    expect(answer).to.include('revoked').and.to.not.match(address)
    expect(answer).to.not.include('[New link')
  })

  for (const who of ['sales', 'helpdesk', 'billing'] as const) {
    it(`are shown to ${who} without an address; an Admin agent gives a new one`, async () => {
      await chat.say('new link for ORD-1008')
      const other = openChat(world, people[who])
      const before = await issued()
      for (const text of ['link of ORD-1008', 'new link for ORD-1008']) {
        expect(await other.say(text))
          .to.include('not used yet')
          .and.to.not.match(address)
      }
      expect(await other.press('Ask an Admin agent')).to.include('> new download link for ORD-1008')
      expect(await issued()).to.equal(before)
    })
  }

  it('have no address where others read along', async () => {
    await chat.say('new link for ORD-1008')
    const group = openChat(world, people.admin, { isPrivate: false })
    expect(await group.say('link of ORD-1008'))
      .to.include('1 of them valid')
      .and.to.not.match(address)
    expect(await group.say('new link for ORD-1008'))
      .to.include('1:1 chat')
      .and.to.not.match(address)
  })
})

describe('a question about download links', () => {
  let world: World

  before(async () => {
    world = await openWorld()
  })

  it('is answered with its source, for the team and in Japanese, one leading to the next', async () => {
    const chat = openChat(world, people.helpdesk)
    await chat.say('ORD-1008 のリンクは?')
    const share = await chat.press('リンクを送ってもよいですか')
    expect(share).to.include('[リンクのコピー]').and.to.include('知的財産').and.to.include('https://')
    const key = await chat.press('キーにも期限がありますか')
    expect(key).to.include('キーの期限についての記載はありません').and.to.include('download-link-5-days')
    const old = await chat.press('以前の購入も同じですか')
    expect(old).to.include('2021年6月3日より前と後').and.to.include('2021 年 4 月').and.to.include('github.com')
    expect(await chat.press('リンクの有効期限は?')).to.include('最初のダウンロード後 5 日間です')
    expect(await chat.press('別の注文のリンク')).to.include('どのお客様')
  })

  it('is answered for customers with the way to a new link, and tells nothing of an order', async () => {
    const chat = openChat(world, people.stranger)
    const answer = await chat.say('the link of ORD-1008 has expired')
    for (const words of ['A dead link is replaced with a new one', 'Global admin', 'ask your Microsoft partner'])
      expect(answer).to.include(words)
    expect(answer).to.not.match(/Northwind|Visio|Links of another order/)
    expect(await chat.press('May I pass a link on?')).to.include('valuable and sought-after')
    expect(await chat.press('Does the key expire too?')).to.include('No statement says so')
    expect(await chat.press('How long is a link valid?')).to.include('5 days from the first download')
  })

  it('tells the team how Partner Center does it', async () => {
    const chat = openChat(world, people.admin, { isPrivate: false })
    await chat.say('new link for ORD-1008')
    expect(await chat.press('How do I get a new link?')).to.include('4. Download, or Copy link')
  })
})

describe('what is wanted of download links', () => {
  const cases: [text: string, team: string, customer: string][] = [
    ['links of ORD-1008', 'look', 'renew'],
    ['is the link for ORD-1008 still valid?', 'look', 'validity'],
    ['the download link of ORD-1008 is dead', 'look', 'renew'],
    ['my link is dead', 'look', 'renew'],
    ['ORD-1008 のリンクが切れました', 'look', 'renew'],
    ['new link for ORD-1008', 'new', 'renew'],
    ['can you send me a new link for ORD-1008', 'new', 'renew'],
    ['give Northwind a fresh download link', 'new', 'renew'],
    ['ORD-1008 のリンクを再発行して', 'new', 'renew'],
    ['how long is a download link valid?', 'validity', 'validity'],
    ['リンクは何日間使えますか', 'validity', 'validity'],
    ['how do I get a new download link?', 'renew', 'renew'],
    ['may I send the link to my customer?', 'share', 'share'],
    ['may I send the link to Contoso?', 'share', 'share'],
    ['what are the risks of copying the link?', 'share', 'share'],
    ['リンクをお客様に送ってもいいですか', 'share', 'share'],
    ['does the key expire after 5 days too?', 'key', 'key'],
    ['キーも 5 日で切れますか', 'key', 'key'],
    ['does the 5-day limit hold for purchases before June 2021?', 'purchases', 'purchases'],
    ['2021 年 6 月より前の購入でも 5 日ですか', 'purchases', 'purchases'],
  ]
  const read = async (text: string, caller: Caller, slots: SlotValues = {}) => {
    const understanding = recognise(text, { products, customers: sampleCustomers })
    const reading = await aimSlot().read({ text, understanding, asked: false }, { context: { caller } } as Scene, slots)
    return reading?.kind === 'value' ? reading.value : undefined
  }
  for (const [text, team, customer] of cases) {
    it(`is read from "${text}"`, async () => {
      expect([await read(text, people.admin), await read(text, people.stranger)]).to.deep.equal([team, customer])
    })
  }

  it('gives who may not hand out links a look at them instead of a new one', async () => {
    expect(await read('new link for ORD-1008', people.helpdesk)).to.equal('look')
  })

  it('does not change with an answer that says nothing of links', async () => {
    for (const text of ['German', 'Northwind', '2022', 'the new one']) {
      expect(await read(text, people.admin, { aim: 'other' })).to.equal(undefined)
    }
    expect(await read('no, how long is a link valid?', people.admin, { aim: 'other' })).to.equal('validity')
  })
})
