import type { AnswerEntry } from './answer-entry.ts'

/** Smaller points of the Partner Center REST API, several of them contradictions in its documentation. */
export const apiMoreAnswers: readonly AnswerEntry[] = [
  {
    id: 'api-cart-expiry',
    sources: ['createCart', 'checkoutCart'],
    en: {
      asks: [
        'How long does a cart live?',
        'cart expired before checkout',
        'is a cart valid 15 minutes or 7 days',
        'expirationTimestamp of a cart',
      ],
      answer: 'Read its expirationTimestamp. The samples differ: 15 minutes in an old one, 7 days in a newer one.',
    },
    ja: {
      asks: [
        'カートの有効期間はどのくらいですか',
        'チェックアウト前にカートの期限が切れた',
        'カートの有効期間は15分ですか7日ですか',
        'カートのexpirationTimestamp',
      ],
      answer:
        'カートの expirationTimestamp を確認してください。例によって異なり、古い例では 15 分、新しい例では 7 日です。',
    },
  },
  {
    id: 'api-catalog',
    sources: ['createCart', 'oneTimePurchase'],
    en: {
      asks: [
        'Which targetView lists software?',
        'targetView Software or SoftwarePerpetual',
        'read the software catalog through the API',
        'API query for perpetual products and SKUs',
      ],
      answer:
        'Software lists all software, SoftwarePerpetual and SoftwareSubscriptions one kind each. One community list calls Software "perpetual only"; Microsoft\'s text says all.',
    },
    ja: {
      asks: [
        'ソフトウェアを一覧する targetView はどれですか',
        'targetViewはSoftwareですかSoftwarePerpetualですか',
        'APIでソフトウェアのカタログを読み取る',
        '永続製品とSKUのAPIクエリ',
      ],
      answer:
        'Software はソフトウェア全体、SoftwarePerpetual と SoftwareSubscriptions はそれぞれの種類です。Software を永続のみとするコミュニティの資料もありますが、Microsoft の記載では全体です。',
    },
  },
  {
    id: 'api-partial-checkout',
    sources: ['checkoutCart'],
    en: {
      asks: [
        'Why does one checkout give several orders or errors?',
        'checkout result with orders and orderErrors',
        'partial success of a cart checkout',
        'cart split into more than one order',
      ],
      answer:
        'Lines of one orderGroup become one order, so partial success is normal. Handle both lists: orders and orderErrors.',
    },
    ja: {
      asks: [
        '1 回のチェックアウトで複数の注文やエラーが返るのはなぜですか',
        'チェックアウト結果のordersとorderErrors',
        'カートのチェックアウトが一部だけ成功する',
        'カートが複数の注文に分かれた',
      ],
      answer:
        '同じ orderGroup の明細が 1 つの注文になるため、一部だけの成功は正常です。orders と orderErrors の両方を処理してください。',
    },
  },
  {
    id: 'api-locale-header',
    sources: ['createCart'],
    en: {
      asks: [
        'Which header sets the language of API titles?',
        'is the header Locale or X-Locale',
        'get Japanese product titles from the API',
        'is MS-Contract-Version required',
      ],
      answer:
        'X-Locale, for example ja-JP. MS-Contract-Version: v1 is called required but missing in most samples; sending it does no harm.',
    },
    ja: {
      asks: [
        'API のタイトルの言語を指定するヘッダーはどれですか',
        'ヘッダーはLocaleですかX-Localeですか',
        'APIで日本語の製品名を取得する',
        'MS-Contract-Versionは必須ですか',
      ],
      answer:
        'X-Locale で、日本語は ja-JP です。MS-Contract-Version: v1 は必須とされていますが、ほとんどの例にはありません。付けても問題ありません。',
    },
  },
  {
    id: 'api-find-customer',
    sources: ['orderResources'],
    en: {
      asks: [
        'How do I search customers by part of their name in the API?',
        'customer filter starts_with',
        'API search customer by company name or domain',
        'contains search on customers',
      ],
      answer:
        'The API filters only by the beginning of the company name or domain. For "contains" keep a list of your own. Here you can type any part of the name.',
    },
    ja: {
      asks: [
        'API で顧客名の一部から検索するにはどうしますか',
        '顧客フィルターのstarts_with',
        'APIで会社名やドメインから顧客を検索',
        '顧客の部分一致検索',
      ],
      answer:
        'API のフィルターは、会社名またはドメインの前方一致だけです。部分一致には独自の一覧が必要です。ここでは、名前の一部を入力するだけで検索できます。',
    },
  },
  {
    id: 'api-price-sheet',
    sources: ['softwarePricing'],
    en: {
      asks: [
        'Is there an API for the software price sheet?',
        'download the price list with the API',
        'price history through the API',
        'price sheet endpoint for software',
      ],
      answer:
        'Yes, the price sheet API with the view "software", App+User only, with history from March 2022. The page is not clear on its scope; if it refuses, download the price list in Partner Center.',
    },
    ja: {
      asks: [
        'ソフトウェアの価格表を取得する API はありますか',
        'APIで価格表をダウンロードしたい',
        'APIで過去の価格を取得する',
        'ソフトウェアの価格シートのエンドポイント',
      ],
      answer:
        'はい。ビュー "software" の価格シート API があり、App+User 専用で、履歴は 2022 年 3 月からです。対象範囲の記載があいまいなため、拒否された場合はパートナー センターで価格表をダウンロードしてください。',
    },
  },
  {
    id: 'api-sdk',
    sources: ['mfaEnforcement', 'errorCodes'],
    en: {
      asks: [
        'Is the Partner Center SDK still maintained?',
        'Partner Center SDK archived',
        'which SDK should I use for the Partner Center API',
        'graph.windows.net tokens no longer accepted',
      ],
      answer:
        'No, version 3.4.0 was archived in June 2023: call the REST API. Tokens for the old Azure AD Graph ended in August 2025 (error 900420).',
    },
    ja: {
      asks: [
        'パートナー センターの SDK は今も保守されていますか',
        'Partner Center SDKのアーカイブ',
        'パートナーセンターAPIにはどのSDKを使うべきですか',
        'graph.windows.netのトークンが使えない',
      ],
      answer:
        'いいえ。バージョン 3.4.0 は 2023 年 6 月にアーカイブされました。REST API を直接使ってください。旧 Azure AD Graph のトークンは 2025 年 8 月に終了しました (エラー 900420)。',
    },
  },
]
