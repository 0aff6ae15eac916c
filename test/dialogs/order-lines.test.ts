import { expect } from 'chai'
import { arrangeOrder } from '../../dialogs/order-arrange.ts'
import { linesOf } from '../../dialogs/order-lines.ts'
import type { Scene } from '../../dialogs/topic.ts'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'
import { newOrders, productsIn } from '../support/orders.ts'

const proPlus = 'Office LTSC Professional Plus 2024'
const standard = 'Office LTSC Standard 2024'
const visio = 'Visio LTSC Standard 2024'
const sql = 'SQL Server 2022 Standard'

describe('an order of several products', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  const sentences: [said: string, ...lines: string[]][] = [
    [`order 5 ${proPlus} and 10 ${visio} for Contoso`, `${proPlus} × 5`, `${visio} × 10`],
    [`order 5 ${proPlus}, 10 ${visio} and two ${sql} for Contoso`, `${proPlus} × 5`, `${visio} × 10`, `${sql} × 2`],
    [`for Contoso: 1,000 ${proPlus} & 10 ${visio}`, `${proPlus} × 1,000`, `${visio} × 10`],
    [`order ${standard} and ${visio} for Contoso, 5 each`, `${standard} × 5`, `${visio} × 5`],
    [`コントソに ${standard} を5本と ${visio} を10本`, `${standard} × 5`, `${visio} × 10`],
    [`コントソに ${standard} を5本、${visio} を10本注文して`, `${standard} × 5`, `${visio} × 10`],
    [`コントソに ${standard} と ${visio} を5本ずつ注文して`, `${standard} × 5`, `${visio} × 5`],
  ]
  for (const [said, ...lines] of sentences) {
    it(`is taken from one sentence: ${said}`, async () => {
      const review = await chat.say(said)
      for (const line of lines) expect(review).to.include(line)
      expect(productsIn(review)).to.have.length(lines.length)
      expect(review).to.include('Contoso Ltd')
      expect(await newOrders(world)).to.deep.equal([])
    })
  }

  it('is placed as one order with one total', async () => {
    await chat.say(`order 5 ${proPlus} and 10 ${visio} for Contoso, PO-4711`)
    expect(await chat.press('Order 2 products now')).to.include('Ordered: ORD-')
    const [order] = await newOrders(world)
    expect(order?.lines.map(({ number, title, quantity }) => [number, title, quantity])).to.deep.equal([
      [1, proPlus, 5],
      [2, visio, 10],
    ])
    expect(order?.total).to.deep.equal({ amount: 620_000, currency: 'USD' })
  })

  it('keeps one product with "and" or 「と」 elsewhere in the sentence', async () => {
    for (const said of [
      `order 5 ${visio} for Contoso and tell me when it is done`,
      `コントソに ${visio} を5本注文して、終わったら教えて`,
    ]) {
      expect(productsIn(await chat.say(said)), said).to.deep.equal([`${visio} × 5`])
      await chat.say('stop')
    }
  })

  const additions: [said: string, review: string][] = [
    [`and 10 ${visio} as well`, `${visio} × 10`],
    [`also 3 ${sql}`, `${sql} × 3`],
    [`add 2 ${sql}`, `${sql} × 2`],
    [`あと ${visio} も10本`, `${visio} × 10`],
    [`${sql} を2本追加して`, `${sql} × 2`],
  ]
  for (const [said, line] of additions) {
    it(`grows by "${said}"`, async () => {
      await chat.say(`order 5 ${proPlus} for Contoso`)
      const review = await chat.say(said)
      expect(productsIn(review)).to.deep.equal([`${proPlus} × 5`, line])
    })
  }

  it('grows by pressing alone, and "back" takes the addition back', async () => {
    await chat.say(`order 5 ${proPlus} for Contoso`)
    expect(await chat.press('Add a product')).to.include('Which product?')
    expect(productsIn(await chat.say('back'))).to.deep.equal([`${proPlus} × 5`])
    await chat.press('Add a product')
    await chat.press('Visio and Project')
    await chat.say(visio)
    expect(await chat.say('10')).to.include(`${visio} × 10`)
    expect(await newOrders(world)).to.deep.equal([])
  })

  it('goes on with the order as it is where nothing more is wanted', async () => {
    await chat.say(`order 5 ${proPlus} for Contoso`)
    await chat.press('Add a product')
    expect(await chat.say('that is all')).to.include('[Order 5 now]')
    await chat.say('日本語で')
    await chat.press('製品を追加する')
    expect(await chat.say('以上です')).to.include('[5 本の注文を確定する]')
  })

  const corrections: [said: string, ...lines: string[]][] = [
    ['make the Visio 12', `${proPlus} × 5`, `${visio} × 12`],
    ['Visio を12本に変更', `${proPlus} × 5`, `${visio} × 12`],
    ['make the office 7', `${proPlus} × 7`, `${visio} × 10`],
    ['remove the Visio', `${proPlus} × 5`],
    ['remove line 1', `${visio} × 10`],
    ['Visio はやめて', `${proPlus} × 5`],
    ['3 more', `${proPlus} × 5`, `${visio} × 13`],
    ['あと3本', `${proPlus} × 5`, `${visio} × 13`],
  ]
  for (const [said, ...lines] of corrections) {
    it(`is corrected by "${said}"`, async () => {
      await chat.say(`order 5 ${proPlus} and 10 ${visio} for Contoso`)
      expect(productsIn(await chat.say(said))).to.deep.equal(lines)
      expect(productsIn(await chat.say('back')), 'after "back"').to.deep.equal([`${proPlus} × 5`, `${visio} × 10`])
    })
  }

  it('takes a bare number for its last product, and "back" asks for it again', async () => {
    await chat.say(`order 5 ${proPlus} and 10 ${visio} for Contoso`)
    expect(productsIn(await chat.say('no, 3'))).to.deep.equal([`${proPlus} × 5`, `${visio} × 3`])
    expect(await chat.say('back')).to.include(`How many ${visio}?`)
  })

  it('corrects the customer of all its lines', async () => {
    await chat.say(`order 5 ${proPlus} and 10 ${visio} for Contoso`)
    const review = await chat.say('actually for Fabrikam')
    expect(review).to.include('Fabrikam Inc')
    expect(productsIn(review)).to.have.length(2)
  })

  it('lets a line be changed by pressing it, and 0 takes it off', async () => {
    await chat.say(`order 5 ${proPlus} and 10 ${visio} for Contoso`)
    expect(await chat.press('Change')).to.include(`[${visio} × 10]`)
    expect(await chat.press(`${visio} × 10`)).to.include('0 takes it off')
    expect(productsIn(await chat.press('Continue', { answer: '0' }))).to.deep.equal([`${proPlus} × 5`])
  })

  it('asks which product to order when the only one is removed', async () => {
    await chat.say(`order 10 ${visio} for Contoso`)
    expect(await chat.say('remove the Visio')).to.include('Which product?')
  })

  it('makes one line of the same product said twice, and says so', async () => {
    const review = await chat.say(`order 5 ${visio} and 3 ${visio} for Contoso`)
    expect(productsIn(review)).to.deep.equal([`${visio} × 8`])
    expect(review).to.include('on the order already: now 8')
    await chat.say('日本語で')
    expect(await chat.say('あと Visio も2本')).to.include('合わせて 10 本')
  })

  it('asks again for a sum that is more than can be ordered', async () => {
    await chat.say(`order 4999 ${visio} for Contoso`)
    expect(await chat.say(`also 2 ${visio}`))
      .to.include('from 1 to 5,000')
      .and.to.include('How many')
    expect(productsIn(await chat.say('5000'))).to.deep.equal([`${visio} × 5,000`])
  })

  it('asks about each part that is not clear, one after the other', async () => {
    const first = await chat.say(`order 5 ${standard} and 10 Visio and 3 Foo 2020 for Contoso`)
    expect(first).to.include('no "Foo 2020"').and.to.include('[Visio LTSC Professional 2024]')
    expect(await chat.press('Visio LTSC Professional 2024')).to.include('Which product?')
    const review = await chat.say(sql)
    expect(productsIn(review)).to.deep.equal([`${standard} × 5`, 'Visio LTSC Professional 2024 × 10', `${sql} × 3`])
  })

  it('begins anew with a whole new order for another customer', async () => {
    await chat.say(`order 5 ${proPlus} and 10 ${visio} for Contoso`)
    const review = await chat.say(`order 2 ${sql} for Fabrikam`)
    expect(review).to.include('Fabrikam Inc')
    expect(productsIn(review)).to.deep.equal([`${sql} × 2`])
  })

  it('takes no more than fifty products, and says so', async () => {
    const lines = world.services.products.slice(0, 51).map(({ id }) => ({ product: id, quantity: 1 }))
    const product = world.services.products[51]?.id ?? ''
    const { slots, note } = await arrangeOrder({ locale: 'en' } as Scene, { lines, product, quantity: '1' })
    expect(note).to.include('50 products at most')
    expect(linesOf(slots)).to.deep.equal(lines.slice(0, 50))
  })

  for (const said of ['do we also need the Visio CAL?', 'does Visio run on a Mac?', 'Visio も必要ですか']) {
    it(`does not change because somebody asks "${said}"`, async () => {
      await chat.say(`order 5 ${proPlus} and 10 ${visio} for Contoso`)
      const before = chat.state()?.stack[0]?.slots
      expect(await chat.say(said)).to.match(/\[(?:Order 2 products now|2 製品の注文を確定する)\]/)
      expect(chat.state()?.stack[0]?.slots).to.deep.equal(before)
    })
  }

  it('stops half-way without a trace', async () => {
    await chat.say(`order 5 ${proPlus} and 10 ${visio} for Contoso`)
    expect(await chat.say('stop')).to.include('Nothing was changed')
    expect(await newOrders(world)).to.deep.equal([])
  })

  for (const [said, agent] of [
    [`order 2 ${visio} and 3 ${sql} for Fabrikam, PO-4711`, 'Text for an Admin agent'],
    [`みどり商事に ${visio} を2本と ${sql} を3本注文して、メモ: 至急`, '管理エージェントへの依頼文'],
  ] as const) {
    it(`is handed over whole by a Sales agent: ${said}`, async () => {
      const sales = openChat(world, people.sales)
      await sales.say(said)
      const handOver = await sales.press(agent)
      const line = /^> (.*)$/m.exec(handOver)?.[1] ?? ''
      expect(await newOrders(world)).to.deep.equal([])
      const review = await chat.say(line)
      expect(productsIn(review)).to.deep.equal([`${visio} × 2`, `${sql} × 3`])
      await chat.say('yes')
      expect((await newOrders(world))[0]?.note).to.match(/PO-4711|至急/)
    })
  }

  it('tells a stranger nothing', async () => {
    const answer = await openChat(world, people.stranger).say(`order 5 ${proPlus} and 10 ${visio} for Contoso`)
    expect(answer).to.include('your Microsoft partner').and.not.to.include('Contoso Ltd')
  })

  it('is spoken of in one short phrase', async () => {
    await chat.say(`order 5 ${proPlus} and 10 ${visio} for Contoso`)
    world.now += 86_400_001
    expect(await chat.say('hello')).to.include(`Contoso Ltd, ${proPlus} × 5, ${visio} × 10`)
  })
})
