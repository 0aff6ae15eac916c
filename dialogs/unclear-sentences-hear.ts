import { mayDo } from '../services/policy/permission.ts'
import { stop } from './drafts.ts'
import { begin } from './frames.ts'
import type { Frame } from './state.ts'
import { type Talk, topicOf } from './talk.ts'
import type { Topic } from './topic.ts'
import { topicOpenedBy } from './topics.ts'
import { unclearSentencesTopic } from './unclear-sentences.ts'
import { keepsShown, plainlyAsksForUnclear } from './unclear-sentences-read.ts'
import type { Understanding } from './understanding/recognise.ts'

/** A sentence about the sentences that were not understood, whatever else could be read from it. True if it was one. */
export async function hearUnclear(talk: Talk, text: string, understanding: Understanding): Promise<boolean> {
  const frame = talk.state.stack.at(-1)
  if (frame && keepsAtReview(frame, text, understanding)) {
    await stop(talk, frame)
    return true
  }
  const topic = opened(talk, frame, text)
  if (!topic || topic.stem === frame?.topic) return false
  await begin(talk, topic, {}, { text, understanding })
  return true
}

/** At a review without anything to change, a no and a wish to stop are the same. */
function keepsAtReview(frame: Frame, text: string, { act, intent, slots }: Understanding): boolean {
  const { open } = frame
  if (topicOf(frame) !== unclearSentencesTopic || !open || open.slot) return false
  if (Object.keys(slots).length > 0) return false
  return keepsShown(text) || (act && (intent === 'no' || intent === 'stop'))
}

function opened(talk: Talk, frame: Frame | undefined, text: string): Topic | undefined {
  if (takesAnything(frame)) return undefined
  const topic = topicOpenedBy(text)
  const mayOpen = !topic?.needs || mayDo(talk.scene.context.caller, topic.needs).ok || plainlyAsksForUnclear(text)
  return mayOpen ? topic : undefined
}

/** What is asked for now is free text, which may be about anything. */
const takesAnything = (frame: Frame | undefined): boolean =>
  frame !== undefined && topicOf(frame).slots.some((slot) => slot.takesAnything && slot.name === frame.open?.slot)
