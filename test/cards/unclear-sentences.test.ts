import { expect } from 'chai'
import { unclearListCard } from '../../cards/unclear-sentences.ts'
import { unclearSentencesWords } from '../../cards/unclear-sentences-words.ts'
import { INTENTS } from '../../dialogs/understanding/intents.ts'
import { NOW } from '../support/world.ts'

const listed = (locale: 'en' | 'ja', offered: readonly string[]) => {
  const sentence = { id: '1', place: '1', at: NOW, locale, text: 'florb', offered, context: 'cancelCheck' }
  const page = { sentences: [sentence], before: 0, all: 1, hasNext: false, isCollecting: true }
  return JSON.stringify(unclearListCard({ locale, timeZone: 'UTC' }, page, []))
}

describe('the list of sentences that were not understood', () => {
  for (const locale of ['en', 'ja'] as const) {
    it(`names every intent: ${locale}`, () => {
      expect(Object.keys(unclearSentencesWords[locale].intents).sort()).to.deep.equal([...INTENTS].sort())
    })
  }

  it('shows them in the language of the reader', () => {
    expect(listed('ja', ['order', 'human', 'outOfScope'])).to.include('候補: 注文、担当者への相談、対象外の質問')
    expect(listed('en', ['order', 'human', 'outOfScope'])).to.include('ordering, a colleague, outside what I know')
    expect(listed('ja', [])).to.include('話題: キャンセルできるかの確認').and.not.include('途中の手続き')
  })

  it('promises no more than is taken out', () => {
    expect(listed('en', [])).to.include('customers are taken out as far as they are recognised')
    expect(listed('en', [])).to.include('Names of persons stay')
    expect(listed('ja', []))
      .to.include('顧客名は認識できる範囲で取り除かれ')
      .and.include('個人の名前はそのまま残ります')
  })
})
