import { writeFileSync } from 'node:fs'
import { buildModel } from './build-model.ts'
import { trainingSentences } from './sentence.ts'

/** The command `train`: learns from every sentence again and writes the model that the recogniser reads. */

const sentences = trainingSentences()
const file = buildModel(sentences)
writeFileSync(new URL('../dialogs/understanding/model.bin', import.meta.url), file)
process.stdout.write(`${sentences.length} sentences, ${Math.round(file.length / 1024)} KB\n`)
