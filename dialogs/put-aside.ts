import type { WayOn } from './menu.ts'
import type { Frame } from './state.ts'
import { type Talk, topicOf, wordsOf } from './talk.ts'
import { topicNamed } from './topics.ts'

/** So long a draft that was put aside can be taken up again. */
const keptForMs = 30 * 86_400_000

/** Keeps what was filled in, so that nobody has to say it twice. */
export function putAside({ state, scene }: Talk, { topic, slots }: Pick<Frame, 'topic' | 'slots'>): void {
  if (Object.keys(slots).length > 0) state.putAside = { topic, slots, at: scene.context.now }
}

/** The button that takes it up again, if there is something. */
export function takeUpAgain(talk: Talk): WayOn[] {
  const { putAside: draft } = talk.state
  if (!draft || !topicNamed(draft.topic) || talk.scene.context.now - draft.at > keptForMs) return []
  const title = wordsOf(talk).goOn(topicOf(draft).title[talk.scene.locale])
  return [{ title, opening: { topic: draft.topic, slots: draft.slots } }]
}
