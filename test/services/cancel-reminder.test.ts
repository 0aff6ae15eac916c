import { expect } from 'chai'
import {
  isStillWanted,
  remindersOf,
  reminderTime,
  removeReminders,
  requestReminder,
} from '../../services/cancel-reminder.ts'
import type { Context } from '../../services/context.ts'
import type { Caller, Order } from '../../services/model.ts'
import { orderKey } from '../../services/order.ts'
import { openWork } from '../../services/work.ts'
import { openWorld, people, type World } from '../support/chat.ts'

const hour = 3_600_000

describe('a reminder of a window', () => {
  let world: World
  let ids: number
  const context = (caller: Caller = people.admin): Context => {
    const work = openWork(world.store)
    return { work, caller, now: world.now, newId: () => `id${++ids}` }
  }
  const until = () => world.now + 100 * hour

  /** In a turn of its own. */
  async function inTurn<T>(what: (context: Context) => Promise<T>, caller: Caller = people.admin): Promise<T> {
    const turn = context(caller)
    const result = await what(turn)
    await world.store.commit(turn.work.writes())
    return result
  }
  const request = (orderId: string) => inTurn((turn) => requestReminder(turn, orderId))

  beforeEach(async () => {
    ids = 0
    world = await openWorld()
  })

  it('is due a day before it closes, if that is at least an hour away', () => {
    expect(reminderTime(100 * hour, 0)).to.equal(76 * hour)
    expect(reminderTime(25 * hour, 0)).to.equal(hour)
    expect(reminderTime(25 * hour - 1, 0)).to.equal(undefined)
  })

  it('is noted once, however often it is asked for', async () => {
    const expected = { orderId: 'ORD-1002', until: until(), dueAt: until() - 24 * hour, id: 'id1' }
    expect(await request('ORD-1002')).to.deep.equal({ ok: true, value: { ...expected, isNew: true } })
    expect(await request('ORD-1002')).to.deep.equal({ ok: true, value: { ...expected, isNew: false } })
  })

  it('is refused where there is nothing to wait for, and to whoever may not look', async () => {
    for (const id of ['ORD-1003', 'ORD-1004', 'ORD-1007']) {
      const refused = await requestReminder(context(), id)
      expect(refused.ok || refused.refusal.reason).to.equal('too-late')
    }
    expect((await requestReminder(context(people.stranger), 'ORD-1002')).ok).to.equal(false)
  })

  it('is listed for whoever asked for it, the soonest first', async () => {
    await request('ORD-1001')
    await request('ORD-1002')
    expect((await remindersOf(context())).map(({ orderId }) => orderId)).to.deep.equal(['ORD-1002', 'ORD-1001'])
    expect(await remindersOf(context(people.sales))).to.deep.equal([])
    world.now += 80 * hour
    expect((await remindersOf(context())).map(({ orderId }) => orderId)).to.deep.equal(['ORD-1001'])
  })

  it('is taken back for one order, or for all, and can be set again', async () => {
    await request('ORD-1001')
    await request('ORD-1002')
    expect(await inTurn((turn) => removeReminders(turn, 'ORD-1004'))).to.deep.equal([])
    expect(await inTurn((turn) => removeReminders(turn, 'ORD-1002'), people.sales)).to.deep.equal([])
    expect((await inTurn((turn) => removeReminders(turn, 'ORD-1002'))).length).to.equal(1)
    expect((await remindersOf(context())).map(({ orderId }) => orderId)).to.deep.equal(['ORD-1001'])
    const again = await request('ORD-1002')
    expect(again.ok && [again.value.isNew, again.value.id]).to.deep.equal([true, 'id3'])
    expect((await inTurn((turn) => removeReminders(turn))).length).to.equal(2)
    expect(await remindersOf(context())).to.deep.equal([])
  })

  it('is wanted until it is taken back, the order is cancelled, or the window closed', async () => {
    const set = await request('ORD-1002')
    const id = set.ok ? set.value.id : ''
    const wish = { orderId: 'ORD-1002', until: until(), by: people.admin.id, id }
    const isWanted = (other: Partial<typeof wish> = {}) => isStillWanted(context(), { ...wish, ...other })
    expect(await isWanted()).to.equal(true)
    expect(await isWanted({ orderId: 'ORD-1001' })).to.equal(false)
    expect(await isWanted({ by: people.sales.id })).to.equal(false)

    world.now = wish.until
    expect(await isWanted(), 'closed').to.equal(false)
    world.now = wish.until - hour
    expect(await isWanted()).to.equal(true)

    world.now = wish.until - 90 * hour
    await inTurn((turn) => removeReminders(turn, 'ORD-1002'))
    expect(await isWanted(), 'taken back').to.equal(false)
    const again = await request('ORD-1002')
    expect(await isWanted(), 'the timer of the first wish').to.equal(false)
    const newest = again.ok ? again.value.id : ''
    expect(await isWanted({ id: newest }), 'the timer of the second').to.equal(true)

    const order = await openWork(world.store).get<Order>(orderKey('ORD-1002'))
    await inTurn(async ({ work }) => {
      await work.get(orderKey('ORD-1002'))
      work.put(orderKey('ORD-1002'), { ...order, status: 'cancelled' })
    })
    expect(await isWanted({ id: newest }), 'cancelled').to.equal(false)
    expect(await remindersOf(context())).to.deep.equal([])
  })
})
