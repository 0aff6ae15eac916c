import { no, type Outcome, ok } from '../services/outcome.ts'
import { isLoopback } from './loopback.ts'

/** What the check looks at, as Node's HTTP server hands it over. */
export interface IncomingHead {
  method?: string
  headers: Readonly<Record<string, string | string[] | undefined>>
}

export interface OriginRefusal {
  reason: 'foreign-host' | 'foreign-origin' | 'not-json'
}

/**
 * Keeps every other web page in the same browser out while nobody has to sign in: DNS rebinding shows in Host, a fetch, form or
 * WebSocket of another page in Origin or Sec-Fetch-Site, and a form cannot send JSON.
 * @param takesForm the one address that takes a form; its own page sends it, and its token is known to nobody else.
 */
export function checkSameOrigin(
  request: IncomingHead,
  port: number,
  { takesForm = false } = {},
): Outcome<undefined, OriginRefusal> {
  const host = one(request.headers.host)
  if (host === undefined || !isOwnHost(host, port)) return no({ reason: 'foreign-host' })

  const origin = one(request.headers.origin)
  if (request.headers.origin !== undefined && origin?.toLowerCase() !== `http://${host.toLowerCase()}`) {
    return no({ reason: 'foreign-origin' })
  }
  const site = one(request.headers['sec-fetch-site'])
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isLinkFollowed(request)) {
    return no({ reason: 'foreign-origin' })
  }
  const type = one(request.headers['content-type'])
  const isExpected = isJson(type) || (takesForm && isForm(type))
  if (changesSomething(request) && hasBody(request) && !isExpected) return no({ reason: 'not-json' })
  return ok(undefined)
}

/** The status that a refused request gets. */
export const statusOfRefusal = (refusal: OriginRefusal) => (refusal.reason === 'not-json' ? 415 : 403)

/** A header that came twice is no header to rely on. */
const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

function isOwnHost(host: string, port: number) {
  const [, name, given] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host.toLowerCase()) ?? []
  return name !== undefined && isLoopback(name) && Number(given ?? 80) === port
}

/** Somebody clicked a link to the page elsewhere; reading is all that such a request can do. */
const isLinkFollowed = ({ method, headers }: IncomingHead) =>
  method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'

const changesSomething = ({ method }: IncomingHead) => !['GET', 'HEAD', 'OPTIONS'].includes(method ?? '')

const hasBody = ({ headers }: IncomingHead) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0

const isForm = (type: string | undefined) => /^multipart\/form-data\s*;/i.test(type ?? '')

const isJson = (type: string | undefined) => /^application\/json\s*(;|$)/i.test(type ?? '')
