import { expect } from 'chai'
import { aimIn, isForRdsTopic } from '../../dialogs/rds-cal-aim.ts'
import { rdsVersionsIn } from '../../dialogs/rds-cal-versions.ts'

describe('the versions that a sentence names', () => {
  const table: [text: string, named: object][] = [
    ['can a 2016 RDS CAL serve a 2022 session host', { cal: '2016', 'session-host': '2022' }],
    ['CAL 2025 on a 2019 licence server?', { cal: '2025', 'license-server': '2019' }],
    ['session host is 2019 and CALs are 2019', { 'session-host': '2019', cal: '2019' }],
    ['session host 2025 and license server 2022', { 'session-host': '2025', 'license-server': '2022' }],
    ['are 2022 CALs valid for a 2016 server', { cal: '2022', server: '2016' }],
    ['Windows Server 2022 session host', { 'session-host': '2022' }],
    ['Windows Server 2022 RDS CAL on a 2019 session host', { cal: '2022', 'session-host': '2019' }],
    ['RDS CAL 2019 on 2022', { cal: '2019', server: '2022' }],
    ['license server 2012 R2', { 'license-server': '2012 R2' }],
    ['2016のCALはServer 2022で使えますか', { cal: '2016', server: '2022' }],
    ['セッション ホスト 2019 に CAL 2022', { 'session-host': '2019', cal: '2022' }],
    ['RDS CAL ２０２２ は２０１９のセッションホストで', { cal: '2022', 'session-host': '2019' }],
    [
      'session hosts are 2019 and 2022, license server is 2022',
      { 'session-host': '2019 2022', 'license-server': '2022' },
    ],
    [
      '2019 と 2022 のセッション ホスト、2025 のライセンス サーバー',
      { 'session-host': '2019 2022', 'license-server': '2025' },
    ],
    [
      'セッションホストは 2019 が 2 台、2022 が 1 台、ライセンスサーバーは 2022',
      { 'session-host': '2019 2022', 'license-server': '2022' },
    ],
    [
      'two session hosts on 2019, one on 2022, and a 2022 license server',
      { 'session-host': '2019 2022', 'license-server': '2022' },
    ],
    [
      'session hosts on Windows Server 2016 and Windows Server 2022; the license server is Windows Server 2025',
      { 'session-host': '2016 2022', 'license-server': '2025' },
    ],
    [
      'terminal servers 2016 and 2019, license servers 2022, 2019',
      { 'session-host': '2016 2019', 'license-server': '2022 2019' },
    ],
    ['session host and license server are both 2022, which cal', { 'session-host': '2022', 'license-server': '2022' }],
    ['session host 2019 and 2022 CALs', { 'session-host': '2019', cal: '2022' }],
    ['RDS CAL は 2019 と 2022 のセッション ホストで使えますか', { 'session-host': '2019 2022' }],
    ['which cal for windows server 2022', { server: '2022' }],
    ['2022', {}],
    ['RDS', {}],
  ]
  for (const [text, named] of table) {
    it(`are told apart in "${text}"`, () => {
      const found = Object.entries(rdsVersionsIn(text).named)
      expect(Object.fromEntries(found.map(([what, years]) => [what, years.join(' ')]))).to.deep.equal(named)
    })
  }
})

describe('what a sentence about RDS is about', () => {
  const table: Record<string, string[]> = {
    fit: [
      'which RDS CAL works with Windows Server 2022',
      'does RDS CAL 2019 support server 2019 and 2016',
      'Windows Server 2022で使えるRDS CALはどれですか',
      'RDS CAL 2019は2019と2016の両方に対応していますか',
      'セッションホスト2019にCAL 2019で合ってますか',
    ],
    type: [
      'user CAL or device CAL for remote desktop',
      'リモートデスクトップはユーザーCALとデバイスCALのどちら',
      'can both types lie on one license server',
    ],
    activate: [
      'how do I activate RDS CALs',
      'which port is used for the Microsoft clearinghouse',
      'where do i type in the five groups of five characters for remote desktop',
      'how do I activate the license server on Windows Server 2022',
      'リモートデスクトップの5文字×5組のコードはどこに入力しますか',
      'RDSのライセンスキーの入力方法',
    ],
    error: [
      'terminal server licences do not activate',
      'RD session host says licence not available',
      'grace period of remote desktop services has expired',
      'セッションホストでライセンスがないと表示される',
      'ターミナルサーバーのライセンスが認証できない',
    ],
    move: [
      'RDS code cannot be used a second time',
      'can I reuse the code after reinstalling the licensing role?',
      'move RDS CALs to another server',
      '5x5コードを別のライセンスサーバーで使えますか',
      'ライセンスの役割を再インストールした後にコードを再利用できますか',
    ],
    record: [
      'record a used code',
      'the 5x5 code ending X7K2P was installed on RDLIC01',
      'I used the code *****-*****-*****-*****-X7K2P on RDLIC01',
      '使用済みコードの記録',
      '末尾が X7K2P のコードを RDLIC01 にインストールしました',
    ],
  }
  for (const [aim, texts] of Object.entries(table)) {
    for (const text of texts) {
      it(`is ${aim} in "${text}"`, () => {
        expect(aimIn(text)).to.equal(aim)
      })
    }
  }

  it('is open where RDS is only named', () => {
    expect(aimIn('RDS')).to.equal(undefined)
    expect(aimIn('リモート デスクトップ')).to.equal(undefined)
  })
})

describe('what the topic answers itself', () => {
  const own = [
    'RDS',
    'リモート デスクトップ',
    'record a used code',
    'error when installing RDS CALs on the licence server',
    'can a 2016 RDS CAL serve a 2022 session host',
    'how do I activate RDS CALs',
    'RDS CALをアクティブ化する方法',
  ]
  for (const text of own) it(`is "${text}"`, () => expect(isForRdsTopic(text)).to.equal(true))

  const general = [
    'which port is used for the Microsoft clearinghouse',
    'クリアリングハウスに使うポートは',
    'do we need RDS CALs for two administrators?',
    'must the RDS CAL be as new as the session host',
  ]
  for (const text of general) it(`is not "${text}"`, () => expect(isForRdsTopic(text)).to.equal(false))
})
