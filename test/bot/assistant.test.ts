import { expect } from 'chai'
import type { Channel } from '../../bot/channel.ts'
import { activityOf, echo, openTestBed } from '../support/assistant.ts'
import { settle } from '../support/set-clock.ts'

const say = (id: string, text: string, fields: Record<string, unknown> = {}) => activityOf({ id, text, ...fields })

describe('a turn', () => {
  it('answers, remembers, and leaves nothing waiting', async () => {
    const { assistant, channel, store } = openTestBed()
    expect(await assistant.receive(say('a', 'hello'))).to.deep.equal({ status: 200 })
    await assistant.receive(say('b', 'again'))
    expect(channel.texts()).to.deep.equal(['1: hello', '2: again'])
    expect(channel.calls[0]?.message?.replyToId).to.equal('a')
    expect(await store.list('outbox/')).to.deep.equal([])
    expect(assistant.outboxSize()).to.equal(0)
  })

  it('takes what arrives together one by one, in the order of arrival', async () => {
    const { assistant, channel } = openTestBed()
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => assistant.receive(say(id, id))))
    expect(channel.texts()).to.deep.equal(['1: a', '2: b', '3: c', '4: d', '5: e', '6: f'])
  })

  it('keeps people in a group apart, one turn at a time', async () => {
    const { assistant, channel } = openTestBed()
    const group = { conversation: { id: 'group', conversationType: 'groupChat', isGroup: true } }
    const other = { ...group, from: { id: 'user-2', aadObjectId: 'sales-agent' } }
    await Promise.all([
      assistant.receive(say('a', 'one', group)),
      assistant.receive(say('b', 'two', other)),
      assistant.receive(say('c', 'three', group)),
    ])
    expect(channel.texts()).to.deep.equal(['1: one', '1: two', '2: three'])
  })

  it('acts once on an activity that comes twice together and once more later', async () => {
    const { assistant, channel, clock } = openTestBed()
    await Promise.all([assistant.receive(say('a', 'hello')), assistant.receive(say('a', 'hello'))])
    await clock.advance(10_000)
    await assistant.receive(say('a', 'hello'))
    await assistant.receive(say('b', 'next'))
    expect(channel.texts()).to.deep.equal(['1: hello', '2: next'])
  })

  it('gives the same answers again in the response', async () => {
    const { assistant, channel } = openTestBed()
    const inResponse = { deliveryMode: 'expectReplies' }
    const first = await assistant.receive(say('a', 'hello', inResponse))
    const second = await assistant.receive(say('a', 'hello', inResponse))
    expect(first).to.deep.equal(second)
    expect(first).to.have.nested.property('body.activities[0].text', '1: hello')
    expect(first).to.have.nested.property('body.activities[0].replyToId', 'a')
    expect(first).to.have.nested.property('body.activities[0].recipient.id', 'user-1')
    expect(channel.calls).to.deep.equal([])
  })

  it('forgets handled activities after the newest fifty, and after a day', async () => {
    const { assistant, store, clock } = openTestBed()
    for (let turn = 1; turn <= 60; turn += 1) await assistant.receive(say(`turn-${turn}`, 'x'))
    expect(await store.list('handled/')).to.have.lengthOf(50)
    await clock.advance(24 * 60 * 60_000)
    await assistant.receive(say('turn-61', 'x'))
    expect(await store.list('handled/')).to.have.lengthOf(1)
  })

  it('lets five presses of one button have one effect', async () => {
    const converse: typeof echo = async (state, input, _setting, { work }) => {
      const spent = await work.get('ticket/1')
      if (!spent) work.create('ticket/1', { input: input.kind })
      return {
        state: state ?? { heard: [] },
        answers: [{ kind: 'text', text: spent ? 'already' : 'done' }],
        timers: [],
      }
    }
    const { assistant, channel } = openTestBed({ converse })
    const press = (id: string) => activityOf({ id, value: { say: 'buy' } })
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => assistant.receive(press(id))))
    expect(channel.texts().sort()).to.deep.equal(['already', 'already', 'already', 'already', 'done'])
  })

  it('greets once, however often it is added', async () => {
    const { assistant, channel } = openTestBed()
    const added = { type: 'conversationUpdate', membersAdded: [{ id: 'bot-1' }, { id: 'user-1' }] }
    await assistant.receive(activityOf({ id: 'a', type: 'installationUpdate', action: 'add' }))
    await assistant.receive(activityOf({ id: 'b', ...added }))
    await assistant.receive(activityOf({ id: 'c', ...added, from: { id: 'user-1' } }))
    expect(channel.texts()).to.deep.equal(['1: joined'])
  })

  it('ignores what it does not know, and answers an unknown invoke with an empty object', async () => {
    const { assistant, channel, store } = openTestBed()
    expect(await assistant.receive(activityOf({ type: 'handoff' }))).to.deep.equal({ status: 200 })
    const feedback = { type: 'invoke', name: 'message/submitAction', value: 5 }
    expect(await assistant.receive(activityOf(feedback))).to.deep.equal({ status: 200, body: {} })
    expect(channel.calls).to.deep.equal([])
    expect(await store.list('')).to.deep.equal([])
  })

  it('answers a pressed universal action with the outcome Teams wants, and in the response when asked', async () => {
    const { assistant, channel } = openTestBed()
    const press = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'press', data: { say: 'yes' } } },
    }
    const reply = await assistant.receive(activityOf({ id: 'a', ...press }))
    expect(reply).to.have.nested.property('body.statusCode', 200)
    expect(channel.texts()).to.deep.equal(['1: yes'])
    const inResponse = await assistant.receive(activityOf({ id: 'b', ...press, deliveryMode: 'expectReplies' }))
    expect(inResponse).to.have.nested.property('body.activities[0].text', '2: yes')
  })
})

describe('a slow turn', () => {
  function slow() {
    let finish = () => {}
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    const converse: typeof echo = async (...inputs) => {
      await finished
      return echo(...inputs)
    }
    return { converse, finish: () => finish() }
  }
  const kinds = (channel: { calls: { kind: string }[] }) => channel.calls.map(({ kind }) => kind)

  it('shows that it is typing after half a second, once', async () => {
    const { converse, finish } = slow()
    const { assistant, channel, clock } = openTestBed({ converse })
    const received = assistant.receive(say('a', 'hello'))
    await clock.advance(499)
    expect(kinds(channel)).to.deep.equal([])
    await clock.advance(1)
    expect(kinds(channel)).to.deep.equal(['typing'])
    await clock.advance(5_000)
    finish()
    await received
    expect(kinds(channel)).to.deep.equal(['typing', 'send'])
  })

  it('does not type when it was quick, nor when the answers go in the response', async () => {
    const { converse, finish } = slow()
    const quick = openTestBed()
    await quick.assistant.receive(say('a', 'hello'))
    await quick.clock.advance(5_000)
    expect(kinds(quick.channel)).to.deep.equal(['send'])

    const { assistant, channel, clock } = openTestBed({ converse })
    const received = assistant.receive(say('a', 'hello', { deliveryMode: 'expectReplies' }))
    await clock.advance(5_000)
    finish()
    await received
    expect(kinds(channel)).to.deep.equal([])
  })

  it('answers the request after four seconds of sending, and sends on', async () => {
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const base = openTestBed()
    const channel: Channel = {
      ...base.channel,
      async send(to, message) {
        await arrived
        return base.channel.send(to, message)
      },
    }
    const { assistant, store } = openTestBed({ ...base, channel: { ...base.channel, ...channel } })
    const received = assistant.receive(say('a', 'hello'))
    await base.clock.advance(4_000)
    expect(await received).to.deep.equal({ status: 200 })
    expect(base.channel.texts()).to.deep.equal([])
    arrive()
    await settle()
    expect(base.channel.texts()).to.deep.equal(['1: hello'])
    expect(await store.list('outbox/')).to.deep.equal([])
  })

  it('is waited for when the assistant closes', async () => {
    const { converse, finish } = slow()
    const { assistant, channel } = openTestBed({ converse })
    const received = assistant.receive(say('a', 'hello'))
    const closed = assistant.close()
    finish()
    await closed
    expect(channel.texts()).to.deep.equal(['1: hello'])
    await received
  })
})
