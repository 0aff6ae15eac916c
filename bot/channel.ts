import type { Json } from '../services/json.ts'

/** Where a message goes: plain JSON, so that it can be stored and used after a restart. */
export interface Reference {
  channelId: string
  serviceUrl: string
  conversation: { id: string; conversationType?: string; isGroup?: boolean; tenantId?: string }
  bot: { id: string; name?: string }
  user: { id: string; name?: string; aadObjectId?: string }
  locale?: string
}

/** A Bot Framework activity without its addressing, which the channel adds from the reference. */
export interface OutgoingMessage {
  type: 'message'
  text?: string
  textFormat?: 'markdown' | 'plain'
  attachments?: { contentType: string; content: Json }[]
  suggestedActions?: { to: string[]; actions: { type: 'imBack'; title: string; value: string }[] }
  inputHint?: string
  /** What a notification says about a message that is only a card. */
  summary?: string
  speak?: string
  /** The activity that this one answers. A channel drops it where the client may not know that activity. */
  replyToId?: string
}

/** One way to the people: Bot Framework's connector, or the Direct Line of our own page. */
export interface Channel {
  /**
   * Resolves with the id of the message, or `undefined` where the channel gives none.
   * @throws Undeliverable when no later try can help; any other error means: try again later.
   */
  send(to: Reference, message: OutgoingMessage): Promise<string | undefined>
  /**
   * Puts `message` in the place of the one with that id; `false`: this channel or this message cannot be changed.
   * @throws when a later try may help.
   */
  update(to: Reference, id: string, message: OutgoingMessage): Promise<boolean>
  typing(to: Reference): Promise<void>
}

/** The conversation is gone, or it does not take this message. */
export class Undeliverable extends Error {
  override name = 'Undeliverable'
}

/** Stands where a service URL would: the Direct Line of our own page has none. */
export const ownDirectLineUrl = 'urn:direct-line:local'

export const isOwnDirectLine = (to: Pick<Reference, 'serviceUrl'>) => to.serviceUrl === ownDirectLineUrl

/** Azure's Direct Line and Web Chat refuse updates, so this list names who takes them. */
export const canUpdateOn = (to: Pick<Reference, 'channelId' | 'serviceUrl'>) =>
  to.channelId === 'msteams' || to.channelId === 'emulator' || isOwnDirectLine(to)

/** The message as a whole activity. */
export const addressed = <Message extends object>(to: Reference, message: Message) => ({
  ...message,
  channelId: to.channelId,
  serviceUrl: to.serviceUrl,
  conversation: to.conversation,
  from: { ...to.bot, role: 'bot' },
  recipient: to.user,
  ...(to.locale ? { locale: to.locale } : {}),
})

/** Own page here, everybody else through the connector. */
export function chooseChannel(ownDirectLine: Channel | undefined, connector: Channel): Channel {
  const channelTo = (to: Reference) => (ownDirectLine && isOwnDirectLine(to) ? ownDirectLine : connector)
  return {
    send: (to, message) => channelTo(to).send(to, message),
    update: (to, id, message) => channelTo(to).update(to, id, message),
    typing: (to) => channelTo(to).typing(to),
  }
}
