import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf, type Files } from './files.ts'

/** Another process works in the folder. */
export class StoreLocked extends Error {
  override name = 'StoreLocked'
  readonly pid: number
  readonly folder: string

  constructor(pid: number, folder: string) {
    super(`Process ${pid} uses the data folder ${folder}. Stop it, or set DATA_DIR to another folder.`)
    this.pid = pid
    this.folder = folder
  }
}

interface Holder {
  pid: number
  /** Tells a process from a later one with the same pid. */
  started: string
}

/**
 * Keeps other processes out of the folder until the lock is released. Lock files are numbered and the highest number
 * counts: a lock whose process is gone is taken over by making the next, which only one process can.
 */
export async function lockFolder(files: Files, folder: string): Promise<{ release(): Promise<void> }> {
  const own = JSON.stringify({ pid: process.pid, started: await startOf(process.pid) })
  for (;;) {
    const newest = await newestLock(files, folder)
    const found = newest > 0 ? await readLock(files, folder, newest) : undefined
    const holder = parse(found)
    if (holder && (await isRunning(holder))) throw new StoreLocked(holder.pid, folder)

    const mine = pathOf(folder, newest + 1)
    if (!(await makeLock(files, mine, own))) continue
    const release = () => files.remove(mine)
    try {
      const isUnchanged = newest === 0 || (await files.read(pathOf(folder, newest)))?.toString() === found
      if (isUnchanged && (await newestLock(files, folder)) === newest + 1) {
        if (newest > 0) await files.remove(pathOf(folder, newest))
        return { release }
      }
    } catch (error) {
      await release().catch(() => {})
      throw error
    }
    await release()
  }
}

const pathOf = (folder: string, number: number) => join(folder, `lock-${number}`)

async function locks(files: Files, folder: string) {
  const names = (await files.list(folder)).filter((name) => /^lock-\d+$/.test(name))
  return names.map((name) => Number(name.slice('lock-'.length)))
}

const newestLock = async (files: Files, folder: string) => Math.max(0, ...(await locks(files, folder)))

/** False: somebody else was first. */
async function makeLock(files: Files, path: string, content: string): Promise<boolean> {
  const file = await files.open(path, 'wx').catch((error) => {
    if (codeOf(error) === 'EEXIST') return undefined
    throw error
  })
  if (!file) return false
  try {
    await file.write(Buffer.from(content), 0)
  } catch (error) {
    await files.remove(path).catch(() => {})
    throw error
  } finally {
    await file.close()
  }
  return true
}

/** A lock without content is being written this very moment, or was when its process died. */
async function readLock(files: Files, folder: string, number: number): Promise<string | undefined> {
  for (let tries = 0; ; tries++) {
    const content = (await files.read(pathOf(folder, number)))?.toString()
    if (content === undefined || parse(content) || tries === 20) return content
    await wait(25)
  }
}

function parse(content: string | undefined): Holder | undefined {
  try {
    return JSON.parse(content ?? '') as Holder
  } catch {
    return undefined
  }
}

async function isRunning(holder: Holder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false
  }
  const started = await startOf(holder.pid)
  return started === undefined || started === holder.started
}

/** `undefined`: this system does not tell. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // Behind the program's name, which may hold anything, come the state and, nineteen fields on, the start time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : `${boot.trim()} ${fields[19]}`
  } catch {
    return pid === process.pid ? `${performance.timeOrigin}` : undefined
  }
}
