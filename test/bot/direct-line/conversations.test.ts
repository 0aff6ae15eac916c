import { expect } from 'chai'
import { createConversations } from '../../../bot/direct-line/conversations.ts'
import { createRateLimit } from '../../../bot/direct-line/rate-limit.ts'

const hour = 60 * 60_000

describe('conversations', () => {
  let now = 0
  let epochs = 0
  const newId = () => {
    epochs += 1
    return `epoch${epochs}`
  }
  const open = () => createConversations({ now: () => now, newId }).open('c')
  const idsOf = (set: { activities: { id: string }[] }) => set.activities.map(({ id }) => id)

  it('give what came after a watermark', () => {
    const conversation = open()
    conversation.put({ id: 'a' })
    const { watermark } = conversation.after(undefined)
    conversation.put({ id: 'b' })
    expect(idsOf(conversation.after(undefined))).to.deep.equal(['a', 'b'])
    expect(idsOf(conversation.after(watermark))).to.deep.equal(['b'])
    expect(idsOf(conversation.after(conversation.after(watermark).watermark))).to.deep.equal([])
  })

  it('give everything for a watermark from before a restart', () => {
    const before = open()
    for (const id of ['a', 'b', 'c']) before.put({ id })
    const { watermark } = before.after(undefined)
    const after = open()
    after.put({ id: 'd' })
    expect(idsOf(after.after(watermark))).to.deep.equal(['d'])
  })

  it('put an update in the old place and tell it again', () => {
    const conversation = open()
    conversation.put({ id: 'a', text: 'old' })
    conversation.put({ id: 'b' })
    const { watermark } = conversation.after(undefined)
    conversation.put({ id: 'a', text: 'new' })
    expect(conversation.after(undefined).activities).to.deep.equal([{ id: 'a', text: 'new' }, { id: 'b' }])
    expect(conversation.after(watermark).activities).to.deep.equal([{ id: 'a', text: 'new' }])
  })

  it('keep the newest 200', () => {
    const conversation = open()
    for (let count = 1; count <= 205; count += 1) conversation.put({ id: `m${count}` })
    const ids = idsOf(conversation.after(undefined))
    expect([ids.length, ids[0], ids.at(-1)]).to.deep.equal([200, 'm6', 'm205'])
    expect(conversation.knows('m5')).to.equal(false)
  })

  it('tell listeners until they stop, and what only passes to nobody later', () => {
    const conversation = open()
    const heard: string[] = []
    const stop = conversation.listen((set) => heard.push(...idsOf(set)))
    conversation.put({ id: 'a' })
    conversation.pass({ id: 'typing' })
    stop()
    conversation.put({ id: 'b' })
    expect(heard).to.deep.equal(['a', 'typing'])
    expect(idsOf(conversation.after(undefined))).to.deep.equal(['a', 'b'])
  })

  it('are forgotten after an idle hour, unless somebody listens', () => {
    now = 0
    const all = createConversations({ now: () => now, newId })
    all.open('idle').put({ id: 'a' })
    all.open('heard').put({ id: 'a' })
    all.open('heard').listen(() => {})
    now = hour
    all.open('other')
    expect(all.open('idle').knows('a')).to.equal(true)
    now = 2 * hour + 1
    all.open('another')
    expect([all.open('idle').knows('a'), all.open('heard').knows('a')]).to.deep.equal([false, true])
  })
})

describe('a rate limit', () => {
  it('counts each key by itself over a moving stretch of time', () => {
    let now = 0
    const allows = createRateLimit({ atMost: 2, milliseconds: 1_000, now: () => now })
    expect([allows('a'), allows('a'), allows('a'), allows('b')]).to.deep.equal([true, true, false, true])
    now = 999
    expect(allows('a')).to.equal(false)
    now = 1_000
    expect(allows('a')).to.equal(true)
  })
})
