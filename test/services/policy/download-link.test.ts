import { expect } from 'chai'
import { linkState } from '../../../services/policy/download-link.ts'
import { DAY, NOW } from '../../support/world.ts'

describe('the state of a download link', () => {
  const until = NOW + 5 * DAY

  for (const { it: title, link, now, expected } of [
    { it: 'waits for its first download', link: {}, now: NOW + 400 * DAY, expected: { state: 'unused' } },
    {
      it: 'lives for five days from the first download',
      link: { firstUsedAt: NOW },
      now: NOW,
      expected: { state: 'in-use', until, leftMs: 5 * DAY },
    },
    {
      it: 'still lives in the last millisecond',
      link: { firstUsedAt: NOW },
      now: until - 1,
      expected: { state: 'in-use', until, leftMs: 1 },
    },
    {
      it: 'is dead when the five days are over',
      link: { firstUsedAt: NOW },
      now: until,
      expected: { state: 'expired', at: until },
    },
    {
      it: 'is revoked whether it was used or not',
      link: { firstUsedAt: NOW, revokedAt: NOW + 1 },
      now: NOW + 2,
      expected: { state: 'revoked', at: NOW + 1 },
    },
  ]) {
    it(title, () => expect(linkState(link, now)).to.deep.equal(expected))
  }
})
