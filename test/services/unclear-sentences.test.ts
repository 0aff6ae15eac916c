import { expect } from 'chai'
import {
  clearOldSentences,
  deleteSentences,
  keepChoice,
  keepSentence,
  type UnclearSentence,
  unclearSentences,
} from '../../services/unclear-sentences.ts'
import { admin, caller, DAY, documents, NOW, openWorld, refusal, stranger, type World } from '../support/world.ts'

const sentence = (text: string) => ({ locale: 'en', text, offered: ['order'] }) as const

describe('sentences that were not understood', () => {
  let world: World

  beforeEach(async () => {
    world = await openWorld()
  })

  const keep = (text: string, at = NOW) =>
    world.turn(async (context) => keepSentence(context, sentence(text)), stranger, at)
  const texts = async (upTo?: number) => {
    const found = await unclearSentences(world.context(admin), upTo)
    return found.ok ? found.value.map(({ text }) => text) : []
  }
  const clear = (now: number) => world.turn(({ work }) => clearOldSentences(work, now, 20))

  it('are kept without who said them, and listed the newest first', async () => {
    await keep('first', NOW)
    await keep('third', NOW + 2)
    await keep('second', NOW + 1)
    expect(await texts()).to.deep.equal(['third', 'second', 'first'])
    expect(await texts(NOW + 1)).to.deep.equal(['second', 'first'])
    expect((await documents<UnclearSentence>(world, 'unclear-sentence/')).at(-1)).to.deep.equal({
      at: NOW,
      ...sentence('first'),
    })
  })

  it('take what was meant later, unless they are gone', async () => {
    const key = await keep('first')
    await world.turn((context) => keepChoice(context, key, { chosen: 'order' }))
    expect(await documents(world, 'unclear-sentence/')).to.deep.equal([
      { at: NOW, ...sentence('first'), chosen: 'order' },
    ])
    await world.turn((context) => deleteSentences(context, NOW))
    await world.turn((context) => keepChoice(context, key, { chosen: 'order' }))
    expect(await documents(world, 'unclear-sentence/')).to.be.empty
  })

  it('are deleted up to a moment', async () => {
    await keep('seen', NOW)
    await keep('new', NOW + 1)
    expect(await world.turn((context) => deleteSentences(context, NOW))).to.deep.equal({ ok: true, value: 1 })
    expect(await texts()).to.deep.equal(['new'])
  })

  it('are for an Admin agent alone', async () => {
    await keep('first')
    for (const who of [stranger, caller('sales-agent'), caller('helpdesk-agent'), caller('billing-admin')]) {
      const needed = { reason: 'role-needed', action: 'unclear-sentences', roles: ['admin-agent'] }
      expect(refusal(await unclearSentences(world.context(who)))).to.deep.equal(needed)
      expect(refusal(await deleteSentences(world.context(who), NOW))).to.deep.equal(needed)
    }
    expect(await texts()).to.deep.equal(['first'])
  })

  it('go after 90 days', async () => {
    await keep('old')
    await keep('newer', NOW + 1)
    expect(await clear(NOW + 90 * DAY)).to.equal(0)
    expect(await clear(NOW + 90 * DAY + 1)).to.equal(1)
    expect(await texts()).to.deep.equal(['newer'])
  })

  it('are the newest 2,000 at most, and cleared away a few at a time', async () => {
    await world.turn(async (context) => {
      for (let n = 0; n < 2_030; n += 1) keepSentence({ ...context, now: NOW + n }, sentence(String(n)))
    })
    expect([await clear(NOW), await clear(NOW), await clear(NOW)]).to.deep.equal([20, 10, 0])
    const left = await texts()
    expect([left.length, left[0], left.at(-1)]).to.deep.equal([2_000, '2029', '30'])
  })
})
