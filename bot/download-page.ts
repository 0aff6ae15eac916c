import type { Request, Response, Server } from 'restify'
import { downloadPageWords } from '../cards/download-page.ts'
import { formatInstant } from '../cards/format.ts'
import { productWords } from '../cards/products.ts'
import { type DownloadLink, type LinkUseRefusal, linkByToken, recordFirstUse } from '../services/download-link.ts'
import type { Locale, Order } from '../services/model.ts'
import { orderKey } from '../services/order.ts'
import { type LinkState, linkDays } from '../services/policy/download-link.ts'
import type { Store } from '../services/store/store.ts'
import { openWork } from '../services/work.ts'
import type { Clock } from './clock.ts'
import { committed } from './committed.ts'
import { html, localeOf, type PlainPage, sendPage } from './plain-page.ts'

export interface DownloadPageParts {
  store: Store
  clock: Clock
}

const path = '/d/:token'

/**
 * What a download link opens. Looking does not use it up, since mail and chat scanners follow links; the button does.
 */
export function addDownloadPage(server: Server, parts: DownloadPageParts): void {
  const { store, clock } = parts

  server.get(path, async (request: Request, response: Response) => {
    const locale = localeOf(request)
    const found = await linkByToken({ work: openWork(store), now: clock.now() }, request.params.token)
    if (!found.ok) return send(response, 404, locale, unknownPage(locale))
    const { link, state } = found.value
    if (state.state === 'expired' || state.state === 'revoked')
      return send(response, 410, locale, gonePage(locale, state))
    send(response, 200, locale, await openPage(locale, link, state))
  })

  server.post(path, async (request: Request, response: Response) => {
    const locale = localeOf(request)
    const used = await use(request.params.token)
    if (used.ok) {
      response.sendRaw(303, '', {
        Location: `/d/${request.params.token}/media`,
        'Cache-Control': 'no-store',
        Connection: 'close',
      })
      return
    }
    const { refusal } = used
    if (refusal.reason === 'not-found') return send(response, 404, locale, unknownPage(locale))
    send(
      response,
      410,
      locale,
      gonePage(locale, { state: refusal.reason === 'link-expired' ? 'expired' : 'revoked', at: refusal.at }),
    )
  })

  server.get(`${path}/media`, async (request: Request, response: Response) => {
    const locale = localeOf(request)
    const found = await linkByToken({ work: openWork(store), now: clock.now() }, request.params.token)
    if (!found.ok || found.value.state.state !== 'in-use') return send(response, 404, locale, unknownPage(locale))
    const { link } = found.value
    response.sendRaw(200, downloadPageWords[locale].sampleFile(await titleOf(link), link.version), {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': 'attachment; filename="sample-media.txt"',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })
  })

  const use = (token: string): ReturnType<typeof recordFirstUse> =>
    committed(store, (work) => recordFirstUse({ work, now: clock.now() }, token))

  const send = (response: Response, status: number, locale: Locale, body: string) =>
    sendPage(response, status, { locale, title: downloadPageWords[locale].title, body } satisfies PlainPage)

  async function openPage(locale: Locale, link: DownloadLink, state: LinkState): Promise<string> {
    const words = downloadPageWords[locale]
    const { language, bitness } = productWords[locale]
    const what = words.what(await titleOf(link), link.version, `${language(link.language)}, ${bitness(link.bitness)}`)
    const until =
      state.state === 'in-use' ? words.inUse(formatInstant(locale, state.until, 'UTC')) : words.unused(linkDays)
    const button = `<form method="post"><button>${html(words.button)}</button></form>`
    return `<h1>${html(words.title)}</h1><p>${html(what)}</p><p>${html(until)} ${html(words.care)}</p>${button}`
  }

  async function titleOf({ orderId, line }: DownloadLink): Promise<string> {
    const order = (await store.get(orderKey(orderId)))?.value as unknown as Order | undefined
    return order?.lines.find(({ number }) => number === line)?.title ?? ''
  }
}

type Gone = { state: 'expired' | 'revoked'; at: LinkUseRefusal extends { at: infer At } ? At : number }

function gonePage(locale: Locale, gone: Gone): string {
  const words = downloadPageWords[locale]
  const why = gone.state === 'expired' ? words.expired(formatInstant(locale, gone.at, 'UTC'), linkDays) : words.revoked
  return `<h1>${html(words.goneTitle)}</h1><p>${html(why)}</p>`
}

function unknownPage(locale: Locale): string {
  const { unknownTitle, unknown } = downloadPageWords[locale]
  return `<h1>${html(unknownTitle)}</h1><p>${html(unknown)}</p>`
}
