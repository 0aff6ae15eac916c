import { readPeriod } from './purchases-period.ts'
import { findEntities } from './understanding/entities.ts'
import { normalise } from './understanding/normalise.ts'
import { listPurchases } from './understanding/purchase-words.ts'

/** A longer sentence may be about anything. */
const longestFollowUp = 60

/** A file is wished for instead of a list. */
export const saysFile = (text: string): boolean =>
  /(?<![a-z])(?:csv|export|excel|spreadsheet)(?![a-z])|エクスポート|エクセル|出力|書き出/.test(normalise(text).text)

/** Everybody's purchases. */
export const saysAll = (text: string): boolean =>
  /(?<![a-z])(?:all (?:the |our |my )?(?:customers?|clients?|orders?|purchases?)|every(?:body|one|thing| customer| order)|recent|latest|newest)(?![a-z])|(?:すべて|全て|全部)の(?:お?客様?|顧客|注文|購入)|全(?:顧客|員|注文)|最近|最新|直近/.test(
    normalise(text).text,
  )

/** "All", and nothing else: as an answer everybody, as a remark on a list no narrowing any more. */
export const saysOnlyAll = (text: string): boolean =>
  /^\W*(?:(?:show|list|see|give)(?: me)? )?(?:them )?all(?: of (?:it|them))?\W*$|^[^\p{L}]*(?:すべて|全て|全部)(?:を|の)?(?:見せて|表示(?:して)?|出して)?(?:ください)?[^\p{L}]*$/u.test(
    normalise(text).text,
  )

/** No matter when. */
export const saysAnyTime = (text: string): boolean =>
  /(?<![a-z])(?:(?:any|all|whole) (?:time|periods?|dates?|years?)|whenever|regardless of (?:date|time))(?![a-z])|(?:すべて|全て|全部)の(?:期間|時期|日付|年)|全期間|期間(?:を|は)?(?:問わ|指定な|指定し|なし|無し|関係な)/.test(
    normalise(text).text,
  )

/** "The next page", "more". */
export const saysNext = (text: string): boolean =>
  /(?<![a-z])(?:next|older|earlier|previous)(?: \w+)? (?:page|ones?|purchases|orders|results|four|4)(?![a-z])|^(?:show |see )?(?:me )?(?:some |the )?(?:more|next|rest|older)(?: please)?\W*$|next page|次(?:の|に)?(?:ページ|一覧|分|[0-9]+ ?件)|^次(?:へ|を)?(?:お願いします|見せて|表示)?(?:ください)?[。.]?$|(?:もっと|続き|残り)(?:を|の分)?(?:も)?(?:見|表示|出|$)|以前の(?:購入|注文)を(?:見|表示)|さかのぼ|look further/.test(
    normalise(text).text,
  )

const saysFirst = (text: string): boolean =>
  /(?<![a-z])(?:first page|from the (?:start|beginning)|back to the (?:list|start|first))|(?:最初|先頭|前)(?:の|に)?(?:ページ|一覧)|最初から(?:表示|見)|一覧に戻/.test(
    normalise(text).text,
  )

const NARROWING =
  /(?<![a-z])(?:only|just|filter(?:ed)?|narrow(?:ed)?|of (?:these|those|them)|among (?:these|those|them))(?![a-z])|だけ|のみ|に絞|絞り込|限(?:って|定)|そのうち|その中/g

/** "These", "the list": it is about what is shown already. */
const refers =
  /(?<![a-z])(?:these|those|them|this|that|it|the (?:list|results?))(?![a-z])|この|その|これ|それ|上の|今の/

/** A whole sentence about purchases, with a subject of its own: not a remark on the list that was shown last. */
export function beginsAnew(text: string): boolean {
  const said = normalise(text).text
  if (said.search(NARROWING) !== -1 || refers.test(said) || saysNext(text) || saysFirst(text)) return false
  return listPurchases.fits(said)
}

/** What may follow a list of purchases: less of it, more of it, the next page, a file. */
export function followsList(text: string): boolean {
  const said = normalise(text).text
  if (said.length > longestFollowUp) return false
  return (
    said.search(NARROWING) !== -1 ||
    [saysFile, saysAll, saysAnyTime, saysOnlyAll, saysNext, saysFirst, namesOnlyProducts].some((says) => says(said)) ||
    readPeriod(said, 0, 'UTC') !== undefined
  )
}

const POLITENESS = /(?:の(?:分|もの))?(?:は|も|なら)?(?:どう(?:です)?か?)?[?？。.]*$/

function namesOnlyProducts(said: string): boolean {
  const bare = said.replace(POLITENESS, '').replace(/^(?:and |what about |how about )+/, '')
  const { slots, isBare } = findEntities(normalise(bare), { products: [], customers: [] })
  return isBare && slots.product !== undefined && slots.quantity === undefined
}
