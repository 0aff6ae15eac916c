import { expect } from 'chai'
import type { Answer, Timer } from '../../dialogs/answer.ts'
import { type Store, StoreUnavailable } from '../../services/store/store.ts'
import { activityOf, engineOf, openTestBed } from '../support/assistant.ts'
import { setClock, settle } from '../support/set-clock.ts'

const say = (id: string, text: string, fields: Record<string, unknown> = {}) => activityOf({ id, text, ...fields })
const start = setClock().now()
const text = (words: string): Answer => ({ kind: 'text', text: words })

/** "start" makes a timer that is due a minute after the test's start. */
const timer: Timer = { dueAt: start + 60_000, event: { topic: 'product-key', action: 'mask', slots: {} } }
const withTimer = engineOf((heard) => (heard === 'start' ? [text('started'), timer] : [text(heard)]))

describe('a timer', () => {
  it('runs as a turn of its conversation when it is due, once', async () => {
    const { assistant, channel, clock, store } = openTestBed({ converse: withTimer })
    await assistant.receive(say('a', 'start'))
    await clock.advance(59_999)
    expect(channel.texts()).to.deep.equal(['started'])
    await clock.advance(1)
    expect(channel.texts()).to.deep.equal(['started', 'timer'])
    expect(channel.calls[1]?.to.conversation.id).to.equal('conversation-1')
    await clock.advance(600_000)
    expect(channel.texts()).to.have.lengthOf(2)
    expect(await store.list('timer/')).to.deep.equal([])
  })

  it('survives a restart, even one in which it fell due', async () => {
    for (const wait of [30_000, 90_000]) {
      const first = openTestBed({ converse: withTimer })
      await first.assistant.receive(say('a', 'start'))
      await first.assistant.close()
      const clock = setClock(start + wait)
      const { assistant, channel } = openTestBed({ ...first, converse: withTimer, clock })
      await assistant.resume()
      await clock.advance(60_000)
      expect(channel.texts()).to.deep.equal(['started', 'timer'])
    }
  })

  it('that another process made is found within half a minute', async () => {
    const { assistant, channel, clock, store } = openTestBed({ converse: withTimer })
    await assistant.resume()
    const other = openTestBed({ converse: withTimer, store, channel })
    await other.assistant.receive(say('a', 'start'))
    await other.assistant.close()
    await clock.advance(90_000)
    expect(channel.texts()).to.deep.equal(['started', 'timer'])
  })

  it('whose turn breaks is tried again later', async () => {
    let isBroken = true
    const base = openTestBed()
    const store: Store = {
      ...base.store,
      commit: (writes) =>
        isBroken && writes.some(({ kind, key }) => kind === 'remove' && key.startsWith('timer/'))
          ? Promise.reject(new StoreUnavailable('full'))
          : base.store.commit(writes),
    }
    const { assistant, channel, clock, log } = openTestBed({ ...base, store, converse: withTimer })
    await assistant.receive(say('a', 'start'))
    await clock.advance(60_000)
    expect(channel.texts()).to.deep.equal(['started'])
    expect(log.errors).to.deep.equal(['timer-failed'])
    isBroken = false
    await clock.advance(30_000)
    expect(channel.texts()).to.deep.equal(['started', 'timer'])
  })

  it('holds up neither the one after it nor the conversation', async () => {
    const { assistant, channel, clock } = openTestBed({ converse: withTimer })
    for (const id of ['one', 'two', 'three']) {
      await assistant.receive(say(id, 'start', { conversation: { id, conversationType: 'personal' } }))
    }
    await clock.advance(60_000)
    await settle()
    expect(channel.texts().filter((words) => words === 'timer')).to.have.lengthOf(3)
    await assistant.receive(say('b', 'hello', { conversation: { id: 'one', conversationType: 'personal' } }))
    expect(channel.texts().at(-1)).to.equal('hello')
  })
})
