import type { ServerResponse } from 'node:http'

/** restify's own sender looks at Accept and rewrites errors; this one sends what it is given. */
export function sendJson(response: ServerResponse, status: number, body?: object): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(text)
}

export const sendError = (response: ServerResponse, status: number, code: string) =>
  sendJson(response, status, { error: { code } })
