import { hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The key file is there but holds no key. Without the right one the stored product keys cannot be read. */
export class BadKeyFile extends Error {
  override name = 'BadKeyFile'
}

/**
 * The secret that encrypts product keys: 32 bytes as hexadecimal text, made at the first start for its owner alone.
 * @param mayMake whether it may be made now; with keys in the store a new one could open none of them
 */
export async function openMasterKey(file: string, mayMake: boolean): Promise<Buffer> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined && !mayMake) {
    throw new BadKeyFile(
      `${file} is missing, and the stored product keys are encrypted with it. Restore it from your backup, or set KEY_FILE.`,
    )
  }
  if (text === undefined) return makeMasterKey(file)
  if (!/^[0-9a-f]{64}\s*$/i.test(text)) {
    throw new BadKeyFile(
      `${file} must hold 64 hexadecimal digits. Restore it from your backup: product keys are encrypted with it.`,
    )
  }
  return Buffer.from(text.trim(), 'hex')
}

async function makeMasterKey(file: string): Promise<Buffer> {
  const key = randomBytes(32)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(`${key.toString('hex')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return key
}

/** A secret for another purpose that follows from the master key, so that there is one file to keep. */
export const deriveSecret = (masterKey: Buffer, purpose: string): string =>
  Buffer.from(hkdfSync('sha256', masterKey, '', purpose, 32)).toString('hex')
