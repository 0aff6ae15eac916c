import type { PeriodCheck } from '../services/cancel-period.ts'
import type { Instant } from '../services/model.ts'
import { closedRemarks, firstRefusal, refundOf, whyOf } from './cancel.ts'
import { cancelWords } from './cancel-words.ts'
import type { Button } from './card.ts'
import { formatDate, formatDuration, formatInstant, formatMoney } from './format.ts'
import { guideCard } from './guide.ts'
import { linesText } from './products.ts'
import type { View } from './view.ts'
import { plain, spaced, words } from './words.ts'

export const cancelDateWords = words({
  en: {
    day: (day: string) => `on ${day}`,
    period: (first: string, last: string) => `from ${first} to ${last}`,
    moment: (at: string) => `at ${at}`,
    open: (when: string) => `Yes, also ${when}`,
    openPast: (when: string) => `Yes, it could be cancelled ${when}`,
    closes: (until: string) => `Yes, but only until ${until}`,
    closesPast: (until: string) => `Yes, it could be cancelled until ${until}`,
    closed: (when: string) => `No, not ${when}`,
    closedPast: (when: string) => `No, it could not be cancelled ${when}`,
    closing: (until: string, duration: string) => `The window closes ${until}, in ${duration}.`,
    left: (duration: string) => `That leaves ${duration} until then.`,
    hasClosed: (at: string) => `The window closed ${at}.`,
    notYet: (at: string) => `It was purchased ${at}.`,
    refundThen: 'Estimated refund then',
    inPart: 'This holds for a part of its lines only.',
    summary: (heading: string, text: string) => `${heading}. ${text}`,
    check: (id: string) => `Check ${id}`,
  },
  ja: {
    day: (day: string) => spaced(day, 'の時点'),
    period: (first: string, last: string) => `${first} から ${last} までの期間`,
    moment: (at: string) => spaced(at, 'の時点'),
    open: (when: string) => `はい、${when}でもキャンセルできます`,
    openPast: (when: string) => `はい、${when}ではキャンセルできました`,
    closes: (until: string) => `はい、ただし ${until} より前に限ります`,
    closesPast: (until: string) => `はい、${until} より前であればキャンセルできました`,
    closed: (when: string) => `いいえ、${when}ではキャンセルできません`,
    closedPast: (when: string) => `いいえ、${when}ではキャンセルできませんでした`,
    closing: (until: string, duration: string) => `キャンセル期間は ${until} に終了します (残り ${duration})。`,
    left: (duration: string) => `それまで残り ${duration}です。`,
    hasClosed: (at: string) => `キャンセル期間は ${at} に終了しました。`,
    notYet: (at: string) => `購入日時は ${at} です。`,
    refundThen: 'その時点の払い戻しの見積もり',
    inPart: '対象は一部の明細だけです。',
    summary: (heading: string, text: string) => `${heading}。${text}`,
    check: (id: string) => `${id} を確認する`,
  },
})

/** The answer for the day or the hour that was asked about, and when the window closes. */
export function cancelDateCard(
  view: View,
  customer: string,
  check: PeriodCheck,
  { lead = '', buttons }: { lead?: string; buttons: Button[] },
) {
  const { locale } = view
  const own = cancelWords[locale]
  const its = cancelDateWords[locale]
  const { checked, now, verdict } = check
  const heading = headingOf(view, check)
  const text = windowText(view, check)
  const isPart = verdict !== 'closed' && checked.eligible.length < checked.lines.length
  const refund = verdict === 'closed' ? [] : [{ title: its.refundThen, value: refundThen(view, check) }]
  return guideCard(locale, {
    summary: its.summary(heading, text),
    lead,
    heading,
    texts: [text, ...(verdict === 'closed' ? closedRemarks(view, checked) : []), ...(isPart ? [its.inPart] : [])],
    facts: [
      { title: own.order, value: now.order.id },
      { title: own.customer, value: plain(customer) },
      { title: own.product, value: plain(linesText(locale, now.order.lines)) },
      ...refund,
    ],
    why: whyOf(view, checked),
    buttons,
  })
}

function headingOf(view: View, { asked, verdict, checked, isPast }: PeriodCheck): string {
  const its = cancelDateWords[view.locale]
  const when = whenText(view, asked)
  if (verdict === 'closes') {
    const until = formatInstant(view.locale, checked.until ?? asked.until, view.timeZone)
    return isPast ? its.closesPast(until) : its.closes(until)
  }
  if (verdict === 'open') return isPast ? its.openPast(when) : its.open(when)
  return isPast ? its.closedPast(when) : its.closed(when)
}

/** The day, the days, or the time that was asked about. */
function whenText({ locale, timeZone }: View, { from, until, instant }: PeriodCheck['asked']): string {
  const its = cancelDateWords[locale]
  if (instant !== undefined) return its.moment(formatInstant(locale, instant, timeZone))
  const first = formatDate(locale, from, timeZone)
  const last = formatDate(locale, until - 1, timeZone)
  return first === last ? its.day(first) : its.period(first, last)
}

function windowText({ locale, timeZone }: View, { now, checked, verdict }: PeriodCheck): string {
  const its = cancelDateWords[locale]
  const instant = (at: Instant) => formatInstant(locale, at, timeZone)
  const refusal = firstRefusal(checked)
  if (checked.until === undefined && refusal?.reason === 'not-yet-purchased')
    return its.notYet(instant(refusal.purchasedAt))
  if (now.until !== undefined && verdict === 'closes') return its.left(formatDuration(locale, now.until - now.at))
  if (now.until !== undefined) return its.closing(instant(now.until), formatDuration(locale, now.until - now.at))
  const closed = firstRefusal(now)
  return its.hasClosed(instant(closed?.reason === 'window-closed' ? closed.closedAt : now.at))
}

function refundThen(view: View, { checked }: PeriodCheck): string {
  const decisions = checked.lines.flatMap(({ decision }) => (decision.ok ? [decision.value] : []))
  const [only] = decisions
  return only && decisions.length === 1 ? refundOf(view, only) : formatMoney(view.locale, checked.refund)
}
