import type { Instant, Locale } from '../services/model.ts'
import {
  type Deployment,
  type ExistingOffice,
  migrationNeeds,
  oneBitnessRule,
  portalRule,
} from '../services/policy/office-32-bit.ts'
import { appsIn } from '../services/policy/office-32-bit-products.ts'
import { sources } from '../services/policy/sources.ts'
import type { Button, Card } from './card.ts'
import { formatDay } from './format.ts'
import { guideCard } from './guide.ts'
import { officeAnswerWords } from './office-32-bit-answer-words.ts'
import type { Change } from './office-32-bit-changes.ts'
import { officeFileWords } from './office-32-bit-file-words.ts'
import { appName, deployedNames, deploymentName, officeLanguageName, officeName } from './office-32-bit-names.ts'
import { productWords } from './products.ts'
import { sourceText, sourceWords } from './source.ts'
import { inARow, plain } from './words.ts'

const officeDeploymentTool = 'https://www.microsoft.com/download/details.aspx?id=49117'

export interface ConfigurationShown {
  deployment: Deployment
  /** The check was answered so. */
  existing: ExistingOffice
  /** The file itself, and the page behind which it is kept. */
  xml: string
  url: string
  silent: boolean
  autoActivate: boolean
  company?: string
  /** Support of this version has ended on that day. */
  supportEnded?: Instant
  /** What is other than in the file before, if this one only changes that. */
  change?: Change
  /** Products of another year, which need a file of their own. */
  apart: string[]
  /** Who hands out the key, as far as the reader is concerned. */
  keyFrom: 'here' | 'admin-agent' | 'portal'
}

/** The file, what is in it, and how to run it. */
export function configurationCard(locale: Locale, shown: ConfigurationShown, buttons: Button[]): Card {
  const words = officeFileWords[locale]
  const { deployment } = shown
  const lead = shown.change ? shown.change.line || words.unchanged : ''
  const what = plain(deploymentName(locale, deployment))
  return guideCard(locale, {
    summary: inARow(locale, lead, words.summary(deploymentName(locale, deployment))),
    heading: what,
    lead,
    texts: shown.apart.length > 0 ? [words.apart(shown.apart)] : [],
    facts: factsOf(locale, shown),
    steps: isChanged(shown) ? [] : words.steps,
    copy: { label: words.copyLabel, text: shown.xml },
    remarks: remarksOf(locale, shown),
    why: whyOf(locale, deployment),
    buttons,
    primary: 'link',
    links: [
      { title: words.file, url: shown.url },
      { title: words.tool, url: officeDeploymentTool },
    ],
  })
}

/** The reason, its rule, and where both the rule and what stands in the file were read. */
function whyOf(locale: Locale, { bitness }: Deployment): string {
  const { why32, why64 } = officeAnswerWords[locale]
  const [sentence, rule] = bitness === '32' ? [why32, portalRule] : [why64, oneBitnessRule]
  const from = [...new Set([rule.source, sources.deploymentToolOptions])]
  return inARow(locale, `${sentence} ${sourceWords[locale].rule(rule.id)}`, sourceText(locale, from, rule.lastVerified))
}

function factsOf(locale: Locale, { deployment, silent, autoActivate, company }: ConfigurationShown) {
  const words = officeFileWords[locale]
  const { listed } = productWords[locale]
  const { more, migrateArch, removeMsi, bitness } = deployment
  const leftOut = [...new Set([deployment, ...more].flatMap((each) => each.leftOut))]
  const bits = productWords[locale].bitness(bitness)
  const options = [
    ...(migrateArch ? [words.option.migrates(bits)] : []),
    ...(removeMsi ? [words.option.removesMsi] : []),
    ...(silent ? [words.option.silent] : []),
    ...(autoActivate ? [words.option.activates] : []),
    ...(company ? [words.option.company(plain(company))] : []),
  ]
  return [
    ...(leftOut.length > 0 ? [{ title: words.leftOut, value: listed(leftOut.map(appName)) }] : []),
    ...(options.length > 0 ? [{ title: words.options, value: listed(options) }] : []),
  ]
}

/** It does something otherwise than the file before: what was said of that still holds. */
const isChanged = ({ change }: ConfigurationShown): boolean => Boolean(change?.line)

/** A file that only changes another one says no more than what is new about it. */
function remarksOf(locale: Locale, shown: ConfigurationShown): string[] {
  const words = officeFileWords[locale]
  const { deployment, existing, supportEnded, change } = shown
  const notThere = isChanged(shown) && !change?.isOtherProduct ? (change?.notThere ?? []) : deployment.notThere
  const all = [deployment, ...deployment.more]
  const products = productWords[locale].listed(deployedNames(deployment))
  const bits = productWords[locale].bitness(deployment.bitness)
  const other = productWords[locale].bitness(deployment.bitness === '32' ? '64' : '32')
  const isSuite = all.some(({ deployable }) => appsIn(deployable, deployment.version).length > 1)
  const key = { here: '', 'admin-agent': words.keyForStaff, portal: words.keyForGuest }[shown.keyFrom]
  const ended = supportEnded === undefined ? '' : words.supportEnded(products, formatDay(locale, supportEnded, 'UTC'))
  const keyEach = deployment.more.length > 0 ? words.keyEach : ''
  const first = [
    ended,
    existing === 'yes' ? words.migrates(bits, migrationNeeds.version) : '',
    existing === 'unsure' && !deployment.removeMsi ? words.unsureText(bits, other) : '',
    deployment.removeMsi ? words.removesMsi : '',
    all.some(({ idFollowsPattern }) => idFollowsPattern) ? words.idByPattern : '',
    keyEach,
    key,
    (isSuite ? words.changeSuite : words.changeIt)(deployment.version === '2024' ? '2021' : '2024'),
  ]
  const changed = [...(change?.isOtherProduct ? [ended, keyEach] : []), words.sameSteps]
  return [
    ...(isChanged(shown) ? changed : first),
    shown.silent && deployment.migrateArch ? words.closeApps : '',
    ...(isChanged(shown) && !change?.isOtherLanguage && !change?.isOtherProduct
      ? []
      : aboutLanguages(locale, deployment)),
    notThere.length > 0 ? words.notThere(notThere.map(appName), products) : '',
  ].filter(Boolean)
}

/** What a product does not have, or only in part. */
function aboutLanguages(locale: Locale, deployment: Deployment): string[] {
  const words = officeFileWords[locale]
  const named = (tags: readonly string[]) => tags.map((tag) => officeLanguageName(locale, tag))
  const all = [deployment, ...deployment.more]
  const replaced = all
    .filter((each) => each.replaced.length > 0)
    .map((each) => {
      const [wanted, taken] = [each.replaced.map((one) => one.wanted), each.replaced.map((one) => one.taken)]
      return words.replaced(officeName(each.deployable, deployment.version), named(wanted), named(taken))
    })
  const partial = [...new Set(all.flatMap((each) => each.partial))]
  return [...replaced, ...(partial.length > 0 ? [words.partly(named(partial))] : [])]
}
