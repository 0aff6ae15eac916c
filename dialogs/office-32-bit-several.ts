import { officeName } from '../cards/office-32-bit-names.ts'
import { type Deployable, isDeployable } from '../services/policy/office-32-bit-products.ts'
import { editionIn, type Family, isSuite, productNames, singleApps } from './office-32-bit-product-names.ts'
import { type Mention, type Signed, signed } from './office-32-bit-signs.ts'

export interface ProductMention extends Mention {
  kind: 'product'
  family: Family
}

/** A product of the sentence with what stands beside its name. */
export interface NamedProduct extends Signed<ProductMention> {
  /** Known unless the edition of its family is open. */
  deployable?: Deployable
  /** Its own edition is said, or it has but one. */
  isExact: boolean
  year?: string
}

const appList = singleApps.map(([words]) => words).join('|')
/** "Word 2024", "Word and Excel LTSC 2024": apps that are products of their own. */
const asProduct = new RegExp(`^(?:(?:,| ?and| ?&| ?\\+|と|、) ?(?:${appList}))* ?(?:ltsc|20\\d\\d)`)

function mentionsIn(text: string): ProductMention[] {
  const find = (words: RegExp | string, family: Family) =>
    [...text.matchAll(new RegExp(words, 'g'))].map(({ 0: said, index: at }) => ({
      kind: 'product' as const,
      family,
      at,
      end: at + said.length,
    }))
  const { visio, project, office } = productNames
  const families = [...find(visio, 'visio'), ...find(project, 'project'), ...find(office, 'office')]
  const apps = singleApps.flatMap(([words, app]) =>
    find(`(?<![a-z])(?:${words})(?![a-z])`, app).filter(({ end }) => asProduct.test(text.slice(end))),
  )
  const sorted = [...families, ...apps].sort((a, b) => a.at - b.at)
  // "Office Professional Plus" is one name.
  return sorted.filter((each, n) => each.family !== sorted[n - 1]?.family)
}

/** The products that a normalised text names, in their order, each family once. */
export function productsNamed(text: string): NamedProduct[] {
  const mentions = signed(text, mentionsIn(text))
  const named = mentions.map((mention, n): NamedProduct => {
    const segment = text.slice(mention.at, mentions[n + 1]?.at)
    const ahead =
      /(?:standard|std|professional|pro|スタンダード|プロフェッショナル)(?: edition(?: of)?| version of|版?の)? ?$/
    const said =
      withEdition(mention.family, segment) ??
      withEdition(mention.family, ahead.exec(text.slice(0, mention.at))?.[0] ?? '')
    const year = /(?<!\d)20(?:13|16|19|21|24)(?!\d)/.exec(segment)?.[0]
    return { ...mention, isExact: said !== undefined, ...(said && { deployable: said }), ...(year && { year }) }
  })
  // "Office and Visio Standard": the last edition is that of both.
  const shared = named.findLast(({ isExact }) => isExact)
  return named
    .filter(({ family }, n) => named.findIndex((other) => other.family === family) === n)
    .map((each) => {
      const tier = shared && text.slice(shared.at)
      const taken = tier && each.at < shared.at ? withEdition(each.family, tier) : undefined
      return each.deployable || !taken ? each : { ...each, deployable: taken }
    })
}

function withEdition(family: Family, text: string): Deployable | undefined {
  if (!isSuite(family)) return family
  const read = editionIn(text, family)
  return 'value' in read ? read.value : undefined
}

/** What may stand between the names of one list, beside editions, years and the bitness. */
const beside =
  /ltsc|standard|std|professional|pro(?![a-z])|plus|スタンダード|プロフェッショナル|プラス|20\d\d|(?:32|64)[ -]?(?:bits?|ビット)?版?|x(?:86|64)|microsoft|(?<![a-z])ms(?![a-z])|volume|edition|版|の/g
const list =
  /^[\s,、&+/・]*(?:and|with|plus|also|as well as|together with|と|や|および|及び|それと)?[\s,、]*(?:the|also|a)?\s*$/

/** "We have Office Standard 2019": that is on the PCs, and not to be installed. */
const isThere = (text: string, { at, end }: Mention): boolean =>
  /(?<![a-z])(?:have|has|had|got|runs?|running|uses?|using|from|beside|next to)(?: [^\s,;]+){0,4} $/.test(
    text.slice(0, at),
  ) || /^[^。、,]{0,24}(?:が|は|を) ?(?:入って|インストールされて|使って|あり)/.test(text.slice(end))

/** Two products or more for one file: "Visio Pro and Office Standard 2021". Empty where there is but one. */
export function severalIn(text: string): NamedProduct[] {
  const wanted = productsNamed(text).filter((each) => each.sign !== 'out' && !isThere(text, each))
  const listed = wanted.filter((each, n) => {
    const isJoined = (from?: NamedProduct, to?: NamedProduct) =>
      from !== undefined && to !== undefined && list.test(text.slice(from.end, to.at).replace(beside, ' ').trim())
    return each.isExact || isJoined(wanted[n - 1], each) || isJoined(each, wanted[n + 1])
  })
  return listed.length > 1 ? listed : []
}

/** The text without the products that it says are not meant: "Project, not Office". */
export const withoutUnwanted = (text: string): string =>
  productsNamed(text)
    .filter(({ sign }) => sign === 'out')
    .reduce((rest, { at, end }) => rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end), text)

/** "Visio2021": a product for a file of its own. */
export const apartOf = ({ family, deployable, year = '' }: NamedProduct): string => `${deployable ?? family}${year}`

/** What it was, for the button that makes that file: its name, and what the product slots are then. */
export function apartNamed(apart: string): { name: string; product: string; version: string } {
  const [, product = '', version = ''] = /^([A-Za-z]+?)(20\d\d)?$/.exec(apart) ?? []
  const name = isDeployable(product) ? officeName(product, version) : `${familyNames[product] ?? product} ${version}`
  return { name: name.trim(), product, version }
}

const familyNames: Record<string, string> = { office: 'Office', visio: 'Visio', project: 'Project' }
