import { expect } from 'chai'
import { offeredVersions, products, purchasedVersion } from '../../../services/catalogue/catalogue.ts'
import { lineageOf } from '../../../services/catalogue/lineages.ts'
import { type DowngradeFacts, decideDowngrade, type Verdict } from '../../../services/policy/downgrade.ts'
import { downgradeRules, stepsBack } from '../../../services/policy/downgrade-rules.ts'
import { NOW } from '../../support/world.ts'

const sql: DowngradeFacts = {
  family: 'sql-server',
  kind: 'perpetual',
  isCal: false,
  edition: 'Standard',
  versions: ['2025', '2022', '2019', '2017', '2016', '2014'],
  bought: '2022',
  wanted: '2022',
}
const subscription = { kind: 'subscription', bought: '2025' } as const
const cal = { isCal: true, edition: 'User CAL' } as const
const windows = { family: 'windows-server', edition: 'Datacenter' } as const
const office = {
  family: 'office',
  edition: 'Professional Plus',
  versions: ['2024', '2021', '2019'],
  bought: '2024',
} as const

describe('what may run instead of what was bought', () => {
  const table: [what: string, facts: Partial<DowngradeFacts>, verdict: Verdict, rule: string, step?: number][] = [
    ['the version bought', {}, 'yes', 'downgrade-n-1-n-2', 0],
    ['n-1', { wanted: '2019' }, 'normally', 'downgrade-n-1-n-2', 1],
    ['n-2', { wanted: '2017' }, 'normally', 'downgrade-n-1-n-2', 2],
    ['n-3', { wanted: '2016' }, 'not-offered', 'downgrade-n-1-n-2', 3],
    ['older than all on record', { wanted: '2008' }, 'not-offered', 'downgrade-n-1-n-2', 5],
    ['newer', { wanted: '2025' }, 'newer', 'newer-version-new-license', -1],
    ['a year without a release', { wanted: '2021' }, 'not-on-record', 'versions-on-record'],
    ['a year to come', { wanted: '2030' }, 'not-on-record', 'versions-on-record'],
    ['just beyond the record', { bought: '2014', wanted: '2012' }, 'not-on-record', 'versions-on-record'],
    ['both beyond the record', { bought: '2012', wanted: '2008' }, 'not-on-record', 'versions-on-record'],
    ['a subscription, the same', { ...subscription, wanted: '2025' }, 'yes', 'downgrade-subscription-not-stated', 0],
    ['a subscription, n-1', { ...subscription, wanted: '2022' }, 'not-stated', 'downgrade-subscription-not-stated', 1],
    ['a subscription, n-3', { ...subscription, wanted: '2017' }, 'not-offered', 'downgrade-subscription-not-stated', 3],
    [
      'a subscription, newer',
      { kind: 'subscription', bought: '2022', wanted: '2025' },
      'newer-included',
      'subscription-new-versions',
      -1,
    ],
    ['a CAL and its own server', { ...cal }, 'server-covered', 'cal-covers-older-servers', 0],
    ['a CAL and a much older server', { ...cal, wanted: '2014' }, 'server-covered', 'cal-covers-older-servers', 4],
    ['a CAL and a newer server', { ...cal, wanted: '2025' }, 'server-not-covered', 'cal-covers-older-servers', -1],
    ['the same edition, named', { wanted: '2019', wantedEdition: 'Standard' }, 'normally', 'downgrade-n-1-n-2', 1],
    [
      'an edition that is wished where none is known',
      { edition: undefined, wantedEdition: 'Standard' },
      'yes',
      'downgrade-n-1-n-2',
      0,
    ],
    ['another edition, n-1', { wanted: '2019', wantedEdition: 'Enterprise' }, 'not-allowed', 'downgrade-same-edition'],
    [
      'Professional Plus to Standard',
      { ...office, wanted: '2021', wantedEdition: 'Standard' },
      'not-allowed',
      'downgrade-same-edition',
    ],
  ]
  for (const [what, facts, verdict, rule, step] of table) {
    it(`is ${verdict} for ${what}`, () => {
      const decision = decideDowngrade({ ...sql, ...facts })
      expect(decision.verdict).to.equal(verdict)
      expect(decision.rule.id).to.equal(rule)
      expect(decision.step).to.equal(step)
      expect(decision.facts).to.deep.equal({ ...sql, ...facts })
    })
  }

  const editions: [what: string, facts: Partial<DowngradeFacts>, mayAllow: boolean][] = [
    ['Datacenter to Standard', { ...windows, wantedEdition: 'Standard' }, true],
    ['Enterprise to Standard', { edition: 'Enterprise', wantedEdition: 'Standard' }, true],
    ['Standard to Datacenter', { ...windows, edition: 'Standard', wantedEdition: 'Datacenter' }, false],
    ['Office Professional Plus to Standard', { ...office, wantedEdition: 'Standard' }, false],
    ['no other edition', { wanted: '2019' }, false],
  ]
  for (const [what, facts, mayAllow] of editions) {
    it(`points to the Product Terms ${mayAllow ? '' : 'not '}for ${what}`, () => {
      expect(decideDowngrade({ ...sql, ...facts }).productTermsMayAllow).to.equal(mayAllow)
    })
  }
})

describe('the price list', () => {
  for (const product of products) {
    it(`offers what is decided: ${product.title}`, () => {
      const bought = purchasedVersion(
        { ...product, version: product.version ?? (lineageOf(product).length === 0 ? '1' : undefined) },
        NOW,
      )
      const versions = lineageOf(product).map(({ version }) => version)
      const { family, kind, isCal, edition } = product
      const decide = (wanted: string) => decideDowngrade({ family, kind, isCal, edition, versions, bought, wanted })
      const offered = offeredVersions(product, bought)
      expect(offered.length).to.be.greaterThan(0)
      for (const { version, step } of offered) {
        const right = kind === 'perpetual' ? 'normally' : 'not-stated'
        expect(decide(version)).to.deep.include({
          verdict: isCal ? 'server-covered' : step === 0 ? 'yes' : right,
          step,
        })
      }
      const at = versions.indexOf(bought)
      for (const older of at === -1 || isCal ? [] : versions.slice(at + 1 + stepsBack)) {
        expect(decide(older).verdict, older).to.equal('not-offered')
      }
      for (const newer of at === -1 || isCal ? [] : versions.slice(0, at)) {
        expect(decide(newer).verdict, newer).to.equal(kind === 'perpetual' ? 'newer' : 'newer-included')
      }
    })
  }
})

describe('the rules on downgrading', () => {
  it('have an id of their own, a source and a date', () => {
    const rules = Object.values(downgradeRules)
    expect(new Set(rules.map(({ id }) => id)).size).to.equal(rules.length)
    for (const { source, lastVerified } of rules) {
      expect(source.url).to.match(/^https:/)
      expect(lastVerified).to.match(/^\d{4}-\d\d-\d\d$/)
    }
  })
})
