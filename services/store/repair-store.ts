import { basename, join } from 'node:path'
import type { Instant } from '../model.ts'
import { DamagedStore, NewerStore } from './damaged-store.ts'
import { noDocuments } from './documents.ts'
import { diskFiles, type Files, writeFile } from './files.ts'
import { lockFolder } from './folder-lock.ts'
import { createJournal, findJournals, journalName } from './journal.ts'
import { removeJournals, removeUnfinished, replay } from './replay.ts'
import { type Damage, type Loss, salvage } from './salvage.ts'
import { snapshotAdapter, snapshotName } from './snapshot.ts'

export type Repair =
  | { kind: 'sound'; documents: number }
  | {
      kind: 'repaired'
      /** The folder, inside the data folder, with the files as they were found. */
      aside: string
      damages: Damage[]
      kept: { documents: number; commits: number }
      lost: Loss
    }

/**
 * Makes a damaged store start again with what can be read of it. Sound files are left alone.
 * @throws StoreLocked when a process uses the folder.
 * @throws NewerStore when the files are of a newer release.
 */
export async function repairStore(folder: string, now: Instant, files: Files = diskFiles): Promise<Repair> {
  const lock = await lockFolder(files, folder)
  try {
    const checked = await check(files, folder)
    return checked instanceof DamagedStore ? await repair(files, folder, now, checked) : checked
  } finally {
    await lock.release()
  }
}

async function check(files: Files, folder: string): Promise<Repair | DamagedStore> {
  await removeUnfinished(files, folder)
  try {
    const documents = await readAll(files, folder)
    return { kind: 'sound', documents }
  } catch (error) {
    if (error instanceof DamagedStore && !(error instanceof NewerStore)) return error
    throw error
  }
}

async function readAll(files: Files, folder: string): Promise<number> {
  const documents = (await snapshotAdapter(files, folder).read()) ?? noDocuments()
  const journal = await replay(files, folder, documents)
  await journal.close()
  return documents.byKey.size
}

/** At every step either the damaged files or the repaired ones are there, so that this too may be cut off. */
async function repair(files: Files, folder: string, now: Instant, { path, at, why }: DamagedStore): Promise<Repair> {
  const { documents, damages, keptCommits, lost } = await salvage(files, folder)
  const file = basename(path)
  if (!damages.some((damage) => damage.file === file && damage.at === at)) damages.unshift({ file, at, why })

  const aside = `damaged-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')}Z`
  await copyAside(files, folder, join(folder, aside))
  const journal = await createJournal(files, folder, documents.sequence)
  await journal.close()
  await snapshotAdapter(files, folder).write(documents)
  await removeJournals(files, folder, documents.sequence)
  return { kind: 'repaired', aside, damages, kept: { documents: documents.byKey.size, commits: keptCommits }, lost }
}

async function copyAside(files: Files, folder: string, aside: string) {
  await files.makeFolder(aside)
  for (const name of [snapshotName, ...(await findJournals(files, folder)).map(journalName)]) {
    const bytes = await files.read(join(folder, name))
    if (bytes) await writeFile(files, join(aside, name), [bytes])
  }
  await files.syncFolder(aside)
}
