import { execFile } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { NewerStore } from '../../../services/store/damaged-store.ts'
import { openFileStore } from '../../../services/store/file-store.ts'
import { StoreLocked } from '../../../services/store/folder-lock.ts'
import { frame } from '../../../services/store/frames.ts'
import { repairStore } from '../../../services/store/repair-store.ts'
import { put } from './contract.ts'
import { faultyDisk } from './faulty-disk.ts'
import { temporaryFolder } from './processes.ts'

const now = Date.UTC(2026, 10, 22, 9, 30, 5)
const aside = 'damaged-2026-11-22T09-30-05Z'

describe('repairStore', () => {
  it('leaves a sound store as it is', async () => {
    const disk = faultyDisk(await fiveCommits())
    const before = disk.contents()
    expect(await repairStore('data', now, disk)).to.deep.equal({ kind: 'sound', documents: 5 })
    expect(disk.contents()).to.deep.equal(before)
  })

  it('keeps the commits before the damage of a journal, and the damaged files aside', async () => {
    const files = await fiveCommits()
    const journal = Buffer.from(files.get('data/journal-2') ?? '')
    const at = journal.indexOf('"k/4"')
    journal.write('"k/9"', at)
    const disk = faultyDisk(files.set('data/journal-2', journal))
    const line = journal.lastIndexOf('\n', at) + 1
    expect(await repairStore('data', now, disk)).to.deep.equal({
      kind: 'repaired',
      aside,
      damages: [{ file: 'journal-2', at: line, why: 'a line has the wrong checksum' }],
      kept: { documents: 3, commits: 1 },
      lost: { documents: 0, commits: 1, bytes: journal.indexOf('\n', at) + 1 - line },
    })
    expect(disk.contents().get(`data/${aside}/journal-2`)).to.deep.equal(journal)
    expect(disk.contents().get(`data/${aside}/snapshot`)).to.deep.equal(files.get('data/snapshot'))
    expect(await keysOf(disk)).to.deep.equal(['k/1', 'k/2', 'k/3'])
  })

  it('uses no version again that a lost commit may have had', async () => {
    const files = await fiveCommits()
    const journal = Buffer.from(files.get('data/journal-2') ?? '')
    journal.write('X', journal.length - 5)
    const disk = faultyDisk(files.set('data/journal-2', journal))
    await repairStore('data', now, disk)
    const store = await openFileStore('data', { files: disk })
    await store.commit([put('new', 1)])
    expect((await store.get('new'))?.version).to.be.greaterThan(5)
  })

  it('keeps the readable documents of a damaged snapshot and what the journal says since', async () => {
    const files = await fiveCommits()
    const snapshot = Buffer.from(files.get('data/snapshot') ?? '')
    snapshot.write('"k/9"', snapshot.indexOf('"k/1"'))
    const disk = faultyDisk(files.set('data/snapshot', snapshot))
    const repair = await repairStore('data', now, disk)
    expect(repair).to.deep.include({ kept: { documents: 4, commits: 3 } })
    expect(repair).to.have.nested.property('lost.documents', 1)
    expect(await keysOf(disk)).to.deep.equal(['k/2', 'k/3', 'k/4', 'k/5'])
  })

  it('takes the journal alone when the snapshot is gone', async () => {
    const files = await fiveCommits()
    files.delete('data/snapshot')
    const disk = faultyDisk(files)
    expect(await repairStore('data', now, disk)).to.deep.include({ kept: { documents: 3, commits: 3 } })
    expect(await keysOf(disk)).to.deep.equal(['k/3', 'k/4', 'k/5'])
  })

  it('does not put an old document of a damaged journal in the place of a newer one of the snapshot', async () => {
    const disk = faultyDisk()
    const store = await openFileStore('data', { files: disk })
    await store.commit([put('k/1', 'old')])
    await store.commit([put('k/2', 'lost')])
    await store.commit([put('k/1', 'new', 1)])
    const journal = Buffer.from(disk.contents().get('data/journal-0') ?? '')
    await store.close()
    const snapshot = Buffer.from(disk.contents().get('data/snapshot') ?? '')
    journal.write('X', journal.indexOf('lost'))
    snapshot.write('X', snapshot.indexOf('sequence'))
    const damaged = faultyDisk(disk.contents().set('data/journal-0', journal).set('data/snapshot', snapshot))
    expect(await repairStore('data', now, damaged)).to.deep.include({ kept: { documents: 2, commits: 1 } })
    const repaired = await openFileStore('data', { files: damaged })
    expect((await repaired.list('')).map(({ value }) => value)).to.deep.equal(['new', 'lost'])
  })

  it('makes every store start again, whichever one byte is damaged', async () => {
    const files = await fiveCommits()
    for (const path of ['data/snapshot', 'data/journal-2']) {
      const bytes = files.get(path) ?? Buffer.alloc(0)
      for (let at = 0; at < bytes.length; at++) {
        const damaged = Buffer.from(bytes)
        damaged.writeUInt8(damaged.readUInt8(at) ^ 0x55, at)
        const disk = faultyDisk(new Map(files).set(path, damaged))
        expect(await repairStore('data', now, disk)).to.have.property('kind', 'repaired')
        expect((await keysOf(disk)).length).to.be.within(2, 5)
      }
    }
  })

  it('makes every store start again, whatever lines are missing, doubled or swapped', async () => {
    const files = await fiveCommits()
    for (const path of ['data/snapshot', 'data/journal-2']) {
      const lines = (files.get(path) ?? '').toString().split(/(?<=\n)/)
      const [first = '', second = '', ...rest] = lines
      for (const wrong of [
        [],
        [second, ...rest],
        [first, ...rest],
        [first, second, second, ...rest],
        lines.toReversed(),
      ]) {
        const disk = faultyDisk(new Map(files).set(path, Buffer.from(wrong.join(''))))
        expect(await repairStore('data', now, disk)).to.have.property('kind', 'repaired')
        expect((await keysOf(disk)).length).to.be.within(2, 5)
      }
    }
  })

  it('can be run again after it was killed or the power went at any moment', async () => {
    const files = await fiveCommits()
    const journal = Buffer.from(files.get('data/journal-2') ?? '')
    journal.write('X', journal.indexOf('"k/4"'))
    files.set('data/journal-2', journal)
    const moments: ReturnType<typeof faultyDisk>[] = []
    const disk = faultyDisk(files)
    disk.failure = () => {
      moments.push(disk.afterKill(), disk.afterPowerCut('nothing'), disk.afterPowerCut('names'))
      return undefined
    }
    await repairStore('data', now, disk)
    for (const next of moments) {
      await repairStore('data', now + 1000, next)
      expect(await keysOf(next)).to.deep.equal(['k/1', 'k/2', 'k/3'])
    }
  })

  it('does not touch the files of a newer release', async () => {
    const files = new Map((await fiveCommits()).set('data/snapshot', frame('{"kind":"snapshot","format":2}')))
    const disk = faultyDisk(files)
    expect(await repairStore('data', now, disk).catch((reason: unknown) => reason)).to.be.instanceOf(NewerStore)
    expect(disk.contents()).to.deep.equal(files)
  })

  it('refuses a store that is in use', async () => {
    const disk = faultyDisk(await fiveCommits())
    await openFileStore('data', { files: disk })
    expect(await repairStore('data', now, disk).catch((reason: unknown) => reason)).to.be.instanceOf(StoreLocked)
  })
})

describe('The repair command', function () {
  this.timeout(60_000)

  it('says what it kept and lost, and refuses while the store is in use', async () => {
    const folder = await temporaryFolder()
    for (const [path, bytes] of await fiveCommits()) await writeFile(path.replace('data', folder), bytes)
    expect(await command(folder)).to.deep.equal({
      code: 0,
      said: `${folder} is sound: 5 documents. Nothing was changed.`,
    })

    const journal = await readFile(join(folder, 'journal-2'))
    journal.write('X', journal.indexOf('"k/4"'))
    await writeFile(join(folder, 'journal-2'), journal)
    const { code, said } = await command(folder)
    expect(code).to.equal(0)
    expect(said).to.match(
      /^journal-2, byte \d+: a line has the wrong checksum\nKept: 3 documents.*\nLost: 0 documents, 1 commits/,
    )
    expect(await readdir(folder)).to.have.length(3)

    const store = await openFileStore(folder)
    const refused = await command(folder)
    expect(refused).to.deep.include({ code: 1 })
    expect(refused.said).to.contain(`Process ${process.pid} uses the data folder`)
    await store.close()
    await rm(folder, { recursive: true })
  })
})

/** A snapshot with k/1 and k/2, and a journal with the commits of k/3, k/4 and k/5. */
async function fiveCommits(): Promise<Map<string, Buffer>> {
  let disk = faultyDisk()
  let store = await openFileStore('data', { files: disk })
  for (let number = 1; number <= 5; number++) {
    await store.commit([put(`k/${number}`, { number })])
    if (number !== 2) continue
    await store.close()
    disk = disk.afterKill()
    store = await openFileStore('data', { files: disk })
  }
  return disk.afterKill().contents()
}

async function keysOf(disk: ReturnType<typeof faultyDisk>) {
  const store = await openFileStore('data', { files: disk.afterKill() })
  return (await store.list('')).map(({ key }) => key)
}

function command(folder: string): Promise<{ code: number; said: string }> {
  const script = fileURLToPath(new URL('../../../bot/repair-store.ts', import.meta.url))
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', script, folder], (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, said: (stdout + stderr).trim() }),
    )
  })
}
