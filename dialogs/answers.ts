import { answerCard, answerText } from '../cards/answer.ts'
import { type AnswerEntry, answers } from '../cards/answers/answers.ts'
import { mayDo } from '../services/policy/permission.ts'
import type { Answer } from './answer.ts'
import { entryForCode } from './answer-codes.ts'
import { buildIndex, type Index, nearest } from './answer-match.ts'
import { mustName } from './answer-must-name.ts'
import { isMoreThanAQuestion, namesOtherNumbers } from './answer-particular.ts'
import { plainly } from './answer-spellings.ts'
import type { Scene, Topic } from './topic.ts'
import { topicNamed, topics } from './topics.ts'

export interface FoundAnswer {
  entry: AnswerEntry
  /** It may be told at once; otherwise it is worth an offer. */
  sure: boolean
}

/** How much a question must have in common with an entry to be answered at once, and to be offered. */
const SURE = 0.3
const OFFERED = 0.24
/** How near the second best may come before the first is no longer clear. */
const CLEAR = 0.88

const byId = new Map(answers.map((entry) => [entry.id, entry]))

export const answerById = (id: string): AnswerEntry | undefined => byId.get(id)

/** It names an error code that the bank knows. */
export const namesErrorCode = (text: string): boolean => entryForCode(text)?.codes !== undefined

/** The answer to a general question, in whichever language it is asked. Pure, and quick. */
export function findAnswer(text: string): FoundAnswer | undefined {
  if (isMoreThanAQuestion(text)) return undefined
  const coded = entryForCode(text)
  if (coded) return { entry: coded, sure: true }
  const [best, second] = nearest(theIndex(), text)
  const entry = best && byId.get(best.id)
  if (!entry || best.score < OFFERED) return undefined
  const isClose = second !== undefined && second.score >= best.score * CLEAR
  if (isAbout(text, entry)) return { entry, sure: best.score >= SURE && !isClose }
  const other = isClose ? byId.get(second.id) : undefined
  return { entry: other && isAbout(text, other) ? other : entry, sure: false }
}

const isAbout = (text: string, entry: AnswerEntry): boolean =>
  (mustName[entry.id]?.test(plainly(text)) ?? true) && !namesOtherNumbers(text, entry)

let index: Index | undefined

/** Gets ready for the first question, which else would wait for it a moment. */
export const prepareAnswers = (): void => void theIndex()

/** Built once. Entries for codes are found by their codes alone. */
function theIndex(): Index {
  index ??= buildIndex(
    answers
      .filter(({ codes, id }) => !codes && id !== 'error-unknown')
      .map(({ id, en, ja }) => ({ id, asks: [...en.asks, ...ja.asks], about: [en.answer, ja.answer] })),
  )
  return index
}

/** The card with the answer, and the conversations that go on from there. */
export function answerOf(scene: Scene, entry: AnswerEntry): Answer {
  const { caller } = scene.context
  const reader = caller.roles.length === 0 ? 'guest' : 'staff'
  const isOpen = ({ needs, guestExample }: Topic) =>
    needs === undefined || mayDo(caller, needs).ok || (reader === 'guest' && guestExample !== undefined)
  // The roles are those of partners.
  const isForGuest = reader === 'guest' && entry.guest !== undefined
  const goesOn = (entry.goOn ?? [])
    .filter((stem) => !isForGuest || stem !== 'roles')
    .map(topicNamed)
    .filter((topic) => topic !== undefined)
    .filter(isOpen)
  const next = goesOn.length > 0 ? goesOn : topics.filter(isOpen).slice(0, 3)
  const buttons = scene.offer(
    next.map(({ stem, title }) => ({ title: title[scene.locale], opening: { topic: stem, slots: {} } })),
  )
  return {
    kind: 'card',
    text: answerText(scene.locale, entry, reader),
    card: answerCard(scene.locale, entry, buttons, reader),
  }
}
