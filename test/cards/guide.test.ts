import { expect } from 'chai'
import { type Guide, guideCard } from '../../cards/guide.ts'
import { button } from './samples.ts'

const draw = (more: Partial<Guide>) => guideCard('en', { summary: 'How', heading: 'How', ...more })
const bodyOf = (more: Partial<Guide>) => draw(more).body as { type: string; text?: string; isMultiline?: boolean }[]
const actionsOf = (more: Partial<Guide>) => draw(more).actions as { title: string; style?: string }[]

const actions = {
  buttons: [button('Go on'), button('Stop')],
  links: [
    { title: 'The file (opens a page)', url: 'https://example.com/f' },
    { title: 'The tool (opens a page)', url: 'https://example.com/t' },
  ],
}

describe('a guide card', () => {
  it('has its steps as one list, which clients number', () => {
    expect(bodyOf({ steps: ['Open it.', 'Run it.', 'Close it.'] }).at(-1)?.text).to.equal(
      '1. Open it.\n2. Run it.\n3. Close it.',
    )
    expect(bodyOf({})).to.have.length(1)
  })

  it('shows a short text to copy on one line, and a long one on several', () => {
    const isMultiline = (text: string) => bodyOf({ copy: { label: 'Copy', text } }).at(-1)?.isMultiline
    expect(isMultiline('https://example.com/f')).to.equal(false)
    expect(isMultiline('<a>\n</a>')).to.equal(true)
    expect(isMultiline('x'.repeat(100))).to.equal(true)
  })

  const titlesAndStyles = (more: Partial<Guide>) =>
    actionsOf({ ...actions, ...more }).map(({ title, style }) => [title.split(' (')[0], style === 'positive'])

  it('recommends nothing unless it is told to', () => {
    expect(titlesAndStyles({})).to.deep.equal([
      ['Go on', false],
      ['Stop', false],
      ['The file', false],
      ['The tool', false],
    ])
  })

  it('recommends the first button', () => {
    expect(titlesAndStyles({ primary: 'button' }).filter(([, isPrimary]) => isPrimary)).to.deep.equal([['Go on', true]])
  })

  it('recommends the first link, and has the links first then', () => {
    expect(titlesAndStyles({ primary: 'link' })).to.deep.equal([
      ['The file', true],
      ['The tool', false],
      ['Go on', false],
      ['Stop', false],
    ])
  })
})
