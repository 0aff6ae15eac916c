import type { Button } from '../cards/card.ts'
import type { Context } from '../services/context.ts'
import type { Json } from '../services/json.ts'
import type { Locale } from '../services/model.ts'
import type { Action } from '../services/policy/permission.ts'
import type { Services } from '../services/services.ts'
import type { Answer, CardAnswer, Setting, Timer } from './answer.ts'
import type { Choice, Opening, SlotValues } from './state.ts'
import type { Intent, Understanding } from './understanding/recognise.ts'

/** A conversation as a table of slots. The engine asks, corrects, goes back, stops and resumes; the topic only tells what. */
export interface Topic {
  stem: string
  /** Raise it when slots change their meaning; open drafts are then asked again from what still fits. */
  version: number
  /** The first is the harmless one. */
  intents: readonly [Intent, ...Intent[]]
  /** Sentences of other intents that, in the middle of this topic, speak of its slots. */
  alsoAbout?: readonly Intent[]
  /** What the menu calls it. */
  title: Record<Locale, string>
  /** A sentence that starts it, for whoever asks for help. */
  example: Record<Locale, string>
  /** What people call a draft of it: "forget the order", 「注文はやめて」. */
  called?: RegExp
  /** What is known so far in a short phrase, for reminders and for handing over. Never a key. */
  about?(scene: Scene, slots: SlotValues): Promise<string>
  /** In the order they are asked. */
  slots: readonly Slot[]
  /** Slots that the wish itself settles, such as "check" or "cancel". */
  openWith?(intent: Intent): SlotValues
  /**
   * The right that the topic needs; who lacks it is told who has it. Asked again before anything is carried out.
   * Guidance needs none: it is for everybody.
   */
  needs?: Action
  /** What somebody without any role is told instead. */
  guest?(scene: Scene): string
  /** A sentence here ends the topic before it begins: this is not the place. */
  guard?(scene: Scene): string | undefined
  /** What is shown before anything is changed; topics that only tell have none. */
  review?(scene: Scene, slots: SlotValues, review: ReviewButtons): Promise<Review>
  carryOut(scene: Scene, slots: SlotValues, confirmed: Confirmed): Promise<Result>
  /** Buttons on the topic's results that need no conversation. */
  actions?: Record<string, (scene: Scene, slots: SlotValues) => Promise<Result>>
}

/** What a topic may use during one turn. */
export interface Scene {
  context: Context
  services: Services
  setting: Setting
  locale: Locale
  timeZone: string
  /** Makes buttons that open a topic or do one of its actions; at most six on a card. */
  offer(openings: readonly { title: string; opening: Opening }[]): Button[]
}

export interface Slot {
  name: string
  /** Why it is asked. */
  why: Record<Locale, string>
  /** Not needed, given what is known. */
  skip?(slots: SlotValues): boolean
  ask(
    scene: Scene,
    slots: SlotValues,
  ): Promise<Question | { kind: 'settled'; value: string } | { kind: 'refused'; text: string }>
  /** Reads it out of what was said, if it is there. */
  read(said: Said, scene: Scene, slots: SlotValues): Promise<Reading | undefined>
  /** Free text: whatever is said answers it, unless it is plainly a word to the engine. */
  takesAnything?: boolean
  /** Slots that mean nothing any more when this one changes. */
  clears?: readonly string[]
}

export interface Said {
  text: string
  understanding: Understanding
  /** The text answers this slot's question. Otherwise it is an opening sentence, or a correction made in passing. */
  asked: boolean
}

export type Reading =
  | { kind: 'value'; value: string }
  | { kind: 'question'; question: Question }
  | { kind: 'invalid'; text: string }

export interface Question {
  kind: 'question'
  text: string
  /** A smaller second line: an example, a hint. */
  hint?: string
  choices?: Choice[]
  /** The choices are in no order that people would count: "2" is not the second one. */
  uncounted?: boolean
  /** What a choice list or number field is called when read aloud. */
  label: string
  number?: { minimum: number; maximum: number; error: string }
}

export type Inputs = Readonly<Record<string, string>>

/** The data that the review's buttons carry. */
export interface ReviewButtons {
  confirm: Record<string, string>
  change: Record<string, string>
  stop: Record<string, string>
  /** A short sentence to begin with, such as "Back to your order". */
  lead: string
}

export type Review =
  /** `agreed`: what the person says yes to; `carryOut` gets it back. */
  | { kind: 'card'; answer: CardAnswer; agreed?: Json }
  | { kind: 'ask-again'; slot: string; text: string }
  /** It cannot be done, and why. */
  | { kind: 'refused'; text: string }
  /** There was nothing to confirm: this is the answer. */
  | { kind: 'told'; result: Result }

/** `operationId` makes the change happen once; `inputs` is what the review card held; `card` is that card's message name. */
export interface Confirmed {
  operationId: string
  inputs: Inputs
  card: string
  agreed?: Json
}

export interface Result {
  answers: Answer[]
  timers?: Timer[]
  /** What was done, for whoever presses the button again: an order id. */
  receipt?: string
  /** What it was about, so that the next sentence may say "its key" or "and ORD-1003?". */
  recall?: SlotValues
}
