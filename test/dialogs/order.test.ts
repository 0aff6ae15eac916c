import { expect } from 'chai'
import type { Order } from '../../services/model.ts'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

const proPlus = 'Office LTSC Professional Plus 2024'

describe('ordering', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  it('takes an order in one English sentence and shows price, total, term and the cancel-by instant first', async () => {
    const review = await chat.say(`order 5 ${proPlus} for Contoso`)
    expect(review).to.include('Contoso Ltd')
    expect(review).to.include(`${proPlus} × 5`)
    expect(review).to.include('$600.00').and.to.include('$3,000.00')
    expect(review).to.include('before Tue 22 Dec 2026, 09:00 (UTC)')
    expect(await newOrders()).to.deep.equal([])
  })

  it('takes an order in one Japanese sentence, in Japanese and in yen', async () => {
    const review = await chat.say(`みどり商事に ${proPlus} を5本注文して`)
    expect(review).to.include('株式会社みどり商事')
    expect(review).to.include('¥90,000').and.to.include('¥450,000')
    expect(review).to.include('2026年12月22日(火) 09:00 (UTC) より前なら、全額払い戻し')
    const receipt = await chat.press('5 本の注文を確定する')
    expect(receipt).to.match(/注文しました: ORD-\d{8}/)
  })

  it('places what the review showed, once it is confirmed by a press', async () => {
    await chat.say(`order 5 ${proPlus} for Contoso`)
    const receipt = await chat.press('Order 5 now', { note: 'PO-4711' })
    const [order] = await newOrders()
    expect(receipt).to.include(`Ordered: ${order?.id}`).and.to.include('PO-4711')
    expect(order).to.include({ note: 'PO-4711', status: 'completed', purchasedAt: world.now })
    expect(order?.lines[0]).to.include({ title: proPlus, quantity: 5 })
    expect(order?.total).to.deep.equal({ amount: 300_000, currency: 'USD' })
    expect(order?.placedBy).to.deep.equal({ id: 'admin-agent', name: 'Aiko Tanaka' })
  })

  it('places it at a typed yes as well, in both languages', async () => {
    await chat.say(`order 5 ${proPlus} for Contoso`)
    expect(await chat.say('yes')).to.include('Ordered: ORD-')
    await chat.say(`コントソに ${proPlus} を2本注文して`)
    expect(await chat.say('はい')).to.include('注文しました: ORD-')
    expect(await newOrders()).to.have.length(2)
  })

  it('lets the receipt take the place of the review', async () => {
    await chat.say(`order 5 ${proPlus} for Contoso`)
    const [review] = chat.answers
    await chat.press('Order 5 now')
    const [receipt] = chat.answers
    expect(review?.kind === 'card' && review.name).to.be.a('string')
    expect(receipt?.kind === 'card' && receipt.replaces).to.equal(review?.kind === 'card' && review.name)
  })

  it('asks for what is missing, one thing at a time, by clicking alone', async () => {
    expect(await chat.say('I want to order something')).to.include('Which customer')
    const contoso = (await world.services.customers.find(contextOf(world), 'Contoso'))[0]?.customer.id ?? ''
    expect(await chat.press('Continue', { answer: contoso })).to.include('Which product')
    const office = await chat.press('Office')
    expect(office).to.include(proPlus).and.not.to.include('SQL Server 2022 Standard:')
    const product = world.services.products.find(({ title }) => title === proPlus)?.id ?? ''
    expect(await chat.press('Continue', { answer: product })).to.include(`How many ${proPlus}?`)
    expect(await chat.press('Continue', { answer: '3' })).to.include('$1,800.00')
  })

  it('asks which one when several products fit, and takes an exact title at once', async () => {
    expect(await chat.say('order 2 Windows Server Standard for Contoso')).to.include('Several products fit')
    expect(await chat.say('the second')).to.include('Windows Server 2025 Standard - 2 Core × 2')
    await chat.say('stop')
    expect(await chat.say('order 2 SQL Server 2022 Standard for Contoso')).to.include('SQL Server 2022 Standard × 2')
  })

  it('corrects any part after the review, and orders the corrected thing', async () => {
    await chat.say(`order 5 ${proPlus} for Contoso`)
    expect(await chat.say('no, 10')).to.include(`${proPlus} × 10`)
    expect(await chat.say('actually for Fabrikam')).to.include('Fabrikam Inc')
    await chat.say('yes')
    const [order] = await newOrders()
    expect(order?.lines[0]?.quantity).to.equal(10)
    expect(order?.customerId).to.match(/0002$/)
  })

  it('corrects in Japanese: やっぱり3本で', async () => {
    await chat.say('みどり商事に SQL Server 2022 Standard を2本')
    expect(await chat.say('やっぱり3本で')).to.include('SQL Server 2022 Standard × 3')
  })

  it('says the allowed range for an impossible quantity and keeps the rest', async () => {
    expect(await chat.say(`order 70000 ${proPlus} for Contoso`)).to.include('from 1 to 5,000')
    for (const nonsense of ['0', '-3', '2.5', 'many']) {
      await openChat(world).say('x')
      expect(await chat.say(nonsense), nonsense).to.include('from 1 to 5,000')
    }
    expect(await chat.say('５'))
      .to.include(`${proPlus} × 5`)
      .and.to.include('Contoso')
  })

  it('says when a customer is unknown, and asks again', async () => {
    await chat.say('I want to order something')
    expect(await chat.say('Nonexistent Corporation'))
      .to.include('I found no customer')
      .and.to.include('Which customer')
  })

  it('finds a customer by the beginning of the name, and says so when there is none', async () => {
    expect(await chat.say(`order ten ${proPlus} for northwind`))
      .to.include('Northwind Traders')
      .and.to.include('× 10')
    await chat.say('stop')
    expect(await chat.say(`order 3 ${proPlus} for Foobar`)).to.include('no customer called "Foobar"')
  })

  it('orders once when the same button is pressed five times', async () => {
    await chat.say(`order 5 ${proPlus} for Contoso`)
    const data = chat.button('Order 5 now')
    const answers: string[] = []
    for (let press = 0; press < 5; press += 1) answers.push(await chat.send({ kind: 'press', data }))
    const orders = await newOrders()
    expect(orders).to.have.length(1)
    expect(answers[0]).to.include('Ordered')
    for (const answer of answers.slice(1))
      expect(answer)
        .to.include('already done')
        .and.to.include(orders[0]?.id ?? '')
  })

  it('does nothing at the button of a review that was corrected since', async () => {
    await chat.say(`order 5 ${proPlus} for Contoso`)
    const old = chat.button('Order 5 now')
    await chat.say('no, 10')
    expect(await chat.send({ kind: 'press', data: old }))
      .to.include('did nothing')
      .and.to.include('× 10')
    expect(await newOrders()).to.deep.equal([])
  })

  it('ignores what a forged press claims beyond its ticket', async () => {
    await chat.say(`order 5 ${proPlus} for Contoso`)
    const data = { ...chat.button('Order 5 now'), quantity: '1', customer: 'x', price: '0', note: 'PO-1' }
    await chat.send({ kind: 'press', data })
    expect((await newOrders())[0]?.lines[0]?.quantity).to.equal(5)
    expect(await chat.send({ kind: 'press', data: { ticket: 'f'.repeat(32), choice: 'confirm' } })).to.include(
      'did nothing',
    )
  })

  it('gives a Sales agent the line that an Admin agent can send to order it', async () => {
    const sales = openChat(world, people.sales)
    await sales.say('order 2 Visio LTSC Professional 2024 for Fabrikam')
    const handOver = await sales.press('Text for an Admin agent')
    const line =
      handOver
        .split('\n')
        .find((text) => text.startsWith('> '))
        ?.slice(2) ?? ''
    expect(await newOrders()).to.deep.equal([])
    expect(await chat.say(line))
      .to.include('Visio LTSC Professional 2024 × 2')
      .and.to.include('Fabrikam Inc')
  })

  it('understands the Japanese line of a Sales agent for an RDS CAL as an order', async () => {
    const line =
      '白樺システム株式会社 に Windows Server Remote Desktop Services CAL - 1 User CAL - 3 year を 12 本注文して'
    expect(await chat.say(line))
      .to.include('× 12')
      .and.to.include('白樺システム株式会社')
  })

  for (const [who, words] of [
    ['helpdesk', 'Admin agent or Sales agent'],
    ['billing', 'Admin agent or Sales agent'],
    ['stranger', 'your Microsoft partner'],
  ] as const) {
    it(`takes no order from ${who}, and says who can`, async () => {
      const answer = await openChat(world, people[who]).say(`order 5 ${proPlus} for Contoso`)
      expect(answer).to.include(words).and.not.to.include('Contoso Ltd')
      expect(await newOrders()).to.deep.equal([])
    })
  }

  it('checks the right again at the press', async () => {
    await chat.say(`order 5 ${proPlus} for Contoso`)
    const data = chat.button('Order 5 now')
    people.admin.roles.splice(0, 1)
    try {
      expect(await chat.send({ kind: 'press', data })).to.include('Microsoft partner')
    } finally {
      people.admin.roles.push('admin-agent')
    }
    expect(await newOrders()).to.deep.equal([])
  })

  async function newOrders(): Promise<Order[]> {
    const documents = await world.store.list('order/')
    return documents.map(({ value }) => value as unknown as Order).filter(({ id }) => /^ORD-\d{8}$/.test(id))
  }
})

const contextOf = (world: World) => ({ caller: people.admin, now: world.now }) as never
