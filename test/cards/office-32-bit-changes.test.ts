import { expect } from 'chai'
import { isLeavingOut, type MadeFile, whatChanged } from '../../cards/office-32-bit-changes.ts'

const made = (more: Partial<MadeFile> = {}): MadeFile => ({
  products: ['ProPlus'],
  version: '2024',
  bitness: '32',
  languages: ['en-US'],
  leftOut: [],
  migrateArch: false,
  removeMsi: false,
  silent: false,
  autoActivate: false,
  company: '',
  notThere: [],
  lastApps: 'in',
  ...more,
})

describe('what has changed since the file before', () => {
  const table: [before: Partial<MadeFile>, now: Partial<MadeFile>, en: string, ja: string][] = [
    [{}, { leftOut: ['Access'] }, 'Access is left out now.', 'Access を除外しました。'],
    [{}, { leftOut: ['Access', 'Word'] }, 'Access, Word are left out now.', 'Access、Word を除外しました。'],
    [{ leftOut: ['Access'] }, {}, 'Access is in again.', 'Access を元に戻しました。'],
    [{}, { languages: ['en-US', 'de-DE'] }, 'Added: German.', '追加: ドイツ語。'],
    [{ languages: ['en-US', 'de-DE'] }, {}, 'Removed: German.', '削除: ドイツ語。'],
    [{}, { languages: ['de-DE'] }, 'Now in German.', '言語をドイツ語に変更しました。'],
    [
      { languages: ['en-US', 'de-DE'] },
      { languages: ['de-DE', 'en-US'] },
      'Now in German + English.',
      '言語をドイツ語 + 英語に変更しました。',
    ],
    [
      {},
      { version: '2021' },
      'Now for Office LTSC Professional Plus 2021.',
      'Office LTSC Professional Plus 2021 用に変更しました。',
    ],
    [
      {},
      { products: ['VisioStd'] },
      'Now for Visio LTSC Standard 2024.',
      'Visio LTSC Standard 2024 用に変更しました。',
    ],
    [{}, { products: ['ProPlus', 'ProjectStd'] }, 'Added: Project Standard 2024.', '追加: Project Standard 2024。'],
    [{ products: ['ProPlus', 'ProjectStd'] }, {}, 'Removed: Project Standard 2024.', '削除: Project Standard 2024。'],
    [{}, { bitness: '64' }, 'Now 64-bit.', '64 ビット版に変更しました。'],
    [{ silent: true }, {}, 'Setup now shows its windows.', '画面を表示する設定に変更しました。'],
    [{}, { company: 'A*B' }, 'The company name is now A\\*B.', '会社名を A\\*B にしました。'],
    [{}, {}, '', ''],
  ]
  for (const [before, now, en, ja] of table) {
    it(en || 'nothing', () => {
      expect(whatChanged('en', made(before), made(now))?.line).to.equal(en)
      expect(whatChanged('ja', made(before), made(now))?.line).to.equal(ja)
    })
  }

  it('says several things in one line', () => {
    const now = made({ leftOut: ['Access'], silent: true, languages: ['en-US', 'de-DE'] })
    expect(whatChanged('en', made(), now)?.line).to.equal(
      'Added: German. Access is left out now. Setup now shows no window.',
    )
  })

  it('is nothing where there was no file, or one that is kept in another way', () => {
    for (const before of [undefined, '', { products: 'ProPlus' }]) {
      expect(whatChanged('en', before, made())).to.equal(undefined)
      expect(isLeavingOut(before)).to.equal(false)
    }
  })
})
