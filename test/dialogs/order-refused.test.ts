import { expect } from 'chai'
import { commerceCodes } from '../../services/commerce/commerce.ts'
import { no } from '../../services/outcome.ts'
import { type Chat, openChat, openWorld, type World } from '../support/chat.ts'
import { newOrders, productsIn } from '../support/orders.ts'

const visio = 'Visio LTSC Standard 2024'
const sqlYears = 'SQL Server Enterprise - 2 Core License Pack - 3 year'

describe('an order that Partner Center refuses', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  it('stays a draft: the quantity is lowered and the order placed', async () => {
    await chat.say(`order 60 ${visio} for Humongous Insurance`)
    const refused = await chat.press('Order 60 now', { note: 'PO-4711' })
    expect(refused)
      .to.include('The order was not placed')
      .and.to.include('only 50 more')
      .and.to.include('Partner Center code 800089')
      .and.to.include('[Try again]')
    expect(await newOrders(world)).to.deep.equal([])
    expect(await chat.press('Change the quantity')).to.include(`How many ${visio}?`)
    const review = await chat.say('50')
    expect(review).to.include('Please check the order').and.not.to.include('was not placed')
    expect(await chat.say('yes')).to.include('Ordered: ORD-')
    const [order] = await newOrders(world)
    expect(order?.note).to.equal('PO-4711')
    expect(order?.lines[0]?.quantity).to.equal(50)
  })

  it('is tried again as often as wanted, and placed once', async () => {
    await chat.say(`order 1 ${visio} for Contoso`)
    const { commerce } = world.services
    const place = commerce.place
    commerce.place = async () => no({ reason: 'commerce-refused', because: 'order-in-progress', code: 800060 })
    expect(await chat.press('Order 1 now')).to.include('still being processed')
    expect(await chat.press('Try again')).to.include('still being processed')
    expect(await chat.say('try again')).to.include('still being processed')
    commerce.place = place
    const data = chat.button('Try again')
    expect(await chat.send({ kind: 'press', data })).to.include('Ordered: ORD-')
    expect(await chat.send({ kind: 'press', data })).to.include('already done')
    expect(await newOrders(world)).to.have.length(1)
  })

  it('spends no ticket: the button of the first review says only that it is finished', async () => {
    await chat.say(`order 60 ${visio} for Humongous Insurance`)
    const first = chat.button('Order 60 now')
    await chat.send({ kind: 'press', data: first })
    expect(await chat.send({ kind: 'press', data: first }))
      .to.include('did nothing')
      .and.to.include('was not placed')
    expect(await newOrders(world)).to.deep.equal([])
  })

  it('says in Japanese what it means and what to do', async () => {
    await chat.say(`つきみデザインに ${visio} を1本注文して`)
    expect(await chat.say('はい'))
      .to.include('注文を確定できませんでした')
      .and.to.include('Microsoft 顧客契約にまだ同意していません')
      .and.to.include('パートナー センターのコード 13605')
      .and.to.include('[もう一度確定する]')
    await chat.say(`しおかぜ食品に ${visio} を51本注文して`)
    expect(await chat.say('はい'))
      .to.include('あと 50 本')
      .and.to.include('[数量を変更する]')
  })

  it('offers another product where this one is not sold', async () => {
    await chat.say(`order 2 ${sqlYears} for Coho Winery`)
    const refused = await chat.say('yes')
    expect(refused).to.include('not sold in the customer').and.to.include('800070').and.not.to.include('[Try again]')
    await chat.press('Choose another product')
    const review = await chat.say('SQL Server 2022 Standard')
    expect(productsIn(review)).to.deep.equal(['SQL Server 2022 Standard × 2'])
    expect(await chat.say('yes')).to.include('Ordered: ORD-')
  })

  it('lets the refused one of several products be taken off', async () => {
    await chat.say(`order 2 ${sqlYears} and 5 ${visio} for Coho Winery`)
    expect(await chat.say('yes')).to.include(`${sqlYears} is not sold`)
    await chat.press('Choose another product')
    await chat.say(`${sqlYears} × 2`)
    expect(productsIn(await chat.say('0'))).to.deep.equal([`${visio} × 5`])
    expect(await chat.say('yes')).to.include('Ordered: ORD-')
  })

  it('is refused no more for another customer', async () => {
    await chat.say(`order 1 ${visio} for Wingtip Toys`)
    expect(await chat.say('yes'))
      .to.include('locked')
      .and.to.include('900416')
    expect(await chat.say('for Contoso'))
      .to.include('Please check the order')
      .and.not.to.include('locked')
    expect(await chat.say('yes')).to.include('Ordered: ORD-')
  })

  it('can be given up', async () => {
    await chat.say(`order 1 ${visio} for Wingtip Toys`)
    await chat.say('yes')
    expect(await chat.press('Do not order')).to.include('Nothing was changed')
    expect(chat.state()?.stack).to.deep.equal([])
  })

  const reasons = Object.entries(commerceCodes) as [keyof typeof commerceCodes, readonly number[]][]
  for (const [because, codes] of reasons) {
    it(`keeps the draft and names the code: ${because}`, async () => {
      for (const code of codes) {
        world.services.commerce.place = async () => no({ reason: 'commerce-refused', because, code })
        await chat.say(`order 5 ${visio} for Contoso`)
        const refused = await chat.say('yes')
        expect(refused).to.include(`code ${code})`).and.to.include('[Change]')
        expect(productsIn(refused)).to.deep.equal([`${visio} × 5`])
        expect(chat.answers, refused).to.have.length(1)
        await chat.say('stop')
      }
    })
  }
})
