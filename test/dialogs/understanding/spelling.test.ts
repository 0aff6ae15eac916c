import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { normalise } from '../../../dialogs/understanding/normalise.ts'
import { correctSpelling } from '../../../dialogs/understanding/spelling.ts'
import { errorsBetween } from '../../../dialogs/understanding/spelling-distance.ts'
import { ENGLISH_TARGETS, KATAKANA_TARGETS } from '../../../dialogs/understanding/spelling-words.ts'

const spelt = (text: string) => correctSpelling(normalise(text)).text

describe('spelling', () => {
  const right: [typed: string, meant: string][] = [
    ['ordr 5 Visoi', 'order 5 visio'],
    ['cancle the oder', 'cancel the order'],
    ['profesional', 'professional'],
    ['entreprise datacentre', 'enterprise datacentre'],
    ['dowload lnik for Offcie', 'download link for office'],
    ['exhcange serevr stnadard', 'exchange server standard'],
    ['windows sever 2022', 'windows server 2022'],
    ['wind ows server', 'windows server'],
    ['projec tstandard', 'project standard'],
    ['officeltsc2021proplus', 'office ltsc2021proplus'],
    ['visiopro', 'visio pro'],
    ['windowsserver2022standrd', 'windowsserver2022standard'],
    ['exchange sutd, hsql slq', 'exchange std, sql sql'],
    ['twnety licneces', 'twenty licences'],
    ['ライセス', 'ライセンス'],
    ['キャンルセしたい', 'キャンセルしたい'],
    ['サーaバーのライセンヌ', 'サーバーのライセンス'],
    ['ダウングレ―ド', 'ダウングレード'],
    ['おふぃすのらいせんす', 'オフィスのライセンス'],
    ['ofisu wo chuumon', 'オフィス wo 注文'],
    ['sa-ba- no raisensu', 'サーバー no ライセンス'],
    ['Visio 20222', 'visio 2022'],
    ['SQL Server 202 2 Standard', 'sql server 2022 standard'],
    ['Windows Server 29022 User CAL', 'windows server 2022 user cal'],
    ['Office 2O21', 'office 2021'],
    ['Windows Server 2o19', 'windows server 2019'],
    ['32bti Office', '32-bit office'],
    ['Visio 64 bt', 'visio 64-bit'],
    ['32ビト版', '32-bit版'],
  ]
  for (const [typed, meant] of right) it(`reads "${typed}" as "${meant}"`, () => expect(spelt(typed)).to.equal(meant))

  const untouched = [
    'the older one is by the bay',
    'a prefect offer',
    'our officer sits in the custom house',
    'keep the seven coats for visitors',
    'an addin after the cutover of 14 Sept, cert and SA',
    'prod, prop and pros: a stud and the olders',
    'for Leeds, Pune and Sapporo',
    'from contoso to fabrikam and litware',
    'mail ordr@offcie.example or see C:/Visoi/setup.exe',
    'アドバイスとレポートを東日本リージョンへ',
    'オーバーしたデータベースのフォルダー',
    'Visio 2023 and Office 20242',
    '2202 licences',
    '32 but not 64 bit',
  ]
  for (const text of untouched) {
    it(`leaves "${text}" as it is`, () => expect(spelt(text)).to.equal(normalise(text).text))
  }

  it('knows each word once, in order, and each of the trade', () => {
    const file = new URL('../../../dialogs/understanding/spelling-known.txt', import.meta.url)
    const words = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('#'))
    expect(words).to.deep.equal([...new Set(words)].sort())
    expect([...ENGLISH_TARGETS, ...KATAKANA_TARGETS].filter((word) => !words.includes(word))).to.deep.equal([])
  })

  it('keeps what was written and what is matched of one length', () => {
    const { written, text } = correctSpelling(normalise('Ordr 5 Offcie for Contoso, 202 2'))
    expect(written).to.equal('order 5 office for Contoso, 202 2')
    expect(text).to.equal(written.toLowerCase())
  })

  it('stays quick whatever is pasted', () => {
    for (const part of [
      'cancl ordr ',
      'officeltscvisiopro',
      'ライセンナ',
      'おふぃす',
      'sa-',
      'Visio 20222 ',
      '32 bti ',
    ]) {
      const sentence = normalise(part.repeat(400))
      const start = performance.now()
      correctSpelling(sentence)
      expect(performance.now() - start, part).to.be.below(200)
    }
  })

  describe('errors between two words', () => {
    const cases: [word: string, typed: string, errors: number | undefined][] = [
      ['order', 'order', 0],
      ['order', 'odrer', 1],
      ['order', 'ordr', 1],
      ['order', 'oorder', 1],
      ['order', 'orfer', 1],
      ['order', 'rdero', 2],
      ['order', 'border lines', undefined],
      ['東都', '西都', 2],
    ]
    for (const [word, typed, errors] of cases) {
      it(`are ${errors ?? 'too many'} from "${word}" to "${typed}"`, () =>
        expect(errorsBetween(word, typed, 2)).to.equal(errors))
    }
  })
})
