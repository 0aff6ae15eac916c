import type { Answer, CardAnswer, KeyTicket } from '../dialogs/answer.ts'
import { type Channel, canUpdateOn, type OutgoingMessage } from './channel.ts'
import type { Clock } from './clock.ts'
import type { HandledAnswer, HandledDocument } from './documents.ts'
import { render, reveal } from './render.ts'

/** The key that a ticket stands for, in clear, while the ticket is good. */
export type Redeem = (ticket: KeyTicket) => Promise<string | undefined>

/** What happened to one answer, until it is recorded. */
export interface Mark {
  sent?: { id?: string }
  revealed?: boolean
  /** The local names under which the message is known from now on. */
  names?: string[]
  result: 'sent' | 'updated' | 'skipped' | 'dropped'
}

export interface Delivery {
  channel: Channel
  clock: Clock
  redeem: Redeem
}

/** Is there nothing left to do for this answer? */
export const isSettled = ({ sent, revealed, answer }: HandledAnswer, { mayReveal }: HandledDocument) =>
  sent !== undefined && (revealed === true || !mayReveal || !(answer && secretOf(answer)))

export const secretOf = (answer: Answer): KeyTicket | undefined => (answer.kind === 'card' ? answer.secret : undefined)

/** Brings one answer to the person: in the place of an earlier message where that is asked and possible, else anew. */
export async function deliver(
  { channel }: Delivery,
  record: HandledDocument,
  answer: Answer,
  messages: Readonly<Record<string, string>>,
): Promise<Mark> {
  const message = messageOf(record, answer)
  if (answer.kind === 'card' && answer.replaces !== undefined) {
    const id = canUpdateOn(record.reference) ? replacedId(record, answer.replaces, messages) : undefined
    if (id !== undefined && (await channel.update(record.reference, id, message))) {
      return { sent: { id }, names: namesOf(answer), result: 'updated' }
    }
    if (answer.silentUnlessReplaced) return { sent: {}, result: 'skipped' }
  }
  const id = await channel.send(record.reference, message)
  return { sent: { id }, names: answer.kind === 'card' ? namesOf(answer) : [], result: 'sent' }
}

/** Puts the key into the message that shows its mask, as long as the ticket is good. */
export async function revealKey(
  { channel, clock, redeem }: Delivery,
  record: HandledDocument,
  answer: Answer,
  id: string,
): Promise<void> {
  const ticket = secretOf(answer)
  if (!ticket || clock.now() >= ticket.until) return
  const key = await redeem(ticket)
  if (key === undefined || clock.now() >= ticket.until) return
  await channel.update(record.reference, id, reveal(messageOf(record, answer), ticket.masked, key))
}

const messageOf = (record: HandledDocument, answer: Answer): OutgoingMessage => ({
  ...render(answer, record.reference),
  ...(record.replyToId === undefined ? {} : { replyToId: record.replyToId }),
})

const namesOf = (answer: CardAnswer) => [answer.replaces, answer.name].filter((name) => name !== undefined)

/** The pressed card stands in for a name that nobody recorded, unless it is known to be another one. */
function replacedId(record: HandledDocument, name: string, messages: Readonly<Record<string, string>>) {
  if (Object.hasOwn(messages, name)) return messages[name]
  return Object.values(messages).includes(record.pressedId ?? '') ? undefined : record.pressedId
}
