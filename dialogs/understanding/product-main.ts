/** A product word, where it stands in the text. */
export interface ProductWord {
  start: number
  end: number
  tokens: readonly string[]
}

export const FAMILIES: ReadonlySet<string> = new Set(
  (
    'windows-server sql-server exchange-server sharepoint-server skype-server biztalk-server project-server ' +
    'identity-manager visual-studio system-center office visio project access word excel powerpoint outlook windows rds'
  ).split(' '),
)

/** One product is only one of these. */
const EDITIONS = ['standard', 'enterprise', 'datacenter', 'professional', 'essentials']
const LICENCES = ['user', 'device']

/** Named in passing more often than bought: what the product runs on or beside. */
const SURROUNDINGS = ['windows', 'office', 'word', 'excel', 'powerpoint', 'outlook']

/**
 * Of the words of a sentence those of the product that it is about: the first one named, unless that is only what the
 * other runs on. Editions between which somebody wavers, "Standard or Enterprise", are left out.
 */
export function mainProduct(found: readonly ProductWord[], text: string): ReadonlySet<string> {
  const products = group(found.filter((word, position) => !isEitherOr(found, position, text) || isFamily(word)))
  const isPassing = (words: readonly ProductWord[]) =>
    words.length === 1 && SURROUNDINGS.includes(words[0]?.tokens[0] ?? '')
  const isDetailed = (words: readonly ProductWord[]) => words.length > 1 && words.some(isFamily)
  const [first = []] = products
  const main = isPassing(first) ? (products.find(isDetailed) ?? first) : first
  const tokens = new Set<string>()
  for (const word of main) {
    const rivals = kindOf(word) ?? []
    if (!rivals.some((rival) => tokens.has(rival))) for (const token of word.tokens) tokens.add(token)
  }
  if (tokens.has('visio') || tokens.has('project')) tokens.delete('ltsc')
  return tokens
}

const isFamily = ({ tokens }: ProductWord): boolean => FAMILIES.has(tokens[0] ?? '')

/** Each product with the words behind it; what stands before the first belongs to that. */
function group(found: readonly ProductWord[]): ProductWord[][] {
  const groups: ProductWord[][] = [[]]
  for (const word of found) {
    const last = groups.at(-1) ?? []
    const family = last.find(isFamily)
    if (family && isFamily(word) && !isOneProduct(family, word)) groups.push([word])
    else last.push(word)
  }
  return groups
}

/** "Windows Server RDS", and a name that is said again. */
function isOneProduct({ tokens: [one] }: ProductWord, { tokens: [other] }: ProductWord): boolean {
  return one === other || [one, other].sort().join() === 'rds,windows-server'
}

const kindOf = (word?: ProductWord): readonly string[] | undefined =>
  [EDITIONS, LICENCES].find((kind) => word?.tokens.some((token) => kind.includes(token)))

function isEitherOr(found: readonly ProductWord[], position: number, text: string): boolean {
  const joins = (left?: ProductWord, right?: ProductWord) =>
    kindOf(left) !== undefined &&
    kindOf(left) === kindOf(right) &&
    /^ ?(?:と|か|や|または|or|and|vs\.?|\/|、|,) ?(?:the )?$/.test(text.slice(left?.end, right?.start))
  return joins(found[position - 1], found[position]) || joins(found[position], found[position + 1])
}
