/** Where a page begins: how many were shown before it, and behind which place of the list. */
interface PagePlace {
  before: number
  after?: string
}

/** The value of the page slot where the last page was shown already. */
export const noMore = 'none'

export const placeText = ({ before, after = '' }: PagePlace): string => `${before}:${after}`

export function placeFrom(text: unknown): PagePlace {
  if (typeof text !== 'string') return { before: 0 }
  const [before, after] = text.split(':')
  return { before: Number(before), ...(after ? { after } : {}) }
}
