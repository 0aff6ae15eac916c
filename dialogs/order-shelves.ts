import { orderWords } from '../cards/order-words.ts'
import type { Locale, Product } from '../services/model.ts'
import type { Choice } from './state.ts'
import type { Understanding } from './understanding/recognise.ts'

type Shelf = 'windows-server' | 'sql-server' | 'office' | 'visio-project' | 'rds-cal' | 'other'

/** Which part of the price list a product is found in. */
export function shelfOf({ family, edition }: Pick<Product, 'family' | 'edition'>): Shelf {
  if (family === 'windows-server') return edition.startsWith('RDS ') ? 'rds-cal' : family
  if (family === 'sql-server' || family === 'office') return family
  return family === 'visio' || family === 'project' ? 'visio-project' : 'other'
}

export function shelves(locale: Locale): (Choice & { value: Shelf })[] {
  const { visioAndProject, somethingElse } = orderWords[locale]
  return [
    { value: 'windows-server', title: 'Windows Server' },
    { value: 'sql-server', title: 'SQL Server' },
    { value: 'office', title: 'Office' },
    { value: 'visio-project', title: visioAndProject },
    { value: 'rds-cal', title: 'RDS CAL' },
    { value: 'other', title: somethingElse },
  ]
}

/** What a shelf holds: a part of the price list, or the products of these ids. */
export function productsOn(shelf: string, products: readonly Product[]): Product[] {
  const ids = shelf.split(' ')
  return products.filter((product) => shelfOf(product) === shelf || ids.includes(product.id))
}

const named: readonly [name: RegExp, shelf: Shelf][] = [
  [/^(?:Office|Word|Excel|PowerPoint|Outlook|Access)/, 'office'],
  [/^(?:Visio|Project)(?! Server)/, 'visio-project'],
  [/^RDS/, 'rds-cal'],
  [/^Windows Server/, 'windows-server'],
  [/^SQL/, 'sql-server'],
]

/** "Office 2013" is not sold, but something else on its shelf may do. */
export const shelfNamed = ({ slots }: Pick<Understanding, 'slots'>): Shelf | undefined =>
  named.find(([name]) => name.test(slots.product ?? ''))?.[1]
