import { putSlots } from './frame-slots.ts'
import { addTicket, type Frame } from './state.ts'
import { type Talk, topicOf, withNote } from './talk.ts'
import type { Inputs } from './topic.ts'

/** Shows the topic's form in place of its questions; false if none is wanted. Shown again, it takes its own place. */
export async function showForm(talk: Talk, frame: Frame, lead: string): Promise<boolean> {
  const { form } = topicOf(frame)
  if (!form?.isWanted(frame.slots)) return false
  const { newId, now } = talk.scene.context
  const ticket = newId()
  addTicket(talk.state, { id: ticket, madeAt: now, use: { kind: 'form', frame: frame.id } })
  const again = frame.open?.slot === formSlot
  frame.open = { slot: formSlot, ticket, choices: [], uncounted: true }
  const name = `form-${frame.id}`
  const card = await form.card(talk.scene, frame.slots, { lead: withNote(talk, lead), data: { ticket } })
  talk.answers.push({ ...card, name, ...(again ? { replaces: name } : {}) })
  return true
}

/** What was filled in. The caller goes on with the frame. */
export async function takeForm(talk: Talk, frame: Frame, inputs: Inputs): Promise<void> {
  const { form } = topicOf(frame)
  if (form) putSlots(frame, await form.take(talk.scene, frame.slots, inputs))
}

/** Stands where the name of the slot that is asked for would stand. */
const formSlot = 'form'
