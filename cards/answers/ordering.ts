import type { AnswerEntry } from './answer-entry.ts'

/** Buying, and what the programme is. */
export const orderingAnswers: readonly AnswerEntry[] = [
  {
    id: 'buy-steps',
    staff: true,
    sources: ['onPremises'],
    goOn: ['order'],
    guest: {
      en: 'Your Microsoft partner orders on-premises software for you. Tell them the product, the version and how many licenses you need.',
      ja: 'オンプレミス ソフトウェアは、Microsoft パートナーが代わりに注文します。製品、バージョン、必要な本数をお伝えください。',
    },
    en: {
      asks: [
        'How is software bought for a customer in Partner Center?',
        'steps to buy a software subscription on behalf of a customer',
        'where do I place the order in Partner Center',
        'how do I purchase perpetual software through CSP',
        'buy steps in the portal',
        'how is software bought',
      ],
      answer:
        'Sign in to Partner Center and select Customers > the customer in the list > New subscription. Follow the instructions to create the order and pay. I can also place the order for you.',
    },
    ja: {
      asks: [
        'パートナー センターで顧客のためにソフトウェアを購入する手順を教えてください',
        '顧客に代わってソフトウェアサブスクリプションを購入する手順',
        'パートナーセンターのどこで注文しますか',
        'CSPで永続ソフトウェアを購入するにはどうすればよいですか',
        'ポータルでの購入手順',
        'ソフトウェアの購入の手順',
      ],
      answer:
        'パートナー センターにサインインし、[顧客] > 一覧の顧客 > [新しいサブスクリプション] を選択します。画面の指示に従って注文を作成し、支払います。こちらで注文することもできます。',
    },
  },
  {
    id: 'order-no-button',
    sources: ['onPremises', 'oneTimePurchase'],
    goOn: ['roles', 'order'],
    en: {
      asks: [
        'I cannot see "New subscription" or Buy. Why?',
        'the New subscription button is missing',
        'buy option not shown in Partner Center',
        'why can I not order, there is no button',
        'Add products is not visible for my customer',
      ],
      answer:
        "Check four things: your role (Admin agent), a direct-bill or indirect provider account, the accepted partner and customer agreements (MPA, MCA), and the customer's market.",
    },
    ja: {
      asks: [
        '[新しいサブスクリプション] や購入のボタンが表示されないのはなぜですか',
        '新しいサブスクリプションのボタンがない',
        'パートナーセンターに購入の項目が表示されない',
        '注文のボタンがなく注文できません',
        '顧客に製品を追加するボタンが見えない',
      ],
      answer:
        '4 点を確認してください。ロール (管理エージェント)、直接請求パートナーまたは間接プロバイダーのアカウント、契約への同意 (MPA、MCA)、顧客の市場です。',
    },
  },
  {
    id: 'order-indirect-reseller',
    sources: ['indirectReseller'],
    goOn: ['roles'],
    en: {
      asks: [
        'Can an indirect reseller order?',
        'we are an indirect reseller, how do we buy software',
        'who orders for the indirect reseller',
        'may a tier 2 reseller place orders in Partner Center',
        'which partner types can order software',
      ],
      answer:
        'No, the indirect provider places the order and names the reseller on it. Direct-bill partners and indirect providers can order.',
    },
    ja: {
      asks: [
        '間接リセラーは注文できますか',
        '間接リセラーですが、ソフトウェアはどう購入しますか',
        '間接リセラーの注文は誰が行いますか',
        '2次店のリセラーはパートナーセンターで発注できますか',
        'ソフトウェアを注文できるパートナーの種類',
      ],
      answer:
        'いいえ。注文は間接プロバイダーが行い、リセラーをその注文に登録します。注文できるのは、直接請求パートナーと間接プロバイダーです。',
    },
  },
  {
    id: 'order-stuck-po',
    sources: ['purchaseOrderUpload'],
    goOn: ['purchases'],
    en: {
      asks: [
        'The order is stuck in "pending po upload". What now?',
        'order status pending po upload',
        'purchase order document must be uploaded',
        'what does po upload complete mean',
        'order waits for a PO document',
        'what to do with an order that stays in pending po upload',
      ],
      answer:
        'Upload the purchase order document; the status then changes to "po upload complete". It concerns certain public-sector and tender orders.',
    },
    ja: {
      asks: [
        '注文が "pending po upload" のまま進みません。どうすればよいですか',
        '注文の状態がpending po upload',
        '発注書のアップロードが必要と出る',
        'po upload completeとは何ですか',
        '注文が発注書待ちになっている',
      ],
      answer:
        '発注書をアップロードしてください。状態が "po upload complete" に変わります。公共機関や入札の一部の注文が対象です。',
    },
  },
  {
    id: 'order-add-more',
    sources: ['softwareOne'],
    goOn: ['order'],
    en: {
      asks: [
        'Can more licenses be added later?',
        'increase the quantity of an existing software purchase',
        'customer needs more licenses of the same product',
        'add seats to an existing software subscription',
        'change the number of licenses upwards',
        'increase the number of licenses afterwards',
        'Can I raise the seat count of an existing software order?',
      ],
      answer: 'Yes, as a new order: the quantity of a software purchase is not edited.',
    },
    ja: {
      asks: [
        '後からライセンスを追加できますか',
        '既存のソフトウェア購入の数量を増やしたい',
        '同じ製品のライセンスがもっと必要になった',
        'ソフトウェアサブスクリプションにライセンスを追加する',
        'ライセンス数を増やす変更',
        '購入した数量を後で増やす',
        '人が増えたので、既存の注文の本数を増やせますか',
      ],
      answer: 'はい、新しい注文として追加します。購入済みのソフトウェアの数量は変更できません。',
    },
  },
  {
    id: 'order-minimum',
    sources: ['adn'],
    goOn: ['order'],
    en: {
      asks: [
        'Is there a minimum quantity, and Software Assurance?',
        'what is the minimum number of licenses I have to order',
        'does CSP perpetual include Software Assurance',
        'minimum order quantity for on-premises software',
        'can I buy just one license',
        'smallest quantity that can be ordered',
        'can SA be added to a CSP license',
      ],
      answer:
        'There is no general minimum, and perpetual licenses in CSP come without Software Assurance. A perpetual license is one payment, no instalments. This is what a vendor states.',
    },
    ja: {
      asks: [
        '最低数量やソフトウェア アシュアランスはありますか',
        '最低注文数は何本からですか',
        'CSPの永続ライセンスにSAは付きますか',
        'オンプレミスソフトウェアの最小注文数量',
        '1ライセンスだけ購入できますか',
        'CSPのライセンスにソフトウェアアシュアランスを追加できますか',
      ],
      answer:
        '一般的な最低数量はなく、CSP の永続ライセンスにソフトウェア アシュアランスは付きません。永続ライセンスは一括払いで、分割払いはできません。ベンダーの情報です。',
    },
  },
  {
    id: 'order-instalments',
    sources: ['adn', 'softwareSubscriptions'],
    goOn: ['order'],
    en: {
      asks: [
        'Can perpetual software be paid in instalments?',
        'pay a perpetual license monthly',
        'is perpetual bought in instalments',
        'billing options for software: annual, triennial or once',
        'annual payment for a three year subscription',
        'Can the customer spread the payment of a one-time license over several years?',
      ],
      answer:
        'No, a perpetual license is one payment. Three-year subscriptions can be billed each year or for three years at once.',
    },
    ja: {
      asks: [
        '永続ソフトウェアは分割払いできますか',
        '永続ライセンスを月払いにしたい',
        '永続ライセンスの分割購入',
        'ソフトウェアの請求は年払い、3年払い、一括のどれですか',
        '3年サブスクリプションの年払い',
        '買い切りのライセンスの支払いを何年かに分けられますか',
      ],
      answer:
        'いいえ、永続ライセンスは一括払いです。3 年のサブスクリプションは、年ごと、または 3 年分まとめての請求を選べます。',
    },
  },
]
