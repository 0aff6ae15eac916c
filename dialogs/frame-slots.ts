import { isDeepStrictEqual } from 'node:util'
import { inARow } from '../cards/words.ts'
import type { Frame, SlotValues, Step } from './state.ts'
import { type Talk, topicOf } from './talk.ts'
import type { Said, Slot } from './topic.ts'

/** Fills one slot; whatever depended on the old value is asked again. False if nothing changed. */
export function setSlot(frame: Frame, slot: Slot, value: string): boolean {
  if (frame.slots[slot.name] === value) return false
  clearSlot(frame, slot)
  frame.slots[slot.name] = value
  frame.filled.push(slot.name)
  return true
}

/** Forgets one slot and whatever depended on it. */
export function clearSlot(frame: Frame, slot: Slot): void {
  const gone = [slot.name, ...(slot.clears ?? [])]
  for (const name of gone) delete frame.slots[name]
  frame.filled = frame.filled.filter((name) => !gone.includes(name))
}

/** Stands among the filled slots for a step that changed several at once. */
const wholeStep = '*'
const mostSteps = 5

/** Gives the frame other slots as a whole, in one step for "back". Tells which changed. */
export function putSlots(frame: Frame, slots: SlotValues): string[] {
  const names = new Set([...Object.keys(frame.slots), ...Object.keys(slots)])
  const changed = [...names].filter((name) => !isDeepStrictEqual(frame.slots[name], slots[name]))
  if (changed.length === 0) return []
  keepStep(frame, { slots: frame.slots, filled: frame.filled })
  frame.slots = slots
  return changed
}

function keepStep(frame: Frame, before: Step): void {
  frame.steps = [...(frame.steps ?? []), before].slice(-mostSteps)
  frame.filled = [...before.filled, wholeStep]
}

/** Takes what the sentence says about several slots at once. Tells what it changed; `undefined` if it says nothing so. */
export async function fillTogether(talk: Talk, frame: Frame, said: Said): Promise<string[] | undefined> {
  const slots = await topicOf(frame).together?.read(said, talk.scene, frame.slots, frame.open?.slot)
  return slots && putSlots(frame, slots)
}

/** Brings the slots in order. Gives what there is to say first: what was said so far, and what that did. */
export async function arrange(talk: Talk, frame: Frame, lead: string): Promise<string> {
  const arranged = await topicOf(frame).arrange?.(talk.scene, frame.slots)
  if (!arranged) return lead
  if (!isDeepStrictEqual(frame.slots, arranged.slots)) arrangeAs(frame, arranged.slots)
  return inARow(talk.scene.locale, lead, arranged.note)
}

/** One step with the answer that led to it. */
function arrangeAs(frame: Frame, slots: SlotValues): void {
  const last = frame.filled.at(-1)
  if (last !== undefined && last !== wholeStep) {
    const { [last]: _, ...before } = frame.slots
    keepStep(frame, { slots: before, filled: frame.filled.slice(0, -1) })
  }
  frame.slots = slots
}

/** Undoes the newest answer, or all that one step changed, and asks again. False if there is nothing to undo. */
export function goBack(frame: Frame): boolean {
  const newest = frame.filled.at(-1)
  const step = newest === wholeStep ? frame.steps?.pop() : undefined
  const last = topicOf(frame).slots.find((slot) => slot.name === newest)
  if (!step && !last) return false
  if (step) Object.assign(frame, step)
  else if (last) clearSlot(frame, last)
  delete frame.open
  return true
}
