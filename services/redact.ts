const group = '[A-Z0-9Ａ-Ｚａ-ｚ０-９]{5}'
const hyphen = '(?: ?[-_/\\\\\u2010-\u2015\u2212\u30fc\uff0d\uff70\uff0f\uff3c\uff3f] ?|[.\uff0e])'
const keyLike = new RegExp(`(?<![A-Z0-9])${group}(?:${hyphen}${group}){4}(?![A-Z0-9])`, 'gi')

/** Product keys in what people write or upload are masked before anything is kept, down to the last five characters. */
export const withoutKeys = (text: string): string =>
  text.replace(keyLike, (key) => `*****-*****-*****-*****-${key.normalize('NFKC').slice(-5).toUpperCase()}`)
