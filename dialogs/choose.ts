import { isDeepStrictEqual } from 'node:util'
import { stop } from './drafts.ts'
import { clearSlot, putSlots, setSlot } from './frame-slots.ts'
import { abandon, advance, end, reviewName, showAgain } from './frames.ts'
import { askAs } from './questions.ts'
import type { Choice, Frame } from './state.ts'
import { refusalOf, show, type Talk, topicOf, wordsOf } from './talk.ts'
import type { Inputs, Topic } from './topic.ts'

/** "Change", or a no to a review: all that could be answered otherwise is offered; it may also just be said. */
export async function askChange(talk: Talk, frame: Frame): Promise<void> {
  const { open } = frame
  if (!open) return advance(talk, frame)
  open.changing = true
  open.uncounted = true
  const changes = topicOf(frame).changes?.(talk.scene, frame.slots)
  open.choices = changes?.map(({ value, title }) => ({ value, title })) ?? (await slotsToChange(talk, frame))
  const { askChange: text, change: label } = wordsOf(talk)
  const { choices, ticket } = open
  talk.answers.push(askAs(talk.scene.locale, { kind: 'question', text, label, choices }, ticket))
}

async function slotsToChange(talk: Talk, frame: Frame): Promise<Choice[]> {
  const choices: Choice[] = []
  for (const slot of topicOf(frame).slots) {
    if (slot.skip?.(frame.slots)) continue
    const next = await slot.ask(talk.scene, frame.slots)
    if (next.kind === 'question') choices.push({ value: slot.name, title: next.label })
  }
  return choices
}

/** Takes one of the choices: the answer to the question, a button of the review, or the slot that is to be asked again. */
export async function choose(talk: Talk, frame: Frame, value: string, inputs: Inputs = {}): Promise<void> {
  talk.state.misunderstood = 0
  const asked = frame.open?.slot
  if (!asked && value === 'confirm') return confirm(talk, frame, inputs)
  if (!asked && value === 'change') return askChange(talk, frame)
  if (!asked && value === 'stop') return stop(talk, frame)
  const change = asked ? undefined : topicOf(frame).changes?.(talk.scene, frame.slots)
  const changed = change?.find((other) => other.value === value)
  if (changed) {
    putSlots(frame, changed.slots)
    delete frame.open
    return advance(talk, frame)
  }
  const slot = topicOf(frame).slots.find((other) => other.name === (asked ?? value))
  if (slot && asked) setSlot(frame, slot, value)
  else if (slot) clearSlot(frame, slot)
  return advance(talk, frame)
}

/**
 * The yes to a review. The right is checked again; the ticket is spent, whoever presses again is told the receipt.
 * What was refused stays a draft, with a review of its own.
 */
export async function confirm(talk: Talk, frame: Frame, inputs: Inputs): Promise<void> {
  const topic = topicOf(frame)
  const ticket = talk.state.tickets.find((other) => other.id === frame.open?.ticket)
  if (!ticket) return advance(talk, frame)
  const refused = refusalOf(talk.scene, topic)
  if (refused) return abandon(talk, frame, refused)
  if (await hasMoved(talk, frame, topic)) return showAgain(talk, frame, wordsOf(talk).moved)
  const confirmed = { operationId: ticket.id, inputs, card: reviewName(frame), agreed: frame.open?.agreed }
  const result = await topic.carryOut(talk.scene, frame.slots, confirmed)
  if (result.stays) {
    show(talk, result)
    putSlots(frame, result.stays)
    return showAgain(talk, frame)
  }
  ticket.spent = result.receipt ?? ''
  return end(talk, frame, result)
}

/** The review would show something else by now than the person says yes to: a price, an estimate. */
async function hasMoved(talk: Talk, frame: Frame, topic: Topic): Promise<boolean> {
  const buttons = { confirm: {}, change: {}, stop: {}, lead: '' }
  const shown = await topic.review?.(talk.scene, frame.slots, buttons)
  return shown?.kind === 'card' && !isDeepStrictEqual(shown.agreed, frame.open?.agreed)
}
