import { expect } from 'chai'
import { topics } from '../../dialogs/topics.ts'
import { buttonsOf, type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

const day = 86_400_000

describe('a conversation', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  it('greets once, with what it can do', async () => {
    expect(await chat.send({ kind: 'joined' }))
      .to.include('[Order software]')
      .and.to.include('[Get a product key]')
    expect(await chat.send({ kind: 'joined' })).to.equal('')
  })

  it('answers a question in the middle and comes back to the order with a reminder', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024 for Contoso')
    const answer = await chat.say('is ORD-1002 still cancellable?')
    expect(answer).to.include('Yes, until').and.to.include('Back to: Order software.')
    expect(chat.answers).to.have.length(2)
    expect(await chat.press('Order 5 now')).to.include('Ordered: ORD-')
  })

  it('stops only the topic on top, and goes back to the one below', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024 for Contoso')
    await chat.say('key for ORD-1001')
    expect(await chat.say('stop'))
      .to.include('Stopped')
      .and.to.include('Visio LTSC Professional 2024 × 5')
    expect(await chat.say('やめる')).to.include('中止しました')
    expect(chat.state()?.stack).to.deep.equal([])
  })

  it('goes back one answer at a time', async () => {
    await chat.say('order software for Contoso')
    await chat.say('SQL Server 2022 Standard')
    await chat.say('3')
    expect(await chat.say('back')).to.include('How many SQL Server 2022 Standard?')
    expect(await chat.say('back')).to.include('Which product?')
    expect(await chat.say('戻る')).to.include('どのお客様')
    expect(await chat.say('戻る')).to.include('これより前には戻れません')
  })

  it('says why it asks, and asks again', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024')
    expect(await chat.say('why do you ask?'))
      .to.include('decides the currency')
      .and.to.include('Which customer')
    expect(await chat.say('なぜですか'))
      .to.include('通貨')
      .and.to.include('どのお客様')
  })

  it('repeats the question when asked to', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024')
    expect(await chat.say('repeat that please')).to.include('Which customer is the order for?')
    expect(await chat.say('もう一度')).to.include('どのお客様の注文ですか')
  })

  it('helps in the middle without losing the place', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024')
    expect(await chat.say('what can you do?'))
      .to.include('"back"')
      .and.to.include('Which customer')
  })

  it('gives up kindly after two misunderstandings, with ways on and nothing changed', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024 for Contoso')
    expect(await chat.say('qwertz')).to.include('did not understand')
    expect(await chat.say('qwertz'))
      .to.include('put this aside')
      .and.to.include('[Order software]')
    expect(chat.state()?.stack).to.deep.equal([])
  })

  it('offers what it can do for words that mean nothing to it', async () => {
    expect(await chat.say('qwertz'))
      .to.include('did not understand')
      .and.to.include('[Order software]')
  })

  it('survives empty, emoji-only and very long messages', async () => {
    for (const text of ['', ' ', '🙂🙂🙂', 'ア'.repeat(50_000), '[x](https://evil.example) '.repeat(2_000)]) {
      const answer = await chat.say(text)
      expect(answer).to.be.a('string').and.not.to.equal('')
      expect(answer).not.to.include('](https://evil')
    }
  })

  it('switches the language by word, and keeps to it', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024 for Contoso')
    expect(await chat.say('日本語で'))
      .to.include('日本語でお答えします')
      .and.to.include('注文内容の確認')
    expect(await chat.say('no, 10')).to.include('注文内容の確認')
    expect(await chat.say('in English')).to.include('I will answer in English')
  })

  it('tells the wish for a language from the answer to the question for one', async () => {
    await chat.say('key for ORD-1001')
    await chat.say('2025')
    expect(await chat.say('日本語で答えて')).to.include('どの言語ですか')
    expect(await chat.say('answer in English')).to.include('In which language?')
    expect(await chat.say('English')).to.include('Media: English')
  })

  it('answers in the language of the text, keeps it for presses, and otherwise follows the client', async () => {
    await chat.say('コントソに Visio LTSC Professional 2024 を2本注文して')
    expect(await chat.press('変更する')).to.include('何を変更しますか')
    expect(await chat.say('3')).to.include('注文内容の確認')
    const japanese = openChat(world, people.admin, { locale: 'ja' })
    expect(await japanese.say('order 5 Visio LTSC Professional 2024 for Contoso')).to.include('注文内容の確認')
  })

  it('takes another button of an earlier question as a change of mind, and says kindly when it did nothing', async () => {
    await chat.say('order 5 Windows Server Standard for Contoso')
    const data = chat.button('Windows Server 2025 Standard - 2 Core')
    await chat.say('1')
    expect(await chat.send({ kind: 'press', data }))
      .to.include('Changed to your new choice')
      .and.to.include('Windows Server 2025 Standard - 2 Core × 5')
    expect(await chat.send({ kind: 'press', data }))
      .to.include('did nothing')
      .and.to.include('2 Core')
    await chat.say('stop')
    expect(await chat.send({ kind: 'press', data }))
      .to.include('did nothing')
      .and.to.include('[Order software]')
  })

  it('does not let one person press the button of another', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024 for Contoso')
    const other = openChat(world, { ...people.admin, id: 'other-admin' })
    expect(await other.send({ kind: 'press', data: chat.button('Order 5 now') })).to.include('belongs to somebody else')
  })

  it('does not resume a draft after a day, and says so', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024 for Contoso')
    const data = chat.button('Order 5 now')
    world.now += day + 1
    expect(await chat.send({ kind: 'press', data }))
      .to.include('expired')
      .and.to.include('did nothing')
    expect(await world.store.list('operation/')).to.have.length(await operations())
  })

  it('asks politely again when a deploy has changed the topic, with what still fits', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024 for Contoso')
    const order = topics.find((topic) => topic.stem === 'order')
    if (!order) throw new Error('there is no order topic')
    order.version += 1
    try {
      const answer = await chat.say('no, 10')
      expect(answer).to.include('check this once more').and.to.include('Visio LTSC Professional 2024 × 10')
    } finally {
      order.version -= 1
    }
  })

  it('masks a product key that somebody pastes, before anything is kept', async () => {
    await chat.say('cancel ORD-1001')
    await chat.say('the key ABCDE-FGHIJ-KLMNO-PQRST-UVWXY does not work')
    const kept = JSON.stringify([chat.state(), chat.answers])
    expect(kept).to.include('UVWXY')
    expect(kept).not.to.include('PQRST')
  })

  it('keeps the draft when something is asked that it cannot answer, however often', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024 for Contoso')
    for (const said of [
      'what about downgrade rights?',
      'what is the weather?',
      'ちなみに後からダウングレードできる？',
    ]) {
      expect(await chat.say(said), said).to.include('Visio LTSC Professional 2024 × 5')
    }
    expect(await chat.press('5 本の注文を確定する')).to.include('注文しました')
  })

  it('goes on with what it has put aside, at one press', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024 for Contoso')
    await chat.say('qwertz')
    await chat.say('qwertz')
    expect(await chat.press('Go on: Order software')).to.include('Visio LTSC Professional 2024 × 5')
  })

  it('says below what a typed yes has done, for the receipt may be far above', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024 for Contoso')
    await chat.say('yes')
    expect(chat.answers.map(({ kind }) => kind)).to.deep.equal(['card', 'text'])
    expect(chat.answers[1]?.text).to.match(/ORD-\d{8}/)
  })

  it('says what a correction made of it', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024 for Contoso')
    await chat.say('no, 10')
    expect(chat.answers[0]?.text).to.include('Changed.').and.to.include('× 10').and.to.include('$6,200.00')
  })

  it('shows the review again after "change" and "back"', async () => {
    await chat.say('order 5 Visio LTSC Professional 2024 for Contoso')
    await chat.press('Change')
    expect(await chat.say('back')).to.include('[Order 5 now]')
  })

  it('opens another topic of the same menu while one is under way', async () => {
    await chat.send({ kind: 'joined' })
    const key = chat.button('Get a product key')
    await chat.press('Order software')
    expect(await chat.send({ kind: 'press', data: key })).to.include('Whose purchase is it?')
  })

  it('offers everybody only what the role may do', async () => {
    const greeting = await openChat(world, people.helpdesk).send({ kind: 'joined' })
    expect(greeting).to.include('[Check or cancel an order]')
    expect(greeting).not.to.match(/Order software|Get a product key/)
  })

  it('does not take over the customer of a draft when the sentence names one that is unknown', async () => {
    for (const said of [
      'order 3 SQL Server 2022 Standard for Acme',
      'アクメに SQL Server 2022 Standard を3本注文して',
    ]) {
      await chat.say('order 5 Visio LTSC Professional 2024 for Contoso')
      expect(await chat.say(said), said).not.to.match(/Customer: Contoso|顧客: Contoso/)
      await chat.say('stop')
    }
  })

  it('has no dead end and never more than two messages', async () => {
    const said = [
      'hello',
      'thanks',
      'help',
      'yes',
      'no',
      'stop',
      'I want a person',
      'what is the weather?',
      'key for ORD-1007',
    ]
    said.push('order', 'こんにちは', 'ありがとう', 'ヘルプ', '担当者と話したい', '天気は？')
    for (const text of said) {
      for (const caller of Object.values(people)) {
        const other = openChat(world, caller)
        await other.say(text)
        expect(other.answers.length, text).to.be.within(1, 2)
        const wayOn = other.answers.some((answer) => buttonsOf(answer).length > 0 || /\?|？|か。/.test(answer.text))
        expect(wayOn, `${caller.id}: ${text}`).to.equal(true)
      }
    }
  })

  async function operations() {
    return (await (await openWorld()).store.list('operation/')).length
  }
})
