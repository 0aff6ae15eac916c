import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { checkSameOrigin } from '../same-origin.ts'
import type { ActivitySet } from './conversations.ts'
import type { DirectLine } from './direct-line.ts'
import { directLinePath } from './routes.ts'
import type { Claims } from './tokens.ts'

const streamPath = new RegExp(`^${directLinePath}/conversations/([^/]+)/stream$`)
// A client that takes nothing for so long has gone without saying so.
const mostWaiting = 4 * 1024 * 1024

/** The WebSocket on which a page hears what is said. Returns what closes them all. */
export function addStream(server: Server, directLine: DirectLine, port: () => number): () => void {
  // A client only pings with empty messages.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024, perMessageDeflate: false })

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    if (!checkSameOrigin(request, port()).ok) return refuse(socket, '403 Forbidden')
    const url = new URL(request.url ?? '', 'http://localhost')
    const [, conversationId] = streamPath.exec(url.pathname) ?? []
    if (!conversationId) return refuse(socket, '404 Not Found')
    const entered = directLine.enter(url.searchParams.get('t') ?? '', 'stream')
    if (!entered.ok || entered.value.conversationId !== conversationId) return refuse(socket, '403 Forbidden')
    const watermark = url.searchParams.get('watermark') ?? undefined
    sockets.handleUpgrade(request, socket, head, (client) => stream(client, entered.value, watermark))
  })

  function stream(client: WebSocket, claims: Claims, watermark: string | undefined) {
    const tell = (set: ActivitySet) => {
      if (client.bufferedAmount > mostWaiting) client.terminate()
      else client.send(JSON.stringify(set))
    }
    const missed = directLine.history(claims, watermark)
    if (missed.activities.length > 0) tell(missed)
    const hearNoMore = directLine.listen(claims, tell)
    client.on('close', hearNoMore)
    client.on('error', () => client.terminate())
  }

  return () => {
    for (const client of sockets.clients) client.terminate()
    sockets.close()
  }
}

function refuse(socket: Duplex, status: string) {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
