import { expect } from 'chai'
import { readCsv, writeCsv } from '../../services/csv.ts'
import { dayIn, settleDay } from '../../services/day.ts'
import { looksLikeDeviceList, readDeviceList } from '../../services/device-list.ts'
import { NOW } from '../support/world.ts'

const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString())
const day = (at: number | undefined) => iso(at)?.slice(0, 10)

describe('a day as people write it', () => {
  for (const [text, expected] of [
    ['2026-11-15', '2026-11-15'],
    ['2026/11/15', '2026-11-15'],
    ['2026.11.5', '2026-11-05'],
    ['15 Nov 2026', '2026-11-15'],
    ['15th November 2026', '2026-11-15'],
    ['Nov 15, 2026', '2026-11-15'],
    ['15-Nov-2026', '2026-11-15'],
    ['11/15/2026', '2026-11-15'],
    ['15/11/2026', '2026-11-15'],
    ['11/10', '2026-11-10'],
    ['12/31', '2025-12-31'],
    ['29 Feb', '2024-02-29'],
    ['2026年11月15日', '2026-11-15'],
    ['2026年11月15日(日)', '2026-11-15'],
    ['令和8年11月15日', '2026-11-15'],
    ['令和元年5月1日', '2019-05-01'],
    ['R8.11.15', '2026-11-15'],
    ['11月15日', '2026-11-15'],
    ['２０２６／１１／１５', '2026-11-15'],
    ['2026-11-15 08:30', '2026-11-15'],
    ['2026-11-15T08:30:00+09:00', '2026-11-14'],
    ['2026-02-30', undefined],
    ['2026-13-01', undefined],
    ['13/13/2026', undefined],
    ['soon', undefined],
    ['', undefined],
  ] as const) {
    it(`reads "${text}" as ${expected}, from its start in UTC`, () => {
      const read = dayIn(text)
      expect(iso(read && settleDay(read, NOW))).to.equal(expected && `${expected}T00:00:00.000Z`)
    })
  }
})

describe('a list of devices', () => {
  const rows = (text: string) =>
    readDeviceList(readCsv(text), NOW).devices.map(({ name, product, lastRenewal }) => [
      name,
      product,
      day(lastRenewal),
    ])

  const lists: [what: string, text: string, expected: (string | undefined)[][]][] = [
    [
      'with an English header',
      'Device,Last activation,Product\nPC-1,2026-06-01,Office 2021',
      [['PC-1', 'office', '2026-06-01']],
    ],
    [
      'with columns in another order',
      'product;last renewal;computer name\nWindows;1 Jun 2026;PC-1',
      [['PC-1', 'windows', '2026-06-01']],
    ],
    [
      'with a Japanese header',
      '端末名\t最終認証日\t製品\nPC-1\t令和8年6月1日\tオフィス',
      [['PC-1', 'office', '2026-06-01']],
    ],
    [
      'from Excel in Japan',
      '\uFEFFコンピューター名,最終ライセンス認証日\r\n経理-1,2026/6/1\r\n',
      [['経理-1', 'windows', '2026-06-01']],
    ],
    [
      'without a header',
      'PC-1, 2026-06-01, Windows\n\nPC-2, 2026-06-02, Office',
      [
        ['PC-1', 'windows', '2026-06-01'],
        ['PC-2', 'office', '2026-06-02'],
      ],
    ],
    ['with the date first', '2026-06-01, PC-1, Office', [['PC-1', 'office', '2026-06-01']]],
    [
      'separated by blanks',
      'PC-1 2026-06-01 Office\nPC-2 1 Jun 2026 Windows 11',
      [
        ['PC-1', 'office', '2026-06-01'],
        ['PC-2', 'windows', '2026-06-01'],
      ],
    ],
    ['separated by Japanese commas', 'PC-1、2026/6/1、Office', [['PC-1', 'office', '2026-06-01']]],
    [
      'with names as a spreadsheet keeps them',
      writeCsv([
        ['Device', 'Date'],
        ['=PC-1', '2026-06-01'],
      ]),
      [['=PC-1', 'windows', '2026-06-01']],
    ],
    [
      'with days before months',
      'PC-1,15/11/2026\nPC-2,11/10/2026',
      [
        ['PC-1', 'windows', '2026-11-15'],
        ['PC-2', 'windows', '2026-10-11'],
      ],
    ],
    [
      'with months before days',
      'PC-1,11/15/2026\nPC-2,11/10/2026',
      [
        ['PC-1', 'windows', '2026-11-15'],
        ['PC-2', 'windows', '2026-11-10'],
      ],
    ],
  ]
  for (const [what, text, expected] of lists) it(`is read ${what}`, () => expect(rows(text)).to.deep.equal(expected))

  it('names what could not be read, by row, and drops no device that has a name', () => {
    const text =
      'Device,Date,Product\nA,,Windows\n,2026-06-01,\nB,30 Feb 2026,\nC,2027-06-01,Office\n' +
      `${'x'.repeat(256)},2026-06-01`
    const { devices, problems } = readDeviceList(readCsv(text), NOW)
    expect(devices.map(({ name, lastRenewal }) => [name, lastRenewal])).to.deep.equal([
      ['A', undefined],
      ['B', undefined],
      ['C', undefined],
    ])
    expect(problems).to.deep.equal([
      { row: 2, reason: 'no-date', device: { name: 'A', product: 'windows' } },
      { row: 3, reason: 'no-name', text: '2026-06-01' },
      { row: 4, reason: 'not-a-date', device: { name: 'B', product: 'windows' } },
      { row: 5, reason: 'future-date', device: { name: 'C', product: 'office' } },
      { row: 6, reason: 'name-too-long', text: 'x'.repeat(80) },
    ])
  })

  for (const header of [
    'Computer Name,Operating System,Last KMS renewal,Owner',
    'Name;OS;Last activation;Owner',
    'コンピューター名,オペレーティング システム,最終認証日,担当',
    '端末名,OS名,最終認証日,担当',
    'Device,Product,Date,Operating System',
  ]) {
    it(`reads the product in the column of "${header}"`, () => {
      const cells = (header.match(/[,;]/) ?? [','])[0]
      const text = [header, 'A,Office LTSC 2021,2026-06-03,Windows 11', 'B,Windows Server 2022,2026-06-03,Office'].join(
        '\n',
      )
      const list = readDeviceList(readCsv(text.replaceAll(',', cells)), NOW)
      expect(list.devices.map(({ name, product }) => `${name} ${product}`)).to.deep.equal(['A office', 'B windows'])
      expect(list.withoutProduct).to.equal(0)
    })
  }

  for (const system of [
    'Linux',
    'Red Hat Enterprise Linux Server 9',
    'macOS 15',
    'Office 2021 for Mac',
    'Android 15',
  ]) {
    it(`leaves out ${system}, which no KMS host activates`, () => {
      for (const text of [
        `PC-1,2026-06-01,Windows\nX-1,2026-06-01,${system}`,
        `Name,Date,OS\nX-1,2026-06-01,${system}`,
      ]) {
        const { devices, problems } = readDeviceList(readCsv(text), NOW)
        expect(devices.map(({ name }) => name)).to.not.include('X-1')
        expect(problems).to.deep.equal([{ row: 2, reason: 'other-system', text: `X-1, 2026-06-01, ${system}` }])
      }
    })
  }

  it('takes a device for Windows whatever else is said of it', () => {
    const text =
      'Name,Date,OS\nMAC-1,2026-06-01,Windows 11 on a Mac\nLINUX-2,2026-06-01,Server 2022\nLINUX-3,2026-06-01,'
    expect(readDeviceList(readCsv(text), NOW).devices.map(({ product }) => product)).to.deep.equal([
      'windows',
      'windows',
      'windows',
    ])
  })

  const remarks = [
    'just some rubbish',
    '-----',
    'Hello,',
    'Thanks, Ann',
    'よろしくお願いします',
    '以下のとおりです。',
    'Total: 2',
  ]
  for (const remark of remarks) {
    it(`leaves out the line ${remark}`, () => {
      const { devices, problems } = readDeviceList(readCsv(`PC-1,2026-06-01\n${remark}\nPC-2,2026-06-01`), NOW)
      expect(devices.map(({ name }) => name)).to.deep.equal(['PC-1', 'PC-2'])
      expect(problems.map(({ row, reason }) => `${row} ${reason}`)).to.deep.equal(['2 no-device'])
    })
  }

  for (const [row, name] of [
    ['PC-3', 'PC-3'],
    ['reception', 'reception'],
    ['会議室のPC', '会議室のPC'],
    ['PC-3, unknown', 'PC-3'],
    ['front desk, 2026-06-01', 'front desk'],
    ['front desk, Windows', 'front desk'],
  ] as const) {
    it(`keeps the device ${row}`, () => {
      const { devices } = readDeviceList(readCsv(`Name,Date,Product\nPC-1,2026-06-01,\n${row}`), NOW)
      expect(devices.map((device) => device.name)).to.deep.equal(['PC-1', name])
      const bare = readDeviceList(readCsv(`PC-1,2026-06-01\n${row}`), NOW)
      expect(bare.devices.map((device) => device.name)).to.deep.equal(['PC-1', name])
    })
  }

  it('takes the newest date of a device named twice, whatever its capitals, for each product', () => {
    const list = readDeviceList(
      readCsv('pc-1,2026-06-01,Windows\nPC-1,2026-07-01,Windows\nPC-1,2026-05-01,Office'),
      NOW,
    )
    expect(list.repeated).to.equal(1)
    expect(list.devices.map(({ product, lastRenewal }) => [product, day(lastRenewal)])).to.deep.equal([
      ['windows', '2026-07-01'],
      ['office', '2026-05-01'],
    ])
  })

  it('says what it assumed', () => {
    const list = readDeviceList(readCsv('PC-1,11/10\nPC-2,11/9,Office'), NOW)
    expect(list).to.deep.include({ withoutProduct: 1, openDays: 'month-first' })
    expect(readDeviceList(readCsv('PC-1,2026-06-01,Office'), NOW)).to.not.have.property('openDays')
  })

  it('may have ten thousand rows', () => {
    const text = Array.from(
      { length: 10_000 },
      (_, n) => `PC-${n},2026-0${1 + (n % 9)}-15,${n % 2 ? 'Office' : 'Windows'}`,
    )
    const { devices, problems } = readDeviceList(readCsv(text.join('\r\n')), NOW)
    expect(devices).to.have.length(10_000)
    expect(devices.filter(({ product }) => product === 'office')).to.have.length(5_000)
    expect(problems).to.deep.equal([])
  })

  for (const [text, isList] of [
    ['PC-1,2026-06-01\nPC-2,2026-06-02', true],
    ['端末名,最終認証日\nPC-1,2026-06-01', true],
    ['why is there no KMS?', false],
    ['Hello,\nwe need a plan by 2026-12-01.\nThanks, Ann', false],
    ['cancel ORD-1002', false],
  ] as const) {
    it(`is ${isList ? '' : 'not '}seen in ${JSON.stringify(text.slice(0, 20))}`, () =>
      expect(looksLikeDeviceList(text)).to.equal(isList))
  }
})
