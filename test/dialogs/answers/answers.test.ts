import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import { answers } from '../../../cards/answers/answers.ts'
import { mustName } from '../../../dialogs/answer-must-name.ts'
import { findAnswer } from '../../../dialogs/answers.ts'
import { topicNamed } from '../../../dialogs/topics.ts'
import type { Locale } from '../../../services/model.ts'

type Texts = Record<Locale, unknown[]>
const read = (name: string) => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const paraphrases: Record<string, Texts> = read('paraphrases.yaml')
const others: Texts = read('not-for-the-bank.yaml')
const locales: readonly Locale[] = ['en', 'ja']

const all = Object.entries(paraphrases).flatMap(([id, texts]) =>
  locales.flatMap((locale) => texts[locale].map((text) => ({ id, locale, text: String(text) }))),
)

/** An entry of codes is meant by each of them. */
const isRight = (id: string, text: string) => {
  const entry = findAnswer(text)?.entry
  return entry?.id === id || Boolean(entry?.codes?.includes(id.replace('error-', '')))
}

describe('finding an answer', () => {
  it('finds every question as the bank words it', () => {
    const lost = answers
      .filter(({ codes }) => !codes)
      .flatMap(({ id, en, ja }) => [en.asks[0], ja.asks[0]].map((text) => ({ id, text, found: findAnswer(text) })))
      .filter(({ id, found }) => id !== 'error-unknown' && found?.entry.id !== id)
    expect(lost.map(({ id, text }) => `${id}: ${text}`)).to.deep.equal([])
  })

  it('has three other wordings or more of each question and language, none of them in the bank', () => {
    const asks = new Set(answers.flatMap(({ en, ja }) => [...en.asks, ...ja.asks]))
    expect(all.filter(({ text }) => asks.has(text))).to.deep.equal([])
    for (const [id, texts] of Object.entries(paraphrases)) {
      for (const locale of locales) expect(texts[locale].length, id).to.be.at.least(3)
    }
  })

  for (const locale of locales) {
    const mine = all.filter((each) => each.locale === locale)
    const share = (some: typeof all) => some.length / mine.length

    it(`finds at least 95 of 100 in other words, ${locale}`, () => {
      expect(share(mine.filter(({ id, text }) => isRight(id, text)))).to.be.at.least(0.95)
    })

    it(`is sure of at least 90 of them, and wrong while sure of fewer than 2, ${locale}`, () => {
      const sure = mine.filter(({ text }) => findAnswer(text)?.sure)
      expect(share(sure.filter(({ id, text }) => isRight(id, text)))).to.be.at.least(0.9)
      expect(share(sure.filter(({ id, text }) => !isRight(id, text)))).to.be.below(0.02)
    })

    it(`leaves wishes, particulars and small talk alone, ${locale}`, () => {
      const taken = others[locale].map(String).filter((text) => findAnswer(text)?.sure)
      expect(taken).to.deep.equal([])
    })
  }

  const codes: [said: string, entry: string | undefined][] = [
    ['800089', 'error-800066'],
    ['error 900213', 'error-900117'],
    ['エラー 400019', 'error-400019'],
    ['What does error code 2055 mean?', 'error-2055'],
    ['コード 20003 とは', 'error-20000'],
    ['cart line error 10003', 'error-10000'],
    ['checkout says ８０００６５', 'error-800065'],
    ['error 900999', 'error-unknown'],
    ['error 0xC004C020', undefined],
    ['cancel ORD-80008900', undefined],
    ['we have 2055 users', undefined],
    ['order 10000 licenses', undefined],
  ]
  for (const [said, entry] of codes) {
    it(`looks up codes: ${said}`, () => expect(findAnswer(said)?.entry.id).to.equal(entry))
  }

  it('is not sure where a year or a number of days differs from what the entry speaks of', () => {
    expect(findAnswer('is SQL Server 2016 still supported')?.sure).to.equal(true)
    expect(findAnswer('is SQL Server 2008 still supported')?.sure ?? false).to.equal(false)
    expect(findAnswer('how is the refund worked out on day 3')?.sure).to.equal(true)
    expect(findAnswer('how is the refund worked out on day 300')?.sure ?? false).to.equal(false)
  })

  it('keeps out of nonsense and of very long texts', () => {
    for (const text of ['', ' ', '???', '!!!', 'lorem ipsum dolor sit amet', 'x'.repeat(100_000), 'ｱｲｳｴｵ']) {
      expect(findAnswer(text)?.sure ?? false, text.slice(0, 20)).to.equal(false)
    }
  })

  it('goes on with topics that exist, and names only entries that exist', () => {
    for (const { id, goOn = [] } of answers)
      for (const stem of goOn) expect(topicNamed(stem), `${id} ${stem}`).to.be.an('object')
    const ids = new Set(answers.map(({ id }) => id))
    expect(Object.keys(mustName).filter((id) => !ids.has(id))).to.deep.equal([])
  })
})
