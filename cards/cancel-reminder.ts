import type { Reminder } from '../services/cancel-reminder.ts'
import type { Button } from './card.ts'
import { formatInstant } from './format.ts'
import { guideCard } from './guide.ts'
import type { View } from './view.ts'
import { inARow, plain, words } from './words.ts'

export const cancelReminderWords = words({
  en: {
    set: (id: string, at: string) => `I will remind you here on ${at}, a day before the window of ${id} closes.`,
    late: (id: string) => `The window of ${id} closes within a day, so there is nothing to remind you of later.`,
    notOpen: (id: string) => `${id} can no longer be cancelled, so there is nothing to remind you of.`,
    due: (id: string, until: string, duration: string) =>
      `A reminder: ${id} can be cancelled until ${until} (${duration} left).`,
    forget: 'Do not remind me',
    forgetOne: (id: string) => `Do not remind me of ${id}`,
    forgetAll: 'Remove all reminders',
    forgotten: (id: string) => `I will not remind you of ${id}. The order itself is as it was.`,
    forgottenAll: (count: number) => `I removed your reminders (${count}). The orders themselves are as they were.`,
    noneFor: (id: string) => `There is no reminder for ${id}.`,
    none: 'No reminder is set.',
    heading: 'Your reminders',
    each: (customer: string, at: string) => `${customer}, ${at}`,
    more: (count: number) => `And ${count} more.`,
    why: 'I remind you here a day before an order can no longer be cancelled.',
    list: 'My reminders',
  },
  ja: {
    set: (id: string, at: string) => `${id} のキャンセル期間が終了する 1 日前、${at} にここでお知らせします。`,
    late: (id: string) => `${id} のキャンセル期間は 1 日以内に終了するため、後日の通知は設定できません。`,
    notOpen: (id: string) => `${id} はもうキャンセルできないため、通知するものはありません。`,
    due: (id: string, until: string, duration: string) =>
      `お知らせ: ${id} は ${until} より前ならキャンセルできます (残り ${duration})。`,
    forget: '通知を受け取らない',
    forgetOne: (id: string) => `${id} の通知を受け取らない`,
    forgetAll: 'すべての通知を解除する',
    forgotten: (id: string) => `${id} の通知を解除しました。注文はそのままです。`,
    forgottenAll: (count: number) => `${count} 件の通知を解除しました。注文はそのままです。`,
    noneFor: (id: string) => `${id} の通知は設定されていません。`,
    none: '設定されている通知はありません。',
    heading: '通知の一覧',
    each: (customer: string, at: string) => `${customer}、${at}`,
    more: (count: number) => `ほか ${count} 件。`,
    why: 'キャンセルできなくなる 1 日前に、ここでお知らせします。',
    list: '通知の一覧を見る',
  },
})

const shown = 7

/** What this person will be reminded of, and when. */
export function cancelRemindersCard(
  { locale, timeZone }: View,
  reminders: readonly (Reminder & { customer: string })[],
  { lead = '', buttons }: { lead?: string; buttons: Button[] },
) {
  const its = cancelReminderWords[locale]
  const facts = reminders.slice(0, shown).map(({ orderId, customer, dueAt }) => ({
    title: orderId,
    value: its.each(plain(customer), formatInstant(locale, dueAt, timeZone)),
  }))
  const more = reminders.length - facts.length
  return guideCard(locale, {
    summary: inARow(locale, lead, `${its.heading}: ${facts.map(({ title }) => title).join(', ')}`),
    lead,
    heading: its.heading,
    facts,
    remarks: [...(more > 0 ? [its.more(more)] : []), its.why],
    buttons,
  })
}
