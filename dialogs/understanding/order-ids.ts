import { mask } from './normalise.ts'

const HYPHEN = '[-‐‑‒–—−ー－]'
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/** A part of a GUID or its like, figures and letters in two groups at least. */
const HEXADECIMAL =
  '(?=[0-9a-f-]{9})(?=[a-f]*\\d[0-9a-f-]*[a-f]|[0-9a-f-]*\\d)(?=[\\d-]*[a-f])[0-9a-f]{4,12}(?:-[0-9a-f]{4,12}){1,4}'
const ORD = `(?<![a-z])ord ?${HYPHEN}? ?(\\d{3,12})(?!\\d)`
/** "0RD-48213", "ODR-48213", "OD-48213"; never "or", "old" or another word. */
const MISSPELT_ORD = `(?<![a-z0-9])(?:0rd|odr|rod|od|rd|oord|orrd|ordd|ord[a-z]|[a-np-z]rd|o[a-km-qs-z]d|or[a-ce-z])${HYPHEN}(\\d{4,12})(?!\\d)`
const NUMBERED = '#(\\d{3,14})(?!\\d)'
const AFTER_WORD =
  '(?<=(?:order (?:number|no\\.?|id|nr\\.?)|注文番号|注文(?:id|no\\.?)|オーダー番号)[ :はが=#]{0,3})(\\d{3,14})(?!\\d)'
const LONG_NUMBER =
  '(?<=(?:orders?|purchases?|注文|オーダー|購入) ?)(\\d{5,14})(?![\\d,]|\\.\\d| ?(?:本|台|個|ライセンス|licen))'

const IDS = new RegExp(
  `(?<![0-9a-z-])(${GUID}|${HEXADECIMAL})(?![0-9a-z-])|${ORD}|${MISSPELT_ORD}|${NUMBERED}|${AFTER_WORD}|${LONG_NUMBER}`,
  'g',
)

/** Order ids in a normalised text, upper case: `ORD-1001` (also "ord 1001", ORDー1001), a GUID, or a plain number. */
export function findOrderIds(text: string): { ids: string[]; masked: string } {
  const ids = new Set<string>()
  for (const [, guid, ord, misspelt, ...numbers] of text.matchAll(IDS)) {
    const id =
      guid?.toUpperCase() ??
      ((ord ?? misspelt) ? `ORD-${ord ?? misspelt}` : numbers.find((number) => number !== undefined))
    if (id !== undefined) ids.add(id)
  }
  return { ids: [...ids], masked: mask(text, IDS) }
}
