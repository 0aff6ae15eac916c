import { expect } from 'chai'
import { asksForUnclear, deedIn } from '../../dialogs/unclear-sentences-read.ts'

const wishes = [
  'show the sentences you did not understand',
  'Show me the sentences you could not understand.',
  'list unclear sentences',
  'which questions could you not answer?',
  'what sentences did you not understand',
  'unrecognised utterances',
  'show all messages that were not understood',
  'questions the bot failed to understand, as a list',
  '理解できなかった文を見せて',
  '理解できなかった質問の一覧をください',
  '分からなかった質問を教えてください',
  '答えられなかった質問はありますか',
  '認識できなかった発話を表示',
  '理解できませんでした文を見せて',
  'どの文が理解できませんでしたか',
  '理解できなかった文',
]

const others = [
  'you did not understand my question',
  'I did not understand that',
  "what don't you understand?",
  "the customer can't answer the questions",
  'my customer has questions I cannot answer',
  'show the purchases of Contoso',
  'export all purchases as csv',
  'delete it',
  'わかりません',
  '理解できません',
  '質問があります',
  '質問の意味が理解できなかったので教えて',
  '購入履歴を見せて',
  '答えられなかった',
]

describe('the wish for sentences that were not understood', () => {
  for (const text of wishes) it(`is: ${text}`, () => expect(asksForUnclear(text)).to.equal(true))
  for (const text of others) it(`is not: ${text}`, () => expect(asksForUnclear(text)).to.equal(false))

  const deeds: [text: string, deed: string | undefined][] = [
    ['export the sentences you did not understand', 'export'],
    ['download the unclear sentences as a file', 'export'],
    ['理解できなかった文をエクスポートして', 'export'],
    ['理解できなかった文をファイルでください', 'export'],
    ['delete the sentences you did not understand', 'delete'],
    ['理解できなかった文を削除して', 'delete'],
    ['show the sentences you did not understand', undefined],
    ['理解できなかった文を見せて', undefined],
  ]
  for (const [text, deed] of deeds) {
    it(`says what to do: ${text}`, () => {
      expect(asksForUnclear(text)).to.equal(true)
      expect(deedIn(text)).to.equal(deed)
    })
  }
})
