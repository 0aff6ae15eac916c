import { z } from 'zod'
import type { Customer, Instant, Money, OrderLine, ProductKind } from '../services/model.ts'
import { Button, card, Spoken } from './card.ts'
import { formatInstant, formatMoney } from './format.ts'
import template from './order.json' with { type: 'json' }
import { linesText, productWords } from './products.ts'
import type { View } from './view.ts'
import { plain, words } from './words.ts'

export const orderWords = words({
  en: {
    title: 'Order software',
    example: 'order 5 Office LTSC Professional Plus 2024 for Contoso',
    noteLabel: 'Purchase order number or note (optional)',
    notePlaceholder: 'PO-12345',
    whichCustomer: 'Which customer is the order for?',
    customerLabel: 'Customer',
    severalCustomers: 'Several customers fit. Which one?',
    unknownCustomer: (said: string) => `I found no customer called "${said}".`,
    whyCustomer: 'The license belongs to one customer, whose country also decides the currency.',
    whichProduct: 'Which product?',
    productLabel: 'Product',
    productHint: 'Choose from the list, or type a name such as "SQL Server 2022 Standard".',
    severalProducts: 'Several products fit. Which one?',
    unknownProduct: 'I found no such product in the price list.',
    whyProduct: 'The price list has one line per edition, version, license unit and term.',
    howMany: (title: string) => `How many ${title}?`,
    quantityLabel: 'Quantity',
    quantityRange: (minimum: number, maximum: number) =>
      `Please give a whole number from ${minimum.toLocaleString('en-US')} to ${maximum.toLocaleString('en-US')}, for example ${Math.min(minimum + 4, maximum)}.`,
    whyQuantity: 'A software quantity cannot be changed after the purchase; it takes a cancellation and a new order.',
    review: 'Please check the order',
    customer: 'Customer',
    product: 'Product',
    kind: 'License',
    unitPrice: 'Unit price',
    total: 'Total',
    placedBy: 'Ordered by',
    orderId: 'Order',
    note: 'Note',
    samplePrices: 'Sample prices, before tax.',
    deadline: {
      perpetual: (until: string) => `If confirmed now, it can be cancelled with a full refund before ${until}.`,
      subscription: (until: string) => `If confirmed now, it can be cancelled with a prorated refund before ${until}.`,
    } satisfies Record<ProductKind, (until: string) => string>,
    confirm: (quantity: string) => `Order ${quantity} now`,
    change: 'Change',
    stop: 'Do not order',
    handOver: 'Text for an Admin agent',
    handOverText: (line: string) =>
      `Only an Admin agent can place the order. Send this line to one; it is all I need:\n\n> ${line}`,
    handOverLine: (quantity: number, title: string, customer: string) => `order ${quantity} ${title} for ${customer}`,
    reviewSummary: (what: string, customer: string, total: string) =>
      `Please check: ${what} for ${customer}, ${total}.`,
    receipt: (id: string) => `Ordered: ${id}`,
    receiptSummary: (id: string, what: string, customer: string) => `Order ${id} is placed: ${what} for ${customer}.`,
    cancelBy: {
      perpetual: (until: string) => `Can be cancelled with a full refund before ${until}.`,
      subscription: (until: string) => `Can be cancelled with a prorated refund before ${until}.`,
    } satisfies Record<ProductKind, (until: string) => string>,
    getKey: 'Get the key',
    cancelIt: 'Can it be cancelled?',
    another: 'Order something else',
    refused: 'The order was not placed; nothing was changed.',
    guest:
      'Orders are placed by your Microsoft partner; please ask your contact there. Here I can explain where keys are found and until when a purchase can be cancelled.',
  },
  ja: {
    title: 'ソフトウェアを注文する',
    example: 'コントソに Office LTSC Professional Plus 2024 を 5 本注文して',
    noteLabel: '発注番号またはメモ (省略可能)',
    notePlaceholder: 'PO-12345',
    whichCustomer: 'どのお客様の注文ですか。',
    customerLabel: '顧客',
    severalCustomers: '該当するお客様が複数あります。どのお客様ですか。',
    unknownCustomer: (said: string) => `「${said}」というお客様は見つかりませんでした。`,
    whyCustomer: 'ライセンスは 1 社のお客様に帰属し、通貨もお客様の国で決まるためです。',
    whichProduct: 'どの製品を注文しますか。',
    productLabel: '製品',
    productHint: '一覧から選択するか、「SQL Server 2022 Standard」のように入力してください。',
    severalProducts: '該当する製品が複数あります。どれですか。',
    unknownProduct: '価格表に該当する製品が見つかりませんでした。',
    whyProduct: '価格表は、エディション、バージョン、ライセンスの単位、期間ごとに分かれているためです。',
    howMany: (title: string) => `${title} を何本注文しますか。`,
    quantityLabel: '数量',
    quantityRange: (minimum: number, maximum: number) =>
      `${minimum.toLocaleString('en-US')} から ${maximum.toLocaleString('en-US')} までの整数でお知らせください (例: ${Math.min(minimum + 4, maximum)})。`,
    whyQuantity: 'ソフトウェアの数量は購入後に変更できず、キャンセルして注文し直す必要があるためです。',
    review: '注文内容の確認',
    customer: '顧客',
    product: '製品',
    kind: 'ライセンス',
    unitPrice: '単価',
    total: '合計',
    placedBy: '注文者',
    orderId: '注文 ID',
    note: 'メモ',
    samplePrices: 'サンプル価格、税別。',
    deadline: {
      perpetual: (until: string) => `今すぐ確定した場合、${until} より前なら、全額払い戻しでキャンセルできます。`,
      subscription: (until: string) =>
        `今すぐ確定した場合、${until} より前なら、日割りの払い戻しでキャンセルできます。`,
    },
    confirm: (quantity: string) => `${quantity} 本の注文を確定する`,
    change: '変更する',
    stop: '注文しない',
    handOver: '管理エージェントへの依頼文',
    handOverText: (line: string) =>
      `注文を確定できるのは管理エージェントだけです。次の 1 行を管理エージェントに送ってください。これだけで注文できます。\n\n> ${line}`,
    handOverLine: (quantity: number, title: string, customer: string) =>
      `${customer} に ${title} を ${quantity} 本注文して`,
    reviewSummary: (what: string, customer: string, total: string) =>
      `ご確認ください: ${customer}、${what}、${total}。`,
    receipt: (id: string) => `注文しました: ${id}`,
    receiptSummary: (id: string, what: string, customer: string) => `注文 ${id} を確定しました: ${customer}、${what}。`,
    cancelBy: {
      perpetual: (until: string) => `${until} より前なら、全額払い戻しでキャンセルできます。`,
      subscription: (until: string) => `${until} より前なら、日割りの払い戻しでキャンセルできます。`,
    },
    getKey: 'キーを取得する',
    cancelIt: 'キャンセルできるか確認する',
    another: '別の注文をする',
    refused: '注文は行われていません。何も変更していません。',
    guest:
      'ご注文は Microsoft パートナーが承ります。担当者にお問い合わせください。ここでは、キーの確認場所とキャンセルの期限をご案内できます。',
  },
})

const Facts = z.array(z.object({ title: z.string(), value: z.string() })).max(7)

const orderCard = card(
  template,
  z.object({
    summary: Spoken,
    lead: z.string().default(''),
    heading: z.string(),
    facts: Facts,
    deadlines: z.array(z.string()),
    remarks: z.array(z.string()),
    asksNote: z.boolean().default(false),
    buttons: z.array(Button).max(6),
  }),
  orderWords,
)

export interface OrderShown {
  customer: Customer
  lines: readonly Omit<OrderLine, 'number' | 'version'>[]
  total: Money
  /** Until when each kind on the order can be cancelled. */
  deadlines: readonly { kind: ProductKind; until: Instant }[]
}

/** What is about to be ordered. */
export function orderReviewCard(
  view: View,
  shown: OrderShown,
  asks: { lead: string; note: boolean; buttons: Button[] },
) {
  const words = orderWords[view.locale]
  return orderCard(view.locale, {
    summary: words.reviewSummary(
      linesText(view.locale, shown.lines),
      shown.customer.name,
      formatMoney(view.locale, shown.total),
    ),
    lead: asks.lead,
    heading: words.review,
    facts: factsOf(view, shown),
    deadlines: shown.deadlines.map(({ kind, until }) =>
      words.deadline[kind](formatInstant(view.locale, until, view.timeZone)),
    ),
    remarks: [words.samplePrices],
    asksNote: asks.note,
    buttons: asks.buttons,
  })
}

/** What was ordered. */
export function orderReceiptCard(view: View, shown: OrderShown & { id: string; note?: string }, buttons: Button[]) {
  const words = orderWords[view.locale]
  const note = plain(shown.note ?? '')
  return orderCard(view.locale, {
    summary: words.receiptSummary(shown.id, linesText(view.locale, shown.lines), shown.customer.name),
    heading: words.receipt(shown.id),
    facts: [...factsOf(view, shown), ...(note ? [{ title: words.note, value: note }] : [])],
    deadlines: shown.deadlines.map(({ kind, until }) =>
      words.cancelBy[kind](formatInstant(view.locale, until, view.timeZone)),
    ),
    remarks: [words.samplePrices],
    buttons,
  })
}

function factsOf({ locale }: View, { customer, lines, total }: OrderShown) {
  const words = orderWords[locale]
  const { kind, term, noTerm, billing, times, moreLines } = productWords[locale]
  const only = lines.length === 1 ? lines[0] : undefined
  const shown = lines.length > 4 ? lines.slice(0, 3) : lines
  const more = lines.length - shown.length
  return [
    { title: words.customer, value: plain(customer.name) },
    ...shown.map((line) => ({ title: words.product, value: plain(times(line.title, line.quantity)) })),
    ...(more > 0 ? [{ title: words.product, value: moreLines(more) }] : []),
    ...(only
      ? [
          {
            title: words.kind,
            value: [kind[only.kind], only.term ? term[only.term] : noTerm, billing[only.billing]].join(' · '),
          },
          { title: words.unitPrice, value: formatMoney(locale, only.unitPrice) },
        ]
      : []),
    { title: words.total, value: formatMoney(locale, total) },
  ]
}
