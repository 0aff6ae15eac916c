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
import { officeFileWords } from './office-32-bit-file-words.ts'
import { appName, deploymentName, officeLanguageName, officeName } from './office-32-bit-names.ts'
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
  /** Who hands out the key, as far as the reader is concerned. */
  keyFrom: 'here' | 'admin-agent' | 'portal'
}

/** The file, what is in it, and how to run it. */
export function configurationCard(locale: Locale, shown: ConfigurationShown, buttons: Button[]): Card {
  const words = officeFileWords[locale]
  const { deployment } = shown
  const what = plain(deploymentName(locale, deployment))
  return guideCard(locale, {
    summary: words.summary(deploymentName(locale, deployment)),
    heading: what,
    facts: factsOf(locale, shown),
    steps: words.steps,
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
  const { productId, channel, leftOut, migrateArch, removeMsi, bitness } = deployment
  const bits = productWords[locale].bitness(bitness)
  const options = [
    ...(migrateArch ? [words.option.migrates(bits)] : []),
    ...(removeMsi ? [words.option.removesMsi] : []),
    ...(silent ? [words.option.silent] : []),
    ...(autoActivate ? [words.option.activates] : []),
    ...(company ? [words.option.company(plain(company))] : []),
  ]
  return [
    { title: words.ids, value: listed([productId, channel]) },
    ...(leftOut.length > 0 ? [{ title: words.leftOut, value: listed(leftOut.map(appName)) }] : []),
    ...(options.length > 0 ? [{ title: words.options, value: listed(options) }] : []),
  ]
}

function remarksOf(locale: Locale, shown: ConfigurationShown): string[] {
  const words = officeFileWords[locale]
  const { deployment, existing, supportEnded } = shown
  const product = officeName(deployment.deployable, deployment.version)
  const bits = productWords[locale].bitness(deployment.bitness)
  const other = productWords[locale].bitness(deployment.bitness === '32' ? '64' : '32')
  const languages = (tags: readonly string[]) => tags.map((tag) => officeLanguageName(locale, tag))
  const { replaced, partial, notThere } = deployment
  const isSuite = appsIn(deployment.deployable, deployment.version).length > 1
  const key = { here: '', 'admin-agent': words.keyForStaff, portal: words.keyForGuest }[shown.keyFrom]
  return [
    supportEnded === undefined ? '' : words.supportEnded(product, formatDay(locale, supportEnded, 'UTC')),
    existing === 'yes' ? words.migrates(bits, migrationNeeds.version) : '',
    existing === 'unsure' && !deployment.removeMsi ? words.unsureText(bits, other) : '',
    deployment.removeMsi ? words.removesMsi : '',
    shown.silent && deployment.migrateArch ? words.closeApps : '',
    replaced.length > 0
      ? words.replaced(
          product,
          languages(replaced.map(({ wanted }) => wanted)),
          languages(replaced.map(({ taken }) => taken)),
        )
      : '',
    partial.length > 0 ? words.partly(languages(partial)) : '',
    notThere.length > 0 ? words.notThere(notThere.map(appName), product) : '',
    deployment.idFollowsPattern ? words.idByPattern : '',
    key,
    (isSuite ? words.changeSuite : words.changeIt)(deployment.version === '2024' ? '2021' : '2024'),
  ].filter(Boolean)
}
