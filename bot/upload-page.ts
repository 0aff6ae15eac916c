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
import { html, localeOf, section, sendPage, sendPageAndHangUp } from './plain-page.ts'
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
    const [status, body] = found.ok ? [200, formOf(locale, found.value.until)] : refused(locale, found.refusal)
    sendPage(response, status, pageOf(locale, body))
  })

  server.post(path, async (request: Request, response: Response) => {
    const locale = localeOf(request)
    const words = uploadPageWords[locale]
    const token = String(request.params.token)
    const now = clock.now()
    const hangUp = ([status, body]: Refused) =>
      sendPageAndHangUp(request, response, status, pageOf(locale, body), clock)
    const open = await openUploadAt({ work: openWork(store), now }, token)
    if (!open.ok) return hangUp(refused(locale, open.refusal))
    const read = await readUpload(request)
    if (!read.ok) {
      const why = {
        'too-large': words.tooLarge(megabytes),
        'not-text': words.notText,
        nothing: words.nothing,
      }[read.refusal.reason]
      return hangUp([400, `${formOf(locale, open.value.until)}<p role="alert">${html(why)}</p>`])
    }
    const taken = await committed(store, async (work) => {
      const outcome = await takeUpload({ work, now }, token, read.value)
      const waiting = outcome.ok ? await work.get<TimerDocument>(onUploadKey(token)) : undefined
      if (waiting) {
        work.remove(onUploadKey(token))
        work.create(timerKey(now, newId()), { ...waiting, dueAt: now })
      }
      return outcome
    })
    if (!taken.ok) return hangUp(refused(locale, taken.refusal))
    wake()
    const rows = read.value.match(/\S[^\n]*/g)?.length ?? 0
    sendPage(response, 200, pageOf(locale, section(words.takenTitle, words.taken(formatNumber(rows)))))
  })
}

function formOf(locale: Locale, until: number): string {
  const words = uploadPageWords[locale]
  const intro = section(words.heading, words.how(megabytes), words.until(formatInstant(locale, until, 'UTC')))
  const input = `<label>${html(words.label)}<input type="file" name="file" accept=".csv,text/csv,text/plain" required></label>`
  return `${intro}<form method="post" enctype="multipart/form-data">${input}<button>${html(words.button)}</button></form>`
}

type Refused = [status: number, body: string]

function refused(locale: Locale, refusal: UploadRefusal): Refused {
  const words = uploadPageWords[locale]
  if (refusal.reason === 'upload-used') return [410, section(words.usedTitle, words.used)]
  if (refusal.reason === 'not-found') return [404, section(words.goneTitle, words.used)]
  return [410, section(words.goneTitle, words.expired(formatInstant(locale, refusal.at, 'UTC')))]
}

const pageOf = (locale: Locale, body: string) => ({ locale, title: uploadPageWords[locale].title, body })
