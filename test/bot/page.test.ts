import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { pageWords as words } from '../../bot/page/words.ts'
import { openBrowser, openTab, type Tab } from '../support/browser.ts'
import { echo, openPageServer, type PageServer, referenceTo } from '../support/page-server.ts'

const card = (title: string, isDone: boolean) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: title, size: 'large', weight: 'bolder', wrap: true },
    { type: 'FactSet', facts: [{ title: 'Customer', value: '株式会社みどり商事' }] },
    ...(isDone
      ? []
      : [{ type: 'Input.Number', id: 'quantity', label: 'How many', isRequired: true, errorMessage: 'x' }]),
  ],
  actions: isDone ? [] : [{ type: 'Action.Submit', title: 'Place the order', data: { press: 'order' } }],
})

describe('the page', () => {
  let browser: Browser | undefined
  let server: PageServer
  let tab: Tab

  before(async function () {
    browser = await openBrowser()
    if (!browser) {
      console.log('      skipped: no Chromium in /usr/bin')
      this.skip()
    }
    server = await openPageServer({ receive: answer })
  })
  after(async () => {
    await browser?.close()
    await server?.close()
  })
  afterEach(() => tab?.close())

  it('greets, answers and complains of nothing', async () => {
    tab = await open()
    await tab.sees('Hello')
    await tab.say('hello there')
    await tab.sees('echo: hello there')
    expect(server.received.at(-1)).to.deep.include({ locale: 'en-US' })
    expect(tab.complaints).to.deep.equal([])
  })

  it('submits a card with its inputs and shows its update in the same place', async () => {
    tab = await open()
    await tab.say('card')
    await tab.page.getByRole('feed').getByRole('spinbutton').fill('3')
    await tab.say('something after the card')
    await tab.sees('echo: something after the card')
    await tab.page.getByRole('feed').getByRole('button', { name: 'Place the order' }).click()
    await tab.sees('Ordered 3')
    expect(server.received.at(-1)?.value).to.deep.equal({ press: 'order', quantity: '3' })
    const text = (await tab.page.getByRole('feed').textContent()) ?? ''
    expect(text.indexOf('Ordered 3')).to.be.lessThan(text.indexOf('echo: something after the card'))
    expect(text).to.not.include('Review')
    expect(tab.complaints).to.deep.equal([])
  })

  it('greets anew in another language, and begins anew as somebody else', async () => {
    tab = await open()
    await tab.sees('Hello')
    await tab.choose('language', 'ja')
    await tab.sees('こんにちは')
    expect(await tab.page.getByRole('feed').getByText('Hello').count()).to.equal(0)
    expect(await tab.page.locator('html').getAttribute('lang')).to.equal('ja')
    expect(await tab.page.locator('.notice').textContent()).to.equal(words.ja.notice)
    await tab.say('最初の人')
    await tab.sees('echo: 最初の人')
    await tab.choose('person', 'billing-admin')
    await tab.sees('こんにちは')
    expect(await tab.page.getByRole('feed').getByText('最初の人').count()).to.equal(0)
    await tab.say('次')
    await tab.sees('echo: 次')
    expect(server.received.at(-1)).to.deep.include({ locale: 'ja-JP' })
    expect(server.received.at(-1)?.from).to.deep.include({ id: 'billing-admin' })
    expect(tab.complaints).to.deep.equal([])
  })

  it('keeps what was said when only the language changes, also over a reload', async () => {
    tab = await open()
    await tab.say('said in English')
    await tab.sees('echo: said in English')
    await tab.page.locator('#language').focus()
    await tab.page.locator('#language').selectOption('ja')
    await tab.sees(`echo: ${words.ja.languageWish}`)
    await tab.sees('echo: said in English')
    expect(await tab.page.locator('#language:focus').count(), 'the picker keeps the focus').to.equal(1)
    await tab.page.reload()
    await tab.sees('echo: said in English')
    expect(await tab.page.locator('html').getAttribute('lang')).to.equal('ja')
    await tab.say('15')
    await tab.sees('echo: 15')
    expect(server.received.at(-1)).to.deep.include({ locale: 'ja-JP' })
    expect(new Set(server.received.slice(-3).map(({ conversation }) => JSON.stringify(conversation))).size).to.equal(1)
    await tab.page.locator('#language').selectOption('en')
    await tab.sees(`echo: ${words.en.languageWish}`)
    await tab.say('16')
    await tab.sees('echo: 16')
    expect(server.received.at(-1)).to.deep.include({ locale: 'en-US' })
    expect(tab.complaints).to.deep.equal([])
  })

  it('proposes what the person picked may ask', async () => {
    tab = await open()
    const { sentences } = words.en
    const proposed = () => tab.page.locator('.sentences button').allTextContents()
    expect(await proposed()).to.deep.equal(sentences['admin-agent'])
    for (const person of ['sales-agent', 'helpdesk-agent', 'billing-admin', 'customer'] as const) {
      await tab.choose('person', person)
      expect(await proposed()).to.deep.equal(sentences[person])
    }
  })

  it('names its parts for those who hear it', async () => {
    tab = await open({ viewport: { width: 320, height: 640 } })
    await tab.page.getByRole('heading', { name: words.en.title }).waitFor()
    await tab.page.getByRole('combobox', { name: words.en.person, exact: true }).waitFor()
    await tab.page.getByRole('combobox', { name: words.en.language, exact: true }).waitFor()
    await tab.page.getByRole('main', { name: words.en.chat }).waitFor()
    expect(await tab.page.getByRole('status').count()).to.be.at.least(1)
  })

  it('opens in Japanese for a Japanese browser', async () => {
    tab = await open({ locale: 'ja-JP' })
    await tab.sees('こんにちは')
  })

  it('says an example when its button is pressed, by keyboard alone', async () => {
    tab = await open()
    await tab.sees('Hello')
    const [example = ''] = words.en.sentences['admin-agent']
    for (let presses = 0; presses < 12; presses += 1) {
      await tab.page.keyboard.press('Tab')
      if ((await tab.page.locator(':focus').textContent()) === example) break
    }
    await tab.page.keyboard.press('Enter')
    await tab.sees(`echo: ${example}`)
    await tab.page.keyboard.type('and by hand')
    await tab.page.keyboard.press('Enter')
    await tab.sees('echo: and by hand')
  })

  it('keeps the conversation over a reload', async () => {
    tab = await open()
    await tab.choose('person', 'sales-agent')
    await tab.say('before the reload')
    await tab.sees('echo: before the reload')
    await tab.page.reload()
    await tab.sees('echo: before the reload')
    await tab.say('after the reload')
    await tab.sees('echo: after the reload')
    expect(await tab.page.locator('#person').inputValue()).to.equal('sales-agent')
    expect(new Set(server.received.slice(-2).map(({ conversation }) => JSON.stringify(conversation))).size).to.equal(1)
  })

  it('begins anew without a word when its token is not accepted any more', async () => {
    tab = await open()
    await tab.sees('Hello')
    await tab.page.evaluate(`
      const saved = JSON.parse(sessionStorage.getItem('session'))
      sessionStorage.setItem('session', JSON.stringify({ ...saved, token: 'x.y' }))
    `)
    await tab.page.reload()
    await tab.sees('Hello')
    await tab.say('still here')
    await tab.sees('echo: still here')
    expect(await tab.page.locator('#status').textContent()).to.equal('')
  })

  it('says when the server is gone and when it is back, and goes on where it was', async () => {
    const mortal = await openPageServer({ receive: answer })
    tab = await openTab(browser as Browser, mortal.url)
    await tab.say('before')
    await tab.sees('echo: before')
    await mortal.close()
    await tab.page.getByText(words.en.gone).waitFor()
    const risen = await openPageServer({ receive: answer, port: mortal.port })
    try {
      await tab.page.getByText(words.en.back).waitFor()
      await tab.say('after')
      await tab.sees('echo: after')
      await tab.sees('echo: before')
      expect(risen.received.at(-1)?.conversation).to.deep.equal(mortal.received.at(-1)?.conversation)
    } finally {
      await tab.close()
      await risen.close()
    }
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`fits into 320 pixels, ${colorScheme}`, async () => {
      tab = await open({ viewport: { width: 320, height: 640 }, colorScheme, locale: 'ja-JP' })
      await tab.say('card')
      await tab.sees('Review')
      const widths: number[] = await tab.page.evaluate(`
        [...document.querySelectorAll('html, body, header, .ac-adaptiveCard')].map((element) => element.scrollWidth)
      `)
      expect(Math.max(...widths)).to.be.at.most(320)
      const label = await tab.page.getByRole('feed').locator('label', { hasText: 'How many' }).boundingBox()
      expect(label?.height).to.be.at.least(15)
      const [shown, needed]: number[] = await tab.page.evaluate(`
        ['clientHeight', 'scrollHeight'].map((name) => document.querySelector('#chat form textarea')[name])
      `)
      expect(needed).to.equal(shown)
    })
  }

  it('cannot be framed, and asks nobody else for anything', async () => {
    const response = await fetch(server.url)
    const policy = response.headers.get('content-security-policy')
    expect(policy).to.include("default-src 'none'").and.include("frame-ancestors 'none'").and.not.include('http')
    expect(response.headers.get('x-content-type-options')).to.equal('nosniff')
    expect(response.headers.get('referrer-policy')).to.equal('no-referrer')
    expect(response.headers.get('cross-origin-opener-policy')).to.equal('same-origin')
    expect(response.headers.get('cross-origin-resource-policy')).to.equal('same-origin')
    expect(response.headers.get('access-control-allow-origin')).to.equal(null)
  })

  const open = (options = {}) => openTab(browser as Browser, server.url, options)

  async function answer(...[activity, directLine]: Parameters<typeof echo>) {
    const to = referenceTo(activity)
    const attach = (content: ReturnType<typeof card>) => ({
      type: 'message' as const,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
    })
    if (activity.text === 'card') {
      cardId = String(await directLine.send(to, attach(card('Review', false))))
    } else if (activity.value) {
      const { quantity } = activity.value as { quantity: string }
      await directLine.update(to, cardId, attach(card(`Ordered ${quantity}`, true)))
    } else {
      await echo(activity, directLine)
    }
  }
  let cardId = ''
})
