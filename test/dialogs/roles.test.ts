import { expect } from 'chai'
import { openChat, openWorld, people, type World } from '../support/chat.ts'

describe('asking about roles', () => {
  let world: World

  before(async () => {
    world = await openWorld()
  })

  type Who = keyof typeof people

  const table: [who: Who, text: string, ...expected: string[]][] = [
    [
      'sales',
      'which role do I need to see keys',
      'Getting product keys and download links needs the role Admin agent.',
      'up to an hour',
    ],
    ['sales', 'キーを見るにはどのロールが必要ですか', '「管理エージェント」のロールが必要です', '最大 1 時間'],
    [
      'stranger',
      'which role do i need to see our keys?',
      'Seeing your product keys in the Microsoft 365 admin center needs the role Global admin.',
      'At the Microsoft partner, in Partner Center, it is Admin agent.',
    ],
    [
      'stranger',
      'キーを見るにはどのロールが必要ですか',
      '「グローバル管理者」のロールが必要です',
      'パートナー センターの「管理エージェント」です',
    ],
    ['stranger', 'which role do partners need to see keys?', 'needs the role Admin agent.', 'ask your partner'],
    [
      'helpdesk',
      'I am Helpdesk agent; why can I not see keys?',
      'No, Helpdesk agent is not enough.',
      'Ask a colleague',
    ],
    [
      'sales',
      'セールスエージェントはキーをダウンロードできますか',
      'いいえ。「セールス エージェント」のロールではできません',
      '依頼',
    ],
    [
      'admin',
      'can a billing administrator see product keys',
      'No, Billing admin is not enough.',
      'Admin agent (enough)',
    ],
    [
      'admin',
      'which role can read the activity log',
      'Global admin, Account admin, Referral admin or Marketing',
      'Admin agent (not enough)',
    ],
    [
      'stranger',
      'which role do I need to cancel',
      'Cancelling a purchase needs the role Admin agent.',
      'names Sales agent as well',
    ],
    [
      'stranger',
      'キャンセルできるロールは？',
      '購入のキャンセルには「管理エージェント」',
      '「セールス エージェント」も挙げられています',
    ],
    ['stranger', 'who can cancel', 'Cancelling a purchase needs the role Admin agent.'],
    ['stranger', 'role required to order software', 'Ordering software needs the role Admin agent.'],
    ['stranger', '価格表を見られるロールは', '管理エージェント、セールス エージェント、課金管理者'],
    ['stranger', 'which role sees invoices', 'Billing admin, Admin agent or Global admin'],
    ['stranger', 'which role may manage users', 'User management'],
    ['stranger', 'does the customer need global administrator', 'Yes, Global admin is the role for it.', 'unconfirmed'],
    ['stranger', 'お客様側で誰がプロダクトキーの画面を開けますか', '「グローバル管理者」', '2023 年 11 月の公開報告'],
    [
      'stranger',
      "does GDAP give me access to the customer's product keys",
      'delegated accounts (DAP, GDAP) do not show the keys',
    ],
    ['stranger', 'キーに必要なGDAPロール', 'DAP'],
    ['stranger', 'can an indirect reseller order? which role', 'indirect provider'],
    ['helpdesk', 'I got the Admin agent role, still nothing', 'up to one hour'],
    ['helpdesk', '管理エージェントのロールを付与してもらったのにキーが見えません', '最大 1 時間'],
    [
      'stranger',
      'what permissions are required',
      'Who may do what',
      'Invoices: Billing admin, Admin agent or Global admin',
    ],
    ['stranger', 'ロールを教えてください', '操作ごとに必要なロール', 'キャンセル: 管理エージェント'],
  ]
  for (const [who, text, ...expected] of table) {
    it(`answers ${who}: ${text}`, async () => {
      const answer = await openChat(world, people[who]).say(text)
      for (const words of expected) expect(answer).to.include(words)
      expect(answer).to.match(/checked 2026-11-22|2026年11月22日確認/)
    })
  }

  const own: [who: Who, text: string, may: string[], ask: string[]][] = [
    ['admin', 'what are my permissions', ['Place an order: yes', 'Export the audit log: yes'], []],
    ['sales', 'what am I allowed to do here?', ['Prepare an order: yes'], ['Place an order: no, ask: Admin agent']],
    [
      'helpdesk',
      '私の権限を教えてください',
      ['お客様と注文の表示: 可'],
      ['キャンセル: 不可 (依頼先: 管理エージェント)'],
    ],
    ['billing', '自分のロールで何ができますか', ['監査ログの書き出し: 可'], ['注文の準備: 不可']],
  ]
  for (const [who, text, may, no] of own) {
    it(`tells ${who} what they may do here, and whom to ask for the rest: ${text}`, async () => {
      const answer = await openChat(world, people[who]).say(text)
      for (const words of [...may, ...no]) expect(answer).to.include(words)
      if (no.length === 0) expect(answer).not.to.include('ask:')
    })
  }

  it('tells a stranger that there is guidance only', async () => {
    expect(await openChat(world, people.stranger).say('what are my permissions?'))
      .to.include('You get guidance here')
      .and.not.to.include('Place an order')
  })

  it('goes on to another action by button', async () => {
    const chat = openChat(world, people.helpdesk)
    await chat.say('which role do I need to see keys')
    expect(await chat.press('GDAP and keys')).to.include('do not show the keys')
    expect(await chat.press('All roles')).to.include('Who may do what')
    expect(await chat.press('What may I do here?')).to.include('Your role: Helpdesk agent')
  })

  it('answers in the middle of an order and comes back to it', async () => {
    const chat = openChat(world, people.sales)
    await chat.say('order 5 Visio LTSC Professional 2024 for Northwind')
    const answer = await chat.say('which role do I need to see keys?')
    expect(answer).to.include('needs the role Admin agent').and.to.include('Visio LTSC Professional 2024')
  })
})
