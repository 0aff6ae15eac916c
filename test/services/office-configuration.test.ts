import { expect } from 'chai'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { type ConfigurationOptions, keyPlaceholder, officeConfiguration } from '../../services/office-configuration.ts'
import { decideDeployment, type Wish } from '../../services/policy/office-32-bit.ts'
import { deployables, deployableVersions, existsIn } from '../../services/policy/office-32-bit-products.ts'

const options: ConfigurationOptions = { fallbackLanguage: 'en-US', silent: false, autoActivate: false, comments: [] }

function write(wish: Partial<Wish> = {}, more: Partial<ConfigurationOptions> = {}): string {
  const decided = decideDeployment({
    deployable: 'ProPlus',
    version: '2024',
    bitness: '32',
    languages: ['en-US'],
    existing: 'no',
    removeMsi: false,
    leftOut: [],
    ...wish,
  })
  if (!decided.ok) throw new Error(decided.refusal.reason)
  return officeConfiguration(decided.value, { ...options, ...more })
}

/** Read by somebody else's parser, each element a list. */
function read(xml: string) {
  expect(XMLValidator.validate(xml), xml).to.equal(true)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    commentPropName: 'comment',
    htmlEntities: true,
    isArray: (name) => ['Product', 'Language', 'ExcludeApp', 'Property', 'comment'].includes(name),
  })
  return parser.parse(xml).Configuration
}

describe('the configuration.xml', () => {
  it('is the plain file for one product in one language', () => {
    expect(read(write())).to.deep.equal({
      Add: {
        OfficeClientEdition: '32',
        Channel: 'PerpetualVL2024',
        Product: [{ ID: 'ProPlus2024Volume', PIDKEY: keyPlaceholder, Language: [{ ID: 'en-us' }] }],
      },
      Display: { Level: 'Full', AcceptEULA: 'TRUE' },
    })
  })

  for (const version of deployableVersions) {
    for (const deployable of deployables.filter((each) => existsIn(each, version))) {
      for (const bitness of ['32', '64'] as const) {
        it(`says ${deployable} ${version}, ${bitness}-bit`, () => {
          const { Add } = read(write({ deployable, version, bitness }))
          expect(Add).to.include({ OfficeClientEdition: bitness, Channel: `PerpetualVL${version}` })
          expect(Add.Product).to.have.length(1)
          expect(Add.Product[0].ID).to.equal(`${deployable}${version}Volume`)
        })
      }
    }
  }

  it('holds several products of one year, each with its key, its languages and its apps', () => {
    const { Add } = read(
      write({
        deployable: 'Standard',
        more: ['VisioPro', 'Word'],
        languages: ['en-GB'],
        leftOut: ['OneNote', 'OneDrive'],
      }),
    )
    expect(Add).to.include({ OfficeClientEdition: '32', Channel: 'PerpetualVL2024' })
    const oneDrive = [{ ID: 'Groove' }, { ID: 'OneDrive' }]
    expect(Add.Product).to.deep.equal([
      {
        ID: 'Standard2024Volume',
        PIDKEY: keyPlaceholder,
        Language: [{ ID: 'en-gb' }],
        ExcludeApp: [{ ID: 'OneNote' }, ...oneDrive],
      },
      { ID: 'VisioPro2024Volume', PIDKEY: keyPlaceholder, Language: [{ ID: 'en-us' }], ExcludeApp: oneDrive },
      { ID: 'Word2024Volume', PIDKEY: keyPlaceholder, Language: [{ ID: 'en-gb' }], ExcludeApp: oneDrive },
    ])
  })

  it('holds every setting asked for', () => {
    const file = read(
      write(
        {
          version: '2021',
          languages: ['ja-JP', 'en-US', 'sr-latn-RS'],
          existing: 'yes',
          removeMsi: true,
          leftOut: ['Access', 'OneDrive'],
        },
        { silent: true, autoActivate: true, company: 'Contoso', comments: ['Read me'] },
      ),
    )
    expect(file.Add.MigrateArch).to.equal('TRUE')
    expect(file.Add.Product[0].Language).to.deep.equal([{ ID: 'ja-jp' }, { ID: 'en-us' }, { ID: 'sr-latn-rs' }])
    expect(file.Add.Product[0].ExcludeApp).to.deep.equal([{ ID: 'Access' }, { ID: 'Groove' }, { ID: 'OneDrive' }])
    expect(file).to.have.property('RemoveMSI')
    expect(file.Property).to.deep.equal([{ Name: 'AUTOACTIVATE', Value: '1' }])
    expect(file.Display).to.deep.equal({ Level: 'None', AcceptEULA: 'TRUE' })
    expect(file.AppSettings.Setup).to.deep.equal({ Name: 'Company', Value: 'Contoso' })
    expect(file.comment.map((each: string) => each.trim())).to.deep.equal(['Read me'])
  })

  it('takes the language of Windows, and another one where Office does not have it', () => {
    const { Add } = read(write({ languages: ['MatchOS'] }, { fallbackLanguage: 'ja-JP' }))
    expect(Add.Product[0].Language).to.deep.equal([{ ID: 'MatchOS', Fallback: 'ja-jp' }])
  })

  const names = [
    'Smith & Sons "Deluxe" <b>\'s',
    ']]>',
    '<![CDATA[x]]>',
    '--> <Remove All="TRUE" /> <!--',
    '&amp; &#x41; &quot;',
    '株式会社みどり商事 𠮷野',
    '"/><Property Name="X" Value="1',
  ]
  for (const name of names) {
    it(`survives the name ${name}`, () => {
      const file = read(write({}, { company: name, comments: [name] }))
      expect(file.AppSettings.Setup.Value).to.equal(name)
      expect(Object.keys(file)).to.have.members(['comment', 'Add', 'AppSettings', 'Display'])
    })
  }

  it('drops what XML cannot hold, and ends no comment early', () => {
    const xml = write({}, { company: 'A\u0000B\ud800C\uffffD\nE\u202e', comments: ['a -- b --- c-'] })
    expect(read(xml).AppSettings.Setup.Value).to.equal('A B\ufffdC\ufffdD E')
    expect(/<!--(.*?)-->/s.exec(xml)?.[1]).not.to.include('--')
    expect(xml).not.to.match(/-{3}>/)
  })

  it('never has room for a key', () => {
    expect(write()).to.include(`PIDKEY="${keyPlaceholder}"`)
    expect(keyPlaceholder).not.to.match(/[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}/)
  })
})
