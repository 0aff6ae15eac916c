import { expect } from 'chai'
import type { MadeFile } from '../../services/file-link.ts'
import type { UnclearSentence } from '../../services/unclear-sentences.ts'
import { everythingIn } from '../support/assistant.ts'
import { lintCard } from '../support/card-linter.ts'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

const secrets =
  'florb the blurg of Contoso Ltd and of Foo Trading Inc for jane.doe@contoso.com or 03-1234-5678, ' +
  'ABCDE-12345-FGHIJ-67890-KLMNO on ORD-1001 at https://evil.example/x 11111111-2222-3333-4444-555555555555'

const named = /contoso|foo trading|jane|1234-5678|ABCDE|KLMNO|ORD-1001|1001|evil|11111111|somebody|admin-agent|aiko/i

describe('sentences that were not understood', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
    const { send } = chat
    // Time goes on between two turns, as it does.
    chat.send = (input) => {
      world.now += 1_000
      return send(input)
    }
  })

  const kept = async () =>
    (await world.store.list('unclear-sentence/')).map(({ value }) => value as unknown as UnclearSentence).reverse()
  const choices = async () => (await kept()).map(({ chosen, isSaid }) => [chosen, ...(isSaid ? ['said'] : [])])

  it('are kept with when, language and what was offered, and nothing of who or whom', async () => {
    await chat.say(secrets)
    const [sentence, ...others] = await kept()
    expect(others).to.deep.equal([])
    expect(Object.keys(sentence ?? {}).sort()).to.deep.equal(['at', 'locale', 'offered', 'text'])
    expect(sentence).to.include({ at: world.now, locale: 'en' })
    expect(sentence?.text).to.match(/^florb the blurg of \{customer\}/)
    for (const placeholder of ['{mail}', '{phone}', '{key}', '{orderId}', '{link}']) {
      expect(sentence?.text).to.include(placeholder)
    }
    const stored = await world.store.list('unclear-sentence/')
    expect(JSON.stringify(stored)).not.to.match(named)
    expect(JSON.stringify(chat.state()?.unclear)).not.to.match(named)
  })

  it('are kept from strangers as well, without the names of a directory that they do not see', async () => {
    await openChat(world, people.stranger).say('florb the blurg of northwind, fabrikam and a datum, note: jane')
    expect((await kept())[0]?.text).to.equal('florb the blurg of {customer}, {customer} and {customer}, note:')
  })

  it('are kept from strangers with customers that nobody knows', async () => {
    await openChat(world, people.stranger, { locale: 'ja' }).say('東都物流様のフガフガを taro@toto.example にホゲして')
    const [sentence] = await kept()
    expect(sentence?.locale).to.equal('ja')
    expect(sentence?.text).to.equal('{customer}様のフガフガを {mail} にホゲして')
  })

  it('are not kept where only a name or an id was said, nor twice in one turn', async () => {
    await chat.say('Contoso')
    expect(await kept()).to.deep.equal([])
    await chat.say('Visio')
    expect((await kept()).length).to.equal(1)
  })

  it('get the topic whose button is pressed, also on another page of the menu', async () => {
    await chat.say('Visio')
    await chat.press('Get a product key')
    await chat.say('stop')
    await chat.say('Visio')
    await chat.press('Something else')
    expect((await choices()).at(-1)).to.deep.equal(['else'])
    await chat.press('Show more')
    await chat.press('RDS CALs')
    expect(await choices()).to.deep.equal([['getKey'], ['rdsActivate']])
  })

  it('get the intent of what is said next, but only if that is clear, at once, and no cry for help', async () => {
    await chat.say('Visio')
    await chat.say('order 5 Visio LTSC Professional 2024')
    await chat.say('stop')
    await chat.say('Visio please blurg')
    await chat.say('I want to talk to a person')
    await chat.say('Visio florb')
    await chat.say('thanks')
    await chat.say('order 5 Visio LTSC Professional 2024')
    await chat.say('stop')
    await chat.say('Visio plink')
    world.now += 11 * 60_000
    await chat.say('order 5 Visio LTSC Professional 2024')
    const all = await kept()
    expect(all.map(({ text, chosen }) => [text, chosen])).to.deep.equal([
      ['Visio', 'order'],
      ...all.slice(1).map(({ text }) => [text, undefined]),
    ])
    expect(all[0]?.isSaid).to.equal(true)
  })

  it('are kept in the middle of a topic with its intent', async () => {
    await chat.say('is ORD-1001 still cancellable?')
    await chat.say('our add-in needs 32 bit but the portal only gives 64')
    await chat.say('the blurg is out of florb')
    const [sentence] = await kept()
    expect(sentence).to.deep.include({ context: 'bit32', text: 'the blurg is out of florb', offered: [] })
  })

  it('get the intent of the next sentence also in the middle of a topic', async () => {
    await chat.say('our add-in needs 32 bit but the portal only gives 64')
    await chat.say('the blurg is out of florb')
    await chat.say('order 5 Visio LTSC Professional 2024')
    expect(await choices()).to.deep.equal([['order', 'said']])
  })

  it('are at most thirty a day from one conversation', async () => {
    for (let n = 0; n < 32; n += 1) await chat.say(`Visio florb ${'x'.repeat(n + 1)}`)
    expect((await kept()).length).to.equal(30)
    expect(chat.state()).not.to.have.property('unclear')
    await openChat(world, people.stranger).say('the blurg is out of florb')
    expect((await kept()).length).to.equal(31)
    world.now += 24 * 3_600_000
    await chat.say('Visio florb')
    expect((await kept()).length).to.equal(32)
    expect(JSON.stringify(chat.state()?.unclearKept)).to.match(/^\{"day":\d+,"count":1\}$/)
  })

  it('survive a press that comes late, from an old message, or after they were deleted', async () => {
    await chat.say('Visio')
    const offered = chat.button('Get a product key')
    const choose = () => chat.send({ kind: 'press', data: offered })
    await chat.say('hello')
    expect(await choose()).to.include('Whose purchase')
    await chat.say('stop')
    await chat.say('Visio florb')
    await choose()
    expect(await choices()).to.deep.equal([[undefined], [undefined]])
    await chat.say('stop')
    await chat.say('Visio')
    const last = chat.button('Order software')
    for (const { key, version } of await world.store.list('unclear-sentence/')) {
      await world.store.commit([{ kind: 'remove', key, expects: version }])
    }
    expect(await chat.send({ kind: 'press', data: last })).to.include('Which customer')
    world.now += 25 * 3_600_000
    expect(await choose()).to.include('no longer good')
    expect(await kept()).to.deep.equal([])
  })

  it('are not kept when that is switched off; those from before can still be seen', async () => {
    world.services.collectsSentences = false
    await chat.say('Visio')
    await chat.press('Get a product key')
    await chat.say('the blurg is out of florb')
    expect(await kept()).to.deep.equal([])
    expect(chat.state()).not.to.have.property('unclear')
    expect(await chat.say('show the sentences you did not understand')).to.include('switched off')
  })

  it('are shown and exported harmlessly, whatever they are', async () => {
    const hostile = [
      '=1+1 florb **blurg** [florb](https://evil.example)',
      '"}\n{"id":"x","intent":"order"} ${secret} <script>alert(1)</script> 😀',
      `florb ${'😀'.repeat(3_000)}`,
      `florb ${'jane@contoso.com '.repeat(200)}`,
    ]
    for (const text of hostile) await chat.say(text)
    expect((await kept()).length).to.equal(hostile.length)
    for (const { text } of await kept()) {
      expect(Array.from(text).length).to.be.at.most(500)
      expect(text)
        .to.match(/[^{a-z]$|\}$/)
        .and.not.match(/\p{Cs}|[\n\u2028]/u)
    }
    await chat.say('show the sentences you did not understand')
    const [answer] = chat.answers
    expect(answer?.kind === 'card' && lintCard(answer.card, 'decision')).to.deep.equal([])
    await chat.press('Export')
    const [file] = (await world.store.list('file/')).map(({ value }) => value as unknown as MadeFile)
    const lines = String(file?.content).trimEnd().split('\n')
    expect(lines.map((line) => Object.keys(JSON.parse(line)))).to.deep.equal(
      hostile.map(() => ['id', 'lang', 'text', 'intent', 'accept', 'review', 'offered']),
    )
  })

  it('are a file in the form of the training data, and the link opens nothing else', async () => {
    await chat.say('Visio')
    await chat.press('Get a product key')
    await chat.say('stop')
    await chat.say('Visio florb')
    await chat.say('order 5 Visio LTSC Professional 2024')
    await chat.say('our add-in needs 32 bit but the portal only gives 64')
    await chat.say('the blurg is out of florb')
    expect(await chat.say('export the sentences you did not understand')).to.match(/JSON lines: 3.*look at: 2.*\/f\//s)
    const [file] = (await world.store.list('file/')).map(({ value }) => value as unknown as MadeFile)
    expect(file?.name).to.equal('unclear-sentences-2026-11-22.jsonl')
    const lines = String(file?.content).trimEnd().split('\n')
    const [topic, said, pressed] = lines.map((line) => JSON.parse(line))
    expect(pressed).to.deep.include({ lang: 'en', text: 'Visio', intent: 'getKey', accept: ['getKey'] })
    expect(pressed).not.to.have.any.keys('review', 'offered')
    expect(said).to.deep.include({ intent: 'order', accept: ['order'], review: true, chosen: 'order' })
    expect(topic).to.deep.include({ intent: 'outOfScope', review: true, context: 'bit32', offered: [] })
    expect(new Set([topic, said, pressed].map(({ id }) => id)).size).to.equal(3)
  })

  it('are told to nobody but an Admin agent, in a 1:1 chat', async () => {
    await chat.say('Visio florb')
    for (const who of ['sales', 'helpdesk', 'billing', 'stranger'] as const) {
      for (const text of ['show', 'export', 'delete']) {
        const told = await openChat(world, people[who]).say(`${text} the sentences you did not understand`)
        expect(told).to.include('role Admin agent').and.not.to.include('florb')
      }
    }
    const group = openChat(world, people.admin, { isPrivate: false })
    expect(await group.say('show the sentences you did not understand')).to.include('only in a 1:1 chat')
    expect(await group.say('理解できなかった文をエクスポートして')).to.include('1 対 1 のチャットでのみ')
    expect(group.state()?.stack).to.deep.equal([])
    expect(await world.store.list('file/')).to.deep.equal([])
  })

  it('are not shown or deleted by buttons after the role is gone', async () => {
    const caller = { ...people.admin }
    const admin = openChat(world, caller)
    await admin.say('Visio florb')
    await admin.say('delete the sentences you did not understand')
    caller.roles = ['helpdesk-agent']
    expect(await admin.press('Delete 1 now')).to.include('role Admin agent')
    expect((await kept()).length).to.equal(1)
  })

  it('are deleted up to what was exported, once', async () => {
    await chat.say('Visio florb')
    await chat.say('export the sentences you did not understand')
    world.now += 1_000
    await openChat(world, people.stranger).say('the blurg is out of florb')
    await chat.press('Delete these sentences')
    expect(await chat.press('Delete 1 now')).to.include('Deleted: 1')
    expect((await kept()).map(({ text }) => text)).to.deep.equal(['the blurg is out of florb'])
    expect(await chat.press('Delete 1 now')).to.include('already done')
    expect((await everythingIn(world.store)).match(/Visio florb/g)?.length).to.equal(1)
  })

  it('are paged by ten', async () => {
    for (let n = 0; n < 25; n += 1) {
      world.now += 1_000
      await openChat(world).say(`Visio florb ${'x'.repeat(n + 1)}`)
    }
    expect(await chat.say('show the sentences you did not understand'))
      .to.include('1-10 of 25')
      .and.not.include('From the newest')
    expect(await chat.press('Older')).to.include('11-20 of 25')
    expect(await chat.say('more'))
      .to.include('21-25 of 25')
      .and.not.include('[Older')
    expect(await chat.say('more')).to.include('seen them all')
    expect(await chat.press('From the newest')).to.include('1-10 of 25')
  })
})
