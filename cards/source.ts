import type { Locale } from '../services/model.ts'
import type { Rule, Source } from '../services/policy/source.ts'
import { formatChecked } from './format.ts'
import { words } from './words.ts'

// A comma behind a link could begin a line: clients draw a sign there, before which they break.
export const sourceWords = words({
  en: {
    rule: (id: string) => `(rule ${id}).`,
    page: (publisher: string, title: string, url: string) => `[${publisher}, ${title} (opens a page)](${url})`,
    pages: (items: readonly string[]) => items.join(' / '),
    source: (what: string, checked: string) => `Source: ${what} (checked ${checked}).`,
  },
  ja: {
    rule: (id: string) => `(規則 ${id})。`,
    page: (publisher: string, title: string, url: string) => `[${publisher}「${title}」(ページを開きます)](${url})`,
    pages: (items: readonly string[]) => items.join(' / '),
    source: (what: string, checked: string) => `出典: ${what} (${checked}確認)。`,
  },
})

/** Where it stands, and when somebody last looked. */
export function sourceText(locale: Locale, from: readonly Source[], lastVerified: string): string {
  const { page, pages, source } = sourceWords[locale]
  const all = from.map(({ publisher, title, url }) => page(publisher, title[locale], url))
  return source(pages(all), formatChecked(locale, lastVerified))
}

/** "Why: software subscriptions, 7 days" with the rule that says so and its source. The sentence has no full stop yet. */
export function withRule(locale: Locale, sentence: string, { id, source, lastVerified }: Rule): string {
  const cited = sourceText(locale, [source], lastVerified)
  const space = locale === 'ja' ? '' : ' '
  return `${sentence} ${sourceWords[locale].rule(id)}${space}${cited}`
}
