import { languagesIn } from '../../dialogs/office-32-bit-languages.ts'
import {
  activationIn,
  aimIn,
  bitnessWish,
  companyIn,
  displayIn,
  existingAnswered,
  existingIn,
  removeMsiIn,
} from '../../dialogs/office-32-bit-phrases.ts'
import { productIn } from '../../dialogs/office-32-bit-product.ts'
import { reads } from '../support/reads.ts'

reads('languages in a sentence', languagesIn, [
  ['standard 2021, english and japanese', ['en-US', 'ja-JP']],
  ['日本語と英語', ['ja-JP', 'en-US']],
  ['Japanese first, then English', ['ja-JP', 'en-US']],
  ['in German too', ['de-DE']],
  ['ドイツ語も', ['de-DE']],
  ['British English and Canadian French', ['en-GB', 'fr-CA']],
  ['Portuguese (Brazil), European Portuguese', ['pt-BR', 'pt-PT']],
  ['traditional Chinese', ['zh-TW']],
  ['簡体字中国語', ['zh-CN']],
  ['中国語と韓国語', ['zh-CN', 'ko-KR']],
  ['Norwegian', ['nb-NO']],
  ['de-de and fr-FR', ['de-DE', 'fr-FR']],
  ['sr-latn-rs', ['sr-latn-RS']],
  ['same as Windows', ['MatchOS']],
  ['Windows と同じ言語で', ['MatchOS']],
  ['Welsh', ['cy-GB']],
  ['ウェールズ語', ['cy-GB']],
  ['32-bit add-in, x86, pro-plus', []],
  ['Languages DE+EN', ['de-DE', 'en-US']],
  ['languages: en, fr and jp', ['en-US', 'fr-FR', 'ja-JP']],
  ['which language is it in', []],
  ['finish the installation', []],
])

const fresh = (said: string) => productIn(said, { asked: false })
const asked = (said: string) => productIn(said, { asked: true })

reads('a product in an opening sentence', fresh, [
  ['32-bit Office LTSC Professional Plus 2024', { value: 'ProPlus' }],
  ['Office Pro 2021 in 32 bit', { value: 'ProPlus' }],
  ['Office LTSC Standard 2021 の 32 ビット版', { value: 'Standard' }],
  ['オフィス プロフェッショナル プラス 2021', { value: 'ProPlus' }],
  ['Visio Standard 2021', { value: 'VisioStd' }],
  ['ビジオのプロフェッショナル', { value: 'VisioPro' }],
  ['x86 version of Visio', { open: 'visio' }],
  ['32 bit project please', { open: 'project' }],
  ['プロジェクトの 32 ビット版', { open: 'project' }],
  ['our project needs 32-bit', undefined],
  ['プロジェクトで 32 ビット版が必要', undefined],
  ['Word LTSC 2024 as 32-bit', { value: 'Word' }],
  ['our Excel add-in needs 32-bit', undefined],
  ['an old Access database needs 32-bit', undefined],
  ['how do I get 32-bit Office?', undefined],
  ['the Office Deployment Tool', undefined],
  ['the Microsoft 365 admin center only offers 64-bit', undefined],
  ['M365 管理ポータルには 64 ビットしかない', undefined],
  ['32-bit Microsoft 365 Apps', { value: 'Microsoft365' }],
  ['Office 2024 for Mac', { value: 'Mac' }],
  ['32-bit SQL Server', { value: 'other' }],
  ['32-bit Office on Windows Server 2022', undefined],
])

reads('a product as the answer', asked, [
  ['standard 2021, english and japanese', { value: 'Standard' }],
  ['pro plus', { value: 'ProPlus' }],
  ['the professional one', { value: 'ProPlus' }],
  ['Access', { value: 'Access' }],
  ['スタンダード', { value: 'Standard' }],
  ['Project', { open: 'project' }],
  ['プロジェクト スタンダード', { value: 'ProjectStd' }],
])

reads('what is on the PCs, in passing', existingIn, [
  ['I have 32-bit, want 64-bit', 'yes'],
  ['switch from 64-bit to 32-bit', 'yes'],
  ['64ビットから32ビットに変更したい', 'yes'],
  ['64-bit Office is already installed', 'yes'],
  ['64 ビット版が入っています', 'yes'],
  ['32-bit Office for our new PCs', 'no'],
  ['新しい PC に 32 ビット版を入れたい', 'no'],
  ['MSI Office is on some PCs', 'msi'],
  ['remove MSI Office', undefined],
  ['our add-in needs 32 bit but the portal only gives 64', undefined],
  ['portal is 64-bit only', undefined],
])

reads('what is on the PCs, as the answer', existingAnswered, [
  ['no', 'no'],
  ['No, they are new', 'no'],
  ['there is none', 'no'],
  ['いいえ、ありません', 'no'],
  ['入っていません', 'no'],
  ['yes', 'yes'],
  ['はい、あります', 'yes'],
  ['yes, 64-bit Visio', 'yes'],
  ['64 ビットの Project が入っています', 'yes'],
  ['Office 2016', 'msi'],
  ['yes, an old MSI one', 'msi'],
  ['Office 2013 が入っています', 'msi'],
  ['I am not sure', 'unsure'],
  ['no idea', 'unsure'],
  ['no clue', 'unsure'],
  ['dunno', 'unsure'],
  ['i dont know', 'unsure'],
  ['hard to say', 'unsure'],
  ['さあ', 'unsure'],
  ['不明です', 'unsure'],
  ['no access', undefined],
  ['わかりません', 'unsure'],
  ['standard', undefined],
])

reads('a change of bitness', bitnessWish, [
  ['make it 64-bit', '64'],
  ['64-bit instead', '64'],
  ['I want 32', '32'],
  ['64 ビット版にして', '64'],
  ['yes, 64-bit', undefined],
  ['for 2021', undefined],
])

reads('the windows of setup', displayIn, [
  ['silent', 'none'],
  ['install it silently', 'none'],
  ['サイレントで', 'none'],
  ['画面を表示しないで', 'none'],
  ['not silent', 'full'],
  ['show the progress', 'full'],
  ['画面を表示して', 'full'],
  ['standard', undefined],
])

reads('activation', activationIn, [
  ['activate automatically', 'auto'],
  ['auto-activate', 'auto'],
  ['自動でライセンス認証', 'auto'],
  ['do not activate automatically', 'manual'],
  ['自動で認証しない', 'manual'],
  ['activate', undefined],
])

reads('old MSI Office', removeMsiIn, [
  ['remove old MSI Office', 'yes'],
  ['古い MSI 版を削除', 'yes'],
  ['do not remove MSI Office', 'no'],
  ['remove Access', undefined],
])

reads('a company name', companyIn, [
  ['company name Smith & Sons "Deluxe"', 'Smith & Sons "Deluxe"'],
  ['the company name is "Contoso Ltd"', 'Contoso Ltd'],
  ['会社名は「株式会社みどり商事」にして', '株式会社みどり商事'],
  ['会社名 A & B ]]>', 'A & B ]]>'],
  ['our company needs 32-bit', undefined],
])

reads('a question that needs no file', aimIn, [
  ['why is the key for 64-bit only', 'why'],
  ['which architecture do I get by default, 64 or 32', 'why'],
  ['既定は64ビットですか32ビットですか', 'why'],
  ['does the same key work for 32-bit', 'key'],
  ['同じキーで32ビット版も使えますか', 'key'],
  ['what happens if there is 64 bit visio already on one of the pcs?', 'there'],
  ['what if 64-bit Office is installed', 'there'],
  ['64 ビットの Visio が入っていたらどうなりますか', 'there'],
  ['can I have 32-bit Visio beside 64-bit Office?', 'mix'],
  ['64 ビットの Office と混在できますか', 'mix'],
  ['how do I get the 32-bit version', undefined],
  ['64bit版だとマクロが動かない', undefined],
])
