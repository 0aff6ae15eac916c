import { mkdir } from 'node:fs/promises'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import type { Running } from '../../bot/compose.ts'
import { openBrowser, openTab, type Tab } from '../support/browser.ts'
import { openHouse } from '../support/house.ts'

/** Where the pictures of the README go; only when asked for, so that a test run changes no file. */
const pictures = process.argv.includes('--pictures') ? 'docs/pictures' : undefined

describe('the page, with the whole assistant behind it', function () {
  this.timeout(90_000)
  let browser: Browser | undefined
  let house: Running
  let tab: Tab

  before(async function () {
    browser = await openBrowser()
    if (!browser) {
      console.log('      skipped: there is no Chromium on this machine')
      this.skip()
    }
    house = await openHouse()
  })

  after(async () => {
    await house?.close()
    await browser?.close()
  })

  afterEach(async () => {
    await tab?.close()
  })

  const talks = [
    {
      language: 'en',
      order: 'order 5 Office LTSC Professional Plus 2024 for Contoso',
      confirmOrder: 'Order 5 now',
      ordered: /Ordered: (ORD-\d{8})/,
      getKey: 'Get the key',
      mediaLanguage: 'Japanese',
      bitness: '64-bit (default)',
      show: 'Show the key',
      haveIt: 'I have it',
      masked: 'now masked',
      next: 'Continue',
      check: (id: string) => `is ${id} still cancellable?`,
      eligible: 'Yes, until',
      cancel: (id: string) => `Cancel ${id}`,
      reason: 'Wrong quantity',
      confirmCancel: (id: string) => `Cancel ${id} now`,
      cancelled: (id: string) => `Cancelled: ${id}`,
    },
    {
      language: 'ja',
      order: 'コントソに Office LTSC Professional Plus 2024 を5本注文して',
      confirmOrder: '5 本の注文を確定する',
      ordered: /注文しました: (ORD-\d{8})/,
      getKey: 'キーを取得する',
      mediaLanguage: '日本語',
      bitness: '64 ビット (既定)',
      show: 'キーを表示する',
      haveIt: '控えました',
      masked: 'マスクしました',
      next: '次へ',
      check: (id: string) => `${id} はまだキャンセルできますか`,
      eligible: 'より前ならキャンセルできます',
      cancel: (id: string) => `${id} をキャンセルする`,
      reason: '数量の間違い',
      confirmCancel: (id: string) => `${id} のキャンセルを確定する`,
      cancelled: (id: string) => `キャンセルしました: ${id}`,
    },
  ]

  for (const talk of talks) {
    it(`orders, gets the key, checks and cancels in ${talk.language}`, async () => {
      tab = await openTab(browser as Browser, house.url, { viewport: { width: 1000, height: 1000 } })
      await tab.choose('language', talk.language)
      const { page } = tab
      const feed = page.getByRole('feed')

      await tab.say(talk.order)
      await press(talk.confirmOrder)
      await picture(page, `${talk.language}-order`, talk.confirmOrder)
      await click(talk.confirmOrder)
      const receipt = feed.getByText(talk.ordered).last()
      await receipt.waitFor()
      const id = talk.ordered.exec((await receipt.textContent()) ?? '')?.[1] ?? ''
      expect(id).to.match(/^ORD-/)
      await picture(page, `${talk.language}-ordered`, talk.getKey)
      expect(await feed.getByRole('button', { name: talk.confirmOrder }).count(), 'the review is replaced').to.equal(0)

      await click(talk.getKey)
      await click('2024')
      await feed.getByRole('combobox').last().selectOption({ label: talk.mediaLanguage })
      await click(talk.next)
      await click(talk.bitness)
      await click(talk.show)
      const key = feed.getByText(/DEMO0-KEY00-NOT00-REAL0-[A-Z0-9]{5}/)
      await key.last().waitFor()
      await picture(page, `${talk.language}-key`, talk.haveIt)
      await click(talk.haveIt)
      await feed.getByText(talk.masked).last().waitFor()
      expect(await page.content(), 'the key is gone').not.to.match(/DEMO0-KEY00/)

      await tab.say(talk.check(id))
      await feed.getByText(talk.eligible).last().waitFor()
      await picture(page, `${talk.language}-check`, talk.cancel(id))
      await click(talk.cancel(id))
      await click(talk.reason)
      await click(talk.confirmCancel(id))
      await feed.getByText(talk.cancelled(id)).last().waitFor()
      expect(tab.complaints).to.deep.equal([])

      async function press(title: string) {
        await feed.getByRole('button', { name: title, exact: true }).last().waitFor()
      }
      async function click(title: string) {
        await feed.getByRole('button', { name: title, exact: true }).last().click()
      }
    })
  }

  const guides = [
    {
      language: 'en',
      wish: '32-bit Office LTSC Standard 2021 in English',
      check: 'No, none',
      file: 'configuration.xml (opens a page)',
    },
    {
      language: 'ja',
      wish: 'Office LTSC Standard 2021 の 32 ビット版、日本語',
      check: 'いいえ、ありません',
      file: 'configuration.xml (ページを開きます)',
    },
  ]

  for (const { language, wish, check, file } of guides) {
    it(`counts steps, shows a text to copy and cuts no button off, 320 pixels wide, in ${language}`, async () => {
      tab = await openTab(browser as Browser, house.url, { viewport: { width: 320, height: 900 } })
      await tab.choose('language', language)
      const feed = tab.page.getByRole('feed')
      await tab.say(wish)
      await feed.getByRole('button', { name: check }).click()
      const button = feed.getByRole('button', { name: file, exact: true })
      await button.waitFor()
      expect(await feed.locator('ol').count(), 'one list').to.equal(1)
      expect(await feed.locator('ol > li').count()).to.equal(4)
      expect((await feed.locator('textarea').boundingBox())?.height).to.be.greaterThan(8 * 14)
      expect(await button.evaluate(({ classList }) => classList.contains('style-positive'))).to.equal(true)
      expect(await feed.locator('.style-positive').count()).to.equal(1)
      const wide = await feed
        .locator('.ac-pushButton, .ac-pushButton > div')
        .evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth + 1).length)
      expect(wide, 'cut off').to.equal(0)
    })
  }

  async function picture(page: Page, name: string, button: string) {
    if (!pictures) return
    await mkdir(pictures, { recursive: true })
    await page.getByRole('button', { name: button, exact: true }).last().scrollIntoViewIfNeeded()
    await page.waitForTimeout(400)
    await page.screenshot({ path: `${pictures}/${name}.png` })
  }
})
