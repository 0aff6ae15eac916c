import { expect } from 'chai'
import { MASK } from '../../../dialogs/understanding/normalise.ts'
import { parseNumber, quantityIn, readQuantity } from '../../../dialogs/understanding/numbers.ts'

describe('numbers', () => {
  const answers: [text: string, quantity: number | undefined][] = [
    ['5', 5],
    ['５', 5],
    ['五', 5],
    ['五本', 5],
    ['five', 5],
    ['50', 50],
    ['五十', 50],
    ['twenty-five', 25],
    ['twenty five licences', 25],
    ['one hundred and twenty', 120],
    ['百二十台', 120],
    ['千五百', 1500],
    ['二〇', 20],
    ['x 5', 5],
    ['×5', 5],
    ['5本', 5],
    ['5ライセンス', 5],
    ['5 seats', 5],
    ['30台', 30],
    ['2式', 2],
    ['３式です', 3],
    ['2 sets', 2],
    ['1,000', 1000],
    ['１，０００', 1000],
    ['half a dozen', 6],
    ['two dozen seats', 24],
    ['400くらいです', 400],
    ['no, 10', 10],
    ['いや、10本', 10],
    ['やっぱり3本で', 3],
    ['10でお願いします', 10],
    ['make it 12 please', 12],
    ['actually, change it to 7', 7],
    ['数量は5', 5],
    ['ふたつ', 2],
    ['0', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['5%', undefined],
    ['99999999999', undefined],
    ['five five', undefined],
    ['二三十', undefined],
    ['one moment', undefined],
    ['一覧', undefined],
    ['no', undefined],
    ['', undefined],
  ]
  for (const [text, quantity] of answers) {
    it(`reads ${quantity} in the answer "${text}"`, () => expect(readQuantity(text)).to.equal(quantity))
  }

  const product = MASK.repeat(10)
  const sentences: [text: string, quantity: number | undefined][] = [
    [`order 5 ${product} for them`, 5],
    [`${product} を5本注文して`, 5],
    [`we need ten copies of ${product}`, 10],
    [`${product} x 4`, 4],
    [`4 x ${product}`, 4],
    [`${product}を25`, 25],
    ['add another five seats', 5],
    [`${product}, fifty, for them`, 50],
    [`we return the ${product}, all eight`, 8],
    [`${product} for 12 people`, 12],
    [`I bought 2 wrong ${product}`, 2],
    [`a single ${product}`, 1],
    [`12${product}`, 12],
    ['cancel only 5 of them', 5],
    ['7本のうち2本だけ返品', 2],
    [`${product} 10追加で`, 10],
    [`5x5コードを${product}に入れる`, undefined],
    [`the ${product} one`, undefined],
    ['two orders today', undefined],
    ['our 300 pcs', 300],
    ['200台の認証', 200],
    ['the order is 10 days old', undefined],
    ['order 5 days ago', undefined],
    ['注文して3日目です', undefined],
    ['1つ前のバージョン', undefined],
    [`the ${product} of floor 5 needs repair`, undefined],
  ]
  for (const [text, quantity] of sentences) {
    it(`counts ${quantity} in "${text.replaceAll(MASK, '_')}"`, () => expect(quantityIn(text)).to.equal(quantity))
  }

  it('reads spelled numbers on their own', () => {
    expect(['ninety-nine', 'two thousand', '三百五', 'two hundred thousand'].map(parseNumber)).to.deep.equal([
      99, 2000, 305, 200_000,
    ])
  })
})
