import { expect } from 'chai'
import { languagesWanted, leftOutIn, onlyIn } from '../../dialogs/office-32-bit-apps.ts'
import { apartOf, severalIn } from '../../dialogs/office-32-bit-several.ts'
import { normalise } from '../../dialogs/understanding/normalise.ts'
import { reads } from '../support/reads.ts'

reads('apps to leave out', (said) => leftOutIn(said, ['Word'], { asked: false, goesOn: 'in' }), [
  ['without Access and Publisher', ['Access', 'Publisher', 'Word']],
  ['without Access, Excel, and OneDrive', ['Access', 'Excel', 'OneDrive', 'Word']],
  ['german too and no access no onenote', ['Access', 'OneNote', 'Word']],
  ['leave out OneDrive', ['OneDrive', 'Word']],
  ['leave Access out', ['Access', 'Word']],
  ['no Outlook please', ['Outlook', 'Word']],
  ['actually no access', ['Access', 'Word']],
  ['we do not need Access or Outlook', ['Access', 'Outlook', 'Word']],
  ['Access is not needed', ['Access', 'Word']],
  ['remove Access', ['Access', 'Word']],
  ['remove Access, add Word', ['Access']],
  ['Access と Publisher なしで', ['Access', 'Publisher', 'Word']],
  ['Access を外して Word を戻して', ['Access']],
  ['エクセルを除外して', ['Excel', 'Word']],
  ['アクセスは不要です', ['Access', 'Word']],
  ['with Word', []],
  ['put Word back', []],
  ['please include Word again', []],
  ['and Word', []],
  ["don't leave out Word", []],
  ['Word も入れて', []],
  ['Word を元どおり入れて', []],
  ['Word を除外しないで', []],
  ['install all apps', []],
  ['Access', undefined],
  ['I have access to the keys', undefined],
  ['アクセス権がありません', undefined],
  ['without Visio', undefined],
])

reads('the only apps', onlyIn, [
  ['only Word and Excel', ['Word', 'Excel']],
  ['just Outlook please', ['Outlook']],
  ['Word と Excel だけ', ['Word', 'Excel']],
  ['Word のみ', ['Word']],
  ['without Word', undefined],
  ['Word', undefined],
])

it('"OneNote too" goes on with what was done before', () => {
  const said = (goesOn: 'in' | 'out') => leftOutIn('OneNote too', ['Access'], { asked: false, goesOn })
  expect(said('out')).to.deep.equal(['Access', 'OneNote'])
  expect(said('in')).to.deep.equal(['Access'])
})

reads('languages after French and German', (said) => languagesWanted(said, ['fr-FR', 'de-DE']), [
  ['remove german', ['fr-FR']],
  ['drop the french', ['de-DE']],
  ['without German', ['fr-FR']],
  ['no french please', ['de-DE']],
  ['German is not needed', ['fr-FR']],
  ['remove french, add english', ['de-DE', 'en-US']],
  ['replace French with Italian', ['de-DE', 'it-IT']],
  ['Italian instead of French', ['de-DE', 'it-IT']],
  ['not french but english', ['de-DE', 'en-US']],
  ['english too', ['fr-FR', 'de-DE', 'en-US']],
  ['and english', ['fr-FR', 'de-DE', 'en-US']],
  ['add english and italian', ['fr-FR', 'de-DE', 'en-US', 'it-IT']],
  ['german first', ['de-DE', 'fr-FR']],
  ['only German', ['de-DE']],
  ['in English', ['en-US']],
  ['remove french and german', []],
  ['without Japanese', ['fr-FR', 'de-DE']],
  ['ドイツ語を削除', ['fr-FR']],
  ['フランス語は不要です', ['de-DE']],
  ['ドイツ語なしで', ['fr-FR']],
  ['フランス語を外して英語を追加', ['de-DE', 'en-US']],
  ['フランス語ではなく英語', ['de-DE', 'en-US']],
  ['英語も', ['fr-FR', 'de-DE', 'en-US']],
  ['ドイツ語だけ', ['de-DE']],
  ['ドイツ語を先に', ['de-DE', 'fr-FR']],
  ['日本語で', ['ja-JP']],
  ['OneNote なしで', undefined],
])

reads('several products in a sentence', (said) => severalIn(normalise(said).text).map(apartOf), [
  ['visio pro 2021 and office standard 2021 both in 32bit', ['VisioPro2021', 'Standard2021']],
  ['Office Pro Plus + Visio Std + Project Std 2024, x86', ['ProPlus', 'VisioStd', 'ProjectStd2024']],
  ['office and visio standard 2024', ['Standard', 'VisioStd2024']],
  ['32-bit Office and Visio', ['office', 'visio']],
  ['32-bit Word and Excel 2024', ['Word', 'Excel2024']],
  ['Visio Pro 2021 と Office Standard 2021 の 32 ビット版', ['VisioPro2021', 'Standard2021']],
  ['Visio Pro 2021 and Office Standard 2024', ['VisioPro2021', 'Standard2024']],
  ['32-bit Visio for our Office', []],
  ['Office LTSC Professional Plus 2024', []],
  ['project professional, not office', []],
  ['32-bit Office Standard 2021 for project Alpha', []],
])
