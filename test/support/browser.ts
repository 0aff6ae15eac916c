import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quiet = ['gpu', 'quic', 'background-networking', 'component-update', 'sync'].map((part) => `--disable-${part}`)

/** The machine's own Chromium; `undefined` where there is none. */
export async function openBrowser(): Promise<Browser | undefined> {
  const executablePath = places.find((place) => existsSync(place))
  if (!executablePath) return undefined
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--no-first-run', ...quiet] })
}

export interface Tab {
  page: Page
  /** Console errors, exceptions, refused content and requests that left the origin. */
  complaints: string[]
  say(text: string): Promise<void>
  /** Waits until the conversation shows that text. */
  sees(text: string): Promise<void>
  choose(picker: 'person' | 'language', value: string): Promise<void>
  close(): Promise<void>
}

/** A fresh tab on the page, once the conversation's box for writing is there. */
export async function openTab(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Tab> {
  const context = await browser.newContext({ locale: 'en-US', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== url) complaints.push(`left the origin: ${request.url()}`)
  })
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== new URL(url).host) complaints.push(`left the origin: ${socket.url()}`)
  })

  const box = page.locator('[data-id="webchat-sendbox-input"]')
  await page.goto(url)
  await box.waitFor()

  return {
    page,
    complaints,
    async say(text) {
      await box.fill(text)
      await box.press('Enter')
    },
    // Web Chat writes everything twice: for the eye, and for the ear.
    sees: (text) => page.getByRole('feed').getByText(text, { exact: true }).last().waitFor(),
    async choose(picker, value) {
      await page.locator('.conversation').evaluate((element) => element.setAttribute('data-left', ''))
      await page.locator(`#${picker}`).selectOption(value)
      await page.locator('.conversation:not([data-left])').locator(box).waitFor()
    },
    close: () => context.close(),
  }
}
