import type { Bitness } from '../model.ts'
import { no, type Outcome, ok } from '../outcome.ts'
import { type FittedLanguages, fitLanguages } from './office-32-bit-languages.ts'
import {
  type App,
  appsIn,
  channelOf,
  type Deployable,
  type DeployableVersion,
  deployableVersions,
  existsIn,
  idFollowsPattern,
  isDeployableVersion,
  productIdOf,
} from './office-32-bit-products.ts'
import { type Rule, verified } from './source.ts'
import { sources } from './sources.ts'

/** The source document: portals hand out 64-bit, 32-bit is deployed with the tool. */
export const portalRule: Rule = { id: 'office-32-bit-by-odt', source: sources.onPremises, ...verified }

/** 32-bit and 64-bit Office, Visio and Project never share a device; MigrateArch changes what is there. */
export const oneBitnessRule: Rule = { id: 'office-one-bitness', source: sources.deploymentToolOptions, ...verified }

/** One update channel fits a volume product: that of its version. */
export const channelRule: Rule = { id: 'office-perpetual-channel', source: sources.deploymentToolOptions, ...verified }

/** From which version on an installation can be changed from one bitness to the other. */
export const migrationNeeds = { version: '1902', tool: '16.0.11615.33602' }

/** What is on the PCs: nothing, Click-to-Run Office of the other bitness, Windows Installer Office of 2016 or before. */
export const existingOffice = ['no', 'yes', 'msi', 'unsure'] as const

export type ExistingOffice = (typeof existingOffice)[number]

export interface Wish {
  deployable: Deployable
  /** What else the same file installs. One file has one channel, so all are of one version. */
  more?: readonly Deployable[]
  version: string
  bitness: Bitness
  languages: readonly string[]
  existing: ExistingOffice
  /** Remove Office, Visio and Project that Windows Installer put there, whatever else there is. */
  removeMsi: boolean
  leftOut: readonly App[]
}

/** A product as it stands in the file. */
export interface DeployedProduct extends FittedLanguages {
  deployable: Deployable
  productId: string
  /** The id follows the pattern of Microsoft's list, which is older. */
  idFollowsPattern: boolean
  /** The apps that would come with it, and do not. */
  leftOut: App[]
}

/** The first product with what holds for the whole file, and the other products. */
export interface Deployment extends DeployedProduct {
  more: DeployedProduct[]
  version: DeployableVersion
  bitness: Bitness
  channel: string
  migrateArch: boolean
  removeMsi: boolean
  /** Apps that need no leaving out, for no product of the file has them. */
  notThere: App[]
}

export type DeploymentRefusal =
  | { reason: 'version-without-channel'; version: string; offered: readonly string[] }
  | { reason: 'not-in-version'; deployable: Deployable; version: string; offered: readonly string[] }
  | { reason: 'nothing-left'; deployable: Deployable }

/** What the configuration file has to say for this wish. */
export function decideDeployment(wish: Wish): Outcome<Deployment, DeploymentRefusal> {
  const { deployable, version, bitness, existing } = wish
  if (!isDeployableVersion(version)) {
    return no({ reason: 'version-without-channel', version, offered: deployableVersions })
  }
  const all = [deployable, ...(wish.more ?? [])]
  const missing = all.find((each) => !existsIn(each, version))
  if (missing) {
    const offered = deployableVersions.filter((other) => all.every((each) => existsIn(each, other)))
    return no({ reason: 'not-in-version', deployable: missing, version, offered })
  }
  const emptied = all.find((each) => isEmptied(appsIn(each, version), wish.leftOut))
  if (emptied) return no({ reason: 'nothing-left', deployable: emptied })
  const inside = all.flatMap((each) => appsIn(each, version))
  return ok({
    ...deployed(deployable, version, wish),
    more: (wish.more ?? []).map((each) => deployed(each, version, wish)),
    version,
    bitness,
    channel: channelOf(version),
    migrateArch: existing === 'yes' || existing === 'unsure',
    removeMsi: existing === 'msi' || wish.removeMsi,
    notThere: wish.leftOut.filter((app) => !inside.includes(app)),
  })
}

/** A suite of which nothing would be installed. */
const isEmptied = (inside: readonly App[], leftOut: readonly App[]): boolean =>
  inside.length > 1 && inside.every((app) => leftOut.includes(app))

const deployed = (
  deployable: Deployable,
  version: DeployableVersion,
  { languages, leftOut }: Wish,
): DeployedProduct => ({
  deployable,
  productId: productIdOf(deployable, version),
  idFollowsPattern: idFollowsPattern(deployable, version),
  ...fitLanguages(languages, deployable),
  leftOut: leftOut.filter((app) => appsIn(deployable, version).includes(app)),
})
