import { expect } from 'chai'
import { readCsv } from '../../services/csv.ts'
import { readDeviceList } from '../../services/device-list.ts'
import {
  countByRisk,
  devicePlan,
  firstToTry,
  keepDevicePlan,
  planDays,
  planFile,
  planned,
  planWith,
  progressOf,
} from '../../services/device-plan.ts'
import { clearExpired } from '../../services/expiring.ts'
import { readRollOutResult } from '../../services/rollout-result.ts'
import { DAY, NOW, openWorld, stranger } from '../support/world.ts'

const list = readDeviceList(
  readCsv(
    'PC-1,2026-05-10,Windows\nPC-1,2026-06-01,Office\nPC-2,2026-06-01,Windows\nPC-3,2026-11-01,Windows\nPC-4,,Office',
  ),
  NOW,
)
const header = 'Device,Product,TimeUtc,Step,ExitCode,ErrorCode,LastFive'

describe('a plan for devices', () => {
  it('begins with the most urgent, and ends with those without a date', () => {
    expect(planned(list.devices, NOW).map(({ name, risk }) => `${name} ${risk}`)).to.deep.equal([
      'PC-1 expired',
      'PC-1 soon',
      'PC-2 soon',
      'PC-3 later',
      'PC-4 unknown',
    ])
  })

  it('counts a device once, by its most urgent product', () => {
    const counts = countByRisk(planned(list.devices, NOW))
    expect(counts).to.deep.equal({ expired: 1, soon: 1, later: 1, unknown: 1 })
  })

  it('is a file that can be read again, with no formula in it', () => {
    const devices = planned([{ name: '=cmd()', product: 'windows', lastRenewal: Date.UTC(2026, 5, 1) }], NOW)
    expect(readCsv(planFile(devices))[1]?.cells.slice(0, 5)).to.deep.equal([
      "'=cmd()",
      'Windows',
      '2026-06-01',
      '2026-11-28',
      'soon',
    ])
    expect(readDeviceList(readCsv(planFile(planned(list.devices, NOW))), NOW).devices).to.have.deep.members(
      list.devices,
    )
  })

  it('names in its file every row that was not read, and no device twice', () => {
    const text = 'Name,Date,OS\nPC-1,2026-06-01,Windows\nPC-2,soon,Windows\nX-1,2026-06-01,Linux\njust some rubbish'
    const bad = readDeviceList(readCsv(text), NOW)
    const reasons = {
      'no-name': '',
      'name-too-long': '',
      'no-device': 'not a device',
      'other-system': 'no Windows',
      'no-date': '',
      'not-a-date': 'no date',
      'future-date': '',
    }
    const rows = readCsv(planFile(planned(bad.devices, NOW), bad.problems, reasons)).map(({ cells }) => cells)
    expect(rows.slice(1)).to.deep.equal([
      ['PC-1', 'Windows', '2026-06-01', '2026-11-28', 'soon', '', '', ''],
      ['PC-2', 'Windows', '', '', 'unknown', '3', 'no date', ''],
      ['', '', '', '', '', '4', 'no Windows', 'X-1, 2026-06-01, Linux'],
      ['', '', '', '', '', '5', 'not a device', 'just some rubbish'],
    ])
  })

  it('tries first the most urgent device whose name is nothing but a name', () => {
    const named = (...names: string[]) =>
      firstToTry(
        planned(
          names.map((name) => ({ name, product: 'windows', lastRenewal: NOW })),
          NOW,
        ),
      )
    expect(named('$(calc)', '-File', "a'b", 'a b', 'a;b', 'pc-1.contoso.com')).to.equal('pc-1.contoso.com')
    expect(named('"PC"', '経理-1')).to.equal('経理-1')
    expect(named('"PC"', '`PC', '\u201cPC\u201d', '\u2013PC')).to.equal(undefined)
  })

  it('is found again by a device of it, by nobody but its owner', async () => {
    const world = await openWorld()
    const id = await world.turn((context) => keepDevicePlan(context, list), stranger)
    const result = [{ name: 'pc-2', product: 'windows' as const }]
    expect(await planWith(world.context(stranger), result)).to.equal(id)
    expect(await planWith(world.context(stranger), [{ name: 'PC-2', product: 'office' }])).to.equal(undefined)
    expect(await planWith(world.context({ ...stranger, id: 'another' }), result)).to.equal(undefined)
    expect(await planWith(world.context(stranger, NOW + planDays * DAY), result)).to.equal(undefined)
  })

  it('is kept for a week, and its document goes then', async () => {
    const world = await openWorld()
    const id = await world.turn((context) => keepDevicePlan(context, list), stranger)
    expect((await devicePlan(world.context(stranger, NOW + planDays * DAY - 1), id))?.devices).to.have.length(5)
    expect(await devicePlan(world.context(stranger, NOW + planDays * DAY), id)).to.equal(undefined)
    await world.turn(({ work, now }) => clearExpired(work, now, 10), stranger, NOW + planDays * DAY)
    expect(await world.store.get(`device-plan/${id}`)).to.equal(undefined)
  })
})

describe('the result of the roll-out', () => {
  it('is told from a list of devices by its columns', () => {
    expect(readRollOutResult(readCsv('Device,Date\nPC-1,2026-06-01'))).to.equal(undefined)
    expect(readRollOutResult(readCsv(`\uFEFF${header}\r\n`))).to.deep.equal([])
  })

  it('is what the newest row says, and only a whole activation is one', () => {
    const rows = [
      'PC-1,Windows,t,activate,1,0xC004C020,ABCDE',
      'PC-1,Windows,t,install,0,,ABCDE',
      'PC-1,Windows,t,activate,0,,ABCDE',
      'PC-2,Windows,t,install,0,,ABCDE',
      'PC-3,Windows,t,activate,0,0xc004f074,ABCDE',
    ]
    expect(readRollOutResult(readCsv([header, ...rows].join('\n')))).to.deep.equal([
      { name: 'PC-1', product: 'windows', done: true, errorCode: '' },
      { name: 'PC-2', product: 'windows', done: false, errorCode: '' },
      { name: 'PC-3', product: 'windows', done: false, errorCode: '0xC004F074' },
    ])
  })

  it('is held against the plan: done, failed by code, not tried, and what is left', () => {
    const rows = [
      'pc-1,Windows,t,activate,0,,ABCDE',
      'PC-1,Office,t,install,1,0xC004C020,ABCDE',
      'PC-2,Windows,t,activate,1,0xC004C020,ABCDE',
      'PC-3,Windows,t,connect,1,NOT-REACHED,ABCDE',
    ]
    const progress = progressOf(readRollOutResult(readCsv([header, ...rows].join('\n'))) ?? [], list.devices, NOW)
    expect(progress.done).to.equal(1)
    expect(progress.failed).to.deep.equal([
      { code: '0xC004C020', names: ['PC-1', 'PC-2'] },
      { code: 'NOT-REACHED', names: ['PC-3'] },
    ])
    expect(progress.waiting.map(({ name }) => name)).to.deep.equal(['PC-4'])
    expect(progress.left.map(({ name, product }) => `${name} ${product}`)).to.deep.equal([
      'PC-1 office',
      'PC-2 windows',
      'PC-3 windows',
      'PC-4 office',
    ])
  })
})
