import type { Product, ProductKind } from '../services/model.ts'
import { kindIn } from './downgrade-follow.ts'
import { editionOf, familyNamed, subjectText } from './downgrade-subject.ts'
import { readVersions, type SaidVersions } from './downgrade-versions.ts'
import { normalise } from './understanding/normalise.ts'
import { readProductWords } from './understanding/product-words.ts'
import { productName } from './understanding/products.ts'
import type { Understanding } from './understanding/recognise.ts'

/** What a sentence says about downgrading. */
export interface SaidDowngrade extends SaidVersions {
  /** A line of the price list. */
  product?: string
  /** A family and perhaps an edition, as `downgrade-subject.ts` writes it. */
  subject?: string
  /** The edition that is to be run. */
  edition?: string
  /** The edition that was bought, where the product itself is left out. */
  ownedEdition?: string
  kind?: ProductKind
  /** A question that needs no product: its id in the answer bank. */
  general?: string
}

export function readDowngrade(written: string, understanding: Understanding): SaidDowngrade {
  const { text } = normalise(written)
  const { owned: ownedEdition, wanted: edition } = readEditions(text)
  const named = familyOf(text, understanding, ownedEdition ?? edition)
  const { owned, wanted } = readVersions(text, understanding.versions, named !== undefined)
  const general = generalIn(text, named !== undefined || owned !== undefined || wanted !== undefined)
  const exact = exactProduct(understanding.productMatches, owned, wanted)
  const said = {
    owned,
    wanted,
    general,
    kind: kindIn(text),
    ...(edition && named ? { edition: editionOf(named.family, edition) } : { edition }),
  }
  // An edition to be run tells that the only line found is the one wished for, not the one bought.
  if (exact && (!edition || exact.edition !== edition)) return { ...said, product: exact.id }
  // "Downgrade SQL Server 2022 to 2019 Standard" has one edition, which stays; without a product it is the one wished for.
  const isKept = edition !== undefined && ownedEdition === undefined
  if (!named) return { ...said, ownedEdition }
  if (isKept && understanding.slots.product === undefined) return said
  const kept = editionOf(named.family, ownedEdition ?? (isKept ? edition : ''))
  const subject = subjectText({ family: named.family, edition: named.edition || kept, kind: said.kind ?? '' })
  return { ...said, subject, ...(isKept ? { edition: undefined } : {}) }
}

/** Whether a sentence asks for what the topic looks up, so that no general answer will do. */
export function asksToLookUp(written: string): boolean {
  const { text } = normalise(written)
  const isNamed = productName(readProductWords(text).tokens) !== undefined || /(?<!\d)20[0-3]\d(?!\d)/.test(text)
  if (generalIn(text, true) !== undefined) return false
  return (
    isNamed ||
    readEditions(text).wanted !== undefined ||
    (plainly.test(text) && !/subscri|サブスク|edition|エディション/.test(text))
  )
}

/** Said so, it is about the product that is being spoken of. */
const plainly =
  /\b(?:can|could|may|will) (?:i|we|it|they|this|that) (?:be )?(?:also |later |still )?downgrad|ダウングレード(?:は|も|が)?(?:でき|可能)/

/** The one line that the sentence names, unless its year is that of the version to be run. */
function exactProduct(matches: readonly Product[], owned?: string, wanted?: string): Product | undefined {
  const [only, ...others] = matches
  if (!only || others.length > 0) return undefined
  return only.version === undefined || only.version === owned || wanted === undefined ? only : undefined
}

function familyOf(text: string, { slots, productMatches }: Understanding, edition: string | undefined) {
  const named = slots.product === undefined ? undefined : familyNamed(slots.product)
  if (named) {
    const cal = /(?<![a-z])cals?(?![a-z])/.test(text) ? (calType(text) ?? 'CAL') : ''
    return { family: named.family, edition: named.edition || cal }
  }
  const [first] = productMatches
  if (first && productMatches.every(({ family }) => family === first.family))
    return { family: first.family, edition: '' }
  // These editions have one family alone.
  if (edition === 'Datacenter') return { family: 'windows-server' as const, edition: '' }
  return edition === 'Professional Plus' ? { family: 'office' as const, edition: '' } : undefined
}

const calType = (text: string) =>
  /user|ユーザー/.test(text) ? 'User CAL' : /device|デバイス/.test(text) ? 'Device CAL' : undefined

const editionNames: readonly [edition: string, pattern: string][] = [
  ['Professional Plus', 'pro(?:fessional)? ?(?:plus|\\+)|proplus|プロ(?:フェッショナル)?プラス'],
  ['Standard for Mac', 'standard for mac|mac(?:版|用)'],
  ['Standard', '\\bstandard\\b|\\bstd\\b|スタンダード'],
  ['Datacenter', 'data ?cent(?:er|re)|データ ?センター'],
  ['Enterprise', '\\benterprise\\b(?! agreement)|エンタープライズ(?!契約)'],
  ['Professional', '\\bpro(?:fessional)?\\b|プロフェッショナル|プロ版'],
]
const editionPattern = new RegExp(editionNames.map(([, pattern]) => `(${pattern})`).join('|'), 'g')

/** The edition bought and another one to be run, if two are named or one is named as the aim. */
function readEditions(text: string): { owned?: string; wanted?: string } {
  const found = [...text.matchAll(editionPattern)].map((match) => ({
    edition: editionNames[match.slice(1).findIndex((group) => group !== undefined)]?.[0],
    at: match.index,
    end: match.index + match[0].length,
  }))
  const first = found[0]
  const second = found.find(({ edition }) => edition !== first?.edition)
  if (!first) return {}
  if (second) {
    const turned = /\b(?:with|on|under|from|using|bought|purchased|ordered|owns?|have|has|licen[cs]ed?)\b/.test(
      text.slice(first.end, second.at),
    )
    return turned ? { owned: second.edition, wanted: first.edition } : { owned: first.edition, wanted: second.edition }
  }
  const aimed = /\b(?:to|as|into)(?: (?:the |a |an )?)?(?:[a-z]+ ){0,2}(?:20\d\d ?)?$/.test(text.slice(0, first.at))
  const aimedInJapanese = /^ ?(?:エディション|版)?(?: ?20\d\d)? ?(?:に|へ)(?!つ)/.test(text.slice(first.end))
  return aimed || aimedInJapanese ? { wanted: first.edition } : { owned: first.edition }
}

/** Questions that need no product; what they mean is asked only by who names none. */
function generalIn(text: string, namesSomething: boolean): string | undefined {
  if (/software assurance|(?<![a-z])sa(?![a-z])|ソフトウェア ?アシュアランス/.test(text))
    return 'downgrade-software-assurance'
  if (/\bkits?\b|キット/.test(text)) return 'downgrade-kit'
  if (missing.test(text)) return 'downgrade-version-missing'
  return !namesSomething && meaning.test(text) ? 'downgrade-rule' : undefined
}

const missing =
  /(?:not|n't|no longer|never) (?:\w+ ){0,2}(?:listed|shown|show|appear|there|in the (?:list|menu|drop-?down|picker))|missing|(?:一覧|リスト|選択肢|メニュー)[^。]{0,12}(?:ない|ありません|出ない|出ません|出てこ)|表示され(?:ない|ません)/
const meaning =
  /\bwhat (?:is|are|does)\b|how many versions|\bexplain\b|\brights\?*$|n ?- ?[12]\b[^.?]*\b(?:allowed|mean)|とは|って(?:何|なに)|意味|(?:何世代|いくつ)前|n ?- ?[12][^。]*許可|権(?:について|は(?:あり|ある)|$)/
