import { join } from 'node:path'
import { DamagedStore, NewerStore } from './damaged-store.ts'
import { apply, type Batch, type Change, type Documents } from './documents.ts'
import type { Files } from './files.ts'
import { readLines } from './frames.ts'
import {
  continueJournal,
  createJournal,
  findJournals,
  type Journal,
  type JournalHeader,
  journalName,
} from './journal.ts'

/**
 * Brings the documents of the snapshot up to date from the journals, cuts off what a crash left half written at the
 * end, and opens the journal in which the store goes on.
 */
export async function replay(files: Files, folder: string, documents: Documents): Promise<Journal> {
  const snapshot = documents.sequence
  const found = await findJournals(files, folder)
  // A journal is done with when the snapshot reaches to where the next one begins.
  const needed = found.filter((_, index) => (found[index + 1] ?? Number.POSITIVE_INFINITY) > snapshot)
  let torn: { path: string; at: number } | undefined
  let end = 0

  for (const after of needed) {
    const path = join(folder, journalName(after))
    if (after > documents.sequence) {
      throw new DamagedStore(path, 0, `commits ${documents.sequence + 1} to ${after} come before it and are missing`)
    }
    const { batches, cutOffAt, length } = read(path, (await files.read(path)) ?? Buffer.alloc(0), after)
    if (torn && batches.length > 0) throw new DamagedStore(torn.path, torn.at, 'its last line is cut off')
    for (const { at, batch } of batches) {
      if (batch.sequence + batch.commits.length - 1 <= snapshot) continue
      if (batch.sequence !== documents.sequence + 1) {
        throw new DamagedStore(
          path,
          at,
          `commit ${documents.sequence + 1} is expected, but ${batch.sequence} stands there`,
        )
      }
      apply(documents, batch.commits.map(changesOf))
    }
    if (cutOffAt !== undefined) torn = { path, at: cutOffAt }
    end = length
  }

  if (torn) await cut(files, torn.path, torn.at)
  const last = needed.at(-1)
  if (last !== undefined) return continueJournal(files, folder, last, end)
  if (snapshot > 0) throw new DamagedStore(join(folder, journalName(snapshot)), 0, 'it is missing')
  return createJournal(files, folder, 0)
}

/** Removes the journals that the newest snapshot has made superfluous. */
export async function removeJournals(files: Files, folder: string, before: number): Promise<void> {
  for (const after of await findJournals(files, folder)) {
    if (after < before) await files.remove(join(folder, journalName(after)))
  }
}

/** Removes what a crash left half made: nobody counts on it. */
export async function removeUnfinished(files: Files, folder: string): Promise<void> {
  for (const name of await files.list(folder)) {
    if (name.endsWith('.tmp')) await files.remove(join(folder, name))
  }
}

function read(path: string, bytes: Buffer, after: number) {
  const batches: { at: number; batch: Batch }[] = []
  let length = 0
  let cutOffAt: number | undefined
  for (const line of readLines(bytes)) {
    if (line.kind === 'bad') throw new DamagedStore(path, line.at, line.why)
    if (line.kind === 'torn') {
      cutOffAt = line.at
      break
    }
    const content: unknown = JSON.parse(line.json)
    if (line.at === 0) checkHeader(path, content as JournalHeader, after)
    else batches.push({ at: line.at, batch: content as Batch })
    length = line.next
  }
  if (length === 0) throw new DamagedStore(path, 0, bytes.length === 0 ? 'it is empty' : 'its first line is cut off')
  return { batches, cutOffAt, length }
}

const changesOf = (commit: Batch['commits'][number]): Change[] =>
  commit.map(({ key, value }) => ({ key, ...(value === undefined ? {} : { json: JSON.stringify(value) }) }))

function checkHeader(path: string, { kind, format, after: begins }: JournalHeader, after: number) {
  if (kind !== 'journal') throw new DamagedStore(path, 0, 'it does not begin as a journal')
  if (format !== 1) throw new NewerStore(path, format)
  if (begins !== after) throw new DamagedStore(path, 0, `it is ${journalName(begins)} under another name`)
}

async function cut(files: Files, path: string, length: number) {
  const file = await files.open(path, 'r+')
  try {
    await file.truncate(length)
    await file.sync()
  } finally {
    await file.close()
  }
}
