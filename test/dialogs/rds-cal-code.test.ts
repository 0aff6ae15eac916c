import { expect } from 'chai'
import { type Chat, openChat, openWorld, people, type World } from '../support/chat.ts'

describe('recording a used 5x5 code', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world)
  })

  /** The last five characters of the code that is given out for ORD-1003. */
  async function getCode(): Promise<string> {
    await chat.say('key for ORD-1003')
    return /-([A-Z0-9]{5})\n/.exec(await chat.press('Show the key'))?.[1] ?? ''
  }

  const uses = async () => (await world.store.list('rds-code/', { limit: 100 })).map(({ value }) => value)

  it('asks whose code, which and where, and records nothing before the yes', async () => {
    const lastFive = await getCode()
    expect(await chat.say('record a used RDS code')).to.include('Whose code is it?')
    expect(await chat.say('Fabrikam')).to.include(`[...-${lastFive} (ORD-1003)]`)
    expect(await chat.press('...-')).to.include(`On which license server was the code ending ${lastFive} installed?`)
    expect(await chat.say('my server')).to.include('That is no server name.')
    expect(await chat.say('RDLIC01'))
      .to.include(`Record that the code ending ${lastFive} was installed on RDLIC01?`)
      .and.to.include('Fabrikam Inc')
      .and.to.include('rule rds-code-single-use')
    expect(await uses()).to.deep.equal([])
    expect(await chat.press('Record it')).to.include(`Recorded: the code ending ${lastFive} is installed on RDLIC01.`)
    expect(await uses()).to.deep.equal([
      { licenseServer: 'RDLIC01', at: world.now, by: { id: people.admin.id, name: people.admin.name } },
    ])
  })

  it('refuses it on a second license server and on the same one, with where and when it was used first', async () => {
    await getCode()
    await chat.say('record the RDS code of ORD-1003 on RDLIC01')
    await chat.say('yes')
    world.now += 3_600_000
    for (const server of ['RDLIC02', 'RDLIC01']) {
      expect(await chat.say(`record the RDS code of ORD-1003 on ${server}`))
        .to.include('was already used')
        .and.to.include('not even on the same one')
        .and.to.include('Installed on: RDLIC01')
        .and.to.include('22 Nov 2026, 09:00 (UTC)')
        .and.to.include('Migrate RDS CALs')
    }
    expect(await uses()).to.have.length(1)
  })

  it('tells at once that a code was used, before it asks for the server', async () => {
    await getCode()
    await chat.say('record the RDS code of ORD-1003 on RDLIC01')
    await chat.say('yes')
    expect(await chat.say('record the RDS code of ORD-1003')).to.include('was already used')
  })

  it('refuses at the press what was recorded in the meantime', async () => {
    await getCode()
    await chat.say('record the RDS code of ORD-1003 on RDLIC01')
    const other = openChat(world)
    await other.say('record the RDS code of ORD-1003 on RDLIC02')
    await other.press('Record it')
    expect(await chat.press('Record it'))
      .to.include('was already used')
      .and.to.include('Installed on: RDLIC02')
    expect(await uses()).to.have.length(1)
  })

  it('does nothing at a second press', async () => {
    await getCode()
    await chat.say('record the RDS code of ORD-1003 on RDLIC01')
    await chat.press('Record it')
    expect(await chat.press('Record it')).to.include('already done')
    expect(await uses()).to.have.length(1)
  })

  it('takes a code from elsewhere by its customer and last five characters, and says what that means', async () => {
    expect(await chat.say('5x5コードの末尾X7K2PをRDLIC01にインストールしました')).to.include('どのお客様のコード')
    expect(await chat.say('コントソ'))
      .to.include('末尾が X7K2P のコードを RDLIC01 にインストールしたことを記録しますか')
      .and.to.include('お客様と末尾 5 文字だけで区別します')
    expect(await chat.press('記録する')).to.include('記録しました')
    expect(await chat.say('コントソの使用済みコードの記録、末尾はX7K2P')).to.include('使用済みです')
  })

  it('takes everything from one sentence with a pasted code, of which it keeps the end', async () => {
    const pasted = 'I installed the 5x5 code *****-*****-*****-*****-X7K2P for Contoso on rdlic01.corp.local'
    expect(await chat.say(pasted)).to.include('the code ending X7K2P was installed on rdlic01\\.corp\\.local')
    expect(await chat.say('it was on RDLIC02')).to.include('was installed on RDLIC02?')
  })

  it('lets the server be changed, and stops without a record', async () => {
    await getCode()
    await chat.say('record the RDS code of ORD-1003 on RDLIC01')
    await chat.press('Change')
    await chat.say('License server')
    expect(await chat.say('RDLIC09')).to.include('was installed on RDLIC09?')
    expect(await chat.press('Do not record')).to.include('Nothing was changed')
    expect(await uses()).to.deep.equal([])
  })

  it('says when no code was given out here, and checks the last five characters', async () => {
    expect(await chat.say('record the RDS code of ORD-1003')).to.include('No RDS code was given out here')
    expect(await chat.say('X7')).to.include('five letters and digits')
    expect(await chat.say('x7k2p')).to.include('the code ending X7K2P')
  })

  it('does not find an order that there is not', async () => {
    expect(await chat.say('record the RDS code of ORD-9999')).to.include('I found no order ORD-9999')
  })

  it('does not record the code of a cancelled order', async () => {
    await getCode()
    await chat.say('record the RDS code of ORD-1003 on RDLIC01')
    const other = openChat(world)
    await other.say('cancel ORD-1003')
    await other.say('wrong product')
    await other.press('Cancel ORD-1003')
    expect(await chat.press('Record it'))
      .to.include('ORD-1003 is cancelled')
      .and.to.include('Nothing was recorded')
    expect(await uses()).to.deep.equal([])
  })

  it('refuses for one customer the code that was given out here for another', async () => {
    const lastFive = await getCode()
    await chat.say('record RDS code for Contoso')
    expect(await chat.say(lastFive))
      .to.include(`The code ending ${lastFive} was given out here for Fabrikam Inc (ORD-1003)`)
      .and.to.include('nothing was recorded')
    expect(await openChat(world).say(`コントソの使用済みコードの記録、末尾は${lastFive}`)).to.include(
      `末尾が ${lastFive} のコードは、Fabrikam Inc のためにここで発行したものです (ORD-1003)`,
    )
    expect(await uses()).to.deep.equal([])
  })

  it('warns when a code with the same end is recorded for another customer, and asks', async () => {
    expect(await chat.say('record the 5x5 code ending X7K2P for Contoso on SRV-2')).not.to.include('the same end')
    await chat.press('Record it')
    const other = openChat(world)
    expect(await other.say('record the 5x5 code ending X7K2P for Northwind on SRV-3'))
      .to.include('was recorded for Contoso Ltd, on SRV-2 (Sun 22 Nov 2026, 09:00 (UTC))')
      .and.to.include('[Record it]')
    expect(await openChat(world).say('ノースウィンドの5x5コードの末尾X7K2PをSRV-3にインストールしました')).to.include(
      '末尾が同じコードが、Contoso Ltd の SRV-2 で使用済みとして記録されています',
    )
    expect(await other.press('Record it')).to.include('Recorded')
    expect(await uses()).to.have.length(2)
  })

  it('asks again when the other record came between the review and the yes', async () => {
    await chat.say('record the 5x5 code ending X7K2P for Contoso on SRV-2')
    const other = openChat(world)
    await other.say('record the 5x5 code ending X7K2P for Northwind on SRV-3')
    await other.press('Record it')
    expect(await chat.press('Record it')).to.include('was recorded for Northwind Traders')
    expect(await uses()).to.have.length(1)
  })

  it('is for Admin agents: others are told who may, customers to note it themselves', async () => {
    for (const who of [people.sales, people.helpdesk, people.billing]) {
      expect(await openChat(world, who).say('record a used RDS code')).to.include('Admin agent')
    }
    const told = await openChat(world, people.stranger).say('record the RDS code of ORD-1003 on RDLIC01')
    expect(told).to.include('Only staff of your Microsoft partner').and.not.to.include('Fabrikam')
    expect(await openChat(world, people.helpdesk).say('RDS')).to.include('[Move or reuse a code]')
  })
})
