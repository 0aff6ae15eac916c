import { messageCard } from '../cards/message.ts'
import type { Answer } from './answer.ts'
import type { Opening } from './state.ts'
import type { Scene } from './topic.ts'

/** A sentence with buttons for what may come next: no answer is a dead end. */
export function withWaysOn(
  scene: Scene,
  text: string,
  openings: readonly { title: string; opening: Opening }[],
): Answer {
  return { kind: 'card', text, card: messageCard(scene.locale, { text, buttons: scene.offer(openings) }) }
}
