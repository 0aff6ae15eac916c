import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A key as it lies in the store: base64, useless without the master key. */
export interface SealedKey {
  nonce: string
  sealed: string
  tag: string
}

export interface KeyCipher {
  seal(keyId: string, plain: string): SealedKey
  /** @throws KeyUnreadable when it was sealed with another master key, belongs to another key id, or is damaged. */
  open(keyId: string, sealed: SealedKey): string
}

export class KeyUnreadable extends Error {
  override name = 'KeyUnreadable'

  constructor(keyId: string) {
    super(`key ${keyId} cannot be opened: it was sealed with another master key, or was changed since`)
  }
}

const ALGORITHM = 'aes-256-gcm'

/** AES-256-GCM with a fresh nonce for each key; its id is bound in, so that keys cannot be swapped in the store. */
export function createKeyCipher(masterKey: Buffer): KeyCipher {
  if (masterKey.length !== 32) throw new Error('the master key must be 32 bytes long')

  return {
    seal(keyId, plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv(ALGORITHM, masterKey, nonce).setAAD(Buffer.from(keyId))
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return {
        nonce: nonce.toString('base64'),
        sealed: sealed.toString('base64'),
        tag: cipher.getAuthTag().toString('base64'),
      }
    },

    open(keyId, { nonce, sealed, tag }) {
      const decipher = createDecipheriv(ALGORITHM, masterKey, Buffer.from(nonce, 'base64'), { authTagLength: 16 })
      try {
        decipher.setAAD(Buffer.from(keyId)).setAuthTag(Buffer.from(tag, 'base64'))
        return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64')), decipher.final()]).toString('utf8')
      } catch {
        throw new KeyUnreadable(keyId)
      }
    },
  }
}
