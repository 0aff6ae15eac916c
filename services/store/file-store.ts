import { Low } from 'lowdb'
import { openDocumentStore } from './document-store.ts'
import { noDocuments } from './documents.ts'
import { diskFiles, type Files } from './files.ts'
import { lockFolder } from './folder-lock.ts'
import { createJournal, type Journal } from './journal.ts'
import { removeJournals, removeUnfinished, replay } from './replay.ts'
import { snapshotAdapter } from './snapshot.ts'
import type { Store } from './store.ts'

export interface FileStoreOptions {
  files?: Files
  /** A snapshot is written when the journal is longer than this and than the snapshot before; 16 MiB unless told. */
  snapshotAfter?: number
  /** Told when a snapshot failed. Nothing is lost: the journals stay and it is tried again later. */
  warn?: (problem: unknown) => void
}

/**
 * The store of a single process: documents in memory, every batch of commits in a journal, a snapshot now and then.
 * @throws StoreLocked when another process uses the folder.
 * @throws DamagedStore when the files are not what the store wrote.
 */
export async function openFileStore(folder: string, options: FileStoreOptions = {}): Promise<Store> {
  const files = options.files ?? diskFiles
  await files.makeFolder(folder)
  const lock = await lockFolder(files, folder)
  try {
    return await openLocked(files, folder, options, lock.release)
  } catch (error) {
    await lock.release().catch(() => {})
    throw error
  }
}

async function openLocked(files: Files, folder: string, options: FileStoreOptions, release: () => Promise<void>) {
  const { snapshotAfter = 16 * 1024 * 1024, warn = () => {} } = options
  await removeUnfinished(files, folder)
  const snapshot = snapshotAdapter(files, folder)
  const database = new Low(snapshot, noDocuments())
  await database.read()
  const documents = database.data
  let saved = documents.sequence
  let journal: Journal = await replay(files, folder, documents)
  let due = snapshotAfter
  let saving: Promise<void> | undefined

  /** Called between batches, so that the new journal begins exactly where the snapshot ends. */
  async function beginSnapshot() {
    const previous = journal
    if (previous.after !== documents.sequence) {
      journal = await createJournal(files, folder, documents.sequence)
      await previous.close().catch(warn)
    }
    saving = save(documents.sequence, database.write())
  }

  async function save(sequence: number, written: Promise<void>) {
    try {
      await written
      saved = sequence
      await removeJournals(files, folder, sequence)
    } catch (problem) {
      warn(problem)
    }
    saving = undefined
  }

  async function beginSnapshotIfDue() {
    if (saving || journal.length() <= Math.max(due, snapshot.size())) return
    // Should it fail, the next attempt waits until the journal has grown as much again.
    due = journal.length() + snapshotAfter
    await beginSnapshot()
    due = snapshotAfter
  }

  return openDocumentStore(documents, {
    async append(json) {
      await journal.mend()
      await beginSnapshotIfDue().catch(warn)
      await journal.append(json)
    },

    async close() {
      await saving
      if (saved !== documents.sequence) await journal.mend().then(beginSnapshot).catch(warn)
      await saving
      await journal.close().catch(warn)
      await release().catch(warn)
    },
  })
}
