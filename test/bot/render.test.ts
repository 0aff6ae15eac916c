import { expect } from 'chai'
import type { Reference } from '../../bot/channel.ts'
import { render, reveal } from '../../bot/render.ts'

const to = (channelId: string): Reference => ({
  channelId,
  serviceUrl: '',
  conversation: { id: 'c' },
  bot: { id: 'bot' },
  user: { id: 'user' },
})

const submit = {
  type: 'Action.Submit',
  title: 'Go',
  style: 'positive',
  data: { verb: 'confirm', type: 'Action.Submit' },
}
const card = {
  type: 'AdaptiveCard',
  body: [{ type: 'ActionSet', actions: [submit] }],
  actions: [
    { type: 'Action.ShowCard', card: { type: 'AdaptiveCard', actions: [{ type: 'Action.Submit', title: 'In' }] } },
    { type: 'Action.OpenUrl', url: 'https://example.com' },
  ],
}

describe('an answer on the screen', () => {
  it('is Markdown with at most its suggestions', () => {
    expect(render({ kind: 'text', text: '**Yes.**' }, to('msteams'))).to.deep.equal({
      type: 'message',
      text: '**Yes.**',
      textFormat: 'markdown',
    })
    const message = render({ kind: 'text', text: 'And now?', suggestions: ['Order', '注文'] }, to('webchat'))
    expect(message.suggestedActions).to.deep.equal({
      to: ['user'],
      actions: [
        { type: 'imBack', title: 'Order', value: 'Order' },
        { type: 'imBack', title: '注文', value: '注文' },
      ],
    })
  })

  it('is a card without text, with a sentence for notifications and for those who see no cards', () => {
    const message = render({ kind: 'card', card, text: 'Order 1' }, to('directline'))
    expect(message).to.deep.equal({
      type: 'message',
      summary: 'Order 1',
      attachments: [
        { contentType: 'application/vnd.microsoft.card.adaptive', content: { fallbackText: 'Order 1', ...card } },
      ],
    })
  })

  for (const channelId of ['msteams', 'emulator']) {
    it(`has universal actions on ${channelId}, at every depth, with the old kind as fallback`, () => {
      const content = render({ kind: 'card', card, text: '' }, to(channelId)).attachments?.[0]?.content
      const execute = { ...submit, type: 'Action.Execute', verb: 'confirm', fallback: submit }
      const inner = { type: 'Action.Submit', title: 'In' }
      expect(content).to.deep.equal({
        fallbackText: '',
        type: 'AdaptiveCard',
        body: [{ type: 'ActionSet', actions: [execute] }],
        actions: [
          {
            type: 'Action.ShowCard',
            card: {
              type: 'AdaptiveCard',
              actions: [{ ...inner, type: 'Action.Execute', verb: 'press', fallback: inner }],
            },
          },
          card.actions[1],
        ],
      })
    })
  }

  it('shows a key in the place of its mask, in the card and nowhere else', () => {
    const masked = '*****-X7K2P'
    const message = render(
      { kind: 'card', card: { body: [{ text: `Key: ${masked}` }, masked, 5, null] }, text: masked },
      to('directline'),
    )
    const shown = reveal(message, masked, "A$&$'-X7K2P")
    expect(shown.attachments?.[0]?.content).to.deep.equal({
      fallbackText: "A$&$'-X7K2P",
      body: [{ text: "Key: A$&$'-X7K2P" }, "A$&$'-X7K2P", 5, null],
    })
    expect(shown.summary).to.equal(masked)
    expect(JSON.stringify(message)).not.to.contain('$&')
  })
})
