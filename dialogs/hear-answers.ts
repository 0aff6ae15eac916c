import type { Answer } from './answer.ts'
import { answerById, answerOf, findAnswer, namesErrorCode } from './answers.ts'
import { resume } from './frames.ts'
import type { WayOn } from './menu.ts'
import { priceAnswer } from './price.ts'
import { isStranger, type Talk } from './talk.ts'
import { isClaimed, topicFor } from './topics.ts'
import type { Understanding } from './understanding/recognise.ts'

/** The topic name of a button that leads to an answer of the bank. */
export const answerButton = 'answer'

/** A general question, answered at once; whatever was under way is shown again below. True if that was so. */
export async function answered(talk: Talk, text: string, understanding: Understanding): Promise<boolean> {
  // An error code is not to be taken for the number of an order.
  if (!namesErrorCode(text) && (isParticular(understanding) || isClaimed(text, understanding))) return false
  const found = findAnswer(text)
  if (!found?.sure) return false
  const { act, intent } = understanding
  const isForOthers = found.entry.staff && isStranger(talk.scene.context.caller)
  if (isForOthers && act && topicFor(intent)) return false
  await tell(talk, found.entry.id)
  return true
}

/** What something costs, where it is named or under way. True if that was asked. */
export async function priced(talk: Talk, text: string, understanding: Understanding): Promise<boolean> {
  const answer = await priceAnswer(talk.scene, text, understanding, talk.state.stack.at(-1)?.slots)
  if (!answer) return false
  await show(talk, answer)
  return true
}

/** An answer of the bank, by its id. */
export async function tell(talk: Talk, id: string): Promise<void> {
  const entry = answerById(id)
  if (entry) await show(talk, answerOf(talk.scene, entry))
}

/** The answer, and below it what was asked before. */
async function show(talk: Talk, answer: Answer): Promise<void> {
  talk.state.misunderstood = 0
  talk.answers.push(answer)
  await resume(talk)
}

/** The question that an unclear sentence may have meant. */
export function likelyQuestion(talk: Talk, text: string): WayOn[] {
  const found = findAnswer(text)
  if (!found) return []
  const title = found.entry[talk.scene.locale].asks[0]
  return [{ title, opening: { topic: answerButton, slots: { id: found.entry.id } } }]
}

/** About one purchase or one customer: a topic looks at these facts, the bank cannot. */
const isParticular = ({ orderIds, customerMatches }: Understanding): boolean =>
  orderIds.length > 0 || customerMatches.length > 0
