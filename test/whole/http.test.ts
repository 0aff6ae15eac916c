import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { Running } from '../../bot/compose.ts'
import { buttonIn, openHouse, talkTo, wordsIn } from '../support/house.ts'

const proPlus = 'Office LTSC Professional Plus 2024'

describe('the whole assistant, over HTTP', () => {
  let house: Running

  before(async () => {
    house = await openHouse()
  })

  after(() => house.close())

  const table: [id: string, english: string[], japanese: string[]][] = [
    ['ORD-1001', ['Yes, until', '28 days 12 hours left'], ['はい', '残り 28 日 12 時間']],
    [
      'ORD-1002',
      ['4 days 4 hours left', 'day 3 of 7', '1,093 of 1,096'],
      ['残り 4 日 4 時間', '7 日のうち 3 日目', '1,093 日分'],
    ],
    ['ORD-1003', ['Yes, until', 'day 7 of 7'], ['はい', '7 日のうち 7 日目']],
    ['ORD-1004', ['No, the window has closed'], ['いいえ、キャンセル期間は終了しました']],
    ['ORD-1005', ['Yes, until', '1 day 12 hours left'], ['はい', '残り 1 日 12 時間']],
    ['ORD-1006', ['No, the window has closed'], ['いいえ、キャンセル期間は終了しました']],
    ['ORD-1007', ['already cancelled', 'revoked'], ['すでにキャンセル済み', '取り消し済み']],
    ['ORD-1008', ['Yes, until'], ['はい']],
    ['ORD-1009', ['5 days 12 hours left', 'Renewed'], ['残り 5 日 12 時間', '更新日時']],
  ]
  for (const [id, english, japanese] of table) {
    it(`says of ${id} what is true of it, in both languages`, async () => {
      // The clock runs on from its start: some seconds may have passed, so a full hour may just have begun to count down.
      const here = onTheMinute(wordsIn(await talkTo(house.url, 'helpdesk-agent').say(`is ${id} still cancellable?`)))
      for (const words of english) expect(here).to.include(onTheMinute(words))
      const there = onTheMinute(
        wordsIn(await talkTo(house.url, 'helpdesk-agent').say(`${id} はまだキャンセルできますか`)),
      )
      for (const words of japanese) expect(there).to.include(onTheMinute(words))
    })
  }

  it('orders in one sentence, and finds the order again', async () => {
    const talk = talkTo(house.url)
    const review = await talk.say(`order 5 ${proPlus} for Contoso`)
    const receipt = wordsIn(await talk.press(buttonIn(review, 'Order 5 now')))
    const id = /ORD-\d{8}/.exec(receipt)?.[0]
    expect(wordsIn(await talkTo(house.url).say(`is ${id} still cancellable?`))).to.include('Yes, until')
  })

  it('makes one order of the same button pressed five times at once', async () => {
    const talk = talkTo(house.url)
    const review = await talk.say(`コントソに ${proPlus} を5本注文して`)
    const data = buttonIn(review, '5 本の注文を確定する')
    const answers = (await Promise.all(Array.from({ length: 5 }, () => talk.press(data)))).map(wordsIn)
    expect(answers.filter((answer) => answer.includes('注文しました'))).to.have.length(1)
    expect(answers.filter((answer) => answer.includes('すでに完了しています'))).to.have.length(4)
    expect(new Set(answers.flatMap((answer) => answer.match(/ORD-\d{8}/g) ?? [])).size).to.equal(1)
  })

  it('answers the same activity again with the same answers, and does nothing twice', async () => {
    const talk = talkTo(house.url)
    const data = buttonIn(await talk.say(`order 2 ${proPlus} for Fabrikam`), 'Order 2 now')
    const id = randomUUID()
    const [first, second] = await Promise.all([talk.press(data, id), talk.press(data, id)])
    const third = await talk.press(data, id)
    expect(first).to.deep.equal(second)
    expect(third).to.deep.equal(first)
    expect(wordsIn(first ?? [])).to.include('Ordered: ORD-')
  })

  it('shows a product key nowhere that cannot mask it again', async () => {
    expect(wordsIn(await talkTo(house.url).say('key for ORD-1001'))).to.include('only where I can mask them')
  })

  it('tells a stranger nothing about anybody', async () => {
    for (const text of ['is ORD-1002 still cancellable?', 'order 5 Office for Contoso', 'key for ORD-1001']) {
      const answer = wordsIn(await talkTo(house.url, 'somebody').say(text))
      expect(answer).not.to.match(/Contoso|SQL Server|\$\d/)
    }
  })

  it('opens its page, and refuses a foreign origin', async () => {
    expect((await fetch(house.url)).status).to.equal(200)
    const foreign = await fetch(`${house.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: 'https://evil.example' },
      body: '{}',
    })
    expect(foreign.status).to.equal(403)
  })
})

/** "4 days 4 hours" may read "4 days 3 hours" once seconds have passed; the day count is what the table promises. */
const onTheMinute = (text: string) =>
  text.replace(/(\d+) (hours?|時間)/g, (_, hours: string) => `~${Math.ceil(Number(hours) / 4)}h`)
