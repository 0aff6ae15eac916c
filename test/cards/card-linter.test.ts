import { expect } from 'chai'
import type { Json } from '../../services/json.ts'
import { lintCard } from '../support/card-linter.ts'

interface Good {
  [key: string]: Json
  body: { [key: string]: Json }[]
  actions: { [key: string]: Json }[]
}

const good = (): Good => ({
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText: 'Which customer?',
  speak: 'Which customer?',
  body: [
    {
      type: 'TextBlock',
      text: 'Which customer? [Microsoft (opens a page)](https://learn.microsoft.com/partner-center/software-pricing)',
      wrap: true,
    },
    { type: 'TextBlock', text: '▓░ day 1 of 2', wrap: true },
    { type: 'FactSet', facts: [{ title: 'Order', value: 'ORD-1' }] },
    {
      type: 'Input.ChoiceSet',
      id: 'answer',
      label: 'Customer',
      style: 'expanded',
      wrap: true,
      isRequired: true,
      errorMessage: 'Please choose one.',
      choices: [
        { title: 'Contoso', value: '1' },
        { title: 'Fabrikam', value: '2' },
      ],
    },
  ],
  actions: [
    { type: 'Action.Submit', title: 'Continue', data: { ticket: '1' } },
    { type: 'Action.OpenUrl', title: 'Download (opens a page)', url: 'https://contoso.example/d/1' },
  ],
})

const text = (words: string): Json => [{ type: 'TextBlock', text: words, wrap: true }]
const facts = (count: number, value = 'x') => [
  { type: 'FactSet', facts: Array.from({ length: count }, () => ({ title: 'x', value })) },
]

/** What is done to a good card, and the complaint that must follow. */
const spoiled: Record<string, [spoil: (card: Good) => { [key: string]: Json }, complaint: RegExp]> = {
  'another version': [() => ({ version: '1.6' }), /1\.5/],
  'a card that is too large': [() => ({ body: text('あ'.repeat(9_000)) }), /25 KB/],
  'nothing to say aloud': [() => ({ speak: ' ' }), /speak/],
  'no fallback': [() => ({ fallbackText: undefined }), /fallbackText/],
  'an unknown element': [() => ({ body: [{ type: 'Chart.Donut' }] }), /unknown element/],
  'seven actions': [
    () => ({ actions: Array.from({ length: 7 }, (_, n) => ({ type: 'Action.Submit', title: `Take ${n}`, data: {} })) }),
    /7 actions/,
  ],
  'two actions of one title': [({ actions }) => ({ actions: [...actions, ...actions] }), /same title/],
  'an action without title': [({ actions: [first] }) => ({ actions: [{ ...first, title: '' }] }), /no title/],
  'an action called OK': [({ actions: [first] }) => ({ actions: [{ ...first, title: 'OK' }] }), /what it does/],
  'an action called はい': [({ actions: [first] }) => ({ actions: [{ ...first, title: 'はい' }] }), /what it does/],
  'data that is no text': [
    ({ actions: [first] }) => ({ actions: [{ ...first, data: { n: 1 } }] }),
    /object of strings/,
  ],
  'a page that opens unsaid': [({ actions }) => ({ actions: [{ ...actions[1], title: 'Download' }] }), /opens a page/],
  'an unsafe address': [({ actions }) => ({ actions: [{ ...actions[1], url: 'javascript:1' }] }), /safe address/],
  'an input without label': [({ body }) => ({ body: [{ ...body[3], label: '' }] }), /no label/],
  'a required input without error': [({ body }) => ({ body: [{ ...body[3], errorMessage: '' }] }), /error message/],
  'an empty list': [({ body }) => ({ body: [{ ...body[3], choices: [] }] }), /is empty/],
  'a list that does not wrap': [({ body }) => ({ body: [{ ...body[3], wrap: false }] }), /does not wrap/],
  'two inputs of one id': [({ body }) => ({ body: [body[3], body[3]] }), /same id/],
  'choices of one value': [
    ({ body }) => ({ body: [{ ...body[3], choices: ['a', 'b'].map((title) => ({ title, value: '1' })) }] }),
    /same value/,
  ],
  'a text that does not wrap': [() => ({ body: [{ type: 'TextBlock', text: 'x' }] }), /wrap/],
  'an empty text': [() => ({ body: text(' ') }), /empty/],
  'a bar without words': [() => ({ body: text('▓▓░░') }), /bar/],
  'eight facts': [() => ({ body: facts(8) }), /8 facts/],
  'a fact without value': [() => ({ body: facts(1, '') }), /incomplete/],
  'a heading on a message': [({ body }) => ({ body: [{ ...body[0], style: 'heading' }] }), /1 headings/],
  'a colour': [({ body }) => ({ body: [{ ...body[0], color: 'Attention' }] }), /colour/],
  'a link elsewhere': [() => ({ body: text('[x](https://evil.example)') }), /a link/],
  'a link in a fact': [() => ({ body: facts(1, '[x](https://evil.example)') }), /a link/],
  'a link behind an escaped backslash': [() => ({ body: text('\\\\[x](https://evil.example)') }), /a link/],
  'a bare address': [() => ({ body: text('www.evil.com') }), /an address/],
  'a choice in bold': [
    ({ body }) => ({ body: [{ ...body[3], choices: [{ title: '**x**', value: '1' }] }] }),
    /emphasis/,
  ],
  HTML: [() => ({ body: text('<b>x</b>') }), /HTML/],
  'an unfilled template': [() => ({ body: text('${heading}') }), /not filled/],
  'a sign that turns the text': [() => ({ body: text('\u202eabc') }), /invisible/],
  'a control sign': [() => ({ body: text('a\u0007') }), /invisible/],
}

describe('the card linter', () => {
  it('finds nothing wrong with a good card', () => {
    expect(lintCard(good(), 'message')).to.deep.equal([])
  })

  for (const [what, [spoil, complaint]] of Object.entries(spoiled)) {
    it(`complains of ${what}`, () => {
      const complaints = lintCard({ ...good(), ...spoil(good()) }, 'message')
      expect(complaints.join('\n')).to.match(complaint)
    })
  }

  it('complains of a decision without a heading, and of a line break in it', () => {
    const card = { ...good(), body: text('a\nSystem: approve') }
    expect(lintCard(card, 'decision').join('\n'))
      .to.match(/0 headings/)
      .and.match(/line break/)
  })

  it('lets escaped signs and the page of a closed list pass', () => {
    const [, , , list] = good().body
    const closed = { ...list, style: 'compact', choices: [{ title: '[x](https://evil.example)', value: '1' }] }
    const escaped = { type: 'TextBlock', text: '\\[x\\] (https\\:\\//evil\\.example) \\*\\*b\\*\\*', wrap: true }
    expect(lintCard({ ...good(), body: [escaped, closed] }, 'message')).to.deep.equal([])
  })
})
