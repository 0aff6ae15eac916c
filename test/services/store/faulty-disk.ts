import { basename, dirname } from 'node:path'
import type { Files } from '../../../services/store/files.ts'

interface Contents {
  bytes: Buffer
  synced: Buffer
}

/** What a call that must fail has done before it says so. */
export type Failure = 'nothing' | 'half' | 'everything'

/** What else than the synced is on the disk after a power cut. */
export type Survival = 'nothing' | 'removals' | 'names' | 'names and half of the bytes' | 'names and zeros'

/** A disk in memory that knows what was synced, and fails as it is told. */
export interface FaultyDisk extends Files {
  calls: string[]
  /** Asked before every call, by its number from 1. */
  failure: (call: number) => Failure | undefined
  /** Bytes that fit. */
  capacity: number
  contents(): Map<string, Buffer>
  /** The disk as the next process finds it after a kill. Locks are left out: this process is the one that holds them. */
  afterKill(): FaultyDisk
  afterPowerCut(survival: Survival): FaultyDisk
}

export function faultyDisk(initial: ReadonlyMap<string, Buffer> = new Map()): FaultyDisk {
  const names = new Map<string, Contents>()
  const syncedNames = new Map<string, Contents>()
  for (const [path, bytes] of initial) {
    if (basename(path).startsWith('lock-')) continue
    const contents = { bytes, synced: bytes }
    names.set(path, contents)
    syncedNames.set(path, contents)
  }

  async function call<Result>(name: string, action: (failure: Failure | undefined) => Result): Promise<Result> {
    await null
    disk.calls.push(name)
    const failure = disk.failure(disk.calls.length)
    if (failure === undefined) return action(undefined)
    if (failure !== 'nothing') action(failure)
    throw systemError('EIO')
  }

  function used() {
    let sum = 0
    for (const { bytes } of names.values()) sum += bytes.length
    return sum
  }

  const disk: FaultyDisk = {
    calls: [],
    failure: () => undefined,
    capacity: Number.POSITIVE_INFINITY,
    makeFolder: () => call('makeFolder', () => {}),
    list: (folder) =>
      call('list', () => [...names.keys()].filter((path) => dirname(path) === folder).map((path) => basename(path))),
    read: (path) => call('read', () => names.get(path)?.bytes),

    open: (path, mode) =>
      call('open', () => {
        if (mode === 'wx' && names.has(path)) throw systemError('EEXIST')
        if (mode === 'r+' && !names.has(path)) throw systemError('ENOENT')
        const file = names.get(path) ?? { bytes: Buffer.alloc(0), synced: Buffer.alloc(0) }
        if (mode === 'w') file.bytes = Buffer.alloc(0)
        names.set(path, file)
        return {
          write: (bytes, position) =>
            call('write', (failure) => {
              const wanted = failure === 'half' ? bytes.length >> 1 : bytes.length
              const fits = Math.min(wanted, disk.capacity - used() + file.bytes.length - position)
              const before = file.bytes.subarray(0, position)
              const after = file.bytes.subarray(position + fits)
              file.bytes = Buffer.concat([before, bytes.subarray(0, fits), after])
              if (fits < wanted) throw systemError('ENOSPC')
            }),
          truncate: (length) =>
            call('truncate', () => {
              file.bytes = file.bytes.subarray(0, length)
            }),
          sync: () =>
            call('sync', () => {
              file.synced = file.bytes
            }),
          close: () => call('close', () => {}),
        }
      }),

    rename: (from, to) =>
      call('rename', () => {
        const file = names.get(from)
        if (!file) throw systemError('ENOENT')
        names.delete(from)
        names.set(to, file)
      }),
    remove: (path) =>
      call('remove', () => {
        names.delete(path)
      }),
    syncFolder: (folder) =>
      call('syncFolder', () => {
        for (const path of syncedNames.keys()) if (dirname(path) === folder) syncedNames.delete(path)
        for (const [path, file] of names) if (dirname(path) === folder) syncedNames.set(path, file)
      }),

    contents: () => new Map([...names].map(([path, { bytes }]) => [path, bytes])),
    afterKill: () => faultyDisk(disk.contents()),
    afterPowerCut(survival) {
      const old = survival === 'nothing' || survival === 'removals'
      const kept = [...(old ? syncedNames : names)].filter(([path]) => survival !== 'removals' || names.has(path))
      return faultyDisk(new Map(kept.map(([path, file]) => [path, surviving(file, survival)])))
    },
  }
  return disk
}

function surviving({ bytes, synced }: Contents, survival: Survival): Buffer {
  const added = bytes.subarray(synced.length)
  if (bytes.length < synced.length || !bytes.subarray(0, synced.length).equals(synced)) return synced
  if (survival === 'names and half of the bytes') return Buffer.concat([synced, added.subarray(0, added.length >> 1)])
  if (survival === 'names and zeros') return Buffer.concat([synced, Buffer.alloc(added.length)])
  return synced
}

const systemError = (code: string) => Object.assign(new Error(`${code}: a planned failure`), { code })
