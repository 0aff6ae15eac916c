import type { Json } from '../services/json.ts'
import type { Instant, Locale } from '../services/model.ts'

/** One person's talk in one place, as plain JSON: it lies in the store between turns. */
export interface ConversationState {
  greeted: boolean
  /** The language the person asked for. */
  chosenLanguage?: Locale
  /** The language of the newest turn. */
  language?: Locale
  /** What is being done; the last frame has the word, the others wait below it. */
  stack: Frame[]
  /** The buttons that are still good, and those that were used; newest last. */
  tickets: Ticket[]
  /** How many answers in a row were not understood. */
  misunderstood: number
  /** The newest sentence that was not understood, while what comes next may tell what was meant. Its words lie elsewhere. */
  unclear?: { key: string; at: Instant; offered: readonly string[] }
  /** How many such sentences were kept from here on that day, so that nobody alone pushes out everybody else's. */
  unclearKept?: { day: number; count: number }
  /** What was looked at last, so that "and ORD-1003?" needs no verb. */
  recent?: { topic: string; slots: SlotValues; at: Instant }
  /** The zone the person asked for. */
  chosenTimeZone?: string
  /** The newest draft that was put aside: expired, or given up. "Go on" takes it up again. */
  putAside?: { topic: string; slots: SlotValues; at: Instant }
  /** How the last few topics ended, newest last, for a colleague who takes over. */
  trail?: Trace[]
}

/** What became of a topic. */
export interface Trace {
  topic: string
  at: Instant
  ended: 'done' | 'stopped' | 'refused' | 'not-understood'
  /** What is known of it in a short phrase, in the language of that moment; as people wrote it, not yet for a card. */
  about: string
  /** An order id, or whatever else the change led to. */
  receipt?: string
}

export type SlotValues = Record<string, Json>

/** A topic in progress. */
export interface Frame {
  id: string
  topic: string
  /** The version of the topic when the frame was made or last brought up to date. */
  version: number
  slots: SlotValues
  /** Slots the person filled, in their order: what "back" undoes. */
  filled: string[]
  /** How it was before the newest steps that changed several slots at once. */
  steps?: Step[]
  open?: OpenQuestion
  touchedAt: Instant
}

/** What "back" returns to. */
export type Step = Pick<Frame, 'slots' | 'filled'>

/** What the person is being asked right now. */
export interface OpenQuestion {
  /** The slot asked for; without one it is the review that waits for a yes. */
  slot?: string
  ticket: string
  choices: Choice[]
  /** The choices are in no order that people would count. */
  uncounted?: boolean
  /** The person was asked what to change, so a yes agrees to nothing yet; the choices are the slots. */
  changing?: boolean
  /** What the review showed and the yes agrees to, such as the total. */
  agreed?: Json
}

export interface Choice {
  value: string
  title: string
}

/** Every card with buttons has one random ticket; whoever presses a button shows it. */
export interface Ticket {
  id: string
  madeAt: Instant
  use: /** `values`: what its choices stand for, so that another one can still be pressed later. */
    | { kind: 'slot'; frame: string; slot: string; values?: string[] }
    | { kind: 'review'; frame: string }
    | { kind: 'form'; frame: string }
    /** With their titles, which may be typed as well. */
    | { kind: 'menu'; openings: (Opening & { title?: string })[] }
  /** What the press led to, such as an order id; a second press is told so and does nothing. */
  spent?: string
  /** The frame that a menu button began. */
  opened?: { frame: string; choice: number }
}

/** What a button of a result or a menu leads to: a topic with some slots known, or one of a topic's own actions. */
export interface Opening {
  topic: string
  slots: SlotValues
  action?: string
}

/** Drafts and buttons live a day. */
export const dayMs = 86_400_000

const ticketLimit = 40

export const newState = (): ConversationState => ({ greeted: false, stack: [], tickets: [], misunderstood: 0 })

/** A copy to work on, without what has expired; the newest draft that did is put aside, to be taken up again. */
export function freshen(state: ConversationState, now: Instant): { state: ConversationState; expired: Frame[] } {
  const isFresh = (since: Instant) => now - since <= dayMs
  const expired = state.stack.filter((frame) => !isFresh(frame.touchedAt))
  const stack = structuredClone(state.stack.filter((frame) => isFresh(frame.touchedAt)))
  // What a ticket leads to never changes, and a long talk has many of them.
  const tickets = state.tickets.filter((ticket) => isFresh(ticket.madeAt)).map((ticket) => ({ ...ticket }))
  const trail = state.trail?.filter(({ at }) => isFresh(at))
  return { state: { ...state, stack, tickets, ...(trail ? { trail } : {}) }, expired }
}

export function addTicket(state: ConversationState, ticket: Ticket): void {
  state.tickets = [...state.tickets, ticket].slice(-ticketLimit)
}
