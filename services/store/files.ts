import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** What the file store asks of the file system. */
export interface Files {
  /** Makes the folder, and those above it, so that they outlive a power cut. */
  makeFolder(folder: string): Promise<void>
  list(folder: string): Promise<string[]>
  /** `undefined`: there is no such file. */
  read(path: string): Promise<Buffer | undefined>
  /** `wx` makes a file that must not exist, `w` makes or empties one, `r+` opens one that exists. */
  open(path: string, mode: 'wx' | 'w' | 'r+'): Promise<OpenFile>
  rename(from: string, to: string): Promise<void>
  /** A file that is not there counts as removed. */
  remove(path: string): Promise<void>
  /** Makes the names in the folder durable: what was created, renamed or removed. */
  syncFolder(folder: string): Promise<void>
}

export interface OpenFile {
  /** All of the bytes. */
  write(bytes: Uint8Array, position: number): Promise<void>
  truncate(length: number): Promise<void>
  /** Makes contents and length durable. */
  sync(): Promise<void>
  close(): Promise<void>
}

export const diskFiles: Files = {
  async makeFolder(folder) {
    const topmost = await mkdir(folder, { recursive: true, mode: 0o700 })
    if (topmost === undefined) return
    for (let made = resolve(folder); ; made = dirname(made)) {
      await syncFolder(dirname(made))
      if (made === resolve(topmost)) return
    }
  },

  list: (folder) => readdir(folder),

  async read(path) {
    try {
      return await readFile(path)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined
      throw error
    }
  },

  async open(path, mode) {
    const handle = await open(path, mode, 0o600)
    return {
      async write(bytes, position) {
        for (let done = 0; done < bytes.length; ) {
          done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten
        }
      },
      truncate: (length) => handle.truncate(length),
      sync: () => handle.datasync(),
      close: () => handle.close(),
    }
  },

  rename,
  remove: (path) => rm(path, { force: true }),
  syncFolder,
}

/** The system's name of a failure, such as `ENOENT`. */
export const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Writes a whole new file in pieces and makes its contents durable; gives its length. */
export async function writeFile(files: Files, path: string, pieces: Iterable<Uint8Array>): Promise<number> {
  const file = await files.open(path, 'w')
  try {
    let length = 0
    for (const piece of pieces) {
      await file.write(piece, length)
      length += piece.length
    }
    await file.sync()
    return length
  } finally {
    await file.close()
  }
}

async function syncFolder(folder: string) {
  // Windows keeps its names itself and refuses to open a folder.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
