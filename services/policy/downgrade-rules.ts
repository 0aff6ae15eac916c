import { type Rule, verified } from './source.ts'
import { sources } from './sources.ts'

/** How many versions back keys and media are offered. */
export const stepsBack = 2

/**
 * What is said about running an earlier version. The document on on-premises software (n-1 or n-2, most products) wins over
 * Microsoft's general page on downgrade rights (any earlier version, but portals that generally carry N and N-1 alone).
 */
export const downgradeRules = {
  perpetual: { id: 'downgrade-n-1-n-2', source: sources.onPremises, ...verified },
  sameEdition: { id: 'downgrade-same-edition', source: sources.downgradeRights, ...verified },
  subscription: { id: 'downgrade-subscription-not-stated', source: sources.onPremises, ...verified },
  newVersion: { id: 'newer-version-new-license', source: sources.downgradeRights, ...verified },
  newVersionInTerm: { id: 'subscription-new-versions', source: sources.announcements2022, ...verified },
  cal: { id: 'cal-covers-older-servers', source: sources.rdsCal, ...verified },
  onRecord: { id: 'versions-on-record', source: sources.lifecycle, ...verified },
} satisfies Record<string, Rule>
