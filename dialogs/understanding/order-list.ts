import { findEntities, type Known } from './entities.ts'
import { normalise } from './normalise.ts'

const bullet = /^[\s>|]*(?:[・•●○◆◇■□▪►*+–—-](?!\d)|[①-⑳]|[(（]?\d{1,2}[.)）](?!\d))?\s*/u

/** A row of a pasted mail or list, without its bullet or number. */
export const withoutBullet = (row: string): string => row.replace(bullet, '')

const mostRows = 120
const wants =
  /\b(?:order|purchase|buy|need|require|deliver|supply|quote|following)\b|発注|注文|購入|手配|見積|必要|以下|下記|お願い/i
const isElse =
  /\b(?:bought|purchased|ordered (?:on|in|last)|cancel\w*|refund\w*|downgrad\w*|expired?|error)\b|購入(?:済|した)|注文(?:済|した)|キャンセル|ダウングレード|払い戻し|エラー/i

/**
 * A pasted mail or list that orders: two rows at least with a product and how many of it, and a word for ordering. What else
 * stands in a mail, invoices and meetings, makes it nothing else.
 */
export function isOrderList(input: string, known: Known): boolean {
  const rows = input
    .normalize('NFKC')
    .split(/\r?\n/)
    .filter((row) => row.trim() !== '')
  if (rows.length < 2 || rows.length > mostRows || !wants.test(input) || isElse.test(input)) return false
  let items = 0
  for (const row of rows) {
    const { productMatches, slots } = findEntities(normalise(withoutBullet(row)), known)
    if (productMatches.length > 0 && slots.quantity !== undefined) items++
    if (items === 2) return true
  }
  return false
}
