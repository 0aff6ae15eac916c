import { expect } from 'chai'
import { verifyAudit } from '../../services/audit.ts'
import { type CancelRequest, cancelOrder, checkCancellation } from '../../services/cancel.ts'
import { orderById, placeOrder } from '../../services/order.ts'
import { no } from '../../services/outcome.ts'
import {
  admin,
  auditEvents,
  caller,
  customerNamed,
  DAY,
  documents,
  HOUR,
  NOW,
  openWorld,
  refusal,
  stranger,
  value,
  type World,
} from '../support/world.ts'

const contoso = customerNamed('Contoso Ltd')
let world: World
beforeEach(async () => {
  world = await openWorld()
})

/** Line 1 is perpetual, line 2 a three-year subscription. */
async function mixedOrder(): Promise<string> {
  const lines = [
    { productId: 'DG7GMGF0PWHC:0003', quantity: 1 },
    { productId: 'DG7GMGF0FKZV:0003', quantity: 1 },
  ]
  const request = { operationId: 'mixed', draft: { customerId: contoso.id, lines } }
  return value(await world.turn((context) => placeOrder(context, world.commerce, request))).order.id
}

const cancel = (more: Partial<CancelRequest> & { orderId: string }, who = admin, now = NOW) =>
  world.turn(
    (context) => cancelOrder(context, world.commerce, { operationId: 'cancel-1', reason: 'ordered twice', ...more }),
    who,
    now,
  )

describe('checking a cancellation', () => {
  it('decides line by line and adds up what would come back', async () => {
    const orderId = await mixedOrder()
    const check = value(await checkCancellation(world.context(), orderId, NOW + DAY))
    expect(check).to.deep.include({
      at: NOW + DAY,
      eligible: [1, 2],
      until: NOW + 168 * HOUR,
      refund: { amount: 118_000 + Math.round((1_500_000 * 1_094) / 1_096), currency: 'USD' },
      isEstimate: true,
    })
  })

  it('finds one line closed and the other open', async () => {
    const orderId = await mixedOrder()
    const check = value(await checkCancellation(world.context(), orderId, NOW + 7 * DAY))
    expect(check).to.deep.include({
      eligible: [1],
      until: NOW + 30 * DAY,
      refund: { amount: 118_000, currency: 'USD' },
      isEstimate: false,
    })
    expect(check.lines.map(({ decision }) => (decision.ok ? 'open' : decision.refusal.reason))).to.deep.equal([
      'open',
      'window-closed',
    ])
  })

  it('has no end and no refund when nothing can be cancelled', async () => {
    const check = value(await checkCancellation(world.context(), 'ORD-1004'))
    expect(check).to.deep.include({
      eligible: [],
      until: undefined,
      refund: { amount: 0, currency: 'USD' },
      isEstimate: false,
    })
  })

  it('is open to the whole team and changes nothing', async () => {
    for (const role of ['admin-agent', 'sales-agent', 'helpdesk-agent', 'billing-admin'] as const) {
      const context = world.context(caller(role))
      expect(value(await checkCancellation(context, 'ORD-1001')).eligible).to.deep.equal([1])
      expect(context.work.writes().filter(({ kind }) => kind !== 'check')).to.deep.equal([])
    }
  })

  it('knows no orders for strangers', async () => {
    const unknown = await checkCancellation(world.context(), 'ORD-9999')
    expect(unknown).to.deep.equal({ ok: false, refusal: { reason: 'not-found' } })
    expect(await checkCancellation(world.context(stranger), 'ORD-1001')).to.deep.equal(unknown)
  })
})

describe('cancelling an order', () => {
  it('marks its lines and itself, keeps who and why, and says what comes back', async () => {
    const cancelled = value(await cancel({ orderId: 'ORD-1002' }))
    const refund = { amount: Math.round((3_000_000 * 1_093) / 1_096), currency: 'USD' }
    expect(cancelled).to.deep.include({ lines: [1], refund, isEstimate: true, repeated: false })
    const order = value(await orderById(world.context(), 'ORD-1002'))
    expect(order.status).to.equal('cancelled')
    expect(order.lines[0]).to.deep.include({ cancelledAt: NOW, refund })
    expect(order.cancellation).to.deep.equal({
      at: NOW,
      by: { id: 'admin-agent', name: 'Somebody' },
      reason: 'ordered twice',
    })
  })

  it('cancels whole lines of an order, and the order only with its last line', async () => {
    const orderId = await mixedOrder()
    const first = value(await cancel({ orderId, lines: [2] }))
    expect([first.order.status, first.lines]).to.deep.equal(['completed', [2]])
    const again = refusal(await cancel({ orderId, lines: [1, 2], operationId: 'cancel-2' }))
    expect(again.reason).to.equal('not-cancellable')
    const rest = value(await cancel({ orderId, operationId: 'cancel-3' }))
    expect([rest.order.status, rest.lines]).to.deep.equal(['cancelled', [1]])
    expect(rest.isEstimate).to.equal(false)
  })

  it('cancels all of the named lines or none', async () => {
    const orderId = await mixedOrder()
    const refused = refusal(await cancel({ orderId }, admin, NOW + 8 * DAY))
    expect(refused.reason === 'not-cancellable' && refused.lines.map(({ line }) => line.number)).to.deep.equal([2])
    const order = value(await orderById(world.context(), orderId))
    expect(order.lines.every(({ cancelledAt }) => cancelledAt === undefined)).to.equal(true)
    expect(value(await cancel({ orderId, lines: [1] }, admin, NOW + 8 * DAY)).lines).to.deep.equal([1])
  })

  it('cancels once when the confirmation comes again', async () => {
    const first = value(await cancel({ orderId: 'ORD-1002' }))
    const second = value(await cancel({ orderId: 'ORD-1002' }, admin, NOW + HOUR))
    expect(second).to.deep.include({ lines: first.lines, refund: first.refund, repeated: true })
    expect(second.order.cancellation?.at).to.equal(NOW)
    expect(refusal(await cancel({ orderId: 'ORD-1001' }))).to.deep.equal({
      reason: 'operation-reused',
      operationId: 'cancel-1',
    })
  })

  it('refuses what is cancelled already, lines that are not there, no lines, and long reasons', async () => {
    const cancelled = refusal(await cancel({ orderId: 'ORD-1007' }))
    expect(cancelled).to.deep.include({ reason: 'already-cancelled', at: NOW - 4 * DAY })
    expect(refusal(await cancel({ orderId: 'ORD-1001', lines: [2] }))).to.deep.equal({
      reason: 'line-not-found',
      orderId: 'ORD-1001',
      line: 2,
    })
    expect(refusal(await cancel({ orderId: 'ORD-1001', lines: [] }))).to.deep.equal({ reason: 'no-lines' })
    expect(refusal(await cancel({ orderId: 'ORD-1001', reason: 'x'.repeat(501) }))).to.deep.equal({
      reason: 'reason-too-long',
      maximum: 500,
    })
    expect(refusal(await cancel({ orderId: 'ORD-9999' }))).to.deep.equal({ reason: 'not-found' })
  })

  it('is for an Admin agent alone', async () => {
    for (const who of [caller('sales-agent'), caller('helpdesk-agent'), caller('billing-admin'), stranger]) {
      const refused = refusal(await cancel({ orderId: 'ORD-1001' }, who))
      expect(refused).to.deep.equal({ reason: 'role-needed', action: 'cancel', roles: ['admin-agent'] })
      expect(refusal(await cancel({ orderId: 'ORD-9999' }, who))).to.deep.equal(refused)
    }
  })

  it('changes nothing when commerce refuses or fails', async () => {
    const everything = () => documents(world, '')
    const before = await everything()
    const request = { operationId: 'cancel-1', orderId: 'ORD-1001', reason: '' }
    const refusing = {
      ...world.commerce,
      cancel: async () => no({ reason: 'commerce-refused', because: 'order-cannot-be-cancelled', code: 800061 }),
    }
    const refused = await world.turn((context) => cancelOrder(context, refusing, request))
    expect(refusal(refused)).to.deep.include({ reason: 'commerce-refused', code: 800061 })

    const failing = {
      ...world.commerce,
      cancel: async () => {
        throw new Error('connection lost')
      },
    }
    const failure = await world.turn((context) => cancelOrder(context, failing, request)).catch((error) => error)
    expect(failure).to.be.instanceOf(Error)
    expect(await everything()).to.deep.equal(before)
  })

  it('leaves one audit entry a line, and a chain that is whole', async () => {
    const orderId = await mixedOrder()
    value(await cancel({ orderId, reason: 'a private reason' }))
    const events = await auditEvents(world, contoso.id)
    expect(events.slice(-2)).to.deep.equal([
      { action: 'order-cancelled', orderId, line: 1, operationId: 'cancel-1' },
      { action: 'order-cancelled', orderId, line: 2, operationId: 'cancel-1' },
    ])
    expect(JSON.stringify(events)).to.not.include('a private reason')
    expect((await verifyAudit(world.store.list, contoso.id)).ok).to.equal(true)
  })
})
