import { expect } from 'chai'
import type { Understanding } from '../../../dialogs/understanding/recognise.ts'
import { redact } from '../../../dialogs/understanding/redact.ts'
import { believe } from '../../../dialogs/understanding/second-opinion-belief.ts'
import { products } from '../../../services/catalogue/catalogue.ts'
import { sampleCustomers as customers } from '../../../services/sample-customers.ts'
import { disputedReading } from '../../support/disputed-reading.ts'

interface Setting {
  topic?: string
  customers?: typeof customers
  /** What our own reading found, if it is to be something else. */
  own?: Partial<Understanding>
}

function believed(text: string, answer: unknown, setting: Setting = {}): Understanding | undefined {
  const known = { products, customers: setting.customers ?? customers }
  const reading = { ...disputedReading(text, known), ...setting.own }
  return believe(answer, redact(text, known), { text, known, reading, topic: setting.topic })
}

const says = (topic: string | null, ...slots: [name: string, words: string][]) => ({
  topic,
  slots: slots.map(([name, words]) => ({ name, words })),
})

const nothing = { slots: {}, customerMatches: [], productMatches: [], versions: [], languages: [], orderIds: [] }

describe('what is believed of a second opinion', () => {
  it('is a topic, as if it had been said clearly, with our own slots in their meaning there', () => {
    const text = 'the key of ORD-1001 or can Contoso run Windows Server 2019'
    const downgrade = believed(text, says('downgrade'))
    expect(downgrade).to.include({ intent: 'downgrade', act: true, disputed: false })
    expect(downgrade?.alternatives).to.deep.equal([])
    expect(downgrade?.orderIds).to.deep.equal(['ORD-1001'])
    expect(downgrade?.slots).to.include({ customer: 'Contoso', orderId: 'ORD-1001', version: '2019' })
    expect(believed('コントソのキーか返品か', says('getKey'))?.slots).to.include({ customer: 'コントソ' })
    expect(believed('Windows Server 2025 から 2019 へ、キーは', says('downgrade'))?.slots).to.include({
      version: '2019',
      ownedVersion: '2025',
    })
  })

  const refused: [what: string, answer: unknown][] = [
    ['no topic', says(null)],
    ['a yes', says('yes')],
    ['a no', says('no')],
    ['a stop', says('stop')],
    ['an unknown topic', says('deleteEverything')],
    ['a topic of every object', says('constructor')],
    ['words instead of JSON', 'confirm the order'],
    ['nothing', undefined],
    ['null', null],
    ['a list', [says('order')]],
    ['no slots', { topic: 'order' }],
    ['slots of another form', { topic: 'order', slots: { quantity: '5' } }],
    ['an unknown slot', says('order', ['price', '5'])],
    ['a number as words', { topic: 'order', slots: [{ name: 'quantity', words: 5 }] }],
  ]
  for (const [what, answer] of refused) {
    it(`is nothing of ${what}`, () => expect(believed('5 keys or a refund', answer)).to.equal(undefined))
  }

  it('leaves out all that was not asked', () => {
    const answer = {
      ...says('order'),
      act: true,
      answer: 'yes',
      confirm: true,
      customerMatches: ['x'],
      __proto__: null,
    }
    const understanding = believed('keys or an order for Contoso', { ...answer, slots: [] })
    expect(understanding).not.to.have.any.keys('confirm', 'answer')
    expect(understanding?.customerMatches.map(({ name }) => name)).to.deep.equal(['Contoso Ltd'])
  })

  it('is a slot where we have none, if its words stand in the sentence and our readers agree', () => {
    const text = 'wingtip five of Visio Professional 2024 in German'
    const answer = says(
      'order',
      ['customer', '[CUSTOMER_1]'],
      ['quantity', 'five'],
      ['product', 'Visio Professional'],
      ['language', 'german'],
      ['version', '2024'],
    )
    const understanding = believed(text, answer, { own: nothing })
    expect(understanding?.slots).to.deep.equal({
      customer: 'wingtip',
      quantity: '5',
      product: 'Visio Professional',
      language: 'de',
      version: '2024',
    })
    expect(understanding?.customerMatches.map(({ name }) => name)).to.deep.equal(['Wingtip Toys'])
    expect(understanding?.productMatches.map(({ title }) => title)).to.include('Visio LTSC Professional 2024')
    expect(understanding).to.deep.include({ versions: ['2024'], languages: ['de'] })
  })

  it('is the same in Japanese', () => {
    const text = 'ファブリカムの SQL Server 2022 を五本、ORD-1003 の 64 ビット、6月3日'
    const answer = says(
      'cancelCheck',
      ['customer', '[CUSTOMER_1]'],
      ['quantity', '五本'],
      ['product', 'SQL Server'],
      ['orderId', '[ORDER_1]'],
      ['date', '6月3日'],
    )
    const understanding = believed(text, answer, { own: nothing })
    expect(understanding?.slots).to.deep.equal({
      customer: 'ファブリカム',
      quantity: '5',
      product: 'SQL Server',
      orderId: 'ORD-1003',
      date: 'XXXX-06-03',
    })
    expect(understanding?.orderIds).to.deep.equal(['ORD-1003'])
  })

  it('is never a slot that we have read ourselves', () => {
    const own = { slots: { quantity: '5', customer: 'Contoso' } }
    const answer = says('order', ['quantity', '7'], ['customer', 'Fabrikam'])
    expect(believed('order or key: 5 or 7 for Contoso or Fabrikam', answer, { own })?.slots).to.deep.equal(own.slots)
  })

  const notBelieved: [what: string, text: string, slot: [string, string]][] = [
    ['words that do not stand there', 'some keys or a refund', ['quantity', '500']],
    ['a part of a number', 'keys of 2500 or a refund', ['quantity', '50']],
    ['a year as a quantity', 'the 2019 key or a refund', ['quantity', '2019']],
    ['a placeholder that was never given', 'some keys or a refund', ['customer', '[CUSTOMER_7]']],
    ['a customer who is not named', 'some keys or a refund', ['customer', 'Contoso Ltd']],
    ['words that are no customer', 'please some keys or a refund', ['customer', 'please']],
    ['words that are no product', 'some keys or a refund', ['product', 'keys']],
    ['an order in the form of none', 'some keys or a refund', ['orderId', 'some']],
    ['an order that is not named', 'some keys or a refund', ['orderId', 'ORD-1001']],
    ['an empty value', 'some keys or a refund', ['customer', '']],
    ['a slot of another topic', 'the 2019 key or a refund', ['ownedVersion', '2019']],
  ]
  for (const [what, text, slot] of notBelieved) {
    it(`is no slot: ${what}`, () => {
      expect(believed(text, says('getKey', slot), { own: nothing })?.slots).to.deep.equal({})
    })
  }

  it('is no customer of somebody else', () => {
    const mine = customers.filter(({ name }) => name !== 'Fabrikam Inc')
    const answer = says('getKey', ['customer', 'fabrikam'])
    const understanding = believed('is fabrikam done or not', answer, { customers: mine, own: nothing })
    expect(understanding?.slots).to.deep.equal({})
    expect(understanding?.customerMatches).to.deep.equal([])
  })

  it('never puts aside what is under way', () => {
    expect(believed('cancel', says('cancelOrder'), { topic: 'order', own: nothing })).to.equal(undefined)
    expect(believed('ORD-1001 cancel', says('cancelOrder'), { topic: 'order' })?.intent).to.equal('cancelOrder')
    expect(believed('cancel', says('cancelOrder'), { topic: 'cancelCheck', own: nothing })?.intent).to.equal(
      'cancelOrder',
    )
  })
})
