import { isDeepStrictEqual } from 'node:util'
import { withoutKeys } from '../services/redact.ts'
import { choose } from './choose.ts'
import { takeForm } from './form.ts'
import { setSlot } from './frame-slots.ts'
import { advance, begin, fill, showAgain } from './frames.ts'
import { answerButton, tell } from './hear-answers.ts'
import { help } from './help.ts'
import { menu, menuPage } from './menu.ts'
import { exactly, fold } from './questions.ts'
import type { Frame, Opening, SlotValues, Ticket } from './state.ts'
import { bringToTop, showOf, type Talk, topicOf, wordsOf } from './talk.ts'
import type { Inputs } from './topic.ts'
import { topicNamed } from './topics.ts'
import { notePressed } from './unclear-sentences-collect.ts'
import { understand } from './understand.ts'

/** A pressed button. What it carries is a claim: only the ticket that we gave out says what it may do, and once. */
export async function press(talk: Talk, pressed: Readonly<Record<string, unknown>>): Promise<void> {
  const data = inputsOf(pressed)
  const ticket = talk.state.tickets.find((known) => known.id === data.ticket)
  if (!ticket) return late(talk, wordsOf(talk).notYours)
  if (ticket.spent) return late(talk, wordsOf(talk).alreadyDone(ticket.spent))
  const { use } = ticket
  if (use.kind === 'menu') return open(talk, ticket, Number(data.choice), use.openings[Number(data.choice)])
  const frame = talk.state.stack.find((waiting) => waiting.id === use.frame)
  if (frame && (await changesMind(talk, frame, ticket, data.choice))) return
  if (!frame || frame.open?.ticket !== ticket.id || ticket.spent !== undefined) return late(talk, wordsOf(talk).stale)
  bringToTop(talk, frame)
  talk.state.misunderstood = 0
  if (use.kind === 'form') {
    await takeForm(talk, frame, data)
    return advance(talk, frame)
  }
  return use.kind === 'slot' ? answer(talk, frame, ticket, data) : choose(talk, frame, data.choice ?? '', data)
}

/** Another button of a question that was answered before: the person has changed their mind. */
async function changesMind(
  talk: Talk,
  frame: Frame,
  { id, use }: Ticket,
  choice: string | undefined,
): Promise<boolean> {
  if (use.kind !== 'slot' || choice === undefined || frame.open?.ticket === id) return false
  const slot = topicOf(frame).slots.find(({ name }) => name === use.slot)
  const before = slot && frame.slots[slot.name]
  if (!slot || before === undefined || before === choice || !use.values?.includes(choice)) return false
  bringToTop(talk, frame)
  setSlot(frame, slot, choice)
  await showAgain(talk, frame, wordsOf(talk).changedMind)
  return true
}

/** A button of the newest cards, by its title. True if there was one. */
export async function pressTyped(talk: Talk, text: string): Promise<boolean> {
  const said = fold(text)
  for (const ticket of talk.state.tickets.slice(-newest).reverse()) {
    if (ticket.use.kind !== 'menu') continue
    const choice = ticket.use.openings.findIndex(({ title }) => title !== undefined && fold(title) === said)
    if (choice === -1) continue
    await open(talk, ticket, choice, ticket.use.openings[choice])
    return true
  }
  return false
}

/** Only what was shown just now: the same title may stand on an older card and mean another order there. */
const newest = 2

async function answer(talk: Talk, frame: Frame, ticket: Ticket, data: Inputs) {
  const text = data.choice ?? data.answer ?? ''
  const slot = topicOf(frame).slots.find((other) => other.name === frame.open?.slot)
  const choice = exactly(frame.open?.choices ?? [], text)
  if (!slot) return late(talk, wordsOf(talk).stale)
  if (choice) {
    ticket.spent = ''
    return choose(talk, frame, choice.value)
  }
  return advance(talk, frame, await fill(talk, frame, text, await understand(talk, text)))
}

async function open(talk: Talk, ticket: Ticket, choice: number, opening: Opening | undefined) {
  await notePressed(talk, ticket, opening)
  if (opening?.topic === menuPage) return help(talk, Number(opening.slots.page))
  if (opening?.topic === answerButton) return tell(talk, String(opening.slots.id))
  const topic = opening && topicNamed(opening.topic)
  if (!topic) return late(talk, wordsOf(talk).notYours)
  const action = opening.action && topic.actions?.[opening.action]
  if (action) return showOf(talk, topic.stem, await action(talk.scene, { ...opening.slots }))
  // Pressed twice in a row: the conversation it opened is still where it was, so its question stands again.
  const frame = talk.state.stack.at(-1)
  if (frame && ticket.opened?.frame === frame.id && ticket.opened.choice === choice) return advance(talk, frame)
  const same = talk.state.stack.find((draft) => draft.topic === topic.stem && holds(draft.slots, opening.slots))
  if (same) {
    bringToTop(talk, same)
    return showAgain(talk, same)
  }
  await begin(talk, topic, opening.slots)
  const opened = talk.state.stack.at(-1)
  if (opened) ticket.opened = { frame: opened.id, choice }
}

/** A draft of just that is under way already. */
const holds = (draft: SlotValues, wanted: SlotValues): boolean =>
  Object.keys(wanted).length > 0 &&
  Object.entries(wanted).every(([name, value]) => isDeepStrictEqual(draft[name], value))

/** Says kindly that nothing happened, and shows where we are. */
async function late(talk: Talk, text: string): Promise<void> {
  const frame = talk.state.stack.at(-1)
  return frame ? showAgain(talk, frame, text) : menu(talk, text)
}

/** What came as text or as a number; nothing else is ever asked for. */
const inputsOf = (data: Readonly<Record<string, unknown>>): Inputs =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, withoutKeys(String(value))]] : [],
    ),
  )
