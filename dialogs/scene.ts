import type { Button } from '../cards/card.ts'
import type { Context } from '../services/context.ts'
import type { Locale } from '../services/model.ts'
import type { Services } from '../services/services.ts'
import type { Setting } from './answer.ts'
import { everything } from './menu.ts'
import { addTicket, type ConversationState, type Opening } from './state.ts'
import { isStranger, type Talk } from './talk.ts'
import type { Scene, Story } from './topic.ts'
import { topicNamed } from './topics.ts'
import { aboutOf } from './trail.ts'
import { recognise } from './understanding/recognise.ts'
import type { Recogniser } from './understanding/recogniser.ts'

/** Begins a turn: the state to be changed, and what topics may use meanwhile. */
export function openTalk(
  state: ConversationState,
  locale: Locale,
  setting: Setting,
  context: Context,
  services: Services,
  pasted: string,
  recogniser: Recogniser = recognise,
): Talk {
  const scene: Scene = {
    context,
    services,
    recognise: recogniser,
    setting,
    locale,
    pasted,
    timeZone: state.chosenTimeZone ?? setting.timeZone ?? context.caller.timeZone ?? 'UTC',
    story: () => storyOf(talk),
    offer: (openings) => offer(state, context, openings),
    offerMenu: () => scene.offer(everything(talk)),
  }
  const talk: Talk = { state, scene, answers: [], timers: [], note: '' }
  return talk
}

async function storyOf(talk: Talk): Promise<Story> {
  const { state, scene } = talk
  const titleOf = (stem: string) => topicNamed(stem)?.title[scene.locale] ?? stem
  const waiting = state.stack.filter(({ slots }) => Object.keys(slots).length > 0)
  const drafts: Story['drafts'] = []
  for (const frame of waiting.toReversed()) {
    drafts.push({ title: titleOf(frame.topic), about: await aboutOf(talk, frame) })
  }
  // Whoever has lost the right to see customers is not told of them by what was done before.
  const isKept = isStranger(scene.context.caller) ? { about: '' } : {}
  return { drafts, trail: (state.trail ?? []).map((trace) => ({ ...trace, ...isKept, title: titleOf(trace.topic) })) }
}

function offer(
  state: ConversationState,
  context: Context,
  openings: readonly { title: string; opening: Opening }[],
): Button[] {
  const ticket = context.newId()
  const use = { kind: 'menu' as const, openings: openings.map(({ title, opening }) => ({ ...opening, title })) }
  addTicket(state, { id: ticket, madeAt: context.now, use })
  return openings.map(({ title }, choice) => ({ title, data: { ticket, choice: String(choice) } }))
}
