import { expect } from 'chai'
import { verifyAudit } from '../../services/audit.ts'
import { cancelOrder } from '../../services/cancel.ts'
import { products } from '../../services/catalogue/catalogue.ts'
import type { Context } from '../../services/context.ts'
import { allotKey, redeemKey } from '../../services/product-key.ts'
import {
  findRdsCode,
  type RdsCodeRef,
  type RdsCodeRequest,
  rdsCodesOf,
  recordRdsCode,
} from '../../services/rds-code.ts'
import { hasRdsCode } from '../../services/rds-key-index.ts'
import { StaleWrite } from '../../services/store/store.ts'
import {
  admin,
  auditEvents,
  caller,
  customerNamed,
  documents,
  HOUR,
  NOW,
  openWorld,
  refusal,
  stranger,
  value,
  type World,
} from '../support/world.ts'

const fabrikam = customerNamed('Fabrikam Inc')
const contoso = customerNamed('Contoso Ltd')
let world: World
let keyId: string
let lastFive: string

beforeEach(async () => {
  world = await openWorld()
  const request = { operationId: 'show', orderId: 'ORD-1003', line: 1, version: '2025' }
  const key = value(await world.turn((context) => allotKey(context, request)))
  keyId = key.keyId
  lastFive = key.lastFive
})

const record = (more: Partial<RdsCodeRequest> = {}, who = admin, now = NOW) =>
  world.turn(
    (context) => recordRdsCode(context, { operationId: 'use-1', code: { keyId }, licenseServer: 'RDLIC01', ...more }),
    who,
    now,
  )

describe('recording a used 5x5 code', () => {
  it('keeps the license server, when and by whom, and writes an audit entry in ids only', async () => {
    const { code, use } = value(await record())
    expect(code).to.include({ codeId: keyId, lastFive, customerId: fabrikam.id })
    expect(use).to.deep.equal({ licenseServer: 'RDLIC01', at: NOW, by: { id: admin.id, name: admin.name } })
    const entries = await auditEvents(world, fabrikam.id)
    const entry = { action: 'rds-code-used', orderId: 'ORD-1003', line: 1, keyId, operationId: 'use-1' } as const
    expect(entries.at(-1)).to.deep.equal(entry)
    expect((await verifyAudit(world.context().work.list, fabrikam.id)).ok).to.equal(true)
  })

  const again: [what: string, licenseServer: string][] = [
    ['another license server', 'RDLIC02'],
    ['the same license server', 'RDLIC01'],
    ['the same license server in other letters', 'rdlic01'],
  ]
  for (const [what, licenseServer] of again) {
    it(`refuses it a second time on ${what}, and tells where it was used first`, async () => {
      await record()
      const refused = refusal(await record({ operationId: 'use-2', licenseServer }, admin, NOW + HOUR))
      expect(refused).to.deep.include({ reason: 'code-used' })
      expect(refused.reason === 'code-used' && refused.use).to.include({ licenseServer: 'RDLIC01', at: NOW })
      expect((await auditEvents(world, fabrikam.id)).filter(({ action }) => action === 'rds-code-used')).to.have.length(
        1,
      )
    })
  }

  it('records once however often the same confirmation arrives', async () => {
    const first = value(await record())
    expect(value(await record({}, admin, NOW + HOUR))).to.deep.equal(first)
    expect(refusal(await record({ licenseServer: 'RDLIC02' }))).to.include({ reason: 'operation-reused' })
  })

  it('lets one of two win that record at the same moment; the other runs again and is refused', async () => {
    const [one, two] = [world.context(), world.context()]
    const request = { code: { keyId }, licenseServer: 'RDLIC01' }
    value(await recordRdsCode(one, { ...request, operationId: 'a' }))
    value(await recordRdsCode(two, { ...request, operationId: 'b', licenseServer: 'RDLIC02' }))
    await world.store.commit(one.work.writes())
    const lost = await world.store.commit(two.work.writes()).catch((error: unknown) => error)
    expect(lost).to.be.instanceOf(StaleWrite)
    const rerun = await record({ operationId: 'b', licenseServer: 'RDLIC02' })
    expect(refusal(rerun)).to.include({ reason: 'code-used' })
  })

  it('keeps no code in clear', async () => {
    const key = await redeemKey(world.store, world.cipher, keyId)
    expect(key).to.match(/^[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}$/)
    await record()
    expect(JSON.stringify(await world.store.list('', { limit: 100_000 }))).not.to.include(key)
  })

  it('refuses what is no server name', async () => {
    expect(refusal(await record({ licenseServer: 'my server' }))).to.include({ reason: 'server-name-invalid' })
  })

  it('is for Admin agents', async () => {
    const others = [caller('sales-agent'), caller('helpdesk-agent'), caller('billing-admin'), stranger]
    for (const who of others) expect(refusal(await record({}, who))).to.include({ reason: 'role-needed' })
    expect(await documents(world, 'rds-code/')).to.deep.equal([])
  })

  it('does not find a key that was never given out, or that is for something else', async () => {
    expect(refusal(await record({ code: { keyId: 'nothing' } }))).to.deep.equal({ reason: 'not-found' })
    const request = { operationId: 'other', orderId: 'ORD-1001', line: 1, version: '2025' }
    const other = value(await world.turn((context) => allotKey(context, request)))
    expect(refusal(await record({ code: { keyId: other.keyId } }))).to.deep.equal({ reason: 'not-found' })
  })

  it('refuses a code whose order is cancelled, also by its last five characters', async () => {
    const request = { operationId: 'cancel', orderId: 'ORD-1003', reason: 'not needed' }
    value(await world.turn((context) => cancelOrder(context, world.commerce, request)))
    const refs: RdsCodeRef[] = [{ keyId }, { customerId: fabrikam.id, lastFive }]
    for (const code of refs) {
      expect(refusal(await record({ code }))).to.deep.include({ reason: 'line-cancelled', orderId: 'ORD-1003' })
    }
    expect(value(await rdsCodesOf(world.context(), fabrikam.id))).to.deep.equal([])
  })
})

describe('a code from elsewhere', () => {
  const code = { customerId: contoso.id, lastFive: 'x7k2p' }

  it('is told by the customer and the last five characters, which the audit does not hold', async () => {
    const done = value(await record({ code }))
    expect(done.code).to.include({ lastFive: 'X7K2P', customerId: contoso.id })
    expect(done.code.purchase).to.equal(undefined)
    const entry = (await auditEvents(world, contoso.id)).at(-1)
    expect(entry).to.include({ action: 'rds-code-used' })
    expect(entry?.keyId).to.match(/^elsewhere-[0-9a-f]{32}$/)
    expect(JSON.stringify(entry)).not.to.include('X7K2P')
    const again = await record({ code: { ...code, lastFive: 'X7K2P' }, operationId: 'use-2' })
    expect(refusal(again)).to.include({ reason: 'code-used' })
  })

  it('is another one for another customer', async () => {
    value(await record({ code }))
    value(await record({ code: { ...code, customerId: fabrikam.id }, operationId: 'use-2' }))
    expect(await documents(world, 'rds-code/')).to.have.length(2)
  })

  it('is found to be one of ours when its last five characters are', async () => {
    const found = value(await findRdsCode(world.context(), { customerId: fabrikam.id, lastFive }))
    expect(found.code.codeId).to.equal(keyId)
    await record()
    const again = await record({ code: { customerId: fabrikam.id, lastFive }, operationId: 'use-2' })
    expect(refusal(again)).to.include({ reason: 'code-used' })
  })

  it('names the other customers for whom one with the same end is recorded, also beside one of ours', async () => {
    value(await record({ code }))
    const found = value(await findRdsCode(world.context(), { ...code, customerId: fabrikam.id, lastFive: 'X7K2P' }))
    expect(found.others.map(({ customerId, use }) => [customerId, use.licenseServer])).to.deep.equal([
      [contoso.id, 'RDLIC01'],
    ])
    expect(value(await findRdsCode(world.context(), code)).others).to.deep.equal([])
  })

  it('is refused when it was given out here for another customer, even if its order is cancelled by now', async () => {
    const ref = { customerId: contoso.id, lastFive }
    const expected = { reason: 'code-of-another', lastFive, customerId: fabrikam.id, orderId: 'ORD-1003' }
    expect(refusal(await record({ code: ref }))).to.deep.equal(expected)
    await record()
    const cancel = { operationId: 'cancel', orderId: 'ORD-1003', reason: 'not needed' }
    value(await world.turn((context) => cancelOrder(context, world.commerce, cancel)))
    expect(refusal(await record({ code: ref, operationId: 'use-2' }))).to.deep.equal(expected)
    expect(await documents(world, 'rds-code/')).to.have.length(1)
  })

  it('is told from one that is recorded for another customer at the same moment', async () => {
    const [one, two] = [world.context(), world.context()]
    value(await recordRdsCode(one, { operationId: 'a', code, licenseServer: 'RDLIC01' }))
    const other = { ...code, customerId: fabrikam.id }
    value(await recordRdsCode(two, { operationId: 'b', code: other, licenseServer: 'RDLIC02' }))
    await world.store.commit(one.work.writes())
    expect(await world.store.commit(two.work.writes()).catch((error: unknown) => error)).to.be.instanceOf(StaleWrite)
  })

  it('needs a customer that there is', async () => {
    expect(refusal(await record({ code: { ...code, customerId: 'nobody' } }))).to.deep.equal({ reason: 'not-found' })
  })
})

describe("the customer's codes", () => {
  it('are those that were given out for RDS CALs', async () => {
    const codes = value(await rdsCodesOf(world.context(), fabrikam.id))
    expect(codes.map(({ codeId, purchase }) => [codeId, purchase?.orderId])).to.deep.equal([[keyId, 'ORD-1003']])
    expect(value(await rdsCodesOf(world.context(), contoso.id))).to.deep.equal([])
    expect(refusal(await rdsCodesOf(world.context(stranger), fabrikam.id))).to.include({ reason: 'role-needed' })
  })

  it('are listed when they are shown again, if they were given out before there were lists', async () => {
    for (const { key, version } of await world.store.list('rds-')) {
      await world.store.commit([{ kind: 'remove', key, expects: version }])
    }
    expect(value(await rdsCodesOf(world.context(), fabrikam.id))).to.deep.equal([])
    const again = { operationId: 'again', orderId: 'ORD-1003', line: 1, version: '2025' }
    value(await world.turn((context) => allotKey(context, again)))
    expect(value(await rdsCodesOf(world.context(), fabrikam.id))).to.have.length(1)
  })

  it('are found by their order, of its customer only', async () => {
    const context = world.context()
    expect(value(await rdsCodesOf(context, fabrikam.id, 'ORD-1003'))).to.have.length(1)
    expect(value(await rdsCodesOf(context, fabrikam.id, 'ORD-1001'))).to.deep.equal([])
    expect(value(await rdsCodesOf(context, contoso.id, 'ORD-1003'))).to.deep.equal([])
  })

  it('are found without a look at the orders that have none', async () => {
    const { work } = world.context()
    const looked: string[] = []
    const get = (key: string) => {
      looked.push(key)
      return work.get(key)
    }
    const watched = { ...world.context(), work: { ...work, get } }
    value(await rdsCodesOf(watched as Context, contoso.id))
    value(await findRdsCode(watched as Context, { customerId: contoso.id, lastFive: 'X7K2P' }))
    expect(looked.filter((key) => /^(?:order|fulfillment)/.test(key))).to.deep.equal([])
  })

  it('belong to RDS User and Device CALs only', () => {
    const titles = products.filter(hasRdsCode).map(({ title }) => title)
    expect(titles).to.include('Windows Server 2022 RDS - 1 Device CAL')
    expect(titles).to.satisfy((all: string[]) => all.every((title) => /RDS|Remote Desktop/.test(title)))
    expect(titles.join()).not.to.include('External Connector')
  })
})
