import type { Product } from '../model.ts'

/** What the Office Deployment Tool installs under a volume license: the beginnings of the product ids. */
export const deployables = [
  'ProPlus',
  'Standard',
  'VisioPro',
  'VisioStd',
  'ProjectPro',
  'ProjectStd',
  'Access',
  'Excel',
  'Outlook',
  'PowerPoint',
  'Word',
  'Publisher',
  'SkypeforBusiness',
] as const

export type Deployable = (typeof deployables)[number]

/** Versions with an update channel for volume products, newest first. */
export const deployableVersions = ['2024', '2021', '2019'] as const

export type DeployableVersion = (typeof deployableVersions)[number]

/** Not made for 2024: Publisher has gone, Skype for Business is an option of the suite. */
const upTo2021: readonly Deployable[] = ['Publisher', 'SkypeforBusiness']

export const isDeployable = (text: string): text is Deployable => deployables.some((known) => known === text)

export const isDeployableVersion = (text: string): text is DeployableVersion =>
  deployableVersions.some((known) => known === text)

export const existsIn = (deployable: Deployable, version: DeployableVersion): boolean =>
  version !== '2024' || !upTo2021.includes(deployable)

/** The only update channel that fits a volume product of that version. */
export const channelOf = (version: DeployableVersion): string => `PerpetualVL${version}`

export const productIdOf = (deployable: Deployable, version: DeployableVersion): string =>
  `${deployable}${version}Volume`

/** Microsoft's list of ids is older than these; the id follows its pattern. */
export const idFollowsPattern = (deployable: Deployable, version: DeployableVersion): boolean =>
  version === '2024' && deployables.indexOf(deployable) > deployables.indexOf('ProjectStd')

/** Suites install several apps; everything else installs itself, and OneDrive with it. */
const appsOf: Partial<Record<Deployable, readonly App[]>> = {
  ProPlus: ['Access', 'Excel', 'Lync', 'OneDrive', 'OneNote', 'Outlook', 'PowerPoint', 'Publisher', 'Teams', 'Word'],
  Standard: ['Excel', 'OneDrive', 'OneNote', 'Outlook', 'PowerPoint', 'Publisher', 'Teams', 'Word'],
}

/** What can be left out, as ExcludeApp calls it. Lync is Skype for Business. */
export const apps = [
  'Access',
  'Excel',
  'Lync',
  'OneDrive',
  'OneNote',
  'Outlook',
  'PowerPoint',
  'Publisher',
  'Teams',
  'Word',
] as const

export type App = (typeof apps)[number]

export const isApp = (text: string): text is App => apps.some((known) => known === text)

/** The apps that come with a product and may be left out of it. Publisher and Teams are not in 2024 at all. */
export function appsIn(deployable: Deployable, version: DeployableVersion): readonly App[] {
  const all = appsOf[deployable] ?? ['OneDrive']
  return version === '2024' ? all.filter((app) => app !== 'Publisher' && app !== 'Teams') : all
}

/** For which app ids stand more than one name. */
export const excludeIdsOf = (app: App): readonly string[] => (app === 'OneDrive' ? ['Groove', 'OneDrive'] : [app])

const editions: Record<string, Deployable> = {
  'office Professional Plus': 'ProPlus',
  'office Standard': 'Standard',
  'visio Professional': 'VisioPro',
  'visio Standard': 'VisioStd',
  'project Professional': 'ProjectPro',
  'project Standard': 'ProjectStd',
  'office Access': 'Access',
  'office Excel': 'Excel',
  'office Outlook': 'Outlook',
  'office PowerPoint': 'PowerPoint',
  'office Word': 'Word',
}

/** What the tool calls a line of the price list; `undefined` for what it does not install. */
export const deployableOf = ({ family, edition }: Pick<Product, 'family' | 'edition'>): Deployable | undefined =>
  editions[`${family} ${edition}`]
