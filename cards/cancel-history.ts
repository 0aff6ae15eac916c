import type { CancellationCheck } from '../services/cancel.ts'
import type { Locale } from '../services/model.ts'
import type { RuleChange } from '../services/policy/cancellation-history.ts'
import type { CancellationRule } from '../services/policy/cancellation-rules.ts'
import { sources } from '../services/policy/sources.ts'
import { ruleOf } from './cancel.ts'
import { cancelWords } from './cancel-words.ts'
import type { Button } from './card.ts'
import { formatDay, formatInstant } from './format.ts'
import { guideCard } from './guide.ts'
import { sourceText } from './source.ts'
import type { View } from './view.ts'
import { plain, words } from './words.ts'

export const cancelHistoryWords = words({
  en: {
    heading: 'How the cancellation window changed',
    before: (day: string) => `Until ${day}`,
    since: (day: string) => `From ${day}`,
    both: (rule: string) => `${rule}, for both kinds`,
    each: (subscription: string, perpetual: string) =>
      `software subscriptions: ${subscription}; perpetual software: ${perpetual}`,
    rule: (window: string, refund: string) => `${window}, ${refund}`,
    chosen: 'The rule of the day of the purchase counts, or of the renewal.',
    bought: (id: string, at: string, rule: string) => `${id}, purchased ${at}: ${rule}.`,
    renewed: (id: string, at: string, rule: string) => `${id}, renewed ${at}: ${rule}.`,
    vendor: 'One vendor dates the last change 14 Oct 2022.',
    today: (now: string) => `Today: ${now}.`,
  },
  ja: {
    heading: 'キャンセル期間の変遷',
    before: (day: string) => `${day}まで`,
    since: (day: string) => `${day}から`,
    both: (rule: string) => `どちらの種類も ${rule}`,
    each: (subscription: string, perpetual: string) =>
      `ソフトウェア サブスクリプションは ${subscription}、永続的ソフトウェアは ${perpetual}`,
    rule: (window: string, refund: string) => `${window} (${refund})`,
    chosen: '適用されるのは、購入日または更新日の時点の規則です。',
    bought: (id: string, at: string, rule: string) => `${id} (購入日時 ${at}) の場合: ${rule}。`,
    renewed: (id: string, at: string, rule: string) => `${id} (更新日時 ${at}) の場合: ${rule}。`,
    vendor: '最後の変更を 2022年10月14日とする販売代理店もあります。',
    today: (now: string) => `現在: ${now}。`,
  },
})

/** How 60 days became 30 and 7, and which of them holds for the order at hand. */
export function cancelHistoryCard(
  view: View,
  changes: readonly RuleChange[],
  check: CancellationCheck | undefined,
  buttons: Button[],
) {
  const { locale } = view
  const its = cancelHistoryWords[locale]
  const day = (at: number) => formatDay(locale, at, 'UTC')
  const facts = changes.map((change, n) => {
    const next = changes[n + 1]
    const title = n === 0 && next ? its.before(day(next.validFrom - 1)) : its.since(day(change.validFrom))
    return { title, value: inForce(locale, change) }
  })
  const current = facts.at(-1)
  const here = check ? hereTexts(view, check) : []
  const texts = here.length > 0 ? here : [its.today(current?.value ?? '')]
  const rules = changes.flatMap(({ inForce: { subscription, perpetual } }) => [subscription, perpetual])
  const cited = [...new Set([...rules.map(({ source }) => source), sources.cloudIm, sources.interworks])]
  const verified = rules.map(({ lastVerified }) => lastVerified).sort()[0] ?? ''
  return guideCard(locale, {
    summary: texts.join(' '),
    heading: its.heading,
    texts,
    facts,
    remarks: [its.chosen, its.vendor],
    why: sourceText(locale, cited, verified),
    buttons,
  })
}

const ruleText = (locale: Locale, { windowHours, refund }: CancellationRule): string =>
  cancelHistoryWords[locale].rule(cancelWords[locale].window(windowHours / 24), cancelWords[locale].refundKind[refund])

function inForce(locale: Locale, { inForce: { subscription, perpetual } }: RuleChange): string {
  const [first, second] = [ruleText(locale, subscription), ruleText(locale, perpetual)]
  return first === second ? cancelHistoryWords[locale].both(first) : cancelHistoryWords[locale].each(first, second)
}

/** One sentence for each rule that holds for a line of the order. */
function hereTexts({ locale, timeZone }: View, { order, lines }: CancellationCheck): string[] {
  const { bought, renewed } = cancelHistoryWords[locale]
  const texts = lines.flatMap(({ decision }) => {
    const rule = decision.ok ? decision.value.rule : ruleOf(decision.refusal)
    if (!rule) return []
    const at = formatInstant(locale, order.renewedAt ?? order.purchasedAt, timeZone)
    return [(order.renewedAt ? renewed : bought)(plain(order.id), at, ruleText(locale, rule))]
  })
  return [...new Set(texts)]
}
