import { WebSocket } from 'ws'
import type { ActivitySet } from '../../bot/direct-line/conversations.ts'
import type { PageServer } from './page-server.ts'

export interface ClientSession {
  conversationId: string
  token: string
  userId: string
}

interface CallOptions {
  token?: string
  body?: unknown
  method?: string
  origin?: string
}

/** What a page does over HTTP and WebSocket, one function each. */
export function directLineClient(server: () => PageServer) {
  const call = (path: string, { token, body, origin, method }: CallOptions = {}, at = server()): Promise<Response> =>
    fetch(at.url + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(origin ? { Origin: origin } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })

  const pathOf = ({ conversationId }: ClientSession) => `/directline/v3/conversations/${conversationId}`

  async function begin(person = 'admin-agent', language = 'en') {
    const response = await call('/page/session', { body: { person, language } })
    return (await response.json()) as ClientSession
  }

  const post = (session: ClientSession, body: object, at = server()) =>
    call(`${pathOf(session)}/activities`, { token: session.token, body }, at)

  async function history(session: ClientSession, watermark = '', at = server()) {
    const path = `${pathOf(session)}/activities?watermark=${watermark}`
    return (await (await call(path, { token: session.token }, at)).json()) as ActivitySet
  }

  async function streamUrl(session: ClientSession, watermark = '') {
    const response = await call(`${pathOf(session)}?watermark=${watermark}`, { token: session.token })
    return ((await response.json()) as { streamUrl: string }).streamUrl
  }

  return { call, pathOf, begin, post, history, streamUrl }
}

export const textsOf = (set: ActivitySet) => set.activities.map(({ text, type }) => text ?? type)

/** A stream whose sets are read one by one. */
export async function openStream(url: string) {
  const socket = new WebSocket(url)
  const sets: ActivitySet[] = []
  let wake = () => {}
  socket.on('message', (data) => {
    sets.push(JSON.parse(String(data)))
    wake()
  })
  await new Promise((resolve) => socket.once('open', resolve))

  return {
    async next() {
      if (sets.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      const set = sets.shift()
      return set && textsOf(set)
    },
    close: () => socket.close(),
  }
}

/** The status with which a stream is refused, or 'open'. */
export const streamRefusal = (url: string, options: { origin?: string; headers?: Record<string, string> } = {}) =>
  new Promise<number | 'open'>((resolve) => {
    const socket = new WebSocket(url, options)
    socket.on('unexpected-response', (_request, response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    socket.on('open', () => resolve('open'))
  })
