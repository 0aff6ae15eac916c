import { expect } from 'chai'
import { recognise, type Slots } from '../../../dialogs/understanding/recognise.ts'
import { products as catalogue } from '../../../services/catalogue/catalogue.ts'
import { customers, products } from './known.ts'

const read = (text: string) => recognise(text, { products, customers })
const slots = (text: string): Slots => read(text).slots

describe('what a sentence states', () => {
  describe('order ids', () => {
    const cases: [text: string, ids: string[]][] = [
      ['is ORD-1001 done', ['ORD-1001']],
      ['ord 1001 の状況', ['ORD-1001']],
      ['ｏｒｄ－１００１', ['ORD-1001']],
      ['ORDー1001', ['ORD-1001']],
      ['ORD-1001, ord-1002 and ORD-1001', ['ORD-1001', 'ORD-1002']],
      ['status of #48213', ['48213']],
      ['注文番号12345の取り消し', ['12345']],
      ['do the cancellation for order 12345', ['12345']],
      ['order 6f9619ff-8b86-d011-b42d-00c04fc964ff', ['6F9619FF-8B86-D011-B42D-00C04FC964FF']],
      ['order 10 Visio', []],
      ['record 1001', []],
      ['0RD-48213', ['ORD-48213']],
      ['ODR-48213をキャンセル', ['ORD-48213']],
      ['an old-48213 or 48213', []],
      ['stop ordr 55128', ['55128']],
      ['is order 2f71bb90-11c4 complete', ['2F71BB90-11C4']],
    ]
    for (const [text, ids] of cases) {
      it(`finds ${ids.join(', ') || 'none'} in "${text}"`, () => {
        expect(read(text).orderIds).to.deep.equal(ids)
        expect(slots(text).orderId).to.equal(ids[0])
      })
    }
  })

  describe('customers', () => {
    const cases: [text: string, written: string | undefined, ids: string[]][] = [
      ['order 5 Visio for Contoso', 'Contoso', ['contoso']],
      ["show contoso's keys", 'contoso', ['contoso']],
      ['コントソにVisioを5本', 'コントソ', ['contoso']],
      ['コントソ製薬様の注文', 'コントソ製薬', ['contoso-pharma']],
      ['key for Contoso Pharmaceuticals', 'Contoso Pharmaceuticals', ['contoso-pharma']],
      ['株式会社みどり商事 御中', 'みどり商事', ['midori']],
      ['ﾉｰｽｳｲﾝﾄﾞさんのキー', 'ノースウインド', ['northwind']],
      ['what did Northwind buy', 'Northwind', ['northwind']],
      ['白樺の購入履歴', '白樺', ['shirakaba', 'shirakaba-west']],
      ['order 2 Visio for Trey Research', 'Trey Research', []],
      ['東都物流様にVisioを2本', '東都物流', []],
      ['is ORD-1001 for SQL Server done', undefined, []],
      ['お客様にキーが届いていません', undefined, []],
      ['what is contosoft', undefined, []],
      ['Trey Research wants 5 Visio', 'Trey Research', []],
      ['the keys of Bergmann GmbH', 'Bergmann GmbH', []],
      ["Wingtip Toys' admin lost the link", 'Wingtip Toys', []],
      ['has Iwata Precision paid', 'Iwata Precision', []],
      ['Has Iwata Precision bought SQL', 'Iwata Precision', []],
      ['株式会社ヤマネ電装様の注文', '株式会社ヤマネ電装', []],
      ['さくら会計事務所さんがVisioを3本', 'さくら会計事務所', []],
      ['アクメ社の購入履歴', 'アクメ社', []],
      ['弊社の購入履歴', undefined, []],
      ['派遣さんに見せたい', undefined, []],
      ['田中さんに聞いて', undefined, []],
      ['会計ソフトの連携', undefined, []],
      ['for Excel on Monday from Berlin', undefined, []],
      ['open Partner Center for Global Admin', undefined, []],
      ['Customer asks who sees it', undefined, []],
      ["Don't cancel", undefined, []],
    ]
    for (const [text, written, ids] of cases) {
      it(`finds ${written ?? 'none'} in "${text}"`, () => {
        expect(slots(text).customer).to.equal(written)
        expect(read(text).customerMatches.map(({ id }) => id)).to.deep.equal(ids)
      })
    }
  })

  describe('products', () => {
    const cases: [text: string, name: string | undefined, titles: string[] | undefined][] = [
      ['Office LTSC Professional Plus 2024', 'Office LTSC Professional Plus', ['Office LTSC Professional Plus 2024']],
      [
        'オフィス LTSC プロフェッショナル プラス 2024',
        'Office LTSC Professional Plus',
        ['Office LTSC Professional Plus 2024'],
      ],
      ['office 2024 pro plus', 'Office Professional Plus', ['Office LTSC Professional Plus 2024']],
      ['Office LTSC Standard 2024', 'Office LTSC Standard', ['Office LTSC Standard 2024']],
      ['Office LTSC Standard for Mac 2024', 'Office LTSC Standard', ['Office LTSC Standard for Mac 2024']],
      ['SQL Server 2022 Standard', 'SQL Server Standard', ['SQL Server 2022 Standard']],
      ['エスキューエル サーバー 2022 スタンダード', 'SQL Server Standard', ['SQL Server 2022 Standard']],
      ['sql std core 2022', 'SQL Server Standard', ['SQL Server 2022 Standard Core - 2 core']],
      [
        'sql ent',
        'SQL Server Enterprise',
        ['SQL Server Enterprise - 2 Core License Pack - 3 year', 'SQL Server 2022 Enterprise Core - 2 core'],
      ],
      [
        'SQL Server Enterprise - 2 Core License Pack - 3 year',
        'SQL Server Enterprise',
        ['SQL Server Enterprise - 2 Core License Pack - 3 year'],
      ],
      ['Server 2022 Standard', 'Windows Server Standard', ['Windows Server 2022 Standard - 16 Core']],
      [
        'win server 2025 std',
        'Windows Server Standard',
        ['Windows Server 2025 Standard - 16 Core', 'Windows Server 2025 Standard - 2 Core'],
      ],
      [
        'ウィンドウズ サーバー 2025 スタンダード 16コア',
        'Windows Server Standard',
        ['Windows Server 2025 Standard - 16 Core'],
      ],
      ['Windows Server 2025 ユーザーCAL', 'Windows Server CAL User', ['Windows Server 2025 - 1 User CAL']],
      [
        'rds cal',
        'RDS CAL',
        ['Windows Server 2025 RDS - 1 User CAL', 'Windows Server Remote Desktop Services CAL - 1 User CAL - 3 year'],
      ],
      [
        'リモート デスクトップ CAL 3年',
        'RDS CAL',
        ['Windows Server Remote Desktop Services CAL - 1 User CAL - 3 year'],
      ],
      ['ビジオ プロフェッショナル', 'Visio Professional', ['Visio LTSC Professional 2024']],
      ['プロジェクト プロフェッショナル 2024', 'Project Professional', ['Project Professional 2024']],
      ['Windows 11 Pro', 'Windows Pro', ['Windows 11 Pro']],
      ['Windows 11 Pro N', 'Windows Pro', ['Windows 11 Pro N']],
      ['biztalk branch', 'BizTalk Server', ['BizTalk Server 2020 Branch']],
      ['SQL Server 2012 Standard', 'SQL Server Standard', []],
      ['2024', undefined, []],
      ['use the Office Deployment Tool', undefined, []],
      ['access to keys', undefined, []],
      ['our project is late', undefined, []],
      ['LTSC ProPlus 2024', 'Office LTSC Professional Plus', ['Office LTSC Professional Plus 2024']],
      ['ProPlus', 'Office Professional Plus', ['Office LTSC Professional Plus 2024']],
      ['exch ent', 'Exchange Server Enterprise', []],
      ['VS Pro 2022', 'Visual Studio Professional', []],
      ['order 10 TS CALs', 'RDS CAL', undefined],
      ['ターミナルサーバーのユーザーCAL', 'RDS CAL User', undefined],
      ['per user RDS CAL', 'RDS CAL User', undefined],
      ['Datacenter 2022', 'Windows Server Datacenter', []],
      ['Windows 2019 standard', 'Windows Server Standard', []],
      ['we need Access only', 'Access', []],
      ['新しいAccessから繋がらない', 'Access', []],
      ['prefer to own Project', 'Project', undefined],
      ['SQL Server, Standard or Enterprise?', 'SQL Server', undefined],
      ['SQL Server 2022 on Windows Server 2025 Datacenter', 'SQL Server', undefined],
      ['既存の32bit Officeと混在できないのでVisio Proも', 'Visio Professional', undefined],
      ['デバイスCALのWindows Server、ユーザーCALと間違えた', 'Windows Server CAL Device', undefined],
    ]
    for (const [text, name, titles] of cases) {
      it(`reads "${text}" as ${titles?.join(' or ') || name || 'no product'}`, () => {
        expect(slots(text).product).to.equal(name)
        if (titles) expect(read(text).productMatches.map(({ title }) => title)).to.deep.equal(titles)
      })
    }

    it('finds each line of the price list by its own title, and it alone', () => {
      for (const list of [products, catalogue]) {
        for (const { title } of list) {
          const found = recognise(title, { products: list, customers }).productMatches
          expect(found.map((product) => product.title)).to.deep.equal([title])
        }
      }
    })
  })

  const others: [text: string, slots: Slots][] = [
    ['Windows Server 2012R2 のキー', { version: '2012 R2' }],
    ['key for Windows 11', { version: '11' }],
    ['ドイツ語版のキー', { language: 'de' }],
    ['32-bit Visio', { bitness: '32' }],
    ['Visioのx86版', { bitness: '32' }],
    ['only 64-bit is offered, I need 32-bit', { bitness: '32' }],
    ['we have 32-bit and want 64-bit', { bitness: '64' }],
    ['32ビットから64ビットに変更したい', { bitness: '64' }],
    ['macro does not run on 64-bit Office', { bitness: undefined }],
    ['how do I switch from 64 to 32', { bitness: '32' }],
    ['is the key the same for x86 and x64', { bitness: undefined }],
    ['32bitが入っていたので64bit版に替えたい', { bitness: '64' }],
    ['32 licences of Visio', { bitness: undefined, quantity: '32' }],
    ['downgrade Office LTSC 2024 to 2021', { version: '2021', ownedVersion: '2024' }],
    ['SQL Server 2022を買ったが2017が必要', { version: '2017', ownedVersion: '2022' }],
    ['do I have downgrade rights, I bought SQL Server 2022', { ownedVersion: '2022', version: undefined }],
    ['Windows 11 Proで10 Proにダウングレードしたい', { version: '10', ownedVersion: '11' }],
    ['downgrade: the list stops at 2019, where is 2016', { version: '2016', ownedVersion: undefined }],
    ['can I use 2016 CALs on server 2022', { calVersion: '2016', serverVersion: '2022' }],
    ['2022 CALは2016サーバーで有効ですか', { calVersion: '2022', serverVersion: '2016' }],
    ['cancel the order of June 3rd 2026', { date: '2026-06-03' }],
    ['6月3日の注文をキャンセル', { date: 'XXXX-06-03' }],
    ['cancel what we ordered on 2026/6/3', { date: '2026-06-03' }],
    ['令和8年6月3日の注文を取り消し', { date: '2026-06-03' }],
    ['cancel the order of 3 June', { date: 'XXXX-06-03' }],
    ['cancel the order of 18.11.2026', { date: '2026-11-18' }],
    ['cancel the order of 2026.06.03', { date: '2026-06-03' }],
    ['先週の月曜の注文をキャンセル', { date: undefined, daysAgo: undefined }],
    ['昨日まで開けたリンクがエラー', { daysAgo: undefined }],
    ['cancel what I bought 3 days gao', { daysAgo: '3' }],
    ['10日ほど前の注文をキャンセル', { daysAgo: '10' }],
    ['cancel what I bought three days ago', { daysAgo: '3' }],
    ['3日前に買いました。返品できますか', { daysAgo: '3' }],
    ['昨日の注文を取り消して', { daysAgo: '1' }],
    ['we bought it two weeks ago, can we return it', { daysAgo: '14' }],
    ['今日買ったものを返品したい', { daysAgo: '0' }],
    ['KMS なしで 180 日', { daysAgo: undefined, quantity: undefined }],
    ['add 16 core Windows Server 2025 Standard to the cart', { quantity: undefined }],
    ['4 Windows Server 2025 Standard - 16 Core', { quantity: '4', version: '2025' }],
    ['Windows Server 2025 - 1 User CAL を20', { quantity: '20' }],
  ]
  for (const [text, expected] of others) {
    it(`reads ${JSON.stringify(expected)} in "${text}"`, () =>
      expect({ ...blank(expected), ...pick(text, expected) }).to.deep.equal(expected))
  }

  it('names every language and version', () => {
    expect(read('standard 2021, english and japanese').languages).to.deep.equal(['en', 'ja'])
    expect(read('2019と2016の両方').versions).to.deep.equal(['2019', '2016'])
  })
})

const blank = (expected: Slots) => Object.fromEntries(Object.keys(expected).map((name) => [name, undefined]))

function pick(text: string, expected: Slots) {
  return Object.fromEntries(Object.entries(slots(text)).filter(([name]) => name in expected))
}
