const ids = /(?:ord ?[-‐-―−ー－]? ?|#)\d+|\b\d{5,14}\b/gi
const corrections =
  /\b(?:no|nope|not|but|oh|oops|sorry|wait|i|meant?|actually|rather|instead|cancel|please|it|is|it's|that's|should|be|the|order|one)\b|いいえ|いや|違います|違う|すみません|間違えました|やっぱり|ではなく|じゃなくて|でした|です|注文|のほう|の方|キャンセル|して|ください|お願いします|[はをでに]/gi

/** A sentence with an order id in it that asks about that order or says nothing else; otherwise the id is only mentioned. */
export function isAboutOrder(text: string): boolean {
  return /[?]\s*$|か[。.]?\s*$/.test(text.normalize('NFKC')) || saysOnlyOrder(text)
}

/** Nothing but an order id, with whatever politeness or correction is around it. */
export const saysOnlyOrder = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text.normalize('NFKC').replace(ids, ' ').replace(corrections, ' '))
