import { formatNumber } from '../cards/format.ts'
import { codeChoices } from '../cards/kms-to-mak-errors.ts'
import { kmsToMakWords } from '../cards/kms-to-mak-words.ts'
import { inARow } from '../cards/words.ts'
import { readCsv } from '../services/csv.ts'
import { looksLikeDeviceList, readDeviceList } from '../services/device-list.ts'
import { devicePlan, keepDevicePlan } from '../services/device-plan.ts'
import type { Instant, Locale } from '../services/model.ts'
import { errorCodeIn } from '../services/policy/activation-errors.ts'
import { readRollOutResult } from '../services/rollout-result.ts'
import type { SlotValues } from './state.ts'
import type { Reading, Scene, Slot } from './topic.ts'
import { readWhen } from './understanding/when.ts'

const words = kmsToMakWords

/** What is wanted: to be told something, or one of the things that are prepared. */
export type Aim = keyof (typeof words)['en']['about']

export const isAim = (value: unknown): value is Aim => typeof value === 'string' && value in words.en.about

/** So many lines are taken in a message; more come as a file. */
export const pastedLines = 500

const bothWays = (pick: (locale: Locale) => string) => ({ en: pick('en'), ja: pick('ja') })

const aims: readonly [Aim, RegExp][] = [
  [
    'presales',
    /pre-?sales|deployment services?|(?:prepare|write|make|draft|send|submit|the) (?:an? |the |my |our )?request|^\W*request|(?:help|support|request)[a-z ]{0,12} microsoft|ask microsoft|プリセールス|プレセールス|展開サービス|依頼(?:文|を|の文)|リクエスト|(?:microsoft|マイクロソフト)[^。]{0,8}(?:支援|依頼|頼)/,
  ],
  ['error', /\berror|エラー/],
  ['progress', /\bprogress\b|how far|\bresults?\b|進捗|進み具合|結果/],
  [
    'script',
    /script|roll(?:ing)?[ -]?out|slmgr|ospp|powershell|\bdeploy\w* [^.]{0,30}\d+ (?:pcs?|devices|computers|machines)|スクリプト|一括|\d+ ?台[^。]{0,12}(?:展開|入れ|インストール)/,
  ],
  [
    'count',
    /how (?:many|often)[^.]{0,30}activat|activations? (?:counts?|limits?|left)|number of activations|(?:認証|mak)[^。]{0,8}(?:回数|何回)|何回[^。]{0,8}認証/,
  ],
  [
    'check',
    /days? (?:are |is )?(?:left|remain\w*)|remaining days|how (?:long|many days)[^.]{0,30}(?:left|remain)|残り[^。]{0,6}日|残日数|あと何日/,
  ],
  [
    'late',
    /(?:after|past|over|beyond|miss|exceed)[a-z ]{0,20}180|day 181|181 days|too late|do(?:es)? not make it|180 ?日[^。]{0,6}(?:過ぎ|超え|経過|後)|間に合わ/,
  ],
  ['plan', /\bplan\b|deadline|which (?:devices|pcs|computers|machines)|(?:until|by) when|at risk|計画|期限|いつまで/],
  [
    'today',
    /\bstop|today|downtime|keep (?:on )?(?:working|running)|止ま|停まる|今日|すぐに?使え|使えなくな|動かなくな|ダウンタイム/,
  ],
]

const made: readonly Aim[] = ['plan', 'script', 'presales']

/** Wants something made, rather than to know how it is done. */
const wantsIt =
  /\b(?:make|give|create|write|prepare|send|show|get me|need|want|would like|i'd like)\b|作|ください|欲し|ほし|用意|お願い|たい|^[^?？]{0,40}を$/

/** Something to be made or looked up, which no general answer can do. */
export function isForKmsTopic(text: string): boolean {
  const said = text.normalize('NFKC').toLowerCase()
  const aim = aims.find(([, pattern]) => pattern.test(said))?.[0]
  const isMade = aim !== undefined && made.includes(aim) && wantsIt.test(said)
  return errorCodeIn(text) !== undefined || looksLikeDeviceList(text) || isMade
}

export function aimSlot(): Slot {
  return {
    name: 'aim',
    why: bothWays((locale) => words[locale].aimWhy),
    ask: async () => ({ kind: 'settled', value: 'overview' }),

    async read({ text, understanding }, { context }, slots) {
      if (isRollOutResult(text)) return { kind: 'value', value: 'progress' }
      // In the middle, only a sentence that speaks of the change itself wants something else.
      if (slots.aim !== undefined && !(understanding.act && understanding.intent === 'kmsToMak')) return undefined
      const said = text.normalize('NFKC').toLowerCase()
      if (errorCodeIn(text)) return { kind: 'value', value: 'error' }
      if (looksLikeDeviceList(text) || hostOffIn(said, context.now)) return { kind: 'value', value: 'plan' }
      const aim = aims.find(([, pattern]) => pattern.test(said))?.[0]
      return aim && { kind: 'value', value: aim }
    },
  }
}

/** A list of devices that came unasked for: the plan made of it. Buttons hand on an earlier one. */
export function planSlot(): Slot {
  return {
    name: 'plan',
    why: bothWays((locale) => words[locale].listWhy),
    ask: async () => ({ kind: 'settled', value: '' }),
    read: async ({ text }, scene) =>
      looksLikeDeviceList(text) && !isRollOutResult(text) ? readDevices(scene.pasted || text, scene) : undefined,
  }
}

export function listSlot(): Slot {
  return {
    name: 'list',
    takesAnything: true,
    skip: (slots) => slots.aim !== 'plan' || Boolean(slots.plan) || slots.off !== undefined,
    why: bothWays((locale) => words[locale].listWhy),

    async ask({ locale, setting }) {
      if (!setting.isPrivate) return { kind: 'settled', value: 'private' }
      const { askList, listHint, listLabel, upload, onlyHost } = words[locale]
      const choices = [
        { value: 'upload', title: upload },
        { value: 'host-off', title: onlyHost },
      ]
      return { kind: 'question', text: askList, hint: listHint, label: listLabel, choices, uncounted: true }
    },

    read: async ({ text, asked }, scene) => (asked ? readDevices(scene.pasted || text, scene) : undefined),
  }
}

/** What the script wrote: its first line says so. */
const isRollOutResult = (text: string): boolean =>
  readRollOutResult(readCsv(text.slice(0, 4_000), { most: 1 })) !== undefined

/** Keeps the list and gives back its id; the names of the devices stay out of the conversation. */
async function readDevices(text: string, { context, locale, setting }: Scene): Promise<Reading> {
  if (!setting.isPrivate) return { kind: 'value', value: 'private' }
  if (isRollOutResult(text)) return { kind: 'value', value: 'result' }
  const rows = readCsv(text)
  if (rows.length > pastedLines) {
    return { kind: 'invalid', text: words[locale].tooManyLines(formatNumber(rows.length)) }
  }
  const list = readDeviceList(rows, context.now)
  if (!list.devices.some(({ lastRenewal }) => lastRenewal !== undefined) && !looksLikeDeviceList(text)) {
    return { kind: 'invalid', text: words[locale].noDevices }
  }
  return { kind: 'value', value: await keepDevicePlan(context, list) }
}

export function offSlot(): Slot {
  return {
    name: 'off',
    skip: (slots) => slots.aim !== 'plan' || slots.list !== 'host-off',
    why: bothWays((locale) => words[locale].offWhy),

    async ask({ locale }) {
      const { askOff, offHint, offLabel } = words[locale]
      return { kind: 'question', text: askOff, hint: offHint, label: offLabel }
    },

    async read({ text, asked }, { context }) {
      const said = text.normalize('NFKC').toLowerCase()
      const at = asked ? readWhen(said, context.now, 'UTC')?.from : hostOffIn(said, context.now)
      return at === undefined ? undefined : { kind: 'value', value: new Date(at).toISOString().slice(0, 10) }
    },
  }
}

const isHostOff =
  /(?:kms|host)[^.。]{0,60}(?:\boff\b|\bdown\b|retire|decommission|remov|go(?:es|ing)? away|ends?\b)|(?:off|down|retire|decommission|remov)\w*[^.。]{0,40}(?:kms|host)|(?:kms|ホスト)[^。]{0,40}(?:停止|止め|撤去|廃止|シャットダウン|なくな|終了)/

/** "We switch the KMS host off on 1 December": the start of that day in UTC. */
const hostOffIn = (said: string, now: Instant): Instant | undefined =>
  isHostOff.test(said) ? readWhen(said, now, 'UTC')?.from : undefined

export function productSlot(): Slot {
  return {
    name: 'product',
    skip: (slots) => slots.aim !== 'script',
    why: bothWays((locale) => words[locale].productWhy),

    async ask({ locale, context }, slots) {
      const plan = await devicePlan(context, planOf(slots))
      const products = new Set(plan?.devices.map(({ product }) => product))
      if (products.size > 0) return { kind: 'settled', value: products.size === 2 ? 'both' : [...products].join('') }
      const { askProduct, productLabel, bothProducts } = words[locale]
      const choices = [
        { value: 'windows', title: 'Windows' },
        { value: 'office', title: 'Office' },
        { value: 'both', title: bothProducts },
      ]
      return { kind: 'question', text: askProduct, label: productLabel, choices }
    },

    async read({ text }) {
      const said = text.normalize('NFKC').toLowerCase()
      const office = /\boffice\b|オフィス/.test(said)
      const windows = /\bwindows\b|ウィンドウズ/.test(said)
      if ((office && windows) || /^\W*both\b|両方/.test(said)) return { kind: 'value', value: 'both' }
      return office || windows ? { kind: 'value', value: office ? 'office' : 'windows' } : undefined
    },
  }
}

export function codeSlot(): Slot {
  return {
    name: 'code',
    skip: (slots) => slots.aim !== 'error',
    why: bothWays((locale) => words[locale].codeWhy),

    async ask(scene) {
      const { askCode, codeHint, codeLabel } = words[scene.locale]
      const choices = codeChoices(scene)
      return {
        kind: 'question',
        text: askCode,
        hint: codeHint(choices[0]?.value ?? ''),
        label: codeLabel,
        choices,
        uncounted: true,
      }
    },

    async read({ text }) {
      const code = errorCodeIn(text)
      return code === undefined ? undefined : { kind: 'value', value: code }
    },
  }
}

/** The id of the plan, however it came; empty without one. */
export function planOf({ plan, list }: SlotValues): string {
  const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)
  return [plan, list].find(isId) ?? ''
}

/** What is known so far. */
export async function aboutKmsToMak({ locale }: Scene, { aim, code }: SlotValues): Promise<string> {
  const what = isAim(aim) ? words[locale].about[aim] : words[locale].title
  return typeof code === 'string' ? inARow(locale, what, locale === 'ja' ? ` ${code}` : code) : what
}
