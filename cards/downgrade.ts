import type { OfferedVersion } from '../services/catalogue/catalogue.ts'
import type { Instant, Product, ProductKind } from '../services/model.ts'
import type { DowngradeDecision } from '../services/policy/downgrade.ts'
import { downgradeRules } from '../services/policy/downgrade-rules.ts'
import type { Rule } from '../services/policy/source.ts'
import { sources } from '../services/policy/sources.ts'
import type { Button } from './card.ts'
import { downgradeWords } from './downgrade-words.ts'
import { formatDay } from './format.ts'
import { type Guide, guideCard } from './guide.ts'
import { productWords } from './products.ts'
import { sourceWords, withRule } from './source.ts'
import type { View } from './view.ts'
import { inARow, inBrackets, plain } from './words.ts'

export interface DowngradeShown {
  product: Product
  /** What is known of the name; a product title has no version where it is bought without one. */
  title: string
  kind: ProductKind
  bought: string
  /** The version bought was not said. */
  isAssumed: boolean
  order?: { id: string; customer: string }
  /** n, n-1 and n-2. */
  offered: readonly OfferedVersion[]
  /** The answer about one version or edition; without it the card lists what may run. */
  asked?: { decision: DowngradeDecision; supportEnds?: string }
  /** How the reader comes to a key, where no button does it. */
  steps: 'partner' | 'customer' | 'none'
}

const DAY = 86_400_000
const soon = 180 * DAY

/** What may run instead of what was bought, how to get it, until when it is supported, and why. */
export function downgradeCard(view: View, now: Instant, shown: DowngradeShown, buttons: Button[]) {
  const words = downgradeWords[view.locale]
  const { heading, reason, rule } = shown.asked ? aboutOne(view, shown, shown.asked) : aboutAll(view, shown)
  const verdict = shown.asked?.decision.verdict
  const mayGet = verdict === undefined ? shown.offered.length > 1 : verdict === 'normally' || verdict === 'not-stated'
  return guide(view, {
    heading,
    texts: [reason],
    facts: factsOf(view, now, shown),
    steps: mayGet && shown.steps !== 'none' ? [...words.steps[shown.steps]] : [],
    remarks: remarksOf(view, now, shown),
    why: inARow(view.locale, because(view, rule), hasDates(shown) ? supportDates(view) : ''),
    buttons,
    primary: mayGet && shown.order && shown.steps === 'none' ? 'button' : 'none',
  })
}

/** RDS CALs have a conversation of their own. */
export function rdsDowngradeCard(view: View, buttons: Button[]) {
  const { listed, reason } = downgradeWords[view.locale]
  return guide(view, {
    heading: listed.rds,
    texts: [reason.rds],
    why: because(view, downgradeRules.cal),
    buttons,
  })
}

function guide(view: View, content: Omit<Guide, 'summary'>) {
  const summary = inARow(view.locale, content.heading, ...(content.texts ?? []))
  return guideCard(view.locale, { summary, ...content })
}

interface Told {
  heading: string
  reason: string
  rule: Rule
}

function aboutOne({ locale }: View, shown: DowngradeShown, { decision }: NonNullable<DowngradeShown['asked']>): Told {
  const { heading, reason } = downgradeWords[locale]
  const { listed } = productWords[locale]
  const { verdict, step, rule, facts, productTermsMayAllow } = decision
  const name = versionName(shown.product, facts.wanted)
  const told = (first: string, second: string): Told => ({ heading: first, reason: second, rule })
  switch (verdict) {
    case 'normally':
      return told(heading.normally(name, `n-${step}`), reason.normally)
    case 'not-allowed': {
      const more = productTermsMayAllow ? reason.productTerms : ''
      return told(heading['not-allowed'](facts.wantedEdition ?? ''), inARow(locale, reason['not-allowed'], more))
    }
    case 'not-offered': {
      const versions = listed(shown.offered.map(({ version }) => version))
      const { 'not-offered': ofPerpetual, notOfferedInTerm } = reason
      return told(heading[verdict](name), (facts.kind === 'perpetual' ? ofPerpetual : notOfferedInTerm)(versions))
    }
    case 'not-on-record':
      return told(heading[verdict](name), reason[verdict](listed(facts.versions)))
    case 'server-covered':
    case 'server-not-covered':
      return told(heading[verdict](facts.bought, facts.wanted), reason[verdict])
    default:
      return told(heading[verdict](name), reason[verdict])
  }
}

function aboutAll({ locale }: View, { product, kind, bought, offered }: DowngradeShown): Told {
  const { listed, reason, eitherOf } = downgradeWords[locale]
  const rule = kind === 'perpetual' ? downgradeRules.perpetual : downgradeRules.subscription
  const earlier = offered.filter(({ step }) => step > 0)
  if (product.isCal) return { heading: listed.cal(bought), reason: reason.cal, rule: downgradeRules.cal }
  if (earlier.length === 0) {
    return { heading: listed.none(versionName(product, bought)), reason: reason.none, rule: downgradeRules.onRecord }
  }
  if (kind === 'subscription') {
    const versions = eitherOf(offered.map(({ version }) => version))
    return { heading: listed.subscription(versions), reason: reason['not-stated'], rule }
  }
  const versions = eitherOf(earlier.map(({ version, step }) => inBrackets(version, `n-${step}`)))
  return { heading: listed.perpetual(versions), reason: reason.normally, rule }
}

function factsOf({ locale }: View, now: Instant, shown: DowngradeShown) {
  const { fact } = downgradeWords[locale]
  const { asked, offered, title, order, product } = shown
  const supportOf = (supportEnds: string | undefined) => {
    if (supportEnds === undefined) return fact.noDate
    const day = formatDay(locale, Date.parse(supportEnds), 'UTC')
    return Date.parse(supportEnds) + DAY <= now ? fact.ended(day) : fact.supported(day)
  }
  const wanted = asked?.decision.facts.wanted
  // Where it is none of them, all that there are explain it.
  const showsAll = asked === undefined || asked.decision.verdict === 'not-offered'
  const isShown = ({ version }: OfferedVersion) => showsAll || version === wanted
  const rows = offered.filter(isShown).map(({ version, step, supportEnds }) => ({
    title: step === 0 ? fact.n(version) : inBrackets(version, `n-${step}`),
    value: supportOf(supportEnds),
  }))
  return [
    { title: fact.bought, value: plain(title) },
    ...(order ? [{ title: fact.order, value: plain(`${order.id}, ${order.customer}`) }] : []),
    ...(product.isCal ? [] : rows),
  ]
}

function remarksOf({ locale }: View, now: Instant, shown: DowngradeShown): string[] {
  const { remark } = downgradeWords[locale]
  const { asked, isAssumed, bought, product, offered } = shown
  const { verdict, step } = asked?.decision ?? {}
  const ends = asked?.supportEnds
  const support = () => {
    if (!asked) {
      const ended = offered.filter(({ supportEnds }) => supportEnds && Date.parse(supportEnds) + DAY <= now)
      return ended.length > 0 ? remark.noUpdates(productWords[locale].listed(ended.map(({ version }) => version))) : ''
    }
    if (ends === undefined || verdict === 'not-allowed') return ''
    const name = versionName(product, asked.decision.facts.wanted)
    const day = formatDay(locale, Date.parse(ends), 'UTC')
    const left = Date.parse(ends) + DAY - now
    return left <= 0 ? remark.ended(name, day) : left < soon ? remark.endsSoon(name, day) : ''
  }
  return [
    support(),
    verdict === 'normally' && step === 2 ? remark.n2 : '',
    isAssumed && verdict !== 'not-on-record' ? remark.assumed(bought) : '',
  ].filter(Boolean)
}

const because = ({ locale }: View, rule: Rule): string =>
  withRule(locale, downgradeWords[locale].why[rule.id] ?? '', rule)

const hasDates = ({ asked, product, offered }: DowngradeShown) =>
  asked
    ? asked.supportEnds !== undefined && asked.decision.verdict !== 'not-allowed'
    : !product.isCal && offered.length > 1

function supportDates({ locale }: View): string {
  const { publisher, title, url } = sources.lifecycle
  return downgradeWords[locale].supportDates(sourceWords[locale].page(publisher, title[locale], url))
}

const names: Record<Product['family'], string> = {
  'windows-server': 'Windows Server',
  'sql-server': 'SQL Server',
  office: 'Office',
  visio: 'Visio',
  project: 'Project',
  windows: 'Windows',
  'exchange-server': 'Exchange Server',
  'sharepoint-server': 'SharePoint Server',
  'skype-server': 'Skype for Business Server',
  'project-server': 'Project Server',
  'biztalk-server': 'BizTalk Server',
  'identity-manager': 'Microsoft Identity Manager',
  'visual-studio': 'Visual Studio',
}

/** "SQL Server", "Excel", "Windows Enterprise LTSC". */
export function lineName({ family, edition }: Pick<Product, 'family' | 'edition'>): string {
  if (family === 'office') {
    if (edition === 'Standard for Mac') return 'Office for Mac'
    return edition.startsWith('Standard') || edition.startsWith('Professional') ? names.office : edition
  }
  return family === 'windows' && edition.endsWith('LTSC') ? `Windows ${edition}` : names[family]
}

const versionName = (product: Product, version: string) => `${lineName(product)} ${version}`
