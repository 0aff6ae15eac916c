import { expect } from 'chai'
import { wantedIds, wantsToKeep, withoutKept } from '../../../dialogs/understanding/cancel-negation.ts'
import { normalise } from '../../../dialogs/understanding/normalise.ts'

const read = (text: string) => normalise(text).text

describe('a wish not to cancel', () => {
  const kept = [
    'do not cancel ORD-1001',
    "don't cancel it",
    'dont cancel',
    'Please don’t cancel ORD-1001.',
    "I don't want to cancel",
    'I do not wish to cancel ORD-1001',
    "we don't want the order cancelled",
    'ORD-1001 must not be cancelled',
    'ORD-1001 should not be cancelled yet',
    'never cancel ORD-1001',
    'I will not cancel',
    "we won't cancel it",
    "I'm not going to cancel ORD-1001",
    'no need to cancel ORD-1001',
    'I no longer want to cancel',
    'we decided not to cancel ORD-1001',
    'we decided against cancelling ORD-1001',
    'I changed my mind about cancelling it',
    'not cancelling ORD-1001',
    'I would rather not cancel',
    'I have no intention of cancelling ORD-1001',
    'cancel the cancellation of ORD-1001',
    'stop the cancellation',
    'I did not cancel ORD-1007',
    'ORD-1001 has not been cancelled',
    "I don't think I will cancel it",
    "I'm not sure I should cancel ORD-1001",
    "I don't know whether to cancel ORD-1001",
    'could you please not cancel ORD-1001?',
    "keep ORD-1001, don't cancel it",
    'do not refund ORD-1001',
    "I don't want a refund",
    'ORD-1001 はキャンセルしないでください',
    'ORD-1001はキャンセルしません',
    'ORD-1001はキャンセルするつもりはないです',
    'キャンセルの方はやめる',
    'キャンセルのほうはやめておく',
    'キャンセルはやめます',
    'キャンセルしない',
    'キャンセルしたくない',
    'キャンセルしたくありません',
    'キャンセルは不要です',
    'キャンセルはいりません',
    'まだキャンセルしないで',
    'キャンセルはまだしないで',
    'キャンセルしなくていいです',
    'キャンセルする必要はありません',
    'キャンセルする予定はありません',
    'キャンセルするのはやめた',
    'キャンセルせずに残してください',
    'ORD-1001 のキャンセルを取り消したい',
    'キャンセルは取りやめます',
    'キャンセルしないでもらえますか',
    'キャンセルしないことにしました',
    'ORD-1001 は取り消さないで',
    'ORD-1001 を取り消しません',
    'ORD-1001 は返品しない',
    '返品するつもりはありません',
    '注文を取り消すつもりはない',
    'キャンセル、やっぱりやめます',
    'やっぱりキャンセルはしないです',
    'キャンセルしてほしいわけではない',
    'キャンセルしていません',
    'キャンセルされないようにしてください',
    'キャンセルしたいわけではありません',
    'キャンセルするな',
    'キャンセル中止',
    'キャンセルは見送ります',
    'キャンセルはなしで',
  ]
  for (const text of kept) {
    it(`is "${text}"`, () => {
      expect(wantsToKeep(read(text))).to.equal(true)
    })
  }

  const notKept = [
    'cancel ORD-1001',
    'please cancel ORD-1001',
    'I cannot cancel ORD-1001',
    "I can't cancel ORD-1004",
    "why can't I cancel ORD-1004?",
    "don't forget to cancel ORD-1001",
    "don't hesitate to cancel it",
    'they do not need it any more, cancel ORD-1001',
    "we don't need ORD-1001 so cancel it",
    'it does not work for us, please cancel ORD-1001',
    'it is not the right product, cancel ORD-1001',
    'the customer does not want it please cancel ORD-1001',
    "I don't want to keep ORD-1001, cancel it",
    'do not cancel ORD-1001, cancel ORD-1002',
    'cancel ORD-1002 but do not cancel ORD-1001',
    'no, cancel ORD-1001',
    'is it not cancellable?',
    "what happens if I don't cancel ORD-1002?",
    'cancel it if it is not used',
    'not needed any more, cancel ORD-1001',
    'I did not order this, cancel ORD-1001',
    'ORD-1001 をキャンセルして',
    'いらないので ORD-1001 をキャンセルして',
    '不要になったのでキャンセルしたい',
    'キャンセルしないといけない',
    'キャンセルしなければなりません',
    'キャンセルできません',
    'キャンセルできない',
    'ORD-1001 はいりません、キャンセルしてください',
    '使わないのでキャンセル',
    '必要ないのでキャンセルしてください',
    '間違えたのでキャンセル',
    'ORD-1001 ではなく ORD-1002 をキャンセルして',
    'ORD-1001はキャンセルせず、ORD-1002をキャンセルして',
    'ORD-1002をキャンセルしてORD-1001はキャンセルしないで',
    '返金は不要なのでキャンセルして',
    'キャンセルしないとどうなりますか',
    'キャンセルしませんか',
    'キャンセルは大丈夫ですか',
    'キャンセル料はいりませんか',
    'お金が足りないのでキャンセルをお願いします',
    '注文をやめたい',
    'do we lose money if we do not cancel',
    'cancel my order without refund',
    'I did not get the refund',
  ]
  for (const text of notKept) {
    it(`is not "${text}"`, () => {
      expect(wantsToKeep(read(text))).to.equal(false)
    })
  }

  it('leaves what is wanted beside it', () => {
    expect(withoutKept(read('do not cancel ORD-1001, show me its key'))).to.equal(' show me its key')
    expect(withoutKept(read('ORD-1001 はキャンセルせずキーをください'))).to.equal('キーをください')
    expect(withoutKept(read('キャンセルはしないので、領収書をください'))).to.equal('領収書をください')
    expect(withoutKept(read('cancel ORD-1001'))).to.equal('cancel ord-1001')
  })

  it('tells the orders that are wanted from those that are kept', () => {
    expect(wantedIds(read('cancel ORD-1002 but do not cancel ORD-1001'))).to.deep.equal(['ORD-1002'])
    expect(wantedIds(read('ORD-1001はキャンセルせず、ORD-1002をキャンセルして'))).to.deep.equal(['ORD-1002'])
    expect(wantedIds(read('do not cancel ORD-1001'))).to.deep.equal([])
  })
})
