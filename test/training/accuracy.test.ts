import { expect } from 'chai'
import { directoryOf, predictor } from '../../training/predict.ts'
import { f1, precision, rate, recall, type Scores, score } from '../../training/score.ts'
import { seeded } from '../../training/seeded.ts'
import { heldBackSentences, measuringSentences } from '../../training/sentence.ts'
import { misspelt } from '../../training/typing-errors.ts'

/** What must never be lost again: below the figures of docs/understanding.md by what another training may shift. */
describe('what is understood of sentences that were not learnt', () => {
  for (const [name, sentences] of [
    ['those held back', heldBackSentences()],
    ['those to measure on', measuringSentences()],
  ] as const) {
    const predict = predictor(directoryOf(sentences))

    describe(name, () => {
      let scores: Scores
      before(() => {
        scores = score(sentences, predict)
      })

      it('is the right intent, in both languages', () => {
        expect(rate(scores.accuracy)).to.be.at.least(0.93)
        expect(rate(scores.byLanguage.en)).to.be.at.least(0.91)
        expect(rate(scores.byLanguage.ja)).to.be.at.least(0.91)
      })

      it('is clear mostly, and then hardly ever wrong', () => {
        expect(scores.acting.of / scores.accuracy.of).to.be.at.least(0.82)
        expect(rate(scores.acting)).to.be.at.least(0.97)
        expect(rate(scores.oneTap)).to.be.at.least(0.96)
      })

      it('tells what is out of scope', () => {
        expect(recall(scores.outOfScope)).to.be.at.least(0.92)
        expect(precision(scores.outOfScope)).to.be.at.least(0.85)
      })

      it('is what the sentence states', () => {
        expect(f1(scores.slots)).to.be.at.least(0.95)
      })

      it('outlives two typing errors', () => {
        const rough = score(misspelt(sentences, 2, seeded(11)), predict)
        expect(rate(rough.accuracy)).to.be.at.least(0.84)
        expect(f1(rough.slots)).to.be.at.least(0.82)
      })
    })
  }
})
