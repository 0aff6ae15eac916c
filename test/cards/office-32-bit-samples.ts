import { type ConfigurationShown, configurationCard } from '../../cards/office-32-bit.ts'
import { officeAnswerWords } from '../../cards/office-32-bit-answer-words.ts'
import { type Aim, type Aside, asideCard, bitnessCard, noConfigurationCard } from '../../cards/office-32-bit-answers.ts'
import { madeFile, whatChanged } from '../../cards/office-32-bit-changes.ts'
import { officeFileWords } from '../../cards/office-32-bit-file-words.ts'
import { productWords } from '../../cards/products.ts'
import type { Locale } from '../../services/model.ts'
import { officeConfiguration } from '../../services/office-configuration.ts'
import {
  type DeploymentRefusal,
  decideDeployment,
  type ExistingOffice,
  type Wish,
} from '../../services/policy/office-32-bit.ts'
import { apps } from '../../services/policy/office-32-bit-products.ts'
import { NOW } from '../support/world.ts'
import { button, type Data, ordinary, type Sample } from './samples.ts'

function shown(data: Data, existing: ExistingOffice, more: Partial<Wish> = {}): ConfigurationShown {
  const decided = decideDeployment({
    deployable: 'ProPlus',
    version: '2021',
    bitness: '32',
    languages: ['en-US', 'ja-JP'],
    existing,
    removeMsi: false,
    leftOut: [],
    ...more,
  })
  if (!decided.ok) throw new Error(decided.refusal.reason)
  const settings = { silent: true, autoActivate: true, company: data.name }
  const xml = officeConfiguration(decided.value, { ...settings, fallbackLanguage: 'en-US', comments: [] })
  const url = 'http://127.0.0.1:3978/f/0123456789abcdef0123456789abcdef'
  return {
    deployment: decided.value,
    existing,
    xml,
    url,
    ...settings,
    supportEnded: NOW,
    apart: [],
    keyFrom: 'here',
  }
}

/** It comes after a file that was made so. */
function after(before: Partial<Wish>, now: ConfigurationShown, locale: Locale): ConfigurationShown {
  const first = madeFile(undefined, shown(ordinary, 'no', before).deployment, {
    silent: false,
    autoActivate: false,
  })
  const change = whatChanged(locale, first, madeFile(first, now.deployment, now))
  return { ...now, ...(change && { change }) }
}

const files: Record<string, (data: Data, locale: Locale) => ConfigurationShown> = {
  'the file with every setting': (data) => shown(data, 'yes', { removeMsi: true, leftOut: ['Access', 'Word'] }),
  'the file for old MSI Office': (data) => ({ ...shown(data, 'msi'), keyFrom: 'portal' }),
  'the file where nobody knows what is there': (data) => ({ ...shown(data, 'unsure'), keyFrom: 'admin-agent' }),
  'the 64-bit file': (data) => shown(data, 'yes', { bitness: '64' }),
  'the file with all remarks': (data) =>
    shown(data, 'unsure', {
      deployable: 'VisioPro',
      version: '2024',
      languages: ['en-GB', 'fr-CA', 'cy-GB', 'MatchOS'],
      leftOut: [...apps],
    }),
  'the file of several products': (data) => ({
    ...shown(data, 'unsure', { more: ['VisioPro', 'ProjectStd'], languages: ['en-GB'] }),
    apart: ['Word LTSC 2024'],
  }),
  'the file after a change of everything': (data, locale) =>
    after(
      { deployable: 'VisioStd', bitness: '64', languages: ['de-DE'], leftOut: ['OneDrive'] },
      shown(data, 'yes', { removeMsi: true, leftOut: ['Word'] }),
      locale,
    ),
  'the file after a small change': (data, locale) => after({ leftOut: ['Excel'] }, shown(data, 'no'), locale),
  'the file after no change': (data, locale) =>
    after({}, { ...shown(data, 'no'), silent: false, autoActivate: false, company: '' }, locale),
  'the file of a single app': (data) => shown(data, 'no', { deployable: 'Access', version: '2024' }),
}

const refusals: DeploymentRefusal[] = [
  { reason: 'version-without-channel', version: '2016', offered: ['2024', '2021', '2019'] },
  { reason: 'not-in-version', deployable: 'Publisher', version: '2024', offered: ['2021', '2019'] },
  { reason: 'nothing-left', deployable: 'ProPlus' },
]

export const officeFiles: readonly Sample[] = [
  ...Object.entries(files).map(
    ([it, from]): Sample => ({
      it,
      kind: 'decision',
      draw: ({ locale }, data) => {
        const { getKey, leaveOut, silent, anotherLanguage } = officeFileWords[locale]
        return configurationCard(locale, from(data, locale), [getKey, leaveOut, silent, anotherLanguage].map(button))
      },
    }),
  ),
]

/** Nothing stands on these that people wrote. */
export const officeGuides: readonly Sample[] = [
  ...(['why', 'key', 'there', 'mix'] satisfies Aim[]).map(
    (aim): Sample => ({
      it: `about 32-bit and 64-bit: ${aim}`,
      kind: 'decision',
      draw: ({ locale }) => {
        const bits = productWords[locale].bitness('32')
        return bitnessCard(locale, aim, [button(officeAnswerWords[locale].makeIt(bits))])
      },
    }),
  ),
  ...(['Mac', 'Microsoft365', 'other'] satisfies Aside[]).map(
    (aside): Sample => ({
      it: `no file for ${aside}`,
      kind: 'decision',
      draw: ({ locale }) => asideCard(locale, aside, [button(officeAnswerWords[locale].another)]),
    }),
  ),
  ...refusals.map(
    (refusal): Sample => ({
      it: `no file: ${refusal.reason}`,
      kind: 'decision',
      draw: ({ locale }) => noConfigurationCard(locale, refusal, [button(officeAnswerWords[locale].another)]),
    }),
  ),
]
