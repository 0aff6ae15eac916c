import { expect } from 'chai'
import { converse } from '../../dialogs/conversation.ts'
import { newState } from '../../dialogs/state.ts'
import type { Order } from '../../services/model.ts'
import { openWork } from '../../services/work.ts'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

const visio = 'Visio LTSC Professional 2024'

describe('a sentence that could be misread', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  it('does not cancel the order that a reason only mentions', async () => {
    await chat.say('cancel ORD-1002')
    expect(await chat.say('duplicate of ORD-1001'))
      .to.include('Cancel ORD-1002?')
      .and.to.include('duplicate of ORD-1001')
  })

  it('answers a question about another order where a reason was asked, and comes back', async () => {
    await chat.say('cancel ORD-1002')
    await chat.say('is ORD-1003 still cancellable?')
    expect(await chat.say('ordered twice')).to.include('Cancel ORD-1002?')
  })

  for (const said of ['no', 'yes', 'いいえ']) {
    it(`takes "${said}" for no reason to cancel`, async () => {
      await chat.say('cancel ORD-1002')
      const answer = await chat.say(said)
      expect(answer).not.to.match(/cannot be undone|元に戻せません/)
      expect(chat.state()?.stack[0]?.slots.reason).to.equal(undefined)
    })
  }

  it('asks which order is meant when several are named', async () => {
    expect(await chat.say('cancel not ORD-1001 but ORD-1002')).to.include('Which order?')
    await chat.say('ORD-1002')
    expect(await chat.say('ordered twice')).to.include('Cancel ORD-1002?')
  })

  it('asks which customer is meant when several are named', async () => {
    expect(await chat.say(`order 5 ${visio} for Contoso or Fabrikam`)).to.include('Several customers fit')
    expect(await chat.press('Contoso Ltd')).to.include('Contoso Ltd')
  })

  for (const said of [
    'what did Fabrikam buy?',
    "show me Fabrikam's purchases",
    'can we downgrade to Office LTSC Professional Plus 2021 later?',
  ]) {
    it(`changes nothing on an order because somebody asks "${said}"`, async () => {
      await chat.say(`order 5 ${visio} for Contoso`)
      const before = chat.state()?.stack[0]?.slots
      expect(await chat.say(said)).to.include('[Order 5 now]')
      expect(chat.state()?.stack[0]?.slots).to.deep.equal(before)
    })
  }

  for (const [opening, said] of [
    [`order 5 ${visio} for Contoso`, 'cancel the order'],
    [`コントソに ${visio} を5本注文して`, 'キャンセルしたい'],
  ] as const) {
    it(`stops the order under way at "${said}"`, async () => {
      await chat.say(opening)
      await chat.say(said)
      expect(chat.state()?.stack).to.deep.equal([])
    })
  }

  it('takes a number for the quantity, not for a place in a long closed list', async () => {
    await chat.say(`order ${visio}`)
    await chat.say('3')
    expect(await chat.say('Contoso')).to.include(`${visio} × 3`)
  })

  it('takes "ok" for no part of a name', async () => {
    await chat.say(`order 5 ${visio}`)
    await chat.say('oo')
    expect(chat.state()?.stack[0]?.slots.customer).to.equal(undefined)
  })

  it('means the line by its own number, wherever it stands in the list', async () => {
    const document = await world.store.get('order/ORD-1001')
    const order = document?.value as unknown as Order
    const [line] = order.lines
    if (!document || !line) throw new Error('there is no ORD-1001')
    const lines = [{ ...line, cancelledAt: world.now - 1 }, ...[2, 3].map((number) => ({ ...line, number }))]
    const value = JSON.parse(JSON.stringify({ ...order, lines }))
    await world.store.commit([{ kind: 'put', key: 'order/ORD-1001', expects: document.version, value }])
    expect(await chat.say('cancel ORD-1001'))
      .to.include('2. Windows Server')
      .and.to.include('3. Windows Server')
    await chat.say('2')
    expect(chat.state()?.stack[0]?.slots.lines).to.equal('2')
  })

  it('understands the name of a language in that language as the answer to the question for one', async () => {
    await chat.say('key for ORD-1001')
    await chat.say('2025')
    expect(await chat.say('日本語')).to.include('メディア: 日本語')
  })

  it('goes back over what was settled on the way', async () => {
    await chat.say('cancel an order for 白樺システム')
    expect(await chat.say('back')).to.include('どのお客様')
  })

  it('puts the oldest draft aside with a word when too many wait', async () => {
    for (const said of ['order for Contoso', 'key for Fabrikam', 'can Fabrikam still cancel?', 'order for Litware']) {
      await chat.say(said)
    }
    expect(await chat.say('key for Fabrikam')).to.include('oldest aside: Order software')
    expect(chat.state()?.stack).to.have.length(4)
    expect(chat.answers).to.have.length(2)
  })

  it('lives on when a deploy has taken the topic of a draft, a button and a timer away', async () => {
    const state = newState()
    const now = world.now
    const gone = { id: 'f', topic: 'gone', version: 1, slots: {}, filled: [], touchedAt: now }
    const ticket = { id: 't', madeAt: now, use: { kind: 'menu' as const, openings: [{ topic: 'gone', slots: {} }] } }
    state.stack.push(gone)
    state.tickets.push(ticket)
    for (const input of [
      { kind: 'text' as const, text: 'hello' },
      { kind: 'press' as const, data: { ticket: 't', choice: '0' } },
      { kind: 'timer' as const, event: { topic: 'gone', action: 'mask', slots: {} } },
    ]) {
      const context = { work: openWork(world.store), caller: people.admin, now, newId: () => 'x' }
      const place = { isPrivate: true, canUpdate: true }
      const turned = await converse(state, input, place, context, world.services)
      expect(turned.state.stack).to.deep.equal([])
      expect(turned.answers[0]?.text).to.include('expired')
    }
  })

  it('does nothing at a press that holds something else than text', async () => {
    await chat.say(`order 5 ${visio}`)
    const nonsense = { toString: 1, valueOf: 1 }
    const data = {
      ...chat.button('Continue'),
      choice: nonsense,
      answer: nonsense,
      ticket: chat.button('Continue').ticket,
    }
    expect(await chat.send({ kind: 'press', data })).to.include('Which customer')
    expect(await chat.send({ kind: 'press', data: { ticket: nonsense } })).to.include('did nothing')
  })

  for (const pasted of [
    'ABCDE－FGHIJ－KLMNO－PQRST－UVWXY',
    'ABCDE - FGHIJ - KLMNO - PQRST - UVWXY',
    'ＡＢＣＤＥ-ＦＧＨＩＪ-ＫＬＭＮＯ-ＰＱＲＳＴ-ＵＶＷＸＹ',
  ]) {
    it(`masks a key however it is pasted: ${pasted}`, async () => {
      await chat.say('cancel ORD-1001')
      await chat.say(`キーは${pasted}です`)
      const kept = JSON.stringify([chat.state(), chat.answers]).normalize('NFKC')
      expect(kept).to.include('UVWXY').and.not.to.include('PQRST')
    })
  }
})
