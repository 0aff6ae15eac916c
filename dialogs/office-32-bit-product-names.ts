import type { Deployable } from '../services/policy/office-32-bit-products.ts'

/** The editions that a family's name leaves open. */
export const editionsOf = {
  office: ['ProPlus', 'Standard'],
  visio: ['VisioPro', 'VisioStd'],
  project: ['ProjectPro', 'ProjectStd'],
} as const satisfies Record<string, readonly Deployable[]>

export type Suite = keyof typeof editionsOf

export const isSuite = (text: unknown): text is Suite => typeof text === 'string' && Object.hasOwn(editionsOf, text)

/** A product, or a family whose edition is still open. */
export type Family = Suite | Deployable

export const familyOf = (deployable: Deployable): Family =>
  (Object.keys(editionsOf) as Suite[]).find((suite) => editionsOf[suite].some((each) => each === deployable)) ??
  deployable

/** How products and editions are called. */
export const productNames = {
  visio: /visio|[ビヴ]ジオ/,
  office: /(?<!the )office(?! ?(?:deployment|展開|365))|オフィス|pro ?plus|professional plus|プロフェッショナルプラス/,
  /** The product is named so, and not somebody's project. */
  project:
    /(?:ms|microsoft) project|(?<![a-z]|(?:our|the|this|that|an?|my|their|his|new|your|each|every|one|customer'?s?|same) )project(?![a-z]| ?(?:server|online|teams?|managers?|plans?|work|files?|start|ends?|deadline))|プロジェクト(?= ?(?:ltsc|std|standard|スタンダード|標準|pro|プロ|20\d\d|の? ?(?:32|64)|(?:の|は|を|も|と|、)? ?(?:スタンダード|プロ|std|standard|pro|追加|入れ|インストール|除|外|削除|不要|なし|visio|office)|$))|(?<=(?:32|64) ?(?:ビット|bit)版?の? ?)プロジェクト/,
  plus: /pro(?:fessional)? ?(?:plus|\+)|プロ(?:フェッショナル)? ?プラス/,
  professional: /(?<![a-z])pro(?:fessional)?(?![a-z])|プロ(?:フェッショナル)?(?!ジェ|グラ|ダ)/,
  standard: /(?<![a-z])(?:standard|std)(?![a-z])|スタンダード/,
}

/** Apps that are sold by themselves. */
export const singleApps: readonly [words: string, app: Deployable][] = [
  ['access|アクセス', 'Access'],
  ['excel|エクセル', 'Excel'],
  ['outlook|アウトルック', 'Outlook'],
  ['power ?point|パワーポイント', 'PowerPoint'],
  ['publisher|パブリッシャー', 'Publisher'],
  ['word|ワード', 'Word'],
  ['skype for business|skype', 'SkypeforBusiness'],
]

export const isProject = (text: string, asked: boolean): boolean =>
  asked
    ? /project(?! ?server)|プロジェクト(?!サーバー)/.test(text)
    : productNames.project.test(text) && !productNames.office.test(text)

/** The edition of that family that the text names, or the family itself. */
export function editionIn(text: string, family: Suite): { value: Deployable } | { open: Suite } {
  const { plus, professional, standard } = productNames
  const [pro, std] = editionsOf[family]
  if (plus.test(text) || professional.test(text)) return { value: pro }
  return standard.test(text) ? { value: std } : { open: family }
}
