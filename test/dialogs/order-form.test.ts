import { expect } from 'chai'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'
import { newOrders, productsIn } from '../support/orders.ts'

const visio = 'Visio LTSC Standard 2024'

describe('the order form', () => {
  let world: World
  let chat: Chat
  let contoso: string
  let product: string

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
    const [found] = await world.services.customers.find({ caller: people.admin, now: world.now } as never, 'Contoso')
    contoso = found?.customer.id ?? ''
    product = world.services.products.find(({ title }) => title === visio)?.id ?? ''
  })

  const check = (inputs: Record<string, string>, title = 'Check the order') =>
    chat.press(title, { customer: contoso, product, quantity: '5', note: '', ...inputs })

  for (const said of ['form', 'order form', 'please open the order form', 'フォームで注文', 'フォームで注文したい']) {
    it(`opens at "${said}"`, async () => {
      expect(await chat.say(said)).to.match(/one form|注文フォーム/)
      expect(fields()).to.deep.equal(['customer', 'product', 'quantity', 'note'])
    })
  }

  it('opens from the first question, in both languages, without an answer to it', async () => {
    await chat.say('I want to order something')
    const others = actions().find(({ title }) => title === 'Fill in one form instead')
    expect(others?.associatedInputs).to.equal('none')
    expect(await chat.press('Fill in one form instead')).to.include('one form')
    await chat.say('stop')
    await chat.say('注文したい')
    expect(await chat.press('フォームでまとめて入力する')).to.include('注文フォーム')
  })

  it('leads to the review at once, and the review to the order', async () => {
    await chat.say('form')
    const review = await check({ note: 'PO-4711' })
    expect(review).to.include('Contoso Ltd').and.to.include('PO-4711')
    expect(productsIn(review)).to.deep.equal([`${visio} × 5`])
    expect(await newOrders(world)).to.deep.equal([])
    await chat.say('yes')
    const [order] = await newOrders(world)
    expect(order).to.include({ customerId: contoso, note: 'PO-4711' })
  })

  const mistakes: [what: string, inputs: Record<string, string>, says: string][] = [
    ['no customer', { customer: '' }, 'Customer: Please name the customer.'],
    ['an unknown customer', { customer: 'Nobody & Sons' }, 'Customer: I found no customer called "Nobody & Sons"'],
    ['a forged customer id', { customer: '5a3b1e00-0000-4000-8000-999999999999' }, 'Customer: I found no customer'],
    ['no product', { product: '' }, 'Product: Please choose a product.'],
    ['a forged product id', { product: 'DG7GMGF0PN5F:9999' }, 'Product: Please choose a product.'],
    ['no quantity', { quantity: '' }, 'Quantity: Please give a whole number from 1 to 5,000'],
    ['nothing of it', { quantity: '0' }, 'Quantity: Please give a whole number from 1 to 5,000'],
    ['a negative quantity', { quantity: '-3' }, 'Quantity: Please give a whole number from 1 to 5,000'],
    ['a fraction', { quantity: '2.5' }, 'Quantity: Please give a whole number from 1 to 5,000'],
    ['too many', { quantity: '5001' }, 'Quantity: Please give a whole number from 1 to 5,000'],
    ['too long a note', { note: 'x'.repeat(101) }, 'at most 100 characters'],
  ]
  for (const [what, inputs, says] of mistakes) {
    it(`names the field and keeps the rest: ${what}`, async () => {
      await chat.say('form')
      expect(await check({ note: 'PO-4711', ...inputs })).to.include(says)
      const expected = { product, quantity: 5, note: 'PO-4711', ...inputs }
      if (!('note' in inputs)) expect(valueIn('note')).to.equal('PO-4711')
      if (!('product' in inputs)) expect(valueIn('product')).to.equal(expected.product)
      if (!('quantity' in inputs)) expect(valueIn('quantity')).to.equal(5)
      expect(chat.state()?.stack[0]?.slots.product).to.equal(undefined)
      expect(productsIn(await check({}))).to.deep.equal([`${visio} × 5`])
    })
  }

  it('says what is wrong in Japanese', async () => {
    await chat.say('フォームで注文')
    expect(await check({ quantity: '0' }, '注文内容を確認する')).to.include('数量: 1 から 5,000 までの整数')
    expect(await check({ customer: '' }, '注文内容を確認する')).to.include('顧客: 顧客を指定してください。')
  })

  it('takes the place of the form that was sent in with a mistake', async () => {
    await chat.say('form')
    const [first] = chat.answers
    await check({ quantity: '0' })
    const [again] = chat.answers
    expect(first?.kind === 'card' && first.name).to.be.a('string')
    expect(again?.kind === 'card' && again.replaces).to.equal(first?.kind === 'card' && first.name)
  })

  it('ignores what it does not ask for', async () => {
    await chat.say('form')
    await check({ lines: '[]', price: '0', refused: 'x', waiting: 'x' })
    expect(Object.keys(chat.state()?.stack[0]?.slots ?? {}).sort()).to.deep.equal(['customer', 'product', 'quantity'])
  })

  it('finds the customer by name where the list would be too long', async () => {
    const { names } = world.services.customers
    world.services.customers.names = async (context) => {
      const known = await names(context)
      return [...known, ...known.map((customer) => ({ ...customer, id: `other-${customer.id}` }))]
    }
    await chat.say('form')
    expect(field('customer')?.type).to.equal('Input.Text')
    expect(await check({ customer: 'northwind' })).to.include('Northwind Traders')
  })

  it('is left for the questions by its button and by "back"', async () => {
    await chat.say('form')
    expect(await chat.press('Ask me step by step')).to.include('Which customer')
    await chat.say('form')
    expect(await chat.say('back')).to.include('Which customer')
  })

  it('may be answered by typing', async () => {
    await chat.say('form')
    expect(productsIn(await chat.say(`5 ${visio} for Contoso`))).to.deep.equal([`${visio} × 5`])
  })

  it('holds what is known already, and keeps the other products', async () => {
    await chat.say(`order 2 SQL Server 2022 Standard and 5 ${visio} for Contoso`)
    await chat.say('form')
    expect([valueIn('customer'), valueIn('product'), valueIn('quantity')]).to.deep.equal([contoso, product, 5])
    expect(productsIn(await check({ quantity: '7' }))).to.deep.equal(['SQL Server 2022 Standard × 2', `${visio} × 7`])
  })

  it('does nothing once its draft is gone, and says so', async () => {
    await chat.say('form')
    const data = { ...chat.button('Check the order'), customer: contoso, product, quantity: '5' }
    await chat.say('stop')
    expect(await chat.send({ kind: 'press', data })).to.include('did nothing')
    expect(chat.state()?.stack).to.deep.equal([])
  })

  it('is not for who may not order', async () => {
    for (const who of [people.helpdesk, people.billing, people.stranger]) {
      const other = openChat(world, who)
      expect(await other.say('order form')).not.to.include('Check the order')
    }
  })

  const card = () => chat.answers.flatMap((answer) => (answer.kind === 'card' ? [answer.card] : []))[0]
  const inputs = () =>
    ((card()?.body ?? []) as unknown as { type: string; id?: string; value?: unknown }[]).filter(({ type }) =>
      type.startsWith('Input.'),
    )
  const fields = () => inputs().map(({ id }) => id)
  const field = (name: string) => inputs().find(({ id }) => id === name)
  const valueIn = (name: string) => field(name)?.value
  const actions = () => (card()?.actions ?? []) as unknown as { title: string; associatedInputs?: string }[]
})
