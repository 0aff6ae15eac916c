import { expect } from 'chai'
import { followsDowngrade, keepsAsked, kindIn } from '../../dialogs/downgrade-follow.ts'

describe('few words after an answer about an earlier version', () => {
  const follows = [
    'and subscription?',
    'and for subscriptions?',
    'its a subscription btw',
    'we have a software subscription, not perpetual',
    'what about enterprise to standard',
    'why not 2016?',
    'サブスクリプションの場合は?',
    'サブスクリプションなんですが',
    '永続ライセンスです',
    'Enterprise から Standard は？',
    'なぜだめなんですか',
  ]
  for (const text of follows) it(`change or repeat it: "${text}"`, () => expect(followsDowngrade(text)).to.equal(true))

  const others = [
    'what is the difference between subscription and perpetual?',
    'how long can I cancel a subscription?',
    'what does the subscription cost?',
    'サブスクリプションと永続の違いは',
    'サブスクリプションのキャンセル期間は',
    'why is my key missing?',
    'Office Standard 2021 in German',
    'thank you',
    '注文したい',
  ]
  for (const text of others) it(`are another question: "${text}"`, () => expect(followsDowngrade(text)).to.equal(false))

  it('keep the version that was asked, or name another', () => {
    expect(keepsAsked('and subscription?')).to.equal(true)
    expect(keepsAsked('which older versions may we use?')).to.equal(false)
  })

  it('say how it was bought, also by what it was not', () => {
    expect(kindIn('a subscription, not perpetual')).to.equal('subscription')
    expect(kindIn('perpetual, not a subscription')).to.equal('perpetual')
    expect(kindIn('サブスクリプションではなく永続です')).to.equal('perpetual')
    expect(kindIn('exchange server subscription edition')).to.equal(undefined)
    expect(kindIn('2022')).to.equal(undefined)
  })
})
