import type { GivenLink } from '../services/download-link.ts'
import type { Order } from '../services/model.ts'
import {
  allPurchasesRule,
  downloadLinkRule,
  type LinkState,
  linkDays,
  passingOnRule,
} from '../services/policy/download-link.ts'
import type { Button } from './card.ts'
import { downloadLinkWords } from './download-link-words.ts'
import { formatDuration, formatInstant } from './format.ts'
import { guideCard } from './guide.ts'
import { linesText, productWords } from './products.ts'
import { withRule } from './source.ts'
import type { View } from './view.ts'
import { inARow, plain } from './words.ts'

export const isAlive = ({ state }: LinkState): boolean => state === 'unused' || state === 'in-use'

/** "Valid until …", "expired …". */
export function linkStateText({ locale, timeZone }: View, state: LinkState): string {
  const words = downloadLinkWords[locale]
  const instant = (at: number) => formatInstant(locale, at, timeZone)
  switch (state.state) {
    case 'unused':
      return words.unused(linkDays)
    case 'in-use':
      return words.inUse(instant(state.until), formatDuration(locale, state.leftMs))
    case 'expired':
      return words.expired(instant(state.at))
    case 'revoked':
      return words.revoked(instant(state.at))
  }
}

/** "2024, English": what is behind the link. */
export const mediaText = ({ locale }: View, { version, language }: Pick<GivenLink, 'version' | 'language'>): string =>
  downloadLinkWords[locale].mediaOf(version, productWords[locale].language(language))

const mostLinks = 5

/** The links that were given for an order, and whether they can still be used. */
export function linksOfOrderCard(
  view: View,
  shown: {
    order: Order
    customer: string
    links: readonly GivenLink[]
    /** Something on the order can be downloaded. */
    hasMedia: boolean
    /** The newest living link and its address, where its reader may have it. */
    living?: { link: GivenLink; url: string }
  },
  buttons: Button[],
) {
  const words = downloadLinkWords[view.locale]
  const { order, customer, links, living } = shown
  const newest = links.slice(-mostLinks).reverse()
  const heading = verdict(view, shown)
  return guideCard(view.locale, {
    summary: words.summary(heading, order.id),
    heading,
    facts: [
      ...orderFacts(view, order, customer),
      ...newest.map((link) => ({ title: linkTitle(view, order, link), value: linkStateText(view, link.state) })),
    ],
    copy: living ? { label: words.address(mediaText(view, living.link)), text: living.url } : null,
    remarks: [
      ...(links.length > newest.length ? [words.more(links.length - newest.length)] : []),
      ...links.slice(-1).flatMap(({ state }) => remarkOn(view, state)),
      ...(living ? [words.care] : []),
    ],
    why: whyFiveDays(view),
    buttons,
    primary: 'link',
    links: living ? [{ title: words.open, url: living.url }] : [],
  })
}

function remarkOn({ locale }: View, { state }: LinkState): string[] {
  const words = downloadLinkWords[locale]
  return state === 'expired' ? [words.replace] : state === 'revoked' ? [words.revokedWhy] : []
}

function verdict(
  { locale }: View,
  { order, links, hasMedia }: { order: Order; links: readonly GivenLink[]; hasMedia: boolean },
): string {
  const words = downloadLinkWords[locale]
  const [only, ...others] = links
  if (!only) {
    if (order.status === 'cancelled') return words.noneOfCancelled(order.id)
    return hasMedia ? words.none(order.id) : words.noMedia
  }
  const alive = links.filter(({ state }) => isAlive(state)).length
  if (others.length > 0) return words.several(links.length, alive)
  return alive ? words.oneAlive : only.state.state === 'revoked' ? words.oneRevoked : words.oneExpired
}

/** The line is named where the order has several. */
function linkTitle(view: View, order: Order, link: GivenLink): string {
  const line = order.lines.find(({ number }) => number === link.line)
  const media = mediaText(view, link)
  return line && order.lines.length > 1 ? `${line.number}. ${media}` : media
}

function orderFacts({ locale }: View, order: Order, customer: string) {
  const words = downloadLinkWords[locale]
  return [
    { title: words.order, value: `${order.id} · ${plain(customer)}` },
    { title: words.product, value: plain(linesText(locale, order.lines)) },
  ]
}

/** The address of a link that was asked for: a new one, or the one that still lives. */
export function issuedLinkCard(
  view: View,
  shown: { order: Order; customer: string; link: GivenLink; url: string; repeated: boolean },
  buttons: Button[],
) {
  const words = downloadLinkWords[view.locale]
  const { order, customer, link, url, repeated } = shown
  const heading = repeated ? words.stillAlive : words.issued
  return guideCard(view.locale, {
    summary: words.summary(heading, order.id),
    heading,
    facts: [
      ...orderFacts(view, order, customer),
      { title: words.media, value: mediaText(view, link) },
      { title: words.link, value: linkStateText(view, link.state) },
    ],
    copy: { label: words.address(mediaText(view, link)), text: url },
    remarks: [words.care],
    why: whyFiveDays(view),
    buttons,
    primary: 'link',
    links: [{ title: words.open, url }],
  })
}

export const whyFiveDays = ({ locale }: View): string =>
  withRule(locale, downloadLinkWords[locale].why(linkDays), downloadLinkRule)

/** What people ask about links in general. */
export type LinkQuestion = keyof typeof downloadLinkWords.en.topics

export function linkGuideCard(view: View, question: LinkQuestion, isPartner: boolean, buttons: Button[]) {
  const words = downloadLinkWords[view.locale]
  const { heading, text, steps = [], remarks = [] } = guideTo(view, question, isPartner)
  return guideCard(view.locale, {
    summary: inARow(view.locale, words.summary(words.topics[question], heading), text),
    heading,
    texts: [text],
    steps,
    remarks,
    why: whyOf(view, question),
    buttons,
  })
}

function whyOf(view: View, question: LinkQuestion): string {
  const { whyAll, whyCare } = downloadLinkWords[view.locale]
  if (question === 'purchases') return withRule(view.locale, whyAll, allPurchasesRule)
  return question === 'share' ? withRule(view.locale, whyCare, passingOnRule) : whyFiveDays(view)
}

function guideTo({ locale }: View, question: LinkQuestion, isPartner: boolean) {
  const words = downloadLinkWords[locale]
  const { validity, share, key, purchases, renew } = words
  const answers: Record<LinkQuestion, { heading: string; text: string; steps?: string[]; remarks?: string[] }> = {
    validity: { heading: validity.heading(linkDays), text: validity.text },
    share: { heading: share.heading, text: share.text, remarks: share.risks },
    key: { heading: key.heading, text: key.text(linkDays) },
    purchases: { heading: purchases.heading, text: purchases.text(linkDays) },
    renew: {
      heading: renew.heading,
      text: renew.text(linkDays),
      steps: isPartner ? renew.partner : renew.customer,
      remarks: isPartner ? [renew.here] : [],
    },
  }
  return answers[question]
}
