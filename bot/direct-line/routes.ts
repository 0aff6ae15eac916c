import type { Request, Response, Server } from 'restify'
import { readJson } from '../read-json.ts'
import { sendError, sendJson } from '../reply.ts'
import type { DirectLine, PostRefusal, Session } from './direct-line.ts'
import type { Claims } from './tokens.ts'

export const directLinePath = '/directline/v3'

const statusOf: Record<PostRefusal['reason'], number> = { 'bad-activity': 400, 'too-many': 429, 'not-taken': 502 }

/** Direct Line 3.0 as Web Chat's client speaks it; a conversation begins only at the page's own door. */
export function addDirectLineRoutes(server: Server, directLine: DirectLine): void {
  const conversation = `${directLinePath}/conversations/:id`

  server.post(`${directLinePath}/tokens/refresh`, async (request: Request, response: Response) => {
    const claims = enter(request, response)
    if (claims) sendJson(response, 200, sessionBody(directLine.renew(claims)))
  })

  server.post(`${directLinePath}/conversations`, async (request: Request, response: Response) => {
    const claims = enter(request, response)
    if (claims) sendJson(response, 200, connection(request, claims))
  })

  server.get(conversation, async (request: Request, response: Response) => {
    const claims = enter(request, response)
    if (claims) sendJson(response, 200, connection(request, claims, watermarkOf(request)))
  })

  server.get(`${conversation}/activities`, async (request: Request, response: Response) => {
    const claims = enter(request, response)
    if (claims) sendJson(response, 200, directLine.history(claims, watermarkOf(request)))
  })

  server.post(`${conversation}/activities`, async (request: Request, response: Response) => {
    const claims = enter(request, response)
    if (!claims) return
    const body = await readJson(request)
    if (!body.ok) return sendError(response, body.refusal.reason === 'too-large' ? 413 : 400, body.refusal.reason)
    const posted = await directLine.post(claims, body.value)
    if (posted.ok) sendJson(response, 200, { id: posted.value })
    else sendError(response, statusOf[posted.refusal.reason], posted.refusal.reason)
  })

  /** Whom the token lets into the conversation of the path; everybody else has been answered. */
  function enter(request: Request, response: Response): Claims | undefined {
    const [, token] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? []
    if (!token) {
      sendError(response, 401, 'no-token')
      return undefined
    }
    const entered = directLine.enter(token)
    const asked = request.params.id ?? (entered.ok ? entered.value.conversationId : undefined)
    if (entered.ok && entered.value.conversationId === asked) return entered.value
    // Web Chat's client takes 403, and nothing else, for a token that no longer counts.
    sendError(response, 403, entered.ok ? 'other-conversation' : entered.refusal.reason)
    return undefined
  }

  function connection(request: Request, claims: Claims, watermark?: string) {
    const url = new URL(`ws://${request.headers.host}${directLinePath}/conversations/${claims.conversationId}/stream`)
    url.searchParams.set('t', directLine.streamToken(claims))
    if (watermark) url.searchParams.set('watermark', watermark)
    return { ...sessionBody(directLine.renew(claims)), streamUrl: url.href }
  }
}

export const sessionBody = ({ conversationId, token, expiresIn }: Session) => ({
  conversationId,
  token,
  expires_in: expiresIn,
})

const watermarkOf = (request: Request) =>
  new URL(request.url ?? '', 'http://localhost').searchParams.get('watermark') ?? undefined
