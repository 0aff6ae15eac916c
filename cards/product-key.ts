import { z } from 'zod'
import type { Instant, Locale } from '../services/model.ts'
import { downloadLinkRule, type LinkState, linkDays } from '../services/policy/download-link.ts'
import { Button, card, Spoken } from './card.ts'
import { formatDay, formatInstant, formatTime } from './format.ts'
import template from './product-key.json' with { type: 'json' }
import { productKeyWords } from './product-key-words.ts'
import { productWords } from './products.ts'
import { sourceText } from './source.ts'
import type { View } from './view.ts'
import { inARow, plain } from './words.ts'

const productKeyCard = card(
  template,
  z.object({
    summary: Spoken,
    lead: z.string().default(''),
    heading: z.string(),
    key: z.string().default(''),
    keyState: z.string().default(''),
    facts: z.array(z.object({ title: z.string(), value: z.string() })).max(7),
    remarks: z.array(z.string()).default([]),
    why: z.string(),
    buttons: z.array(Button).max(4),
    links: z.array(z.object({ title: z.string(), url: z.url() })).default([]),
  }),
  productKeyWords,
)

/** What the key is for. Language and bitness are absent where there is no media. */
export interface KeyShown {
  orderId: string
  customer: string
  title: string
  version: string
  language?: string
  bitness?: string
  /** Set where 32-bit was chosen: what the configuration file is made for. */
  productId?: string
  /** The support of that version has ended on this day. */
  supportEnded?: string
  /** An older version under a subscription, for which no downgrade right is stated. */
  rightNotStated: boolean
}

/** The risk, before the key is shown. */
export function keyNoticeCard(view: View, shown: KeyShown, asks: { lead: string; buttons: Button[] }) {
  const words = productKeyWords[view.locale]
  return productKeyCard(view.locale, {
    summary: words.noticeSummary(shown.title),
    lead: asks.lead,
    heading: words.notice,
    facts: factsOf(view, shown),
    remarks: [words.noticeText, ...warningsOf(view, shown)],
    why: linkSource(view.locale),
    buttons: asks.buttons,
  })
}

export interface KeyGiven extends KeyShown {
  masked: string
  /** When it was masked; until then the card is the one in which the key appears. */
  maskedAt?: Instant
  link?: { url: string; state: LinkState }
}

/** The key card. It is always written with the masked key; the real one takes its place only while it is sent. */
export function keyCard(view: View, given: KeyGiven, buttons: Button[]) {
  const words = productKeyWords[view.locale]
  const { link } = given
  return productKeyCard(view.locale, {
    summary: words.keySummary(titleOf(view, given)),
    heading: words.keyHeading(plain(titleOf(view, given))),
    key: given.masked,
    keyState:
      given.maskedAt === undefined
        ? words.masksAfter
        : words.shownAt(formatTime(view.locale, given.maskedAt, view.timeZone)),
    facts: [...factsOf(view, given), ...(link ? [{ title: words.link, value: linkText(view, link.state) }] : [])],
    remarks: given.bitness === '32' ? [words.sameKey32] : [],
    why: whyOf(view, given),
    buttons,
    links: link ? [{ title: words.download, url: link.url }] : [],
  })
}

/** A key of an older version is called so: the title alone would name the version that was bought. */
const titleOf = ({ locale }: View, { title, version }: KeyShown): string =>
  title.includes(version) ? title : productKeyWords[locale].asVersion(title, version)

function whyOf({ locale }: View, given: KeyGiven): string {
  const words = productKeyWords[locale]
  const older = !given.title.includes(given.version) && !given.rightNotStated
  return inARow(locale, older ? words.whyDowngrade : '', given.link ? words.whyLink(linkDays) : '', linkSource(locale))
}

function factsOf({ locale }: View, shown: KeyShown) {
  const words = productKeyWords[locale]
  const { language, bitness, listed } = productWords[locale]
  const media = [shown.language ? language(shown.language) : '', shown.bitness ? bitness(shown.bitness) : '']
  return [
    { title: words.order, value: shown.orderId },
    { title: words.customer, value: plain(shown.customer) },
    { title: words.product, value: plain(shown.title) },
    { title: words.versionFact, value: shown.version },
    ...(shown.language ? [{ title: words.media, value: listed(media.filter(Boolean)) }] : []),
  ]
}

function warningsOf({ locale }: View, { supportEnded, rightNotStated, version }: KeyShown): string[] {
  const words = productKeyWords[locale]
  return [
    ...(supportEnded ? [words.supportEnded(version, formatDay(locale, Date.parse(supportEnded), 'UTC'))] : []),
    ...(rightNotStated ? [words.notStated] : []),
  ]
}

function linkText({ locale, timeZone }: View, state: LinkState): string {
  const words = productKeyWords[locale]
  return state.state === 'in-use'
    ? words.linkInUse(formatInstant(locale, state.until, timeZone))
    : words.linkUnused(linkDays)
}

const linkSource = (locale: Locale) => sourceText(locale, [downloadLinkRule.source], downloadLinkRule.lastVerified)
