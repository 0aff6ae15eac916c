import { expect } from 'chai'
import {
  type Document,
  type Json,
  StaleWrite,
  type Store,
  StoreUnavailable,
  type Version,
  type Write,
} from '../../../services/store/store.ts'

export interface Opened {
  store: Store
  /** Closes the store and opens it again as a new process would; absent where nothing outlives the process. */
  reopen?: () => Promise<Store>
  /** Closes it and takes away what it left. */
  dispose: () => Promise<void>
}

/** What every driver of the store must do. */
export function itKeepsTheStoreContract(name: string, open: () => Promise<Opened>) {
  describe(`${name} keeps the store contract`, () => {
    let opened: Opened
    let store: Store

    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })

    afterEach(() => opened.dispose())

    it('gives nothing for a key that was never written', async () => {
      expect(await store.get('orders/1')).to.equal(undefined)
      expect(await store.list('')).to.deep.equal([])
    })

    it('gives back what was put', async () => {
      const value = {
        text: 'みどり商事 \u2028 "\\" \u0000 😀',
        numbers: [0, -1.5, 1e21],
        none: null,
        nested: { yes: true },
      }
      await store.commit([put('orders/1', value)])
      const document = await store.get('orders/1')
      expect(document).to.deep.equal({ key: 'orders/1', version: document?.version, value })
      expect(document?.version).to.be.a('number')
    })

    it('keeps values that are no objects', async () => {
      const values: Json[] = [null, false, 0, '', [], [null]]
      await store.commit(values.map((value, index) => put(`value/${index}`, value)))
      expect((await store.list('value/')).map(({ value }) => value)).to.deep.equal(values)
    })

    it('leaves out properties that are undefined', async () => {
      await store.commit([put('a', { here: 1, gone: undefined })])
      expect((await store.get('a'))?.value).to.deep.equal({ here: 1 })
    })

    it('gives a document a new version with every change', async () => {
      await store.commit([put('a', 1)])
      const first = await versionOf('a')
      await store.commit([put('b', 1)])
      expect(await versionOf('a')).to.equal(first)
      await store.commit([put('a', 2, first)])
      expect(await versionOf('a')).to.be.greaterThan(first)
    })

    it('never gives a document that was made again a version it had before', async () => {
      await store.commit([put('a', 1)])
      const first = await versionOf('a')
      await store.commit([{ kind: 'remove', key: 'a', expects: first }])
      expect(await store.get('a')).to.equal(undefined)
      await store.commit([put('a', 1)])
      expect(await versionOf('a')).to.be.greaterThan(first)
    })

    it('lists by prefix in ascending order of UTF-16 code units', async () => {
      const names = ['Z', 'a', '10', '9', 'é', 'e\u0301', 'ｱ', 'ア', '株', '\ue000', '😀', '/', '_', '%', '', '￿']
      await store.commit([put('name', 0), put('namf/', 0), put('mame/x', 0)])
      await store.commit(names.map((name) => put(`name/${name}`, name)))
      expect((await store.list('name/')).map(({ value }) => value)).to.deep.equal(names.toSorted(byCodeUnits))
    })

    it('pages from behind a key, which need not exist', async () => {
      await store.commit(['a', 'b', 'c', 'd'].map((letter) => put(`k/${letter}`, letter)))
      expect(await lettersOf('k/', { limit: 2 })).to.equal('ab')
      expect(await lettersOf('k/', { after: 'k/b', limit: 2 })).to.equal('cd')
      expect(await lettersOf('k/', { after: 'k/bb' })).to.equal('cd')
      expect(await lettersOf('k/', { after: 'k/d' })).to.equal('')
      expect(await lettersOf('k/', { after: 'a' })).to.equal('abcd')
      expect(await lettersOf('k/', { after: 'z' })).to.equal('')
      expect(await lettersOf('k/', { limit: 0 })).to.equal('')
    })

    it('gives 100 documents unless told', async () => {
      await store.commit(Array.from({ length: 101 }, (_, index) => put(`k/${1000 + index}`, index)))
      expect(await store.list('k/')).to.have.length(100)
      expect(await store.list('k/', { limit: 1000 })).to.have.length(101)
    })

    it('does all of a commit or nothing, and names the key that was stale', async () => {
      await store.commit([put('a', 1), put('b', 1)])
      const version = await versionOf('b')
      await refusesAsStale([put('a', 2, await versionOf('a')), put('b', 2, version + 1), put('c', 2)], 'b')
      expect(await valuesOf('')).to.deep.equal([1, 1])
    })

    it('refuses to create what is there, and to change or remove what is not', async () => {
      await store.commit([put('a', 1)])
      await refusesAsStale([put('a', 2)], 'a')
      await refusesAsStale([put('b', 2, 1)], 'b')
      await refusesAsStale([{ kind: 'remove', key: 'b', expects: 1 }], 'b')
      expect(await valuesOf('')).to.deep.equal([1])
    })

    it('checks documents that are not to be changed', async () => {
      await store.commit([put('a', 1)])
      const version = await versionOf('a')
      await store.commit([
        { kind: 'check', key: 'a', expects: version },
        { kind: 'check', key: 'b', expects: 'absent' },
        put('c', 1),
      ])
      expect(await versionOf('a')).to.equal(version)
      await store.commit([put('a', 2, version)])
      await refusesAsStale([{ kind: 'check', key: 'a', expects: version }, put('d', 1)], 'a')
      await refusesAsStale([{ kind: 'check', key: 'a', expects: 'absent' }], 'a')
      await refusesAsStale([{ kind: 'check', key: 'b', expects: 1 }], 'b')
      expect(await store.get('d')).to.equal(undefined)
    })

    it('compares every write with the documents as they were before the commit', async () => {
      await store.commit([put('a', 1)])
      const version = await versionOf('a')
      await store.commit([put('a', 2, version), { kind: 'check', key: 'a', expects: version }])
      expect(await valuesOf('')).to.deep.equal([2])
    })

    it('does nothing for a commit without writes', async () => {
      await store.commit([])
      expect(await store.list('')).to.deep.equal([])
    })

    it('lets exactly one of many create the same document', async () => {
      const tries = Array.from({ length: 20 }, (_, index) =>
        store.commit([put('key', index), put(`by/${index}`, index)]),
      )
      const outcomes = await Promise.allSettled(tries)
      const winners = outcomes.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []))
      expect(winners).to.have.length(1)
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected')
          expect(outcome.reason).to.be.instanceOf(StaleWrite).with.property('key', 'key')
      }
      expect(await valuesOf('')).to.deep.equal([winners[0], winners[0]])
    })

    it('loses no update of those who read again when they were stale', async () => {
      await store.commit([put('count', 0)])
      await Promise.all(Array.from({ length: 8 }, () => countUp()))
      expect(await valuesOf('count')).to.deep.equal([8])
    })

    it('is not changed by changing a value that was handed in', async () => {
      const value = { lines: [{ quantity: 1 }] }
      const writes: Write[] = [put('a', value)]
      const done = store.commit(writes)
      value.lines[0] = { quantity: 99 }
      writes[0] = put('b', 1)
      await done
      value.lines.push({ quantity: 99 })
      expect(await valuesOf('')).to.deep.equal([{ lines: [{ quantity: 1 }] }])
    })

    it('is not changed by writing into a value that was read', async () => {
      await store.commit([put('a', { lines: [{ quantity: 1 }] })])
      for (const document of [await store.get('a'), (await store.list('a'))[0]]) spoil(document)
      expect(await valuesOf('')).to.deep.equal([{ lines: [{ quantity: 1 }] }])
    })

    it('takes keys and properties with the names of built-ins as any other', async () => {
      const value = JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}') as Json
      const names = ['__proto__', 'constructor', 'toString', "'; drop table documents; --", 'a\u0001b']
      await store.commit(names.map((name) => put(name, value)))
      for (const name of names) expect(JSON.stringify((await store.get(name))?.value)).to.equal(JSON.stringify(value))
      expect(await store.list('')).to.have.length(names.length)
      expect(({} as { isAdmin?: boolean }).isAdmin).to.equal(undefined)
      expect(await store.get('hasOwnProperty')).to.equal(undefined)
    })

    it('keeps documents of a megabyte', async () => {
      const value = 'あ'.repeat(350_000)
      await store.commit([put('large', value)])
      expect((await store.get('large'))?.value).to.equal(value)
    })

    it('finishes what was begun when it is closed, and takes no more', async () => {
      const begun = store.commit([put('a', 1)])
      await store.close()
      await begun
      const late = await store.commit([put('b', 1)]).catch((error: unknown) => error)
      expect(late).to.be.instanceOf(StoreUnavailable)
    })

    it('has everything when it is opened again', async function () {
      if (!opened.reopen) return this.skip()
      await store.commit([put('a', { text: 'あ' }), put('b', 1), put('c', 1)])
      await store.commit([put('a', { text: 'い' }, await versionOf('a')), remove('b', await versionOf('b'))])
      const before = await store.list('')
      store = await opened.reopen()
      expect(await store.list('')).to.deep.equal(before)
      await store.commit([put('b', 2)])
      expect(await versionOf('b')).to.be.greaterThan(Math.max(...before.map(({ version }) => version)))
      store = await opened.reopen()
      expect(await valuesOf('')).to.deep.equal([{ text: 'い' }, 2, 1])
    })

    async function versionOf(key: string): Promise<Version> {
      const document = await store.get(key)
      if (!document) throw new Error(`${key} is not there`)
      return document.version
    }

    const valuesOf = async (prefix: string) => (await store.list(prefix)).map(({ value }) => value)

    const lettersOf = async (prefix: string, page: { after?: string; limit?: number }) =>
      (await store.list(prefix, page)).map(({ value }) => value).join('')

    async function refusesAsStale(writes: Write[], key: string) {
      const error = await store.commit(writes).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      expect(error).to.be.instanceOf(StaleWrite).with.property('key', key)
    }

    async function countUp(): Promise<void> {
      const document = await store.get('count')
      try {
        await store.commit([put('count', Number(document?.value) + 1, document?.version)])
      } catch (error) {
        if (!(error instanceof StaleWrite)) throw error
        await countUp()
      }
    }
  })
}

export const put = (key: string, value: Json, expects: Version | 'absent' = 'absent'): Write => ({
  kind: 'put',
  key,
  expects,
  value,
})

const remove = (key: string, expects: Version): Write => ({ kind: 'remove', key, expects })

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : 1)

/** Tries to change everything there is; a driver may forbid it or give a copy. */
function spoil(document: Document | undefined) {
  const value = document?.value as { lines: { quantity: number }[] }
  for (const change of [
    () => Object.assign(value.lines[0] ?? {}, { quantity: 99 }),
    () => value.lines.push({ quantity: 99 }),
    () => Object.assign(value, { other: 99 }),
    () => Object.assign(document ?? {}, { value: 99 }),
  ]) {
    try {
      change()
    } catch (error) {
      expect(error).to.be.instanceOf(TypeError)
    }
  }
}
