import { expect } from 'chai'
import type { Order } from '../../services/model.ts'
import { keepNewOrder } from '../../services/order.ts'
import { openWork } from '../../services/work.ts'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

const buttons = (answer: string) => answer.match(/^\[.*\]$/gm) ?? []

describe('asking what was bought', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  it('lists the purchases of a customer, newest first, with until when each can be cancelled', async () => {
    const answer = await chat.say('what has Contoso bought?')
    expect(answer).to.include('Purchases of Contoso Ltd').and.not.to.include('Fabrikam')
    expect(answer).to.match(
      /1-2 of 2\nORD-1001 · 20 Nov 2026 · .*cancellable until Sun 20 Dec 2026, 21:00 \(UTC\)\nORD-1002 · 19 Nov /,
    )
    expect(buttons(answer)).to.deep.equal(['[ORD-1001]', '[ORD-1002]', '[Export as CSV]'])
  })

  it('does so in Japanese, in the zone of the reader', async () => {
    const reader = openChat(world, people.sales, { timeZone: 'Asia/Tokyo' })
    const answer = await reader.say('みどり商事の購入履歴')
    expect(answer).to.include('株式会社みどり商事の購入履歴')
    expect(answer).to.include('2026年11月24日(火) 06:00 (日本時間) より前ならキャンセル可能')
    expect(await reader.press('ORD-1006'))
      .to.include('ORD-1006: 完了')
      .and.to.include('期間終了')
  })

  it('pages through the purchases of everybody', async () => {
    const seen: string[] = []
    let answer = await chat.say('show all orders')
    for (;;) {
      seen.push(...(answer.match(/^ORD-\d+(?= ·)/gm) ?? []))
      if (!answer.includes('[Older purchases]')) break
      answer = await chat.press('Older purchases')
    }
    const ids = ['1001', '1002', '1007', '1003', '1004', '1008', '1005', '1006', '1009']
    expect(seen).to.deep.equal(ids.map((id) => `ORD-${id}`))
  })

  it('narrows by day, product and customer, and shows the only one whole', async () => {
    expect(await chat.say('orders since 10 November'))
      .to.include('Purchases of all customers (since 10 Nov 2026)')
      .and.not.to.include('ORD-1008')
    expect(await chat.say('which SQL Server did Northwind buy'))
      .to.include('Purchases of Northwind Traders (SQL Server): there is one.')
      .and.to.include('ORD-1007: cancelled')
    expect(await chat.say('show all orders of yesterday')).to.include('(on 21 Nov 2026): there are none.')
  })

  it('says when there is nothing, and where there is more', async () => {
    const answer = await chat.say('what did Contoso buy last month')
    expect(answer).to.include('(from 1 Oct 2026 to 31 Oct 2026): there are none.')
    expect(await chat.press('All purchases of Contoso Ltd'))
      .to.include('ORD-1001')
      .and.to.include('ORD-1002')
  })

  it('asks whose, if the sentence does not say; "all" is an answer, so is an order id', async () => {
    expect(await chat.say('list purchases')).to.include('Whose purchases?')
    expect(await chat.say('all')).to.include('Purchases of all customers')
    expect(await chat.say('注文の一覧を見せて')).to.include('どのお客様')
    expect(await chat.say('ノースウインド')).to.include('Northwind Traders の購入履歴')
    await chat.say('purchase history')
    expect(await chat.say('ORD-1004')).to.include('ORD-1004: completed')
  })

  it('asks again for a name that nobody has, and keeps the time', async () => {
    expect(await chat.say('what did Acme buy last month')).to.include('I found no customer called "Acme"')
    expect(await chat.say('Contoso')).to.include('Purchases of Contoso Ltd (from 1 Oct 2026')
  })

  it('stops half-way', async () => {
    await chat.say('list purchases')
    expect(await chat.say('never mind')).to.include('Nothing was changed')
  })

  it('tells a stranger where they see their own, and nothing about anybody', async () => {
    const stranger = openChat(world, people.stranger)
    for (const text of ['what did Contoso buy', 'status of ORD-1002']) {
      const answer = await stranger.say(text)
      expect(answer)
        .to.include('Microsoft 365 admin center')
        .and.not.to.match(/SQL|Contoso Ltd/)
    }
    expect(await stranger.say('購入履歴を見たい')).to.include('[お使いの製品]')
  })
})

describe('one order', () => {
  let world: World

  before(async () => {
    world = await openWorld()
  })

  it('is told whole, with what may be done next', async () => {
    const answer = await openChat(world).say('status of ORD-1002')
    for (const words of [
      'ORD-1002: completed',
      'Contoso Ltd',
      'Cancellable: until Thu 26 Nov 2026, 13:00 (UTC)',
      '$30,000.00',
      'No product key has been given yet.',
      'rule subscription-168-hours',
      'https://learn.microsoft.com',
    ])
      expect(answer).to.include(words)
    expect(answer).to.include('[Get the product key]').and.to.include('[Order it again]')
  })

  it('leads on to the key, the links and the cancellation', async () => {
    for (const [button, words] of [
      ['Get the product key', 'which version'],
      ['Download links', 'No download link was given for ORD-1001 yet'],
      ['Can it be cancelled?', 'Yes, until'],
      ['Order it again', 'Windows Server 2025 Standard - 16 Core × 4'],
      ['More of Contoso Ltd', 'Purchases of Contoso Ltd'],
    ] as const) {
      const chat = openChat(world)
      await chat.say('show ORD-1001')
      expect(await chat.press(button)).to.include(words)
    }
  })

  it('shows the last five characters of a key to an Admin agent only', async () => {
    expect(await openChat(world).say('status of ORD-1007')).to.match(/-\w{5} \(version 2022\), revoked/)
    const answer = await openChat(world, people.helpdesk).say('ORD-1007 の状況は')
    expect(answer).to.include('バージョン 2022、取り消し済み').and.not.to.include('\\*')
    expect(answer).to.not.include('プロダクト キーを取得する')
  })

  it('names what became of each line', async () => {
    const order = (await world.store.get('order/ORD-1001'))?.value as unknown as Order
    const [line] = order.lines
    if (!line) throw new Error('the order has a line')
    const work = openWork(world.store)
    const lines = [line, { ...line, number: 2, title: 'Visio_2024', cancelledAt: world.now }]
    keepNewOrder(work, { ...order, id: 'ORD-3001', lines, note: 'PO *7*' })
    await world.store.commit(work.writes())
    const answer = await openChat(world).say('status of ORD-3001')
    expect(answer).to.include('ORD-3001: partly cancelled').and.to.include('Note: PO \\*7\\*')
    expect(answer).to.match(/2\\\. Visio\\_2024 × 4: perpetual license, .*, cancelled/)
    expect(answer).to.include('Cancellable: in part, until')
  })

  it('says of a cancelled order that no key was given, not that none has been given yet', async () => {
    const order = (await world.store.get('order/ORD-1001'))?.value as unknown as Order
    const work = openWork(world.store)
    keepNewOrder(work, { ...order, id: 'ORD-3003', status: 'cancelled' })
    await world.store.commit(work.writes())
    expect(await openChat(world).say('status of ORD-3003')).to.include('No product key was given.')
    expect(await openChat(world).say('ORD-3003 の状況は')).to.include('プロダクト キーはお渡ししていません。')
  })

  it('goes on to the next with few words, and says when there is none of that id', async () => {
    const chat = openChat(world)
    await chat.say('status of ORD-1002')
    expect(await chat.say('and ORD-1003?')).to.include('ORD-1003: completed')
    expect(await chat.say('status of ORD-9999')).to.include('I found no order ORD-9999')
  })
})

describe('purchases as a file', () => {
  let world: World

  beforeEach(async () => {
    world = await openWorld()
  })

  const file = async (answer: string) => {
    const token = /\/f\/([0-9a-f]{32})/.exec(answer)?.[1]
    return (await world.store.get(`file/${token}`))?.value as unknown as { name: string; content: string }
  }

  it('holds all lines that were found, behind a link for a day', async () => {
    const chat = openChat(world, people.billing)
    await chat.say('show all orders')
    const answer = await chat.press('Export as CSV')
    expect(answer).to.include('9 order lines as CSV').and.to.include('until Mon 23 Nov 2026, 09:00 (UTC)')
    const { name, content } = await file(answer)
    expect(name).to.equal('purchases-2026-11-22.csv')
    const lines = content.trim().split('\r\n')
    expect(lines).to.have.length(10)
    expect(lines[0]).to.match(/^\uFEFF?Order ID,Purchased \(UTC\),/)
    expect(lines[2]).to.include('ORD-1002,2026-11-19 13:00,').and.to.include(',2,15000.00,30000.00,USD,completed,')
  })

  it('is asked for in a sentence, in Japanese, narrowed', async () => {
    const chat = openChat(world, people.helpdesk, { timeZone: 'Asia/Tokyo' })
    const answer = await chat.say('先月の注文一覧を CSV で')
    expect(answer).to.include('注文明細 2 行の CSV').and.to.include('2026年10月1日から2026年10月31日まで')
    const { content } = await file(answer)
    expect(content).to.include('注文 ID').and.to.include('ORD-1005').and.to.include('永続ライセンス')
    expect(content).to.not.include('ORD-1001')
  })

  it('runs no formula that somebody wrote', async () => {
    const order = (await world.store.get('order/ORD-1001'))?.value as unknown as Order
    const work = openWork(world.store)
    keepNewOrder(work, { ...order, id: 'ORD-3002', note: '=HYPERLINK("https://evil.example")' })
    await world.store.commit(work.writes())
    const { content } = await file(await openChat(world).say('export the purchases of Contoso as CSV'))
    expect(content).to.include(`"'=HYPERLINK(""https://evil.example"")"`)
  })

  it('keeps the zone of whoever asked, for its page', async () => {
    const chat = openChat(world, people.admin, { timeZone: 'Asia/Tokyo' })
    const made = await file(await chat.say('コントソの注文を CSV で出力して'))
    expect(made).to.include({ timeZone: 'Asia/Tokyo' })
  })

  it('is the first thing to press', async () => {
    const chat = openChat(world)
    await chat.say('purchases of Contoso as CSV')
    const [answer] = chat.answers
    const actions = answer?.kind === 'card' ? (answer.card.actions as unknown as Record<string, string>[]) : []
    expect(actions[0]).to.include({ type: 'Action.OpenUrl', style: 'positive' })
  })

  it('is not made where there is nothing', async () => {
    const answer = await openChat(world).say('export the orders of Contoso last month as CSV')
    expect(answer).to.include('there are none').and.not.to.include('/f/')
  })
})
