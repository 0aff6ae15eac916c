import { expect } from 'chai'
import { rdsRules } from '../../../services/policy/rds-cal.ts'
import { type CalType, decideCalType, type WorkFacts } from '../../../services/policy/rds-cal-type.ts'

describe('User or Device CALs', () => {
  const table: [facts: WorkFacts, type: CalType][] = [
    [{}, 'open'],
    [{ people: 40 }, 'open'],
    [{ hasSeveralDevices: true }, 'user'],
    [{ sharesDevices: true }, 'device'],
    [{ hasSeveralDevices: true, sharesDevices: true }, 'both'],
    [{ isWorkgroup: true, hasSeveralDevices: true }, 'device'],
    [{ people: 30, devices: 12 }, 'device'],
    [{ people: 12, devices: 30 }, 'user'],
    [{ people: 12, devices: 12 }, 'open'],
    [{ hasSeveralDevices: true, people: 30, devices: 12 }, 'user'],
  ]
  for (const [facts, type] of table) {
    it(`are ${type} for ${JSON.stringify(facts)}`, () => {
      expect(decideCalType(facts)).to.deep.equal({ type, rule: rdsRules.calType, facts })
    })
  }
})
