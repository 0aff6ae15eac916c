import { expect } from 'chai'
import {
  activationCountRule,
  deviceDeadline,
  fleetDeadline,
  kmsRenewalRule,
  kmsValidityRule,
  noKmsRule,
  officeToleranceRule,
  officeUnlicensedFrom,
  riskOf,
} from '../../../services/policy/activation.ts'
import { activationError, activationErrors, errorCodeIn } from '../../../services/policy/activation-errors.ts'

const at = (day: string) => Date.parse(day.includes('T') ? day : `${day}T00:00:00Z`)
const day = (instant: number) => new Date(instant).toISOString().slice(0, 10)

describe('the deadline of a device activated by KMS', () => {
  for (const [renewed, deadline, unlicensed] of [
    ['2026-11-15', '2027-05-14', '2027-06-13'],
    ['2027-09-15', '2028-03-13', '2028-04-12'],
    ['2026-09-15', '2027-03-14', '2027-04-13'],
    ['2028-02-29', '2028-08-27', '2028-09-26'],
    ['2026-12-31', '2027-06-29', '2027-07-29'],
  ] as const) {
    it(`last renewed on ${renewed} is ${deadline}; Office is unlicensed from ${unlicensed}`, () => {
      expect(day(deviceDeadline(at(renewed)))).to.equal(deadline)
      expect(day(officeUnlicensedFrom(at(renewed)))).to.equal(unlicensed)
    })
  }

  for (const [off, deadline] of [
    ['2026-12-01', '2027-05-23'],
    ['2027-12-01', '2028-05-22'],
  ] as const) {
    it(`of which nothing is known but that the host goes off on ${off} is ${deadline}`, () => {
      expect(day(fleetDeadline(at(off)))).to.equal(deadline)
    })
  }
})

describe('the risk of a device', () => {
  const renewed = at('2026-06-01')
  for (const [now, risk] of [
    ['2026-06-01', 'later'],
    ['2026-10-28T23:59:59.999Z', 'later'],
    ['2026-10-29', 'soon'],
    ['2026-11-27T23:59:59.999Z', 'soon'],
    ['2026-11-28', 'expired'],
  ] as const) {
    it(`renewed on 1 June is "${risk}" at ${now}`, () => expect(riskOf(renewed, at(now))).to.equal(risk))
  }

  it('is unknown without a date', () => expect(riskOf(undefined, renewed)).to.equal('unknown'))
})

describe('the error codes of activation', () => {
  for (const [text, code] of [
    ['0xC004C020', '0xC004C020'],
    ['slmgr says Error: 0xc004c020 The activation server', '0xC004C020'],
    ['エラー コード ０ｘＣ００４Ｆ０７４ が出ました', '0xC004F074'],
    ['C004F050', '0xC004F050'],
    ['error 0x8007232b, DNS name does not exist', '0x8007232B'],
    ['0xC004C0201', undefined],
    ['there is no code', undefined],
  ] as const) {
    it(`finds ${code} in "${text}"`, () => expect(errorCodeIn(text)).to.equal(code))
  }

  it('are named once each, and found', () => {
    expect(new Set(activationErrors.map(({ code }) => code)).size).to.equal(activationErrors.length)
    for (const { code } of activationErrors) expect(activationError(code)?.code).to.equal(errorCodeIn(code))
    expect(activationError('0xC004F999')).to.equal(undefined)
  })
})

describe('the rules of activation', () => {
  it('have their own id, a source and the day they were verified', () => {
    const guidance = [kmsValidityRule, kmsRenewalRule, officeToleranceRule, noKmsRule, activationCountRule]
    const rules = [...guidance, ...activationErrors]
    expect(new Set(rules.map(({ id }) => id)).size).to.equal(rules.length)
    for (const { id, source, lastVerified } of rules) {
      expect(source.url, id).to.match(/^https:\/\/learn\.microsoft\.com\//)
      expect(lastVerified, id).to.match(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
})
