import { expect } from 'chai'
import {
  decideRdsFit,
  decidingVersion,
  isRdsVersion,
  type RdsServer,
  type RdsVersion,
  rdsFitsOf,
  rdsRules,
  rdsServersOf,
  rdsVersions,
} from '../../../services/policy/rds-cal.ts'

describe('which RDS CAL fits which server', () => {
  /** A row a CAL, a column a server: 2016, 2019, 2022, 2025. */
  const tables: Record<RdsServer, Record<RdsVersion, string>> = {
    'session-host': { 2016: 'y---', 2019: 'yy--', 2022: 'yyy-', 2025: 'yyyy' },
    'license-server': { 2016: 'yyyy', 2019: '-yyy', 2022: '--yy', 2025: '---y' },
  }
  for (const [server, rows] of Object.entries(tables) as [RdsServer, Record<RdsVersion, string>][]) {
    for (const cal of rdsVersions) {
      for (const [column, version] of rdsVersions.entries()) {
        const expected = rows[cal][column] === 'y'
        it(`CAL ${cal}, ${server} ${version}: ${expected ? 'yes' : 'no'}`, () => {
          const decision = decideRdsFit(server, version, cal)
          expect(decision).to.deep.equal({ server, version, cal, fits: expected, rule: rdsRules[server] })
        })
      }
    }
  }

  it('is decided by the newest session host and the oldest license server', () => {
    expect(decidingVersion('session-host', ['2019', '2022', '2016'])).to.equal('2022')
    expect(decidingVersion('license-server', ['2025', '2019', '2022'])).to.equal('2019')
    expect(decidingVersion('license-server', [])).to.equal(undefined)
  })

  it('gives the whole line of a server and of a CAL', () => {
    expect(rdsFitsOf('session-host', '2019').map(({ cal, fits }) => [cal, fits])).to.deep.equal([
      ['2016', false],
      ['2019', true],
      ['2022', true],
      ['2025', true],
    ])
    expect(rdsServersOf('license-server', '2019').map(({ version, fits }) => [version, fits])).to.deep.equal([
      ['2016', false],
      ['2019', true],
      ['2022', true],
      ['2025', true],
    ])
  })

  it('agrees with the sentence of the CSP page when it is read of license servers', () => {
    const fits = (cal: RdsVersion) =>
      rdsServersOf('license-server', cal).flatMap(({ version, fits }) => (fits && version <= '2019' ? [version] : []))
    expect(fits('2016')).to.deep.equal(['2016', '2019'])
    expect(fits('2019')).to.deep.equal(['2019'])
  })

  it('knows Windows Server 2016 and later only', () => {
    expect(['2012 R2', '2016', '2025', '2028', ''].map(isRdsVersion)).to.deep.equal([false, true, true, false, false])
  })

  it('has for every rule an id of its own, a source and a date', () => {
    const rules = Object.values(rdsRules)
    expect(new Set(rules.map(({ id }) => id)).size).to.equal(rules.length)
    for (const { source, lastVerified } of rules) {
      expect(source.url).to.match(/^https:/)
      expect(lastVerified).to.match(/^\d{4}-\d\d-\d\d$/)
    }
  })
})
