import type { Button } from '../cards/card.ts'
import type { Context } from '../services/context.ts'
import type { Json } from '../services/json.ts'
import type { Locale } from '../services/model.ts'
import type { Action } from '../services/policy/permission.ts'
import type { Services } from '../services/services.ts'
import type { Answer, CardAnswer, Setting, Timer } from './answer.ts'
import type { Choice, Opening, SlotValues, Trace } from './state.ts'
import type { Intent, Understanding } from './understanding/recognise.ts'
import type { Recogniser } from './understanding/recogniser.ts'

/** A conversation as a table of slots. The engine asks, corrects, goes back, stops and resumes; the topic only tells what. */
export interface Topic {
  stem: string
  /** Raise it when slots change their meaning; open drafts are then asked again from what still fits. */
  version: number
  /** The first is the harmless one. Empty where `opens` knows the sentences, since only a few people ever say them. */
  intents: readonly Intent[]
  /** What says yes to its review in its own words: "place the order". */
  agrees?: RegExp
  /** A sentence that opens it, whatever else it may be about. */
  opens?(text: string): boolean
  /** A sentence that names nothing is about what this topic told of last: "and if they wait until Friday?" */
  keepsSubject?: true
  /** A sentence that changes what this topic told last, though it opens nothing: "without Access", "in German too". */
  followsUp?(text: string): boolean
  /** Sentences of other intents that, in the middle of this topic, speak of its slots. */
  alsoAbout?: readonly Intent[]
  /** What the menu calls it. */
  title: Record<Locale, string>
  /** A sentence that starts it, for whoever asks for help. */
  example: Record<Locale, string>
  /** The same for customers who are not signed in, where they ask it otherwise. */
  guestExample?: Record<Locale, string>
  /** What people call a draft of it: "forget the order", 「注文はやめて」. */
  called?: RegExp
  /** A sentence of its intents that the topic answers from facts or carries out, so that no general answer will do. */
  claims?(text: string): boolean
  /** What is known so far in a short phrase, for reminders and for handing over. Never a key. */
  about?(scene: Scene, slots: SlotValues): Promise<string>
  /** In the order they are asked. */
  slots: readonly Slot[]
  /** Slots that one sentence may fill or change together, such as several products: read before, and instead of, each by itself. */
  together?: {
    slots: readonly string[]
    /** What the slots are then; `undefined`: nothing of that kind was said. `open` is the slot being asked for. */
    read(said: Said, scene: Scene, slots: SlotValues, open?: string): Promise<SlotValues | undefined>
  }
  /** Brings the slots in order before anything is asked or shown, and says what that did. Doing it twice changes nothing. */
  arrange?(scene: Scene, slots: SlotValues): Promise<{ slots: SlotValues; note: string }>
  /** One card in place of the questions, for whoever prefers to fill in. */
  form?: {
    isWanted(slots: SlotValues): boolean
    card(scene: Scene, slots: SlotValues, form: { lead: string; data: Record<string, string> }): Promise<CardAnswer>
    /** What the slots are after it was sent in; the inputs are claims. */
    take(scene: Scene, slots: SlotValues, inputs: Inputs): Promise<SlotValues>
  }
  /** Slots that the wish itself settles, such as "check" or "cancel". */
  openWith?(intent: Intent): SlotValues
  /**
   * The right that the topic needs; who lacks it is told who has it. Asked again before anything is carried out.
   * Guidance needs none: it is for everybody.
   */
  needs?: Action
  /** The right without which the menu leaves it out, although it has something to say to those who lack it. */
  offeredTo?: Action
  /** What somebody without any role is told instead. */
  guest?(scene: Scene): string
  /** A sentence here ends the topic before it begins: this is not the place. */
  guard?(scene: Scene): string | undefined
  /** What is shown before anything is changed; topics that only tell have none. */
  review?(scene: Scene, slots: SlotValues, review: ReviewButtons): Promise<Review>
  /** Its review says itself why it is as it is, such as a refusal. */
  saysWhy?(slots: SlotValues): boolean
  /** What may be changed at the review, each with the slots to go on with; without it, each slot by its label. */
  changes?(scene: Scene, slots: SlotValues): (Choice & { slots: SlotValues })[]
  carryOut(scene: Scene, slots: SlotValues, confirmed: Confirmed): Promise<Result>
  /** Buttons on the topic's results that need no conversation. */
  actions?: Record<string, (scene: Scene, slots: SlotValues) => Promise<Result>>
}

/** What a topic may use during one turn. */
export interface Scene {
  context: Context
  services: Services
  recognise: Recogniser
  setting: Setting
  locale: Locale
  timeZone: string
  /** All that was typed or pasted in this turn. What is understood, and every `Said.text`, is its beginning only. */
  pasted: string
  /** What is under way and what was tried before, for a colleague who takes over. */
  story(): Promise<Story>
  /** Makes buttons that open a topic or do one of its actions; at most six on a card. */
  offer(openings: readonly { title: string; opening: Opening }[]): Button[]
  /** The buttons of the menu. */
  offerMenu(): Button[]
}

export interface Story {
  /** What is waiting, newest first. */
  drafts: { title: string; about: string }[]
  /** How the last topics ended, oldest first. */
  trail: (Trace & { title: string })[]
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
  /** Answered by the name of a customer or of something of theirs: while it is asked for, nothing is sent to anybody outside. */
  takesNames?: true
  /** Slots that mean nothing any more when this one changes. */
  clears?: readonly string[]
  /** Taken over from the topic that this one interrupts, where the sentence names none itself. */
  inherits?: true
  /** What it is when the person skips the question; without one it cannot be skipped. */
  skipped?: string
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
  /** Other ways on, as buttons that need no answer first; each works typed as well. */
  others?: Choice[]
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
  /** It was not done: the draft stays, with these slots, and its review is shown again. */
  stays?: SlotValues
}
