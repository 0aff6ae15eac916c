import { type Rule, verified } from './source.ts'
import { sources } from './sources.ts'

/** The Windows Server versions that RDS CALs from CSP are for, oldest first. */
export const rdsVersions = ['2016', '2019', '2022', '2025'] as const

export type RdsVersion = (typeof rdsVersions)[number]

export const isRdsVersion = (text: string): text is RdsVersion => rdsVersions.some((version) => version === text)

/** What a CAL must fit: the server that hands it out, or the server that people work on. */
export type RdsServer = 'license-server' | 'session-host'

export interface RdsFit {
  server: RdsServer
  version: RdsVersion
  cal: RdsVersion
  fits: boolean
  rule: Rule
}

export const rdsRules = {
  /** Seed: RDS CALs need Windows Server 2016 or later. */
  oldest: { id: 'rds-windows-server-2016', source: sources.onPremises, ...verified },
  /** The tables of this page win over the sentence beside them, which has them the other way round. */
  'session-host': { id: 'rds-session-host-not-above-cal', source: sources.rdsCal, ...verified },
  'license-server': { id: 'rds-cal-not-above-license-server', source: sources.rdsCal, ...verified },
  /** Both at once. */
  both: { id: 'rds-session-host-cal-license-server', source: sources.rdsCal, ...verified },
  calType: { id: 'rds-user-or-device', source: sources.rdsCal, ...verified },
  /** Seed: first the server is activated with the Clearinghouse over TCP 443, then the code is installed. */
  activation: { id: 'rds-activate-then-install', source: sources.onPremises, ...verified },
  /** Microsoft's page says only "the program you bought them from"; partners' help pages name it. */
  licenseProgram: { id: 'rds-license-pack-retail', source: sources.sherweb, ...verified },
  /** Another page of Microsoft counts 500 activations for RDS CALs (`sources.keyActivations`); the seed wins. */
  singleUse: { id: 'rds-code-single-use', source: sources.onPremises, ...verified },
  move: { id: 'rds-migrate-or-rebuild', source: sources.dell, ...verified },
} satisfies Record<string, Rule>

/** Days, unless it says otherwise. */
export const rdsNumbers = {
  port: 443,
  /** How long a session host works without a license server. */
  grace: 120,
  temporaryCal: 90,
  deviceRenewal: { from: 52, to: 89 },
  userRenewal: 60,
  /** How many of the device CALs may be taken back at a time. */
  revocablePercent: 20,
  reassignUserAfter: 90,
} as const

/** Of several servers, the version that decides which CALs fit: the newest session host, the oldest license server. */
export function decidingVersion(server: RdsServer, versions: readonly RdsVersion[]): RdsVersion | undefined {
  const sorted = [...versions].sort()
  return server === 'session-host' ? sorted.at(-1) : sorted[0]
}

/** Does a CAL of this version fit? `session host <= CAL <= license server`. */
export function decideRdsFit(server: RdsServer, version: RdsVersion, cal: RdsVersion): RdsFit {
  const fits = server === 'session-host' ? version <= cal : cal <= version
  return { server, version, cal, fits, rule: rdsRules[server] }
}

/** The line of the table for that server: every CAL version there is. */
export const rdsFitsOf = (server: RdsServer, version: RdsVersion): RdsFit[] =>
  rdsVersions.map((cal) => decideRdsFit(server, version, cal))

/** The line of the table for that CAL: every version of the server. */
export const rdsServersOf = (server: RdsServer, cal: RdsVersion): RdsFit[] =>
  rdsVersions.map((version) => decideRdsFit(server, version, cal))
