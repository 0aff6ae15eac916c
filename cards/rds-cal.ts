import {
  decideRdsFit,
  type RdsFit,
  type RdsServer,
  type RdsVersion,
  rdsFitsOf,
  rdsNumbers,
  rdsRules,
  rdsServersOf,
  rdsVersions,
} from '../services/policy/rds-cal.ts'
import type { RdsErrorRule } from '../services/policy/rds-cal-errors.ts'
import { sources } from '../services/policy/sources.ts'
import type { Button, Card } from './card.ts'
import { guideCard } from './guide.ts'
import { rdsErrorWords } from './rds-cal-errors.ts'
import { rdsStepWords } from './rds-cal-steps.ts'
import { rdsCalWords } from './rds-cal-words.ts'
import { sourceText, withRule } from './source.ts'
import type { View } from './view.ts'
import { inARow } from './words.ts'

/** Which servers are asked about, and with which CAL; without one, the answer tells which CALs there are. */
export interface FitAsked {
  'license-server'?: RdsVersion
  'session-host'?: RdsVersion
  cal?: RdsVersion
}

export type RdsMethod = 'automatic' | 'web' | 'telephone'

/** Yes or no, the line of the table, and the sentence of the CSP page where it speaks of these versions. */
export function rdsFitCard({ locale }: View, asked: FitAsked, buttons: Button[]): Card {
  const words = rdsCalWords[locale]
  const servers = (['license-server', 'session-host'] as const).flatMap((server) => {
    const version = asked[server]
    return version ? [{ server, version }] : []
  })
  const { cal } = asked
  const decided = cal ? servers.map(({ server, version }) => decideRdsFit(server, version, cal)) : []
  const heading = headingOf(locale, servers, cal)
  const quoted = isQuoted(asked)
  const isHost = servers.some(({ server }) => server === 'session-host')
  const [first] = servers
  const ruled = servers.length > 1 || !first ? 'both' : first.server
  return guideCard(locale, {
    summary: heading,
    heading,
    texts: decided.filter(({ fits }) => !fits).map((fit) => fixOf(locale, fit)),
    facts: factsOf(locale, servers, decided),
    remarks: quoted ? [inARow(locale, words.quote, isHost ? words.quoteDiffers : words.quoteAgrees)] : [],
    why: inARow(
      locale,
      withRule(locale, words.rule[ruled], rdsRules[ruled]),
      quoted ? sourceText(locale, [sources.onPremises], rdsRules.oldest.lastVerified) : '',
    ),
    buttons,
  })
}

type Server = { server: RdsServer; version: RdsVersion }
type Locale = View['locale']

function headingOf(locale: Locale, servers: readonly Server[], cal: RdsVersion | undefined): string {
  const words = rdsCalWords[locale]
  const [only, other] = servers
  if (!only) return words.whichAim
  if (cal) {
    const fits = servers.every(({ server, version }) => decideRdsFit(server, version, cal).fits)
    if (other) return fits ? words.bothFit(cal) : words.bothFitNot(cal)
    return (fits ? words.fits : words.fitsNot)[only.server](cal, only.version)
  }
  const fitting = rdsVersions.filter((each) =>
    servers.every(({ server, version }) => decideRdsFit(server, version, each).fits),
  )
  const list = words.oneOf(fitting)
  if (!other) return words.whichFit[only.server](only.version, list)
  return fitting.length > 0 ? words.whichFitBoth(list) : words.noneFitBoth
}

const fixOf = (locale: Locale, { server, version, cal }: RdsFit): string =>
  rdsCalWords[locale].fixOf[server](server === 'session-host' ? version : cal)

/** Where else the CAL goes after a yes, which CAL goes instead after a no, both servers where both were asked about. */
function factsOf(locale: Locale, servers: readonly Server[], decided: readonly RdsFit[]) {
  const words = rdsCalWords[locale]
  const answer = ({ fits }: RdsFit) => (fits ? words.yes : words.no)
  const [fit] = decided
  if (decided.length > 1) {
    return decided.map((each) => ({ title: words.serverOf[each.server](each.version), value: answer(each) }))
  }
  if (fit?.fits) {
    return rdsServersOf(fit.server, fit.cal).map((each) => ({
      title: words.serverOf[each.server](each.version),
      value: answer(each),
    }))
  }
  const [only, other] = servers
  if (!only || other) return []
  return rdsFitsOf(only.server, only.version).map((each) => ({ title: words.cal(each.cal), value: answer(each) }))
}

/** The CSP page speaks of 2016 and 2019 only. */
function isQuoted({ cal, ...asked }: FitAsked): boolean {
  const versions = [cal, ...Object.values(asked)].filter((version) => version !== undefined)
  return cal !== undefined && versions.every((version) => version === '2016' || version === '2019')
}

export function rdsTypeCard({ locale }: View, buttons: Button[]): Card {
  const words = rdsCalWords[locale]
  const { temporaryCal, deviceRenewal, userRenewal, revocablePercent, reassignUserAfter } = rdsNumbers
  const device = `${deviceRenewal.from}-${deviceRenewal.to}`
  return guideCard(locale, {
    summary: words.typeHeading,
    heading: words.typeHeading,
    texts: [words.typeWorkgroup],
    facts: [
      ...words.typeFacts,
      { title: words.mixed, value: words.mixedOf },
      { title: words.tooFew, value: words.tooFewOf },
      { title: words.takeBack, value: words.takeBackOf(String(revocablePercent), String(reassignUserAfter)) },
      { title: words.renewal, value: words.renewalOf(String(temporaryCal), device, String(userRenewal)) },
    ],
    why: withRule(locale, words.whyCalType, rdsRules.calType),
    buttons,
  })
}

/** From the code to a working license server. Partner staff and customers get the code in different places. */
export function rdsActivateCard(
  { locale }: View,
  method: RdsMethod,
  reader: 'staff' | 'customer',
  buttons: Button[],
): Card {
  const words = rdsStepWords[locale]
  const program = { title: words.programTitle, value: words.program }
  const port = { title: words.portTitle, value: words.port(String(rdsNumbers.port)) }
  return guideCard(locale, {
    summary: words.heading[method],
    heading: words.heading[method],
    facts: method === 'automatic' ? [port, program] : [program],
    steps: [words.getCode[reader], words.role, words.activate[method], words.install[method], words.hosts, words.check],
    remarks: [words.onceOnly, words.noMedia],
    why: inARow(
      locale,
      withRule(locale, words.whyActivation, rdsRules.activation),
      withRule(locale, words.whyProgram, rdsRules.licenseProgram),
    ),
    buttons,
    links: [{ title: words.page, url: sources.rdsActivate.url }],
  })
}

/** A used code, a new or reinstalled server: what to do instead of typing the code again. */
export function rdsMoveCard({ locale }: View, buttons: Button[]): Card {
  const words = rdsStepWords[locale]
  return guideCard(locale, {
    summary: words.moveHeading,
    heading: words.moveHeading,
    texts: [words.moveText],
    steps: [...words.moveSteps],
    remarks: [words.activations],
    why: moveWhy(locale),
    buttons,
  })
}

export function moveWhy(locale: Locale): string {
  const { singleUse, move } = rdsRules
  return inARow(
    locale,
    withRule(locale, rdsStepWords[locale].whyOnce, singleUse),
    sourceText(locale, [move.source], move.lastVerified),
  )
}

/** Cause and remedy of a known error. */
export function rdsErrorCard({ locale }: View, rule: RdsErrorRule, buttons: Button[]): Card {
  const words = rdsErrorWords[locale]
  const { title, cause, fix } = words.errors[rule.error]
  return guideCard(locale, {
    summary: words.summary(title, words.because(cause)),
    heading: title,
    texts: [words.because(cause)],
    steps: [...fix],
    remarks: rule.error === 'code-used' ? [rdsStepWords[locale].activations] : [],
    why: withRule(locale, words.why, rule),
    buttons,
  })
}

/** What to check when the message is none of the known ones. */
export function rdsUnknownErrorCard({ locale }: View, buttons: Button[]): Card {
  const { unknownHeading, unknownSteps } = rdsErrorWords[locale]
  return guideCard(locale, {
    summary: unknownHeading,
    heading: unknownHeading,
    steps: [...unknownSteps],
    why: sourceText(locale, [sources.rdsNoLicenseServer], rdsRules.calType.lastVerified),
    buttons,
  })
}
