import { expect } from 'chai'
import { type Claims, createTokens } from '../../../bot/direct-line/tokens.ts'

const claims: Claims = { use: 'talk', conversationId: 'c1', user: { id: 'admin-agent', name: '管理 花子' } }
const start = Date.UTC(2026, 10, 22)

describe('tokens', () => {
  let now = start
  const tokens = createTokens({ secret: 'one', now: () => now })
  beforeEach(() => {
    now = start
  })

  it('say what they were issued for', () => {
    expect(tokens.read(tokens.issue(claims), 'talk')).to.deep.equal({ ok: true, value: claims })
  })

  it('are good after a restart with the same secret', () => {
    const later = createTokens({ secret: 'one', now: () => now })
    expect(later.read(tokens.issue(claims), 'talk').ok).to.equal(true)
  })

  it('are good for 30 minutes and not a moment longer', () => {
    const token = tokens.issue(claims)
    now = start + 30 * 60_000 - 1
    expect(tokens.read(token, 'talk').ok).to.equal(true)
    now += 1
    expect(tokens.read(token, 'talk')).to.deep.equal({ ok: false, refusal: { reason: 'expired-token' } })
  })

  it('for a stream are good for a minute, and for nothing else', () => {
    const token = tokens.issue({ ...claims, use: 'stream' })
    expect(tokens.read(token, 'talk')).to.deep.equal({ ok: false, refusal: { reason: 'bad-token' } })
    expect(tokens.read(tokens.issue(claims), 'stream').ok).to.equal(false)
    now = start + 60_000
    expect(tokens.read(token, 'stream')).to.deep.equal({ ok: false, refusal: { reason: 'expired-token' } })
  })

  const [payload, signature] = tokens.issue(claims).split('.')
  const forged = Buffer.from(JSON.stringify({ claims: { ...claims, user: { id: 'x', name: 'x' } }, until: 9e15 }))
  const bad = [
    { it: 'an empty one', token: '' },
    { it: 'one without its signature', token: `${payload}.` },
    { it: 'one with a part too many', token: `${payload}.${signature}.x` },
    { it: 'another person in it', token: `${forged.toString('base64url')}.${signature}` },
    { it: "another secret's", token: createTokens({ secret: 'two', now: () => start }).issue(claims) },
    { it: 'noise', token: 'ÿ.ÿ' },
  ]
  for (const { it: title, token } of bad) {
    it(`refuse ${title}`, () => {
      expect(tokens.read(token, 'talk')).to.deep.equal({ ok: false, refusal: { reason: 'bad-token' } })
    })
  }
})
