import type { Currency, Family, Product, Term } from '../model.ts'

/** What all lines of a family share. */
export type Shelf = Pick<Product, 'family' | 'isCal' | 'languages' | 'bitness' | 'maximumQuantity'>

/** The five columns that differ from line to line. Prices are samples: whole US dollars, 150 yen each. */
export type Row = [id: string, title: string, edition: string, version: string | undefined, dollars: number]

export const mediaLanguages = ['en-US', 'ja-JP', 'de-DE', 'es-ES', 'fr-FR', 'it-IT', 'ko-KR', 'pt-BR', 'zh-CN', 'zh-TW']

export function perpetual(shelf: Shelf, rows: readonly Row[]): Product[] {
  return rows.map((row) => ({ ...line(shelf, row), kind: 'perpetual', billing: 'one-time' }))
}

/** One-year terms are billed each year, three-year terms once for all three. */
export function subscription(shelf: Shelf, term: Exclude<Term, 'P1M'>, rows: readonly Row[]): Product[] {
  const billing = term === 'P3Y' ? 'triennial' : 'annual'
  return rows.map((row) => ({ ...line(shelf, row), kind: 'subscription', term, billing }))
}

/** Client access licenses and external connectors: a key, but nothing to download. */
export function accessLicenses(family: Family): Shelf {
  return { family, isCal: true, languages: [], bitness: [], maximumQuantity: 10_000 }
}

function line(shelf: Shelf, [id, title, edition, version, dollars]: Row): Omit<Product, 'kind' | 'billing'> {
  return {
    id,
    title,
    edition,
    version,
    ...shelf,
    minimumQuantity: 1,
    prices: samplePrices(dollars),
  }
}

function samplePrices(dollars: number): Record<Currency, number> {
  return { USD: dollars * 100, JPY: dollars * 150 }
}
