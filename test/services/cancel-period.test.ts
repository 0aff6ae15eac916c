import { expect } from 'chai'
import { periodCheckOf } from '../cards/cancel-samples.ts'
import { aLine, ordinary } from '../cards/samples.ts'
import { DAY, NOW } from '../support/world.ts'

/** Bought three days before NOW: a subscription's window closes four days after it. */
const subscription = () => [aLine(ordinary, 1, 'subscription')]
const closes = NOW + 4 * DAY

describe('checking a cancellation for another time', () => {
  it('is open on a day that lies in the window, with the refund at the end of that day', async () => {
    const found = await periodCheckOf(subscription(), { from: NOW + DAY, until: NOW + 2 * DAY })
    expect([found.verdict, found.isPast]).to.deep.equal(['open', false])
    expect(found.checked.lines[0]?.decision).to.have.nested.property('value.daysUsed', 5)
  })

  it('closes on the day on which the window does', async () => {
    const found = await periodCheckOf(subscription(), { from: closes - DAY / 2, until: closes + DAY / 2 })
    expect([found.verdict, found.checked.until]).to.deep.equal(['closes', closes])
  })

  it('is closed from the first instant that is too late', async () => {
    const day = { from: closes - DAY / 2, until: closes + DAY / 2 }
    expect((await periodCheckOf(subscription(), { ...day, instant: closes })).verdict).to.equal('closed')
    expect((await periodCheckOf(subscription(), { ...day, instant: closes - 1 })).verdict).to.equal('open')
    expect((await periodCheckOf(subscription(), { from: closes, until: closes + DAY })).verdict).to.equal('closed')
  })

  it('closes when the first of several lines does', async () => {
    const lines = [aLine(ordinary, 1), aLine(ordinary, 2, 'subscription')]
    const found = await periodCheckOf(lines, { from: NOW, until: NOW + 7 * DAY })
    expect([found.verdict, found.checked.until]).to.deep.equal(['closes', closes])
    const later = await periodCheckOf(lines, { from: NOW + 6 * DAY, until: NOW + 7 * DAY })
    expect([later.verdict, later.checked.eligible]).to.deep.equal(['open', [1]])
  })

  it('looks back as well, and counts the day of the purchase from the purchase on', async () => {
    const yesterday = await periodCheckOf(subscription(), { from: NOW - DAY, until: NOW })
    expect([yesterday.verdict, yesterday.isPast]).to.deep.equal(['open', true])
    const bought = await periodCheckOf(subscription(), { from: NOW - 3.5 * DAY, until: NOW - 2.5 * DAY })
    expect(bought.verdict).to.equal('open')
    const before = await periodCheckOf(subscription(), { from: NOW - 9 * DAY, until: NOW - 8 * DAY })
    expect(before.verdict).to.equal('closed')
  })

  it('looks at a renewal only after it has happened', async () => {
    const order = { purchasedAt: NOW - 1097 * DAY, renewedAt: NOW - DAY }
    const [before, after] = await Promise.all(
      [NOW - 3 * DAY, NOW + DAY].map((from) => periodCheckOf(subscription(), { from, until: from + DAY }, order)),
    )
    expect([before?.verdict, after?.verdict]).to.deep.equal(['closed', 'open'])
  })
})
