import type { Locale } from '../services/model.ts'
import { channelRule, type DeploymentRefusal, oneBitnessRule, portalRule } from '../services/policy/office-32-bit.ts'
import { verified } from '../services/policy/source.ts'
import { sources } from '../services/policy/sources.ts'
import type { Button, Card } from './card.ts'
import { guideCard } from './guide.ts'
import { officeAnswerWords } from './office-32-bit-answer-words.ts'
import { officeName } from './office-32-bit-names.ts'
import { productWords } from './products.ts'
import { sourceText, withRule } from './source.ts'
import { explain, plain, type Reasons } from './words.ts'

/** What the deployment tool does not install under a volume license, and what the answer is instead. */
export type Aside = keyof (typeof officeAnswerWords)['en']['asides']

/** A question about bitness that needs no file. */
export type Aim = keyof (typeof officeAnswerWords)['en']['aims']

/** Which of the two is right, whether the key differs, whether they mix. */
export function bitnessCard(locale: Locale, aim: Aim, buttons: Button[]): Card {
  const words = officeAnswerWords[locale]
  const { heading, texts } = words.aims[aim]
  const why = aim === 'mix' ? withRule(locale, words.why64, oneBitnessRule) : withRule(locale, words.why32, portalRule)
  return guideCard(locale, { summary: heading, heading, texts, why, buttons })
}

/** Asked for something that the tool does not install under a volume license. */
export function asideCard(locale: Locale, aside: Aside, buttons: Button[]): Card {
  const words = officeAnswerWords[locale]
  const { heading, text } = words.asides[aside]
  const why = sourceText(locale, [sources.deploymentTool], verified.lastVerified)
  return guideCard(locale, { summary: heading, heading, texts: [text], why, buttons })
}

/** There is no file for that, and what there is instead. */
export function noConfigurationCard(locale: Locale, refusal: DeploymentRefusal, buttons: Button[]): Card {
  const words = officeAnswerWords[locale]
  const reasons: Reasons<DeploymentRefusal> = {
    'version-without-channel': ({ version }) => words.noChannel(version),
    'not-in-version': ({ deployable, version }) => words.notInVersion(officeName(deployable, version)),
    'nothing-left': () => words.nothingLeft,
  }
  const texts: Reasons<DeploymentRefusal> = {
    'version-without-channel': () => words.noChannelText,
    'not-in-version': ({ offered }) => words.notInVersionText(productWords[locale].listed(offered)),
    'nothing-left': () => words.nothingLeftText,
  }
  const heading = plain(explain(reasons, refusal))
  const why = withRule(locale, words.whyChannel, channelRule)
  return guideCard(locale, { summary: heading, heading, texts: [explain(texts, refusal)], why, buttons })
}
