import { lineName } from '../cards/downgrade.ts'
import { isRdsCal } from '../services/catalogue/catalogue.ts'
import type { Family, Product, ProductKind } from '../services/model.ts'

/**
 * What was bought, where no single line of the price list is meant: as a slot keeps it, `sql-server/Standard/perpetual`.
 * The edition may be left open; `CAL` is an access license of either type.
 */
export interface Subject {
  family: Family
  edition: string
  kind: ProductKind | ''
}

export const subjectText = ({ family, edition, kind }: Subject): string => `${family}/${edition}/${kind}`

export interface Resolved {
  /** The line of the price list that stands for it: the newest that fits. */
  product: Product
  /** Absent where it was not said. */
  edition?: string
  kind: ProductKind
}

/** `undefined`: nothing on the price list is like that. */
export function resolveSubject(products: readonly Product[], text: string): Resolved | undefined {
  const [family, edition = '', kind = ''] = text.split('/')
  const ofFamily = products.filter((product) => product.family === family)
  const fitting = ofFamily.filter((product) => fitsEdition(product, edition) && (kind === '' || product.kind === kind))
  // A term may be sold for one edition alone; what is said about subscriptions holds for all of them.
  const product =
    fitting[0] ?? ofFamily.find((other) => fitsEdition(other, edition)) ?? (edition ? undefined : ofFamily[0])
  if (!product) return undefined
  return {
    product,
    ...(edition === '' || edition === 'CAL' ? {} : { edition: product.edition }),
    kind: kind === 'subscription' ? 'subscription' : kind === 'perpetual' ? 'perpetual' : product.kind,
  }
}

/** What was bought, as a later sentence puts it: "it is a subscription", "and with Enterprise?" */
export function otherwise(
  products: readonly Product[],
  bought: Resolved,
  { kind = bought.kind, edition }: { kind?: ProductKind; edition?: string },
): Resolved {
  const { family, isCal } = bought.product
  const named = edition === undefined ? bought.edition : editionOf(family, edition)
  if (kind === bought.kind && named === bought.edition) return bought
  const text = subjectText({ family, edition: named ?? (isCal ? bought.product.edition : ''), kind })
  return resolveSubject(products, text) ?? bought
}

function fitsEdition(product: Product, edition: string): boolean {
  if (edition === '') return !product.isCal
  if (edition === 'CAL') return product.isCal && !isRdsCal(product)
  if (edition === 'RDS') return isRdsCal(product)
  return product.edition === edition
}

const families: readonly [name: string, family: Family, edition?: string][] = [
  ['Windows Server', 'windows-server'],
  ['RDS CAL', 'windows-server', 'RDS'],
  ['SQL Server', 'sql-server'],
  ['Exchange Server', 'exchange-server'],
  ['SharePoint Server', 'sharepoint-server'],
  ['Skype for Business Server', 'skype-server'],
  ['BizTalk Server', 'biztalk-server'],
  ['Project Server', 'project-server'],
  ['Identity Manager', 'identity-manager', 'CAL'],
  ['Visual Studio', 'visual-studio'],
  ['Office', 'office'],
  ['Word', 'office', 'Word'],
  ['Excel', 'office', 'Excel'],
  ['PowerPoint', 'office', 'PowerPoint'],
  ['Outlook', 'office', 'Outlook'],
  ['Access', 'office', 'Access'],
  ['Visio', 'visio'],
  ['Project', 'project'],
  ['Windows', 'windows'],
]

/** The family of a name that the recogniser gave, such as "Office LTSC Professional Plus". */
export function familyNamed(name: string): { family: Family; edition: string } | undefined {
  const found = families.find(([start]) => name === start || name.startsWith(`${start} `))
  return found && { family: found[1], edition: found[2] ?? '' }
}

/** The edition as the price list of that family calls it. */
export function editionOf(family: Family, said: string): string {
  if (family === 'windows' && said === 'Professional') return 'Pro'
  return family === 'windows' && said === 'Enterprise' ? 'Enterprise LTSC' : said
}

/** What it is called where nothing exact is known: "SQL Server 2022 Standard". */
export function subjectTitle({ product, edition }: Resolved, version: string): string {
  const line = lineName(product)
  const isNamed = edition === undefined || line.endsWith(edition)
  if (product.isCal) return `${line} ${version} ${edition ?? 'CAL'}`
  if (isNamed) return `${line} ${version}`
  const isYearLast = ['office', 'visio', 'project'].includes(product.family)
  return isYearLast ? `${line} ${edition} ${version}` : `${line} ${version} ${edition}`
}
