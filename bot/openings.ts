import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createKeyCipher, type KeyCipher, KeyUnreadable } from '../services/key-cipher.ts'
import type { PooledKey } from '../services/product-key.ts'
import { openFileStore } from '../services/store/file-store.ts'
import type { Store } from '../services/store/store.ts'
import type { Config } from './config.ts'
import { errorFields, type Log } from './log.ts'
import { openMasterKey } from './master-key.ts'
import { type People, peopleOf, readPeople, samplePeople } from './people.ts'

/** Something that a setting names is not as it must be; the message says what to do. */
export class BadSetting extends Error {
  override name = 'BadSetting'
}

/** The store in DATA_DIR. What is wrong with the data itself, the store says; what is wrong with the disk is said here. */
export function openStore({ dataDir }: Pick<Config, 'dataDir'>, log: Log): Promise<Store> {
  const warn = (problem: unknown) => log.error('snapshot-failed', errorFields(problem))
  return sayPlainly(openFileStore(dataDir, { warn }), (code) => {
    if (code === 'ENOSPC') return `DATA_DIR ${dataDir}: the disk is full. Make room, and start again.`
    if (code === 'EEXIST' || code === 'ENOTDIR') return `DATA_DIR ${dataDir} is a file. Write the name of a folder.`
    return `DATA_DIR ${dataDir} cannot be written to (${code}). Choose another folder, or give this user the right to write there.`
  })
}

/** The key that opens the stored product keys, made at the first start; with any other it does not start. */
export async function openCipher(
  { dataDir, keyFile }: Config,
  store: Store,
): Promise<{ cipher: KeyCipher; masterKey: Buffer }> {
  const file = keyFile ?? join(dataDir, 'master.key')
  const [sealed] = await store.list('key-pool/', { limit: 1 })
  const masterKey = await sayPlainly(
    openMasterKey(file, sealed === undefined),
    (code) => `KEY_FILE ${file} cannot be read or made (${code}). Name a file that this user may read and write.`,
  )
  const cipher = createKeyCipher(masterKey)
  if (!sealed) return { cipher, masterKey }
  const { keyId, sealed: secret } = sealed.value as unknown as PooledKey
  try {
    cipher.open(keyId, secret)
  } catch (error) {
    if (!(error instanceof KeyUnreadable)) throw error
    throw new BadSetting(
      `KEY_FILE ${file} is not the one that the stored product keys were encrypted with. Restore the right one.`,
    )
  }
  return { cipher, masterKey }
}

export async function openPeople(config: Config): Promise<People> {
  if (!config.peopleFile) return peopleOf(config.mode === 'local' ? samplePeople : [])
  const text = await sayPlainly(
    readFile(config.peopleFile, 'utf8'),
    (code) => `PEOPLE_FILE ${config.peopleFile} cannot be read (${code}). Name a JSON file as .env.example shows it.`,
  )
  const people = readPeople(text)
  if (!people.ok) throw new BadSetting(`PEOPLE_FILE ${config.peopleFile}:\n${people.refusal.problems.join('\n')}`)
  return people.value
}

/** What the operating system says, in a sentence that tells what to do. */
export async function sayPlainly<T>(attempt: Promise<T>, sentence: (code: string) => string): Promise<T> {
  try {
    return await attempt
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw typeof code === 'string' && /^E[A-Z]+$/.test(code) ? new BadSetting(sentence(code)) : error
  }
}
