import type { CancellationCheck } from '../services/cancel.ts'
import type { GivenLink } from '../services/download-link.ts'
import type { Instant, Order, OrderLine } from '../services/model.ts'
import type { CancellationRule } from '../services/policy/cancellation-rules.ts'
import type { GivenKey } from '../services/product-key.ts'
import { mostExportedLines, orderState, type PurchaseCount } from '../services/purchases.ts'
import type { Button } from './card.ts'
import { linkStateText, mediaText } from './download-link.ts'
import { formatDay, formatInstant, formatMoney, formatNumber } from './format.ts'
import { guideCard } from './guide.ts'
import { linesText, productWords } from './products.ts'
import { purchasesWords } from './purchases-words.ts'
import { withRule } from './source.ts'
import type { View } from './view.ts'
import { inARow, inBrackets, plain } from './words.ts'

/** What was sought, as people know it. */
export interface Sought {
  /** The customer's name; absent: all customers. */
  customer?: string
  /** The title, or what the titles have in common. */
  product?: string
  from?: Instant
  /** Exclusive. */
  until?: Instant
}

/** "Purchases of Contoso Ltd (SQL Server, since 1 Nov 2026)". `as` makes names safe for where it is shown. */
export function soughtText(view: View, sought: Sought, as: (text: string) => string = plain): string {
  const words = purchasesWords[view.locale]
  const whose = sought.customer === undefined ? words.ofAll : words.ofCustomer(as(sought.customer))
  const parts = [sought.product === undefined ? '' : as(sought.product), periodOf(view, sought)]
  return inBrackets(whose, productWords[view.locale].listed(parts.filter(Boolean)))
}

function periodOf({ locale, timeZone }: View, { from, until }: Sought): string {
  const words = purchasesWords[locale]
  const day = (at: Instant) => formatDay(locale, at, timeZone)
  const last = until === undefined ? '' : day(until - 1)
  if (from === undefined) return last && words.upTo(last)
  if (last === '') return words.since(day(from))
  return day(from) === last ? words.onDay(last) : words.between(day(from), last)
}

/** Nothing was found: in all that there is, or in what was looked at so far. */
export function nothingFound(view: View, sought: Sought, lookedBackTo?: Instant): string {
  const words = purchasesWords[view.locale]
  if (lookedBackTo === undefined) return words.none(soughtText(view, sought))
  return words.noneYet(soughtText(view, sought), formatDay(view.locale, lookedBackTo, view.timeZone))
}

export interface ListedPurchase {
  order: Order
  customer: string
  /** When it can no longer be cancelled, in whole or in part. */
  cancellableUntil?: Instant
}

export function purchaseListCard(
  view: View,
  shown: {
    sought: Sought
    purchases: readonly ListedPurchase[]
    /** So many came before on earlier pages. */
    before: number
    all: PurchaseCount
    hasNext: boolean
    lookedBackTo?: Instant
  },
  buttons: Button[],
) {
  const words = purchasesWords[view.locale]
  const { sought, purchases, lookedBackTo } = shown
  return guideCard(view.locale, {
    summary: words.listSummary(soughtText(view, sought, String), placeOf(view, shown)),
    heading: soughtText(view, sought),
    texts: [placeOf(view, shown), ...purchases.map((purchase) => rowOf(view, purchase, sought))],
    remarks:
      lookedBackTo === undefined ? [] : [words.lookedBackTo(formatDay(view.locale, lookedBackTo, view.timeZone))],
    buttons,
    primary: shown.hasNext ? 'button' : 'none',
  })
}

/** "5-8 of 27". */
function placeOf(
  { locale }: View,
  { purchases, before, all }: { purchases: readonly unknown[]; before: number; all: PurchaseCount },
): string {
  const { place, placeOfOne, placeInMore } = purchasesWords[locale]
  const [first, last, count] = [before + 1, before + purchases.length, all.count].map(formatNumber)
  if (all.more) return placeInMore(String(first), String(last), String(count))
  return first === last ? placeOfOne(String(last), String(count)) : place(String(first), String(last), String(count))
}

/** The id and the day first, so that they stand on one line also where there is little room. */
function rowOf({ locale, timeZone }: View, { order, customer, cancellableUntil }: ListedPurchase, sought: Sought) {
  const words = purchasesWords[locale]
  const state = orderState(order)
  return words.listed(order.id, [
    formatDay(locale, order.purchasedAt, timeZone),
    ...(sought.customer === undefined ? [plain(customer)] : []),
    plain(linesText(locale, order.lines)),
    ...(state === 'completed' ? [] : [words.state[state]]),
    ...(cancellableUntil === undefined
      ? []
      : [words.cancellableUntil(formatInstant(locale, cancellableUntil, timeZone))]),
  ])
}

export interface OrderDetail {
  lead?: string
  check: CancellationCheck
  customer: string
  keys: readonly GivenKey[]
  links: readonly GivenLink[]
}

const mostLines = 5

/** Everything about one order: its lines, its state, until when it can be cancelled, what was handed out. */
export function orderDetailCard(view: View, detail: OrderDetail, buttons: Button[]) {
  const { locale } = view
  const words = purchasesWords[locale]
  const { order, lines } = detail.check
  const heading = words.orderIs(order.id, words.state[orderState(order)])
  const hidden = order.lines.length - mostLines
  return guideCard(locale, {
    summary: inARow(locale, words.summary(heading), linesText(locale, order.lines)),
    lead: detail.lead,
    heading,
    texts:
      order.lines.length === 1
        ? []
        : [
            ...order.lines.slice(0, mostLines).map((line) => `${line.number}\\. ${lineText(view, line)}`),
            ...(hidden > 0 ? [productWords[locale].moreLines(hidden)] : []),
          ],
    facts: factsOf(view, detail),
    remarks: [...(order.note && plain(order.note) ? [words.note(plain(order.note))] : []), ...handedOut(view, detail)],
    why: inARow(
      locale,
      ...rulesOf(lines).map((rule) => withRule(locale, words.withinWindow[rule.kind](rule.windowHours / 24), rule)),
    ),
    buttons,
  })
}

function lineText({ locale }: View, line: OrderLine): string {
  const words = purchasesWords[locale]
  const { times, kind } = productWords[locale]
  const state = words.state[line.cancelledAt === undefined ? 'completed' : 'cancelled']
  return words.line(plain(times(line.title, line.quantity)), kind[line.kind], formatMoney(locale, line.total), state)
}

function factsOf(view: View, { check, customer }: OrderDetail) {
  const words = purchasesWords[view.locale]
  const { order } = check
  const instant = (at: Instant) => formatInstant(view.locale, at, view.timeZone)
  return [
    { title: words.customer, value: plain(customer) },
    ...(order.lines.length === 1 ? [{ title: words.product, value: plain(linesText(view.locale, order.lines)) }] : []),
    { title: words.purchased, value: instant(order.purchasedAt) },
    ...(order.renewedAt === undefined ? [] : [{ title: words.renewed, value: instant(order.renewedAt) }]),
    ...cancellation(view, check),
    { title: words.total, value: formatMoney(view.locale, order.total) },
    { title: words.placedBy, value: plain(order.placedBy.name) || plain(order.placedBy.id) },
  ]
}

function cancellation({ locale, timeZone }: View, { order, lines, eligible, until }: CancellationCheck) {
  const words = purchasesWords[locale]
  const instant = (at: Instant) => formatInstant(locale, at, timeZone)
  if (until !== undefined) {
    const open = eligible.length === lines.length ? words.until : words.partlyUntil
    return [{ title: words.cancellable, value: open(instant(until)) }]
  }
  const closed = lines.flatMap(({ decision }) =>
    !decision.ok && decision.refusal.reason === 'window-closed' ? [decision.refusal.closedAt] : [],
  )
  if (closed.length > 0) return [{ title: words.cancellable, value: words.closed(instant(Math.max(...closed))) }]
  return order.cancellation ? [{ title: words.cancelledOn, value: instant(order.cancellation.at) }] : []
}

function rulesOf(lines: CancellationCheck['lines']): CancellationRule[] {
  const rules = lines.flatMap(({ decision }) => {
    if (decision.ok) return [decision.value.rule]
    return decision.refusal.reason === 'window-closed' ? [decision.refusal.rule] : []
  })
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()]
}

/** So many keys and links are named; a busy order has more. */
const mostNamed = 3

function handedOut(view: View, { check, keys, links }: OrderDetail): string[] {
  const words = purchasesWords[view.locale]
  const { listed } = productWords[view.locale]
  const named = keys.slice(-mostNamed).map(({ version, masked, revokedAt }) => {
    const key = masked === undefined ? words.keyHidden(version) : words.key(plain(masked), version)
    return revokedAt === undefined ? key : words.revoked(key)
  })
  const given = links
    .slice(-mostNamed)
    .map((link) => inBrackets(mediaText(view, link), linkStateText(view, link.state)))
  const noKeys = check.order.status === 'cancelled' ? words.noKeysEver : words.noKeys
  return [
    named.length === 0 ? noKeys : words.keys(listed(named)),
    ...(given.length === 0 ? [] : [words.links(listed(given))]),
  ]
}

/** Where the file is, and whether everything is in it. */
export function purchaseFileCard(
  view: View,
  shown: { sought: Sought; lines: number; cut: boolean; url: string; until: Instant },
  buttons: Button[],
) {
  const words = purchasesWords[view.locale]
  const { sought, lines, cut, url, until } = shown
  return guideCard(view.locale, {
    summary: words.exportedSummary(soughtText(view, sought, String), formatNumber(lines)),
    heading: words.exported(formatNumber(lines)),
    texts: [soughtText(view, sought)],
    remarks: [
      ...(cut ? [words.exportCut(formatNumber(mostExportedLines))] : []),
      words.exportUntil(formatInstant(view.locale, until, view.timeZone)),
    ],
    buttons,
    primary: 'link',
    links: [{ title: words.openFile, url }],
  })
}
