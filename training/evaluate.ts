import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { directoryOf, predictor } from './predict.ts'
import { figures, worst } from './report.ts'
import { score } from './score.ts'
import { seeded } from './seeded.ts'
import { heldBackSentences, measuringSentences, readSentences, type Sentence } from './sentence.ts'
import { misspelt } from './typing-errors.ts'

/**
 * The command `eval`: what the recogniser gets right, on sentences that it has not learnt from. The figures go into
 * `docs/understanding.md`; which sentences go wrong is shown of those held back only. `--data FILE`
 * measures on sentences of one's own instead, and writes nothing.
 */

const SEED = 7
const ERRORS = 2
/** Errors fall elsewhere each time, so each sentence is tried more than once. */
const ROUNDS = 3

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const document = new URL('../docs/understanding.md', import.meta.url)
const BEGIN = '<!-- figures: written by `npm run eval` -->'
const END = '<!-- end of the figures -->'

if (values.data === undefined) {
  const measured = measure(measuringSentences())
  const heldBack = measure(heldBackSentences())
  const text = figures(measured, heldBack)
  const [before = '', rest = ''] = readFileSync(document, 'utf8').split(BEGIN)
  const [, after = ''] = rest.split(END)
  writeFileSync(document, `${before}${BEGIN}\n\n${text}\n${END}${after}`)
  process.stdout.write(`${text}\n${worst(heldBack.plain)}`)
} else {
  const own = measure(readSentences(values.data))
  process.stdout.write(`${figures(own, own)}\n${worst(own.plain)}`)
}

function measure(sentences: readonly Sentence[]) {
  const predict = predictor(directoryOf(sentences))
  const random = seeded(SEED)
  const rough = Array.from({ length: ROUNDS }, () => misspelt(sentences, ERRORS, random)).flat()
  return { plain: score(sentences, predict), misspelt: score(rough, predict) }
}
