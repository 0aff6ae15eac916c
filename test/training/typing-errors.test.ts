import { expect } from 'chai'
import { seeded } from '../../training/seeded.ts'
import { withTypingErrors } from '../../training/typing-errors.ts'

describe('typing errors', () => {
  it('are the same for the same seed', () => {
    const text = 'where is the product key for Visio 2021'
    expect(withTypingErrors(text, 2, seeded(1))).to.equal(withTypingErrors(text, 2, seeded(1)))
    expect(withTypingErrors(text, 2, seeded(1))).to.not.equal(withTypingErrors(text, 2, seeded(2)))
  })

  it('change little: one character of length at most for each', () => {
    const random = seeded(3)
    for (let round = 0; round < 500; round++) {
      const text = 'プロダクト キーはどこですか 2022'
      const changed = withTypingErrors(text, 2, random)
      expect(Math.abs(changed.length - text.length)).to.be.at.most(2)
      const kept = [...changed].filter((character) => text.includes(character)).length
      expect(kept).to.be.at.least(text.length - 4)
    }
  })

  it('come from the keyboard of the character they fall on', () => {
    const random = seeded(4)
    for (let round = 0; round < 300; round++) {
      expect(withTypingErrors('12345', 2, random)).to.match(/^\d*$/)
      expect(withTypingErrors('abcde', 2, random)).to.match(/^[a-z]*$/)
      expect(withTypingErrors('キーキーキー', 2, random)).to.match(/^[ァ-ヶー]*$/)
    }
  })

  it('leave a single character and no text at all alone', () => {
    expect(withTypingErrors('a', 2, seeded(1))).to.equal('a')
    expect(withTypingErrors('', 2, seeded(1))).to.equal('')
  })
})
