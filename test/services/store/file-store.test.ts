import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { openFileStore } from '../../../services/store/file-store.ts'
import type { Store } from '../../../services/store/store.ts'
import { itKeepsTheStoreContract, put } from './contract.ts'
import { faultyDisk } from './faulty-disk.ts'
import { killWriters, startWriter, temporaryFolder } from './processes.ts'

async function open(snapshotAfter?: number) {
  const folder = await temporaryFolder()
  let store = await openFileStore(folder, { snapshotAfter })
  return {
    store,
    async reopen() {
      await store.close()
      store = await openFileStore(folder, { snapshotAfter })
      return store
    },
    async dispose() {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}

itKeepsTheStoreContract('The file store', () => open())
itKeepsTheStoreContract('The file store with a snapshot before every batch', () => open(1))

describe('The file store', () => {
  let folder: string

  beforeEach(async () => {
    folder = await temporaryFolder()
  })

  afterEach(async () => {
    killWriters()
    await rm(folder, { recursive: true })
  })

  it('makes a folder and files that nobody else may read', async () => {
    const inner = join(folder, 'new', 'data')
    const store = await openFileStore(inner)
    await store.commit([put('a', 1)])
    await store.close()
    for (const path of [join(folder, 'new'), inner]) expect((await stat(path)).mode & 0o777).to.equal(0o700)
    for (const name of await readdir(inner)) expect((await stat(join(inner, name))).mode & 0o777).to.equal(0o600)
  })

  it('leaves the permissions of a folder that was there alone', async () => {
    const inner = join(folder, 'data')
    await mkdir(inner, { mode: 0o750 })
    await (await openFileStore(inner)).close()
    expect((await stat(inner)).mode & 0o777).to.equal(0o750)
  })

  it('leaves nothing but a snapshot and a fresh journal when it is closed', async () => {
    const store = await openFileStore(folder)
    await store.commit([put('a', 1)])
    await store.close()
    await store.close()
    expect((await readdir(folder)).sort()).to.deep.equal(['journal-1', 'snapshot'])
  })

  it('writes no snapshot when nothing was changed', async () => {
    await (await openFileStore(folder)).close()
    expect(await readdir(folder)).to.deep.equal(['journal-0'])
  })

  it('writes and syncs commits together that come together', async () => {
    const disk = faultyDisk()
    const store = await openFileStore('data', { files: disk })
    disk.calls = []
    await Promise.all(Array.from({ length: 100 }, (_, index) => store.commit([put(`k/${index}`, index)])))
    expect(disk.calls).to.deep.equal(['write', 'sync', 'syncFolder'])
    disk.calls = []
    await store.commit([put('one more', 1)])
    expect(disk.calls).to.deep.equal(['write', 'sync'])
  })

  it('shows a commit to readers only when it is durable', async () => {
    const disk = faultyDisk()
    const store = await openFileStore('data', { files: disk })
    disk.calls = []
    const done = store.commit([put('a', 1)])
    while (!disk.calls.includes('sync')) {
      expect(await store.get('a')).to.equal(undefined)
    }
    await done
    expect(await store.get('a')).to.deep.equal({ key: 'a', version: 1, value: 1 })
  })

  it('takes snapshots while commits go on, and each stands for one moment', async () => {
    const disk = faultyDisk()
    const store = await openFileStore('data', { files: disk, snapshotAfter: 2000 })
    const text = 'x'.repeat(600)
    await store.commit(Array.from({ length: 300 }, (_, index) => put(`k/${index}`, { turn: 0, text })))
    let inTheMiddle = 0
    for (let turn = 1; turn <= 150; turn++) {
      await Promise.all([0, 150, 299].map((index) => change(store, `k/${index}`, turn)))
      const next = disk.afterKill()
      if (next.contents().has('data/snapshot.tmp')) inTheMiddle++
      expect(await contentsOf(next)).to.deep.equal(await all(store))
    }
    expect(inTheMiddle).to.be.greaterThan(4)
    await store.close()
    expect(await contentsOf(disk.afterKill())).to.deep.equal(await all(store))
  })

  it('has every acknowledged commit once after each of twenty kill -9', async function () {
    this.timeout(180_000)
    const folders = ['a', 'b'].map((name) => join(folder, name))
    await Promise.all(
      folders.map(async (data, which) => {
        let counts = [0, 0, 0, 0]
        for (let run = 0; run < 10; run++) counts = await killAfter(data, 1 + which * 37 + run * run * 4, counts)
      }),
    )
  })

  /** One writer per count works on from it; gives the counts that are there afterwards. */
  async function killAfter(data: string, acknowledgements: number, counts: number[]): Promise<number[]> {
    const writer = startWriter(data, counts.length)
    expect(await writer.hear()).to.equal('open')
    for (let heard = 0; heard < acknowledgements; heard++) await writer.hear()
    const said = (await writer.kill()).slice(1).map((line) => line.split(' ').map(Number))

    const store = await openFileStore(data)
    const found: number[] = []
    for (const [lane, before] of counts.entries()) {
      const count = Number((await store.get(`count/${lane}`))?.value ?? 0)
      const done = await store.list(`done/${lane}/`, { limit: Number.POSITIVE_INFINITY })
      const numbers = done.map(({ key }) => Number(key.split('/')[2]))
      expect(numbers).to.deep.equal(Array.from({ length: count }, (_, index) => index + 1))
      const acknowledged = Math.max(before, ...said.flatMap(([by, number = 0]) => (by === lane ? [number] : [])))
      expect(count).to.be.within(acknowledged, acknowledged + 1)
      found.push(count)
    }
    await store.close()
    return found
  }
})

async function change(store: Store, key: string, turn: number) {
  const document = await store.get(key)
  await store.commit([put(key, { turn, text: 'y'.repeat(2000) }, document?.version ?? 'absent')])
}

const all = (store: Store) => store.list('', { limit: Number.POSITIVE_INFINITY })

async function contentsOf(disk: ReturnType<typeof faultyDisk>) {
  const store = await openFileStore('data', { files: disk })
  return all(store)
}
