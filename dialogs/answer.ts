import type { Json } from '../services/json.ts'
import type { Instant, Locale } from '../services/model.ts'

/** One message to the person: text or card, never both (some clients split such a message and lose its id). */
export type Answer = TextAnswer | CardAnswer

export interface TextAnswer {
  kind: 'text'
  /** Markdown; text that came from people is already escaped. */
  text: string
  /** At most three things to say next; each also works typed. */
  suggestions?: string[]
}

export interface CardAnswer {
  kind: 'card'
  card: { readonly [key: string]: Json }
  /** The same in one sentence, for notifications and for readers who cannot show cards. */
  text: string
  /** A local name, so that a later answer can replace this message. */
  name?: string
  /** Updates the message of that name where the channel can; elsewhere it is sent as a new message. */
  replaces?: string
  /** With `replaces`: say nothing where the channel cannot update. */
  silentUnlessReplaced?: boolean
  /** The card shows the masked key; while it is sent, and only then, the real one takes its place. */
  secret?: KeyTicket
}

/** A claim to show one key in one message, good until that instant. */
export interface KeyTicket {
  keyId: string
  masked: string
  until: Instant
}

/** What comes in: words, a pressed button (its data with the card's inputs merged in), an arrival, or a timer. */
export type Input =
  | { kind: 'text'; text: string }
  | { kind: 'press'; data: Readonly<Record<string, unknown>> }
  | { kind: 'joined' }
  | { kind: 'timer'; event: TimerEvent }

/** One of a topic's own actions, to be done when the time has come. */
export interface TimerEvent {
  topic: string
  action: string
  slots: { readonly [key: string]: Json }
}

/** Wakes the conversation with an event, also after a restart: at an instant, or when the page of that token got its file. */
export type Timer = { event: TimerEvent } & ({ dueAt: Instant } | { onUpload: string })

/** What the channel knows about the place of the talk. */
export interface Setting {
  /** The client's language, if it says one. */
  locale?: Locale
  /** IANA zone, if the client says one. */
  timeZone?: string
  /** Only this person and the assistant read along. */
  isPrivate: boolean
  /** A sent message can be changed later: what a key needs, since it is masked after a minute. */
  canUpdate: boolean
}
