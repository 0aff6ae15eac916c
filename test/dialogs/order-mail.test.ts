import { expect } from 'chai'
import { openChat, openWorld } from '../support/chat.ts'
import { productsIn } from '../support/orders.ts'

const japanese = `お世話になっております。
みどり商事の佐藤です。
下記のとおり発注いたしますので、手配をお願いいたします。

・Windows Server 2025 Standard 16コア　2式
・Windows Server 2025 ユーザー CAL　30式
・SQL Server 2022 Standard　1式

発注番号: PO-20261120-01
納期: 12月1日

よろしくお願いいたします。
--
株式会社みどり商事 情報システム部
佐藤 花子
TEL 03-1234-5678`

const english = `Hi Aiko,

Please order the following for Contoso:

- 5 x Office LTSC Professional Plus 2024
- 2 x SQL Server 2022 Standard
- 20 Windows Server 2025 User CAL

PO number: 4500012345

Thanks and best regards,
John Smith
Contoso Ltd
+1 425 555 0100`

const withInvoice = `田中様

いつも大変お世話になっております。コントソの山田です。
先日ご相談したライセンスの件、以下の内容で正式に発注させてください。

1. Office LTSC Professional Plus 2024 … 25ライセンス
2. Visio LTSC Standard 2024 … 5ライセンス

請求書は月末締めでお願いします。メールにてご連絡ください。

以上、よろしくお願いいたします。
山田 太郎`

const withPrices = `Hello team,
we need the following licenses for Northwind Traders as soon as possible (invoice to our Berlin office):

* Windows Server 2025 Standard 16 core - 4
* Windows Server 2025 Device CAL (50)
* Windows Server 2022 User CAL - qty 20

Could you confirm the price and the delivery date?

Best regards
Jane Doe | IT procurement | +44 20 7946 0958`

const table = `発注書
品名: SQL Server 2022 Standard
数量: 2
品名: Windows Server 2025 ユーザー CAL
数量: 30
納品先: 株式会社あおば精機`

describe('an order mail that is pasted', () => {
  const mails: [what: string, mail: string, customer: string, lines: string[], note?: string][] = [
    [
      'Japanese, with bullets and 式',
      japanese,
      '株式会社みどり商事',
      [
        'Windows Server 2025 Standard - 16 Core × 2',
        'Windows Server 2025 - 1 User CAL × 30',
        'SQL Server 2022 Standard × 1',
      ],
      'PO-20261120-01',
    ],
    [
      'English, with bullets and a signature',
      english,
      'Contoso Ltd',
      [
        'Office LTSC Professional Plus 2024 × 5',
        'SQL Server 2022 Standard × 2',
        'Windows Server 2025 - 1 User CAL × 20',
      ],
      'PO number: 4500012345',
    ],
    [
      'numbered, with invoices and mails spoken of',
      withInvoice,
      'Contoso Ltd',
      ['Office LTSC Professional Plus 2024 × 25', 'Visio LTSC Standard 2024 × 5'],
    ],
    [
      'with quantities behind dashes and in brackets',
      withPrices,
      'Northwind Traders',
      [
        'Windows Server 2025 Standard - 16 Core × 4',
        'Windows Server 2025 - 1 Device CAL × 50',
        'Windows Server 2022 - 1 User CAL × 20',
      ],
    ],
    [
      'with quantities in rows of their own',
      table,
      '株式会社あおば精機',
      ['SQL Server 2022 Standard × 2', 'Windows Server 2025 - 1 User CAL × 30'],
    ],
  ]
  for (const [what, mail, customer, lines, note] of mails) {
    it(`is read row by row: ${what}`, async () => {
      const chat = openChat(await openWorld())
      const review = await chat.say(mail)
      expect(productsIn(review), review).to.deep.equal(lines)
      expect(review)
        .to.include(customer)
        .and.not.to.match(/names nothing|読み取れなかった/)
      expect(chat.state()?.stack[0]?.slots.note).to.equal(note)
    })
  }

  it('tells plainly which rows it could not read, and orders the others', async () => {
    const chat = openChat(await openWorld())
    const review = await chat.say(english.replace('- 2 x SQL Server 2022 Standard', '* Foo Deluxe 2020, qty 3'))
    expect(review).to.include('"Foo Deluxe 2020, qty 3"').and.to.include('not on the order')
    expect(productsIn(review)).to.have.length(2)
    await chat.say('stop')
    const other = await chat.say(
      'みどり商事向けに発注です。\nSQL Server 2022 Standard\t3\nVisio LTSC Standard 2024 2式\nフォトショップ　1本',
    )
    expect(other).to.include('「フォトショップ 1本」').and.to.include('注文に含めていません')
    expect(productsIn(other)).to.have.length(2)
  })

  it('asks for a quantity that is missing', async () => {
    const chat = openChat(await openWorld())
    const asked = await chat.say(
      'ファブリカムさんの注文をお願いします\n・SQL Server 2022 Standard ×2\n・Windows 11 Pro\n・備考：12月中に',
    )
    expect(asked).to.include('Windows 11 Pro を何本')
    const review = await chat.say('3')
    expect(productsIn(review)).to.deep.equal(['SQL Server 2022 Standard × 2', 'Windows 11 Pro × 3'])
    expect(chat.state()?.stack[0]?.slots.note).to.equal('12月中に')
  })

  it('asks for a customer that nobody knows, and keeps the lines', async () => {
    const chat = openChat(await openWorld())
    const asked = await chat.say(english.replaceAll('Contoso', 'Acme'))
    expect(asked).to.include('Which customer')
    expect(productsIn(await chat.say('Contoso'))).to.have.length(3)
  })

  it('is no order where it tells of something else', async () => {
    const chat = openChat(await openWorld())
    for (const said of [
      'we bought\n- 5 Office LTSC Standard 2024\n- 2 SQL Server 2022 Standard\ncan they be cancelled?',
      '次の購入をキャンセルしたい\n・Visio LTSC Standard 2024 5本\n・SQL Server 2022 Standard 2本',
    ]) {
      await chat.say(said)
      expect(chat.state()?.stack.at(-1)?.topic, said).not.to.equal('order')
      await chat.say('stop')
    }
  })
})
