import { inBrackets, plain } from '../cards/words.ts'
import { putAside } from './put-aside.ts'
import type { Frame } from './state.ts'
import { type Talk, topicOf, withNote, wordsOf } from './talk.ts'
import type { Topic } from './topic.ts'
import { topicNamed } from './topics.ts'
import { aboutOf } from './trail.ts'

/** So many topics can wait below one another. */
const deepest = 4

/** Puts aside drafts that have expired or whose topic is no more, and brings the others up to date, before anything is heard or pressed. */
export async function renew(talk: Talk, expired: readonly Frame[]): Promise<void> {
  const { state } = talk
  const known = state.stack.filter((frame) => topicNamed(frame.topic))
  const newest = expired.filter((frame) => topicNamed(frame.topic)).at(-1)
  if (newest) {
    putAside(talk, newest)
    const { title } = topicOf(newest)
    const about = await aboutOf(talk, newest)
    talk.note = wordsOf(talk).expired(inBrackets(title[talk.scene.locale], plain(about)))
  } else if (expired.length > 0 || known.length < state.stack.length) talk.note = wordsOf(talk).gone
  state.stack = known
  const changed = known.filter((frame) => frame.version !== topicOf(frame).version)
  for (const frame of changed) bringUpToDate(frame, topicOf(frame))
  if (changed.length > 0) talk.note = withNote(talk, wordsOf(talk).renewed)
}

/** A deploy changed the topic since the last turn: what still fits is kept, and nothing is agreed to any more. */
function bringUpToDate(frame: Frame, topic: Topic): void {
  const names = new Set(topic.slots.map((slot) => slot.name))
  frame.slots = Object.fromEntries(Object.entries(frame.slots).filter(([name]) => names.has(name)))
  frame.filled = frame.filled.filter((name) => names.has(name))
  frame.version = topic.version
  delete frame.open
}

/** At the end of a turn: the oldest draft is put aside when too many wait. Says so, and whatever else there was no place for yet. */
export function tidy(talk: Talk): void {
  const { state, answers, scene } = talk
  const [dropped] = state.stack.slice(0, -deepest)
  state.stack = state.stack.slice(-deepest)
  const text = withNote(talk, dropped ? wordsOf(talk).putAside(topicOf(dropped).title[scene.locale]) : '')
  if (text) answers.unshift({ kind: 'text', text })
}
