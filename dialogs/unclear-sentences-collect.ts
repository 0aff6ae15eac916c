import { answerChoice, keepChoice, keepSentence, somethingElse } from '../services/unclear-sentences.ts'
import { answerButton } from './hear-answers.ts'
import { japaneseScript } from './language.ts'
import { menuPage, type WayOn } from './menu.ts'
import { dayMs, type Opening, type Ticket } from './state.ts'
import { type Talk, topicOf } from './talk.ts'
import { topicNamed } from './topics.ts'
import type { Intent } from './understanding/recognise.ts'
import { redact } from './understanding/redact.ts'

/** A conversation that is offered, or a general answer. `intent`: what the sentence would have been about. */
export type Offered = WayOn & { intent?: Intent }

const longestKept = 500
const mostADay = 30

/** A new sentence so long afterwards says nothing about the one before. */
const saidWithinMs = 10 * 60_000

/** Keeps a sentence that was not understood, or was answered with a choice, for those who improve the understanding. */
export async function collect(talk: Talk, text: string, offered: readonly Offered[] = []): Promise<void> {
  const { state, scene } = talk
  const { context, services } = scene
  delete state.unclear
  const day = Math.floor(context.now / dayMs)
  const count = state.unclearKept?.day === day ? state.unclearKept.count : 0
  if (!services.collectsSentences || count >= mostADay) return
  const frame = state.stack.at(-1)
  const [topic] = frame ? topicOf(frame).intents : []
  const kept = withPlaceholders(text, await services.customers.allNames(context))
  if (!saysSomething(kept)) return
  const names = offered.map(nameOf).filter((name) => name !== undefined)
  const key = keepSentence(context, {
    locale: japaneseScript.test(text) ? 'ja' : 'en',
    text: kept,
    ...(topic && { context: topic }),
    offered: names,
  })
  state.unclear = { key, at: context.now, offered: names }
  state.unclearKept = { day, count: count + 1 }
}

/** A button of the answer to it was pressed: that is what was meant. Any other button tells nothing of it. */
export async function notePressed(talk: Talk, { madeAt }: Ticket, opening: Opening | undefined): Promise<void> {
  const { unclear } = talk.state
  delete talk.state.unclear
  if (!unclear || madeAt !== unclear.at || !opening) return
  if (opening.topic === menuPage) {
    // What is pressed on the next page may still tell.
    talk.state.unclear = { ...unclear, at: talk.scene.context.now }
    if (unclear.offered.length === 0) return
  }
  await choose(talk, unclear.key, { chosen: meantBy(opening, unclear.offered) })
}

/** The next sentence was clear: what it asks for may be what was meant before. */
export async function noteSaid(talk: Talk, intent: Intent): Promise<void> {
  const { unclear } = talk.state
  delete talk.state.unclear
  if (!unclear || intent === 'human' || talk.scene.context.now - unclear.at > saidWithinMs) return
  await choose(talk, unclear.key, { chosen: intent, isSaid: true })
}

async function choose({ scene }: Talk, key: string, choice: { chosen: string | undefined; isSaid?: true }) {
  const { chosen } = choice
  if (chosen !== undefined && scene.services.collectsSentences)
    await keepChoice(scene.context, key, { ...choice, chosen })
}

/** Nobody means a colleague before not being understood. */
function meantBy(opening: Opening, offered: readonly string[]): string | undefined {
  if (opening.topic === menuPage) return somethingElse
  if (opening.topic === answerButton) return answerChoice + String(opening.slots.id)
  const intents: readonly Intent[] = topicNamed(opening.topic)?.intents ?? []
  const intent = intents.find((each) => offered.includes(each)) ?? intents[0]
  return intent === 'human' ? undefined : intent
}

const nameOf = ({ intent, opening }: Offered): string | undefined => intent ?? meantBy(opening, [])

/** A name or an id alone teaches nothing. */
const saysSomething = (kept: string): boolean => /\p{L}/u.test(kept.replace(/\{\w+\}/g, ''))

/** Names, ids, keys and addresses become `{customer}`, `{orderId}` and so on, before anything else is done with it. */
function withPlaceholders(text: string, customers: Parameters<typeof redact>[1]['customers']): string {
  const redacted = redact(text, { customers })
  const shown = redacted.text.replace(/\[([A-Z]+)_\d+\]/g, (found, kind: string) =>
    redacted.originals.has(found) ? `{${kind === 'ORDER' ? 'orderId' : kind.toLowerCase()}}` : found,
  )
  return Array.from(shown)
    .slice(0, longestKept)
    .join('')
    .replace(/\{\w*$/, '')
}
