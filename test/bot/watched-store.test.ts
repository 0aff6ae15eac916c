import { expect } from 'chai'
import { watchStore } from '../../bot/watched-store.ts'
import { openMemoryStore } from '../../services/store/memory-store.ts'
import { StaleWrite, StoreUnavailable } from '../../services/store/store.ts'

const write = { kind: 'put', key: 'a', expects: 'absent', value: {} } as const

describe('a watched store', () => {
  it('is not ready from a failed write on until something can be saved again', async () => {
    const store = openMemoryStore()
    let isFull = false
    const watched = watchStore({
      ...store,
      commit: async (writes) => {
        if (isFull) throw new StoreUnavailable('full')
        await store.commit(writes)
      },
    })
    expect(await watched.isReady()).to.equal(true)
    isFull = true
    expect(await errorOf(watched.commit([write]))).to.be.an.instanceOf(StoreUnavailable)
    expect(await errorOf(watched.isReady())).to.be.an.instanceOf(StoreUnavailable)
    isFull = false
    expect(await watched.isReady()).to.equal(true)
    await watched.commit([write])
  })

  it('does not take a lost race for a full disk', async () => {
    const watched = watchStore(openMemoryStore())
    await watched.commit([write])
    expect(await errorOf(watched.commit([write]))).to.be.an.instanceOf(StaleWrite)
    expect(await watched.isReady()).to.equal(true)
  })
})

const errorOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => undefined,
    (error: unknown) => error,
  )
