import { expect } from 'chai'
import { answerCard } from '../../cards/answer.ts'
import { answers } from '../../cards/answers/answers.ts'
import { sources } from '../../services/policy/sources.ts'
import { lintCard, strings } from '../support/card-linter.ts'
import { button } from './samples.ts'
import { glossary, neverInEnglish, neverInJapanese } from './word-rules.ts'

/** What people read: the question over the answer, and the answer. How people ask is theirs. */
const shown = answers.flatMap(({ id, en, ja }) => [
  { path: `${id} heading`, en: en.asks[0], ja: ja.asks[0] },
  { path: `${id} answer`, en: en.answer, ja: ja.answer },
])
type Pair = (typeof shown)[number]

const wrong = (complaint: (pair: Pair) => boolean) =>
  shown.filter(complaint).map(({ path, en, ja }) => `${path}: ${en} | ${ja}`)

const latinIn = (text: string) => text.match(/[A-Za-z][A-Za-z0-9.+-]*/g) ?? []

/** Names that English writes otherwise, or does not need there. */
const japaneseOnly =
  /^(?:Microsoft|License|Pack|Retail|Purchase|ja-JP|CAL|Web|RDS|VL|MSI|CSP|Software|API|KMS|MAK|ETag|SKU|Get|Orders|status|PATCH|software|Windows|Office|Partner|PC|ID|Open|EA|Server|SQL|App-only|EU|EFTA|pkg)\.?$/

describe('the answer bank', () => {
  it('has one entry for each id, several phrasings in both languages, and known sources', () => {
    const ids = answers.map(({ id }) => id)
    expect(new Set(ids).size).to.equal(ids.length)
    for (const { id, codes, sources: from, en, ja } of answers) {
      expect(
        from.every((name) => name in sources),
        id,
      ).to.equal(true)
      if (codes || id === 'error-unknown') continue
      expect(en.asks.length, id).to.be.at.least(3)
      expect(ja.asks.length, id).to.be.at.least(3)
      expect(new Set([...en.asks, ...ja.asks]).size, id).to.equal(en.asks.length + ja.asks.length)
    }
  })

  it('asks nothing twice', () => {
    const asks = answers.flatMap(({ en, ja }) => [...en.asks, ...ja.asks])
    expect(asks.filter((ask, at) => asks.indexOf(ask) !== at)).to.deep.equal([])
  })

  it('answers shortly', () => {
    const sentences = (text: string) => text.split(/[.?](?=\s|$)|。/).filter((part) => part.trim()).length
    expect(wrong(({ path, en }) => path.endsWith('answer') && (en.length > 330 || sentences(en) > 4))).to.deep.equal([])
    expect(wrong(({ path, ja }) => path.endsWith('answer') && (ja.length > 230 || sentences(ja) > 4))).to.deep.equal([])
  })

  it('is Japanese in Japanese, with the same names as in English', () => {
    expect(wrong(({ ja }) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(ja))).to.deep.equal([])
    const strange = ({ en, ja }: Pair) => latinIn(ja).filter((word) => !en.includes(word) && !japaneseOnly.test(word))
    expect(shown.flatMap((pair) => strange(pair).map((word) => `${pair.path}: ${word}`))).to.deep.equal([])
  })

  it('has a blank between Japanese and Latin letters or digits, but in dates', () => {
    const glued = /[A-Za-z0-9][\u3041-\u30ff\u4e00-\u9fff]|[\u3041-\u30ff\u4e00-\u9fff][A-Za-z0-9]/
    expect(wrong(({ ja }) => glued.test(ja.replace(/\d+年\d+月\d+日/g, '')))).to.deep.equal([])
  })

  it('has no code in quotation marks, which the page makes curly', () => {
    expect(wrong(({ en, ja }) => [en, ja].some((text) => /="/.test(text)))).to.deep.equal([])
  })

  it('ends answers with a full stop, and has no ragged ends', () => {
    expect(wrong(({ path, en, ja }) => path.endsWith('answer') && !(/[.?]$/.test(en) && /。$/.test(ja)))).to.deep.equal(
      [],
    )
    expect(wrong(({ en, ja }) => [en, ja].some((text) => text !== text.trim()))).to.deep.equal([])
  })

  for (const [what, sign] of neverInJapanese) {
    it(`has never in Japanese: ${what}`, () => expect(wrong(({ ja }) => sign.test(ja))).to.deep.equal([]))
  }
  for (const [what, sign] of neverInEnglish) {
    it(`has never in English: ${what}`, () => expect(wrong(({ en }) => sign.test(en))).to.deep.equal([]))
  }
  for (const [english, japanese] of glossary) {
    it(`says ${japanese.source} for ${english.source}`, () => {
      expect(wrong(({ en, ja }) => english.test(en) && !japanese.test(ja))).to.deep.equal([])
    })
  }

  for (const locale of ['en', 'ja'] as const) {
    it(`makes cards in order, with every source and when it was checked, ${locale}`, () => {
      for (const entry of answers) {
        const card = answerCard(locale, entry, [button('Cancel an order')])
        expect(lintCard(card, 'decision'), entry.id).to.deep.equal([])
        const text = strings(card.body).join('\n')
        for (const name of entry.sources) expect(text, entry.id).to.include(sources[name].url)
        expect(text, entry.id).to.match(locale === 'ja' ? /出典: .*2026年11月22日確認/ : /Source: .*checked 2026-11-22/)
      }
    })
  }
})
