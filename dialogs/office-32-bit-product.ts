import { productById } from '../services/catalogue/catalogue.ts'
import { type Deployable, deployableOf, isDeployable } from '../services/policy/office-32-bit-products.ts'
import type { SlotValues } from './state.ts'
import { normalise } from './understanding/normalise.ts'

/** What the tool does not install under a volume license. */
export type NoDeployable = 'Mac' | 'Microsoft365' | 'other'

export type ProductMeant =
  | { kind: 'deployable'; deployable: Deployable; version?: string }
  | { kind: 'aside'; aside: NoDeployable }

/**
 * What the slots say. A product is known by the beginning of its id ("ProPlus"), with its year where a button said so
 * ("ProPlus2024"), or by its id in the price list, if it comes from an order or from another conversation.
 */
export function productMeant({ product, otherProduct }: SlotValues): ProductMeant | undefined {
  const value = product === 'else' ? otherProduct : product
  if (typeof value !== 'string') return undefined
  if (value === 'Mac' || value === 'Microsoft365' || value === 'other') return { kind: 'aside', aside: value }
  const [, name = '', version] = /^([A-Za-z]+?)(20\d\d)?$/.exec(value) ?? []
  if (isDeployable(name))
    return version ? { kind: 'deployable', deployable: name, version } : { kind: 'deployable', deployable: name }
  const line = productById(value)
  const deployable = line && deployableOf(line)
  if (deployable) return { kind: 'deployable', deployable, version: line.version }
  return { kind: 'aside', aside: line?.edition.endsWith('for Mac') ? 'Mac' : 'other' }
}

/** The editions that a family's name leaves open. */
export const editionsOf = {
  office: ['ProPlus', 'Standard'],
  visio: ['VisioPro', 'VisioStd'],
  project: ['ProjectPro', 'ProjectStd'],
} as const satisfies Record<string, readonly Deployable[]>

export type Suite = keyof typeof editionsOf

export type ProductRead = { value: Deployable | NoDeployable } | { open: Suite }

const singleApps: readonly [words: string, app: Deployable][] = [
  ['access|アクセス', 'Access'],
  ['excel|エクセル', 'Excel'],
  ['outlook|アウトルック', 'Outlook'],
  ['power ?point|パワーポイント', 'PowerPoint'],
  ['publisher|パブリッシャー', 'Publisher'],
  ['word|ワード', 'Word'],
  ['skype for business|skype', 'SkypeforBusiness'],
]

const cloud =
  /(?:microsoft|office|(?<![a-z])[mo]) ?365(?! ?(?:の)?(?:admin|管理|portal|ポータル|cent))|apps for (?:enterprise|business)/
const mac = /(?<![a-z])mac(?:os|book)?(?![a-z])|マック|macintosh/
const visio = /visio|[ビヴ]ジオ/
const office =
  /(?<!the )office(?! ?(?:deployment|展開|365))|オフィス|pro ?plus|professional plus|プロフェッショナルプラス/
const plus = /pro(?:fessional)? ?(?:plus|\+)|プロ(?:フェッショナル)? ?プラス/
const professional = /(?<![a-z])pro(?:fessional)?(?![a-z])|プロ(?:フェッショナル)?(?!ジェ|グラ|ダ)/
const standard = /(?<![a-z])(?:standard|std)(?![a-z])|スタンダード/
const others =
  /sql|windows server|exchange|sharepoint|biztalk|visual ?studio|identity manager|project server|rds|remote desktop/

/**
 * The product that a sentence names. `family` is what the recogniser read; `asked`: the sentence answers the question
 * for the product, so that "Access" is one and "standard" needs no "Office" before it.
 */
export function productIn(
  said: string,
  { asked, family = '' }: { asked: boolean; family?: string },
): ProductRead | undefined {
  const { text } = normalise(said)
  if (cloud.test(text)) return { value: 'Microsoft365' }
  if (mac.test(text)) return { value: 'Mac' }
  if (visio.test(text)) return editionIn(text, 'visio')
  if (/^Project(?! Server)/.test(family) || (asked && /project(?! ?server)|プロジェクト(?!サーバー)/.test(text))) {
    return editionIn(text, 'project')
  }
  const app = singleApps.find(([words]) => {
    const named = `(?<![a-z])(?:${words})(?![a-z])`
    return new RegExp(
      asked ? `^(?:microsoft )?${named}|${named} ?(?:ltsc|20\\d\\d)` : `${named} ?(?:ltsc|20\\d\\d)`,
    ).test(text)
  })
  if (app) return { value: app[1] }
  const namesOffice = office.test(text)
  if (others.test(text) && !namesOffice) return { value: 'other' }
  if (plus.test(text) || standard.test(text) || (namesOffice && professional.test(text)))
    return editionIn(text, 'office')
  if (asked && professional.test(text)) return { value: 'ProPlus' }
  return undefined
}

function editionIn(text: string, family: Suite): ProductRead {
  const [pro, std] = editionsOf[family]
  if (plus.test(text) || professional.test(text)) return { value: pro }
  return standard.test(text) ? { value: std } : { open: family }
}
