import { expect } from 'chai'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { CardAnswer } from '../../dialogs/answer.ts'
import { officeTopic } from '../../dialogs/office-32-bit.ts'
import type { Scene } from '../../dialogs/topic.ts'
import { fileByToken } from '../../services/file-link.ts'
import type { Locale } from '../../services/model.ts'
import { openWork } from '../../services/work.ts'
import { type Chat, openChat, openWorld, people, startOfTests, type World, wordsOf } from '../support/chat.ts'

describe('a configuration file for 32-bit Office', () => {
  let world: World
  let chat: Chat

  beforeEach(async () => {
    world = await openWorld()
    chat = openChat(world, people.stranger)
  })

  it('asks a stranger for the product and for what is there, then gives the file and the commands', async () => {
    expect(await chat.say('our add-in needs 32 bit but the portal only gives 64'))
      .to.include('the portals offer 64-bit')
      .and.to.include('[Office LTSC Professional Plus 2024]')
    expect(await chat.say('standard 2021, english and japanese')).to.include('is any 64-bit Office, Visio or Project')
    const given = await chat.say('no')
    expect(given)
      .to.include('Office LTSC Standard 2021, 32-bit, English + Japanese')
      .and.to.include('setup.exe /download configuration.xml')
      .and.to.include('setup.exe /configure configuration.xml')
      .and.to.include('Support for Office LTSC Standard 2021 ended on 13 Oct 2026')
      .and.to.include('Microsoft 365 admin center')
      .and.to.include('rule office-32-bit-by-odt')
      .and.to.include('checked 2026-11-22')
    expect(file()).to.deep.include({ OfficeClientEdition: '32', Channel: 'PerpetualVL2021' })
    expect(product()).to.deep.include({ ID: 'Standard2021Volume', Language: [{ ID: 'en-us' }, { ID: 'ja-jp' }] })
    expect(file()).not.to.have.property('MigrateArch')
  })

  it('does the same in Japanese, in the language of the reader', async () => {
    expect(await chat.say('アドインのために 32 ビット版の Office が必要です')).to.include('どの製品ですか')
    expect(await chat.press('Office LTSC Professional Plus 2024')).to.include('64 ビット版の Office、Visio、Project')
    expect(await chat.say('はい'))
      .to.include('Office LTSC Professional Plus 2024 の 32 ビット版 (日本語)')
      .and.to.include('既存の Office を 32 ビット版に変更')
      .and.to.include('2026年11月22日確認')
    expect(file().MigrateArch).to.equal('TRUE')
    expect(product().Language).to.deep.equal([{ ID: 'ja-jp' }])
  })

  it('keeps the same file behind a link that expires', async () => {
    const answer = await chat.say('32-bit Office LTSC Standard 2024 for new PCs')
    const token = /\/f\/([0-9a-f]{32})/.exec(answer)?.[1] ?? ''
    const kept = await fileByToken({ work: openWork(world.store), now: world.now }, token)
    expect(kept.ok && kept.value).to.include({ name: 'configuration.xml', type: 'application/xml', content: xml() })
    expect(kept.ok && kept.value.until).to.equal(startOfTests + 24 * 3_600_000)
  })

  const answers: [said: string, migrates: boolean, removes: boolean, words: string][] = [
    ['no', false, false, 'Say what to change'],
    ['yes, 64-bit Visio', true, false, 'Close all Office apps first'],
    ['Office 2013, MSI', false, true, 'RemoveMSI'],
    ['I am not sure', true, false, 'If 64-bit Office is there, it is changed to 32-bit'],
  ]
  for (const [said, migrates, removes, words] of answers) {
    it(`acts on the check: ${said}`, async () => {
      await chat.say('32-bit Office LTSC Standard 2024')
      expect(await chat.say(said)).to.include(words)
      expect(file().MigrateArch === 'TRUE').to.equal(migrates)
      expect('RemoveMSI' in configuration()).to.equal(removes)
    })
  }

  describe('when something is changed afterwards', () => {
    beforeEach(() => chat.say('32-bit Office LTSC Professional Plus 2021 for new PCs'))

    it('leaves out apps, and says which are not there anyway', async () => {
      expect(await chat.say('without Access and Publisher')).to.include('Left out: Access, Publisher')
      expect(product().ExcludeApp).to.deep.equal([{ ID: 'Access' }, { ID: 'Publisher' }])
      expect(await chat.say('and for 2024?')).to.include('Publisher: not part of Office LTSC Professional Plus 2024')
      expect(product()).to.deep.include({ ID: 'ProPlus2024Volume', ExcludeApp: [{ ID: 'Access' }] })
    })

    it('adds languages', async () => {
      expect(await chat.say('in German too')).to.include('English + German')
      expect(await chat.say('ウェールズ語も')).to.include('一部のみ翻訳')
      expect(product().Language).to.deep.equal([{ ID: 'en-us' }, { ID: 'de-de' }, { ID: 'cy-gb' }])
    })

    it('asks for languages and apps by buttons', async () => {
      expect(await chat.press('Another language')).to.include('Which languages?')
      await chat.press('same as Windows')
      expect(product().Language).to.deep.equal([{ ID: 'MatchOS', Fallback: 'en-us' }])
      expect(await chat.press('Leave out apps')).to.include('Which apps should be left out?')
      expect(await chat.say('Notepad')).to.include('I do not know these apps')
      await chat.say('OneNote and Outlook')
      expect(product().ExcludeApp).to.deep.equal([{ ID: 'OneNote' }, { ID: 'Outlook' }])
    })

    it('takes settings: silent, activation, old MSI Office, a company name with any signs', async () => {
      await chat.press('Silent installation')
      expect(configuration().Display).to.deep.equal({ Level: 'None', AcceptEULA: 'TRUE' })
      await chat.say('activate automatically')
      await chat.say('remove old MSI Office')
      await chat.say('company name Smith & Sons "Deluxe" ]]>')
      expect(configuration().Property).to.deep.equal([{ Name: 'AUTOACTIVATE', Value: '1' }])
      expect(configuration()).to.have.property('RemoveMSI')
      expect(configuration().AppSettings.Setup.Value).to.equal('Smith & Sons "Deluxe" ]]>')
      await chat.say('画面を表示して')
      expect(configuration().Display.Level).to.equal('Full')
    })

    it('turns to 64-bit, with the check for the other one', async () => {
      expect(await chat.say('make it 64-bit')).to.include('is any 32-bit Office')
      await chat.say('no')
      expect(file().OfficeClientEdition).to.equal('64')
    })

    it('refuses to leave out everything, and offers to choose again', async () => {
      const all = 'without Access, Excel, Skype, OneDrive, OneNote, Outlook, PowerPoint, Publisher, Teams and Word'
      expect(await chat.say(all))
        .to.include('nothing would be left')
        .and.to.include('[Choose the apps again]')
      expect(await chat.press('Choose the apps again')).to.include('Which apps')
    })
  })

  it('changes 32-bit into 64-bit from one sentence', async () => {
    expect(await chat.say('I have 32-bit Office Professional Plus 2019 and want 64-bit')).to.include(', 64-bit')
    expect(file()).to.include({ OfficeClientEdition: '64', MigrateArch: 'TRUE', Channel: 'PerpetualVL2019' })
  })

  it('asks for the edition, and takes the language that Visio has', async () => {
    expect(await chat.say('32-bit Visio 2024, British English')).to.include('Which edition?')
    await chat.press('Visio LTSC Standard 2024')
    expect(await chat.say('no')).to.include('does not come in English (United Kingdom)')
    expect(product()).to.deep.include({ ID: 'VisioStd2024Volume', Language: [{ ID: 'en-us' }] })
  })

  it('lists the other products, and takes one that is typed', async () => {
    await chat.say('I need 32-bit Office')
    expect(await chat.press('Another product')).to.include('Project Professional 2024')
    await chat.say('Access 2021')
    await chat.say('no')
    expect(product().ID).to.equal('Access2021Volume')
  })

  it('takes a correction before the check is answered', async () => {
    await chat.say('32-bit Office LTSC Standard 2024')
    expect(await chat.say('sorry, I meant Office Professional Plus 2021')).to.include('is any 64-bit Office')
    await chat.say('no')
    expect(product().ID).to.equal('ProPlus2021Volume')
  })

  it('stops half-way, and makes nothing', async () => {
    await chat.say('32-bit Office LTSC Standard 2024')
    expect(await chat.say('stop')).to.include('Stopped')
    expect(await world.store.list('file/', { limit: 10 })).to.have.length(0)
  })

  const noFile: [said: string, english: string, ways: string][] = [
    ['32-bit Office Standard 2016', 'no volume channel for version 2016', '[Office LTSC Standard 2024]'],
    ['32-bit Office LTSC Standard 2024 for Mac', 'for Windows', '[Another product]'],
    ['32-bit Publisher 2024', 'There is no Publisher LTSC 2024', '[Publisher LTSC 2021]'],
    ['32-bit Visual Studio 2022 please', 'question for Office, Visio and Project', '[Another product]'],
  ]
  for (const [said, words, ways] of noFile) {
    it(`has no file, but a way on, for: ${said}`, async () => {
      expect(await chat.say(said))
        .to.include(words)
        .and.to.include(ways)
        .and.to.include('checked 2026-11-22')
      expect(await world.store.list('file/', { limit: 10 })).to.have.length(0)
    })
  }

  it('goes on from a version without a channel', async () => {
    await chat.say('32-bit Office Standard 2016')
    await chat.press('Office LTSC Standard 2024')
    await chat.say('no')
    expect(product().ID).to.equal('Standard2024Volume')
  })

  it('gives staff the key where they may have it, and else says who has it', async () => {
    const sentence = '32-bit Office LTSC Standard 2024 for new PCs'
    expect(await openChat(world, people.admin).say(sentence)).to.include('[Get the key]')
    expect(await openChat(world, people.sales).say(sentence)).to.include('given out by an Admin agent')
    expect(await chat.say(sentence))
      .to.include('Your product key:')
      .and.not.to.include('[Get the key]')
  })

  it('takes the product from a purchase, for those who may see it', async () => {
    const admin = openChat(world)
    expect(await admin.say('32-bit for ORD-1005')).to.include('is any 64-bit Office')
    expect(await admin.say('no')).to.include('Office LTSC Professional Plus 2024, 32-bit')
    expect(await admin.press('Get the key')).to.include('Office LTSC Professional Plus 2024 - which version')
    expect(await chat.say('32-bit for ORD-1005')).to.include('Which product is it?')
  })

  it('is made from the key card, for the version and the language chosen there', async () => {
    const admin = openChat(world)
    for (const said of ['key for ORD-1005', '2021', 'Japanese']) await admin.say(said)
    await admin.press('32-bit')
    expect(await admin.press('Show the key')).to.include('[Make the file for 32-bit]')
    await admin.press('Make the file for 32-bit')
    chat = admin
    await chat.say('no')
    expect(product()).to.deep.include({ ID: 'ProPlus2021Volume', Language: [{ ID: 'ja-jp' }] })
  })

  const configuration = () => read(xml())
  const file = () => configuration().Add
  const product = () => file().Product[0]

  /** The text to copy on the newest card. */
  function xml(): string {
    const { card } = chat.answers[0] as CardAnswer
    const fields = card.body as { type: string; value: string }[]
    return fields.find(({ type }) => type === 'Input.Text')?.value ?? ''
  }
})

describe('questions about 32-bit and 64-bit', () => {
  const table: [aim: string, locale: Locale, words: string, way: string][] = [
    ['why', 'en', '64-bit, unless something you use needs 32-bit', '[Make the file for 32-bit]'],
    ['why', 'ja', '64 ビット版がお勧めです', '[32 ビット版の構成ファイルを作る]'],
    ['key', 'en', '32-bit uses the same product key', '[Make the file for 64-bit]'],
    ['key', 'ja', '同じプロダクト キーを使います', '[64 ビット版の構成ファイルを作る]'],
    ['mix', 'en', 'cannot share a PC', '[Make the file for 32-bit]'],
    ['mix', 'ja', '混在できません', '[32 ビット版の構成ファイルを作る]'],
  ]
  for (const [aim, locale, words, way] of table) {
    it(`are answered without a file, with the reason and a way on: ${aim}, ${locale}`, async () => {
      const offer: Scene['offer'] = (openings) => openings.map(({ title }) => ({ title, data: {} }))
      const told = await officeTopic.carryOut(
        { locale, offer } as Scene,
        { aim },
        { operationId: '', inputs: {}, card: '' },
      )
      const answer = told.answers.map(wordsOf).join()
      expect(answer)
        .to.include(words)
        .and.to.include(way)
        .and.to.match(/checked 2026-11-22|2026年11月22日確認/)
    })
  }
})

function read(xml: string) {
  expect(XMLValidator.validate(xml)).to.equal(true)
  const isArray = (name: string) => ['Product', 'Language', 'ExcludeApp', 'Property'].includes(name)
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray }).parse(xml).Configuration
}
