import type { CancelOrderRefusal } from '../services/cancel.ts'
import type { CommerceReason } from '../services/commerce/commerce.ts'
import type { LinkRefusal } from '../services/download-link.ts'
import type { OrderRefusal } from '../services/order.ts'
import type { KeyRefusal } from '../services/product-key.ts'
import { formatInstant, formatMoney, formatNumber } from './format.ts'
import { roleNeeded } from './roles.ts'
import type { View } from './view.ts'
import { explain, plain, type Reasons, words } from './words.ts'

export type Refusal = OrderRefusal | CancelOrderRefusal | KeyRefusal | LinkRefusal

const commerceWords = words({
  en: {
    'product-not-found': 'The price list has changed; choose the product again.',
    'not-available': 'The product is not available for this customer or country. Choose another one.',
    'quantity-not-allowed': 'That quantity is not allowed for this product.',
    'customer-not-found':
      'There is no reseller relationship with this customer. Ask the customer to accept your request.',
    'customer-not-ready':
      'The customer account is not ready: the Microsoft Customer Agreement must be confirmed and the review finished.',
    'limit-reached':
      'A credit or asset limit of this customer is reached. Lower the quantity, or ask for a higher limit.',
    'risk-check-failed': 'The risk check failed. Open a support request in Partner Center.',
    'order-not-found': 'The order was not found; it can take up to 15 minutes to appear.',
    'order-in-progress': 'The order is still being processed. Try again in a few minutes.',
    'cancel-window-passed': 'The cancellation window has passed.',
    'order-cannot-be-cancelled': 'This order cannot be cancelled here. Open a support request in Partner Center.',
  } satisfies Record<CommerceReason, string>,
  ja: {
    'product-not-found': '価格表が変更されました。製品を選択し直してください。',
    'not-available': 'この製品は、このお客様または国では購入できません。別の製品を選択してください。',
    'quantity-not-allowed': 'この製品では、その数量は指定できません。',
    'customer-not-found': 'このお客様とのリセラー関係がありません。お客様に関係の承認を依頼してください。',
    'customer-not-ready': 'お客様のアカウントの準備ができていません。Microsoft 顧客契約の確認と審査の完了が必要です。',
    'limit-reached': 'このお客様の与信または資産の上限に達しました。数量を減らすか、上限の引き上げを依頼してください。',
    'risk-check-failed':
      'リスク チェックに合格しませんでした。パートナー センターでサポート リクエストを作成してください。',
    'order-not-found': '注文が見つかりません。表示まで最大 15 分かかることがあります。',
    'order-in-progress': '注文はまだ処理中です。数分後にもう一度お試しください。',
    'cancel-window-passed': 'キャンセル期間が過ぎています。',
    'order-cannot-be-cancelled':
      'この注文はここではキャンセルできません。パートナー センターでサポート リクエストを作成してください。',
  },
})

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
    'commerce-refused': ({ because, code }) => `${commerceWords.en[because]} (Partner Center code ${code})`,
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
    'commerce-refused': ({ because, code }) => `${commerceWords.ja[because]}(パートナー センターのコード ${code})`,
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
