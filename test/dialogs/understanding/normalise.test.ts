import { expect } from 'chai'
import { MASK, mask, normalise, overlay } from '../../../dialogs/understanding/normalise.ts'

describe('normalise', () => {
  const cases: [input: string, text: string][] = [
    ['ＯＲＤ－１００１', 'ord-1001'],
    ['ﾌﾟﾛﾀﾞｸﾄ ｷｰ', 'プロダクトキー'],
    ['リモート デスクトップ・サービス', 'リモートデスクトップサービス'],
    ['<at>CSP Assistant</at> key for <b>Contoso</b>&nbsp;Ltd', 'key for contoso ltd'],
    ['a < 5 and b > 3', 'a < 5 and b > 3'],
    ['Tom &amp; Co', 'tom & co'],
    ['or\u200bder\u0000 \u202e5', 'order 5'],
    ['two\r\n  lines\there', 'two lines here'],
    ['I’d like', "i'd like"],
    ['サーバ－とライセンスサ―バー', 'サーバーとライセンスサーバー'],
    ['デバイス-CAL プロ-2024', 'デバイス-cal プロ-2024'],
    ['   ', ''],
  ]
  for (const [input, text] of cases) {
    it(`reads ${JSON.stringify(input)} as ${JSON.stringify(text)}`, () => expect(normalise(input).text).to.equal(text))
  }

  it('keeps what was written beside it, character for character', () => {
    const { written, text } = normalise('İstanbul ＣＯＮＴＯＳＯ Ltd')
    expect(written).to.equal('Istanbul CONTOSO Ltd')
    expect(text).to.have.length(written.length)
  })

  it('keeps the beginning and the end of a long paste', () => {
    const { text } = normalise(`cancel ORD-1001 ${'😀 blah '.repeat(2000)} please`)
    expect(text.length).to.be.at.most(2000)
    expect(text).to.match(/^cancel ord-1001 /)
    expect(text).to.not.match(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  })

  it('drops mask characters that somebody typed', () => expect(normalise(`a${MASK}b`).text).to.equal('ab'))

  it('masks in place and lays masks over one another', () => {
    const first = mask('5 visio for contoso', /visio/g)
    expect(first).to.equal(`5 ${MASK.repeat(5)} for contoso`)
    expect(overlay('5 visio for contoso', first)).to.equal(first)
  })
})
