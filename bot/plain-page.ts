import type { Request, Response } from 'restify'
import type { Locale } from '../services/model.ts'
import type { Clock } from './clock.ts'
import { discard } from './discard.ts'

/** A page without any script: what people see behind a link. */
export interface PlainPage {
  locale: Locale
  title: string
  /** HTML; whatever people wrote went through `html`. */
  body: string
}

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // A form of a page without any referrer would send the origin "null", which the door refuses.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  // These pages take nothing: a body that somebody sends all the same is not read to its end.
  Connection: 'close',
}

const style =
  'body{font:1rem/1.6 system-ui,"Hiragino Sans","Yu Gothic UI",Meiryo,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1rem;' +
  'color-scheme:light dark}button{font:inherit;padding:.6rem 1.4rem;border:0;border-radius:.4rem;background:#0b5cad;color:#fff;cursor:pointer}' +
  'input[type=file]{display:block;margin:1rem 0;max-width:100%}'

export function sendPage(response: Response, status: number, page: PlainPage): void {
  response.sendRaw(status, written(page), headers)
}

/** Answers at once a request whose body is not wanted, and ends the connection. */
export async function sendPageAndHangUp(
  request: Request,
  response: Response,
  status: number,
  page: PlainPage,
  clock: Clock,
) {
  const content = written(page)
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(content) })
  response.write(content)
  await discard(request, clock)
  response.end()
}

function written({ locale, title, body }: PlainPage): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(title)}</title><style>${style}</style>`
  return `<!doctype html><html lang="${locale}"><head>${head}</head><body><main>${body}</main></body></html>`
}

/** A heading with sentences below it. */
export const section = (heading: string, ...sentences: string[]): string =>
  `<h1>${html(heading)}</h1>${sentences.map((sentence) => `<p>${html(sentence)}</p>`).join('')}`

export const localeOf = (request: Request): Locale =>
  /^ja\b/i.test(String(request.headers['accept-language'] ?? '')) ? 'ja' : 'en'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const html = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
