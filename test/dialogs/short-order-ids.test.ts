import { expect } from 'chai'
import { type Chat, openChat, openWorld, people } from '../support/chat.ts'
import { productsIn } from '../support/orders.ts'

describe('the number of an order, without its ORD-', () => {
  let chat: Chat

  beforeEach(async () => {
    chat = openChat(await openWorld())
  })

  for (const text of [
    'status of order 1007',
    'can order #1007 still be returned?',
    '注文 1007 の状況を教えてください',
  ]) {
    it(`means the order in "${text}"`, async () => {
      expect(await chat.say(text)).to.include('ORD-1007')
    })
  }

  it('means the order where another one was just spoken of', async () => {
    await chat.say('is ORD-1002 still cancellable?')
    expect(await chat.say('and 1008?')).to.include('ORD-1008')
  })

  it('means nothing else: a year, a quantity, the number of another paper, an order that is not there', async () => {
    expect(productsIn(await chat.say('order 1007 licenses of Visio LTSC Professional 2024 for Contoso'))).to.deep.equal(
      ['Visio LTSC Professional 2024 × 1,007'],
    )
    const noted = await chat.say('order 5 Visio LTSC Professional 2024 for Contoso, PO 1007')
    expect(noted).to.include('Visio LTSC Professional 2024 × 5').and.not.include('ORD-1007')
    expect(await chat.say('status of order 9999')).to.not.include('ORD-9999 ·')
  })

  it('tells a stranger nothing', async () => {
    const other = openChat(chat.world, people.stranger)
    expect(await other.say('status of order 1007')).to.not.include('Northwind')
  })
})
