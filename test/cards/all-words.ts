import { readdir } from 'node:fs/promises'
import { messageCard } from '../../cards/message.ts'
import { type Refusal, refusalText } from '../../cards/refusals.ts'
import { roleNeeded } from '../../cards/roles.ts'
import { commerceCodes } from '../../services/commerce/commerce.ts'
import type { Locale, Role } from '../../services/model.ts'
import { strings } from '../support/card-linter.ts'
import { DAY, NOW, refusal } from '../support/world.ts'
import { checkOf } from './cancel-samples.ts'
import { aLine, ordinary } from './samples.ts'

export type Words = Record<Locale, object>

/** A sentence in both languages, with samples in the place of what it is told. */
export interface Pair {
  path: string
  en: string
  ja: string
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'en' in value && 'ja' in value && Object.keys(value).length === 2

/** Everything with English and Japanese that a file in cards/ exports, by its name. */
export async function exportedWords(): Promise<Map<string, Words>> {
  const folder = new URL('../../cards/', import.meta.url)
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'))
  const found = new Map<string, Words>()
  for (const file of files) {
    const exported: Record<string, unknown> = await import(new URL(file, folder).href)
    for (const [name, value] of Object.entries(exported)) if (isWords(value)) found.set(name, value)
  }
  return found
}

const day: Record<Locale, string> = { en: '13 Oct 2026', ja: '2026年10月13日' }
const instant: Record<Locale, string> = { en: 'Thu 26 Nov 2026, 13:00 (UTC)', ja: '2026年11月26日(木) 13:00 (UTC)' }
const duration: Record<Locale, string> = { en: '4 days', ja: '4 日' }
const thing: Record<Locale, string> = { en: 'SQL Server 2022 Standard', ja: 'SQL Server 2022 Standard' }
const both = (sample: unknown) => ({ en: sample, ja: sample })

const anything = both('ORD-1')

/** What a function of the words is told, by the name of its parameter. */
const samples: Record<string, Record<Locale, unknown>> = {
  ...Object.fromEntries(['until', 'at', 'time'].map((name) => [name, instant])),
  ...Object.fromEntries(['day', 'checked'].map((name) => [name, day])),
  ...Object.fromEntries(['title', 'product', 'what', 'line'].map((name) => [name, thing])),
  ...Object.fromEntries(['quantity', 'minimum', 'count', 'days', 'of', 'used', 'left'].map((name) => [name, both(2)])),
  ...Object.fromEntries(['refund', 'paid', 'total'].map((name) => [name, both('$3,000.00')])),
  ...Object.fromEntries(['version', 'offered'].map((name) => [name, both('2022')])),
  duration,
  doing: { en: 'Ordering', ja: '注文' },
  page: { en: '[Microsoft, Roles](x)', ja: '[Microsoft「ロール」](x)' },
  when: { en: 'on 13 Oct 2026', ja: '2026年10月13日の時点' },
  said: { en: 'Midori', ja: 'みどり' },
  customer: { en: 'Midori Ltd', ja: '株式会社みどり商事' },
  hours: { en: '7 days', ja: '7 日間' },
  heading: { en: 'Yes', ja: 'はい' },
  maximum: both(10_000),
  step: both(1),
  tag: both('ja-JP'),
  state: { en: 'completed', ja: '完了' },
  language: { en: 'Japanese', ja: '日本語' },
  media: { en: '2024, Japanese', ja: '2024、日本語' },
  bits: both('64'),
  items: { en: ['one', 'two'], ja: ['一', '二'] },
  taken: { en: ['three'], ja: ['三'] },
  architecture: { en: '32-bit', ja: '32 ビット' },
  otherArchitecture: { en: '64-bit', ja: '64 ビット' },
  rule: both('168'),
  url: both('https://learn.microsoft.com/x'),
}

export const parametersOf = (sentence: (...args: never[]) => unknown): string[] =>
  (/^\(?([^()=]*)\)?\s*=>/.exec(String(sentence))?.[1] ?? '').split(',').map((name) => name.trim())

function told(path: string, locale: Locale, sentence: unknown): string {
  if (typeof sentence === 'string') return sentence
  if (typeof sentence !== 'function') throw new Error(`${path} is neither a sentence nor a function`)
  const args = parametersOf(sentence as () => string).map((name) => (samples[name] ?? anything)[locale])
  return sentence(...args)
}

/** Every sentence of the words, however deep. */
export function pairsOf(path: string, en: object, ja: object): Pair[] {
  return Object.entries(en).flatMap(([key, english]) => {
    const here = `${path}.${key}`
    const japanese = Reflect.get(ja, key)
    if (typeof english === 'object' && english !== null) return pairsOf(here, english, japanese)
    return [{ path: here, en: told(here, 'en', english), ja: told(here, 'ja', japanese) }]
  })
}

const roles: Role[] = ['admin-agent', 'sales-agent', 'helpdesk-agent', 'billing-admin']

/** One refusal of every reason: the compiler asks for those that are missing. */
async function refusals(): Promise<Refusal[]> {
  const { order, lines } = await checkOf([aLine(ordinary, 1)], { purchasedAt: NOW - 31 * DAY })
  const refused = lines.map(({ line, decision }) => ({ line, refusal: refusal(decision) }))
  const money = (amount: number) => ({ amount, currency: 'USD' }) as const
  const byReason: { [R in Refusal['reason']]: Extract<Refusal, { reason: R }> } = {
    'role-needed': { reason: 'role-needed', action: 'cancel', roles },
    'not-found': { reason: 'not-found' },
    'no-lines': { reason: 'no-lines' },
    'too-many-lines': { reason: 'too-many-lines', maximum: 50 },
    'product-not-found': { reason: 'product-not-found', productId: 'x' },
    'quantity-not-allowed': { reason: 'quantity-not-allowed', productId: 'x', quantity: 0, minimum: 1, maximum: 500 },
    'operation-reused': { reason: 'operation-reused', operationId: 'x' },
    'commerce-refused': { reason: 'commerce-refused', because: 'asset-limit', code: 800089, remaining: 50 },
    'note-too-long': { reason: 'note-too-long', maximum: 500 },
    'price-changed': { reason: 'price-changed', agreed: money(100), total: money(200) },
    'reason-too-long': { reason: 'reason-too-long', maximum: 500 },
    'line-not-found': { reason: 'line-not-found', orderId: 'ORD-1', line: 2 },
    'already-cancelled': { reason: 'already-cancelled', at: NOW, order },
    'not-cancellable': { reason: 'not-cancellable', order, lines: refused },
    'version-not-offered': { reason: 'version-not-offered', version: '2008', offered: ['2022', '2019'] },
    'pool-empty': { reason: 'pool-empty', productId: 'x', version: '2022' },
    'line-cancelled': { reason: 'line-cancelled', orderId: 'ORD-1', line: 1, at: NOW },
    'no-media': { reason: 'no-media', productId: 'x' },
    'not-offered': { reason: 'not-offered', option: 'version', offered: ['2022', '2019'] },
    'deployment-tool-needed': { reason: 'deployment-tool-needed', productId: 'x' },
  }
  const commerce = Object.keys(commerceCodes) as (keyof typeof commerceCodes)[]
  return [
    ...Object.values(byReason),
    ...commerce.map((because) => ({ reason: 'commerce-refused', because, code: 2002 }) as const),
  ]
}

function messageTexts(locale: Locale): string[] {
  const card = messageCard(locale, { text: '-', label: '-', options: [{ title: '-', value: '-' }], buttons: [] })
  return strings(card.body).filter((text) => /^(?!Input|compact|Small|TextBlock|answer|-).+/.test(text))
}

/** The sentences that stand behind functions. */
export async function otherPairs(): Promise<Pair[]> {
  const view = (locale: Locale) => ({ locale, timeZone: 'UTC' })
  const japanese = messageTexts('ja')
  return [
    ...(await refusals()).map((each) => ({
      path: `refusal ${each.reason} ${each.reason === 'commerce-refused' ? each.because : ''}`,
      en: refusalText(view('en'), each),
      ja: refusalText(view('ja'), each),
    })),
    ...roles.map((role) => ({
      path: `role ${role}`,
      en: roleNeeded('en', [role, 'admin-agent']),
      ja: roleNeeded('ja', [role, 'admin-agent']),
    })),
    ...messageTexts('en').map((en, n) => ({ path: `message ${n}`, en, ja: japanese[n] ?? '' })),
  ]
}
