import { expect } from 'chai'
import { topics } from '../../dialogs/topics.ts'
import type { Order } from '../../services/model.ts'
import { type Chat, openChat, openWorld, type World } from '../support/chat.ts'

const visio = 'Visio LTSC Professional 2024'
const day = 86_400_000

describe('agreeing to a review', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  for (const said of [
    'yes but not now',
    'ok, let me ask my boss first',
    'right, what does it cost?',
    'はい、でも後で',
  ]) {
    it(`orders nothing for somebody who says "${said}"`, async () => {
      await chat.say(`order 5 ${visio} for Contoso`)
      await chat.say(said)
      expect(await newOrders()).to.deep.equal([])
    })
  }

  for (const said of ['yes', 'yes please', 'ok go ahead', 'はい、お願いします', 'Order 5 now']) {
    it(`orders for somebody who says "${said}"`, async () => {
      await chat.say(`order 5 ${visio} for Contoso`)
      await chat.say(said)
      expect(await newOrders()).to.have.length(1)
    })
  }

  for (const said of [
    '大丈夫です',
    'いいです',
    'もういいです',
    'キャンセルしないで',
    'キャンセル',
    "don't cancel it",
    'no',
  ]) {
    it(`keeps the order of somebody who answers the review of a cancellation with "${said}"`, async () => {
      await chat.say('ORD-1001 をキャンセルしたい')
      await chat.say('不要になった')
      expect(await chat.say(said)).not.to.include('キャンセルしました')
      expect((await order('ORD-1001')).status).to.equal('completed')
    })
  }

  it('stops at the typed words of the button that stops', async () => {
    await chat.say('cancel ORD-1001')
    await chat.say('Wrong product')
    expect(await chat.say('Keep the order')).to.include('Nothing was changed')
    await chat.say(`order 5 ${visio} for Contoso`)
    expect(await chat.say('Do not order')).to.include('Nothing was changed')
  })

  it('shows the review again to somebody who says yes to the question what to change', async () => {
    await chat.say('cancel ORD-1001')
    await chat.say('Wrong product')
    expect(await chat.press('Change'))
      .to.include('What should I change?')
      .and.to.include('[Reason]')
    expect(await chat.say('yes')).to.include('Cancel ORD-1001?')
    expect((await order('ORD-1001')).status).to.equal('completed')
    expect(await chat.say('yes')).to.include('Cancelled: ORD-1001')
  })

  it('lets every part be changed by pressing or naming it', async () => {
    await chat.say('cancel ORD-1001')
    await chat.say('Wrong product')
    await chat.press('Change')
    await chat.press('Reason')
    expect(await chat.say('ordered twice')).to.include('Reason: Ordered twice')
    await chat.say('stop')
    await chat.say(`order 5 ${visio} for Contoso`)
    await chat.press('Change')
    expect(await chat.say('2')).to.include(`${visio} × 2`)
    await chat.say('no')
    expect(await chat.say('customer')).to.include('Which customer')
    expect(await chat.say('Fabrikam'))
      .to.include('Fabrikam Inc')
      .and.to.include('× 2')
  })

  it('shows the review again, without a reproach, to somebody who repeats what was said', async () => {
    await chat.say(`order 5 ${visio} for Contoso`)
    expect(await chat.say(`order 5 ${visio} for Contoso`)).to.match(/^Please check the order/)
  })

  it('asks again when the estimate has become another one between the review and the yes', async () => {
    await chat.say('cancel ORD-1002')
    expect(await chat.say('not needed')).to.include('1,093 of 1,096')
    world.now += day
    expect(await chat.press('Cancel ORD-1002 now'))
      .to.include('nothing was done')
      .and.to.include('1,092 of 1,096')
    expect((await order('ORD-1002')).status).to.equal('completed')
    expect(await chat.press('Cancel ORD-1002 now')).to.include('Cancelled: ORD-1002')
  })

  it('does nothing at a button whose topic was changed by a deploy since, and shows the review again', async () => {
    await chat.say(`order 5 ${visio} for Contoso`)
    const orderTopic = topics.find((topic) => topic.stem === 'order')
    if (!orderTopic) throw new Error('there is no order topic')
    orderTopic.version += 1
    try {
      expect(await chat.press('Order 5 now'))
        .to.include('check this once more')
        .and.to.include(`${visio} × 5`)
      expect(await newOrders()).to.deep.equal([])
      expect(await chat.press('Order 5 now')).to.include('Ordered: ORD-')
    } finally {
      orderTopic.version -= 1
    }
  })

  const order = async (id: string) => (await world.store.get(`order/${id}`))?.value as unknown as Order

  async function newOrders(): Promise<Order[]> {
    const documents = await world.store.list('order/')
    return documents.map(({ value }) => value as unknown as Order).filter(({ id }) => /^ORD-\d{8}$/.test(id))
  }
})
