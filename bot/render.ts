import type { Answer } from '../dialogs/answer.ts'
import type { Json } from '../services/json.ts'
import type { OutgoingMessage, Reference } from './channel.ts'

type JsonObject = { readonly [key: string]: Json }

const cardType = 'application/vnd.microsoft.card.adaptive'

/** The answer as this channel shows it best. */
export function render(answer: Answer, to: Reference): OutgoingMessage {
  if (answer.kind === 'card') {
    const card = canExecute(to.channelId) ? withExecute(answer.card) : answer.card
    return {
      type: 'message',
      summary: answer.text,
      attachments: [{ contentType: cardType, content: { fallbackText: answer.text, ...(card as JsonObject) } }],
    }
  }
  const suggestions = answer.suggestions ?? []
  return {
    type: 'message',
    text: answer.text,
    textFormat: 'markdown',
    ...(suggestions.length > 0
      ? {
          suggestedActions: {
            to: [to.user.id],
            actions: suggestions.map((text) => ({ type: 'imBack' as const, title: text, value: text })),
          },
        }
      : {}),
  }
}

/** The message with the key in the place of its mask: to be sent at once, and never to be stored. */
export function reveal(message: OutgoingMessage, masked: string, key: string): OutgoingMessage {
  return {
    ...message,
    attachments: message.attachments?.map((attachment) => ({ ...attachment, content: put(attachment.content) })),
  }

  function put(value: Json): Json {
    if (typeof value === 'string') return value.replaceAll(masked, () => key)
    if (isList(value)) return value.map(put)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, put(inner)]))
  }
}

// Elsewhere a pressed Action.Execute sends nothing at all (BotFramework-WebChat issue 3844).
const canExecute = (channelId: string) => channelId === 'msteams' || channelId === 'emulator'

/** Every submit button as a universal action, with the old kind as its fallback. */
function withExecute(value: Json): Json {
  if (isList(value)) return value.map(withExecute)
  if (typeof value !== 'object' || value === null) return value
  if (value.type === 'Action.Submit') return toExecute(value)
  const changed: Record<string, Json> = {}
  for (const [name, inner] of Object.entries(value)) changed[name] = withExecute(inner)
  return changed
}

function toExecute(submit: JsonObject): Json {
  const verb = isObject(submit.data) && typeof submit.data.verb === 'string' ? submit.data.verb : 'press'
  return { ...submit, type: 'Action.Execute', verb, fallback: submit }
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !isList(value)
