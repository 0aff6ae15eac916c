import { expect } from 'chai'
import { cancelOrder } from '../../services/cancel.ts'
import { createKeyCipher, KeyUnreadable } from '../../services/key-cipher.ts'
import { placeOrder } from '../../services/order.ts'
import { allotKey, type KeyRequest, type PooledKey, redeemKey } from '../../services/product-key.ts'
import { StaleWrite } from '../../services/store/store.ts'
import {
  admin,
  auditEvents,
  caller,
  customerNamed,
  documents,
  openWorld,
  refusal,
  stranger,
  value,
  type World,
} from '../support/world.ts'

const contoso = customerNamed('Contoso Ltd')
const windowsServer2025: KeyRequest = { operationId: 'show-1', orderId: 'ORD-1001', line: 1, version: '2025' }

describe('the key of an order line', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  const allot = (more: Partial<KeyRequest> = {}, who = admin) =>
    world.turn((context) => allotKey(context, { ...windowsServer2025, ...more }), who)
  const redeem = (keyId: string) => redeemKey(world.store, world.cipher, keyId)
  const pooled = (version: string) => documents<PooledKey>(world, `key-pool/DG7GMGF0PWHC:0003/${version}/`)

  it('comes out of the pool, masked, and can be redeemed', async () => {
    const free = await pooled('2025')
    const shown = value(await allot())
    expect(shown.repeated).to.equal(false)
    expect(shown.masked).to.equal(`*****-*****-*****-*****-${shown.lastFive}`)
    expect(await redeem(shown.keyId)).to.equal(`DEMO0-KEY00-NOT00-REAL0-${shown.lastFive}`)
    expect(await pooled('2025')).to.have.length(free.length - 1)
  })

  it('is the same one ever after, each time under a new audit entry', async () => {
    const first = value(await allot())
    const second = value(await allot({ operationId: 'show-2' }))
    const third = value(await allot({ operationId: 'show-2' }))
    expect([second, third]).to.deep.equal([
      { ...first, repeated: true },
      { ...first, repeated: true },
    ])
    expect((await auditEvents(world, contoso.id)).slice(-3)).to.deep.equal([
      { action: 'key-allotted', ...{ keyId: first.keyId, ...windowsServer2025 } },
      { action: 'key-shown-again', ...{ keyId: first.keyId, ...windowsServer2025, operationId: 'show-2' } },
      { action: 'key-shown-again', ...{ keyId: first.keyId, ...windowsServer2025, operationId: 'show-2' } },
    ])
  })

  it('is another one for another version', async () => {
    const newest = value(await allot())
    const older = value(await allot({ operationId: 'show-2', version: '2019' }))
    expect(older.repeated).to.equal(false)
    expect(older.keyId).to.not.equal(newest.keyId)
  })

  it('is refused for a version that is not offered, and for a button used for something else', async () => {
    expect(refusal(await allot({ version: '2016' }))).to.deep.equal({
      reason: 'version-not-offered',
      version: '2016',
      offered: ['2025', '2022', '2019'],
    })
    value(await allot())
    expect(refusal(await allot({ version: '2022' })).reason).to.equal('operation-reused')
  })

  for (const role of ['sales-agent', 'helpdesk-agent', 'billing-admin'] as const) {
    it(`is not for a ${role}`, async () => {
      expect(refusal(await allot({}, caller(role)))).to.deep.include({ reason: 'role-needed', action: 'product-key' })
    })
  }

  it('is not for strangers, whether the order exists or not', async () => {
    const known = refusal(await allot({}, stranger))
    expect(refusal(await allot({ orderId: 'ORD-9999' }, stranger))).to.deep.equal(known)
  })

  it('is refused after the cancellation', async () => {
    expect(refusal(await allot({ orderId: 'ORD-1007', version: '2022' })).reason).to.equal('line-cancelled')
  })

  it('is not there when the pool is empty', async () => {
    const orderOf = async (productId: string, operationId: string) => {
      const draft = { customerId: contoso.id, lines: [{ productId, quantity: 1 }] }
      const placed = await world.turn((context) => placeOrder(context, world.commerce, { operationId, draft }))
      return value(placed).order.id
    }
    const skype = 'DG7GMGF0F4LQ:0002'
    const empty = await allot({ orderId: await orderOf(skype, 'order-1'), version: '2019' })
    expect(refusal(empty)).to.deep.equal({ reason: 'pool-empty', productId: skype, version: '2019' })
  })

  it('is given exactly once when many reach for the last ones', async () => {
    const requests: KeyRequest[] = []
    for (let n = 0; n < 8; n++) {
      const draft = { customerId: contoso.id, lines: [{ productId: 'DG7GMGF0PWHC:0006', quantity: 1 }] }
      const request = { operationId: `order-${n}`, draft }
      const placed = await world.turn((context) => placeOrder(context, world.commerce, request))
      requests.push({ operationId: `key-${n}`, orderId: value(placed).order.id, line: 1, version: '2025' })
    }
    const tryAgain = async (request: KeyRequest): ReturnType<typeof allotKey> => {
      try {
        return await world.turn((context) => allotKey(context, request))
      } catch (error) {
        if (error instanceof StaleWrite) return tryAgain(request)
        throw error
      }
    }
    const outcomes = await Promise.all(requests.map(tryAgain))
    const given = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.keyId] : []))
    const empty = outcomes.filter((outcome) => !outcome.ok && outcome.refusal.reason === 'pool-empty')
    expect(new Set(given).size).to.equal(4)
    expect([given.length, empty.length]).to.deep.equal([4, 4])
  })

  it('is not lost to a cancellation at the same moment', async () => {
    const giving = world.context()
    const cancelling = world.context()
    value(await allotKey(giving, windowsServer2025))
    value(await cancelOrder(cancelling, world.commerce, { operationId: 'c', orderId: 'ORD-1001', reason: '' }))
    await world.store.commit(giving.work.writes())
    const stale = await world.store.commit(cancelling.work.writes()).catch((error: unknown) => error)
    expect(stale).to.be.instanceOf(StaleWrite)
  })

  it('is revoked with its line, never to be redeemed or returned to the pool', async () => {
    const { keyId } = value(await allot())
    const free = await pooled('2025')
    const request = { operationId: 'cancel-1', orderId: 'ORD-1001', reason: '' }
    value(await world.turn((context) => cancelOrder(context, world.commerce, request)))
    expect(await redeem(keyId)).to.equal(undefined)
    expect(await pooled('2025')).to.deep.equal(free)
  })

  it('is not redeemed before it was given out, and not with a wrong master key', async () => {
    for (const { keyId } of await pooled('2025')) expect(await redeem(keyId)).to.equal(undefined)
    expect(await redeem('no-such-key')).to.equal(undefined)
    const { keyId } = value(await allot())
    const wrong = await redeemKey(world.store, createKeyCipher(Buffer.alloc(32, 9)), keyId).catch((error) => error)
    expect(wrong).to.be.instanceOf(KeyUnreadable)
  })

  it('is nowhere in the store in the clear', async () => {
    value(await allot())
    const everything = JSON.stringify(await documents(world, ''))
    expect(everything).to.not.include('DEMO0')
  })
})
