import {
  activationCountRule,
  kmsRenewalRule,
  kmsValidityRule,
  noKmsRule,
  officeToleranceRule,
} from '../services/policy/activation.ts'
import { activationErrors } from '../services/policy/activation-errors.ts'
import { type Rule, verified } from '../services/policy/source.ts'
import { sources } from '../services/policy/sources.ts'
import type { Button } from './card.ts'
import { type Guide, guideCard } from './guide.ts'
import { kmsToMakWords } from './kms-to-mak-words.ts'
import { sourceText, withRule } from './source.ts'
import type { View } from './view.ts'
import { inARow } from './words.ts'

/** What is only told. */
export const guidances = ['overview', 'today', 'late', 'check', 'count'] as const
export type Guidance = (typeof guidances)[number]

/** An answer about the change itself, with what it rests on. */
export function kmsToMakGuide({ locale }: View, about: Guidance, buttons: Button[]) {
  const told = answers(locale)[about]
  const summary = inARow(locale, `${told.heading}${locale === 'ja' ? '。' : '.'}`, told.texts?.[0] ?? '')
  // The first button makes a plan.
  const primary = about === 'check' || about === 'count' ? 'none' : 'button'
  return guideCard(locale, { ...told, summary, buttons, primary })
}

type Told = Omit<Guide, 'summary' | 'buttons' | 'primary'>

function answers(locale: View['locale']): Record<Guidance, Told> {
  const words = kmsToMakWords[locale]
  const because = (sentence: string, rule: Rule) => withRule(locale, sentence, rule)
  const renewal = because(words.whyRenewal, kmsRenewalRule)
  return {
    overview: {
      heading: words.overview.heading,
      texts: [words.overview.text],
      remarks: [words.hostLast],
      why: inARow(locale, because(words.whyNoKms, noKmsRule), renewal),
    },
    today: {
      heading: words.today.heading,
      texts: [words.today.text],
      remarks: [words.hostLast],
      why: inARow(locale, because(words.why, kmsValidityRule), renewal),
    },
    late: {
      heading: words.late.heading,
      facts: [
        { title: 'Windows', value: words.late.windows },
        { title: 'Office', value: words.late.office },
      ],
      remarks: [words.late.text],
      why: inARow(locale, because(words.why, kmsValidityRule), because(words.whyOffice, officeToleranceRule)),
    },
    check: {
      heading: words.check.heading,
      copy: { label: words.check.commands, text: checkCommands },
      remarks: [words.check.text],
      why: sourceText(locale, [sources.slmgr, sources.officeActivation], verified.lastVerified),
    },
    count: {
      heading: words.count.heading,
      facts: [
        { title: words.count.limitedTitle, value: words.count.limited },
        { title: words.count.unlimitedTitle, value: words.count.unlimited },
      ],
      remarks: [words.count.text(usedUp)],
      why: because(words.whyCount, activationCountRule),
    },
  }
}

const checkCommands = [
  'cscript //nologo %windir%\\System32\\slmgr.vbs /dlv',
  'cscript //nologo "%ProgramFiles%\\Microsoft Office\\Office16\\ospp.vbs" /dstatus',
].join('\n')

/** What a device says when its MAK has no activation left. */
const usedUp = activationErrors.find(({ problem }) => problem === 'mak-used-up')?.code ?? ''

/** The way to the one-time page. */
export function uploadCard({ locale }: View, page: { until: string; url: string }, lead = '') {
  const words = kmsToMakWords[locale]
  return guideCard(locale, {
    lead,
    summary: inARow(
      locale,
      lead,
      `${words.uploadHeading}${locale === 'ja' ? '。' : '.'}`,
      words.uploadUntil(page.until),
    ),
    heading: words.uploadHeading,
    texts: [words.uploadList, words.uploadUntil(page.until)],
    primary: 'link',
    links: [{ title: words.uploadLink, url: page.url }],
  })
}
