const keyLike = /\b[A-Z0-9]{5}(?:[-\u2010-\u2015\u2212][A-Z0-9]{5}){4}\b/gi

/** Product keys that somebody pasted are masked before anything is kept, down to the last five characters. */
export const withoutKeys = (text: string): string =>
  text.replace(keyLike, (key) => `*****-*****-*****-*****-${key.slice(-5).toUpperCase()}`)
