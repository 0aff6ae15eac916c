import { expect } from 'chai'
import { Undeliverable } from '../../bot/channel.ts'
import type { CardAnswer } from '../../dialogs/answer.ts'
import { type Store, StoreUnavailable } from '../../services/store/store.ts'
import { activityOf, engineOf, everythingIn, openTestBed, screenChannel } from '../support/assistant.ts'
import { setClock } from '../support/set-clock.ts'

const say = (id: string, text: string, fields: Record<string, unknown> = {}) => activityOf({ id, text, ...fields })

const card = (text: string, more: Partial<CardAnswer> = {}): CardAnswer => ({
  kind: 'card',
  card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] },
  text,
  ...more,
})

const two = engineOf((heard) => [
  { kind: 'text', text: `${heard} one` },
  { kind: 'text', text: `${heard} two` },
])

describe('the outbox', () => {
  it('sends at the next start what a crash left behind', async () => {
    const dead = screenChannel()
    dead.send = () => new Promise(() => {})
    const first = openTestBed({ converse: two, channel: dead })
    const received = first.assistant.receive(say('a', 'hello'))
    await first.clock.advance(4_000)
    await received

    const { assistant, channel, store } = openTestBed({ converse: two, store: first.store })
    expect(await store.list('outbox/')).to.have.lengthOf(1)
    await assistant.resume()
    expect(channel.texts()).to.deep.equal(['hello one', 'hello two'])
    await assistant.resume()
    expect(channel.texts()).to.have.lengthOf(2)
    expect(assistant.outboxSize()).to.equal(0)
  })

  it('sends a failed answer later, and what had been sent not twice', async () => {
    const { assistant, channel, clock } = openTestBed({ converse: two })
    const send = channel.send
    channel.send = (to, message) =>
      message.text?.endsWith('two') ? Promise.reject(new Error('503')) : send(to, message)
    await assistant.receive(say('a', 'hello'))
    expect(channel.texts()).to.deep.equal(['hello one'])
    expect(assistant.outboxSize()).to.equal(1)
    channel.send = send
    await clock.advance(5_000)
    expect(channel.texts()).to.deep.equal(['hello one', 'hello two'])
    expect(assistant.outboxSize()).to.equal(0)
  })

  it('waits longer and longer between its tries', async () => {
    const { assistant, channel, clock } = openTestBed()
    channel.fail(new Error('503'), 4)
    await assistant.receive(say('a', 'hello'))
    const tries = () => channel.calls.length
    const counts: number[] = [tries()]
    for (const wait of [5_000, 15_000, 45_000, 120_000]) {
      await clock.advance(wait - 1)
      counts.push(tries())
      await clock.advance(1)
      counts.push(tries())
    }
    expect(counts).to.deep.equal([1, 1, 2, 2, 3, 3, 4, 4, 5])
    expect(channel.texts()).to.deep.equal(['1: hello'])
  })

  it('keeps the order when the next turn comes first', async () => {
    const { assistant, channel } = openTestBed()
    channel.fail(new Error('503'))
    await assistant.receive(say('a', 'hello'))
    await assistant.receive(say('b', 'next'))
    expect(channel.texts()).to.deep.equal(['1: hello', '2: next'])
  })

  it('sends what is missing when the same activity comes again', async () => {
    const { assistant, channel } = openTestBed({ converse: two })
    channel.fail(new Error('503'))
    await assistant.receive(say('a', 'hello'))
    await assistant.receive(say('a', 'hello'))
    expect(channel.texts()).to.deep.equal(['hello one', 'hello two'])
  })

  it('does not send twice what it could not record', async () => {
    const base = openTestBed()
    let isFull = false
    const store: Store = {
      ...base.store,
      commit: (writes) => (isFull ? Promise.reject(new StoreUnavailable('full')) : base.store.commit(writes)),
    }
    const channel = screenChannel()
    const send = channel.send
    channel.send = (to, message) => {
      isFull = true
      return send(to, message)
    }
    const { assistant, clock } = openTestBed({ ...base, store, channel })
    await assistant.receive(say('a', 'hello'))
    isFull = false
    await clock.advance(5_000)
    expect(channel.texts()).to.deep.equal(['1: hello'])
    expect(await store.list('outbox/')).to.deep.equal([])
  })

  it('drops what a dead conversation would not take, and says so in the log', async () => {
    const { assistant, channel, store, log } = openTestBed({ converse: two })
    channel.fail(new Undeliverable('404'))
    await assistant.receive(say('a', 'hello'))
    expect(channel.texts()).to.deep.equal([])
    expect(await store.list('outbox/')).to.deep.equal([])
    expect(log.errors).to.deep.equal(['conversation-unreachable'])
    await assistant.receive(say('b', 'back'))
    expect(channel.texts()).to.deep.equal(['back one', 'back two'])
  })
})

describe('an answer that replaces a message', () => {
  const review = engineOf((heard) => {
    if (heard === 'order') return [card('review', { name: 'review' })]
    if (heard === 'mask') return [card('masked', { replaces: 'review', silentUnlessReplaced: true })]
    return [card('receipt', { replaces: 'review' })]
  })

  it('takes its place', async () => {
    const { assistant, channel } = openTestBed({ converse: review })
    await assistant.receive(say('a', 'order'))
    await assistant.receive(say('b', 'confirm'))
    expect(channel.texts()).to.deep.equal(['receipt'])
  })

  it('comes as a new message where the channel cannot update, or not at all when it should be silent', async () => {
    const { assistant, channel } = openTestBed({ converse: review })
    const webchat = { channelId: 'webchat' }
    await assistant.receive(say('a', 'order', webchat))
    await assistant.receive(say('b', 'confirm', webchat))
    await assistant.receive(say('c', 'mask', webchat))
    expect(channel.texts()).to.deep.equal(['review', 'receipt'])
  })

  it('comes as a new message when the update is refused', async () => {
    const { assistant, channel } = openTestBed({ converse: review })
    channel.refuseUpdates()
    await assistant.receive(say('a', 'order'))
    await assistant.receive(say('b', 'confirm'))
    expect(channel.texts()).to.deep.equal(['review', 'receipt'])
  })

  it('takes the place of the pressed card when nobody recorded the name', async () => {
    const { assistant, channel } = openTestBed({ converse: review })
    await channel.send(
      { channelId: 'msteams', serviceUrl: '', conversation: { id: 'x' }, bot: { id: 'b' }, user: { id: 'u' } },
      { type: 'message', text: 'an old review' },
    )
    await assistant.receive(activityOf({ id: 'a', value: { say: 'confirm' }, replyToId: 'message-1' }))
    expect(channel.texts()).to.deep.equal(['receipt'])
  })

  it('leaves a pressed card alone that is known to be another one', async () => {
    const other = engineOf((heard) => [
      heard === 'list' ? card('list', { name: 'list' }) : card('receipt', { replaces: 'review' }),
    ])
    const { assistant, channel } = openTestBed({ converse: other })
    await assistant.receive(say('a', 'list'))
    await assistant.receive(activityOf({ id: 'b', value: { say: 'confirm' }, replyToId: 'message-1' }))
    expect(channel.texts()).to.deep.equal(['list', 'receipt'])
  })
})

describe('an answer with a key', () => {
  const key = 'AAAAA-BBBBB-CCCCC-DDDDD-X7K2P'
  const masked = '*****-*****-*****-*****-X7K2P'
  const clock = setClock()
  const until = clock.now() + 60_000
  const secret = engineOf((heard) =>
    heard === 'key'
      ? [card(masked, { name: 'key', secret: { keyId: 'key-1', masked, until } })]
      : [card(masked, { replaces: 'key', silentUnlessReplaced: true })],
  )
  const redeem = async () => key

  it('shows the key in place, stores it nowhere, and is masked again', async () => {
    const { assistant, channel, store, log } = openTestBed({ converse: secret, redeem })
    await assistant.receive(say('a', 'key'))
    expect(channel.calls.map(({ kind }) => kind)).to.deep.equal(['send', 'update'])
    expect(JSON.stringify(channel.calls[0]?.message)).not.to.contain(key)
    expect(JSON.stringify(channel.screen()[0]?.attachments)).to.contain(key)
    expect(channel.screen()[0]?.summary).to.equal(masked)
    expect(await everythingIn(store)).not.to.contain(key)
    await assistant.receive(say('b', 'I have it'))
    expect(JSON.stringify(channel.screen())).not.to.contain(key)
    expect(JSON.stringify(log.lines)).not.to.contain(key)
  })

  it('has recorded the message before it shows the key', async () => {
    const bed = openTestBed({ converse: secret })
    let recorded = ''
    const { assistant } = openTestBed({
      ...bed,
      converse: secret,
      redeem: async () => {
        recorded = await everythingIn(bed.store)
        return key
      },
    })
    await assistant.receive(say('a', 'key'))
    expect(recorded).to.contain('"messages":{"key":"message-1"}')
  })

  it('never shows it in a group, where no update is possible, in a response, or with a spent ticket', async () => {
    const group = { conversation: { id: 'group', conversationType: 'groupChat' } }
    for (const fields of [group, { channelId: 'webchat' }, { deliveryMode: 'expectReplies' }]) {
      const { assistant, channel } = openTestBed({ converse: secret, redeem })
      const reply = await assistant.receive(say('a', 'key', fields))
      expect(JSON.stringify([channel.calls, reply])).not.to.contain(key)
    }
    const spent = openTestBed({ converse: secret, redeem: async () => undefined })
    await spent.assistant.receive(say('a', 'key'))
    expect(spent.channel.calls.map(({ kind }) => kind)).to.deep.equal(['send'])
  })

  it('shows it after a restart while the ticket is good, and not when it is too late', async () => {
    for (const [wait, shown] of [
      [30_000, true],
      [60_000, false],
    ] as const) {
      const first = openTestBed({ converse: secret, redeem: () => new Promise(() => {}) })
      const received = first.assistant.receive(say('a', 'key'))
      await first.clock.advance(4_000)
      await received
      const later = setClock(first.clock.now() - 4_000 + wait)
      const { assistant, channel } = openTestBed({ ...first, clock: later, converse: secret, redeem })
      await assistant.resume()
      expect(JSON.stringify(channel.screen()).includes(key)).to.equal(shown)
      expect(channel.screen()).to.have.lengthOf(1)
    }
  })

  it('is masked even if the channel was down at that moment', async () => {
    const bed = openTestBed({ converse: secret, redeem })
    const { assistant, channel } = bed
    await assistant.receive(say('a', 'key'))
    channel.fail(new Error('503'))
    await assistant.receive(say('b', 'I have it'))
    expect(JSON.stringify(channel.screen())).to.contain(key)
    await bed.clock.advance(5_000)
    expect(JSON.stringify(channel.screen())).not.to.contain(key)
  })
})
