import type { Caller } from '../services/model.ts'
import type { PortalRole, Task } from '../services/policy/roles.ts'
import { asksAgent } from './roles-ask.ts'
import { normalise } from './understanding/normalise.ts'
import type { Understanding } from './understanding/recognise.ts'

/** Questions that the answer bank answers: a role that is new, an account that acts by delegation, a reseller. */
export type RoleAdvice = 'delay' | 'delegated' | 'reseller'

/** What is asked about roles: one action, advice, the person's own rights, everything, or that an Admin agent be asked. */
export type RoleQuestion = Task | RoleAdvice | 'mine' | 'overview' | 'ask'

const roleNames: readonly [role: PortalRole, pattern: string][] = [
  ['admin-agent', 'admin agents?|管理者?エージェント'],
  ['sales-agent', 'sales agents?|セールスエージェント|販売エージェント'],
  ['helpdesk-agent', 'help ?desk(?: agents?)?|ヘルプデスク(?:エージェント)?'],
  ['billing-admin', 'billing (?:admin(?:istrator)?s?|person|people|team)|課金管理者|経理'],
  ['user-management-admin', 'user (?:management )?admin(?:istrator)?s?|ユーザー管理の?管理者'],
  ['account-admin', 'account admin(?:istrator)?s?|アカウント管理者'],
  ['global-admin', 'global admin(?:istrator)?s?|グローバル管理者|全体管理者'],
]

/** The first that fits, the special before the general. */
const questions: readonly [question: RoleQuestion, pattern: RegExp][] = [
  ['delegated', /(?<![a-z])g?dap(?![a-z])|delegat|委任/],
  [
    'delay',
    /\b(?:was|were|been) (?:made|granted|assigned|given)\b|no effect|新しい(?:ロール|権限)|今日[^。]*なりました|\bstill (?:no|not|nothing|can't|cannot|missing|denied)|\bhow long\b|takes? effect|\bjust (?:got|given)|(?:もらった|付与された|付与してもらった|割り当てられた|割り当ててもらった|変更した|なった)[^。]*(?:のに|まだ|ない|ません)|反映/,
  ],
  ['reseller', /indirect resellers?|間接リセラー/],
  [
    'mine',
    /what (?:may|can|am) i\b|\bmy (?:own )?(?:roles?|permissions?|rights?)\b(?! (?:does|is|has))|(?:私|自分)(?:に|は|の|が)[^。]*(?:ロール|権限|できる|でき)|ここで(?:何が|できる|でき)/,
  ],
  [
    'customer-keys',
    /\bcustomers?\b(?!'s)[^.?]{0,40}\b(?:need|global|see|open|admin)|(?:at|of) the customer\b|\bcustomer'?s? (?:side|admin)|admin cent(?:er|re)|global admin|licen[cs]e admin|(?:お客様|顧客)(?:側|は|の中|が[^。]{0,20}(?:キー|ダウンロード|見))|グローバル管理者|全体管理者|ライセンス管理者|管理センター/,
  ],
  ['cancel', /cancel|キャンセル|取り消/],
  ['activity-log', /activity log|audit|アクティビティログ|監査/],
  [
    'keys',
    /\bkeys?\b|downloads?|software (?:tab|page)|\blicen[cs]es?\b|view this page|キー(?!ボード)|ダウンロード|ソフトウェア(?:タブ|ページ)|ライセンスを?(?:閲覧|見)|ページを表示/,
  ],
  ['prices', /\bpric(?:e|es|ing)\b|価格/],
  ['invoices', /invoices?|reconciliation|\bbills?\b|\bbilling\b|請求|調整ファイル/],
  [
    'users',
    /\b(?:manage|add|create) (?:\w+ )?users?|user management|\b(?:assign|give|set|change|grant)s?\b|(?:割り当て|付与|設定|変更)|ユーザー(?:の|を)?(?:管理|追加)/,
  ],
  [
    'overview',
    /(?:ロール|権限|役割)(?:を|について)?(?:教えて|知り)|\b(?:what|which) (?:roles|permissions) (?:are|do|exist)|who may do what/,
  ],
  ['support', /support (?:requests?|tickets?|cases?)|サポート(?:リクエスト|チケット|要求)/],
  ['order', /\border|\bbuy|\bpurchas|注文|購入|発注/],
]

/** The question, if the sentence has one. */
export function questionIn(written: string, slots: Understanding['slots'] = {}): RoleQuestion | undefined {
  if (asksAgent(written)) return 'ask'
  const { text } = normalise(written)
  // "Billing admin" is no question about bills; a global admin is always the customer's here.
  const bare = roleNames
    .filter(([role]) => role !== 'global-admin')
    .reduce((rest, [, pattern]) => rest.replace(new RegExp(pattern, 'g'), ' '), text)
  const found = questions.find(([, pattern]) => pattern.test(bare))?.[0]
  if (found === 'keys' && slots.customer !== undefined) return 'customer-keys'
  return found
}

/** Who is not signed in, and names no role of the partner's, asks about the keys of their own company. */
export function questionFrom(
  { roles }: Caller,
  written: string,
  slots: Understanding['slots'],
): RoleQuestion | undefined {
  const question = questionIn(written, slots)
  const isCustomer = roles.length === 0 && roleIn(written) === undefined && !partnerSide.test(normalise(written).text)
  return question === 'keys' && isCustomer ? 'customer-keys' : question
}

const partnerSide = /\bpartners?\b|\bagents?\b|\bcustomer'?s?\b|\bcsp\b|パートナー|エージェント|顧客|お客様/

/** Whether a sentence asks for one action or for the person's own rights, so that no general answer will do. */
export function asksForRole(written: string): boolean {
  const question = questionIn(written)
  if (/who (?:has |have )?(?:seen|viewed|got|taken|retrieved)|誰が[^。]*たか/.test(normalise(written).text))
    return false
  return question !== undefined && !leftToTheBank.includes(question)
}

const leftToTheBank: readonly RoleQuestion[] = ['delay', 'delegated', 'reseller', 'users', 'support']

/** The role that is asked about, if it is one. */
export function roleIn(written: string): PortalRole | undefined {
  const { text } = normalise(written)
  const [only, ...others] = roleNames.filter(([, pattern]) => new RegExp(pattern).test(text))
  return others.length === 0 ? only?.[0] : undefined
}
