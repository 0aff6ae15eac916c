import { expect } from 'chai'
import { heldBackSentences, measuringSentences } from '../../training/sentence.ts'
import { openChat, openWorld, type World } from '../support/chat.ts'

/** Whatever is read into a sentence: an order is placed or cancelled only at a yes to its review. */
describe('however a sentence is understood', () => {
  const sentences = [...heldBackSentences(), ...measuringSentences()]
  let world: World
  let before: unknown

  const orders = async () => world.store.list('order/', { limit: 1_000 })

  async function openReview() {
    const chat = openChat(world)
    await chat.say('cancel ORD-1001')
    await chat.say('wrong product')
    return chat
  }

  beforeEach(async () => {
    world = await openWorld()
    before = await orders()
  })

  it('places and cancels nothing by itself', async function () {
    this.timeout(120_000)
    for (const { text } of sentences) await openChat(world).say(text)
    expect(await orders()).to.deep.equal(before)
  })

  it('is no yes to a review, unless it is labelled so', async function () {
    this.timeout(120_000)
    for (const { text, accept } of sentences) {
      if (accept.includes('yes')) continue
      const chat = await openReview()
      await chat.say(text)
    }
    expect(await orders()).to.deep.equal(before)
    const chat = await openReview()
    await chat.say('yes')
    expect(await orders()).to.not.deep.equal(before)
  })
})
