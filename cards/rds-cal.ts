import { rdsNumbers, rdsRules } from '../services/policy/rds-cal.ts'
import type { RdsErrorRule } from '../services/policy/rds-cal-errors.ts'
import { sources } from '../services/policy/sources.ts'
import type { Button, Card } from './card.ts'
import { guideCard } from './guide.ts'
import { rdsErrorWords } from './rds-cal-errors.ts'
import { rdsStepWords } from './rds-cal-steps.ts'
import { sourceText, withRule } from './source.ts'
import type { View } from './view.ts'
import { inARow } from './words.ts'

export type RdsMethod = 'automatic' | 'web' | 'telephone'

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
      withRule(locale, words.whyActivation(String(rdsNumbers.port)), rdsRules.activation),
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

export function moveWhy(locale: View['locale']): string {
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
