import { expect } from 'chai'
import { openMemoryStore } from '../../services/store/memory-store.ts'
import { StaleWrite, type Store } from '../../services/store/store.ts'
import { openWork } from '../../services/work.ts'

describe('A unit of work', () => {
  let store: Store

  beforeEach(async () => {
    store = openMemoryStore()
    await store.commit([
      { kind: 'put', key: 'orders/1', expects: 'absent', value: { quantity: 1 } },
      { kind: 'put', key: 'orders/2', expects: 'absent', value: { quantity: 2 } },
      { kind: 'put', key: 'orders/4', expects: 'absent', value: { quantity: 4 } },
    ])
  })

  it('changes nothing before its writes are committed, and all of it then', async () => {
    const work = openWork(store)
    await work.get('orders/1')
    await work.get('orders/2')
    work.put('orders/1', { quantity: 10 })
    work.remove('orders/2')
    work.create('orders/3', { quantity: 3 })
    expect(await keysAndQuantities()).to.deep.equal({ 'orders/1': 1, 'orders/2': 2, 'orders/4': 4 })
    await store.commit(work.writes())
    expect(await keysAndQuantities()).to.deep.equal({ 'orders/1': 10, 'orders/3': 3, 'orders/4': 4 })
  })

  it('reads its own changes', async () => {
    const work = openWork(store)
    await work.get('orders/1')
    await work.get('orders/2')
    work.put('orders/1', { quantity: 10 })
    work.remove('orders/2')
    work.create('orders/3', { quantity: 3 })
    expect(await work.get('orders/1')).to.deep.equal({ quantity: 10 })
    expect(await work.get('orders/2')).to.equal(undefined)
    expect(await work.list('orders/')).to.deep.equal([
      { key: 'orders/1', value: { quantity: 10 } },
      { key: 'orders/3', value: { quantity: 3 } },
      { key: 'orders/4', value: { quantity: 4 } },
    ])
    expect(await work.list('orders/', { after: 'orders/3' })).to.deep.equal([
      { key: 'orders/4', value: { quantity: 4 } },
    ])
    expect(await work.list('other/')).to.deep.equal([])
  })

  it('fails as a whole when a document it changes was changed by somebody else', async () => {
    const work = openWork(store)
    await work.get('orders/1')
    await work.get('orders/2')
    work.put('orders/1', { quantity: 10 })
    work.put('orders/2', { quantity: 20 })
    await changeElsewhere('orders/2')
    await failsOn(work.writes(), 'orders/2')
    expect(await keysAndQuantities()).to.deep.equal({ 'orders/1': 1, 'orders/2': 99, 'orders/4': 4 })
  })

  it('fails when a document it only read by key was changed by somebody else', async () => {
    const work = openWork(store)
    await work.get('orders/1')
    work.create('orders/3', { quantity: 3 })
    await changeElsewhere('orders/1')
    await failsOn(work.writes(), 'orders/1')
  })

  it('fails when a document it found absent was made by somebody else', async () => {
    const work = openWork(store)
    expect(await work.get('orders/3')).to.equal(undefined)
    work.create('orders/5', { quantity: 5 })
    await changeElsewhere('orders/3')
    await failsOn(work.writes(), 'orders/3')
  })

  it('relies on what it read first, though it reads again later', async () => {
    const work = openWork(store)
    await work.get('orders/1')
    await changeElsewhere('orders/1')
    await work.get('orders/1')
    await failsOn(work.writes(), 'orders/1')
  })

  it('does not mind changes to what it only listed', async () => {
    const work = openWork(store)
    await work.list('orders/')
    work.create('orders/3', { quantity: 3 })
    await changeElsewhere('orders/1')
    await store.commit(work.writes())
    expect(await keysAndQuantities()).to.have.property('orders/3', 3)
  })

  it('may change what it listed, if nobody else has', async () => {
    const work = openWork(store)
    await work.list('orders/')
    work.put('orders/1', { quantity: 10 })
    await store.commit(work.writes())
    expect(await keysAndQuantities()).to.have.property('orders/1', 10)

    const late = openWork(store)
    await late.list('orders/')
    late.put('orders/1', { quantity: 11 })
    await changeElsewhere('orders/1')
    await failsOn(late.writes(), 'orders/1')
  })

  it('cannot create what is there', async () => {
    const work = openWork(store)
    work.create('orders/1', { quantity: 10 })
    await failsOn(work.writes(), 'orders/1')
  })

  it('leaves no trace of what it made and removed again, but demands that nobody else makes it', async () => {
    const work = openWork(store)
    work.create('orders/3', { quantity: 3 })
    work.remove('orders/3')
    await store.commit(work.writes())
    expect(await store.get('orders/3')).to.equal(undefined)
    await changeElsewhere('orders/3')
    await failsOn(work.writes(), 'orders/3')
  })

  it('does not let change what it has not read', () => {
    const work = openWork(store)
    expect(() => work.put('orders/1', { quantity: 10 })).to.throw('orders/1 is changed without having been read')
    expect(() => work.remove('orders/1')).to.throw('orders/1 is changed without having been read')
  })

  it('has no writes when it did nothing', () => {
    expect(openWork(store).writes()).to.deep.equal([])
  })

  async function keysAndQuantities() {
    const documents = await store.list('')
    return Object.fromEntries(documents.map(({ key, value }) => [key, (value as { quantity: number }).quantity]))
  }

  it('pages through stored and own documents without missing one', async () => {
    const work = openWork(store)
    work.create('orders/3', { quantity: 3 })
    work.create('orders/9', { quantity: 9 })
    const seen: string[] = []
    for (let after: string | undefined; ; after = seen.at(-1)) {
      const page = await work.list('orders/', { after, limit: 2 })
      if (page.length === 0) break
      seen.push(...page.map(({ key }) => key))
    }
    expect(seen).to.deep.equal(['orders/1', 'orders/2', 'orders/3', 'orders/4', 'orders/9'])
  })

  async function changeElsewhere(key: string) {
    const expects = (await store.get(key))?.version ?? 'absent'
    await store.commit([{ kind: 'put', key, expects, value: { quantity: 99 } }])
  }

  async function failsOn(writes: ReturnType<ReturnType<typeof openWork>['writes']>, key: string) {
    const error = await store.commit(writes).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).to.be.instanceOf(StaleWrite).with.property('key', key)
  }
})
