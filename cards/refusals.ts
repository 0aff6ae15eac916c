import type { CancelOrderRefusal } from '../services/cancel.ts'
import type { LinkRefusal } from '../services/download-link.ts'
import type { OrderRefusal } from '../services/order.ts'
import type { KeyRefusal } from '../services/product-key.ts'
import { commerceText } from './commerce.ts'
import { formatInstant, formatMoney, formatNumber } from './format.ts'
import { roleNeeded } from './roles.ts'
import type { View } from './view.ts'
import { explain, plain, type Reasons, words } from './words.ts'

export type Refusal = OrderRefusal | CancelOrderRefusal | KeyRefusal | LinkRefusal

const reasons = words({
  en: (view: View): Reasons<Refusal> => ({
    'role-needed': ({ roles }) => roleNeeded('en', roles),
    'not-found': () => 'I did not find it. Please check the name or the order ID.',
    'no-lines': () => 'The order has no lines yet. Which product?',
    'too-many-lines': ({ maximum }) => `An order can have at most ${maximum} lines.`,
    'product-not-found': () => 'That product is no longer in the price list. Choose another one.',
    'quantity-not-allowed': ({ minimum, maximum }) =>
      `Please give a whole number from ${formatNumber(minimum)} to ${formatNumber(maximum)}.`,
    'operation-reused': () => 'That button was already used for something else.',
    'commerce-refused': (refusal) => commerceText('en', refusal),
    'note-too-long': ({ maximum }) => `The note is too long; at most ${maximum} characters.`,
    'price-changed': ({ agreed, total }) =>
      `The price has changed from ${formatMoney('en', agreed)} to ${formatMoney('en', total)}. Please check again.`,
    'reason-too-long': ({ maximum }) => `The reason is too long; at most ${maximum} characters.`,
    'line-not-found': ({ orderId, line }) => `Order ${plain(orderId)} has no line ${line}.`,
    'already-cancelled': ({ at }) => `It was already cancelled on ${formatInstant('en', at, view.timeZone)}.`,
    'not-cancellable': () => 'The cancellation window has closed in the meantime.',
    'version-not-offered': ({ offered }) => `Choose one of these versions: ${offered.join(', ')}.`,
    'pool-empty': () => 'The key pool has no key left for this version.',
    'line-cancelled': ({ orderId }) => `${plain(orderId)} is cancelled; its keys and links are revoked.`,
    'no-media': () => 'There is nothing to download for a CAL; it has a key only.',
    'not-offered': ({ offered }) => `Choose one of these: ${offered.join(', ')}.`,
    'deployment-tool-needed': () => '32-bit is installed with the Office Deployment Tool.',
  }),
  ja: (view: View): Reasons<Refusal> => ({
    'role-needed': ({ roles }) => roleNeeded('ja', roles),
    'not-found': () => '見つかりませんでした。名前または注文 ID をご確認ください。',
    'no-lines': () => '注文に明細がありません。どの製品を注文しますか。',
    'too-many-lines': ({ maximum }) => `1 件の注文の明細は ${maximum} 行までです。`,
    'product-not-found': () => 'その製品は価格表にありません。別の製品を選択してください。',
    'quantity-not-allowed': ({ minimum, maximum }) =>
      `${formatNumber(minimum)} から ${formatNumber(maximum)} までの整数でお知らせください。`,
    'operation-reused': () => 'このボタンは、すでに別の操作に使われています。',
    'commerce-refused': (refusal) => commerceText('ja', refusal),
    'note-too-long': ({ maximum }) => `メモが長すぎます。${maximum} 文字以内で入力してください。`,
    'price-changed': ({ agreed, total }) =>
      `価格が ${formatMoney('ja', agreed)} から ${formatMoney('ja', total)} に変更されました。もう一度ご確認ください。`,
    'reason-too-long': ({ maximum }) => `理由が長すぎます。${maximum} 文字以内で入力してください。`,
    'line-not-found': ({ orderId, line }) => `注文 ${plain(orderId)} に明細 ${line} はありません。`,
    'already-cancelled': ({ at }) => `${formatInstant('ja', at, view.timeZone)} にすでにキャンセルされています。`,
    'not-cancellable': () => '確認している間にキャンセル期間が終了しました。',
    'version-not-offered': ({ offered }) => `次のバージョンから選択してください: ${offered.join('、')}。`,
    'pool-empty': () => 'このバージョンのキーの在庫がありません。',
    'line-cancelled': ({ orderId }) => `${plain(orderId)} はキャンセル済みで、キーとリンクは取り消されています。`,
    'no-media': () => 'CAL にはダウンロードするものがなく、キーのみです。',
    'not-offered': ({ offered }) => `次の中から選択してください: ${offered.join('、')}。`,
    'deployment-tool-needed': () => '32 ビット版は Office 展開ツールで展開します。',
  }),
})

/** Why it was not done, and what to do now, in the reader's language. */
export const refusalText = (view: View, refusal: Refusal): string => explain(reasons[view.locale](view), refusal)
