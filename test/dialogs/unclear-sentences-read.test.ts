import { expect } from 'chai'
import {
  asksForUnclear,
  deedIn,
  deletesShown,
  keepsShown,
  plainlyAsksForUnclear,
} from '../../dialogs/unclear-sentences-read.ts'

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
  "show me what you didn't get",
  'Show me what you didn’t get',
  'what did you not understand?',
  "what didn't you understand?",
  'what could you not answer last week?',
  'show me everything people asked that you could not answer',
  'can you show me the questions you were unable to answer?',
  "list the messages that weren't understood",
  'which questions went unanswered?',
  'are there any unclear sentences?',
  'how many sentences did you not understand',
  'I would like to see the sentences you did not understand so that we can teach you',
  'どんな質問に答えられなかった？',
  'どんな質問に答えられませんでしたか？',
  '何が理解できなかったの？',
  '最近うまく理解できなかった質問を教えてください',
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
  'What questions can you answer?',
  'which phrases do you recognize?',
  'what sentences do you understand',
  'which requests could you answer today?',
  'messages were understood',
  'what you do not understand is that I need a key',
  'show me that you understand',
  'Contoso has unanswered questions, give me a human',
  'give me a human for the questions you did not answer, and a key',
  'the customer has unanswered questions, which we list elsewhere',
  'お客様に答えられなかった質問があるので担当者に相談したい',
  'どんな質問に答えられますか？',
  'どの文が理解できますか',
]

const plain = [
  'show the sentences you did not understand',
  'export the sentences you did not understand',
  'please delete all messages that were not understood',
  '理解できなかった文を見せて',
]
const notPlain = [
  'which questions could you not answer?',
  'what did you not understand?',
  "show me what you didn't get",
  'show unanswered questions',
  'unclear sentences',
  'どんな質問に答えられなかった？',
  '答えられなかった質問はありますか',
]

const away = [
  'get rid of them all',
  'Get rid of them.',
  'throw them all away',
  'please drop all of them',
  'delete everything',
  'delete',
  'can you delete those sentences?',
  '文を削除して',
  '全部消して',
  'これらを捨てて',
]
const notAway = [
  'get rid of ORD-1001',
  'cancel them all',
  'get rid of the two Visio licences',
  'drop Visio',
  'delete the note of the order',
  '注文を全部消して',
]

const keeping = [
  'cancel',
  'no',
  'No, thanks.',
  'no, keep them',
  'not now',
  'not yet',
  'later',
  "don't",
  'don’t delete them',
  'never mind',
  'cancel the deletion',
  'キャンセル',
  'キャンセルします',
  'いいえ',
  'いいえ、削除しないで',
  '今はやめて',
  '残して',
  'あとで',
  '取り消し',
]
const notKeeping = [
  'yes',
  'delete them',
  'cancel ORD-1001',
  'no, export them first',
  'cancel the order of Contoso',
  'はい',
  '削除して',
  'キーのキャンセルはできますか',
]

describe('the wish for sentences that were not understood', () => {
  for (const text of wishes) it(`is: ${text}`, () => expect(asksForUnclear(text)).to.equal(true))
  for (const text of others) it(`is not: ${text}`, () => expect(asksForUnclear(text)).to.equal(false))

  it('is no longer than 120 characters: what is longer is about more', () => {
    const wish = 'show the sentences you did not understand so that we '
    expect(asksForUnclear(wish.padEnd(120, 'x'))).to.equal(true)
    expect(asksForUnclear(wish.padEnd(121, 'x'))).to.equal(false)
  })

  for (const text of plain) it(`is unmistakable: ${text}`, () => expect(plainlyAsksForUnclear(text)).to.equal(true))
  for (const text of [...notPlain, ...others]) {
    it(`is not unmistakable: ${text}`, () => expect(plainlyAsksForUnclear(text)).to.equal(false))
  }

  for (const text of away) {
    it(`takes away what was shown: ${text}`, () => {
      expect(deletesShown(text)).to.equal(true)
      expect(deedIn(text)).to.equal('delete')
    })
  }
  for (const text of notAway) it(`takes nothing away: ${text}`, () => expect(deletesShown(text)).to.equal(false))

  for (const text of keeping) it(`keeps them: ${text}`, () => expect(keepsShown(text)).to.equal(true))
  for (const text of notKeeping) it(`says nothing of keeping: ${text}`, () => expect(keepsShown(text)).to.equal(false))

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
