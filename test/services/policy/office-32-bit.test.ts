import { expect } from 'chai'
import { products } from '../../../services/catalogue/catalogue.ts'
import { decideDeployment, type ExistingOffice, type Wish } from '../../../services/policy/office-32-bit.ts'
import { fitLanguages, officeLanguage, officeLanguages } from '../../../services/policy/office-32-bit-languages.ts'
import { appsIn, type Deployable, deployableOf } from '../../../services/policy/office-32-bit-products.ts'

const wish = (more: Partial<Wish> = {}): Wish => ({
  deployable: 'ProPlus',
  version: '2024',
  bitness: '32',
  languages: ['en-US'],
  existing: 'no',
  removeMsi: false,
  leftOut: [],
  ...more,
})

function decide(more: Partial<Wish>) {
  const decided = decideDeployment(wish(more))
  if (!decided.ok) throw new Error(decided.refusal.reason)
  return decided.value
}

const refusal = (more: Partial<Wish>) => {
  const decided = decideDeployment(wish(more))
  return decided.ok ? undefined : decided.refusal
}

describe('which product id and channel', () => {
  const everywhere: Deployable[] = [
    'ProPlus',
    'Standard',
    'VisioPro',
    'VisioStd',
    'ProjectPro',
    'ProjectStd',
    'Access',
    'Excel',
    'Outlook',
    'PowerPoint',
    'Word',
  ]
  for (const version of ['2024', '2021', '2019']) {
    for (const deployable of everywhere) {
      it(`${deployable} ${version}`, () => {
        const { productId, channel } = decide({ deployable, version })
        expect(productId).to.equal(`${deployable}${version}Volume`)
        expect(channel).to.equal(`PerpetualVL${version}`)
      })
    }
  }

  for (const deployable of ['Publisher', 'SkypeforBusiness'] as const) {
    it(`${deployable} until 2021`, () => {
      expect(decide({ deployable, version: '2021' }).productId).to.equal(`${deployable}2021Volume`)
      expect(decide({ deployable, version: '2019' }).productId).to.equal(`${deployable}2019Volume`)
      expect(refusal({ deployable })).to.deep.include({ reason: 'not-in-version', offered: ['2021', '2019'] })
    })
  }

  for (const version of ['2016', '2013', '365', '']) {
    it(`none for version "${version}"`, () => {
      expect(refusal({ version })).to.deep.include({ reason: 'version-without-channel', version })
    })
  }

  it('says which ids follow the pattern of an older list', () => {
    expect(decide({ deployable: 'Access' }).idFollowsPattern).to.equal(true)
    expect(decide({ deployable: 'Access', version: '2021' }).idFollowsPattern).to.equal(false)
    expect(decide({ deployable: 'ProjectStd' }).idFollowsPattern).to.equal(false)
  })
})

describe('several products in one file', () => {
  it('share version, channel and bitness, and say together which apps are not there', () => {
    const decided = decide({ deployable: 'VisioStd', more: ['Standard'], version: '2021', leftOut: ['Access', 'Word'] })
    expect(decided).to.include({ productId: 'VisioStd2021Volume', channel: 'PerpetualVL2021' })
    expect(decided).to.deep.include({ leftOut: [], notThere: ['Access'] })
    expect(decided.more[0]).to.deep.include({ productId: 'Standard2021Volume', leftOut: ['Word'] })
  })

  it('need a version that all of them have', () => {
    expect(refusal({ deployable: 'Word', more: ['Publisher'] })).to.deep.equal({
      reason: 'not-in-version',
      deployable: 'Publisher',
      version: '2024',
      offered: ['2021', '2019'],
    })
  })

  it('leave something of each suite', () => {
    const leftOut = appsIn('Standard', '2024')
    expect(refusal({ deployable: 'VisioStd', more: ['Standard'], leftOut })).to.deep.include({ reason: 'nothing-left' })
  })
})

describe('the lines of the price list', () => {
  it('are all known to the tool if they are Office, Visio or Project for Windows, and only they', () => {
    for (const product of products) {
      const installs = ['office', 'visio', 'project'].includes(product.family) && !product.edition.endsWith('for Mac')
      expect(deployableOf(product) !== undefined, product.title).to.equal(installs)
    }
  })
})

describe('what is already on the PCs', () => {
  const table: [existing: ExistingOffice, removeMsi: boolean, migrates: boolean, removes: boolean][] = [
    ['no', false, false, false],
    ['yes', false, true, false],
    ['unsure', false, true, false],
    ['msi', false, false, true],
    ['no', true, false, true],
    ['yes', true, true, true],
  ]
  for (const [existing, removeMsi, migrateArch, removes] of table) {
    it(`${existing}${removeMsi ? ', remove MSI' : ''}: MigrateArch ${migrateArch}, RemoveMSI ${removes}`, () => {
      expect(decide({ existing, removeMsi })).to.include({ migrateArch, removeMsi: removes })
    })
  }
})

describe('apps to leave out', () => {
  it('are left out where they are', () => {
    expect(decide({ version: '2021', leftOut: ['Access', 'Publisher'] })).to.deep.include({
      leftOut: ['Access', 'Publisher'],
      notThere: [],
    })
  })

  it('need no leaving out where they are not: Publisher in 2024, Access in Standard, Word in Visio', () => {
    expect(decide({ leftOut: ['Access', 'Publisher'] })).to.deep.include({
      leftOut: ['Access'],
      notThere: ['Publisher'],
    })
    expect(decide({ deployable: 'Standard', leftOut: ['Access'] }).notThere).to.deep.equal(['Access'])
    expect(decide({ deployable: 'VisioPro', leftOut: ['Word', 'OneDrive'] })).to.deep.include({
      leftOut: ['OneDrive'],
      notThere: ['Word'],
    })
  })

  it('leave at least one', () => {
    expect(refusal({ leftOut: appsIn('ProPlus', '2024') })).to.deep.include({ reason: 'nothing-left' })
    expect(refusal({ leftOut: appsIn('ProPlus', '2024').slice(1) })).to.equal(undefined)
  })
})

describe('languages', () => {
  it('keep their order, each once', () => {
    expect(fitLanguages(['ja-JP', 'en-US', 'ja-JP'], 'ProPlus').languages).to.deep.equal(['ja-JP', 'en-US'])
  })

  const table: [wanted: string, taken: string][] = [
    ['en-GB', 'en-US'],
    ['fr-CA', 'fr-FR'],
    ['es-MX', 'es-ES'],
  ]
  for (const [wanted, taken] of table) {
    it(`${wanted} is in Office, but not in Visio and Project`, () => {
      expect(fitLanguages([wanted], 'Standard')).to.deep.include({ languages: [wanted], replaced: [] })
      for (const deployable of ['VisioPro', 'VisioStd', 'ProjectPro', 'ProjectStd'] as const) {
        expect(fitLanguages([taken, wanted], deployable)).to.deep.include({
          languages: [taken],
          replaced: [{ wanted, taken }],
        })
      }
    })
  }

  it('know which are translated in part only', () => {
    expect(fitLanguages(['ja-JP', 'cy-GB'], 'ProPlus').partial).to.deep.equal(['cy-GB'])
  })

  it('are found whatever their case', () => {
    for (const tag of officeLanguages) expect(officeLanguage(tag.toUpperCase())).to.equal(tag)
    expect(officeLanguage('matchos')).to.equal('MatchOS')
    expect(officeLanguage('xx-XX')).to.equal(undefined)
    expect(officeLanguages).to.have.length(95)
  })
})
