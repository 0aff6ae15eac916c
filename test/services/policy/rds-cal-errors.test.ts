import { expect } from 'chai'
import { type RdsError, rdsErrorIn, rdsErrors } from '../../../services/policy/rds-cal-errors.ts'

describe('the errors of RDS licensing', () => {
  const messages: Record<RdsError, string[]> = {
    'no-license-server': [
      'The remote session was disconnected because there are no Remote Desktop License Servers available to provide a license.',
      'License server RDLIC01 is not available. This could be caused by network connectivity problems',
      '使用可能なリモート デスクトップ ライセンス サーバーがないため、リモート セッションは切断されました。',
      'ライセンスサーバーが見つかりません',
    ],
    'no-cal': [
      'no Remote Desktop client access licenses available for this computer',
      'Licenses are not available for this Remote Desktop Session Host server',
      'このコンピューターで使用できるリモート デスクトップ クライアント アクセス ライセンスがありません',
    ],
    'event-22': [
      'TerminalServices-Licensing Event ID 22',
      'Event ID: 22 on the license server',
      'イベント ID 22 が記録されています',
    ],
    'code-used': [
      'The license code has already been used',
      'the code you entered is not recognized as unused',
      'このコードは既に使用されています',
      '5x5コードが使用済みと表示されます',
    ],
    'code-rejected': [
      'The license code is not valid',
      'the wizard rejects our unused code',
      'ライセンス コードが正しくありません',
      'コードが受け付けられない',
    ],
    'not-activated': [
      'The license server must be activated before you can install licenses',
      'License server stays "not activated", firewall problem?',
      'ライセンスサーバーが「アクティブ化されていません」のまま',
      '先にライセンス サーバーをアクティブ化してください',
    ],
    clearinghouse: [
      'The wizard could not connect to the Microsoft Clearinghouse',
      "we can't reach the clearinghouse",
      'port 443 is blocked by our proxy',
      'クリアリングハウスに接続できません',
    ],
    'cal-newer': ['the CAL is newer than the license server', 'CALのほうがライセンス サーバーより新しい'],
    'grace-over': [
      'The grace period for the Remote Desktop Session Host server has expired',
      'it worked for 120 days and then stopped',
      'リモートデスクトップの猶予期間が終わった',
    ],
    'mode-mismatch': [
      'The Remote Desktop licensing mode does not match the installed CALs',
      'we bought User CALs but the server is in per device mode',
      'ライセンス モードが構成されていません',
    ],
  }
  for (const [error, texts] of Object.entries(messages)) {
    for (const text of texts) {
      it(`knows ${error} in "${text}"`, () => {
        expect(rdsErrorIn(text)?.error).to.equal(error)
      })
    }
  }

  const none = [
    '',
    'how do I activate RDS CALs',
    'Event ID 2201',
    'user CAL or device CAL',
    'can a 2016 RDS CAL serve a 2022 session host',
    'RDS CALをアクティブ化する方法',
    'RDS CAL 2022 は Server 2025 で動きますか',
    'an unexpected error has occurred',
  ]
  for (const text of none) {
    it(`knows no error in "${text}"`, () => {
      expect(rdsErrorIn(text)).to.equal(undefined)
    })
  }

  it('reads full-width letters, half-width kana and line breaks', () => {
    expect(rdsErrorIn('Ｅｖｅｎｔ　ＩＤ　２２')?.error).to.equal('event-22')
    expect(rdsErrorIn('ｸﾘｱﾘﾝｸﾞﾊｳｽに接続できません')?.error).to.equal('clearinghouse')
    expect(rdsErrorIn('there are no Remote Desktop\r\nLicense Servers available')?.error).to.equal('no-license-server')
  })

  it('stays quick on long nonsense', () => {
    const started = performance.now()
    rdsErrorIn('cannot licence server no clearing code '.repeat(500))
    expect(performance.now() - started).to.be.lessThan(500)
  })

  it('has one rule for each error, with an id, a source and a date', () => {
    expect(rdsErrors.map(({ error }) => error)).to.have.members(Object.keys(messages))
    expect(new Set(rdsErrors.map(({ id }) => id)).size).to.equal(rdsErrors.length)
    for (const { source, lastVerified } of rdsErrors) expect([source.publisher, lastVerified]).to.not.include('')
  })
})
