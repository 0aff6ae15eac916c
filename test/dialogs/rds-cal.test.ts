import { expect } from 'chai'
import { rdsCalTopic } from '../../dialogs/rds-cal.ts'
import type { SlotValues } from '../../dialogs/state.ts'
import type { Scene } from '../../dialogs/topic.ts'
import { openChat, openWorld, people, type World } from '../support/chat.ts'

describe('RDS CALs', () => {
  let world: World

  beforeEach(async () => {
    world = await openWorld()
  })

  const staff = () => openChat(world)
  const guest = () => openChat(world, people.stranger)

  describe('which CAL fits', () => {
    it('answers a whole question at once, with the rule, its source and the line of the table', async () => {
      expect(await guest().say('can a 2016 RDS CAL serve a 2022 session host'))
        .to.include('No. RDS CAL 2016 does not work for a Windows Server 2022 session host.')
        .and.to.include('Use RDS CAL 2022 or later.')
        .and.to.include('RDS CAL 2025: yes')
        .and.to.include('rule rds-session-host-not-above-cal')
        .and.to.include('checked 2026-11-22')
    })

    const sentences: [text: string, answer: string][] = [
      [
        'can a 2022 RDS CAL serve a 2019 session host',
        'Yes. RDS CAL 2022 works for a Windows Server 2019 session host.',
      ],
      ['CAL 2025 on a 2019 licence server?', 'No. RDS CAL 2025 cannot be installed on a Windows Server 2019 license'],
      [
        'which CAL version if the session host is 2019 and CALs are 2019',
        'Yes. RDS CAL 2019 works for a Windows Server',
      ],
      ['which RDS CAL for session host 2019', 'session host needs RDS CAL 2019, 2022 or 2025'],
      ['session host 2019, license server 2025, RDS CAL 2022?', 'Yes. RDS CAL 2022 fits both servers.'],
      ['session host 2019, license server 2019, RDS CAL 2022?', 'No. RDS CAL 2022 does not fit both servers.'],
      ['which CAL for session host 2025 and license server 2022', 'No RDS CAL fits both'],
      [
        'RDS CAL 2022 はセッション ホスト 2019 で使えますか',
        'はい。RDS CAL 2022 は、Windows Server 2019 のセッション ホスト',
      ],
      [
        'ライセンスサーバー2019にCAL 2025は入りますか',
        'いいえ。RDS CAL 2025 は、Windows Server 2019 のライセンス サーバー',
      ],
    ]
    for (const [text, answer] of sentences) {
      it(`answers "${text}"`, async () => {
        expect(await guest().say(text)).to.include(answer)
      })
    }

    it('quotes the CSP page and asks which server is meant; its sentence holds for the license server', async () => {
      const chat = guest()
      expect(await chat.say('can I use 2016 RDS CALs on server 2019'))
        .to.include('the license server or the session host?')
        .and.to.include('Server 2016 CALs work on both Windows Server 2016 and 2019 installations')
      expect(await chat.say('the license server'))
        .to.include('Yes. RDS CAL 2016 can be installed on a Windows Server 2019 license server.')
        .and.to.include('That sentence describes the license server.')
      await chat.say('can I use 2016 RDS CALs on server 2019')
      expect(await chat.press('Session host'))
        .to.include('No. RDS CAL 2016')
        .and.to.include('the other way round')
    })

    it('quotes it truly in Japanese', async () => {
      const chat = guest()
      expect(await chat.say('2016のRDS CALはServer 2019で使えますか')).to.include(
        'Server 2016 CAL は Windows Server 2016 と 2019 の両方のインストールで動作しますが、Server 2019 CAL は Windows Server 2019 インストールでのみ機能します',
      )
      expect(await chat.say('ライセンスサーバー')).to.include('はい。RDS CAL 2016 は')
    })

    it('asks for what is missing, and takes a correction', async () => {
      const chat = guest()
      await chat.say('RDS')
      await chat.press('Which CAL fits')
      expect(await chat.say('both')).to.include('Which Windows Server does the session host run?')
      expect(await chat.say('2019')).to.include('Which Windows Server does the license server run?')
      expect(await chat.say('session host 2022')).to.include('Which Windows Server does the license server run?')
      expect(await chat.say('2025')).to.include('Both servers together need RDS CAL 2022 or 2025.')
    })

    it('says that older versions are not what RDS CALs are for', async () => {
      const chat = guest()
      expect(await chat.say('RDS CAL 2019 on session host 2012 R2?'))
        .to.include('for Windows Server 2016 and later')
        .and.to.include('Which Windows Server does the session host run?')
      expect(await chat.say('stop')).to.include('Stopped.')
    })

    it('offers the order of newer CALs to who may order, to nobody else', async () => {
      const question = 'can a 2016 RDS CAL serve a 2022 session host'
      expect(await staff().say(question)).to.include('[Order RDS CALs]')
      expect(await guest().say(question)).not.to.include('[Order RDS CALs]')
    })
  })

  it('compares User and Device CALs, in both languages', async () => {
    const chat = guest()
    await chat.say('RDS')
    expect(await chat.press('User or Device CAL'))
      .to.include('In a workgroup, without Active Directory, only Device CALs work.')
      .and.to.include('90 days')
    await chat.say('リモートデスクトップ')
    expect(await chat.press('ユーザー CAL かデバイス CAL か')).to.include(
      'ワークグループ (Active Directory がない環境) では、デバイス CAL だけを使用できます。',
    )
  })

  describe('activating', () => {
    it('tells the steps in order, with the port and the license program', async () => {
      const told = await guest().say('how do I activate RDS CALs')
      expect(told).to.include('TCP 443 outbound to the Microsoft Clearinghouse')
      expect(told).to.include('License program: License Pack (Retail Purchase)')
      expect(told).to.match(
        /1\. Get the 5x5 code[\s\S]*3\. [\s\S]*Activate Server[\s\S]*4\. [\s\S]*Install Licenses[\s\S]*6\. Check/,
      )
      expect(told).to.include('A 5x5 code works once.')
    })

    it('sends staff to Partner Center and customers to their admin center', async () => {
      expect(await staff().say('how do I activate RDS CALs')).to.include('Generate keys and downloads')
      const told = await guest().say('how do I activate RDS CALs')
      expect(told).to.include('Microsoft 365 admin center').and.not.to.include('[Get the code here]')
    })

    it('has another way without internet, also by telephone', async () => {
      const chat = guest()
      expect(await chat.say('no internet on the RDS license server, how do I activate it?')).to.include(
        'Method: Web Browser.',
      )
      expect(await chat.press('No internet at all')).to.include('Method: Telephone.')
      expect(await chat.say('電話の方法でRDSライセンスサーバーをアクティブ化する手順')).to.include('[電話]')
    })
  })

  it('says that a code cannot be used again and how CALs move', async () => {
    const chat = guest()
    await chat.say('RDS')
    expect(await chat.press('Move or reuse a code'))
      .to.include('cannot be used again, not even on the same license server')
      .and.to.include('Migrate RDS CALs')
      .and.to.include('500 activations')
      .and.to.include('rule rds-code-single-use')
    await chat.say('リモートデスクトップ')
    expect(await chat.press('コードの再利用とサーバーの移行')).to.include('RDS CAL の移行')
  })

  describe('an error', () => {
    it('is known from the first sentence', async () => {
      expect(await guest().say('users get "no remote desktop license servers available"'))
        .to.include('Cause: the session host reaches no license server')
        .and.to.include('rule rds-error-no-license-server')
      expect(await guest().say('5x5コードが既に使われている')).to.include('コードを入力し直さないでください')
    })

    it('is asked for, and known from a pasted message of which nothing is kept', async () => {
      const chat = guest()
      expect(await chat.say('error when installing RDS CALs on the licence server')).to.include(
        'Paste the error message',
      )
      const pasted = 'Log Name: System, RDLIC01. Event ID: 22 secret-4711'
      expect(await chat.say(pasted)).to.include('Event ID 22: no CAL of the requested version or type')
      const kept = JSON.stringify([chat.state(), await world.store.list('', { limit: 100_000 })])
      expect(kept).not.to.include('secret-4711')
    })

    it('that is not known is said to be so, with the known ones to choose from', async () => {
      const chat = guest()
      await chat.say('RDS CALのインストールでエラーが出ます')
      expect(await chat.say('0x12345678'))
        .to.include('心当たりがありません')
        .and.to.include('どれでもない')
      expect(await chat.say('どれでもない'))
        .to.include('登録されていないエラーです')
        .and.to.include('[担当者に相談する]')
      await chat.say('RDS CALのインストールでエラーが出ます')
      await chat.say('0x12345678')
      expect(await chat.say('Microsoft クリアリングハウスに接続できない')).to.include('TCP ポート 443')
    })
  })

  it('is told in a short phrase, without what was pasted or recorded', async () => {
    const scene = { locale: 'en' } as Scene
    const about = (slots: SlotValues) => rdsCalTopic.about?.(scene, slots)
    expect(await about({})).to.equal('RDS CALs and license servers')
    expect(await about({ aim: 'fit', server: 'both', version: '2019', cal: '2022' })).to.equal(
      'Which CAL fits · RDS CAL 2022 · Session host 2019',
    )
    expect(await about({ aim: 'record', lastFive: 'X7K2P', licenseServer: 'RDLIC01' })).to.equal('Record a used code')
  })

  it('leaves buying and cancelling to their own topics', async () => {
    expect(await staff().say('order 5 RDS CALs for Contoso')).not.to.include('RDS CALs: what do you need?')
    expect(await staff().say('cancel ORD-1003'))
      .to.include('ORD-1003')
      .and.not.to.include('license server')
  })
})
