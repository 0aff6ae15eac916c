import { expect } from 'chai'
import { withoutKeys } from '../../services/redact.ts'

describe('product keys in what people write', () => {
  const written = ['-', '–', '－', ' - ', '.', '．', '/', ' / ', '／', '_', '\\']
  for (const separator of written) {
    it(`are masked with "${separator}" between their groups`, () => {
      const key = ['ABCDE', '12345', 'FGHIJ', '67890', 'klmno'].join(separator)
      expect(withoutKeys(`key ${key}, then`)).to.equal('key *****-*****-*****-*****-KLMNO, then')
    })
  }

  it('are not seen in other things', () => {
    for (const text of ['2026/11/22', 'a.b.c.d.e', 'Is it so. Or not. I do.', 'PC-01,PC-02,PC-03,PC-04,PC-05']) {
      expect(withoutKeys(text)).to.equal(text)
    }
  })
})
