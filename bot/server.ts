import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'restify'
import { readActivity } from './activity.ts'
import type { Assistant } from './assistant.ts'
import type { Authentication } from './authentication.ts'
import { errorFields, type Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { type BodyRefusal, readJson } from './read-json.ts'
import { sendJson } from './reply.ts'

export interface ServerParts {
  port: number
  host: string
  authentication: Authentication
  assistant: Pick<Assistant, 'receive'>
  /** The store answers. */
  isReady: () => Promise<boolean>
  metrics: Pick<Metrics, 'count' | 'text'>
  log: Log
  /** The page's own routes, if there is a page. */
  routes?: (server: Server) => void
}

export interface RunningServer {
  port: number
  /** Takes nothing new, waits for what is running, ten seconds at most. */
  close(): Promise<void>
}

type HttpReply = { status: number; body?: object }

const closeWithin = 10_000

const bodyReplies: Record<BodyRefusal['reason'], HttpReply> = {
  'too-large': { status: 413, body: { error: 'too large' } },
  'bad-json': { status: 400, body: { error: 'not valid JSON' } },
}

export async function openServer(parts: ServerParts): Promise<RunningServer> {
  const { authentication, assistant, metrics, log } = parts
  const server = createServer({ name: '' })
  // restify's own log writes whole requests, tokens and all.
  const restifyLog = server.log as unknown as { level: string }
  restifyLog.level = 'silent'
  server.server.requestTimeout = 30_000

  async function takeActivity(request: IncomingMessage): Promise<HttpReply> {
    const unwelcome = authentication.admit(request)
    if (unwelcome) return refused(unwelcome)
    if (!isPlainJson(request)) return { status: 415, body: { error: 'JSON expected' } }
    const body = await readJson(request)
    if (!body.ok) return bodyReplies[body.refusal.reason]
    const activity = readActivity(body.value)
    if (!activity.ok) {
      log.info('activity-refused', { field: activity.refusal.field })
      return { status: 400, body: { error: 'not a valid activity' } }
    }
    const unverified = await authentication.verify(request, activity.value)
    return unverified ? refused(unverified) : assistant.receive(activity.value)
  }

  // restify wants handlers that are async functions of two arguments.
  server.post('/api/messages', async (request, response) => {
    let reply: HttpReply
    try {
      reply = await takeActivity(request)
    } catch (error) {
      log.error('request-failed', errorFields(error))
      reply = { status: 500, body: { error: 'internal error' } }
    }
    if (reply.status >= 400) metrics.count('assistant_refused_requests_total', String(reply.status))
    // What is left of a refused body must not be taken for the next request.
    if (reply.status >= 400) response.setHeader('Connection', 'close')
    sendJson(response, reply.status, reply.body)
  })
  server.get('/healthz', async (_request, response) => {
    sendJson(response, 200, { alive: true })
  })
  server.get('/readyz', async (_request, response) => {
    const ready = await bothReady(parts)
    sendJson(response, ready ? 200 : 503, { ready })
  })
  server.get('/metrics', async (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' })
    response.end(metrics.text())
  })
  parts.routes?.(server)
  server.on('restifyError', sayLittle)

  await listen(server, parts)
  const { port } = server.server.address() as AddressInfo
  return { port, close: () => closeServer(server) }
}

function isPlainJson({ headers }: IncomingMessage): boolean {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  return type === 'application/json' && (headers['content-encoding'] ?? 'identity') === 'identity'
}

const refused = ({ status, error }: { status: number; error: string }): HttpReply => ({ status, body: { error } })

async function bothReady({ isReady, authentication }: ServerParts): Promise<boolean> {
  try {
    const answers = await Promise.all([isReady(), authentication.ready()])
    return answers.every(Boolean)
  } catch {
    return false
  }
}

/** restify's own answers (no such path, no such method) say no more than that. */
function sayLittle(
  _request: unknown,
  _response: unknown,
  error: { statusCode?: number; toJSON?: unknown },
  done: () => void,
) {
  error.toJSON = () => ({ error: error.statusCode === 404 ? 'not found' : 'not possible' })
  done()
}

function listen(server: Server, { port, host }: ServerParts): Promise<void> {
  return new Promise((resolve, reject) => {
    // restify passes its server's errors on to itself.
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(resolve))
  // A client may hold its connection open long after its last answer.
  const hangUp = setInterval(() => server.server.closeIdleConnections(), 20)
  const cut = setTimeout(() => server.server.closeAllConnections(), closeWithin)
  await closed
  clearInterval(hangUp)
  clearTimeout(cut)
}
