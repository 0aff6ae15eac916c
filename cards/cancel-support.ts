import type { CancellationCheck } from '../services/cancel.ts'
import type { Customer, Instant, Locale } from '../services/model.ts'
import { supportPath } from '../services/policy/cancellation-support.ts'
import { firstRefusal } from './cancel.ts'
import type { Button } from './card.ts'
import { formatInstant, formatNumber } from './format.ts'
import { guideCard } from './guide.ts'
import { withRule } from './source.ts'
import type { View } from './view.ts'
import { oneLine, plain, words } from './words.ts'

export const cancelSupportWords = words({
  en: {
    heading: (id: string) => `Support request for ${id}`,
    text: 'Only Microsoft support can still decide on this. It is only a request: a refund may or may not be granted.',
    summary: (id: string) => `The support request for ${id} is ready to paste.`,
    open: (label: string) => `In Partner Center, open "${label}".`,
    choose: (label: string) => `Type of problem: "${label}".`,
    paste: 'Fill in the impact and the title, paste the text below as the description, add your contact details.',
    submit: 'Submit, and keep the number of the request with the order.',
    label: 'Text to copy',
    title: (id: string) => `Title: Cancel order ${id} after its window has closed`,
    customer: (name: string) => `Customer: ${name}`,
    tenant: (id: string) => `Tenant ID: ${id}`,
    domain: (name: string) => `Domain: ${name}`,
    order: (id: string) => `Order ID: ${id}`,
    product: (title: string) => `Product: ${title}`,
    amount: (quantity: string) => `Amount requested (quantity): ${quantity}`,
    reason: (reason: string) => `Refund reason: ${reason}`,
    purchased: (at: string) => `Purchased: ${at}`,
    renewed: (at: string) => `Renewed: ${at}`,
    closed: (at: string) => `Window closed: ${at}`,
    asked: (at: string) => `Requested: ${at}`,
    contact: (name: string) => `Contact: ${name}`,
    email: 'E-mail: (please add)',
    phone: 'Phone: (please add)',
    why: 'Why: after the window only a support request is left',
  },
  ja: {
    heading: (id: string) => `${id} のサポート リクエスト`,
    text: '期間終了後に判断できるのは Microsoft サポートだけです。あくまで依頼のため、払い戻しが認められるとは限りません。',
    summary: (id: string) => `${id} のサポート リクエストの文面ができました。貼り付けてお使いください。`,
    open: (label: string) => `パートナー センターで「${label}」(問題の報告) を開きます。`,
    choose: (label: string) => `問題の種類として「${label}」(顧客に代わる購入と払い戻し) を選択します。`,
    paste: '影響とタイトルを入力し、説明に下の文面を貼り付け、連絡先を記入します。',
    submit: '送信し、リクエストの番号を注文とともに控えておきます。',
    label: 'コピーする文面',
    title: (id: string) => `タイトル: キャンセル期間が終了した注文 ${id} のキャンセルの依頼`,
    customer: (name: string) => `顧客名: ${name}`,
    tenant: (id: string) => `テナント ID: ${id}`,
    domain: (name: string) => `ドメイン: ${name}`,
    order: (id: string) => `注文 ID: ${id}`,
    product: (title: string) => `製品名: ${title}`,
    amount: (quantity: string) => `要求された数量: ${quantity}`,
    reason: (reason: string) => `払い戻し理由: ${reason}`,
    purchased: (at: string) => `購入日時: ${at}`,
    renewed: (at: string) => `更新日時: ${at}`,
    closed: (at: string) => `キャンセル期間の終了: ${at}`,
    asked: (at: string) => `依頼日時: ${at}`,
    contact: (name: string) => `連絡先の氏名: ${name}`,
    email: 'メール アドレス: (記入してください)',
    phone: '電話番号: (記入してください)',
    why: '根拠: 期間の終了後に残る方法はサポート リクエストだけです',
  },
})

export interface SupportCase {
  customer: Pick<Customer, 'id' | 'name' | 'domain'>
  check: CancellationCheck
  /** As it was typed or chosen. */
  reason: string
  /** Who asks. */
  contact: string
}

/** The way to Microsoft support, and all that its form asks for, ready to paste. */
export function cancelSupportCard(view: View, request: SupportCase, buttons: Button[]) {
  const its = cancelSupportWords[view.locale]
  const { id } = request.check.order
  return guideCard(view.locale, {
    summary: its.summary(id),
    heading: its.heading(plain(id)),
    texts: [its.text],
    steps: [its.open(supportPath.open), its.choose(supportPath.problemType), its.paste, its.submit],
    copy: { label: its.label, text: packet(view.locale, request) },
    why: withRule(view.locale, its.why, supportPath),
    buttons,
  })
}

/** Times in UTC, as Partner Center counts; names as they are, since nothing reads them as Markdown here. */
function packet(locale: Locale, { customer, check, reason, contact }: SupportCase): string {
  const its = cancelSupportWords[locale]
  const { order, lines, at } = check
  const utc = (instant: Instant) => formatInstant(locale, instant, 'UTC')
  const refusal = firstRefusal(check)
  const open = lines.filter(({ line }) => line.cancelledAt === undefined)
  return [
    its.title(order.id),
    its.customer(oneLine(customer.name)),
    its.tenant(customer.id),
    its.domain(customer.domain),
    its.order(order.id),
    ...open.flatMap(({ line }) => [its.product(oneLine(line.title)), its.amount(formatNumber(line.quantity))]),
    its.reason(oneLine(reason)),
    its.purchased(utc(order.purchasedAt)),
    ...(order.renewedAt ? [its.renewed(utc(order.renewedAt))] : []),
    ...(refusal?.reason === 'window-closed' ? [its.closed(utc(refusal.closedAt))] : []),
    its.asked(utc(at)),
    its.contact(oneLine(contact)),
    its.email,
    its.phone,
  ].join('\n')
}
