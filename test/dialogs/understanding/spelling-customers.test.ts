import { expect } from 'chai'
import { type CustomerName, findKnownCustomers } from '../../../dialogs/understanding/customers.ts'
import { findEntities } from '../../../dialogs/understanding/entities.ts'
import { normalise } from '../../../dialogs/understanding/normalise.ts'

const customer = (name: string, ...aliases: string[]): CustomerName => ({ id: name, name, aliases })
const directory = [
  customer('Contoso Ltd', 'コントソ'),
  customer('Contoso Pharmaceuticals'),
  customer('Northwind Traders', 'ノースウインド'),
  customer('Fourth Coffee'),
  customer('Litware Inc', 'リトウェア'),
  customer('Adatum'),
  customer('Adalum'),
  customer('Branch 12 Holdings'),
  customer('株式会社みどり商事'),
  customer('東都物流'),
  customer('有限会社丸福'),
]
const find = (text: string) => findKnownCustomers(normalise(text), directory)

describe('misspelt customers', () => {
  const cases: [text: string, written: string | undefined, ids: string[]][] = [
    ['order 5 Visio for Contsoo', 'Contoso Ltd', ['Contoso Ltd']],
    ['keys for Contso Pharmaceutcals', 'Contoso Pharmaceuticals', ['Contoso Pharmaceuticals']],
    ['what did Nortwind buy', 'Northwind', ['Northwind Traders']],
    ['for Northwind Tradres', 'Northwind Traders', ['Northwind Traders']],
    ['for northwindtraders', 'northwindtraders', ['Northwind Traders']],
    ['for Fourth Cofee', 'Fourth Coffee', ['Fourth Coffee']],
    ['みどり商のキー', '株式会社みどり商事', ['株式会社みどり商事']],
    ['ノースウンドの注文', 'ノースウインド', ['Northwind Traders']],
    ['for Adarum', 'Adarum', ['Adalum', 'Adatum']],
    ['for Contoso, not Contsoo Pharmaceuticals', 'Contoso', ['Contoso Ltd']],
    ['西都物流のキー', undefined, []],
    ['丸福病院のキー', undefined, []],
    ['ソフトウェアのキー', undefined, []],
    ['the fourth office', undefined, []],
    ['Branch 13 Holdings', undefined, []],
    ['our software console', undefined, []],
  ]
  for (const [text, written, ids] of cases) {
    it(`finds ${written ?? 'none'} in "${text}"`, () => {
      expect(find(text).written).to.equal(written)
      expect(find(text).matches.map(({ id }) => id)).to.deep.equal(ids)
    })
  }

  it('masks the name, however it is spelt, so that it means nothing else', () => {
    const { text, slots } = findEntities(normalise('cancel 2 Visio for Contsoo'), {
      products: [],
      customers: directory,
    })
    expect(text).to.match(/^cancel 2 visio for \uE000+$/)
    expect(slots).to.deep.include({ customer: 'Contoso Ltd', product: 'Visio', quantity: '2' })
  })

  it('looks among thousands as fast as among a few', () => {
    const many = Array.from({ length: 5000 }, (_, number) =>
      customer(`${syllables(number)} ${syllables(number * 7 + 3)} ${number % 2 ? 'Systems' : 'Trading'} Ltd`),
    )
    const sentence = normalise(
      'order 5 Visio Standard 2021 for some company that nobody knows, and cancel the other order',
    )
    findKnownCustomers(sentence, many)
    const start = performance.now()
    for (let turn = 0; turn < 100; turn++) findKnownCustomers(sentence, many)
    expect(performance.now() - start).to.be.below(500)
  })
})

const SYLLABLES = 'ka ki ku mo ri ta no sa be lo van tor den mar sil pon gra fen wes nor'.split(' ')

function syllables(number: number): string {
  const parts = [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20]
  return parts.map((part) => SYLLABLES[part] ?? '').join('')
}
