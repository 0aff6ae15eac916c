const BEGINNING = 4

/** What a word may be that begins, perhaps with a typing error, like a text: a few look-ups, however many words there are. */
export type SpellingIndex<Entry> = (text: string, start: number) => readonly Entry[]

/** So many words begin alike that a misspelt one cannot be told from the others. */
const MOST_ALIKE = 60

/** Words of four characters or more; whose first four hold at most one error is found. */
export function spellingIndex<Entry>(entries: Iterable<readonly [word: string, entry: Entry]>): SpellingIndex<Entry> {
  const byBeginning = new Map<string, Entry[]>()
  for (const [word, entry] of entries) {
    if (word.length < BEGINNING) continue
    for (const beginning of shortened(word.slice(0, BEGINNING))) {
      const alike = byBeginning.get(beginning)
      if (alike) alike.push(entry)
      else byBeginning.set(beginning, [entry])
    }
  }
  return (text, start) => {
    const found = new Set<Entry>()
    for (const beginning of shortened(text.slice(start, start + BEGINNING))) {
      const alike = byBeginning.get(beginning)
      if (alike && alike.length <= MOST_ALIKE) for (const entry of alike) found.add(entry)
    }
    return [...found]
  }
}

/** Whatever the error in one of two beginnings, they are the same with the right character left out of each. */
function shortened(beginning: string): string[] {
  if (beginning.length < BEGINNING) return [beginning]
  return [
    beginning.slice(1),
    beginning.charAt(0) + beginning.slice(2),
    beginning.slice(0, 2) + beginning.charAt(3),
    beginning.slice(0, 3),
  ]
}
