import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Adapter } from 'lowdb'
import { DamagedStore, NewerStore } from './damaged-store.ts'
import { type Documents, keep, noDocuments } from './documents.ts'
import { type Files, writeFile } from './files.ts'
import { checksum, frame, readLines } from './frames.ts'
import type { Document } from './store.ts'

export interface SnapshotHeader {
  kind: 'snapshot'
  format: number
  /** It stands for everything up to this commit. */
  sequence: number
  documents: number
}

/** The last line: a checksum of all bytes before it. */
export interface SnapshotFooter {
  checksum: string
}

export const snapshotName = 'snapshot'

const pieceSize = 64 * 1024

export interface SnapshotAdapter extends Adapter<Documents> {
  /** Bytes of the newest snapshot. */
  size(): number
}

/** How lowdb reads and writes the documents: the whole of them, as they stand when `write` is called. */
export function snapshotAdapter(files: Files, folder: string): SnapshotAdapter {
  const path = join(folder, snapshotName)
  let size = 0

  return {
    size: () => size,

    async read() {
      const bytes = await files.read(path)
      if (bytes === undefined) return null
      size = bytes.length
      return readSnapshot(path, bytes)
    },

    async write({ sequence, byKey }) {
      const unfinished = join(folder, 'snapshot.tmp')
      try {
        const length = await writeFile(files, unfinished, pieces({ sequence, byKey: byKey.clone() }))
        await files.rename(unfinished, path)
        await files.syncFolder(folder)
        size = length
      } catch (error) {
        await files.remove(unfinished).catch(() => {})
        throw error
      }
    },
  }
}

/** Each piece is small, and other work goes on while it is written. */
function* pieces({ sequence, byKey }: Documents): Generator<Buffer> {
  const header: SnapshotHeader = { kind: 'snapshot', format: 1, sequence, documents: byKey.size }
  let lines = [frame(JSON.stringify(header))]
  let size = 0
  let crc = 0
  for (const [key, { version, json }] of byKey.entries()) {
    const line = frame(`{"key":${JSON.stringify(key)},"version":${version},"value":${json}}`)
    lines.push(line)
    size += line.length
    if (size < pieceSize) continue
    const piece = Buffer.concat(lines)
    crc = crc32(piece, crc)
    yield piece
    lines = []
    size = 0
  }
  const last = Buffer.concat(lines)
  const footer: SnapshotFooter = { checksum: checksum(crc32(last, crc)) }
  yield Buffer.concat([last, frame(JSON.stringify(footer))])
}

function readSnapshot(path: string, bytes: Buffer): Documents {
  const documents = noDocuments()
  let header: SnapshotHeader | undefined
  for (const line of readLines(bytes)) {
    if (line.kind === 'bad') throw new DamagedStore(path, line.at, line.why)
    if (line.kind === 'torn') throw new DamagedStore(path, line.at, 'its last line is cut off')
    const content: unknown = JSON.parse(line.json)
    if (header === undefined) {
      header = content as SnapshotHeader
      if (header.kind !== 'snapshot') throw new DamagedStore(path, 0, 'it does not begin as a snapshot')
      if (header.format !== 1) throw new NewerStore(path, header.format)
    } else if (line.next < bytes.length) {
      keep(documents, content as Document)
    } else if ((content as SnapshotFooter).checksum !== checksum(crc32(bytes.subarray(0, line.at)))) {
      throw new DamagedStore(path, line.at, 'the checksum of the whole file is wrong or missing')
    }
  }
  if (header === undefined) throw new DamagedStore(path, 0, 'it is empty')
  if (documents.byKey.size !== header.documents) {
    throw new DamagedStore(path, bytes.length, `it holds ${documents.byKey.size} of ${header.documents} documents`)
  }
  documents.sequence = header.sequence
  return documents
}
