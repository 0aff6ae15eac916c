import { expect } from 'chai'
import { redeemKey } from '../../services/product-key.ts'
import { type Chat, cipher, openChat, openWorld, people, type World } from '../support/chat.ts'

const fiveGroups = /[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}/

describe('getting a product key', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  it('asks version and language, warns of the risk, then gives the key and a download link', async () => {
    expect(await chat.say('key for ORD-1001'))
      .to.include('which version')
      .and.to.include('[2022 (n-1)]')
    expect(await chat.say('2022')).to.include('In which language?')
    const notice = await chat.say('Japanese')
    expect(notice)
      .to.include('valuable and sought after')
      .and.to.include('Version: 2022')
      .and.to.include('Japanese, 64-bit')
    const given = await chat.press('Show the key')
    expect(given).to.match(/\*{5}-\*{5}-\*{5}-\*{5}-[A-Z0-9]{5}/)
    expect(given).to.include('http://127.0.0.1:3978/d/').and.to.include('5 days from the first download')
  })

  it('does the same in Japanese', async () => {
    expect(await chat.say('ORD-1005 のキーをください')).to.include('どのバージョンが必要ですか')
    await chat.say('2024')
    await chat.say('日本語')
    expect(await chat.say('64'))
      .to.include('プロダクト キーは価値が高く')
      .and.to.include('日本語、64 ビット')
    expect(await chat.press('キーを表示する')).to.include('[控えました]')
  })

  it('takes everything that the first sentence says', async () => {
    const notice = await chat.say('Japanese 64-bit key for ORD-1005')
    expect(notice).to.include('which version')
    expect(await chat.say('2021')).to.include('Japanese, 64-bit')
  })

  it('never puts the key itself into an answer or the conversation: only a ticket to redeem while sending', async () => {
    await askForKey('ORD-1001')
    await chat.press('Show the key')
    const [answer] = chat.answers
    const ticket = answer?.kind === 'card' ? answer.secret : undefined
    expect(ticket?.until).to.equal(world.now + 60_000)
    const key = await redeemKey(world.store, cipher, ticket?.keyId ?? '')
    expect(key).to.match(fiveGroups)
    const kept = JSON.stringify([chat.answers, chat.state(), await world.store.list('', { limit: 100_000 })])
    expect(kept).not.to.include(key)
    expect(kept).to.include(ticket?.masked)
  })

  it('masks it after a minute by a timer, and at once when it is no longer needed', async () => {
    await askForKey('ORD-1001')
    await chat.press('Show the key')
    const [shown] = chat.answers
    const [timer] = chat.timers
    expect(timer).to.include({ dueAt: world.now + 60_000 })
    world.now += 60_000
    const masked = await chat.send({ kind: 'timer', event: timer?.event ?? { topic: '', action: '', slots: {} } })
    expect(masked).to.include('now masked')
    const [after] = chat.answers
    expect(after).to.include({ kind: 'card', silentUnlessReplaced: true })
    expect(after?.kind === 'card' && after.replaces).to.equal(shown?.kind === 'card' && shown.name)
    expect(after?.kind === 'card' && after.secret).to.equal(undefined)
    expect(await chat.press('I have it')).to.include('now masked')
  })

  it('shows the same key again when asked again, under a new audit entry', async () => {
    await askForKey('ORD-1001')
    const first = await chat.press('Show the key')
    await askForKey('ORD-1001')
    const second = await chat.press('Show the key')
    const lastFive = /-([A-Z0-9]{5})\n/
    expect(lastFive.exec(second)?.[1]).to.equal(lastFive.exec(first)?.[1])
    const entries = (await world.store.list('audit/', { limit: 10_000 })).map(({ value }) => JSON.stringify(value))
    expect(entries.filter((entry) => entry.includes('key-shown-again'))).to.have.length(1)
  })

  it('gives the same key for 32-bit, and leads to its configuration file', async () => {
    await chat.say('key for ORD-1005')
    await chat.say('2024')
    await chat.say('English')
    await chat.press('32-bit')
    const given = await chat.press('Show the key')
    expect(given).to.include('32-bit uses the same key').and.to.include('[Make the file for 32-bit]')
    expect(given).not.to.include('/d/')
  })

  it('warns when the chosen version is out of support', async () => {
    await chat.say('key for ORD-1005')
    await chat.say('2021')
    await chat.say('English')
    expect(await chat.say('64')).to.include('Support for version 2021 ended on 13 Oct 2026')
  })

  it('refuses a version beyond n-2 and names those that are offered', async () => {
    await chat.say('key for ORD-1001')
    expect(await chat.say('2016'))
      .to.include('2016 is not offered')
      .and.to.include('2025, 2022, 2019')
  })

  it('skips version, language and bitness for a CAL, which has only a key', async () => {
    const notice = await chat.say('key for ORD-1004')
    expect(notice).to.include('Show the key').and.not.to.include('Media')
  })

  it('finds the purchase through the customer', async () => {
    expect(await chat.say('I need a product key for Northwind')).to.include('ORD-1008')
  })

  it('says that a cancelled order has no key', async () => {
    expect(await chat.say('key for ORD-1007')).to.include('ORD-1007 is cancelled')
  })

  it('says plainly that the pool is empty and gives the steps in the portal', async () => {
    await chat.say('order 1 Skype for Business Server 2019 for Contoso')
    await chat.say('yes')
    await chat.say('its key please')
    await chat.say('2019')
    await chat.say('English')
    expect(await chat.press('Show the key'))
      .to.include('has no key left')
      .and.to.include('Generate keys and downloads')
  })

  it('shows no key in a group, nor where a message cannot be masked again', async () => {
    expect(await openChat(world, people.admin, { isPrivate: false }).say('key for ORD-1001')).to.include('1:1 chat')
    expect(await openChat(world, people.admin, { canUpdate: false }).say('key for ORD-1001')).to.include('mask')
  })

  it('asks the right again at the press', async () => {
    await askForKey('ORD-1001')
    const data = chat.button('Show the key')
    people.admin.roles.splice(0, 1, 'helpdesk-agent')
    try {
      expect(await chat.send({ kind: 'press', data })).to.include('Admin agent')
    } finally {
      people.admin.roles.splice(0, 1, 'admin-agent')
    }
    expect(chat.answers.some((answer) => answer.kind === 'card' && answer.secret)).to.equal(false)
  })

  for (const who of ['sales', 'helpdesk', 'billing'] as const) {
    it(`gives ${who} no key and names the role`, async () => {
      expect(await openChat(world, people[who]).say('key for ORD-1001')).to.include('Only an Admin agent')
    })
  }

  it('tells a stranger how 32-bit Office is installed, in both languages', async () => {
    const ask = (said: string) => openChat(world, people.stranger).say(said)
    expect(await ask('how do I get 32-bit Office?')).to.include('Office Deployment Tool')
    expect(await ask('32 ビット版の Office を入手するには？')).to.include('Office 展開ツール')
  })

  it('tells a stranger where the customer finds the keys', async () => {
    const answer = await openChat(world, people.stranger).say('how do I get my product key?')
    expect(answer).to.include('Microsoft 365 admin center').and.to.include('Global admin')
  })

  async function askForKey(order: string) {
    await chat.say(`key for ${order}`)
    await chat.say('2025')
    await chat.say('English')
  }
})
