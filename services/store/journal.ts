import { join } from 'node:path'
import type { Files, OpenFile } from './files.ts'
import { frame } from './frames.ts'

/** The file at whose end every batch is written and synced before anybody is told that it is done. */
export interface Journal {
  /** It holds the batches behind this sequence. */
  after: number
  length(): number
  /** Cuts off what a failed append left behind and could not cut off itself. */
  mend(): Promise<void>
  /** Durable when it resolves. When it rejects, the journal is as it was, or must be mended first. */
  append(json: string): Promise<void>
  close(): Promise<void>
}

export interface JournalHeader {
  kind: 'journal'
  format: number
  after: number
}

export const journalName = (after: number) => `journal-${after}`

/** The sequences behind which the folder's journals begin, oldest first. */
export async function findJournals(files: Files, folder: string): Promise<number[]> {
  const names = (await files.list(folder)).filter((name) => /^journal-\d+$/.test(name))
  return names.map((name) => Number(name.slice('journal-'.length))).sort((a, b) => a - b)
}

/** Gets its name only once its header is durable, so an empty journal is never a fresh one. */
export async function createJournal(files: Files, folder: string, after: number): Promise<Journal> {
  const header: JournalHeader = { kind: 'journal', format: 1, after }
  const bytes = frame(JSON.stringify(header))
  const unfinished = join(folder, 'journal.tmp')
  const file = await files.open(unfinished, 'w')
  try {
    await file.write(bytes, 0)
    await file.sync()
    await files.rename(unfinished, join(folder, journalName(after)))
  } catch (error) {
    await file.close().catch(() => {})
    await files.remove(unfinished).catch(() => {})
    throw error
  }
  return journalOver(files, folder, after, file, bytes.length)
}

export async function continueJournal(files: Files, folder: string, after: number, length: number): Promise<Journal> {
  return journalOver(files, folder, after, await files.open(join(folder, journalName(after)), 'r+'), length)
}

function journalOver(files: Files, folder: string, after: number, file: OpenFile, durableLength: number): Journal {
  let length = durableLength
  let isNameDurable = false
  let isSound = true

  async function mend() {
    if (isSound) return
    await file.truncate(length)
    await file.sync()
    isSound = true
  }

  return {
    after,
    length: () => length,
    mend,

    async append(json) {
      const bytes = frame(json)
      try {
        await file.write(bytes, length)
        await file.sync()
        if (!isNameDurable) await files.syncFolder(folder)
      } catch (error) {
        isSound = false
        await mend().catch(() => {})
        throw error
      }
      isNameDurable = true
      length += bytes.length
    },

    close: () => file.close(),
  }
}
