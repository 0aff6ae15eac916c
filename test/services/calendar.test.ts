import { expect } from 'chai'
import { addMonths } from '../../services/calendar.ts'

describe('adding months', () => {
  for (const [from, months, expected] of [
    ['2026-11-19T13:00:00.000Z', 36, '2029-11-19T13:00:00.000Z'],
    ['2024-02-29T00:00:00.000Z', 12, '2025-02-28T00:00:00.000Z'],
    ['2024-02-29T00:00:00.000Z', 48, '2028-02-29T00:00:00.000Z'],
    ['2026-01-31T23:59:59.999Z', 1, '2026-02-28T23:59:59.999Z'],
    ['2026-12-31T10:00:00.000Z', 1, '2027-01-31T10:00:00.000Z'],
    ['2026-11-20T21:00:00.000Z', -36, '2023-11-20T21:00:00.000Z'],
    ['2026-03-31T00:00:00.000Z', -1, '2026-02-28T00:00:00.000Z'],
  ] as const) {
    it(`${from} and ${months} months is ${expected}`, () => {
      expect(new Date(addMonths(Date.parse(from), months)).toISOString()).to.equal(expected)
    })
  }
})
