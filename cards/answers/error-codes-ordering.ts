import { type ErrorCodeRow, toOrder, toPurchases, toRoles } from './error-code-row.ts'

/** Signing in, the catalog, the cart and the order. */
export const orderingCodes: readonly ErrorCodeRow[] = [
  [
    '900421',
    'The MFA claim is missing. A partner admin must redo the consent of the secure application model with MFA; App-only calls are not affected.',
    'トークンに多要素認証のクレームが含まれていません。パートナーの管理者が、セキュア アプリケーション モデルの同意を多要素認証でやり直してください。App-only の呼び出しは対象外です。',
    'mfaEnforcement',
  ],
  [
    '900420',
    'The audience of the token is no longer accepted (Azure AD Graph ended in August 2025). Ask for a token for the Partner Center API.',
    'トークンの対象 (audience) が受け付けられなくなりました (Azure AD Graph は 2025 年 8 月に終了)。パートナー センター API 用のトークンを取得してください。',
  ],
  [
    '900329',
    'This resource refuses App-only calls. Use an App+User token.',
    'このリソースは App-only の呼び出しを受け付けません。App+User のトークンを使ってください。',
  ],
  [
    '900308 900150',
    'The role lacks the right for this call. Check that the account is an Admin agent.',
    'この呼び出しに必要な権限がロールにありません。アカウントが管理エージェントか確認してください。',
    'errorCodes',
    toRoles,
  ],
  [
    '900309',
    'A Conditional Access rule blocked the call. Ask the administrator of your tenant.',
    '条件付きアクセスにより呼び出しがブロックされました。テナントの管理者に確認してください。',
  ],
  [
    '20002',
    'There is no reseller relationship with this customer. Request it first.',
    'この顧客とのリセラー関係がありません。先に関係をリクエストしてください。',
  ],
  ['60003', 'The tenant was not found. Check the customer.', 'テナントが見つかりません。顧客を確認してください。'],
  [
    '20000 20003',
    'The order or subscription was not found. It can lag after the checkout: wait up to 15 minutes and try again.',
    '注文またはサブスクリプションが見つかりません。チェックアウトの直後は遅れることがあります。最大 15 分待ってから再試行してください。',
    'errorCodes',
    toPurchases,
  ],
  [
    '400013 400018',
    'The product or SKU was not found. Read the catalog again, and pad the SKU ID to four characters.',
    '製品または SKU が見つかりません。カタログを読み直し、SKU ID をゼロで補って 4 文字にしてください。',
  ],
  [
    '400019',
    'The availability has changed. Read the availabilities again, rebuild the cart and check out once more.',
    '可用性が変更されています。可用性を取得し直し、カートを作り直してから、もう一度チェックアウトしてください。',
    'checkoutCart',
    toOrder,
  ],
  [
    '400030 400036',
    'This segment or view is not allowed for your partner account.',
    'このセグメントまたはビューは、お使いのパートナー アカウントでは使用できません。',
  ],
  [
    '400072',
    'The item is not available. The table lists it under HTTP 200, but it is a failure: choose another item.',
    'この項目は利用できません。表では HTTP 200 とされていますが、失敗です。別の項目を選択してください。',
    'errorCodes',
    toOrder,
  ],
  [
    '2002 900275',
    'The quantity is outside the allowed range. Choose one between the minimum and the maximum of the SKU.',
    '数量が許可された範囲外です。SKU の最小数量と最大数量の間で指定してください。',
    'errorCodes',
    toOrder,
  ],
  [
    '2055',
    'The ETag is stale. Read the resource again, apply the change and send it once more.',
    'ETag が古くなっています。リソースを取得し直し、変更を適用して再送してください。',
  ],
  [
    '2085 800020 2091',
    'The item is not eligible for this customer or no longer sold. Choose another product.',
    'この項目は顧客の対象外か、販売を終了しています。別の製品を選択してください。',
    'errorCodes',
    toOrder,
  ],
  [
    '13605',
    'The Microsoft Customer Agreement is not confirmed. Confirm it for the customer first.',
    'Microsoft 顧客契約が確認されていません。先に顧客の契約を確認してください。',
  ],
  ['800008', 'The cart was not found. Create a new cart.', 'カートが見つかりません。新しいカートを作成してください。'],
  [
    '800065',
    'This cart was already submitted. Look up the orders before you try again, or you may buy twice.',
    'このカートは送信済みです。二重購入を避けるため、再試行の前に注文を確認してください。',
    'checkoutCart',
    toPurchases,
  ],
  [
    '800064',
    'The cart is being processed. Wait, then look up the orders.',
    'カートを処理中です。しばらく待ってから、注文を確認してください。',
    'errorCodes',
    toPurchases,
  ],
  [
    '800009',
    'There is an error in the items of the cart. See the error of each line in lineItems.',
    'カートの項目にエラーがあります。各明細の lineItems の error を確認してください。',
  ],
  [
    '800010 800017',
    'There is no inventory, or not as many as wanted. Lower the quantity or try later.',
    '在庫がないか、希望の数量に足りません。数量を減らすか、後で再試行してください。',
    'errorCodes',
    toOrder,
  ],
  [
    '800018 10009',
    'A limit of the sandbox is reached: 75 customers, 5 subscriptions per customer, 25 licenses per subscription.',
    'サンドボックスの上限に達しました。顧客は 75、サブスクリプションは顧客ごとに 5、ライセンスはサブスクリプションごとに 25 までです。',
  ],
]
