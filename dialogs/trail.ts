import type { Frame, Trace } from './state.ts'
import { type Talk, topicOf } from './talk.ts'

/** So much is enough to tell a colleague what was tried. */
const longest = 6

/** Notes how a topic ended. */
export async function trace(talk: Talk, frame: Frame, ended: Trace['ended'], receipt?: string): Promise<void> {
  const { state, scene } = talk
  const about = await aboutOf(talk, frame)
  const entry: Trace = { topic: frame.topic, at: scene.context.now, ended, about, ...(receipt ? { receipt } : {}) }
  state.trail = [...(state.trail ?? []), entry].slice(-longest)
}

/** What is known of a draft so far, or nothing. */
export const aboutOf = async (talk: Talk, { topic, slots }: Pick<Frame, 'topic' | 'slots'>): Promise<string> =>
  (await topicOf({ topic }).about?.(talk.scene, slots)) ?? ''
