import { expect } from 'chai'
import { type CommerceRefusal, commerceCodes, type PlaceRequest } from '../../../services/commerce/commerce.ts'
import { createSandbox } from '../../../services/commerce/sandbox.ts'
import { customerNamed, NOW, refusal, value } from '../../support/world.ts'

const hexadecimal = (number: number) => number.toString(16).padStart(32, '0')

const request = (more: Partial<PlaceRequest> = {}): PlaceRequest => ({
  operationId: 'operation',
  customer: customerNamed('Contoso Ltd'),
  lines: [{ productId: 'DG7GMGF0PWHC:0003', quantity: 4, billing: 'one-time' }],
  isFree: async () => true,
  ...more,
})

const lineOf = (productId: string, quantity: number) => ({ productId, quantity, billing: 'one-time' as const })

function expectKnownCode({ because, code }: CommerceRefusal) {
  const codes: readonly number[] = commerceCodes[because]
  expect(codes).to.include(code)
}

describe('the sandbox', () => {
  it('gives an order id of eight digits, the same for the same random source', async () => {
    const place = () => createSandbox(() => hexadecimal(4_711)).place(request())
    expect(value(await place())).to.deep.equal({ orderId: 'ORD-00004711' })
    expect(value(await place())).to.deep.equal({ orderId: 'ORD-00004711' })
    const largest = createSandbox(() => 'f'.repeat(32))
    expect(value(await largest.place(request())).orderId).to.match(/^ORD-\d{8}$/)
  })

  it('takes another id when one is taken, and gives up when all seem to be', async () => {
    let next = 0
    const sandbox = createSandbox(() => hexadecimal(++next))
    const placed = await sandbox.place(request({ isFree: async (orderId) => orderId === 'ORD-00000003' }))
    expect(value(placed)).to.deep.equal({ orderId: 'ORD-00000003' })
    const failure = await sandbox.place(request({ isFree: async () => false })).catch((error: Error) => error.message)
    expect(failure).to.equal('no free order id')
  })

  for (const [what, line, because] of [
    ['an unknown product', lineOf('DG7GMGF0PWHC:9999', 1), 'product-not-found'],
    ['more than the line allows', lineOf('DG7GMGF0PWHC:0003', 501), 'quantity-not-allowed'],
    ['nothing at all', lineOf('DG7GMGF0PWHC:0003', 0), 'quantity-not-allowed'],
  ] as const) {
    it(`refuses ${what} with the code of Partner Center`, async () => {
      const refused = refusal(await createSandbox(() => hexadecimal(1)).place(request({ lines: [line] })))
      expect(refused.because).to.equal(because)
      expectKnownCode(refused)
    })
  }

  const customer = (name: string) => ({ customer: customerNamed(name) })
  for (const [name, because, code] of [
    ['Trey Research', 'customer-agreement-missing', 13605],
    ['合同会社つきみデザイン', 'customer-agreement-missing', 13605],
    ['Proseware Inc', 'customer-under-review', 800073],
    ['有限会社さざなみ印刷', 'customer-under-review', 800073],
    ['Wingtip Toys', 'account-locked', 900416],
    ['Woodgrove Bank', 'credit-limit', 800023],
    ['Tailwind Traders', 'attestation-missing', 900206],
  ] as const) {
    it(`refuses whatever is ordered for ${name}, the same every time`, async () => {
      const sandbox = createSandbox(() => hexadecimal(1))
      for (const lines of [request().lines, [lineOf('DG7GMGF0PN5F:0002', 1)]]) {
        const refused = refusal(await sandbox.place(request({ ...customer(name), lines })))
        expect(refused).to.deep.equal({ reason: 'commerce-refused', because, code })
        expectKnownCode(refused)
      }
    })
  }

  it('gives some customers only so many licenses in one order, over all its lines', async () => {
    const sandbox = createSandbox(() => hexadecimal(1))
    for (const name of ['Humongous Insurance', 'しおかぜ食品株式会社']) {
      const place = (...quantities: number[]) =>
        sandbox.place(request({ ...customer(name), lines: quantities.map((n) => lineOf('DG7GMGF0PN5F:0002', n)) }))
      expect((await place(30, 20)).ok).to.equal(true)
      const refused = refusal(await place(30, 21))
      expect(refused).to.deep.include({ because: 'asset-limit', code: 800089, remaining: 50 })
      expectKnownCode(refused)
    }
  })

  it('sells no subscription where Microsoft does not, and names the line', async () => {
    const sandbox = createSandbox(() => hexadecimal(1))
    const lines = [lineOf('DG7GMGF0PWHC:0003', 1), { ...lineOf('DG7GMGF0FKZV:0003', 1), term: 'P3Y' as const }]
    const refused = refusal(await sandbox.place(request({ ...customer('Coho Winery'), lines })))
    expect(refused).to.deep.include({ because: 'not-sold-in-country', code: 800070, productId: 'DG7GMGF0FKZV:0003' })
    expectKnownCode(refused)
    expect((await sandbox.place(request({ ...customer('Coho Winery') }))).ok).to.equal(true)
    expect((await sandbox.place(request({ lines }))).ok).to.equal(true)
  })

  it('cancels inside the window and not at its end', async () => {
    const sandbox = createSandbox(() => hexadecimal(1))
    const cancel = (kind: 'perpetual' | 'subscription', at: number) =>
      sandbox.cancel({
        operationId: 'operation',
        customerId: 'customer',
        orderId: 'ORD-1',
        at,
        lines: [{ number: 1, kind, until: NOW }],
      })
    expect(value(await cancel('perpetual', NOW - 1))).to.deep.equal({ orderId: 'ORD-1' })
    expect(refusal(await cancel('perpetual', NOW))).to.deep.include({ because: 'cancel-window-passed', code: 900117 })
    expect(refusal(await cancel('subscription', NOW))).to.deep.include({ code: 900213 })
    expectKnownCode(refusal(await cancel('subscription', NOW)))
  })
})
