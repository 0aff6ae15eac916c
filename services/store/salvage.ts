import { join } from 'node:path'
import { NewerStore } from './damaged-store.ts'
import { type Batch, type Documents, keep, noDocuments } from './documents.ts'
import type { Files } from './files.ts'
import { readLines } from './frames.ts'
import { findJournals, type JournalHeader, journalName } from './journal.ts'
import { type SnapshotFooter, type SnapshotHeader, snapshotName } from './snapshot.ts'
import type { Document } from './store.ts'

export interface Salvage {
  documents: Documents
  damages: Damage[]
  /** Commits of the journals that the documents hold. */
  keptCommits: number
  lost: Loss
}

export interface Damage {
  file: string
  at: number
  why: string
}

export interface Loss {
  /** Of the snapshot. */
  documents: number
  /** They can be read, but come behind the damage: without what is missing they make no sense. */
  commits: number
  /** So many bytes can not be read; nobody knows what they held. */
  bytes: number
}

/**
 * What can be had from damaged files: the readable documents of the snapshot, and the commits of the journals up to the
 * first damage in them. The sequence goes on behind every commit that may have been lost, so no version is used twice.
 */
export async function salvage(files: Files, folder: string): Promise<Salvage> {
  const found: Salvage = {
    documents: noDocuments(),
    damages: [],
    keptCommits: 0,
    lost: { documents: 0, commits: 0, bytes: 0 },
  }
  const snapshot = await salvageSnapshot(files, folder, found)
  const journals = await findJournals(files, folder)
  let highest = Math.max(snapshot ?? 0, journals.at(-1) ?? 0)
  for (const { version } of found.documents.byKey.values()) highest = Math.max(highest, version)

  // Without a readable snapshot the journals are taken from wherever they begin.
  let reached = snapshot
  let isWhole = true
  for (const after of journals) {
    const name = journalName(after)
    for (const { at, content } of await readable(files, folder, name, found)) {
      refuseNewer(join(folder, name), content)
      if (!isBatch(content)) continue
      const batch = content
      const last = batch.sequence + batch.commits.length - 1
      highest = Math.max(highest, last)
      if (snapshot !== undefined && last <= snapshot) continue
      if (reached !== undefined && batch.sequence !== reached + 1) isWhole = false
      if (found.damages.some(({ file, at: damage }) => file === name && damage < at)) isWhole = false
      if (!isWhole) {
        found.lost.commits += batch.commits.length
        continue
      }
      merge(found.documents, batch)
      found.keptCommits += batch.commits.length
      reached = last
    }
    if (found.damages.some(({ file }) => file === name)) isWhole = false
  }
  // A commit takes more than one byte, so this is beyond all that the unreadable bytes can have held.
  found.documents.sequence = highest + found.lost.bytes + 1
  return found
}

/** Gives the sequence that the snapshot stands for, if that can be read. */
async function salvageSnapshot(files: Files, folder: string, found: Salvage): Promise<number | undefined> {
  let header: SnapshotHeader | undefined
  for (const { content } of await readable(files, folder, snapshotName, found)) {
    refuseNewer(join(folder, snapshotName), content)
    if (isDocument(content)) keep(found.documents, content)
    else if (isHeader(content)) header = content
  }
  found.lost.documents = Math.max(0, (header?.documents ?? 0) - found.documents.byKey.size)
  return header?.sequence
}

async function readable(files: Files, folder: string, name: string, found: Salvage) {
  const bytes = (await files.read(join(folder, name))) ?? Buffer.alloc(0)
  const lines: { at: number; content: Content }[] = []
  for (const line of readLines(bytes)) {
    if (line.kind === 'good') {
      lines.push({ at: line.at, content: JSON.parse(line.json) })
      continue
    }
    const why = line.kind === 'bad' ? line.why : 'its last line is cut off'
    found.damages.push({ file: name, at: line.at, why })
    found.lost.bytes += line.next - line.at
  }
  return lines
}

/** The snapshot may be newer than the journal at hand, so the higher version of a document stays. */
function merge(documents: Documents, { sequence, commits }: Batch) {
  for (const [index, changes] of commits.entries()) {
    const version = sequence + index
    for (const { key, value } of changes) {
      if ((documents.byKey.get(key)?.version ?? 0) > version) continue
      if (value === undefined) documents.byKey.delete(key)
      else keep(documents, { key, version, value })
    }
  }
}

type Content = JournalHeader | SnapshotHeader | SnapshotFooter | Document | Batch

const isBatch = (content: Content): content is Batch => 'commits' in content

const isDocument = (content: Content): content is Document => 'key' in content

const isHeader = (content: Content): content is SnapshotHeader => 'kind' in content && content.kind === 'snapshot'

function refuseNewer(path: string, content: Content) {
  if ('format' in content && content.format !== 1) throw new NewerStore(path, content.format)
}
