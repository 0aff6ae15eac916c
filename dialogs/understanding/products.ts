import type { Product } from '../../services/model.ts'
import { normalise } from './normalise.ts'
import { FAMILIES } from './product-main.ts'
import { type ProductWords, readProductWords } from './product-words.ts'
import { findVersions } from './versions.ts'

interface Line {
  product: Product
  tokens: ReadonlySet<string>
  versions: readonly string[]
  /** Words of the title that no table knows: Branch, Upgrade, Mac, External Connector. */
  rest: ReadonlySet<string>
}

const NOT_TELLING = new Set(
  'server license licenses licence pack microsoft for of and the on services service software subscription version edition access client'.split(
    ' ',
  ),
)

const catalogues = new WeakMap<readonly Product[], Line[]>()

/**
 * The catalogue lines that hold every product word said. A line whose title says exactly these words wins alone.
 * None when no product word was said: a year by itself names nothing.
 */
export function matchProducts(
  products: readonly Product[],
  said: ProductWords,
  versions: readonly string[],
): Product[] {
  if (said.tokens.size === 0) return []
  const fitting = compile(products).filter(
    (line) =>
      [...said.tokens].every((token) => line.tokens.has(token)) &&
      (versions.length === 0 || versions.some((version) => line.versions.includes(version))),
  )
  const words = new Set(said.masked.match(/[a-z]{3,}/g))
  const rated = fitting.map((line) => ({ line, shared: [...line.rest].filter((word) => words.has(word)).length }))
  const most = Math.max(...rated.map(({ shared }) => shared))
  const best = rated.filter(({ shared }) => shared === most)
  const exact = best.filter(
    ({ line, shared }) =>
      line.tokens.size === said.tokens.size && line.rest.size === shared && line.versions.length === versions.length,
  )
  return (exact.length > 0 ? exact : best).map(({ line }) => line.product)
}

/** Family and edition in the trade's own words, without the version: "Office LTSC Professional Plus". */
export function productName(tokens: ReadonlySet<string>): string | undefined {
  const named = [...FAMILIES].find((name) => tokens.has(name) && !(name === 'windows-server' && tokens.has('rds')))
  const family = named ?? (tokens.has('plus') ? 'office' : undefined)
  if (family === undefined) return undefined
  const says = (token: string, text: string) => (tokens.has(token) ? text : '')
  const edition = says('standard', ' Standard') || says('enterprise', ' Enterprise')
  const licence = tokens.has('cal') ? ` CAL${says('user', ' User') || says('device', ' Device')}` : ''
  switch (family) {
    case 'windows-server':
      return `Windows Server${licence || says('datacenter', ' Datacenter') || says('standard', ' Standard')}`
    case 'rds':
      return `RDS CAL${says('user', ' User') || says('device', ' Device')}`
    case 'sql-server':
      return `SQL Server${edition}`
    case 'exchange-server':
      return `Exchange Server${edition}`
    case 'office': {
      const ltsc = says('ltsc', ' LTSC')
      return `Office${ltsc}${says('plus', ' Professional Plus') || (ltsc && says('standard', ' Standard'))}`
    }
    case 'visio':
      return `Visio${says('professional', ' Professional') || says('standard', ' Standard')}`
    case 'project':
      return `Project${says('professional', ' Professional') || says('standard', ' Standard')}`
    case 'windows':
      return `Windows${says('professional', ' Pro') || says('enterprise', ' Enterprise') + says('ltsc', ' LTSC')}`
    case 'visual-studio':
      return `Visual Studio${says('professional', ' Professional')}`
    default:
      return PLAIN_NAMES[family]
  }
}

const PLAIN_NAMES: Record<string, string> = {
  'sharepoint-server': 'SharePoint Server',
  'skype-server': 'Skype for Business Server',
  'biztalk-server': 'BizTalk Server',
  'project-server': 'Project Server',
  'identity-manager': 'Identity Manager',
  'system-center': 'System Center',
  access: 'Access',
  word: 'Word',
  excel: 'Excel',
  powerpoint: 'PowerPoint',
  outlook: 'Outlook',
}

function compile(products: readonly Product[]): Line[] {
  const known = catalogues.get(products)
  if (known) return known
  const lines = products.map((product) => {
    const title = normalise(product.title).text
    const { versions } = findVersions(title)
    const { tokens, masked } = readProductWords(title)
    const rest = new Set((masked.match(/[a-z]{3,}/g) ?? []).filter((word) => !NOT_TELLING.has(word)))
    return { product, tokens, versions, rest }
  })
  catalogues.set(products, lines)
  return lines
}
