import { expect } from 'chai'
import { createCustomerDirectory, customerById, customerKey, normalizeName } from '../../services/customers.ts'
import type { Customer } from '../../services/model.ts'
import { sampleCustomers } from '../../services/sample-customers.ts'
import { caller, customerNamed, NOW, openWorld, refusal, stranger, value, type World } from '../support/world.ts'

async function found(world: World, text: string) {
  const directory = createCustomerDirectory(world.store)
  const matches = await directory.find(world.context(caller('sales-agent')), text)
  return matches.map(({ customer, fit }) => `${fit} ${customer.name}`)
}

describe('finding a customer', () => {
  let world: World
  before(async () => {
    world = await openWorld()
  })

  for (const [text, expected] of [
    ['Contoso Ltd', 'exact Contoso Ltd'],
    ['contoso', 'exact Contoso Ltd'],
    ['ＣＯＮＴＯＳＯ', 'exact Contoso Ltd'],
    ['コントソ', 'exact Contoso Ltd'],
    ['ｺﾝﾄｿ', 'exact Contoso Ltd'],
    ['こんとそ様', 'exact Contoso Ltd'],
    ['contoso.example', 'exact Contoso Ltd'],
    ['ファブリカム', 'exact Fabrikam Inc'],
    ['northwind', 'prefix Northwind Traders'],
    ['ノースウインド', 'exact Northwind Traders'],
    ['みどり商事', 'exact 株式会社みどり商事'],
    ['(株)みどり商事', 'exact 株式会社みどり商事'],
    ['ミドリ', 'exact 株式会社みどり商事'],
    ['白樺', 'exact 白樺システム株式会社'],
    ['白樺システム御中', 'exact 白樺システム株式会社'],
    ['a datum', 'exact A. Datum Corporation'],
    ['margies travel', "exact Margie's Travel"],
    ['importers', 'contains Wide World Importers'],
  ] as const) {
    it(`${text}: ${expected}`, async () => {
      expect((await found(world, text))[0]).to.equal(expected)
    })
  }

  it('puts beginnings before parts', async () => {
    const fits = (await found(world, 'trey')).concat(await found(world, 'trade'))
    expect(fits).to.deep.equal(['prefix Trey Research', 'contains Northwind Traders', 'contains Tailwind Traders'])
  })

  for (const nothing of ['', '   ', '...', 'nobody of that name', '${secret}', '__proto__']) {
    it(`finds nobody by "${nothing}"`, async () => {
      expect(await found(world, nothing)).to.deep.equal([])
    })
  }

  it('gives at most fifty', async () => {
    const work = world.context().work
    for (let n = 0; n < 60; n++) {
      const customer: Customer = {
        ...customerNamed('Contoso Ltd'),
        id: `branch-${n}`,
        name: `Branch ${n}`,
        aliases: [],
      }
      work.create(customerKey(customer.id), customer)
    }
    await world.store.commit(work.writes())
    expect(await found(world, 'branch')).to.have.length(50)
  })
})

describe('the customer directory', () => {
  it('tells strangers nothing', async () => {
    const world = await openWorld()
    const directory = createCustomerDirectory(world.store)
    expect(await directory.find(world.context(stranger), 'contoso')).to.deep.equal([])
    expect(await directory.names(world.context(stranger))).to.deep.equal([])
  })

  it('has every name for redaction, the same array as for those who may know them', async () => {
    const world = await openWorld()
    const directory = createCustomerDirectory(world.store)
    const all = await directory.allNames(world.context(stranger))
    expect(all).to.have.length(sampleCustomers.length)
    expect(await directory.names(world.context())).to.equal(all)
  })

  it('lists everybody by name, in the same array while nothing changes, and sees changes within a minute', async () => {
    const world = await openWorld()
    let lists = 0
    const store = {
      list: (...page: Parameters<typeof world.store.list>) => {
        lists++
        return world.store.list(...page)
      },
    }
    const directory = createCustomerDirectory(store)
    const names = await directory.names(world.context())
    expect(names).to.have.length(sampleCustomers.length)
    const onePass = lists

    const customer: Customer = { ...customerNamed('Contoso Ltd'), id: 'new', name: 'Newcomer' }
    await world.turn(async ({ work }) => work.create(customerKey(customer.id), customer))
    expect(await directory.names(world.context(undefined, NOW + 60_000))).to.equal(names)
    expect(lists).to.equal(onePass)

    const later = await directory.names(world.context(undefined, NOW + 60_001))
    expect(later).to.deep.include(customer)
    expect(await directory.names(world.context(undefined, NOW + 200_000))).to.equal(later)
  })

  it('tries again after the store has failed', async () => {
    const world = await openWorld()
    let fails = true
    const directory = createCustomerDirectory({
      list: async (prefix, page) => {
        if (fails) throw new Error('gone')
        return world.store.list(prefix, page)
      },
    })
    const failure = await directory.names(world.context()).catch((error: Error) => error.message)
    expect(failure).to.equal('gone')
    fails = false
    expect(await directory.names(world.context())).to.have.length(sampleCustomers.length)
  })
})

describe('a customer by id', () => {
  it('is given to the team, and not found for strangers and for unknown ids alike', async () => {
    const world = await openWorld()
    const contoso = customerNamed('Contoso Ltd')
    expect(value(await customerById(world.context(caller('billing-admin')), contoso.id))).to.deep.equal(contoso)
    const unknown = refusal(await customerById(world.context(), 'no-such-id'))
    expect(refusal(await customerById(world.context(stranger), contoso.id))).to.deep.equal(unknown)
  })
})

describe('normalizing a name', () => {
  for (const [text, expected] of [
    ['株式会社', '株式会社'],
    ['Inc.', 'inc'],
    ['Incline Co., Ltd.', 'incline'],
    ['神様ソフト', '神様そふと'],
    ['㈱ヴィラ・ハウス', 'ゔぃらはうす'],
    ['サーバー屋さん', 'さーばー屋'],
  ] as const) {
    it(`makes ${expected} of ${text}`, () => {
      expect(normalizeName(text)).to.equal(expected)
    })
  }
})
