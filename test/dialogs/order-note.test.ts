import { expect } from 'chai'
import { openChat, openWorld } from '../support/chat.ts'
import { productsIn } from '../support/orders.ts'

const visio = 'Visio LTSC Standard 2024'

describe('a note on an order', () => {
  const notes: [said: string, note: string][] = [
    [`order 5 ${visio} for Contoso, PO-12345`, 'PO-12345'],
    [`order 5 ${visio} for Contoso, purchase order number 12345`, 'purchase order number 12345'],
    [`order 5 ${visio} for Contoso, note: urgent, for Mr Tanaka`, 'urgent, for Mr Tanaka'],
    [`コントソに ${visio} を5本注文して、発注番号 4711-A`, '発注番号 4711-A'],
    [`コントソに ${visio} を5本注文して。メモ: 至急、3 本は東京へ`, '至急、3 本は東京へ'],
  ]
  for (const [said, note] of notes) {
    it(`comes with the sentence, and orders nothing: ${said}`, async () => {
      const world = await openWorld()
      const chat = openChat(world)
      expect(productsIn(await chat.say(said))).to.deep.equal([`${visio} × 5`])
      const receipt = await chat.say('yes')
      expect(receipt).to.include(note)
    })
  }

  it('may be said at the review, and typed over on the card', async () => {
    const world = await openWorld()
    const chat = openChat(world)
    await chat.say(`order 5 ${visio} for Contoso`)
    expect(await chat.say('PO-4711')).to.include('PO-4711')
    expect(await chat.press('Order 5 now', { note: 'PO-4712' }))
      .to.include('PO-4712')
      .and.not.to.include('PO-4711')
  })
})
