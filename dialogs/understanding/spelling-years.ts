import { errorsBetween } from './spelling-distance.ts'
import { isKnownWord } from './spelling-known.ts'

const VERSIONS = ['2008', '2010', '2012', '2013', '2016', '2017', '2019', '2021', '2022', '2024', '2025']
const PRODUCT =
  'visio|project|office|ltsc|server|srv|svr|standard|std|datacenter|professional|pro|plus|enterprise|ent|exchange|sharepoint|sql|cals?|studio|center|' +
  'ビジオ|プロジェクト|オフィス|サーバー?|スタンダード|プロフェッショナル|プラス|エンタープライズ|エクスチェンジ|シェアポイント'
/** What is read as a digit, whether it is one or only looks like one. */
const FIGURE = '[\\doilz]'
const LIKE_A_YEAR = new RegExp(
  `(?<=(?:${PRODUCT}) ?)(?=[\\doilz]*\\d)${FIGURE}(?: ?${FIGURE}){2,4}(?![a-z\\d]|[.,/-]\\d| ?(?:licen|seat|cop|user(?! cal)|device(?! cal)|core|year|月|年|日|本|台|個|名|人|ライセンス|コア|ユーザー|デバイス))`,
  'g',
)
const LOOKS_LIKE: Record<string, string> = { o: '0', i: '1', l: '1', z: '2' }

/** "Visio 20222", "Office 2O21", "SQL Server 202 2": years right behind a product, where only one version can be meant. */
export function correctYears(text: string): { start: number; end: number; text: string }[] {
  return [...text.matchAll(LIKE_A_YEAR)].flatMap(({ 0: found, index }) => {
    const year = yearMeant(found)
    return year === undefined || year === found ? [] : [{ start: index, end: index + found.length, text: year }]
  })
}

function yearMeant(typed: string): string | undefined {
  const figures = typed.replaceAll(' ', '').replace(/[oilz]/g, (letter) => LOOKS_LIKE[letter] ?? letter)
  if (/^20[0-3]\d$/.test(figures)) return figures
  if (!/^\d{4,5}$|^20\d$/.test(figures)) return undefined
  const near = VERSIONS.filter((version) => errorsBetween(version, figures, 1) !== undefined)
  return near.length === 1 ? near[0] : undefined
}

const BITS = /(?<=(?<!\d)(?:32|64))([ -]?)([a-z]{2,4}|ビト|ビッ(?!ト)|ビツト|ビッド|ビトッ)(?![a-z])/g

/** "32bti", "32 bt": the word for the bitness, behind one of the two that there are. */
export function correctBits(text: string): { start: number; end: number; text: string }[] {
  return [...text.matchAll(BITS)].flatMap(({ 0: found, 1: gap, 2: word = '', index }) =>
    isBits(word, gap !== '') ? [{ start: index, end: index + found.length, text: '-bit' }] : [],
  )
}

function isBits(word: string, isApart: boolean): boolean {
  if (word.startsWith('ビ')) return true
  if (word === 'bit' || word === 'bits' || (isApart && word.length > 2 && isKnownWord(word))) return false
  return [word.length < 3 ? 'bt' : 'bit', 'bits'].some(
    (right) => errorsBetween(right, word, word.length < 3 ? 0 : 1) !== undefined,
  )
}
