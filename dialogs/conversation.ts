import type { Context } from '../services/context.ts'
import { withoutKeys } from '../services/redact.ts'
import type { Services } from '../services/services.ts'
import type { Answer, Input, Setting, Timer } from './answer.ts'
import { greet } from './greeting.ts'
import { hear } from './hear.ts'
import { languageOf } from './language.ts'
import { press } from './press.ts'
import { renew, tidy } from './renew.ts'
import { openTalk } from './scene.ts'
import { type ConversationState, freshen, newState } from './state.ts'
import { show, type Talk } from './talk.ts'
import { topicNamed } from './topics.ts'
import type { Recogniser } from './understanding/recogniser.ts'

export interface Turned {
  state: ConversationState
  answers: Answer[]
  timers: Timer[]
}

/** More than a long mail: whatever comes behind it is not read, but for lists that are asked for. */
const longestSaid = 4_000

/**
 * One turn of a conversation. Pure but for the services it is given: the same state, input and documents give the same
 * answers, so a turn that lost a race can simply be run again.
 */
export async function converse(
  previous: ConversationState | undefined,
  input: Input,
  setting: Setting,
  context: Context,
  services: Services,
  recogniser?: Recogniser,
): Promise<Turned> {
  const { state, expired } = freshen(previous ?? newState(), context.now)
  const pasted = input.kind === 'text' ? withoutKeys(input.text) : ''
  const text = pasted.slice(0, longestSaid)
  const locale = languageOf(state, setting, text, context.caller.locale)
  const talk = openTalk(state, locale, setting, context, services, pasted, recogniser)
  state.language = locale
  await renew(talk, expired)
  const { unclear } = state

  if (input.kind === 'text') await hear(talk, text)
  else if (input.kind === 'press') await press(talk, input.data)
  else if (input.kind === 'timer') await wake(talk, input.event)
  else greetOnce(talk)

  // Whatever was said or pressed next has told what was meant, or nothing can tell any more.
  if ((input.kind === 'text' || input.kind === 'press') && state.unclear === unclear) delete state.unclear
  tidy(talk)
  return { state, answers: talk.answers, timers: talk.timers }
}

async function wake(talk: Talk, event: { topic: string; action: string; slots: object }) {
  const action = topicNamed(event.topic)?.actions?.[event.action]
  if (action) show(talk, await action(talk.scene, { ...event.slots }))
}

/** Teams tells of an arrival at each installation and each reload; a person is greeted once. */
function greetOnce(talk: Talk) {
  if (!talk.state.greeted) greet(talk)
}
