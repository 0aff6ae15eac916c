import { expect } from 'chai'
import { createKeyCipher, KeyUnreadable } from '../../services/key-cipher.ts'

const PLAIN = 'DEMO0-KEY00-NOT00-REAL0-X7K2P'
const cipher = createKeyCipher(Buffer.alloc(32, 1))

describe('the key cipher', () => {
  it('opens what it has sealed', () => {
    expect(cipher.open('key-1', cipher.seal('key-1', PLAIN))).to.equal(PLAIN)
  })

  it('uses a fresh nonce every time and leaves nothing readable', () => {
    const [first, second] = [cipher.seal('key-1', PLAIN), cipher.seal('key-1', PLAIN)]
    expect(first.nonce).to.not.equal(second.nonce)
    expect(first.sealed).to.not.equal(second.sealed)
    expect(Buffer.from(first.sealed, 'base64').toString('latin1')).to.not.include('X7K2P')
  })

  it('does not open a key with another master key, under another id, or after a change', () => {
    const sealed = cipher.seal('key-1', PLAIN)
    const other = createKeyCipher(Buffer.alloc(32, 2))
    expect(() => other.open('key-1', sealed)).to.throw(KeyUnreadable, 'another master key')
    expect(() => cipher.open('key-2', sealed)).to.throw(KeyUnreadable)
    expect(() => cipher.open('key-1', { ...sealed, tag: cipher.seal('key-1', PLAIN).tag })).to.throw(KeyUnreadable)
    expect(() => cipher.open('key-1', { ...sealed, tag: '' })).to.throw(KeyUnreadable)
  })

  it('does not say the key in its error', () => {
    const sealed = cipher.seal('key-1', PLAIN)
    expect(() => cipher.open('key-2', sealed))
      .to.throw()
      .with.property('message')
      .that.does.not.include('X7K2P')
  })

  it('wants a master key of 32 bytes', () => {
    expect(() => createKeyCipher(Buffer.alloc(16))).to.throw('32 bytes')
  })
})
