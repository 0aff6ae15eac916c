import type { Response } from 'restify'

/** restify's own sender looks at Accept and rewrites errors; this one sends what it is given. */
export function sendJson(response: Response, status: number, body: object): void {
  response.sendRaw(status, JSON.stringify(body), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
}

export const sendError = (response: Response, status: number, code: string) =>
  sendJson(response, status, { error: { code } })
