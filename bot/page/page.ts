import type { Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Next, Request, Response, Server } from 'restify'
import { z } from 'zod'
import type { Role } from '../../services/model.ts'
import type { DirectLine, User } from '../direct-line/direct-line.ts'
import { addDirectLineRoutes, directLinePath, sessionBody } from '../direct-line/routes.ts'
import { addStream } from '../direct-line/stream.ts'
import { readJson } from '../read-json.ts'
import { sendError, sendJson } from '../reply.ts'
import { checkSameOrigin, statusOfRefusal } from '../same-origin.ts'
import { type Asset, makeAsset, readAsset, readWebChat } from './assets.ts'
import { pageWords } from './words.ts'

export interface PageParts {
  directLine: DirectLine
  /** Whom one may be, in the order of the picker. */
  people: readonly { id: string; name: string; roles: readonly Role[] }[]
  newId: () => string
}

export interface Page {
  addRoutes(server: Server): void
  /** Ends the streams, which a closing server would wait for. */
  close(): void
}

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Web Chat styles itself with style elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

const aYear = 'public, max-age=31536000, immutable'

const Begin = z.object({ person: z.string().max(200), language: z.enum(['en', 'ja']) })

/** The one who has not signed in: everybody a stranger, and no two the same. */
const customer = 'customer'

/** The web page for a machine without an app id: its files, its sessions, and the rules for everything its server answers. */
export async function openPage(parts: PageParts): Promise<Page> {
  const assets = await readAssets()
  let closeStream = () => {}

  return {
    addRoutes(server) {
      const port = () => (server.server.address() as AddressInfo).port
      server.pre(guard(port))
      for (const [path, asset] of Object.entries(assets)) {
        server.get(path, async (request: Request, response: Response) => sendAsset(request, response, asset))
      }
      addSessionRoutes(server, parts)
      addDirectLineRoutes(server, parts.directLine)
      closeStream = addStream(server.server as HttpServer, parts.directLine, port)
    },
    close: () => closeStream(),
  }
}

/** The address of the one-time upload page. */
const isUpload = /^\/u\/[\da-f]+$/

const guard = (port: () => number) =>
  function guardEverything(request: Request, response: Response, next: Next) {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const checked = checkSameOrigin(request, port(), { takesForm: isUpload.test(request.url ?? '') })
    if (checked.ok) return next()
    sendError(response, statusOfRefusal(checked.refusal), checked.refusal.reason)
    return next(false)
  }

function addSessionRoutes(server: Server, { directLine, people, newId }: PageParts): void {
  server.get('/page/setup', async (_request: Request, response: Response) => {
    const named = people.map(({ id, name, roles }) => ({ id, name, roles }))
    sendJson(response, 200, { people: named, customer, words: pageWords })
  })

  server.post('/page/session', async (request: Request, response: Response) => {
    const body = await readJson(request)
    if (!body.ok) return sendError(response, body.refusal.reason === 'too-large' ? 413 : 400, body.refusal.reason)
    const wanted = Begin.safeParse(body.value)
    const user = wanted.success ? userOf(wanted.data.person) : undefined
    if (!wanted.success || !user) return sendError(response, 400, 'bad-person-or-language')
    const session = directLine.begin(user, wanted.data.language === 'ja' ? 'ja-JP' : 'en-US')
    if (session) sendJson(response, 201, { ...sessionBody(session), userId: user.id, domain: directLinePath })
    else sendError(response, 429, 'too-many')
  })

  function userOf(person: string): User | undefined {
    if (person === customer) return { id: `${customer}-${newId()}`, name: 'Customer' }
    const known = people.find(({ id }) => id === person)
    return known && { id: known.id, name: known.name }
  }
}

async function readAssets(): Promise<Record<string, Asset>> {
  const names = ['page.css', 'chat.css', 'page.js', 'looks.js', 'session.js', 'icon.svg']
  const [html, webChat, ...files] = await Promise.all([readAsset('index.html'), readWebChat(), ...names.map(readAsset)])
  const page = html.body.toString().replace('/page/webchat.js', `/page/webchat.js?${webChat?.tag ?? 'missing'}`)
  return {
    '/': makeAsset('index.html', Buffer.from(page)),
    ...Object.fromEntries(files.map((file, index) => [`/page/${names[index]}`, file])),
    ...(webChat ? { '/page/webchat.js': webChat } : {}),
  }
}

async function sendAsset(request: Request, response: Response, asset: Asset): Promise<void> {
  const isVersioned = request.url?.endsWith(`?${asset.tag}`)
  const headers: Record<string, string> = {
    ETag: `"${asset.tag}"`,
    'Cache-Control': isVersioned ? aYear : 'no-cache',
    Vary: 'Accept-Encoding',
  }
  // Nothing may be returned: restify would log the whole request, tokens included.
  if (request.headers['if-none-match']?.includes(asset.tag)) {
    response.writeHead(304, headers)
    response.end()
    return
  }
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const body = takesGzip ? await asset.compressed() : asset.body
  const encoding = takesGzip ? { 'Content-Encoding': 'gzip' } : {}
  response.writeHead(200, { ...headers, ...encoding, 'Content-Type': asset.type, 'Content-Length': body.length })
  response.end(body)
}
