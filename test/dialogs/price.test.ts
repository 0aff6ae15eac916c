import { expect } from 'chai'
import { priceAnswer } from '../../dialogs/price.ts'
import { openTalk } from '../../dialogs/scene.ts'
import type { ConversationState, SlotValues } from '../../dialogs/state.ts'
import { understand } from '../../dialogs/understand.ts'
import type { Locale } from '../../services/model.ts'
import { openWork } from '../../services/work.ts'
import { openWorld, people, type World, wordsOf } from '../support/chat.ts'

describe('what something costs', () => {
  let world: World

  before(async () => {
    world = await openWorld()
  })

  interface Told {
    locale?: Locale
    as?: keyof typeof people
    under?: SlotValues
  }

  async function told(text: string, { locale = 'en', as = 'admin', under }: Told = {}): Promise<string | undefined> {
    const state: ConversationState = { greeted: true, stack: [], tickets: [], misunderstood: 0 }
    const context = { work: openWork(world.store), caller: people[as], now: world.now, newId: () => '0'.repeat(32) }
    const talk = openTalk(state, locale, { isPrivate: true, canUpdate: true }, context, world.services, text)
    const answer = await priceAnswer(talk.scene, text, await understand(talk, text), under)
    return answer && wordsOf(answer)
  }
  const ja = (text: string, more: Told = {}) => told(text, { ...more, locale: 'ja' })

  it('is told for one product, in the currencies of all customers, with a way to order it', async () => {
    for (const text of [
      'how much is SQL Server 2022 Standard?',
      'SQL Server 2022 Standard price',
      'What does SQL Server 2022 Standard cost?',
    ]) {
      expect(await told(text), text)
        .to.include('SQL Server 2022 Standard: $1,040.00 or ¥156,000')
        .and.include('Sample price for one license, before tax.')
        .and.include('[Order it]')
        .and.include('Software price list')
    }
    for (const text of [
      'SQL Server 2022 Standard はいくら？',
      'SQL Server 2022 Standard の価格を教えて',
      'SQL Server 2022 Standardの値段は？',
    ]) {
      expect(await ja(text), text)
        .to.include('SQL Server 2022 Standard: ¥156,000 または $1,040.00')
        .and.include('1 本あたりのサンプル価格 (税別) です。')
        .and.include('[この製品を注文する]')
    }
  })

  it("is told in the customer's currency, with the total of so many", async () => {
    expect(await told('how much are 5 Office LTSC Standard 2024 for Contoso?'))
      .to.include('Office LTSC Standard 2024: $440.00')
      .and.include('Total for 5: $2,200.00')
      .and.not.include('¥')
    expect(await ja('みどり商事に Office LTSC Standard 2024 を 5 本だといくら'))
      .to.include('5 本の合計: ¥330,000')
      .and.not.include('$')
  })

  it('is told for what a name may mean, and how many more there are', async () => {
    expect(await told('price of Visio')).to.match(
      /Visio LTSC Professional 2024: \$620[\s\S]*Visio LTSC Standard 2021: /,
    )
    expect(await ja('SQL Server の値段'))
      .to.include('12 件のうち 7 件です。')
      .and.include('[この中から注文する]')
  })

  it('is of the product under way where none is named; then nothing else is offered', async () => {
    const under = { product: 'DG7GMGF0M80J:0001', quantity: '3' }
    expect(await told('how much is it?', { under }))
      .to.include('Total for 3: $3,120.00')
      .and.not.include('[Order')
  })

  it('is told to who may see prices, but without an order to who may not order', async () => {
    const said = await told('how much is SQL Server 2022 Standard?', { as: 'billing' })
    expect(said).to.include('$1,040.00').and.not.include('[Order')
    expect(await told('how much is SQL Server 2022 Standard?', { as: 'stranger' }))
      .to.include('The Microsoft partner sets the price')
      .and.not.include('1,040')
    expect(await ja('請求書はどこ', { as: 'stranger' })).to.include('パートナーから届きます')
  })

  it('tells where the price list and the invoices are', async () => {
    for (const text of ['give me the price list', 'how much?', 'where do I see the price list']) {
      expect(await told(text), text).to.include('Pricing workspace')
    }
    for (const text of ['価格表をください', 'いくら', '価格表を見せて']) {
      expect(await ja(text), text).to.include('価格のワークスペース')
    }
    for (const text of ['where are the invoices?', 'show me the invoice']) {
      expect(await told(text, { as: 'billing' }), text).to.include('billing pages of Partner Center')
    }
    for (const text of ['請求書はどこ', '請求書をください']) {
      expect(await ja(text, { as: 'billing' }), text).to.include('課金管理者')
    }
  })

  it('leaves other questions, wishes and orders alone', async () => {
    for (const text of [
      'are prices with tax?',
      'why does the same product have two prices?',
      'how much is Azure?',
      'order 5 Office LTSC Standard 2024 for Contoso',
      'which role may see prices?',
      'how much of the price is refunded when I cancel ORD-1001?',
      'get the key of ORD-1001',
      'hello',
    ]) {
      expect(await told(text), text).to.equal(undefined)
    }
    for (const text of [
      '価格は税込みですか',
      '価格表はいつ更新されますか',
      'コントソに Office LTSC Standard 2024 を5本注文して',
      '価格を見られるロールは',
      'ORD-1001 をキャンセルするといくら戻りますか',
      'こんにちは',
    ]) {
      expect(await ja(text), text).to.equal(undefined)
    }
  })
})
