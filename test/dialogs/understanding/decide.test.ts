import { expect } from 'chai'
import { decide, decideByRules } from '../../../dialogs/understanding/decide.ts'
import type { Intent } from '../../../dialogs/understanding/intents.ts'
import type { Ruled } from '../../../dialogs/understanding/rules.ts'

const scored = (lead: number, best: Intent = 'getKey') => [
  { intent: best, score: lead },
  { intent: 'downgrade' as const, score: 0 },
  { intent: 'bit32' as const, score: -0.5 },
]
const ruled = (clear: boolean, ...intents: Intent[]): Ruled => ({ intents, clear, certain: false })
const acts = (rules: Ruled, lead: number, topic?: Intent) => decide(rules, scored(lead), topic).act

describe('whether to act or to ask', () => {
  it('takes a small lead of the model where the rules say the same, a larger one the less they do', () => {
    const agree = ruled(true, 'getKey')
    const allow = ruled(false, 'order', 'getKey')
    const silent = ruled(false)
    const contradict = ruled(true, 'order')
    expect([agree, allow, silent, contradict].map((rules) => acts(rules, 0.35))).to.deep.equal([
      true,
      false,
      false,
      false,
    ])
    expect([agree, allow, silent, contradict].map((rules) => acts(rules, 0.6))).to.deep.equal([
      true,
      true,
      false,
      false,
    ])
    expect([agree, allow, silent, contradict].map((rules) => acts(rules, 0.9))).to.deep.equal([true, true, true, true])
    expect(acts(agree, 0.1)).to.equal(false)
  })

  it('turns aside from what is under way only where the rules agree, or the model is quite sure', () => {
    expect(acts(ruled(false), 0.9, 'order')).to.equal(false)
    expect(acts(ruled(false), 1.3, 'order')).to.equal(true)
    expect(acts(ruled(true, 'getKey'), 0.35, 'order')).to.equal(true)
    expect(acts(ruled(false), 0.9, 'getKey')).to.equal(true)
  })

  it('never takes what only sounds like a yes or a no for the answer to what is under way', () => {
    for (const answer of ['yes', 'no'] as const) {
      expect(decide(ruled(false), scored(3, answer), 'order').act).to.equal(false)
      expect(decide(ruled(false), scored(3, answer), undefined).act).to.equal(true)
    }
  })

  it('does not call words that nobody knows out of scope: they are not understood', () => {
    const unreadable = { ...ruled(false), unreadable: true }
    expect(decide(unreadable, scored(3, 'outOfScope'), undefined).act).to.equal(false)
    expect(decide(unreadable, scored(3, 'thanks'), undefined).act).to.equal(true)
  })

  it('offers at most three, what the rules say among them', () => {
    const { intent, alternatives, disputed, backed } = decide(ruled(true, 'order'), scored(0.1), undefined)
    expect({ intent, alternatives, disputed, backed }).to.deep.equal({
      intent: 'getKey',
      alternatives: ['getKey', 'downgrade', 'order'],
      disputed: true,
      backed: false,
    })
    expect(decide(ruled(true, 'getKey'), scored(0.1), undefined)).to.deep.include({
      alternatives: ['getKey', 'downgrade', 'bit32'],
      disputed: false,
      backed: true,
    })
  })

  it('asks nobody where the rules are certain', () => {
    expect(decideByRules(ruled(true, 'stop'))).to.deep.include({ intent: 'stop', act: true, alternatives: [] })
    expect(decideByRules(ruled(false, 'stop', 'cancelOrder'))).to.deep.include({
      act: false,
      alternatives: ['stop', 'cancelOrder'],
    })
    expect(decideByRules(ruled(false))).to.deep.include({ intent: 'outOfScope', act: false, alternatives: [] })
  })
})
