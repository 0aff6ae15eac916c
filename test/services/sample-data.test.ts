import { expect } from 'chai'
import { verifyAudit } from '../../services/audit.ts'
import { checkCancellation } from '../../services/cancel.ts'
import { offeredVersions, products, purchasedVersion } from '../../services/catalogue/catalogue.ts'
import { type DownloadLink, issueLink, linkByToken } from '../../services/download-link.ts'
import { createKeyCipher } from '../../services/key-cipher.ts'
import { orderById } from '../../services/order.ts'
import { type AllottedKey, type PooledKey, redeemKey } from '../../services/product-key.ts'
import { sampleCustomers } from '../../services/sample-customers.ts'
import { loadSampleData } from '../../services/sample-data.ts'
import { openMemoryStore } from '../../services/store/memory-store.ts'
import { DAY, documents, HOUR, NOW, openWorld, value, type World } from '../support/world.ts'

const left = (days: number, hours: number) => days * DAY + hours * HOUR

describe('the sample data', () => {
  let world: World
  before(async () => {
    world = await openWorld()
  })

  for (const [orderId, customer, title, quantity, kind, bought, expected] of [
    [
      'ORD-1001',
      'Contoso Ltd',
      'Windows Server 2025 Standard - 16 Core',
      4,
      'perpetual',
      left(1, 12),
      { leftMs: left(28, 12), kind: 'full', refund: { amount: 472_000, currency: 'USD' } },
    ],
    [
      'ORD-1002',
      'Contoso Ltd',
      'SQL Server Enterprise - 2 Core License Pack - 3 year',
      2,
      'subscription',
      left(2, 20),
      { leftMs: left(4, 4), kind: 'prorated', day: 3, ofDays: 7, daysUsed: 3, daysInPeriod: 1_096 },
    ],
    [
      'ORD-1003',
      'Fabrikam Inc',
      'Windows Server Remote Desktop Services CAL - 1 User CAL - 3 year',
      25,
      'subscription',
      left(6, 23),
      { leftMs: left(0, 1), day: 7, ofDays: 7 },
    ],
    [
      'ORD-1004',
      'Fabrikam Inc',
      'Windows Server CAL - 1 Device CAL - 3 year',
      10,
      'subscription',
      left(8, 0),
      { reason: 'window-closed', closedAt: NOW - DAY },
    ],
    [
      'ORD-1005',
      '株式会社みどり商事',
      'Office LTSC Professional Plus 2024',
      30,
      'perpetual',
      left(28, 12),
      { leftMs: left(1, 12), kind: 'full', refund: { amount: 2_700_000, currency: 'JPY' } },
    ],
    [
      'ORD-1006',
      '株式会社みどり商事',
      'Office LTSC Standard 2021',
      5,
      'perpetual',
      left(31, 0),
      { reason: 'window-closed', closedAt: NOW - DAY },
    ],
    [
      'ORD-1007',
      'Northwind Traders',
      'SQL Server 2022 Standard',
      1,
      'perpetual',
      left(5, 0),
      { reason: 'already-cancelled', at: NOW - 4 * DAY },
    ],
    [
      'ORD-1008',
      'Northwind Traders',
      'Visio LTSC Professional 2024',
      3,
      'perpetual',
      left(20, 0),
      { leftMs: left(10, 0), kind: 'full' },
    ],
    [
      'ORD-1009',
      '白樺システム株式会社',
      'SQL Server Enterprise - 2 Core License Pack - 3 year',
      1,
      'subscription',
      NOW - Date.UTC(2023, 10, 20, 21),
      { leftMs: left(5, 12), windowStart: NOW - left(1, 12), day: 2, daysInPeriod: 1_096 },
    ],
  ] as const) {
    it(`has ${orderId}: ${quantity} x ${title} for ${customer}`, async () => {
      const { order, lines } = value(await checkCancellation(world.context(), orderId))
      expect(sampleCustomers.find(({ id }) => id === order.customerId)?.name).to.equal(customer)
      expect(NOW - order.purchasedAt).to.equal(bought)
      expect(lines).to.have.length(1)
      const [only] = lines
      expect(only?.line).to.include({ title, quantity, kind })
      const decision = only?.decision
      expect(decision?.ok ? decision.value : decision?.refusal).to.deep.include(expected)
    })
  }

  it('has the renewal of ORD-1009 three calendar years after its purchase', async () => {
    const { renewedAt, lines } = value(await orderById(world.context(), 'ORD-1009'))
    expect(renewedAt).to.equal(NOW - left(1, 12))
    expect(lines[0]?.version).to.equal('2025')
  })

  it('has the key of ORD-1007 revoked', async () => {
    const keys = await documents<AllottedKey>(world, 'key/')
    expect(keys.map(({ orderId, revokedAt }) => [orderId, revokedAt])).to.deep.equal([['ORD-1007', NOW - 4 * DAY]])
    for (const { keyId } of keys) expect(await redeemKey(world.store, world.cipher, keyId)).to.equal(undefined)
  })

  it('has a dead link on ORD-1008, which a new one can replace', async () => {
    const links = await documents<DownloadLink>(world, 'download-link/')
    expect(links.map(({ orderId, firstUsedAt }) => [orderId, firstUsedAt])).to.deep.equal([['ORD-1008', NOW - 6 * DAY]])
    for (const { token } of links) {
      expect(value(await linkByToken(world.context(), token)).state).to.deep.equal({ state: 'expired', at: NOW - DAY })
    }
    const media = { orderId: 'ORD-1008', line: 1, version: '2024', language: 'en-US', bitness: '64' } as const
    const fresh = value(await issueLink(world.context(), media))
    expect([fresh.state.state, fresh.repeated]).to.deep.equal(['unused', false])
  })

  it('has some twenty more customers, each with its own name, domain and other spellings', () => {
    expect(sampleCustomers.length).to.be.at.least(25)
    const spellings = sampleCustomers.flatMap(({ name, aliases, domain }) => [name, domain, ...aliases])
    expect(new Set(spellings).size).to.equal(spellings.length)
    for (const { name, id, domain, aliases, country, currency } of sampleCustomers) {
      expect(id, name).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(domain, name).to.match(/\.example$/)
      expect(aliases.length, name).to.be.at.least(1)
      expect(currency, name).to.equal(country === 'JP' ? 'JPY' : 'USD')
    }
  })

  it('has keys for every product and version that is offered, but one product to show an empty pool', async () => {
    const free = await documents<PooledKey>(world, 'key-pool/')
    const without = products.filter((product) =>
      offeredVersions(product, purchasedVersion(product, NOW)).some(
        ({ version }) => !free.some((key) => key.productId === product.id && key.version === version),
      ),
    )
    expect(without.map(({ title }) => title)).to.deep.equal(['Skype for Business Server 2019'])
  })

  it('has keys that say they are not real, no two alike', async () => {
    const pool = await documents<PooledKey>(world, 'key-pool/')
    const plain = pool.map(({ keyId, sealed }) => world.cipher.open(keyId, sealed))
    expect(new Set(plain).size).to.equal(plain.length)
    for (const key of plain) expect(key).to.match(/^DEMO0-KEY00-NOT00-REAL0-[2346789BCDFGHJKMPQRTVWXY]{5}$/)
  })

  it('has an audit chain that is whole for every customer', async () => {
    const counts = await Promise.all(
      sampleCustomers.map(async ({ id }) => value(await verifyAudit(world.store.list, id)).entries),
    )
    expect(counts.slice(0, 6)).to.deep.equal([2, 2, 7, 2, 1, 0])
  })

  it('is the same every time, but for the nonces of the keys', async () => {
    const dump = async () => {
      const store = openMemoryStore()
      await loadSampleData({ store, cipher: createKeyCipher(Buffer.alloc(32, 1)), now: NOW })
      const documents = await store.list('', { limit: 10_000 })
      return JSON.stringify(documents).replace(/"sealed":\{.*?\}/g, '')
    }
    expect(await dump()).to.equal(await dump())
  })

  it('loads into an empty store only', async () => {
    const before = await world.store.list('', { limit: 10_000 })
    expect(await loadSampleData({ store: world.store, cipher: world.cipher, now: NOW + DAY })).to.equal(false)
    expect(await world.store.list('', { limit: 10_000 })).to.deep.equal(before)
  })

  it('loads whatever the clock says, on a leap day too', async () => {
    for (const now of [Date.UTC(2024, 1, 29, 0, 0), Date.UTC(2028, 1, 29, 23), Date.UTC(2030, 0, 1)]) {
      const store = openMemoryStore()
      expect(await loadSampleData({ store, cipher: world.cipher, now })).to.equal(true)
    }
  })
})
