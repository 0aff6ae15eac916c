import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { openFileStore } from '../../../services/store/file-store.ts'
import type { Files } from '../../../services/store/files.ts'
import { lockFolder, StoreLocked } from '../../../services/store/folder-lock.ts'
import { put } from './contract.ts'
import { faultyDisk } from './faulty-disk.ts'
import { killWriters, startWriter, temporaryFolder } from './processes.ts'

describe('The lock of the data folder', function () {
  this.timeout(60_000)

  let folder: string

  beforeEach(async () => {
    folder = await temporaryFolder()
  })

  afterEach(async () => {
    killWriters()
    await rm(folder, { recursive: true })
  })

  it('keeps a second process out, names the first, and lets in when the first was killed', async () => {
    const writer = startWriter(folder, 0)
    expect(await writer.hear()).to.equal('open')
    const error = await openFileStore(folder).catch((reason: unknown) => reason)
    expect(error).to.be.instanceOf(StoreLocked)
    expect(error).to.have.property('pid', writer.process.pid)
    expect(error)
      .to.have.property('message')
      .that.contains(`Process ${writer.process.pid} uses the data folder ${folder}`)
    await writer.kill()
    await (await openFileStore(folder)).close()
  })

  it('ends a second process with a message', async () => {
    const store = await openFileStore(folder)
    const writer = startWriter(folder, 0)
    expect(await writer.hear()).to.match(new RegExp(`^StoreLocked: Process ${process.pid} uses the data folder`))
    await store.close()
  })

  it('keeps a second store of the same process out', async () => {
    const store = await openFileStore(folder)
    expect(await openFileStore(folder).catch((reason: unknown) => reason)).to.be.instanceOf(StoreLocked)
    await store.close()
    await (await openFileStore(folder)).close()
  })

  it('is taken over when its process is gone, or the pid is another process now', async () => {
    for (const pid of [2 ** 22 + 1, process.ppid, process.pid]) {
      await writeFile(join(folder, 'lock-7'), JSON.stringify({ pid, started: 'before the restart' }))
      const store = await openFileStore(folder)
      expect((await readdir(folder)).filter((name) => name.startsWith('lock'))).to.deep.equal(['lock-8'])
      await store.close()
    }
  })

  it('is taken over when a power cut left it empty', async () => {
    await writeFile(join(folder, 'lock-1'), '')
    await (await openFileStore(folder)).close()
    expect(await readdir(folder)).to.deep.equal(['journal-0'])
  })

  it('is had by exactly one of many who come at once, whether it was free or left behind', async () => {
    for (let round = 0; round < 40; round++) {
      if (round % 2 === 1) await writeFile(join(folder, 'lock-3'), JSON.stringify({ pid: 2 ** 22 + 1, started: 'x' }))
      const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => openFileStore(folder)))
      const winners = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
      expect(winners).to.have.length(1)
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') expect(outcome.reason).to.be.instanceOf(StoreLocked)
      }
      await winners[0]?.commit([put(`round/${round}`, round)])
      await winners[0]?.close()
    }
  })

  it('is taken over from a process that has ended but was not yet buried by its parent', async () => {
    // The child outlives the shell, which might bury it; what takes the shell's place never does.
    const parent = execFile('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'])
    const [said = ''] = await once(parent.stdout ?? parent, 'data')
    const pid = Number(said)
    let fields: string[] = []
    while (fields[0] !== 'Z') fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? []
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
    await writeFile(join(folder, 'lock-1'), JSON.stringify({ pid, started: `${boot} ${fields[19]}` }))
    await (await openFileStore(folder)).close()
    parent.kill()
  })

  it('is not taken by one who was slow, while others have taken it, let it go and taken it again', async () => {
    const disk = faultyDisk()
    await leaveLock(disk, 1)
    const slow = lockFolder(
      whenLocking(disk, async () => {
        await (await lockFolder(disk, 'data')).release()
        await lockFolder(disk, 'data')
      }),
      'data',
    )
    expect(await slow.catch((reason: unknown) => reason)).to.be.instanceOf(StoreLocked)
    expect([...disk.contents().keys()]).to.deep.equal(['data/lock-1'])
  })

  it('is not taken by one who saw none, while another has taken over the one that was left since', async () => {
    const disk = faultyDisk()
    const slow = lockFolder(
      whenLocking(disk, async () => {
        await leaveLock(disk, 1)
        await lockFolder(disk, 'data')
      }),
      'data',
    )
    expect(await slow.catch((reason: unknown) => reason)).to.be.instanceOf(StoreLocked)
    expect([...disk.contents().keys()]).to.deep.equal(['data/lock-2'])
  })

  it('is let go when the start fails', async () => {
    await writeFile(join(folder, 'journal-0'), '')
    for (let tries = 0; tries < 2; tries++) {
      const error = await openFileStore(folder).catch((reason: unknown) => reason)
      expect(error).to.have.property('name', 'DamagedStore')
    }
    expect(await readdir(folder)).to.deep.equal(['journal-0'])
  })
})

/** What a process that is gone has left behind. */
async function leaveLock(disk: Files, number: number) {
  const file = await disk.open(`data/lock-${number}`, 'wx')
  await file.write(Buffer.from(JSON.stringify({ pid: 2 ** 22 + 1, started: 'x' })), 0)
}

/** The same disk, on which `first` happens right before the first lock file is made. */
function whenLocking(disk: Files, first: () => Promise<void>): Files {
  let isFirst = true
  return {
    ...disk,
    async open(path, mode) {
      if (isFirst) {
        isFirst = false
        await first()
      }
      return disk.open(path, mode)
    },
  }
}
