import { expect } from 'chai'
import { isStillWanted, reminderTime, requestReminder } from '../../services/cancel-reminder.ts'
import { openWork } from '../../services/work.ts'
import { openWorld, people, type World } from '../support/chat.ts'

const hour = 3_600_000

describe('a reminder of a window', () => {
  let world: World
  const context = (caller = people.admin) => {
    const work = openWork(world.store)
    return { work, caller, now: world.now, newId: () => '0'.repeat(32) }
  }

  beforeEach(async () => {
    world = await openWorld()
  })

  it('is due a day before it closes, if that is at least an hour away', () => {
    expect(reminderTime(100 * hour, 0)).to.equal(76 * hour)
    expect(reminderTime(25 * hour, 0)).to.equal(hour)
    expect(reminderTime(25 * hour - 1, 0)).to.equal(undefined)
  })

  it('is noted once, however often it is asked for', async () => {
    const first = context()
    const until = world.now + 100 * hour
    const expected = { orderId: 'ORD-1002', until, dueAt: until - 24 * hour }
    expect(await requestReminder(first, 'ORD-1002')).to.deep.equal({ ok: true, value: { ...expected, isNew: true } })
    await world.store.commit(first.work.writes())
    expect(await requestReminder(context(), 'ORD-1002')).to.deep.equal({
      ok: true,
      value: { ...expected, isNew: false },
    })
  })

  it('is refused where there is nothing to wait for, and to whoever may not look', async () => {
    for (const id of ['ORD-1003', 'ORD-1004', 'ORD-1007']) {
      const refused = await requestReminder(context(), id)
      expect(refused.ok || refused.refusal.reason).to.equal('too-late')
    }
    expect((await requestReminder(context(people.stranger), 'ORD-1002')).ok).to.equal(false)
  })

  it('is wanted until the order is cancelled or the window closed', async () => {
    const until = world.now + hour
    expect(await isStillWanted(context(), { orderId: 'ORD-1002', until })).to.equal(true)
    expect(await isStillWanted(context(), { orderId: 'ORD-1002', until: world.now })).to.equal(false)
    expect(await isStillWanted(context(), { orderId: 'ORD-1007', until })).to.equal(false)
    expect(await isStillWanted(context(), { orderId: 'ORD-9999', until })).to.equal(false)
  })
})
