import { expect } from 'chai'
import { type Intent, recognise, type Slots } from '../../../dialogs/understanding/recognise.ts'
import { customers, products } from './known.ts'

const read = (text: string, topic?: string) => recognise(text, { products, customers }, { topic })

describe('recognise', () => {
  const whole: [text: string, intent: Intent, slots: Slots, titles: string[], topic?: string][] = [
    [
      'order 5 Office LTSC Professional Plus 2024 for Contoso',
      'order',
      { customer: 'Contoso', product: 'Office LTSC Professional Plus', version: '2024', quantity: '5' },
      ['Office LTSC Professional Plus 2024'],
    ],
    [
      'コントソに Office LTSC Professional Plus 2024 を5本注文して',
      'order',
      { customer: 'コントソ', product: 'Office LTSC Professional Plus', version: '2024', quantity: '5' },
      ['Office LTSC Professional Plus 2024'],
    ],
    [
      'みどり商事に SQL Server 2022 Standard を2本',
      'order',
      { customer: 'みどり商事', product: 'SQL Server Standard', version: '2022', quantity: '2' },
      ['SQL Server 2022 Standard'],
    ],
    ['is ORD-1002 still cancellable?', 'cancelCheck', { orderId: 'ORD-1002' }, []],
    ['key for ORD-1001', 'getKey', { orderId: 'ORD-1001' }, []],
    ['ORD-1005 をキャンセルしたい', 'cancelOrder', { orderId: 'ORD-1005' }, []],
    ['no, 10', 'order', { quantity: '10' }, [], 'order'],
    ['やっぱり3本で', 'order', { quantity: '3' }, [], 'order'],
  ]
  for (const [text, intent, slots, titles, topic] of whole) {
    it(`takes the whole of "${text}"`, () => {
      const { productMatches, ...understood } = read(text, topic)
      expect(understood).to.deep.include({ intent, act: true, alternatives: [], slots })
      expect(productMatches.map(({ title }) => title)).to.deep.equal(titles)
    })
  }

  const sentences: Record<Intent, string[]> = {
    order: [
      "hello, I'd like to buy 3 Project Standard 2024",
      'add two seats to the cart',
      '25 user CALs for Northwind Traders',
      'where can we order RDS CALs',
      'RDS CALを10個購入したい',
      '見積もりのあと発注したい',
    ],
    getKey: [
      'where is my product key',
      'download the ISO',
      'お世話になっております。コントソのキーが届いていません',
      'Visio Standard 2021 64ビット版のキー',
    ],
    bit32: [
      'our add-in needs 32 bit but the portal only gives 64',
      'how do I get 32-bit Office',
      '64bit版だとマクロが動かない',
    ],
    cancelCheck: [
      'they bought it 3 days ago, can we still get our money back',
      'what happens to the keys after cancelling',
      'いつまでキャンセルできますか',
      '返金額はいくらですか',
    ],
    cancelOrder: [
      'can you cancel order 12345 please',
      'please return the licences',
      '昨日の注文を取り消してもらえますか',
    ],
    downgrade: [
      'which version may I run',
      'customer needs SQL Server 2017 but bought 2022',
      '後からダウングレードできる？',
    ],
    rdsActivate: [
      'where do I enter the 5x5 code',
      'can a 2016 RDS CAL serve a 2022 host',
      'RDS CALのインストールでエラーが出ます',
    ],
    kmsToMak: ['from KMS to MAK', 'KMS から MAK にしたい、PC は200台', 'ボリューム ライセンスからの移行'],
    downloadLink: [
      'my link is dead',
      'リンクの有効期限は何日ですか',
      'may I send the download link to my customer',
      'does the key expire after 5 days too',
      'ダウンロードできなくなりました',
    ],
    roles: [
      "why can't my sales colleague see keys",
      'キーを見るにはどのロールが必要ですか',
      'which role may order software',
    ],
    listPurchases: [
      'what did Contoso buy last month',
      'コントソの購入履歴を見せて',
      'order status',
      'order number 4711 status',
      'orders since 1 November',
      'status of ORD-1002',
      'which SQL Server did Contoso buy',
      'who bought Visio',
      '11月1日以降の注文',
      'ORD-1002 の状況は',
    ],
    outOfScope: ['how is the weather', 'what is the price of SQL Server', 'SQL Server はいくらですか', 'Azureの費用'],
    help: ['help', 'what can you do', '何ができますか', 'ヘルプ'],
    greeting: ['hello', 'Hi there!', 'こんにちは。', 'お世話になっております'],
    thanks: ['thanks!', 'great, thanks', 'ありがとうございました'],
    stop: ['never mind', 'stop', 'やめる', 'もういいです'],
    human: ['can I talk to a human', '担当者と話したい', 'create a support ticket'],
    yes: ['yes', 'ok', 'yes please', 'はい、お願いします', 'それでお願いします'],
    no: ['no', 'no thank you', 'いいえ', '違います'],
  }
  for (const [intent, texts] of Object.entries(sentences)) {
    for (const text of texts) {
      it(`goes to ${intent} for "${text}"`, () => {
        expect(read(text)).to.deep.include({ intent, act: true, alternatives: [] })
      })
    }
  }

  describe('when it is not sure', () => {
    const cases: [text: string, alternatives: Intent[]][] = [
      ['SQL Server 2022 Standard', ['order', 'getKey', 'downgrade']],
      ['ORD-1001', ['listPurchases', 'getKey', 'cancelCheck']],
      ['みどり商事', ['listPurchases', 'order', 'getKey']],
      ['twenty-five', ['order']],
      ['cancel', ['stop', 'cancelOrder']],
      ['キャンセル', ['stop', 'cancelOrder']],
      ['', []],
    ]
    for (const [text, alternatives] of cases) {
      it(`offers ${alternatives.join(', ') || 'nothing'} for "${text}"`, () => {
        expect(read(text)).to.deep.include({ act: false, alternatives, intent: alternatives[0] ?? 'outOfScope' })
      })
    }

    it('says of words that nobody knows that it does not understand them', () => {
      for (const text of ['flibbertigibbet', 'qwertz'])
        expect(read(text)).to.deep.include({ act: false, intent: 'outOfScope' })
    })

    it('offers both where two subjects are named', () => {
      expect(read('send me the link and what has Contoso bought')).to.deep.include({
        act: true,
        intent: 'downloadLink',
      })
      expect(read('order 5 Visio and cancel ORD-1001')).to.deep.include({ act: true, intent: 'cancelOrder' })
    })
  })

  describe('in the middle of a talk', () => {
    it('takes a question as its own subject and a rest as the one talked about', () => {
      expect(read('ちなみに後からダウングレードできる？', 'order').intent).to.equal('downgrade')
      expect(read('and if they wait until friday', 'cancelCheck')).to.deep.include({ intent: 'cancelCheck', act: true })
      expect(read('and for 2019?', 'downgrade')).to.deep.include({ intent: 'downgrade', act: true })
      expect(read('and in German?', 'getKey')).to.deep.include({ intent: 'getKey', act: true })
      expect(read('and in German?')).to.deep.include({ act: false })
    })

    it('takes a thing that is only named as an answer', () => {
      expect(read('RDS CAL', 'order')).to.deep.include({ intent: 'order', act: true })
      expect(read('64-bit', 'getKey')).to.deep.include({ intent: 'getKey', act: true })
      expect(read('RDS CAL', 'some-topic')).to.deep.include({ act: false })
    })

    it('stops at one word', () => {
      expect(read('cancel', 'order')).to.deep.include({ intent: 'stop', act: true })
      expect(read('キャンセル', 'order')).to.deep.include({ intent: 'stop', act: true })
    })

    it('tells how a longer answer begins', () => {
      expect(read('no, 10', 'order').answer).to.equal('no')
      expect(read('はい、3本で', 'order').answer).to.equal('yes')
      expect(read('nobody knows').answer).to.equal(undefined)
    })
  })

  it('stays calm with 50,000 characters of anything', () => {
    for (const unit of ['a', '<at>', '1,', 'ア ', 'still cancel ', '株式会社', 'キャンセルまだ', '\u200b', '五']) {
      const { intent, alternatives } = read(unit.repeat(50_000 / unit.length))
      expect(intent).to.be.a('string')
      expect(alternatives.length).to.be.at.most(3)
    }
  })

  it('answers the same for the same words', () => {
    const text = 'order 5 Office LTSC Standard 2024 for Contoso and cancel ORD-1001'
    expect(read(text)).to.deep.equal(read(text))
  })
})
