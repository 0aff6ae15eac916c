import { expect } from 'chai'
import type { Order } from '../../services/model.ts'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

const hour = 3_600_000

describe('asking whether an order can be cancelled', () => {
  let world: World

  before(async () => {
    world = await openWorld()
  })

  const english: [id: string, ...expected: string[]][] = [
    ['ORD-1001', 'Yes, until', '28 days 12 hours left', 'all that was paid', 'perpetual-30-days'],
    ['ORD-1002', 'Yes, until Thu 26 Nov 2026, 13:00 (UTC)', '4 days 4 hours left', 'day 3 of 7', '1,093 of 1,096'],
    ['ORD-1003', 'Yes, until', '1 hour left', 'day 7 of 7'],
    ['ORD-1004', 'No, the window has closed', 'full term will be billed', 'subscription-168-hours'],
    ['ORD-1005', 'Yes, until', '1 day 12 hours left'],
    ['ORD-1006', 'No, the window has closed', 'The purchase stands', 'perpetual-30-days'],
    ['ORD-1007', 'already cancelled', 'revoked'],
    ['ORD-1008', 'Yes, until', '10 days left'],
    ['ORD-1009', 'Yes, until', '5 days 12 hours left', 'Renewed'],
  ]
  for (const [id, ...expected] of english) {
    it(`answers for ${id}: ${expected[0]}`, async () => {
      const answer = await openChat(world, people.helpdesk).say(`is ${id} still cancellable?`)
      for (const words of expected) expect(answer).to.include(words)
      if (id !== 'ORD-1007')
        expect(answer).to.include('https://learn.microsoft.com').and.to.include('checked 2026-11-22')
    })
  }

  const japanese: [id: string, ...expected: string[]][] = [
    ['ORD-1001', 'はい、', '残り 28 日 12 時間', '支払額の全額'],
    ['ORD-1002', 'はい、2026年11月26日(木) 13:00 (UTC) より前', '残り 4 日 4 時間', '7 日のうち 3 日目', '1,093 日分'],
    ['ORD-1003', 'はい、', '残り 1 時間', '7 日のうち 7 日目'],
    ['ORD-1004', 'キャンセル期間は終了しました', '期間全体が請求されます'],
    ['ORD-1005', 'はい、', '残り 1 日 12 時間'],
    ['ORD-1006', 'キャンセル期間は終了しました'],
    ['ORD-1007', 'すでにキャンセル済み', '取り消し済み'],
    ['ORD-1008', 'はい、', '残り 10 日'],
    ['ORD-1009', 'はい、', '残り 5 日 12 時間', '更新日時'],
  ]
  for (const [id, ...expected] of japanese) {
    it(`answers in Japanese for ${id}: ${expected[0]}`, async () => {
      const answer = await openChat(world, people.helpdesk).say(`${id} はまだキャンセルできますか`)
      for (const words of expected) expect(answer).to.include(words)
    })
  }

  it('shows instants in the zone of the reader', async () => {
    const chat = openChat(world, people.admin, { timeZone: 'Asia/Tokyo' })
    expect(await chat.say('ORD-1002 はキャンセルできますか')).to.include('22:00 (日本時間)')
  })

  it('lets a Helpdesk agent ask an Admin agent, with the line that does it', async () => {
    const helpdesk = openChat(world, people.helpdesk)
    const answer = await helpdesk.say('is ORD-1002 still cancellable?')
    expect(answer).to.include('[Ask an Admin agent]').and.not.to.include('[Cancel ORD-1002]')
    expect(await helpdesk.press('Ask an Admin agent')).to.include('> cancel ORD-1002')
  })

  it('tells a stranger the rules and nothing about any order', async () => {
    const answer = await openChat(world, people.stranger).say('is ORD-1002 still cancellable?')
    expect(answer).to.include('within 7 days').and.not.to.include('Contoso')
  })

  it('finds the order through the customer, and goes on to the next with few words', async () => {
    const chat = openChat(world)
    expect(await chat.say('can Fabrikam still cancel?'))
      .to.include('ORD-1003')
      .and.to.include('ORD-1004')
    expect(await chat.say('2')).to.include('No, the window has closed')
    expect(await chat.say('and ORD-1003?')).to.include('Yes, until')
  })

  it('says when there is no such order', async () => {
    expect(await openChat(world).say('is ORD-9999 still cancellable?')).to.include('I found no order ORD-9999')
  })
})

describe('cancelling', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  it('asks for the reason, shows a review, and cancels at the confirmation', async () => {
    expect(await chat.say('cancel ORD-1001')).to.include('Why is')
    const review = await chat.press('Wrong quantity')
    expect(review).to.include('Cancel ORD-1001?').and.to.include('Wrong quantity').and.to.include('cannot be undone')
    expect((await order('ORD-1001')).status).to.equal('completed')
    expect(await chat.press('Cancel ORD-1001 now'))
      .to.include('Cancelled: ORD-1001')
      .and.to.include('15 minutes')
    const cancelled = await order('ORD-1001')
    expect(cancelled.status).to.equal('cancelled')
    expect(cancelled.cancellation).to.deep.include({ reason: 'wrong-quantity', at: world.now })
    expect(await chat.say('is ORD-1001 still cancellable?')).to.include('already cancelled')
  })

  it('does the same in Japanese, typed', async () => {
    expect(await chat.say('ORD-1005 をキャンセルしたい')).to.include('キャンセルする理由')
    expect(await chat.say('お客様が予算を変更したため')).to.include('お客様が予算を変更したため')
    expect(await chat.say('はい')).to.include('キャンセルしました: ORD-1005')
    expect((await order('ORD-1005')).cancellation?.reason).to.equal('お客様が予算を変更したため')
  })

  it('goes from the check to the cancellation by its button', async () => {
    await chat.say('is ORD-1002 still cancellable?')
    expect(await chat.press('Cancel ORD-1002')).to.include('Why is')
  })

  it('keeps the order when the review is stopped, or answered with no', async () => {
    await chat.say('cancel ORD-1001')
    await chat.press('Wrong quantity')
    expect(await chat.press('Keep the order')).to.include('Nothing was changed')
    await chat.say('cancel ORD-1001')
    await chat.say('no longer needed')
    expect(await chat.say('stop')).to.include('Nothing was changed')
    expect((await order('ORD-1001')).status).to.equal('completed')
  })

  it('takes names in a reason for what they are: no other customer, no other topic', async () => {
    await chat.say('cancel ORD-1001')
    const review = await chat.say('Fabrikam wants to order 3 Visio for Tokyo instead, can they?')
    expect(review).to.include('Cancel ORD-1001?').and.to.include('Contoso Ltd').and.to.include('for Tokyo instead')
  })

  it('turns to another order when its id is given instead of a reason', async () => {
    await chat.say('cancel ORD-1001')
    await chat.say('no, ORD-1002')
    expect(await chat.say('Wrong product')).to.include('Cancel ORD-1002?')
  })

  it('asks for no reason where the window has closed, and says why', async () => {
    expect(await chat.say('cancel ORD-1004'))
      .to.include('No, the window has closed')
      .and.not.to.include('Why is')
  })

  it('refuses when the window closes between the review and the press', async () => {
    await chat.say('cancel ORD-1003')
    await chat.press('No longer needed')
    world.now += hour
    expect(await chat.press('Cancel ORD-1003 now'))
      .to.include('nothing was changed')
      .and.to.include('closed')
    expect((await order('ORD-1003')).status).to.equal('completed')
  })

  it('cancels once, however often it is pressed', async () => {
    await chat.say('cancel ORD-1001')
    await chat.press('Ordered twice')
    const data = chat.button('Cancel ORD-1001 now')
    await chat.send({ kind: 'press', data })
    expect(await chat.send({ kind: 'press', data })).to.include('already done')
  })

  for (const who of ['sales', 'helpdesk', 'billing'] as const) {
    it(`cancels nothing for ${who}`, async () => {
      const other = openChat(world, people[who])
      expect(await other.say('cancel ORD-1001'))
        .to.include('Yes, until')
        .and.not.to.include('Why is')
      await other.say('yes')
      expect((await order('ORD-1001')).status).to.equal('completed')
    })
  }

  it('revokes the keys that were given', async () => {
    await chat.say('key for ORD-1001')
    for (const answer of ['2025', 'English']) await chat.say(answer)
    await chat.press('Show the key')
    await chat.say('cancel ORD-1001')
    await chat.press('Wrong product')
    await chat.press('Cancel ORD-1001 now')
    expect(await chat.say('key for ORD-1001')).to.include('is cancelled')
  })

  async function order(id: string): Promise<Order> {
    return (await world.store.get(`order/${id}`))?.value as unknown as Order
  }
})
