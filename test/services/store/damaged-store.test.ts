import { expect } from 'chai'
import { DamagedStore, NewerStore } from '../../../services/store/damaged-store.ts'
import { openFileStore } from '../../../services/store/file-store.ts'
import { frame } from '../../../services/store/frames.ts'
import { put } from './contract.ts'
import { faultyDisk } from './faulty-disk.ts'

describe('The start of the file store', function () {
  this.timeout(60_000)

  it('drops a last record that was cut off anywhere, and goes on behind the one before', async () => {
    const files = await written()
    const journal = files.get('data/journal-2') ?? Buffer.alloc(0)
    const last = journal.lastIndexOf('\n', journal.length - 2) + 1
    for (let length = last; length < journal.length; length++) {
      for (const zeros of [0, 1, journal.length - length, 4096]) {
        const torn = Buffer.concat([journal.subarray(0, length), Buffer.alloc(zeros)])
        const disk = faultyDisk(new Map(files).set('data/journal-2', torn))
        expect(await keysOf(disk)).to.deep.equal(['a', 'b', 'c'])
        expect(disk.contents().get('data/journal-2')).to.deep.equal(journal.subarray(0, last))
      }
    }
  })

  it('drops a last record of which only the end reached the disk', async () => {
    const files = await written()
    const journal = files.get('data/journal-2') ?? Buffer.alloc(0)
    const last = journal.lastIndexOf('\n', journal.length - 2) + 1
    const holed = Buffer.from(journal).fill(0, last, last + 10)
    expect(await keysOf(faultyDisk(new Map(files).set('data/journal-2', holed)))).to.deep.equal(['a', 'b', 'c'])
  })

  it('is refused when any one bit of the snapshot or the journal is another', async () => {
    const files = await written()
    for (const path of ['data/snapshot', 'data/journal-2']) {
      const bytes = files.get(path) ?? Buffer.alloc(0)
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        const flipped = Buffer.from(bytes)
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
        await refusesToStart(new Map(files).set(path, flipped), path)
      }
    }
  })

  it('is refused when lines are missing, doubled or swapped', async () => {
    const files = await written()
    for (const path of ['data/snapshot', 'data/journal-2']) {
      const lines = (files.get(path) ?? '').toString().split(/(?<=\n)/)
      expect(lines).to.have.length(path === 'data/snapshot' ? 4 : 3)
      const [first = '', second = '', third = '', ...rest] = lines
      for (const wrong of [
        [second, third, ...rest],
        [first, third, ...rest],
        [first, second, second, third, ...rest],
        [first, third, second, ...rest],
      ]) {
        await refusesToStart(new Map(files).set(path, Buffer.from(wrong.join(''))), path)
      }
    }
  })

  it('is refused when the snapshot is cut off anywhere', async () => {
    const files = await written()
    const snapshot = files.get('data/snapshot') ?? Buffer.alloc(0)
    for (let length = 0; length < snapshot.length; length++) {
      await refusesToStart(new Map(files).set('data/snapshot', snapshot.subarray(0, length)), 'data/snapshot')
    }
  })

  it('is refused when a journal was emptied, removed, or is another one', async () => {
    const files = await written()
    const path = 'data/journal-2'
    await refusesToStart(new Map(files).set(path, Buffer.alloc(0)), path)
    await refusesToStart(new Map([...files].filter(([name]) => name !== path)), path)
    await refusesToStart(new Map([...files].filter(([name]) => name !== 'data/snapshot')), path)
    await refusesToStart(new Map(files).set(path, frame('{"kind":"journal","format":1,"after":1}')), path)
    await refusesToStart(new Map(files).set(path, files.get('data/snapshot') ?? Buffer.alloc(0)), path)
  })

  it('is refused when an editor has put a byte order mark before a file', async () => {
    const files = await written()
    const marked = Buffer.concat([Buffer.from('\ufeff'), files.get('data/journal-2') ?? Buffer.alloc(0)])
    const error = await refusesToStart(new Map(files).set('data/journal-2', marked), 'data/journal-2')
    expect(error.message).to.contain('byte order mark')
  })

  it('is refused when the files are of a newer release, and says that one is to be started', async () => {
    const files = await written()
    for (const [path, header] of [
      ['data/snapshot', '{"kind":"snapshot","format":2}'],
      ['data/journal-2', '{"kind":"journal","format":2}'],
    ] as const) {
      const error = await refusesToStart(new Map(files).set(path, frame(header)), path)
      expect(error).to.be.instanceOf(NewerStore)
      expect(error.message).to.contain('start the newer release')
    }
  })

  it('tells the file, the byte and the ways out', async () => {
    const files = await written()
    const journal = Buffer.from(files.get('data/journal-2') ?? '')
    const at = journal.indexOf('\n') + 1
    journal.write('X', at + 30)
    const error = await refusesToStart(new Map(files).set('data/journal-2', journal), 'data/journal-2')
    expect(error.at).to.equal(at)
    expect(error.message).to.equal(
      `journal-2 in the data folder data is damaged at byte ${at}: a line has the wrong checksum. ` +
        'Restore the folder from a backup, or run "npm run repair-store -- data" to keep what is readable.',
    )
  })

  it('goes on from a journal that began before the snapshot, when the newer one did not reach the disk', async () => {
    const [files, journal] = [await written(), await journalOf('a', 'b', 'c', 'd')]
    files.delete('data/journal-2')
    expect(await keysOf(faultyDisk(files.set('data/journal-0', journal)))).to.deep.equal(['a', 'b', 'c', 'd'])
  })

  it('is refused when a journal that others have followed ends with a part of a line', async () => {
    const [files, journal] = [await written(), await journalOf('a', 'b')]
    files.delete('data/snapshot')
    expect(await keysOf(faultyDisk(files.set('data/journal-0', journal)))).to.deep.equal(['a', 'b', 'c', 'd'])
    await refusesToStart(files.set('data/journal-0', Buffer.concat([journal, Buffer.from('0')])), 'data/journal-0')
  })

  it('removes what a crash left half made', async () => {
    const files = await written()
    const disk = faultyDisk(
      new Map(files).set('data/snapshot.tmp', Buffer.from('half')).set('data/journal.tmp', Buffer.alloc(0)),
    )
    expect(await keysOf(disk)).to.deep.equal(['a', 'b', 'c', 'd'])
    expect([...disk.contents().keys()].sort()).to.deep.equal(['data/journal-2', 'data/lock-1', 'data/snapshot'])
  })
})

/** A snapshot with the documents a and b, and a journal with the commits of c and d. */
async function written(): Promise<Map<string, Buffer>> {
  const first = faultyDisk()
  const before = await openFileStore('data', { files: first })
  await before.commit([put('a', { name: 'みどり商事' })])
  await before.commit([put('b', { name: 'Contoso' })])
  await before.close()
  const second = first.afterKill()
  const store = await openFileStore('data', { files: second })
  await store.commit([put('c', { name: 'Fabrikam' })])
  await store.commit([put('d', { name: 'Northwind' })])
  return second.afterKill().contents()
}

/** The journal of a new store with one commit for each key. */
async function journalOf(...keys: string[]): Promise<Buffer> {
  const disk = faultyDisk()
  const store = await openFileStore('data', { files: disk })
  for (const key of keys) await store.commit([put(key, { name: key })])
  return disk.contents().get('data/journal-0') ?? Buffer.alloc(0)
}

async function keysOf(disk: ReturnType<typeof faultyDisk>) {
  const store = await openFileStore('data', { files: disk })
  return (await store.list('')).map(({ key }) => key)
}

/** Nothing may have been changed on the disk either. */
async function refusesToStart(files: Map<string, Buffer>, path: string): Promise<DamagedStore> {
  const disk = faultyDisk(files)
  const error = await openFileStore('data', { files: disk }).catch((reason: unknown) => reason)
  expect(error).to.be.instanceOf(DamagedStore).with.property('path', path)
  expect(disk.contents()).to.deep.equal(files)
  return error as DamagedStore
}
