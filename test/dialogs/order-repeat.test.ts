import { expect } from 'chai'
import { converse } from '../../dialogs/conversation.ts'
import { newState } from '../../dialogs/state.ts'
import { openWork } from '../../services/work.ts'
import { type Chat, openChat, openWorld, people, type World, wordsOf } from '../support/chat.ts'
import { newOrders, productsIn } from '../support/orders.ts'

const windowsServer = 'Windows Server 2025 Standard - 16 Core'
const visio = 'Visio LTSC Standard 2024'

describe('repeating an order', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  for (const [said, order] of [
    ['repeat ORD-1001', 'The same as ORD-1001.'],
    ['please reorder ORD-1001', 'The same as ORD-1001.'],
    ['same as ORD-1001', 'The same as ORD-1001.'],
    ['same as last time for Contoso', 'The same as ORD-1001.'],
    ['order the same again for Contoso', 'The same as ORD-1001.'],
    ['ORD-1001 と同じ注文', 'ORD-1001 と同じ内容です。'],
    ['前回と同じものをコントソに', 'ORD-1001 と同じ内容です。'],
    ['コントソに前回と同じ注文をお願いします', 'ORD-1001 と同じ内容です。'],
  ] as const) {
    it(`shows its review first: ${said}`, async () => {
      const review = await chat.say(said)
      expect(review).to.include(order).and.to.include('Contoso Ltd')
      expect(productsIn(review)).to.deep.equal([`${windowsServer} × 4`])
      expect(await newOrders(world)).to.deep.equal([])
    })
  }

  it('orders it at today’s price when confirmed', async () => {
    await chat.say('repeat ORD-1005')
    expect(await chat.say('yes')).to.include('Ordered: ORD-')
    const [order] = await newOrders(world)
    expect(order).to.deep.include({ total: { amount: 2_700_000, currency: 'JPY' }, purchasedAt: world.now })
  })

  it('can be for another customer, and corrected', async () => {
    expect(await chat.say('repeat ORD-1001 for Fabrikam')).to.include('Fabrikam Inc')
    expect(productsIn(await chat.say('no, 2'))).to.deep.equal([`${windowsServer} × 2`])
    expect(await chat.say('the same for Northwind')).to.include('Northwind Traders')
  })

  it('asks for the customer first where none was named', async () => {
    expect(await chat.say('前回と同じものを')).to.include('どのお客様')
    expect(await chat.say('みどり商事')).to.include('ORD-1005 と同じ内容')
  })

  it('repeats an order of several products', async () => {
    await chat.say(`order 5 ${visio} and 2 SQL Server 2022 Standard for Litware`)
    await chat.say('yes')
    expect(productsIn(await chat.say('same as last time for Litware'))).to.deep.equal([
      `${visio} × 5`,
      'SQL Server 2022 Standard × 2',
    ])
  })

  it('says when there is no such order, or none at all', async () => {
    expect(await chat.say('repeat ORD-9999'))
      .to.include('I found no order ORD-9999')
      .and.to.include('Which customer')
    await chat.say('stop')
    expect(await chat.say('same as last time for Litware'))
      .to.include('Litware Inc has no earlier order')
      .and.to.include('Which product')
  })

  it('names what is no longer in the price list, and leaves it out', async () => {
    await chat.say(`order 5 ${visio} and 2 SQL Server 2022 Standard for Litware`)
    await chat.say('yes')
    const [order] = await newOrders(world)
    const stored = await world.store.get(`order/${order?.id}`)
    if (!order || !stored) throw new Error('nothing was ordered')
    const [first, ...others] = order.lines
    const lines = [{ ...first, productId: 'GONE:0001' }, ...others]
    const value = JSON.parse(JSON.stringify({ ...order, lines }))
    await world.store.commit([{ kind: 'put', key: `order/${order.id}`, expects: stored.version, value }])
    const review = await chat.say(`repeat ${order.id}`)
    expect(review).to.include('no longer in the price list')
    expect(productsIn(review)).to.deep.equal(['SQL Server 2022 Standard × 2'])
  })

  it('opens from a button of another card', async () => {
    const openings = [{ topic: 'order', slots: { repeat: 'ORD-1001' } }]
    const state = newState()
    state.tickets.push({ id: 't', madeAt: world.now, use: { kind: 'menu', openings } })
    const context = { work: openWork(world.store), caller: people.admin, now: world.now, newId: () => 'x' }
    const place = { isPrivate: true, canUpdate: true }
    const pressed = { kind: 'press' as const, data: { ticket: 't', choice: '0' } }
    const { answers } = await converse(state, pressed, place, context, world.services)
    const review = answers.map(wordsOf).join()
    expect(review).to.include('The same as ORD-1001.').and.to.include('Contoso Ltd')
    expect(productsIn(review)).to.deep.equal([`${windowsServer} × 4`])
  })

  it('tells a stranger nothing about an order', async () => {
    const answer = await openChat(world, people.stranger).say('repeat ORD-1001')
    expect(answer).not.to.include('Contoso')
  })
})
