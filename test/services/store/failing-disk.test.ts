import { expect } from 'chai'
import { openFileStore } from '../../../services/store/file-store.ts'
import { StaleWrite, type Store, StoreUnavailable } from '../../../services/store/store.ts'
import { put } from './contract.ts'
import { type Failure, type FaultyDisk, faultyDisk, type Survival } from './faulty-disk.ts'

const rounds = 20
const failures: Failure[] = ['nothing', 'half', 'everything']
const survivals: Survival[] = ['nothing', 'removals', 'names', 'names and half of the bytes', 'names and zeros']

describe('The file store on a failing disk', function () {
  this.timeout(60_000)

  for (const failure of failures) {
    it(`holds exactly what it acknowledged after any one call has failed having done ${failure}`, async () => {
      await failEveryCall(async (number) => {
        const disk = faultyDisk()
        disk.failure = (call) => (call === number ? failure : undefined)
        const { acknowledged, shown, atRest } = await work(disk)
        expect(shown).to.deep.equal(acknowledged)
        for (const next of [disk.afterKill(), ...atRest]) expect(await reopened(next)).to.deep.equal(acknowledged)
        return disk.calls.length >= number
      })
    })

    it(`has all it acknowledged, and no half commit, when every call from one on fails having done ${failure}`, async () => {
      await failEveryCall(async (number) => {
        const disk = faultyDisk()
        disk.failure = (call) => (call >= number ? failure : undefined)
        const { acknowledged, shown, tried } = await work(disk)
        expect(shown).to.deep.equal(acknowledged)
        for (const next of everyNext(disk)) {
          const found = await reopened(next)
          expect(found).to.include.members(acknowledged)
          expect(tried).to.include.members(found)
        }
        return disk.calls.length >= number
      })
    })
  }

  it('has all it acknowledged after a kill or a power cut at any moment, whatever of the rest reached the disk', async () => {
    const disk = faultyDisk()
    let acknowledged: number[] = []
    const cuts: { acknowledged: number[]; disks: FaultyDisk[] }[] = []
    disk.failure = () => {
      cuts.push({ acknowledged: [...acknowledged], disks: everyNext(disk) })
      return undefined
    }
    await work(disk, (all) => {
      acknowledged = all
    })
    expect(cuts.length).to.be.greaterThan(100)
    for (const cut of cuts) {
      for (const next of cut.disks) expect(await reopened(next)).to.include.members(cut.acknowledged)
    }
  })

  it('refuses commits while the disk is full, shows no ghost of them, and goes on when there is room', async () => {
    const disk = faultyDisk()
    const store = await openFileStore('data', { files: disk })
    await store.commit([put('a', 'x'.repeat(100))])
    disk.capacity = 400
    const outcomes = await Promise.allSettled([store.commit([put('b', 'x'.repeat(1000))]), store.commit([put('b', 1)])])
    for (const outcome of outcomes) {
      expect(outcome).to.have.property('reason').instanceOf(StoreUnavailable)
    }
    expect(await store.get('b')).to.equal(undefined)
    expect((await contents(disk.afterKill())).map(({ key }) => key)).to.deep.equal(['a'])
    await store.commit([put('small', 1)])
    disk.capacity = 10_000
    await store.commit([put('b', 2)])
    expect((await contents(disk.afterKill())).map(({ key }) => key)).to.deep.equal(['a', 'b', 'small'])
  })

  it('refuses commits as long as it cannot cut off a failed one, tries again each time, and recovers', async () => {
    const disk = faultyDisk()
    const store = await openFileStore('data', { files: disk })
    await store.commit([put('a', 1)])
    disk.failure = () => 'everything'
    for (let tries = 0; tries < 3; tries++) {
      disk.calls = []
      expect(await failureOf(store.commit([put('b', tries)]))).to.be.instanceOf(StoreUnavailable)
      expect(disk.calls).to.deep.equal(tries === 0 ? ['write', 'truncate'] : ['truncate'])
    }
    disk.failure = () => undefined
    expect(await failureOf(store.commit([put('a', 2)]))).to.be.instanceOf(StaleWrite)
    await store.commit([put('c', 1)])
    expect((await contents(disk.afterKill())).map(({ key }) => key)).to.deep.equal(['a', 'c'])
  })

  it('does not bring back a refused commit when it is killed while it closes', async () => {
    const disk = faultyDisk()
    const store = await openFileStore('data', { files: disk })
    await store.commit([put('a', 1)])
    const failing = new Map<string | undefined, Failure>([
      ['sync', 'everything'],
      ['truncate', 'nothing'],
    ])
    disk.failure = (call) => failing.get(disk.calls[call - 1])
    expect(await failureOf(store.commit([put('refused', 1)]))).to.be.instanceOf(StoreUnavailable)
    const moments: FaultyDisk[] = []
    disk.failure = (call) => {
      if (disk.calls[call - 1] !== 'truncate') moments.push(disk.afterKill())
      return undefined
    }
    await store.close()
    expect(moments.length).to.be.greaterThan(10)
    for (const next of moments) expect((await contents(next)).map(({ key }) => key)).to.deep.equal(['a'])
  })

  it('goes on without a snapshot that cannot be written, tells it, and writes it later', async () => {
    const disk = faultyDisk()
    const problems: unknown[] = []
    const store = await openFileStore('data', {
      files: disk,
      snapshotAfter: 500,
      warn: (problem) => problems.push(problem),
    })
    disk.failure = (call) => (disk.calls[call - 1] === 'rename' ? 'nothing' : undefined)
    for (let number = 0; number < 30; number++) await store.commit([put(`k/${number}`, 'x'.repeat(100))])
    expect(problems).to.have.length.within(3, 15)
    expect([...disk.contents().keys()]).to.deep.equal(['data/lock-1', 'data/journal-0'])
    disk.failure = () => undefined
    await store.close()
    expect([...disk.contents().keys()].sort()).to.deep.equal(['data/journal-30', 'data/snapshot'])
  })
})

/** Runs with the first call failing, then the second, and so on until a run has fewer calls. */
async function failEveryCall(run: (number: number) => Promise<boolean>) {
  let number = 1
  while (await run(number)) number++
  expect(number).to.be.greaterThan(40)
}

/** Commits of two documents each, some together, with snapshots in between. Gives the numbers of the commits. */
async function work(disk: FaultyDisk, told: (acknowledged: number[]) => void = () => {}) {
  const acknowledged: number[] = []
  const tried: number[] = []
  let shown: number[] = []
  let atRest: FaultyDisk[] = []
  const store = await openFileStore('data', { files: disk, snapshotAfter: 700 }).catch(() => undefined)
  if (!store) return { acknowledged, tried, shown, atRest }

  async function commit(number: number) {
    tried.push(number)
    const writes = ['left', 'right'].map((side) => put(`${side}/${number}`, 'x'.repeat(50)))
    try {
      await store?.commit(writes)
      acknowledged.push(number)
      told(acknowledged)
    } catch (error) {
      expect(error).to.be.instanceOf(StoreUnavailable)
    }
  }
  for (let round = 0; round < rounds; round++) {
    await Promise.all(Array.from({ length: round % 3 === 0 ? 3 : 1 }, (_, index) => commit(round * 10 + index)))
  }
  shown = await numbersIn(store)
  atRest = everyNext(disk)
  await store.close()
  return { acknowledged: acknowledged.sort((a, b) => a - b), tried, shown, atRest }
}

/** The disk as a new process may find it, whether the old one was killed or the power went. */
const everyNext = (disk: FaultyDisk) => [disk.afterKill(), ...survivals.map((survival) => disk.afterPowerCut(survival))]

async function reopened(disk: FaultyDisk): Promise<number[]> {
  const store = await openFileStore('data', { files: disk })
  const found = await numbersIn(store)
  await store.commit([put('it still works', true)])
  await store.close()
  const names = [...disk.contents().keys()].map((path) => path.replace(/\d+$/, 'N'))
  expect(names.sort()).to.deep.equal(['data/journal-N', 'data/snapshot'])
  return found
}

async function numbersIn(store: Store): Promise<number[]> {
  const [left, right] = await Promise.all(['left/', 'right/'].map((side) => store.list(side, { limit: 1000 })))
  const numbers = left?.map(({ key }) => Number(key.slice('left/'.length))) ?? []
  expect(right?.map(({ key }) => Number(key.slice('right/'.length)))).to.deep.equal(numbers)
  return numbers.sort((a, b) => a - b)
}

async function contents(disk: FaultyDisk) {
  return (await openFileStore('data', { files: disk })).list('')
}

const failureOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => undefined,
    (error: unknown) => error,
  )
