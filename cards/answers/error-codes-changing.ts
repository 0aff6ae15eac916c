import { type ErrorCodeRow, toCancel, toOrder, toPurchases } from './error-code-row.ts'

/** Cancelling and changing, limits, agreements and the lines of a cart. */
export const changingCodes: readonly ErrorCodeRow[] = [
  [
    '800019',
    'In production only software subscriptions and perpetual software may be cancelled this way.',
    '運用環境でこの方法でキャンセルできるのは、ソフトウェア サブスクリプションと永続ソフトウェアだけです。',
    'errorCodes',
    toCancel,
  ],
  [
    '800023 800025 900121',
    'The credit line or limit is used up. Ask your finance team or Microsoft.',
    '与信枠または上限に達しています。経理担当者または Microsoft に確認してください。',
  ],
  [
    '800039 900149',
    'Your reseller program is not active. Check the enrollment of your partner account.',
    'リセラー プログラムが有効ではありません。パートナー アカウントの登録状態を確認してください。',
  ],
  [
    '800060',
    'An order is in progress. Look at the order history in a few minutes.',
    '注文を処理中です。数分後に注文履歴を確認してください。',
    'errorCodes',
    toPurchases,
  ],
  [
    '800061',
    'This order cannot be cancelled. Check its window; otherwise open a support request.',
    'この注文はキャンセルできません。キャンセル期間を確認し、必要ならサポート リクエストを作成してください。',
    'errorCodes',
    toCancel,
  ],
  [
    '800063 800077',
    'Cancel this one through its subscription (PATCH subscription), not through the order.',
    'これは注文ではなく、サブスクリプションの PATCH でキャンセルしてください。',
    'errorCodes',
    toCancel,
  ],
  [
    '800066 800067 800088 800089',
    'A limit per customer is reached: subscriptions (800066), seats (800067, 800088) or assets (800089). Lower the quantity or open a support request.',
    '顧客ごとの上限に達しました (800066 はサブスクリプション数、800067 と 800088 はシート数、800089 は資産の残数)。数量を減らすか、サポート リクエストを作成してください。',
    'errorCodes',
    toOrder,
  ],
  [
    '800069',
    'A risk check failed. Open a support request.',
    'リスク チェックで拒否されました。サポートに依頼してください。',
  ],
  [
    '800070',
    'The product is not available in that country. Choose another product.',
    'この製品はその国では利用できません。別の製品を選択してください。',
    'errorCodes',
    toOrder,
  ],
  [
    '800073 800074 800075',
    'The customer is under review or not approved. Wait, or correct the profile of the customer.',
    '顧客が審査中か、承認されていません。審査を待つか、顧客のプロファイルを修正してください。',
  ],
  [
    '800082',
    'The subscription is not ready yet. Try again later.',
    'サブスクリプションの準備ができていません。後で再試行してください。',
  ],
  [
    '800090',
    'The quantity cannot be decreased. Cancel inside the window and buy the right quantity.',
    '数量は減らせません。キャンセル期間内にキャンセルし、正しい数量で購入してください。',
    'errorCodes',
    toCancel,
  ],
  [
    '800091 800092 800093',
    'The subscription is suspended (800091), belongs to a Software Assurance program (800092) or cannot renew automatically (800093).',
    'サブスクリプションが一時停止中である (800091)、ソフトウェア アシュアランス プログラムの対象である (800092)、または自動更新できない (800093) 状態です。',
  ],
  [
    '900117 900213',
    'The cancellation window has passed, so the purchase can no longer be cancelled. 900117 counts the window in days, 900213 in hours.',
    'キャンセル期間を過ぎたため、購入をキャンセルできません。期間の単位は、900117 が日、900213 が時間です。',
    'errorCodes',
    toCancel,
  ],
  [
    '900214 900257',
    'The window for reducing seats has passed. 900214 counts it in hours, 900257 in days.',
    'シート数を減らせる期間を過ぎました。期間の単位は、900214 が時間、900257 が日です。',
    'errorCodes',
    toCancel,
  ],
  [
    '900123 900124',
    'The Microsoft Partner Agreement is not accepted: by the indirect reseller (900123) or by your company (900124).',
    'Microsoft パートナー契約に同意していません。900123 は間接リセラー、900124 は自社が対象です。',
  ],
  [
    '900203 10012',
    'The item needs an attestation. Set AttestationAccepted on the line.',
    'この項目には同意が必要です。明細に AttestationAccepted を設定してください。',
    'createCart',
  ],
  [
    '900206',
    'The partner attestation is missing. Set PartnerOnRecordAttestationAccepted to true on the cart and check out again.',
    'パートナーの同意がありません。カートの PartnerOnRecordAttestationAccepted を true に設定し、もう一度チェックアウトしてください。',
    'createCart',
  ],
  [
    '900252 900253 900254',
    'The purchase order document or the tender data is missing. Upload it for the order.',
    '発注書または入札の情報がありません。注文にアップロードしてください。',
    'purchaseOrderUpload',
  ],
  [
    '900277 900278 900279 900280',
    'The change is not allowed at the moment: about to expire (900277), another change pending (900278; try again after 24 hours), or no updates allowed.',
    '現在は変更できません。900277 は期限間近、900278 は別の変更の処理中 (24 時間後に再試行)、ほかは変更が許可されていない状態です。',
  ],
  [
    '900311',
    'It was updated too many times. Open a support request.',
    '変更の回数が多すぎます。サポートに依頼してください。',
  ],
  [
    '900416',
    "The customer's account is locked. Open a support request.",
    '顧客のアカウントがロックされています。サポートに依頼してください。',
  ],
  [
    '10000 10001 10002 10003 10004 10006 10007 10008 10010 10011 10015',
    'An error of a cart line: 10000 currency, 10001 catalog item, 10002 quota, 10003 inventory, 10004 participants, 10006 not processed, 10007 subscription, 10008 reservations not enabled, 10010 input, 10011 not registered, 10015 seats. Correct that line and try again.',
    'カートの明細のエラーです。10000 は通貨、10001 はカタログ項目、10002 はクォータ、10003 は在庫、10004 は参加者、10006 は処理不可、10007 はサブスクリプション、10008 は予約が無効、10010 は入力、10011 は未登録、10015 はシート数です。その明細を修正して再試行してください。',
    'createCart',
    toOrder,
  ],
]
