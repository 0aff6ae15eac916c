import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { buildModel } from '../../training/build-model.ts'
import { trainingSentences } from '../../training/sentence.ts'

const file = new URL('../../dialogs/understanding/model.bin', import.meta.url)

describe('the model', () => {
  it('is what the sentences, the rules and the concepts make: "npm run train" writes the same bytes', function () {
    this.timeout(300_000)
    const built = buildModel(trainingSentences())
    expect(built.equals(readFileSync(file)), 'run "npm run train" and commit the file').to.equal(true)
  })
})
