import { expect } from 'chai'
import type { Order } from '../../services/model.ts'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

describe('the history of the cancellation rule', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  it('answers "my colleague says 60 days" with the dates, the sources and the rule of the order', async () => {
    await chat.say('is ORD-1002 still cancellable?')
    const answer = await chat.say('my colleague says 60 days')
    expect(answer).to.include('ORD-1002, purchased Thu 19 Nov 2026, 13:00 (UTC): 7 days, prorated refund')
    expect(answer).to.include('Until 31 May 2021: 60 days, full refund, for both kinds')
    expect(answer)
      .to.include('From 1 Jun 2021')
      .and.include('From 11 Jul 2022')
      .and.include('announcements/2021-april.md')
    expect(answer).to.include('14 Oct 2022').and.include('checked 2026-11-22')
  })

  it('answers in Japanese, about an order that the sentence names', async () => {
    const answer = await chat.say('同僚は ORD-1001 なら60日と言っています')
    expect(answer)
      .to.include('ORD-1001 (購入日時')
      .and.include('30 日間 (全額払い戻し)')
      .and.include('2021年6月1日から')
  })

  it('tells a renewed order by its renewal', async () => {
    const answer = await chat.say('how did the cancellation rule for ORD-1009 change?')
    expect(answer).to.include('ORD-1009, renewed Fri 20 Nov 2026')
  })

  it('is behind a button of what has closed', async () => {
    await chat.say('ORD-1006 はまだキャンセルできますか')
    expect(await chat.press('規則の変遷を見る'))
      .to.include('ORD-1006 (購入日時')
      .and.include('30 日間 (全額払い戻し)')
  })

  it('tells a stranger no order, but the rule of today', async () => {
    const answer = await openChat(world, people.stranger).say('my colleague says 60 days for ORD-1002')
    expect(answer).to.include('within 7 days').and.not.include('ORD-1002')
  })
})

describe('the support request for what has closed', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  it('asks for the reason and holds all that the form asks for', async () => {
    await chat.say('is ORD-1004 still cancellable?')
    expect(await chat.press('Prepare a support request')).to.include('What is the refund reason for ORD-1004?')
    const answer = await chat.say('Ordered for *another* customer')
    for (const line of [
      'CSP Purchase/Refund on behalf of customers',
      'Customer: Fabrikam Inc',
      'Domain: fabrikam',
      'Order ID: ORD-1004',
      'Product: Windows Server CAL - 1 Device CAL - 3 year',
      'Amount requested (quantity): 10',
      'Refund reason: Ordered for *another* customer',
      'Purchased: Sat 14 Nov 2026, 09:00 (UTC)',
      'Window closed: Sat 21 Nov 2026, 09:00 (UTC)',
      'Requested: Sun 22 Nov 2026, 09:00 (UTC)',
      'Contact: Aiko Tanaka',
      'Phone: (please add)',
    ]) {
      expect(answer).to.include(line)
    }
    expect(answer).to.match(/Tenant ID: [0-9a-f]{8}-[0-9a-f-]{27}/)
    expect(answer).to.include('support-for-purchases').and.include('a refund may or may not be granted')
  })

  it('is there in Japanese, and for a Helpdesk agent', async () => {
    const helpdesk = openChat(world, people.helpdesk)
    await helpdesk.say('ORD-1006 はまだキャンセルできますか')
    expect(await helpdesk.press('サポート リクエストを準備する')).to.include('払い戻し理由は何ですか')
    const answer = await helpdesk.press('数量の間違い')
    expect(answer).to.include('払い戻し理由: 数量の間違い').and.include('要求された数量: 5')
    expect(answer).to.include('顧客名: 株式会社みどり商事').and.include('連絡先の氏名: Hana Sato')
  })

  it('is not made while it can still be cancelled', async () => {
    const answer = await chat.say('can I cancel ORD-1001, or do I need a support request?')
    expect(answer).not.to.include('Tenant ID')
  })
})

describe('cancelling a part of a quantity', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  const sentences: [says: string, keeps: string][] = [
    ['cancel 1 of the 4 of ORD-1001', '3'],
    ['cancel 3 licenses of ORD-1001', '1'],
    ['can I reduce ORD-1001 from 4 to 3?', '3'],
    ['cancel only two of ORD-1001', '2'],
    ['ORD-1001 の4本のうち1本だけキャンセルしたい', '3'],
    ['ORD-1001 を2本だけキャンセルできますか', '2'],
    ['ORD-1001 を3本に減らしたい', '3'],
  ]
  for (const [says, keeps] of sentences) {
    it(`is not possible: "${says}"`, async () => {
      const answer = await chat.say(says)
      expect(answer).to.match(/A quantity cannot be reduced|数量だけを減らすことはできません/)
      expect(answer).to.match(new RegExp(`order ${keeps} anew|あらためて ${keeps} 本を注文`))
    })
  }

  it('leads to the cancellation of the whole and the order of the rest', async () => {
    await chat.say('cancel 1 of the 4 of ORD-1001')
    expect(await chat.press('Cancel ORD-1001 and order 3'))
      .to.include('Cancel ORD-1001?')
      .and.include('Wrong quantity')
    await chat.press('Cancel ORD-1001 now')
    const order = (await world.store.get('order/ORD-1001'))?.value as unknown as Order
    expect(order.status).to.equal('cancelled')
    const review = await chat.press('Order 3 instead')
    expect(review).to.include('Contoso Ltd').and.include('Windows Server 2025 Standard - 16 Core × 3')
  })

  it('is no part when it is all, and leaves the order alone until it is confirmed', async () => {
    expect(await chat.say('cancel all 4 licenses of ORD-1001')).to.include('Why is ORD-1001 cancelled?')
    await chat.press('Ordered twice')
    expect(await chat.say('no')).to.include('hange')
    expect(await chat.say('stop')).to.include('Nothing was changed')
  })

  it('says that the window has closed where it has', async () => {
    const answer = await chat.say('cancel 4 of the 10 of ORD-1004')
    expect(answer).to.include('its quantity cannot be reduced').and.include('No, the window has closed')
  })

  it('offers a Helpdesk agent whom to ask', async () => {
    const answer = await openChat(world, people.helpdesk).say('cancel 1 of the 4 of ORD-1001')
    expect(answer).to.include('[Ask an Admin agent]').and.not.include('[Cancel ORD-1001')
  })
})

describe('what is asked beside it, about an order', () => {
  let chat: Chat

  beforeEach(async () => {
    chat = openChat(await openWorld())
  })

  const table: [asks: string, expected: RegExp][] = [
    [
      'do I get a full refund for ORD-1002 in the first 24 hours if I cancel?',
      /^A full refund in the first 24 hours is only reported/,
    ],
    ['is there a cancellation fee for ORD-1002?', /^There is no early-termination fee/],
    ['can I cancel and exchange ORD-1002?', /^There is no exchange/],
    ['ORD-1002 renewed yesterday, can we cancel?', /^I see no renewal of this order/],
    ['ORD-1009 renewed yesterday, can we cancel?', /^Yes, until Fri 27 Nov 2026/],
    ['ORD-1002 のキャンセルに手数料はかかりますか', /^早期終了の手数料はありません/],
    ['ORD-1002 をキャンセルすると最初の24時間は全額戻りますか', /^最初の 24 時間は全額払い戻しという情報は/],
  ]
  for (const [asks, expected] of table) {
    it(`is answered first: "${asks}"`, async () => {
      const answer = await chat.say(asks)
      expect(answer).to.match(expected)
      expect(answer).to.match(/より前ならキャンセルできます|Yes, until/)
    })
  }

  it('tells who cancelled, what it gave back, and the rule that held', async () => {
    const answer = await chat.say('is ORD-1007 still cancellable?')
    expect(answer)
      .to.include('No, it is already cancelled')
      .and.include('by Avery Admin')
      .and.include('Estimated refund')
    expect(answer).to.include('rule perpetual-30-days')
  })
})
