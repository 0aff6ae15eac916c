import { expect } from 'chai'
import { lintCard } from '../support/card-linter.ts'
import { type Chat, openChat, openWorld, type World } from '../support/chat.ts'

const day = 86_400_000

describe('what people write to do harm', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  it('is read no further than a long mail goes, so that nobody can keep the assistant busy', async () => {
    const wish = 'order 5 Visio LTSC Professional 2024 for Contoso'
    await chat.say(`${'-\n'.repeat(3_000)}${wish}`)
    expect(chat.state()?.stack).to.deep.equal([])
    await chat.say(`${wish}\n${'-\n'.repeat(20_000)}`)
    expect(chat.state()?.stack.map(({ topic }) => topic)).to.deep.equal(['order'])
  })

  it('is shown as it stands, never as Markdown, in sentences and on cards', async () => {
    const name = 'Evil [pay here](https://evil.example) **Ltd**'
    const evil = { id: 'evil', name, aliases: ['Evilcorp'], domain: 'evil.example', country: 'US', currency: 'USD' }
    await world.store.commit([{ kind: 'put', key: 'customer/evil', expects: 'absent', value: evil }])
    world.now += 120_000
    await chat.say('order 5 Visio LTSC Professional 2024 for Evilcorp')
    let seen = ''
    for (const text of ['no, 7', 'I want to talk to a person', 'hello', 'go on', 'yes']) {
      if (text === 'hello') world.now += 2 * day
      seen += await chat.say(text)
      for (const answer of chat.answers) {
        if (answer.kind === 'text') expect(answer.text, text).not.to.include('](https')
        else
          expect(lintCard(answer.card, 'message').filter((complaint) => /^a link in/.test(complaint))).to.deep.equal([])
      }
    }
    expect(seen).to.include('pay here').and.to.include('Ordered: ORD-')
  })
})
