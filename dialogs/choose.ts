import { isDeepStrictEqual } from 'node:util'
import { abandon, advance, clearSlot, end, reviewName, setSlot, showAgain } from './frames.ts'
import { askAs } from './questions.ts'
import type { Frame } from './state.ts'
import { refusalOf, type Talk, topicOf, wordsOf } from './talk.ts'
import type { Inputs, Topic } from './topic.ts'

/** "Change", or a no to a review: each slot that could be answered otherwise is offered; it may also just be said. */
export async function askChange(talk: Talk, frame: Frame): Promise<void> {
  const { open } = frame
  if (!open) return advance(talk, frame)
  open.changing = true
  open.uncounted = true
  open.choices = []
  for (const slot of topicOf(frame).slots) {
    if (slot.skip?.(frame.slots)) continue
    const next = await slot.ask(talk.scene, frame.slots)
    if (next.kind === 'question') open.choices.push({ value: slot.name, title: next.label })
  }
  const { askChange: text, change: label } = wordsOf(talk)
  const { choices, ticket } = open
  talk.answers.push(askAs(talk.scene.locale, { kind: 'question', text, label, choices }, ticket))
}

/** Takes one of the choices: the answer to the question, a button of the review, or the slot that is to be asked again. */
export async function choose(talk: Talk, frame: Frame, value: string, inputs: Inputs = {}): Promise<void> {
  talk.state.misunderstood = 0
  const asked = frame.open?.slot
  if (!asked && value === 'confirm') return confirm(talk, frame, inputs)
  if (!asked && value === 'change') return askChange(talk, frame)
  if (!asked && value === 'stop') return abandon(talk, frame, wordsOf(talk).stopped)
  const slot = topicOf(frame).slots.find((other) => other.name === (asked ?? value))
  if (slot && asked) setSlot(frame, slot, value)
  else if (slot) clearSlot(frame, slot)
  return advance(talk, frame)
}

/** The yes to a review. The right is checked again; the ticket is spent, whoever presses again is told the receipt. */
export async function confirm(talk: Talk, frame: Frame, inputs: Inputs): Promise<void> {
  const topic = topicOf(frame)
  const ticket = talk.state.tickets.find((other) => other.id === frame.open?.ticket)
  if (!ticket) return advance(talk, frame)
  const refused = refusalOf(talk.scene, topic)
  if (refused) return abandon(talk, frame, refused)
  if (await hasMoved(talk, frame, topic)) return showAgain(talk, frame, wordsOf(talk).moved)
  const confirmed = { operationId: ticket.id, inputs, card: reviewName(frame), agreed: frame.open?.agreed }
  const result = await topic.carryOut(talk.scene, frame.slots, confirmed)
  ticket.spent = result.receipt ?? ''
  return end(talk, frame, result)
}

/** The review would show something else by now than the person says yes to: a price, an estimate. */
async function hasMoved(talk: Talk, frame: Frame, topic: Topic): Promise<boolean> {
  const buttons = { confirm: {}, change: {}, stop: {}, lead: '' }
  const shown = await topic.review?.(talk.scene, frame.slots, buttons)
  return shown?.kind === 'card' && !isDeepStrictEqual(shown.agreed, frame.open?.agreed)
}
