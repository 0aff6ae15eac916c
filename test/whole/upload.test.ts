import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import type { Running } from '../../bot/compose.ts'
import { openBrowser, openTab, type Tab } from '../support/browser.ts'
import { openHouse } from '../support/house.ts'

const csv = 'name,last activation,product\nPC-1,2026-11-01,Windows\nPC-2,2026-06-01,Windows\n'

const talks = [
  {
    language: 'en',
    wish: 'make a plan for the move from KMS to MAK',
    upload: 'Upload a CSV file',
    open: 'Open the upload page (opens a page)',
    send: 'Upload the file',
    thanks: 'the file has arrived',
    plan: 'before 28 Nov 2026',
  },
  {
    language: 'ja',
    wish: 'KMS から MAK への移行計画を作りたい',
    upload: 'CSV ファイルをアップロードする',
    open: 'アップロードのページ (ページを開きます)',
    send: 'ファイルをアップロードする',
    thanks: 'ファイルを受け取りました',
    plan: '2026年11月28日',
  },
]

describe('a file that somebody brings, with the whole assistant behind it', function () {
  this.timeout(60_000)
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

  for (const talk of talks) {
    it(`goes through the one-time page, and the answer comes in the talk: ${talk.language}`, async () => {
      tab = await openTab(browser as Browser, house.url, { locale: talk.language === 'ja' ? 'ja-JP' : 'en-US' })
      await tab.choose('person', 'customer')
      await tab.choose('language', talk.language)
      const { page } = tab
      const feed = page.getByRole('feed')
      await tab.say(talk.wish)
      await feed.getByRole('button', { name: talk.upload, exact: true }).last().click()
      const [form] = await Promise.all([
        page.waitForEvent('popup'),
        feed.getByText(talk.open, { exact: true }).last().click(),
      ])
      await form.locator('input[type=file]').setInputFiles({
        name: 'devices.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(csv),
      })
      await form.getByRole('button', { name: talk.send }).click()
      await form.getByText(talk.thanks).waitFor()
      await feed.getByText(talk.plan).last().waitFor()
      expect(tab.complaints).to.deep.equal([])
      await tab.close()
    })
  }
})
