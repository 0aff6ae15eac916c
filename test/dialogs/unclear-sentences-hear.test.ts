import { expect } from 'chai'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

describe('what is said of sentences that were not understood', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
    const { send } = chat
    // Time goes on between two turns, as it does.
    chat.send = (input) => {
      world.now += 1_000
      return send(input)
    }
  })

  it('are not taken for the wish of those who lack the role, unless nothing else can be meant', async () => {
    for (const who of ['sales', 'stranger'] as const) {
      for (const text of [
        'what did you not understand?',
        'which questions could you not answer?',
        'unclear sentences',
      ]) {
        const told = await openChat(world, people[who]).say(text)
        expect(told).not.to.match(/role Admin agent|1:1/)
      }
    }
    for (const text of ['What questions can you answer?', 'Contoso has unanswered questions, give me a human']) {
      const told = await openChat(world).say(text)
      expect(told).not.to.include('Sentences I did not understand:')
    }
    expect(await openChat(world).say('what did you not understand?')).to.include('Sentences I did not understand')
  })

  it('stay out of free text, such as a reason', async () => {
    for (const text of ['unanswered questions', '理解できなかった質問']) {
      await chat.say('cancel ORD-1001')
      expect(await chat.say(text)).to.include(text)
      expect(chat.state()?.stack.map(({ topic }) => topic)).to.deep.equal(['cancel'])
      await chat.say('stop')
    }
    await chat.say('cancel ORD-1001')
    expect(await chat.say('the customer has unanswered questions, which we list elsewhere')).to.include(
      'list elsewhere',
    )
  })

  it('are meant by "get rid of them all" right after their list, and an order otherwise', async () => {
    await chat.say('Visio florb')
    const other = openChat(world)
    expect(await other.say('get rid of them all')).not.to.include('Delete the sentences')
    for (const text of ['get rid of them all', '全部捨てて']) {
      await chat.say('show the sentences you did not understand')
      expect(await chat.say(text)).to.match(/Delete the sentences: 1|文を削除: 1 件/)
      await chat.say('stop')
    }
    await chat.say('show the sentences you did not understand')
    for (const text of ['drop Visio', 'get rid of the Visio licences']) {
      expect(await chat.say(text), text).not.to.include('Delete the sentences')
      await chat.say('stop')
    }
    await chat.say('show the sentences you did not understand')
    await chat.say('is ORD-1001 still cancellable?')
    expect(await chat.say('get rid of them all')).not.to.include('Delete the sentences')
  })

  it('are kept by whatever says no at the review', async () => {
    await chat.say('Visio florb')
    const noes = ['cancel', 'no', 'not now', 'no, keep them', 'later', 'stop', 'keep them']
    for (const text of [...noes, 'キャンセル', 'いいえ', '今はやめて', '残して', '削除しないで']) {
      expect(await chat.say('delete the sentences you did not understand')).to.match(/Delete the sentences: 1|文を削除/)
      expect(await chat.say(text), text).to.match(
        /^(?:Stopped\. Nothing was changed|中止しました。何も変更していません)/,
      )
      expect(chat.state()?.stack, text).to.deep.equal([])
    }
    expect((await world.store.list('unclear-sentence/')).length).to.equal(1)
    await chat.say('delete the sentences you did not understand')
    expect(await chat.say('show the sentences you did not understand'))
      .to.include('1 of 1')
      .and.not.include('Back to')
    await chat.say('delete the sentences you did not understand')
    expect(await chat.say('cancel ORD-1001')).to.include('ORD-1001')
    await chat.say('stop')
    expect(await chat.say('yes')).to.include('Deleted: 1')
  })

  it('are exported as JSON Lines, and said to be, where a table is wished for', async () => {
    await chat.say('Visio florb')
    expect(await chat.say('export the sentences you did not understand')).not.to.include('CSV')
    expect(await chat.say('export the sentences you did not understand as CSV')).to.match(/JSON Lines.*not CSV/s)
    await chat.say('show the sentences you did not understand')
    expect(await chat.say('as csv please')).to.match(/JSON Lines.*not CSV/s)
    await chat.say('理解できなかった文を見せて')
    expect(await chat.say('CSVで')).to.match(/CSV や Excel ではなく.*JSON Lines/s)
  })
})
