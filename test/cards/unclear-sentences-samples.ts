import { unclearDeleteCard, unclearFileCard, unclearListCard } from '../../cards/unclear-sentences.ts'
import { unclearSentencesWords } from '../../cards/unclear-sentences-words.ts'
import { answerChoice, type FoundSentence, somethingElse } from '../../services/unclear-sentences.ts'
import { DAY, NOW } from '../support/world.ts'
import { button, type Data, type Sample } from './samples.ts'

const sentences = ({ name }: Data): FoundSentence[] =>
  Array.from({ length: 10 }, (_, n) => ({
    id: `${n}`,
    place: `${n}`,
    at: NOW - n * DAY,
    locale: 'en',
    text: n % 2 ? `${name} ${'😀'.repeat(500)}` : name,
    ...(n % 3 ? { context: 'cancelCheck' } : {}),
    offered: ['order', 'getKey', 'listPurchases', `${answerChoice}key-expiry`, 'gone'].slice(0, n % 6),
    ...(n % 4 ? { chosen: ['order', somethingElse, `${answerChoice}${name}`][n % 3] } : {}),
    ...(n % 5 ? { isSaid: true as const } : {}),
  }))

export const unclearSentences: readonly Sample[] = [
  {
    it: 'a page of sentences that were not understood',
    kind: 'decision',
    draw: (view, data) => {
      const { older, fromStart, exportAll, deleteThem } = unclearSentencesWords[view.locale]
      const page = { sentences: sentences(data), before: 1_980, all: 2_000, hasNext: true, isCollecting: false }
      return unclearListCard(view, page, [older, fromStart, exportAll, deleteThem].map(button))
    },
  },
]

/** Nobody's words stand in them. */
export const unclearSentenceGuides: readonly Sample[] = [
  {
    it: 'sentences as a file',
    kind: 'decision',
    draw: (view) => {
      const { deleteThem, fromStart } = unclearSentencesWords[view.locale]
      const url = 'http://127.0.0.1:3978/f/0123456789abcdef0123456789abcdef'
      const shown = { count: 2_000, toReview: 1_999, url, until: NOW + DAY, isTableWished: true }
      return unclearFileCard(view, shown, [deleteThem, fromStart].map(button))
    },
  },
  {
    it: 'the review before sentences are deleted',
    kind: 'decision',
    draw: (view) => {
      const { deleteNow, keep } = unclearSentencesWords[view.locale]
      const shown = { count: 2_000, upTo: NOW, lead: '' }
      return unclearDeleteCard(view, shown, [deleteNow('2,000'), keep].map(button))
    },
  },
]
