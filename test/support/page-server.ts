import type { AddressInfo } from 'node:net'
import { createServer } from 'restify'
import { ownDirectLineUrl, type Reference } from '../../bot/channel.ts'
import { createDirectLine, type DirectLine } from '../../bot/direct-line/direct-line.ts'
import { openPage } from '../../bot/page/page.ts'
import { samplePeople } from '../../bot/people.ts'
import type { Instant } from '../../services/model.ts'

export type Received = Record<string, unknown> & { type: string }
type Receive = (activity: Received, directLine: DirectLine) => Promise<void>

export interface PageServer {
  url: string
  port: number
  directLine: DirectLine
  /** Everything that came to the assistant's door. */
  received: Received[]
  close(): Promise<void>
}

const secret = 'a secret for tests only'
let ids = 0

export const countedId = () => {
  ids += 1
  return ids.toString(16).padStart(32, '0')
}

/** The page and its Direct Line on a free port, with `receive` in the assistant's place. */
export async function openPageServer(
  options: { receive?: Receive; now?: () => Instant; port?: number; secret?: string } = {},
): Promise<PageServer> {
  const received: Received[] = []
  const directLine = createDirectLine({
    secret: options.secret ?? secret,
    now: options.now ?? Date.now,
    newId: countedId,
    async receive(activity) {
      received.push(activity as Received)
      await options.receive?.(activity as Received, directLine)
    },
  })
  const page = await openPage({ directLine, people: samplePeople, newId: countedId })
  const server = createServer({ name: '' })
  page.addRoutes(server)
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve())
  })
  const { port } = server.server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    directLine,
    received,
    async close() {
      page.close()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.server.closeAllConnections()
      await closed
    },
  }
}

/** Where an answer to that activity goes. */
export function referenceTo(activity: Received): Reference {
  return {
    channelId: 'directline',
    serviceUrl: ownDirectLineUrl,
    conversation: activity.conversation as Reference['conversation'],
    bot: activity.recipient as Reference['bot'],
    user: activity.from as Reference['user'],
    locale: activity.locale as string | undefined,
  }
}

/** Says again what is said, greets who arrives, and fails at "fail". */
export const echo: Receive = async (activity, directLine) => {
  if (activity.text === 'fail') throw new Error('told to fail')
  const to = referenceTo(activity)
  const isJapanese = activity.locale === 'ja-JP'
  if (activity.type === 'conversationUpdate') {
    await directLine.send(to, { type: 'message', text: isJapanese ? 'こんにちは' : 'Hello' })
  } else if (activity.text) {
    await directLine.send(to, { type: 'message', text: `echo: ${activity.text}`, replyToId: String(activity.id) })
  }
}
