import type { Instant, Locale } from '../services/model.ts'
import { answerChoice, type FoundSentence, keptDays, mostKept, somethingElse } from '../services/unclear-sentences.ts'
import { answers } from './answers/answers.ts'
import type { Button } from './card.ts'
import { formatInstant, formatNumber } from './format.ts'
import { guideCard } from './guide.ts'
import { productWords } from './products.ts'
import { unclearSentencesWords } from './unclear-sentences-words.ts'
import type { View } from './view.ts'
import { plain } from './words.ts'

/** A page of the sentences that were not understood, the newest first. */
export function unclearListCard(
  view: View,
  shown: {
    sentences: readonly FoundSentence[]
    /** So many came before on earlier pages. */
    before: number
    all: number
    hasNext: boolean
    isCollecting: boolean
  },
  buttons: Button[],
) {
  const words = unclearSentencesWords[view.locale]
  const place = placeOf(view.locale, shown)
  return guideCard(view.locale, {
    summary: words.summary(words.heading, place),
    heading: words.heading,
    texts: [place, ...shown.sentences.map((sentence) => rowOf(view, sentence))],
    remarks: shown.isCollecting ? [] : [words.isOff],
    why: words.kept(keptDays, formatNumber(mostKept)),
    buttons,
    primary: shown.hasNext ? 'button' : 'none',
  })
}

/** "11-20 of 27". */
function placeOf(
  locale: Locale,
  { sentences, before, all }: { sentences: readonly unknown[]; before: number; all: number },
) {
  const { place, placeOfOne } = unclearSentencesWords[locale]
  const [first = '', last = '', count = ''] = [before + 1, before + sentences.length, all].map(formatNumber)
  return first === last ? placeOfOne(last, count) : place(first, last, count)
}

function rowOf({ locale, timeZone }: View, { at, text, context, offered, chosen, isSaid }: FoundSentence): string {
  const words = unclearSentencesWords[locale]
  const named = (name: string) => choiceName(locale, name)
  return words.row(plain(shortened(text)), [
    formatInstant(locale, at, timeZone),
    ...(context === undefined ? [] : [words.within(named(context))]),
    ...(offered.length === 0 ? [] : [words.offered(productWords[locale].listed(offered.map(named)))]),
    ...(chosen === undefined ? [] : [(isSaid ? words.said : words.chosen)(named(chosen))]),
  ])
}

/** What people call an intent or an answer; what a later version no longer knows, by its own name. */
function choiceName(locale: Locale, name: string): string {
  const words = unclearSentencesWords[locale]
  if (name === somethingElse) return words.else
  if (!name.startsWith(answerChoice)) return new Map(Object.entries(words.intents)).get(name) ?? plain(name)
  const id = name.slice(answerChoice.length)
  return answers.find((entry) => entry.id === id)?.[locale].asks[0] ?? plain(id)
}

/** The file has it whole. */
const longestShown = 160

function shortened(text: string): string {
  const signs = Array.from(text)
  return signs.length <= longestShown ? text : `${signs.slice(0, longestShown - 1).join('')}…`
}

/** Where the file is, and how much of it somebody must look at. */
export function unclearFileCard(
  { locale, timeZone }: View,
  shown: { count: number; toReview: number; url: string; until: Instant; isTableWished: boolean },
  buttons: Button[],
) {
  const words = unclearSentencesWords[locale]
  const count = formatNumber(shown.count)
  return guideCard(locale, {
    summary: words.exportedSummary(count),
    heading: words.exported(count),
    texts: [
      ...(shown.isTableWished ? [words.noTable] : []),
      ...(shown.toReview === 0 ? [] : [words.review(formatNumber(shown.toReview))]),
    ],
    remarks: [words.exportUntil(formatInstant(locale, shown.until, timeZone))],
    buttons,
    primary: 'link',
    links: [{ title: words.openFile, url: shown.url }],
  })
}

/** What is deleted at a yes. */
export function unclearDeleteCard(
  { locale, timeZone }: View,
  shown: { count: number; upTo: Instant; lead: string },
  buttons: Button[],
) {
  const words = unclearSentencesWords[locale]
  const heading = words.deleteQuestion(formatNumber(shown.count))
  return guideCard(locale, {
    summary: heading,
    lead: shown.lead,
    heading,
    texts: [words.deleteText(formatInstant(locale, shown.upTo, timeZone))],
    remarks: [words.fileStays],
    buttons,
  })
}
