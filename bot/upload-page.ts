import type { Request, Response, Server } from 'restify'
import { uploadPageWords } from '../cards/file-page.ts'
import { formatInstant, formatNumber } from '../cards/format.ts'
import type { Locale } from '../services/model.ts'
import type { Store } from '../services/store/store.ts'
import { largestUpload, openUploadAt, takeUpload, type UploadRefusal } from '../services/upload.ts'
import { openWork } from '../services/work.ts'
import type { Clock } from './clock.ts'
import { committed } from './committed.ts'
import { onUploadKey, type TimerDocument, timerKey } from './documents.ts'
import { html, localeOf, section, sendPage } from './plain-page.ts'
import { readUpload } from './read-upload.ts'

export interface UploadPageParts {
  store: Store
  clock: Clock
  newId: () => string
  /** The answer to the file is due now. */
  wake: () => void
}

const path = '/u/:token'
const megabytes = String(largestUpload / 1024 / 1024)

/** A page that takes one file, once. The answer comes in the talk that asked for it. */
export function addUploadPage(server: Server, { store, clock, newId, wake }: UploadPageParts): void {
  server.get(path, async (request: Request, response: Response) => {
    const locale = localeOf(request)
    const found = await openUploadAt({ work: openWork(store), now: clock.now() }, String(request.params.token))
    if (!found.ok) return refuse(response, locale, found.refusal)
    send(response, 200, locale, formOf(locale, found.value.until))
  })

  server.post(path, async (request: Request, response: Response) => {
    const locale = localeOf(request)
    const words = uploadPageWords[locale]
    const token = String(request.params.token)
    const now = clock.now()
    const open = await openUploadAt({ work: openWork(store), now }, token)
    const body = await readUpload(request)
    if (!open.ok) return refuse(response, locale, open.refusal)
    if (!body.ok) {
      const why = {
        'too-large': words.tooLarge(megabytes),
        'not-text': words.notText,
        nothing: words.nothing,
      }[body.refusal.reason]
      return send(response, 400, locale, `${formOf(locale, open.value.until)}<p role="alert">${html(why)}</p>`)
    }
    const taken = await committed(store, async (work) => {
      const outcome = await takeUpload({ work, now }, token, body.value)
      const waiting = outcome.ok ? await work.get<TimerDocument>(onUploadKey(token)) : undefined
      if (waiting) {
        work.remove(onUploadKey(token))
        work.create(timerKey(now, newId()), { ...waiting, dueAt: now })
      }
      return outcome
    })
    if (!taken.ok) return refuse(response, locale, taken.refusal)
    wake()
    const rows = body.value.split('\n').filter((row) => row.trim() !== '').length
    send(response, 200, locale, section(words.takenTitle, words.taken(formatNumber(rows))))
  })
}

function formOf(locale: Locale, until: number): string {
  const words = uploadPageWords[locale]
  const intro = section(words.heading, words.how(megabytes), words.until(formatInstant(locale, until, 'UTC')))
  const input = `<label>${html(words.label)}<input type="file" name="file" accept=".csv,text/csv,text/plain" required></label>`
  return `${intro}<form method="post" enctype="multipart/form-data">${input}<button>${html(words.button)}</button></form>`
}

function refuse(response: Response, locale: Locale, refusal: UploadRefusal): void {
  const words = uploadPageWords[locale]
  const [status, body] =
    refusal.reason === 'upload-used'
      ? [410, section(words.usedTitle, words.used)]
      : refusal.reason === 'upload-expired'
        ? [410, section(words.goneTitle, words.expired(formatInstant(locale, refusal.at, 'UTC')))]
        : [404, section(words.goneTitle, words.used)]
  send(response, Number(status), locale, String(body))
}

const send = (response: Response, status: number, locale: Locale, body: string) =>
  sendPage(response, status, { locale, title: uploadPageWords[locale].title, body })
