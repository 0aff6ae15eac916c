import type { Button } from '../cards/card.ts'
import type { Context } from '../services/context.ts'
import type { Locale } from '../services/model.ts'
import type { Services } from '../services/services.ts'
import type { Setting } from './answer.ts'
import { everything } from './menu.ts'
import { addTicket, type ConversationState, type Opening } from './state.ts'
import type { Talk } from './talk.ts'
import type { Scene, Story } from './topic.ts'
import { topicNamed } from './topics.ts'
import { aboutOf } from './trail.ts'

/** Begins a turn: the state to be changed, and what topics may use meanwhile. */
export function openTalk(
  state: ConversationState,
  locale: Locale,
  setting: Setting,
  context: Context,
  services: Services,
): Talk {
  const scene: Scene = {
    context,
    services,
    setting,
    locale,
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
  return { drafts, trail: (state.trail ?? []).map((trace) => ({ ...trace, title: titleOf(trace.topic) })) }
}

function offer(
  state: ConversationState,
  context: Context,
  openings: readonly { title: string; opening: Opening }[],
): Button[] {
  const ticket = context.newId()
  const use = { kind: 'menu' as const, openings: openings.map(({ opening }) => opening) }
  addTicket(state, { id: ticket, madeAt: context.now, use })
  return openings.map(({ title }, choice) => ({ title, data: { ticket, choice: String(choice) } }))
}
