import { expect } from 'chai'
import { keyOptions } from '../../services/fulfillment.ts'
import { placeOrder } from '../../services/order.ts'
import { customerNamed, NOW, openWorld, refusal, stranger, value, type World } from '../support/world.ts'

describe('what may be chosen for the key of an order line', () => {
  let world: World
  before(async () => {
    world = await openWorld()
  })
  const options = async (orderId: string) => value(await keyOptions(world.context(), orderId, 1))

  it('is version, language and bitness for Office', async () => {
    const { offered, languages, bitness, skipped } = await options('ORD-1005')
    expect(offered.map(({ version }) => version)).to.deep.equal(['2024', '2021', '2019'])
    expect(languages.slice(0, 2)).to.deep.equal(['en-US', 'ja-JP'])
    expect(bitness).to.deep.equal(['64', '32'])
    expect(skipped).to.deep.equal([])
  })

  it('is no bitness for a server', async () => {
    const { offered, skipped } = await options('ORD-1001')
    expect(offered.map(({ version, right }) => `${version} ${right}`)).to.deep.equal([
      '2025 purchased',
      '2022 perpetual-downgrade',
      '2019 perpetual-downgrade',
    ])
    expect(skipped).to.deep.equal(['bitness'])
  })

  it('is nothing at all for an RDS CAL, which has one version and no media', async () => {
    const { offered, languages, bitness, skipped } = await options('ORD-1003')
    expect(offered.map(({ version }) => version)).to.deep.equal(['2025'])
    expect([...languages, ...bitness]).to.deep.equal([])
    expect(skipped).to.deep.equal(['version', 'language', 'bitness'])
  })

  it('goes by the version bought, not by the newest', async () => {
    const bought = Date.UTC(2025, 10, 17)
    const draft = {
      customerId: customerNamed('Contoso Ltd').id,
      lines: [{ productId: 'DG7GMGF0FKZV:0003', quantity: 1 }],
    }
    const placed = await world.turn(
      (context) => placeOrder(context, world.commerce, { operationId: 'earlier', draft }),
      undefined,
      bought,
    )
    const { offered } = await options(value(placed).order.id)
    expect(offered.map(({ version, right }) => `${version} ${right}`)).to.deep.equal([
      '2022 purchased',
      '2019 not-stated',
      '2017 not-stated',
    ])
  })

  it('is refused for cancelled lines, unknown lines, unknown orders and strangers', async () => {
    const refused = async (orderId: string, line: number) => refusal(await keyOptions(world.context(), orderId, line))
    expect(await refused('ORD-1007', 1)).to.deep.equal({
      reason: 'line-cancelled',
      orderId: 'ORD-1007',
      line: 1,
      at: NOW - 4 * 86_400_000,
    })
    expect(await refused('ORD-1001', 2)).to.deep.equal({ reason: 'line-not-found', orderId: 'ORD-1001', line: 2 })
    expect(await refused('ORD-9999', 1)).to.deep.equal({ reason: 'not-found' })
    expect(refusal(await keyOptions(world.context(stranger), 'ORD-1001', 1))).to.deep.equal({ reason: 'not-found' })
  })
})
