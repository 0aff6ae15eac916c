import type { Request, Response, Server } from 'restify'
import { filePageWords } from '../cards/file-page.ts'
import { formatInstant } from '../cards/format.ts'
import { type FileRefusal, fileByToken } from '../services/file-link.ts'
import type { Locale } from '../services/model.ts'
import type { Store } from '../services/store/store.ts'
import { openWork } from '../services/work.ts'
import type { Clock } from './clock.ts'
import { html, localeOf, section, sendPage } from './plain-page.ts'

const path = '/f/:token'

/** What the link to a made file opens: what it is, until when, and a button that saves it. */
export function addFilePage(server: Server, { store, clock }: { store: Store; clock: Clock }): void {
  const find = (request: Request) =>
    fileByToken({ work: openWork(store), now: clock.now() }, String(request.params.token))

  server.get(path, async (request: Request, response: Response) => {
    const locale = localeOf(request)
    const words = filePageWords[locale]
    const found = await find(request)
    if (!found.ok) return refuse(response, locale, found.refusal)
    const button = `<form method="post"><button>${html(words.button)}</button></form>`
    const until = words.until(formatInstant(locale, found.value.until, found.value.timeZone ?? 'UTC'))
    send(response, 200, locale, section(found.value.name, until, words.care) + button)
  })

  server.post(path, async (request: Request, response: Response) => {
    const found = await find(request)
    if (!found.ok) return refuse(response, localeOf(request), found.refusal)
    const { name, type, content } = found.value
    const plainName = name.replace(/[^\w.-]/g, '_')
    response.sendRaw(200, content, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      Connection: 'close',
    })
  })
}

function refuse(response: Response, locale: Locale, refusal: FileRefusal): void {
  const words = filePageWords[locale]
  const [status, body] =
    refusal.reason === 'not-found'
      ? [404, section(words.unknownTitle, words.unknown)]
      : [410, section(words.goneTitle, words.expired(formatInstant(locale, refusal.at, refusal.timeZone ?? 'UTC')))]
  send(response, Number(status), locale, String(body))
}

const send = (response: Response, status: number, locale: Locale, body: string) =>
  sendPage(response, status, { locale, title: filePageWords[locale].title, body })
