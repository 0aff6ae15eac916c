import { expect } from 'chai'
import { openChat, openWorld } from '../support/chat.ts'
import { productsIn } from '../support/orders.ts'

const visio = 'Visio LTSC Standard 2024'

describe('a product that is not sold', () => {
  for (const [said, name, asked] of [
    ['order 5 Foo 2020 for Contoso', 'I found no "Foo 2020"', '[SQL Server]'],
    ['order 5 Office 2013 for Contoso', 'I found no "Office 2013"', 'Office LTSC Standard 2021'],
    ['コントソに フー 2020 を5本注文して', '「フー 2020」は見つかりませんでした', '[そのほか]'],
  ] as const) {
    it(`is named back, and the quantity kept: ${said}`, async () => {
      const chat = openChat(await openWorld())
      expect(await chat.say(said))
        .to.include(name)
        .and.to.include(asked)
      expect(productsIn(await chat.say(visio))).to.deep.equal([`${visio} × 5`])
    })
  }

  it('is no name for goods in general', async () => {
    const chat = openChat(await openWorld())
    for (const said of ['order 5 licenses for Contoso', 'コントソにライセンスを5本注文して']) {
      expect(await chat.say(said), said).not.to.match(/found no|見つかりません/)
      await chat.say('stop')
    }
  })

  it('is named back where a product was asked for', async () => {
    const chat = openChat(await openWorld())
    await chat.say('order for Contoso')
    expect(await chat.say('Blubb'))
      .to.include('no "Blubb"')
      .and.to.include('[Office]')
  })
})
