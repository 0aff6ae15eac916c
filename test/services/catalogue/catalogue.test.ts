import { expect } from 'chai'
import {
  isRdsCal,
  offeredVersions,
  productById,
  products,
  purchasedVersion,
} from '../../../services/catalogue/catalogue.ts'
import { lineageOf } from '../../../services/catalogue/lineages.ts'
import type { Product } from '../../../services/model.ts'
import { NOW } from '../../support/world.ts'

const named = (title: string): Product => {
  const product = products.find((each) => each.title === title)
  if (!product) throw new Error(`no product ${title}`)
  return product
}

describe('the catalogue', () => {
  it('has every id and every title once', () => {
    expect(products.length).to.be.at.least(45)
    expect(new Set(products.map(({ id }) => id)).size).to.equal(products.length)
    expect(new Set(products.map(({ title }) => title)).size).to.equal(products.length)
  })

  it('has ids of product and SKU, prices in both currencies, and limits that allow one', () => {
    for (const product of products) {
      expect(product.id, product.title).to.match(/^[A-Z0-9]{12}:[0-9A-Z]{4}$/)
      expect(Number.isInteger(product.prices.USD) && product.prices.USD > 0, product.title).to.equal(true)
      expect(Number.isInteger(product.prices.JPY) && product.prices.JPY > 0, product.title).to.equal(true)
      expect(product.minimumQuantity, product.title).to.equal(1)
      expect(product.maximumQuantity, product.title).to.be.at.least(500)
    }
  })

  it('sells subscriptions with a term and perpetual licenses without', () => {
    for (const { title, kind, term, billing } of products) {
      const expected = { perpetual: 'one-time', P1Y: 'annual', P3Y: 'triennial', P1M: 'monthly' }[term ?? 'perpetual']
      expect(billing, title).to.equal(expected)
      expect(kind, title).to.equal(term === undefined ? 'perpetual' : 'subscription')
    }
  })

  it('has no media for access licenses, and 32-bit only for Office, Visio and Project on Windows', () => {
    for (const { title, isCal, family, edition, languages, bitness } of products) {
      if (isCal) expect([...languages, ...bitness], title).to.deep.equal([])
      const has32 = ['office', 'visio', 'project'].includes(family) && edition !== 'Standard for Mac'
      expect(bitness.includes('32'), title).to.equal(has32)
    }
  })

  it('finds a line by its id', () => {
    expect(productById('DG7GMGF0FKZV:0003')?.title).to.equal('SQL Server Enterprise - 2 Core License Pack - 3 year')
    expect(productById('DG7GMGF0FKZV:9999')).to.equal(undefined)
    expect(productById('__proto__')).to.equal(undefined)
  })

  it('knows an RDS CAL from other access licenses', () => {
    expect(isRdsCal(named('Windows Server Remote Desktop Services CAL - 1 User CAL - 3 year'))).to.equal(true)
    expect(isRdsCal(named('Windows Server 2025 - 1 User CAL'))).to.equal(false)
  })
})

describe('lineages', () => {
  it('run from the newest release to the oldest', () => {
    for (const product of products) {
      const dates = lineageOf(product).map(({ released }) => Date.parse(released))
      expect(dates.every(Number.isFinite), product.title).to.equal(true)
      expect(dates, product.title).to.deep.equal([...dates].sort((a, b) => b - a))
    }
  })

  it('contain the version of every product that has media', () => {
    for (const product of products.filter(({ languages, version }) => languages.length > 0 && version)) {
      expect(
        lineageOf(product).map(({ version }) => version),
        product.title,
      ).to.include(product.version)
    }
  })
})

describe('the version purchased', () => {
  const sql = named('SQL Server Enterprise - 2 Core License Pack - 3 year')
  const released = Date.parse('2025-11-18')

  it('is the one in the title', () => {
    expect(purchasedVersion(named('SQL Server 2022 Standard'), NOW)).to.equal('2022')
  })

  it('is the newest that was out, where the title has none', () => {
    expect(purchasedVersion(sql, released - 1)).to.equal('2022')
    expect(purchasedVersion(sql, released)).to.equal('2025')
    expect(purchasedVersion(sql, 0)).to.equal('2014')
    expect(purchasedVersion(named('Windows Server CAL - 1 Device CAL - 3 year'), NOW)).to.equal('2025')
  })
})

describe('the versions offered', () => {
  for (const [title, expected] of [
    ['Windows Server 2025 Standard - 16 Core', ['2025', '2022', '2019']],
    ['Windows Server 2022 Standard - 2 Core', ['2022', '2019', '2016']],
    ['SQL Server 2022 Standard', ['2022', '2019', '2017']],
    ['Office LTSC Professional Plus 2024', ['2024', '2021', '2019']],
    ['Office LTSC Standard 2021', ['2021', '2019', '2016']],
    ['Office LTSC Standard for Mac 2024', ['2024', '2021', '2019']],
    ['Visio LTSC Professional 2024', ['2024', '2021', '2019']],
    ['Exchange Server Standard 2019', ['2019', '2016', '2013']],
    ['Skype for Business Server 2019', ['2019', '2015']],
    ['BizTalk Server 2020 Standard', ['2020', '2016', '2013 R2']],
    ['Windows 11 Pro', ['11', '10']],
    ['Windows 10 Enterprise LTSC 2021 Upgrade', ['2021', '2019', '2016']],
    ['Windows 10 ESU year 1', ['10']],
    ['Windows Server 2025 - 1 User CAL', ['2025']],
    ['Windows Server 2022 RDS - 1 Device CAL', ['2022']],
    ['Windows Server Remote Desktop Services CAL - 1 User CAL - 3 year', ['2025']],
    ['Microsoft Identity Manager 2016 - 1 User CAL', ['2016']],
    ['SQL Server Enterprise - 2 Core License Pack - 3 year', ['2025', '2022', '2019']],
  ] as const) {
    it(`${title}: ${expected.join(', ')}`, () => {
      const product = named(title)
      const offered = offeredVersions(product, purchasedVersion(product, NOW))
      expect(offered.map(({ version }) => version)).to.deep.equal(expected)
    })
  }

  it('rest on the perpetual downgrade right, which is not stated for subscriptions', () => {
    const rights = (title: string) => offeredVersions(named(title), '2025').map(({ right }) => right)
    expect(rights('Windows Server 2025 Standard - 16 Core')).to.deep.equal([
      'purchased',
      'perpetual-downgrade',
      'perpetual-downgrade',
    ])
    expect(rights('Windows Server Standard 8-core pack - 1 year')).to.deep.equal([
      'purchased',
      'not-stated',
      'not-stated',
    ])
  })

  it('tell when their support ends', () => {
    const ends = offeredVersions(named('Office LTSC Standard 2021'), '2021').map(({ supportEnds }) => supportEnds)
    expect(ends).to.deep.equal(['2026-10-13', '2025-10-14', '2025-10-14'])
  })
})
