import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import type { Running } from '../../bot/compose.ts'
import { answerById } from '../../dialogs/answers.ts'
import { topicNamed } from '../../dialogs/topics.ts'
import type { Locale } from '../../services/model.ts'
import { type SourceName, sources } from '../../services/policy/sources.ts'
import { openHouse, talkTo, wordsIn } from '../support/house.ts'

interface Question extends Record<Locale, string> {
  no: number | string
  /** The entry of the answer bank, or the topic, that answers it. */
  by: string
  /** One of them at least is named. */
  sources: SourceName[]
  says: Record<Locale, string>
}

const questions: Question[] = parse(readFileSync(new URL('questions.yaml', import.meta.url), 'utf8'))
const locales: readonly Locale[] = ['en', 'ja']

describe('the questions of the trade', () => {
  let house: Running

  before(async () => {
    house = await openHouse()
  })
  after(() => house.close())

  it('are all there', () => {
    const numbers = questions.map(({ no }) => String(no))
    const expected = Array.from({ length: 84 }, (_, at) => String(at + 1)).concat(['12a', '12b', '12c'])
    expect(numbers).to.have.members(expected)
    for (const { by } of questions) expect(answerById(by) ?? topicNamed(by), by).not.to.equal(undefined)
  })

  it('stand in the docs, with who answers them and in both languages', () => {
    const docs = readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8')
    for (const { no, by, en, ja } of questions) expect(docs).to.include(`| ${no} | ${en} | ${ja} | \`${by}\` |`)
  })

  for (const { no, says, sources: from, ...asked } of questions) {
    for (const locale of locales) {
      it(`${no} is answered with its source: ${asked[locale]}`, async () => {
        const words = wordsIn(await talkTo(house.url).say(asked[locale]))
        expect(words).to.match(new RegExp(says[locale], 's'))
        expect(
          from.some((name) => words.includes(sources[name].url)),
          words,
        ).to.equal(true)
        expect(words, 'and when it was checked').to.include(
          locale === 'ja' ? '2026年11月22日確認' : 'checked 2026-11-22',
        )
      })
    }
  }
})
