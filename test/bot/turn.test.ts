import { expect } from 'chai'
import { StaleWrite, type Store, StoreUnavailable } from '../../services/store/store.ts'
import { activityOf, engineOf, everythingIn, openTestBed } from '../support/assistant.ts'

const say = (id: string, text: string, fields: Record<string, unknown> = {}) => activityOf({ id, text, ...fields })

describe('a turn that somebody else overtakes', () => {
  it('is thrown away and run again', async () => {
    let runs = 0
    const bed = openTestBed({
      converse: async (state, _input, _setting, { work }) => {
        runs += 1
        const seen = await work.get<{ sold: number }>('stock')
        if (runs === 1) await bed.store.commit([{ kind: 'put', key: 'stock', expects: 'absent', value: { sold: 1 } }])
        work.put('stock', { sold: (seen?.sold ?? 0) + 1 })
        return { state: state ?? { heard: [] }, answers: [{ kind: 'text', text: `run ${runs}` }], timers: [] }
      },
    })
    const received = bed.assistant.receive(say('a', 'buy'))
    await bed.clock.advance(100)
    await received
    expect(bed.channel.texts()).to.deep.equal(['run 2'])
    expect((await bed.store.get('stock'))?.value).to.deep.equal({ sold: 2 })
  })

  it('gives up kindly after eight times', async () => {
    const bed = openTestBed()
    const store: Store = { ...bed.store, commit: () => Promise.reject(new StaleWrite('stock')) }
    const { assistant, channel, clock } = openTestBed({ store })
    const received = assistant.receive(say('a', 'buy'))
    await clock.advance(1_000)
    await received
    expect(channel.texts()).to.have.lengthOf(1)
    expect(channel.texts()[0]).to.match(/Nothing was changed/)
  })
})

describe('a turn that breaks', () => {
  const fragile = engineOf((heard, all) => {
    if (heard.includes('秘密') || heard.includes('secret')) throw new TypeError(`cannot read ${heard}`)
    return [{ kind: 'text', text: `${all.length}: ${heard}` }]
  })

  it('says so in the language of the person, and the talk goes on', async () => {
    const { assistant, channel, store } = openTestBed({ converse: fragile })
    await assistant.receive(say('a', 'hello'))
    const before = await everythingIn(store)
    await assistant.receive(say('b', 'secret'))
    expect(await everythingIn(store)).to.equal(before)
    await assistant.receive(say('c', '秘密'))
    await assistant.receive(say('d', 'next'))
    const [first, english, japanese, next] = channel.texts()
    expect([first, next]).to.deep.equal(['1: hello', '2: next'])
    expect(english).to.match(/nothing was changed.*[0-9A-F]{8}/)
    expect(japanese).to.match(/何も変更されていません.*[0-9A-F]{8}/)
  })

  it('goes on in the language of the talk when a button breaks it', async () => {
    const { assistant, channel } = openTestBed({ converse: fragile, languageOf: () => 'ja' })
    await assistant.receive(say('a', 'hello'))
    await assistant.receive(activityOf({ id: 'b', value: { say: 'secret' }, locale: 'en-US' }))
    expect(channel.texts()[1]).to.contain('何も変更されていません')
  })

  it('tells the log the number, the class and the place, and not a word of the person', async () => {
    const { assistant, channel, log } = openTestBed({ converse: fragile })
    await assistant.receive(say('a', 'my secret plan'))
    const failure = log.lines.find(({ event }) => event === 'turn-failed')
    expect(failure?.fields).to.include({ error: 'TypeError', input: 'text' })
    expect(channel.texts()[0]).to.contain(failure?.fields.number)
    expect(failure?.fields.stack).to.contain('assistant')
    expect(JSON.stringify(log.lines)).not.to.contain('plan')
  })

  it('says it in the response too', async () => {
    const { assistant } = openTestBed({ converse: fragile })
    const reply = await assistant.receive(say('a', 'secret', { deliveryMode: 'expectReplies', locale: 'ja-JP' }))
    expect(reply).to.have.nested.property('status', 200)
    expect(JSON.stringify(reply)).to.contain('何も変更されていません')
    expect(JSON.stringify(reply)).not.to.contain('cannot read')
  })

  it('has a sentence of its own for a store that is gone, and needs no store to say it', async () => {
    const gone = () => Promise.reject(new StoreUnavailable('gone'))
    const store: Store = { get: gone, list: gone, commit: gone, close: async () => {} }
    const { assistant, channel } = openTestBed({ store })
    await assistant.receive(say('a', 'hello'))
    expect(channel.texts()[0]).to.match(/cannot save anything just now.*try again in a moment/)
  })
})
