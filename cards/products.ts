import type { Billing, Locale, OrderLine, ProductKind, Term } from '../services/model.ts'
import { words } from './words.ts'

/** The trade's words for what is sold. */
export const productWords = words({
  en: {
    kind: { perpetual: 'perpetual license', subscription: 'software subscription' } satisfies Record<
      ProductKind,
      string
    >,
    term: { P1M: '1 month', P1Y: '1 year', P3Y: '3 years' } satisfies Record<Term, string>,
    noTerm: 'no end date',
    billing: {
      'one-time': 'paid once',
      monthly: 'billed monthly',
      annual: 'billed yearly',
      triennial: 'billed once for three years',
    } satisfies Record<Billing, string>,
    language: (tag: string) => languageName('en', tag),
    bitness: (bits: string) => `${bits}-bit`,
    times: (title: string, quantity: number) => `${title} × ${quantity.toLocaleString('en-US')}`,
    listed: (items: readonly string[]) => items.join(', '),
    moreLines: (count: number) => `and ${count} more ${count === 1 ? 'line' : 'lines'}`,
  },
  ja: {
    kind: { perpetual: '永続ライセンス', subscription: 'ソフトウェア サブスクリプション' },
    term: { P1M: '1 か月', P1Y: '1 年', P3Y: '3 年' },
    noTerm: '期限なし',
    billing: { 'one-time': '一括払い', monthly: '月払い', annual: '年払い', triennial: '3 年分一括払い' },
    language: (tag: string) => languageName('ja', tag),
    bitness: (bits: string) => `${bits} ビット`,
    times: (title: string, quantity: number) => `${title} × ${quantity.toLocaleString('en-US')}`,
    listed: (items: readonly string[]) => items.join('、'),
    moreLines: (count: number) => `ほか ${count} 明細`,
  },
})

/** The first three lines of an order, and how many more there are. */
export function linesText(locale: Locale, lines: readonly Pick<OrderLine, 'title' | 'quantity'>[]): string {
  const { times, listed, moreLines } = productWords[locale]
  const first = lines.slice(0, 3).map(({ title, quantity }) => times(title, quantity))
  return listed(lines.length > 3 ? [...first, moreLines(lines.length - 3)] : first)
}

const names = new Map<string, Intl.DisplayNames>()

function languageName(locale: string, tag: string): string {
  let display = names.get(locale)
  if (!display) {
    display = new Intl.DisplayNames([locale], { type: 'language' })
    names.set(locale, display)
  }
  return display.of(tag.split('-')[0] === 'zh' ? tag : (tag.split('-')[0] ?? tag)) ?? tag
}
