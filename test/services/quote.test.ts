import { expect } from 'chai'
import { type Draft, quote } from '../../services/quote.ts'
import {
  caller,
  customerNamed,
  DAY,
  HOUR,
  NOW,
  openWorld,
  refusal,
  stranger,
  value,
  type World,
} from '../support/world.ts'

const WINDOWS_SERVER = 'DG7GMGF0PWHC:0003'
const SQL_SUBSCRIPTION = 'DG7GMGF0FKZV:0003'

describe('a quote', () => {
  let world: World
  const draft = (customer: string, ...lines: [string, number][]): Draft => ({
    customerId: customerNamed(customer).id,
    lines: lines.map(([productId, quantity]) => ({ productId, quantity })),
  })
  before(async () => {
    world = await openWorld()
  })

  it('prices several lines in the currency of the customer', async () => {
    const dollars = value(
      await quote(world.context(), draft('Contoso Ltd', [WINDOWS_SERVER, 4], [SQL_SUBSCRIPTION, 2])),
    )
    expect(dollars.customer.name).to.equal('Contoso Ltd')
    expect(dollars.lines.map(({ line }) => line)).to.deep.equal([
      {
        number: 1,
        productId: WINDOWS_SERVER,
        title: 'Windows Server 2025 Standard - 16 Core',
        kind: 'perpetual',
        term: undefined,
        billing: 'one-time',
        quantity: 4,
        unitPrice: { amount: 118_000, currency: 'USD' },
        total: { amount: 472_000, currency: 'USD' },
        version: '2025',
      },
      {
        number: 2,
        productId: SQL_SUBSCRIPTION,
        title: 'SQL Server Enterprise - 2 Core License Pack - 3 year',
        kind: 'subscription',
        term: 'P3Y',
        billing: 'triennial',
        quantity: 2,
        unitPrice: { amount: 1_500_000, currency: 'USD' },
        total: { amount: 3_000_000, currency: 'USD' },
        version: '2025',
      },
    ])
    expect(dollars.total).to.deep.equal({ amount: 3_472_000, currency: 'USD' })
    const yen = value(await quote(world.context(), draft('株式会社みどり商事', [WINDOWS_SERVER, 4])))
    expect(yen.total).to.deep.equal({ amount: 708_000, currency: 'JPY' })
  })

  it('says for each line until when it could be cancelled if it were confirmed now', async () => {
    const { lines } = value(
      await quote(world.context(), draft('Contoso Ltd', [WINDOWS_SERVER, 1], [SQL_SUBSCRIPTION, 1])),
    )
    expect(lines.map(({ cancelBy, rule }) => [cancelBy - NOW, rule.id])).to.deep.equal([
      [30 * DAY, 'perpetual-30-days'],
      [168 * HOUR, 'subscription-168-hours'],
    ])
  })

  it('is open to everybody on the team, and closed to strangers before anything is looked up', async () => {
    for (const role of ['admin-agent', 'sales-agent', 'helpdesk-agent', 'billing-admin'] as const) {
      expect((await quote(world.context(caller(role)), draft('Contoso Ltd', [WINDOWS_SERVER, 1]))).ok).to.equal(true)
    }
    for (const customerId of [customerNamed('Contoso Ltd').id, 'no-such-id']) {
      const refused = await quote(world.context(stranger), { customerId, lines: [] })
      expect(refusal(refused)).to.deep.include({ reason: 'role-needed', action: 'quote' })
    }
  })

  it('writes nothing', async () => {
    const context = world.context()
    await quote(context, draft('Contoso Ltd', [WINDOWS_SERVER, 1]))
    expect(context.work.writes().filter(({ kind }) => kind !== 'check')).to.deep.equal([])
  })

  it('refuses what cannot be ordered, and says what', async () => {
    const refused = async (asked: Draft) => refusal(await quote(world.context(), asked))
    const many = Array.from({ length: 51 }, (): [string, number] => [WINDOWS_SERVER, 1])
    expect(await refused(draft('Contoso Ltd'))).to.deep.equal({ reason: 'no-lines' })
    expect(await refused(draft('Contoso Ltd', ...many))).to.deep.equal({ reason: 'too-many-lines', maximum: 50 })
    expect(await refused({ customerId: 'x', lines: [{ productId: WINDOWS_SERVER, quantity: 1 }] })).to.deep.equal({
      reason: 'not-found',
    })
    expect(await refused(draft('Contoso Ltd', [WINDOWS_SERVER, 1], ['nothing', 1]))).to.deep.equal({
      reason: 'product-not-found',
      productId: 'nothing',
    })
    expect(await refused(draft('Contoso Ltd', [WINDOWS_SERVER, 501]))).to.deep.equal({
      reason: 'quantity-not-allowed',
      productId: WINDOWS_SERVER,
      quantity: 501,
      minimum: 1,
      maximum: 500,
    })
  })
})
