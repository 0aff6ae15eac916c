import type { DeviceList } from '../services/device-list.ts'
import type { PlannedDevice } from '../services/device-plan.ts'
import type { Instant, Locale } from '../services/model.ts'
import {
  deviceDeadline,
  fleetDeadline,
  kmsRenewalRule,
  kmsValidityRule,
  officeToleranceRule,
  officeUnlicensedFrom,
  type Risk,
  risks,
} from '../services/policy/activation.ts'
import type { Button } from './card.ts'
import { formatDay, formatNumber } from './format.ts'
import { guideCard } from './guide.ts'
import { kmsToMakPlanWords } from './kms-to-mak-plan-words.ts'
import { kmsToMakWords } from './kms-to-mak-words.ts'
import { withRule } from './source.ts'
import type { View } from './view.ts'
import { inARow, plain } from './words.ts'

/** So many devices are named on the card; the file has them all. */
const namedDevices = 5
/** So many rows that could not be read are explained. */
const namedProblems = 3

export interface PlanShown {
  list: DeviceList
  /** The most urgent first. */
  devices: readonly PlannedDevice[]
  counts: Record<Risk, number>
  /** How long the list is kept. */
  until: Instant
  /** The whole plan as a file. */
  url: string
}

/** Who is at risk when. */
export function planCard({ locale }: View, shown: PlanShown, buttons: Button[]) {
  const words = kmsToMakPlanWords[locale]
  const { list, devices, counts, until, url } = shown
  const heading = planHeading(locale, counts)
  const urgent = devices.filter(({ risk }) => risk === 'expired' || risk === 'soon')
  const more = urgent.length - namedDevices
  const dated = devices.filter(({ deadline }) => deadline !== undefined)
  const next = dated.find(({ risk }) => risk !== 'expired')?.deadline
  const last = dated.at(-1)?.deadline
  return guideCard(locale, {
    summary: `${heading}${locale === 'ja' ? '。' : '.'}`,
    heading,
    facts: [
      ...risks
        .filter((risk) => counts[risk] > 0)
        .map((risk) => fact(words.risks[risk], words.devices(formatNumber(counts[risk])))),
      ...(next === undefined ? [] : [fact(words.firstDue, words.before(day(locale, next)))]),
      ...(last === undefined || last === next ? [] : [fact(words.allDue, words.before(day(locale, last)))]),
    ],
    texts: [
      ...urgent.slice(0, namedDevices).map((device) => deviceLine(locale, device)),
      ...(more > 0 ? [words.moreInFile(formatNumber(more))] : []),
    ],
    remarks: [...remarksOn(locale, list), words.asUtc(day(locale, until))],
    why: whyOf(locale, devices),
    buttons,
    primary: 'link',
    links: [{ title: words.planLink, url }],
  })
}

export function planHeading(locale: Locale, counts: Record<Risk, number>): string {
  const words = kmsToMakPlanWords[locale]
  const of = formatNumber(risks.reduce((sum, risk) => sum + counts[risk], 0))
  if (counts.expired > 0) return words.expired(formatNumber(counts.expired), of)
  if (counts.soon > 0) return words.soon(formatNumber(counts.soon), of)
  return counts.later > 0 ? words.later(of) : words.unknown(of)
}

const productName = { windows: 'Windows', office: 'Office' }

const fact = (title: string, value: string) => ({ title, value })

const day = (locale: Locale, at: Instant) => formatDay(locale, at, 'UTC')

function deviceLine(locale: Locale, { name, product, risk, deadline = 0, lastRenewal = 0 }: PlannedDevice): string {
  const { deviceBefore, deviceEnded, officeEnded } = kmsToMakPlanWords[locale]
  const when = day(locale, deadline)
  if (risk !== 'expired') return deviceBefore(plain(name), productName[product], when)
  return product === 'office'
    ? officeEnded(plain(name), when, day(locale, officeUnlicensedFrom(lastRenewal)))
    : deviceEnded(plain(name), productName[product], when)
}

/** What was assumed, and what could not be read: nothing is dropped without a word. */
function remarksOn(locale: Locale, { problems, repeated, withoutProduct, openDays }: DeviceList): string[] {
  const words = kmsToMakPlanWords[locale]
  const named = problems
    .slice(0, namedProblems)
    .map(({ row, reason }) => words.problem(String(row), words.reasons[reason]))
  const rest = problems.length > namedProblems ? [words.moreProblems] : []
  const assumed = [
    ...(repeated > 0 ? [words.repeated(formatNumber(repeated))] : []),
    ...(withoutProduct > 0 ? [words.withoutProduct(formatNumber(withoutProduct))] : []),
    ...(openDays ? [words.openDays[openDays]] : []),
  ]
  return [
    ...(problems.length > 0 ? [words.problems(formatNumber(problems.length), inARow(locale, ...named, ...rest))] : []),
    ...(assumed.length > 0 ? [inARow(locale, ...assumed)] : []),
  ]
}

function whyOf(locale: Locale, devices: readonly PlannedDevice[]): string {
  const { why, whyOffice } = kmsToMakWords[locale]
  const hasOffice = devices.some(({ product, risk }) => product === 'office' && risk === 'expired')
  return inARow(
    locale,
    withRule(locale, why, kmsValidityRule),
    hasOffice ? withRule(locale, whyOffice, officeToleranceRule) : '',
  )
}

/** The dates of all devices together, when only the end of the KMS host is known. */
export function fleetCard({ locale }: View, hostOff: Instant, now: Instant, buttons: Button[]) {
  const words = kmsToMakPlanWords[locale]
  const { why, whyRenewal, whyOffice } = kmsToMakWords[locale]
  const deadline = fleetDeadline(hostOff)
  const heading = (deadline > now ? words.fleet : words.fleetLate)(day(locale, deadline))
  return guideCard(locale, {
    summary: inARow(locale, `${heading}${locale === 'ja' ? '。' : '.'}`, words.fleetText),
    heading,
    texts: [words.fleetText],
    facts: [
      fact(words.hostOff, day(locale, hostOff)),
      fact(words.firstEnd, day(locale, deadline)),
      fact(words.lastEnd, day(locale, deviceDeadline(hostOff))),
      fact(words.officeEnd, day(locale, officeUnlicensedFrom(hostOff))),
    ],
    why: inARow(
      locale,
      withRule(locale, why, kmsValidityRule),
      withRule(locale, whyRenewal, kmsRenewalRule),
      withRule(locale, whyOffice, officeToleranceRule),
    ),
    buttons,
  })
}
