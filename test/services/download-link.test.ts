import { expect } from 'chai'
import { cancelOrder } from '../../services/cancel.ts'
import { issueLink, type LinkRequest, linkByToken, linksOfOrder, recordFirstUse } from '../../services/download-link.ts'
import { orderById } from '../../services/order.ts'
import { admin, auditEvents, caller, DAY, NOW, openWorld, refusal, value, type World } from '../support/world.ts'

const office: LinkRequest = { orderId: 'ORD-1005', line: 1, version: '2024', language: 'ja-JP', bitness: '64' }

describe('a download link', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  const issue = (more: Partial<LinkRequest> = {}, who = admin, now = NOW) =>
    world.turn((context) => issueLink(context, { ...office, ...more }), who, now)
  const use = (token: string, now: number) => world.turn((context) => recordFirstUse(context, token), undefined, now)
  const look = (token: string, now: number) => linkByToken(world.context(undefined, now), token)

  it('is issued unused, with a token of 128 bits', async () => {
    const { link, state, repeated } = value(await issue())
    expect(link.token).to.match(/^[0-9a-f]{32}$/)
    expect(state).to.deep.equal({ state: 'unused' })
    expect(repeated).to.equal(false)
    expect(value(await look(link.token, NOW)).link).to.deep.equal(link)
  })

  it('lives five days from the first download, however often it is used', async () => {
    const { link } = value(await issue())
    const first = value(await use(link.token, NOW + DAY))
    expect(first.state).to.deep.equal({ state: 'in-use', until: NOW + 6 * DAY, leftMs: 5 * DAY })
    const again = value(await use(link.token, NOW + 6 * DAY - 1))
    expect(again.state).to.deep.equal({ state: 'in-use', until: NOW + 6 * DAY, leftMs: 1 })
    expect(refusal(await use(link.token, NOW + 6 * DAY))).to.deep.include({
      reason: 'link-expired',
      at: NOW + 6 * DAY,
    })
  })

  it('does not start its five days by being looked at', async () => {
    const { link } = value(await issue())
    expect(value(await look(link.token, NOW + DAY)).state).to.deep.equal({ state: 'unused' })
    expect(value(await look(link.token, NOW + 300 * DAY)).state).to.deep.equal({ state: 'unused' })
  })

  it('is the same while it lives and a new one when it is dead', async () => {
    const first = value(await issue()).link.token
    value(await use(first, NOW))
    const same = value(await issue({}, admin, NOW + 5 * DAY - 1))
    expect([same.link.token, same.repeated]).to.deep.equal([first, true])
    const fresh = value(await issue({}, admin, NOW + 5 * DAY))
    expect(fresh.repeated).to.equal(false)
    expect(fresh.link.token).to.not.equal(first)
    expect(value(await issue({}, admin, NOW + 6 * DAY)).link.token).to.equal(fresh.link.token)
  })

  it('is another one for another language or version', async () => {
    const tokens = [
      value(await issue()).link.token,
      value(await issue({ language: 'en-US' })).link.token,
      value(await issue({ version: '2021' })).link.token,
      value(await issue()).link.token,
    ]
    expect(new Set(tokens).size).to.equal(3)
    expect(tokens[3]).to.equal(tokens[0])
  })

  it('is refused for what the product does not have', async () => {
    expect(refusal(await issue({ orderId: 'ORD-1003' })).reason).to.equal('no-media')
    expect(refusal(await issue({ version: '2016' }))).to.deep.equal({
      reason: 'not-offered',
      option: 'version',
      offered: ['2024', '2021', '2019'],
    })
    expect(refusal(await issue({ language: 'tlh' }))).to.deep.include({ reason: 'not-offered', option: 'language' })
    expect(refusal(await issue({ orderId: 'ORD-1001', version: '2025', bitness: '32' }))).to.deep.equal({
      reason: 'not-offered',
      option: 'bitness',
      offered: ['64'],
    })
    expect(refusal(await issue({ bitness: '32' })).reason).to.equal('deployment-tool-needed')
    expect(refusal(await issue({ orderId: 'ORD-1007' })).reason).to.equal('line-cancelled')
  })

  it('is not for others than an Admin agent', async () => {
    for (const who of [caller('sales-agent'), caller('helpdesk-agent'), caller('billing-admin'), caller()]) {
      expect(refusal(await issue({}, who))).to.deep.include({ reason: 'role-needed', action: 'download-link' })
    }
  })

  it('is revoked with its line', async () => {
    const { link } = value(await issue())
    const request = { operationId: 'cancel-1', orderId: 'ORD-1005', reason: '' }
    value(await world.turn((context) => cancelOrder(context, world.commerce, request)))
    expect(refusal(await use(link.token, NOW + 1))).to.deep.include({ reason: 'link-revoked', at: NOW })
    expect(value(await look(link.token, NOW + 1)).state).to.deep.equal({ state: 'revoked', at: NOW })
  })

  it('is remembered when it is dead, but not for ever; only an Admin agent gets the tokens', async () => {
    const list = async (who = admin, now = NOW) => {
      const context = world.context(who, now)
      return linksOfOrder(context, value(await orderById(world.context(admin, now), 'ORD-1005')))
    }
    for (let round = 0; round < 8; round++) {
      const at = NOW + round * 6 * DAY
      value(await use(value(await issue({}, admin, at)).link.token, at))
    }
    value(await issue({ language: 'en-US' }, admin, NOW + 42 * DAY))
    const links = await list(admin, NOW + 43 * DAY)
    expect(links.map(({ state }) => state.state)).to.deep.equal([...Array(5).fill('expired'), 'in-use', 'unused'])
    expect(links.every(({ token }) => token !== undefined)).to.equal(true)
    const helpdesk = await list(caller('helpdesk-agent'), NOW + 43 * DAY)
    expect(helpdesk.map(({ state }) => state.state)).to.deep.equal(links.map(({ state }) => state.state))
    expect(helpdesk.some((link) => 'token' in link)).to.equal(false)
    expect(await list(caller())).to.deep.equal([])
  })

  it('is not found by a wrong token', async () => {
    expect(refusal(await look('0', NOW))).to.deep.equal({ reason: 'not-found' })
    expect(refusal(await use('../order/ORD-1001', NOW))).to.deep.equal({ reason: 'not-found' })
  })

  it('leaves its token out of the audit', async () => {
    const { link } = value(await issue())
    value(await use(link.token, NOW))
    const events = await auditEvents(world, link.customerId)
    expect(events.slice(-2).map(({ action }) => action)).to.deep.equal(['link-issued', 'link-first-used'])
    expect(JSON.stringify(events)).to.not.include(link.token)
  })
})
