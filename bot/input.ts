import type { Input, Setting } from '../dialogs/answer.ts'
import type { Locale } from '../services/model.ts'
import { isTimeZone } from '../services/time-zone.ts'
import { type Activity, cardAction } from './activity.ts'
import { canUpdateOn, isOwnDirectLine, type Reference } from './channel.ts'

/** What the activity means to the conversation; `undefined`: nothing. */
export function readInput(activity: Activity): Input | undefined {
  switch (activity.type) {
    case 'message':
      return isOwnEcho(activity) ? undefined : readMessage(activity)
    case 'invoke': {
      const action = cardAction(activity)
      return action && { kind: 'press', data: { ...action.data } }
    }
    case 'conversationUpdate':
      return meets(activity) ? { kind: 'joined' } : undefined
    case 'installationUpdate':
      return activity.action === 'add' ? { kind: 'joined' } : undefined
    default:
      return undefined
  }
}

/** What the client says about the place of the talk. */
export function readSetting(activity: Activity): Setting {
  const reference = readReference(activity)
  return {
    locale: readLocale(activity.locale),
    timeZone: readTimeZone(activity),
    isPrivate: isPrivate(activity),
    canUpdate: activity.deliveryMode !== 'expectReplies' && canUpdateOn(reference),
  }
}

/** Where answers to the activity go. */
export function readReference(activity: Activity): Reference {
  const { conversation, from, recipient } = activity
  return {
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl ?? '',
    conversation: {
      id: conversation.id,
      conversationType: conversation.conversationType ?? undefined,
      isGroup: conversation.isGroup ?? undefined,
      tenantId: conversation.tenantId ?? undefined,
    },
    bot: { id: recipient?.id ?? 'assistant', name: recipient?.name ?? undefined },
    user: { id: from?.id ?? 'user', name: from?.name ?? undefined, aadObjectId: from?.aadObjectId ?? undefined },
    locale: activity.locale ?? undefined,
  }
}

const isOwnEcho = ({ from, recipient }: Activity) => from?.role === 'bot' || (!!from && from.id === recipient?.id)

function readMessage(activity: Activity): Input {
  const { value } = activity
  if (typeof value === 'object' && value !== null) return { kind: 'press', data: { ...value } }
  return { kind: 'text', text: plainText(activity) }
}

/** In a group only the assistant's own arrival counts; people come and go there. */
function meets(activity: Activity): boolean {
  const added = activity.membersAdded ?? []
  return added.some((member) => member.id === activity.recipient?.id) || (isPrivate(activity) && added.length > 0)
}

const isPrivate = (activity: Activity) =>
  activity.conversation.conversationType === 'personal' || isOwnDirectLine(readReference(activity))

function readLocale(tag: string | null | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split(/[-_]/)[0]
  return language === 'ja' || language === 'en' ? language : undefined
}

function readTimeZone(activity: Activity): string | undefined {
  const client = activity.entities?.find((entity) => entity.type === 'clientInfo')
  return (
    [activity.localTimezone, client?.timezone].find((zone) => typeof zone === 'string' && isTimeZone(zone)) ?? undefined
  )
}

// Each is looked for in the whole text, which may be long.
const mentionsAtMost = 20

/** The words themselves: without the mention that called the assistant, and with HTML's signs put back. */
function plainText(activity: Activity): string {
  let text = activity.text ?? ''
  const mentions = (activity.entities ?? []).filter(({ type }) => type === 'mention')
  for (const { mentioned, text: tag } of mentions.slice(0, mentionsAtMost)) {
    if (tag && mentioned?.id === activity.recipient?.id) text = text.replaceAll(tag, ' ')
  }
  const ownTag = activity.recipient?.name ? `<at>${activity.recipient.name}</at>` : undefined
  if (ownTag) text = text.replaceAll(ownTag, ' ')
  return decodeEntities(text.replace(/<\/?at>/g, '')).trim()
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const decodeEntities = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return isCharacter(code) ? String.fromCodePoint(code) : whole
  })

const isCharacter = (code: number) => code >= 32 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff)
