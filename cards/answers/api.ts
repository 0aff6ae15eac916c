import type { AnswerEntry } from './answer-entry.ts'

/** The Partner Center REST API. */
export const apiAnswers: readonly AnswerEntry[] = [
  {
    id: 'api-perpetual-missing',
    sources: ['subscriptionsApi', 'threadSubscriptions', 'entitlements'],
    goOn: ['purchases'],
    en: {
      asks: [
        'Perpetual purchases are missing in Get Subscriptions. Why?',
        'API does not return perpetual software in the subscription list',
        'which API call lists perpetual licenses',
        'get all software of a customer through the API',
        'old software subscriptions are not in Get Subscriptions',
        "GET subscriptions doesn't return the perpetual licenses we bought",
      ],
      answer:
        'Perpetual software is never in the subscription list. Use Get Orders or the entitlements (type software). Subscriptions bought before 14 October 2021 are only in Get Orders, too.',
    },
    ja: {
      asks: [
        'Get Subscriptions に永続ライセンスの購入が出てこないのはなぜですか',
        'APIのサブスクリプション一覧に永続ソフトウェアがない',
        '永続ライセンスを一覧するAPIはどれですか',
        '顧客のソフトウェアをAPIですべて取得したい',
        '古いソフトウェアサブスクリプションがGet Subscriptionsにない',
        'サブスクリプションの取得で、購入した永続ライセンスが返ってきません',
      ],
      answer:
        '永続ソフトウェアはサブスクリプションの一覧に含まれません。Get Orders または権利 (種類 software) を使います。2021 年 10 月 14 日より前に購入したサブスクリプションも Get Orders にだけあります。',
    },
  },
  {
    id: 'api-cart-error-integer',
    sources: ['threadCartError', 'createCart'],
    en: {
      asks: [
        'The errorCode of a cart line fails to parse as a string. Why?',
        'cart error code deserialization fails',
        'errorCode in lineItems is not a string',
        'JSON parse error on cart line errorCode enum',
      ],
      answer: 'It is an integer in the JSON, although the models call it an enum. Read it as a number.',
    },
    ja: {
      asks: [
        'カートの明細の errorCode を文字列として解析できないのはなぜですか',
        'カートのエラーコードのデシリアライズに失敗する',
        'lineItemsのerrorCodeが文字列ではない',
        'カート明細のerrorCodeの列挙型でJSON解析エラー',
      ],
      answer: 'モデルでは列挙型ですが、JSON では整数です。数値として読み取ってください。',
    },
  },
  {
    id: 'api-mfa',
    sources: ['mfaEnforcement'],
    en: {
      asks: [
        'Is MFA required for the Partner Center API?',
        'since when is multifactor authentication enforced for API calls',
        'all API calls are 401 since June 2026',
        'how do I test whether my API calls use MFA',
        'MFA deadline for App+User calls, April or June 2026',
      ],
      answer:
        'Yes, for App+User calls: redo the consent of the secure application model with MFA. Sources name 1 April 2026 and, later, a step-by-step start on 8 June 2026; take it as enforced. Test with the header ValidateMfa: true.',
    },
    ja: {
      asks: [
        'パートナー センター API に多要素認証は必須ですか',
        'API呼び出しへの多要素認証の適用はいつからですか',
        '2026年6月からAPI呼び出しがすべて401になる',
        'API呼び出しがMFAに対応しているか確認する方法',
        'App+User呼び出しのMFA期限は2026年4月ですか6月ですか',
      ],
      answer:
        'はい。App+User の呼び出しでは、セキュア アプリケーション モデルの同意を多要素認証でやり直してください。2026 年 4 月 1 日という情報と、6 月 8 日からの段階的な適用という後の情報があり、既に適用済みとお考えください。ヘッダー ValidateMfa: true で確認できます。',
    },
  },
  {
    id: 'api-app-user',
    sources: ['entitlements', 'mfaEnforcement'],
    en: {
      asks: [
        'App-only or App+User for the Partner Center API?',
        'can I call the API with client credentials only',
        'which authentication does the API need for orders and entitlements',
        'secure application model',
      ],
      answer:
        'Plan for App+User: entitlements, provisioning status and price sheets demand it. For orders and carts older pages allow both.',
    },
    ja: {
      asks: [
        'パートナー センター API は App-only と App+User のどちらですか',
        'クライアント資格情報だけでAPIを呼び出せますか',
        '注文や権利のAPIに必要な認証',
        'セキュアアプリケーションモデル',
      ],
      answer:
        'App+User を前提にしてください。権利、プロビジョニングの状態、価格表では必須です。注文とカートは、以前のページでは両方に対応しています。',
    },
  },
  {
    id: 'api-sandbox',
    sources: ['cancelPurchases', 'errorCodes'],
    en: {
      asks: [
        'What are the limits of the integration sandbox?',
        'is software available in the sandbox catalog',
        'sandbox limit of customers and subscriptions',
        'test orders without cost in the sandbox',
      ],
      answer:
        '75 customers, 5 subscriptions per customer, 25 licenses per subscription, no charge. Orders older than 60 days cannot be cancelled there. Whether all software is in its catalog is unverified.',
    },
    ja: {
      asks: [
        '統合サンドボックスの制限を教えてください',
        'サンドボックスのカタログにソフトウェアはありますか',
        'サンドボックスの顧客数とサブスクリプション数の上限',
        'サンドボックスで費用なしに注文をテストしたい',
      ],
      answer:
        '顧客は 75、サブスクリプションは顧客ごとに 5、ライセンスはサブスクリプションごとに 25 までで、費用はかかりません。60 日を過ぎた注文はキャンセルできません。ソフトウェアがカタログに揃っているかは未確認です。',
    },
  },
  {
    id: 'api-cancel',
    sources: ['cancelPurchases'],
    goOn: ['cancel'],
    en: {
      asks: [
        'How is software cancelled through the API?',
        'PATCH order or PATCH subscription to cancel software',
        'API call to cancel a perpetual purchase',
        'cancel a software order with REST',
        'is there a dry run of a cancellation',
      ],
      answer:
        'PATCH the order with status cancelled: it works for perpetual and subscription software. PATCH subscription is possible for subscriptions only and has no software sample, so prefer the order. There is no dry run.',
    },
    ja: {
      asks: [
        'API でソフトウェアをキャンセルするにはどうしますか',
        'ソフトウェアのキャンセルはPATCH orderとPATCH subscriptionのどちらですか',
        '永続ライセンスの購入をキャンセルするAPI',
        'RESTでソフトウェアの注文を取り消す',
        'キャンセルの試行 (ドライラン) はできますか',
      ],
      answer:
        '注文を PATCH し、状態をキャンセル済み (status: cancelled) にします。永続ライセンスにもソフトウェア サブスクリプションにも使えます。サブスクリプションの PATCH はサブスクリプションだけが対象で、ソフトウェアの例がないため、注文の PATCH をお勧めします。実行せずに試す機能はありません。',
    },
  },
  {
    id: 'api-throttling',
    sources: ['errorCodes'],
    en: {
      asks: [
        'What do I do on HTTP 429?',
        'rate limit is exceeded, try again in seconds',
        'API throttling of Partner Center',
        'too many requests error',
        'which API errors may be retried',
      ],
      answer:
        'Wait as long as the header Retry-After says, then try again; after another 429 wait longer each time. Limits are kept per partner tenant, or per partner and customer.',
    },
    ja: {
      asks: [
        'HTTP 429 が返ったらどうすればよいですか',
        'レート制限を超えたというエラーが出る',
        'パートナーセンターAPIのスロットリング',
        '要求が多すぎるというエラー',
        '再試行してよいAPIエラーはどれですか',
      ],
      answer:
        'ヘッダー Retry-After の秒数だけ待ってから再試行し、再び 429 になったら待ち時間を延ばしてください。制限はパートナー テナント単位、またはパートナーと顧客の組み合わせ単位です。',
    },
  },
  {
    id: 'api-retry-checkout',
    sources: ['checkoutCart', 'orderResources'],
    en: {
      asks: [
        'The checkout timed out. May I send it again?',
        'avoid duplicate orders when retrying a checkout',
        'which header makes a checkout idempotent',
        'MS-RequestId on retries',
      ],
      answer:
        'Only with the same MS-RequestId, and after looking at Get Orders: a retry with a new one may order twice. After any answer use a new one.',
    },
    ja: {
      asks: [
        'チェックアウトがタイムアウトしました。もう一度送信してよいですか',
        'チェックアウトの再試行で二重注文を防ぐ方法',
        'チェックアウトの冪等性のヘッダー',
        '再試行時のMS-RequestId',
      ],
      answer:
        '同じ MS-RequestId の場合だけ、Get Orders を確認してから再送してください。新しい値で再送すると、二重に注文されるおそれがあります。応答を受け取った後は新しい値を使います。',
    },
  },
]
