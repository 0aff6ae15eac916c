import {
  decideRdsFit,
  decidingVersion,
  type RdsFit,
  type RdsServer,
  type RdsVersion,
  rdsFitsOf,
  rdsRules,
  rdsServersOf,
  rdsVersions,
} from '../services/policy/rds-cal.ts'
import { sources } from '../services/policy/sources.ts'
import type { Button, Card } from './card.ts'
import { guideCard } from './guide.ts'
import { rdsCalWords } from './rds-cal-words.ts'
import { sourceText, withRule } from './source.ts'
import type { View } from './view.ts'
import { inARow } from './words.ts'

/** Which servers are asked about, and with which CAL; without one, the answer tells which CALs there are. */
export interface FitAsked {
  'license-server'?: readonly RdsVersion[]
  'session-host'?: readonly RdsVersion[]
  cal?: RdsVersion
}

/** Yes or no, the line of the table, and the sentence of the CSP page where it speaks of these versions. */
export function rdsFitCard({ locale }: View, asked: FitAsked, buttons: Button[]): Card {
  const words = rdsCalWords[locale]
  const servers = (['session-host', 'license-server'] as const).flatMap((server) => serversIn(asked, server))
  const { cal } = asked
  const decided = cal ? servers.map(({ server, decides }) => decideRdsFit(server, decides, cal)) : []
  const heading = headingOf(locale, servers, cal)
  const quoted = isQuoted(asked)
  const isHost = servers.some(({ server }) => server === 'session-host')
  const [first] = servers
  const ruled = servers.length > 1 || !first ? 'both' : first.server
  return guideCard(locale, {
    summary: heading,
    heading,
    texts: cal ? decided.filter(({ fits }) => !fits).map((fit) => fixOf(locale, fit)) : remedyOf(locale, servers),
    facts: factsOf(locale, servers, cal),
    remarks: quoted ? [inARow(locale, words.quote, isHost ? words.quoteDiffers : words.quoteAgrees)] : [],
    why: inARow(
      locale,
      withRule(locale, words.rule[ruled], rdsRules[ruled]),
      quoted ? sourceText(locale, [sources.onPremises], rdsRules.oldest.lastVerified) : '',
    ),
    buttons,
  })
}

interface Servers {
  server: RdsServer
  versions: readonly RdsVersion[]
  /** The one of these versions that the CAL must fit; it then fits the others, too. */
  decides: RdsVersion
}
type Locale = View['locale']

function serversIn(asked: FitAsked, server: RdsServer): Servers[] {
  const versions = asked[server] ?? []
  const decides = decidingVersion(server, versions)
  return decides ? [{ server, versions, decides }] : []
}

const areSeveral = (servers: readonly Servers[]): boolean => servers.some(({ versions }) => versions.length > 1)

const fittingAll = (servers: readonly Servers[]): RdsVersion[] =>
  rdsVersions.filter((cal) => servers.every(({ server, decides }) => decideRdsFit(server, decides, cal).fits))

function headingOf(locale: Locale, servers: readonly Servers[], cal: RdsVersion | undefined): string {
  const words = rdsCalWords[locale]
  const [first, other] = servers
  if (!first) return words.whichAim
  const several = areSeveral(servers)
  const fitting = fittingAll(servers)
  if (cal) {
    const fits = fitting.includes(cal)
    if (several) return fits ? words.allFit(cal) : words.allFitNot(cal)
    if (other) return fits ? words.bothFit(cal) : words.bothFitNot(cal)
    return (fits ? words.fits : words.fitsNot)[first.server](cal, first.decides)
  }
  // The session hosts are the first of two.
  if (other && fitting.length === 0)
    return (several ? words.noneFitAll : words.noneFitBoth)(other.decides, first.decides)
  const list = words.oneOf(fitting)
  if (several) return words.whichFitAll(list)
  return other ? words.whichFitBoth(list) : words.whichFit[first.server](first.decides, list)
}

const fixOf = (locale: Locale, { server, version, cal }: RdsFit): string =>
  rdsCalWords[locale].fixOf[server](server === 'session-host' ? version : cal)

/** What helps where no CAL fits the servers. */
function remedyOf(locale: Locale, servers: readonly Servers[]): string[] {
  const [host] = servers
  return host && fittingAll(servers).length === 0 ? [rdsCalWords[locale].fixOf['license-server'](host.decides)] : []
}

/**
 * With a CAL: where else it goes after a yes, which CAL goes instead after a no; with several servers, each of them.
 * Without: every CAL and the one server, or which of the servers decides.
 */
function factsOf(locale: Locale, servers: readonly Servers[], cal: RdsVersion | undefined) {
  const words = rdsCalWords[locale]
  const answer = ({ fits }: RdsFit) => (fits ? words.yes : words.no)
  const perServer = (each: RdsFit) => ({ title: words.serverOf[each.server](each.version), value: answer(each) })
  const isSingle = servers.length === 1 && !areSeveral(servers)
  if (!isSingle && cal) {
    const each = servers.flatMap(({ server, versions }) =>
      versions.map((version) => decideRdsFit(server, version, cal)),
    )
    const short = servers.map(({ server, decides }) => decideRdsFit(server, decides, cal))
    return (each.length > mostFacts ? short : each).map(perServer)
  }
  if (!isSingle) return servers.map((each) => limitOf(locale, each))
  return servers.flatMap(({ server, decides }) => {
    if (cal && decideRdsFit(server, decides, cal).fits) return rdsServersOf(server, cal).map(perServer)
    return rdsFitsOf(server, decides).map((fit) => ({ title: words.cal(fit.cal), value: answer(fit) }))
  })
}

/** A card holds no more. */
const mostFacts = 7

function limitOf(locale: Locale, { server, versions, decides }: Servers) {
  const { serverOf, serversOf, allOf, decides: limit, decidesOfSeveral } = rdsCalWords[locale]
  const isOne = versions.length === 1
  return {
    title: (isOne ? serverOf : serversOf)[server](allOf(versions)),
    value: (isOne ? limit : decidesOfSeveral)[server](decides),
  }
}

/** The CSP page speaks of 2016 and 2019 only. */
function isQuoted({ cal, ...asked }: FitAsked): boolean {
  const versions = [cal, ...Object.values(asked).flat()].filter((version) => version !== undefined)
  return cal !== undefined && versions.every((version) => version === '2016' || version === '2019')
}
