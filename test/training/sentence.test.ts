import { expect } from 'chai'
import { topicFor } from '../../dialogs/topics.ts'
import { INTENTS } from '../../dialogs/understanding/intents.ts'
import { heldBackSentences, measuringSentences, type Sentence, trainingSentences } from '../../training/sentence.ts'

const enough = 40

/** Two sentences that differ in nothing but width, case and punctuation are one. */
const bare = ({ text }: Sentence) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s、。,.!?]+/g, '')

describe('the labelled sentences', () => {
  const learnt = trainingSentences()
  const others = [...heldBackSentences(), ...measuringSentences()]

  for (const intent of INTENTS) {
    for (const lang of ['en', 'ja'] as const) {
      it(`are enough of ${intent} in ${lang}`, () => {
        const count = learnt.filter((sentence) => sentence.intent === intent && sentence.lang === lang).length
        expect(count).to.be.at.least(enough)
      })
    }
  }

  it('have ids of their own, and accept what they are labelled', () => {
    for (const sentences of [learnt, heldBackSentences(), measuringSentences()]) {
      expect(new Set(sentences.map(({ id }) => id)).size).to.equal(sentences.length)
      expect(sentences.filter(({ intent, accept }) => !accept.includes(intent))).to.deep.equal([])
    }
  })

  it('follow only topics', () => {
    const follow = [...learnt, ...others].filter(({ context }) => context !== undefined && !topicFor(context))
    expect(follow.map(({ id }) => id)).to.deep.equal([])
  })

  it('are learnt from or measured on, never both', () => {
    const measured = new Set(others.map(bare))
    expect(learnt.filter((sentence) => measured.has(bare(sentence))).map(({ text }) => text)).to.deep.equal([])
  })

  it('hold no product key', () => {
    const key = /(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}/i
    // Made-up ones are seen to be made up.
    const keys = [...learnt, ...others].filter(({ text }) => key.test(text.replaceAll(/X{5}|A{5}|ABCDE|12345/gi, '')))
    expect(keys.map(({ text }) => text)).to.deep.equal([])
  })
})
