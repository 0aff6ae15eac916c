import { expect } from 'chai'
import { openChat, openWorld, people, type World } from '../support/chat.ts'

describe('asking what may run instead of what was bought', () => {
  let world: World

  before(async () => {
    world = await openWorld()
  })

  const ask = (text: string, person = people.stranger) => openChat(world, person).say(text)

  const table: [text: string, ...expected: string[]][] = [
    [
      'may I run 2016 with SQL 2022?',
      'Not from the portals: SQL Server 2016',
      '2022, 2019, 2017',
      'ended (14 Jul 2026)',
    ],
    ['may I run SQL Server 2017 with SQL Server 2022? downgrade', 'Normally yes: SQL Server 2017 (n-2)', 'n and n-1'],
    ['SQL のライセンスは 2022 です。2016 を使えますか。ダウングレード', 'SQL Server 2016', 'n-2 より前'],
    ['SQL 2022 のライセンスで 2017 を使えますか', 'はい。通常は SQL Server 2017 (n-2) を使えます', 'グローバル管理者'],
    ['Windows Server 2025 を 2019 にダウングレードできますか', 'Windows Server 2019 (n-2)', '2029年1月9日'],
    ['customer needs SQL Server 2017 but bought 2022', 'Normally yes: SQL Server 2017 (n-2)'],
    ['downgrade SQL Server 2022', 'Normally yes: 2019 (n-1) or 2017 (n-2), same edition.'],
    ['Windows Server 2022 のダウングレード権はありますか', '同じエディションの 2019 (n-1) と 2016 (n-2)'],
    ['Office LTSC 2024を2021にダウングレード', 'Office 2021 (n-1)', 'サポートは終了しており (2026年10月13日)'],
    [
      'Office Pro Plus 2024 to Standard 2021, may we downgrade?',
      'No: Standard is another edition.',
      'keeps the edition',
    ],
    [
      'can we downgrade Windows Server 2025 Datacenter to Standard?',
      'No: Standard is another edition.',
      'Product Terms',
    ],
    [
      'Enterprise を Standard にダウングレードできますか。SQL Server 2022 です',
      'いいえ。Standard は別のエディションです',
    ],
    ['run Standard with a SQL Server 2022 Enterprise license, downgrade', 'No: Standard is another edition.'],
    ['downgrade SQL Server 2022 to 2019 Standard', 'Normally yes: SQL Server 2019 (n-1)'],
    ['can I use Windows Server 2025 with a 2022 licence? downgrade', 'No: Windows Server 2025 is newer'],
    [
      '2019 のライセンスで SQL Server 2022 を使えますか。ダウングレード',
      'いいえ。SQL Server 2022 は購入したバージョンより新しい',
    ],
    ['SQL Server Enterprise 3 year subscription: which older versions may we use?', 'no downgrade right is stated'],
    ['SQL Server のサブスクリプションで 2019 にダウングレードできますか', 'バージョンの一覧に表示されていれば'],
    ['downgrade Windows Server 2025 to 2021', 'I have no Windows Server 2021 on record', '2025, 2022, 2019'],
    ['Windows 11 Pro を Windows 10 にダウングレード', 'Windows 10 (n-1)'],
    ['downgrade SharePoint Server Subscription Edition to 2016', 'SharePoint Server 2016 (n-2)'],
    ['Windows Server 2022 CAL を 2025 にダウングレード', '2022 の CAL では 2025 のサーバーにアクセスできません'],
    ['downgrade Excel 2024 to 2016', 'Excel 2016 is older than n-2'],
  ]
  for (const [text, ...expected] of table) {
    it(`answers a customer: ${text}`, async () => {
      const answer = await ask(text)
      for (const words of expected) expect(answer).to.include(words)
      expect(answer).to.match(/checked 2026-11-22|2026年11月22日確認/)
    })
  }

  const general: [text: string, expected: string][] = [
    ['do we need Software Assurance to downgrade?', 'not a Software Assurance benefit'],
    ['ダウングレードにソフトウェア アシュアランスは必要ですか', 'ソフトウェア アシュアランスの特典ではありません'],
    ['do we order a downgrade kit?', 'the kit is for OEM licenses'],
    ['ダウングレード キットは必要ですか', 'キットは OEM ライセンス用です'],
    ['the older version is not listed', 'may come later than a new release'],
    ['古いバージョンが一覧にありません', '提供が遅れることがあります'],
    ['what does n-1 mean?', 'n-1 or n-2 of the same edition'],
    ['n-2 とは何ですか', '同じエディションの n-1 または n-2'],
  ]
  for (const [text, expected] of general) {
    it(`answers without a product, and offers to go on: ${text}`, async () => {
      const chat = openChat(world, people.stranger)
      expect(await chat.say(text)).to.include(expected)
      const [way] = chat.answers
      expect(way?.kind === 'card' && JSON.stringify(way.card)).to.match(
        /Which versions may I run|使えるバージョンを確認|Earlier versions|以前のバージョン/,
      )
    })
  }

  it('goes from a general answer to the product that was named', async () => {
    const chat = openChat(world, people.stranger)
    await chat.say('do I need Software Assurance to downgrade SQL Server 2022?')
    expect(await chat.press('Which versions may I run?')).to.include('2019 (n-1) or 2017 (n-2)')
  })

  it('asks for the product with buttons, takes any name, and keeps the versions that were said', async () => {
    const chat = openChat(world, people.stranger)
    expect(await chat.say('our application only supports 2019, we bought 2025'))
      .to.include('Which product did you buy?')
      .and.to.include('[SQL Server]')
      .and.not.to.include('ORD-1001')
    expect(await chat.press('Windows Server')).to.include('Normally yes: Windows Server 2019 (n-2)')
    await chat.press('Another product')
    expect(await chat.say('Exchange Server 2019')).to.include('2016 (n-1) or 2013 (n-2)')
  })

  it('says which version it counts from when none was said, and can be told otherwise', async () => {
    const chat = openChat(world, people.stranger)
    const answer = await chat.say('downgrade Windows Server to 2016')
    expect(answer).to.include('Not from the portals').and.to.include('counts from 2025')
    expect(await chat.press('I bought 2022')).to.include('Normally yes: Windows Server 2016 (n-2)')
  })

  it('goes on with few words', async () => {
    const chat = openChat(world, people.stranger)
    await chat.say('SQL 2022 のライセンスで 2017 を使えますか')
    expect(await chat.say('では 2016 は？'))
      .to.include('SQL Server 2016')
      .and.to.include('n-2 より前')
  })

  it('stops half-way', async () => {
    const chat = openChat(world, people.stranger)
    await chat.say('ダウングレードできますか')
    expect(await chat.say('やめる')).to.include('変更していません')
    expect(chat.state()?.stack).to.deep.equal([])
  })

  it('says why it asks, and what it does not sell', async () => {
    const chat = openChat(world, people.stranger)
    expect(await chat.say('downgrade System Center 2022')).to.include('not on the software price list')
    expect(await chat.say('why?')).to.include('depends on the product')
  })

  it('shows a customer the steps in the admin center, and a colleague without the role those of an Admin agent', async () => {
    expect(await ask('downgrade SQL Server 2022'))
      .to.include('Microsoft 365 admin center')
      .and.not.to.include('[Get')
    const answer = await ask('ORD-1005 をダウングレードできますか', people.helpdesk)
    expect(answer).to.include('管理エージェントがパートナー センターで').and.not.to.include('キーを取得]')
  })
})

describe('asking it of a purchase', () => {
  let world: World

  before(async () => {
    world = await openWorld()
  })

  it('answers from the order, and goes on to its key of that version', async () => {
    const chat = openChat(world)
    expect(await chat.say('can ORD-1001 be downgraded to 2019?'))
      .to.include('Windows Server 2019 (n-2)')
      .and.to.include('ORD-1001, Contoso Ltd')
    expect(await chat.press('Get the 2019 key')).to.include('In which language?')
    expect(await chat.say('English')).to.include('2019')
  })

  it('offers the keys of both earlier versions', async () => {
    expect(await openChat(world).say('which older versions may I use for ORD-1001?'))
      .to.include('[Get the 2022 key]')
      .and.to.include('[Get the 2019 key]')
  })

  it('finds the purchase through the customer', async () => {
    const answer = await openChat(world).say('Contoso の SQL Server は古いバージョンで使えますか')
    expect(answer).to.include('ORD-1002').and.to.include('ダウングレード権は明記されていません')
  })

  it('asks which of the customer’s products, and finds its order', async () => {
    const chat = openChat(world)
    expect(await chat.say('can Contoso downgrade?')).to.include('Windows Server 2025 Standard - 16 Core')
    expect(await chat.say('SQL Server Enterprise')).to.include('ORD-1002, Contoso Ltd')
  })

  it('counts a subscription without a year from the version at its purchase', async () => {
    expect(await openChat(world).say('may ORD-1009 run an older version, 2017?')).to.include('older than n-2')
  })

  it('says when there is no such order, and asks on', async () => {
    expect(await openChat(world).say('ORD-9999 を以前のバージョンで使えますか'))
      .to.include('ORD-9999 は見つかりませんでした')
      .and.to.include('購入した製品はどれですか')
  })

  it('tells a stranger nothing of any order', async () => {
    expect(await openChat(world, people.stranger).say('can ORD-1001 be downgraded to 2019?'))
      .to.include('Which product did you buy?')
      .and.not.to.include('Contoso')
  })

  it('leads from RDS CALs to their own conversation', async () => {
    const chat = openChat(world)
    expect(await chat.say('which older versions may I use for ORD-1003?')).to.include('rules of their own')
    expect(await chat.press('Check RDS CAL versions')).not.to.include('RDS CALs follow')
  })

  it('answers for the product of the order that is being reviewed, and comes back to it', async () => {
    const chat = openChat(world)
    await chat.say('みどり商事に SQL Server 2022 Standard を2本')
    const answer = await chat.say('ちなみに後からダウングレードできる？')
    expect(answer).to.include('はい。通常は、同じエディションの 2019 (n-1) と 2017 (n-2) を使えます。')
    expect(answer).not.to.include('キーを取得]')
    expect(answer).to.include('注文内容の確認').and.to.include('2 本の注文を確定する')
    expect(await chat.say('では Enterprise にダウングレードできますか')).to.include('別のエディション')
  })
})
