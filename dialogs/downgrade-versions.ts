/** Which of the versions in a sentence was bought, and which one somebody wants to run. */
export interface SaidVersions {
  owned?: string
  wanted?: string
}

interface Token {
  version: string
  /** What stands before it, and behind it, as far as the next version. */
  before: string
  after: string
}

/**
 * Reads it from the words around the versions; where these leave it open, the newer one was bought.
 * @param text normalised, in lower case
 * @param versions as the recogniser found them
 * @param namesProduct a product is named, so that a single version without any sign belongs to its name
 */
export function readVersions(text: string, versions: readonly string[], namesProduct: boolean): SaidVersions {
  const [first, second] = tokensOf(text, versions)
  if (!first) return {}
  if (!second) return readOne(first, namesProduct)
  const [owned, wanted] = inOrder(first, second)
  return { owned: owned.version, wanted: wanted.version }
}

function inOrder(first: Token, second: Token): [owned: Token, wanted: Token] {
  const leanings = leaning(first) - leaning(second)
  if (leanings !== 0) return leanings > 0 ? [first, second] : [second, first]
  return rank(first.version) >= rank(second.version) ? [first, second] : [second, first]
}

function readOne(token: Token, namesProduct: boolean): SaidVersions {
  const leans = leaning(token)
  const isOwned = leans === 0 ? namesProduct : leans > 0
  return isOwned ? { owned: token.version } : { wanted: token.version }
}

/** Above zero: it was bought. Below: it is wanted. */
const leaning = ({ before, after }: Token): number =>
  Number(ownedBefore.test(before) || ownedAfter.test(after)) -
  Number(wantedBefore.test(before) || wantedAfter.test(after))

// Between the sign and the version stands at most a product's name.
const name = "(?: (?!(?:want|need|use|run|install|keep|only|to|with)s?\\b)[a-z'+-]+){0,6} ?$"
const ownedBefore = new RegExp(
  `\\b(?:bought|purchased|ordered|owns?|have(?! to)|has(?! to)|with|from|under|instead of|licen[cs]es? (?:for|of)|downgrad(?:e|ing)|rights? (?:of|for|in))${name}`,
)
const wantedBefore = new RegExp(
  `\\b(?:to|runs?|running|uses?|using|install|needs?|requires?|wants?|only(?: supports?)?|keep|stay on|supports?|media (?:for|of)|keys? (?:for|of)|about|is|back to)${name}|(?:->|=>|→|⇒|➡) ?(?:[a-z]+ ){0,4}$`,
)
const ownedAfter =
  /^[^。.、,]{0,24}?(?:の?ライセンス|を(?:買|購入|持|所有|契約)|を?(?:購入|所有)|から(?!変え)|で(?=[^。]*(?:使|動|入れ|インストール))|(?<=^(?: [a-z]+)?) licen[cs]e)|^[^。.、,に]{0,24}?[のを]ダウングレード/
const wantedAfter =
  /^[^。.、,]{0,24}?(?:から変え|に(?:ダウン|アップ|バージョンアップ|上げ|更新|下げ|落と|戻|したい|する|して|できま|できる|[?。]?$)|へ|まで|しか|を(?:使|利用|インストール|動か|入れ|必要|希望)|が(?:必要|動|使)|は(?:使|動|入|利用)|の(?:キー|メディア|インストーラ))/

function tokensOf(text: string, versions: readonly string[]): Token[] {
  // The recogniser takes "2022 licences" for a quantity; nobody downgrades so many.
  const licensed = text.match(/(?<![\d,.-])20[0-3]\d(?= ?(?:licen[cs]e|ライセンス))/g) ?? []
  const found = [...new Set([...versions, ...licensed])]
    .map((version) => ({ version, at: text.search(patternOf(version)) }))
    .filter(({ at }) => at !== -1)
    .concat(subscriptionEdition(text))
    .sort((a, b) => a.at - b.at)
  return found.map(({ version, at }, index) => ({
    version,
    before: text.slice(index === 0 ? 0 : endOf(found[index - 1]), at),
    after: text.slice(endOf({ version, at }), found[index + 1]?.at),
  }))
}

const patternOf = (version: string) => new RegExp(`(?<!\\d)${version.toLowerCase().replace(' r2', '[ -]?r2')}(?!\\d)`)

const endOf = (token: { version: string; at: number } | undefined): number =>
  token ? token.at + (token.version === newest ? 2 : token.version.length) : 0

/** The newest Exchange, SharePoint and Project servers have no year. */
const newest = 'Subscription Edition'

function subscriptionEdition(text: string): { version: string; at: number }[] {
  const at = text.search(
    /subscription edition|サブスクリプション ?エディション|(?<=server |サーバー ?|exchange |sharepoint )se(?![a-z])/,
  )
  return at === -1 ? [] : [{ version: newest, at }]
}

const rank = (version: string): number => (version === newest ? Number.POSITIVE_INFINITY : Number.parseInt(version, 10))
