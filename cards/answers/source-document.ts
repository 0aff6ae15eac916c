import type { AnswerEntry } from './answer-entry.ts'
import { subscriptionDays } from './rule-values.ts'

/** What Microsoft's page on on-premises software says and no other entry tells. docs/source-document.md lists it all. */
export const sourceDocumentAnswers: readonly AnswerEntry[] = [
  {
    id: 'programme-partner',
    sources: ['onPremises'],
    goOn: ['order'],
    en: {
      asks: [
        'What does a partner gain by selling on-premises software through CSP?',
        'how does the CSP business model help our business as a partner',
        'does CSP make procurement and management of software easier for us',
        'is the on-premises licensing model partner-friendly',
        'what do partners gain from CSP',
        'does selling on-premises software help the customer move to the cloud',
      ],
      answer:
        'Procurement, management and pricing become simpler, so that you can win business and grow your portfolio of value-added IT management solutions. The licensing options raise the value for customers, and the model is meant to be partner-friendly. The program focuses on the cloud, so the way there is smooth.',
    },
    ja: {
      asks: [
        'CSP でオンプレミス ソフトウェアを販売すると、パートナーにはどのような効果がありますか',
        'CSPのビジネスモデルはパートナーの事業にどう役立ちますか',
        'CSPならソフトウェアの調達や管理は簡単になりますか',
        'オンプレミスのライセンスはパートナーフレンドリですか',
        'オンプレミスソフトウェアを売るとお客様のクラウド移行に役立ちますか',
      ],
      answer:
        '調達、管理、価格が簡単になり、IT 管理の付加価値ソリューションを増やして、ビジネスの獲得に集中できます。ライセンスの選択肢でお客様にとっての価値を高めながら、パートナーにも扱いやすいモデルです。クラウドに重点を置いたプログラムなので、クラウドへもスムーズに移行できます。',
    },
  },
  {
    id: 'order-guide',
    staff: true,
    sources: ['createSubscription', 'onPremises'],
    goOn: ['order'],
    guest: {
      en: 'Your Microsoft partner orders on-premises software for you. Tell them the product, the version and how many licenses you need.',
      ja: 'オンプレミス ソフトウェアは、Microsoft パートナーが代わりに注文します。製品、バージョン、必要な本数をお伝えください。',
    },
    en: {
      asks: [
        'Where is the detailed guide to ordering and acquiring software?',
        'is there a Microsoft guide for orders',
        'which documentation tells more about ordering',
        'where can I read more about ordering and acquiring',
      ],
      answer:
        "Microsoft's page on creating a new subscription describes ordering and acquiring through Partner Center; see its link below. In short: Customers > the customer > New subscription, then pay.",
    },
    ja: {
      asks: [
        '注文と入手についての詳しいガイドはどこにありますか',
        '注文と入手に関するMicrosoftのガイドはありますか',
        '注文について詳しいドキュメントはありますか',
        '注文と入手についてもっと詳しい説明はどこで読めますか',
      ],
      answer:
        'パートナー センターを介した注文と入手は、下に示す Microsoft の「新しいサブスクリプションを作成する」のページで説明されています。簡単に言うと、[顧客] > 顧客 > [新しいサブスクリプション] で注文を作成し、支払います。',
    },
  },
  {
    id: 'after-purchase',
    sources: ['onPremises'],
    goOn: ['product-key', 'cancel'],
    en: {
      asks: [
        'What is to be done after a purchase?',
        'the software is bought, what is the next step',
        'who downloads the software, we or the customer',
        'does the partner or the customer have to download it',
        'what do I do once the purchase is made',
      ],
      answer: `Somebody has to download the software: you as an Admin agent in Partner Center, or the customer as a Global admin in the Microsoft 365 admin center. Was it a mistake? A software subscription can be cancelled within ${subscriptionDays} days for a prorated credit.`,
    },
    ja: {
      asks: [
        '購入した後は何をすればよいですか',
        '購入が終わりました。次に何をする必要がありますか',
        'ソフトウェアをダウンロードするのはパートナーですか、お客様ですか',
        'ダウンロードは自社とお客様のどちらが行いますか',
        '購入後は何が必要ですか',
      ],
      answer: `ソフトウェアをダウンロードする必要があります。パートナーは管理エージェントとしてパートナー センターで、お客様はグローバル管理者として Microsoft 365 管理センターで行います。間違った購入なら、ソフトウェア サブスクリプションは ${subscriptionDays} 日以内にキャンセルし、日割りクレジットを受け取れます。`,
    },
  },
  {
    id: 'portal-download-steps',
    staff: true,
    sources: ['onPremises'],
    goOn: ['product-key', 'download-link'],
    guest: {
      en: 'In the Microsoft 365 admin center, as a Global admin: Billing > Your products > Software > the product > version, then download. Your Microsoft partner can also send you a download link.',
      ja: 'グローバル管理者として、Microsoft 365 管理センターの [課金情報] > [お使いの製品] > [ソフトウェア] > 製品 > バージョンを開き、ダウンロードします。Microsoft パートナーからダウンロード リンクを受け取ることもできます。',
    },
    en: {
      asks: [
        'How do I download software in Partner Center, step by step?',
        'steps to download the purchased software from Partner Center',
        'where is the Download button for the software bits',
        'how does a partner download software for a customer',
        'which buttons lead to the download and to Copy link',
      ],
      answer:
        'Sign in to Partner Center and select Customers > the customer in the list > Software > the product > Generate keys and downloads. Choose version, language and bit, then Get keys and downloads. Select Download, or Copy link to send it to the customer. It takes the Admin agent role.',
    },
    ja: {
      asks: [
        'パートナー センターでソフトウェアをダウンロードする手順を教えてください',
        '購入したソフトウェアをパートナーセンターからダウンロードする手順',
        'ソフトウェアのダウンロードのボタンはどこですか',
        'パートナーが顧客のためにソフトウェアをダウンロードする方法',
        'パートナーセンターのダウンロードの手順を知りたい',
      ],
      answer:
        'パートナー センターにサインインし、[顧客] > 一覧の顧客 > [ソフトウェア] > 製品 > [キーの生成とダウンロード] を選択します。バージョン、言語、ビットを選び、[キーとダウンロードの取得] を選択します。続けて [ダウンロード] を選択するか、お客様に送る場合は [リンクのコピー] を選択します。管理エージェント ロールが必要です。',
    },
  },
  {
    id: 'software-list',
    staff: true,
    sources: ['onPremises'],
    goOn: ['purchases', 'product-key'],
    guest: {
      en: 'In the Microsoft 365 admin center, as a Global admin: Billing > Your products > Software.',
      ja: 'グローバル管理者として、Microsoft 365 管理センターの [課金情報] > [お使いの製品] > [ソフトウェア] で確認できます。',
    },
    en: {
      asks: [
        'Where does Partner Center list all software bought for a customer?',
        'which page has the list of all purchased software of a customer',
        'where is the Software page of a customer',
        'where do I see everything we bought on behalf of the customer',
      ],
      answer:
        'In Partner Center: Customers > the customer > Software. It lists all software that you bought on behalf of that customer.',
    },
    ja: {
      asks: [
        '顧客に代わって購入したすべてのソフトウェアの一覧は、パートナー センターのどこにありますか',
        'ポータルで顧客の購入済みソフトウェアの一覧を見るには',
        '顧客の[ソフトウェア]ページはどこですか',
        '顧客のために買ったソフトウェアを全部見られる画面はどこですか',
      ],
      answer:
        'パートナー センターの [顧客] > 顧客 > [ソフトウェア] です。その顧客に代わって購入したすべてのソフトウェアの一覧が表示されます。',
    },
  },
  {
    id: 'key-default-64',
    sources: ['onPremises'],
    goOn: ['office-32-bit', 'product-key'],
    en: {
      asks: [
        'Which bit version is the key for by default?',
        'which bit do the keys have by default',
        'what bitness does the key have',
      ],
      answer:
        'By default for the 64-bit OS version, in Partner Center and in the Microsoft 365 admin center. It is faster and uses more memory, so it suits most users. For 32-bit, use the Office Deployment Tool.',
    },
    ja: {
      asks: ['既定のキーは何ビット版用ですか', 'キーは何ビット用ですか', '既定のキーは何ビットのOS用ですか'],
      answer:
        '既定では、パートナー センターでも Microsoft 365 管理センターでも、64 ビット OS バージョン用です。パフォーマンスが高く、より多くのメモリを使えるため、ほとんどのユーザーに推奨されます。32 ビット版には Office 展開ツールを使います。',
    },
  },
  {
    id: 'rds-order',
    sources: ['onPremises'],
    goOn: ['order', 'rds-cal'],
    en: {
      asks: [
        'Is Remote Desktop Services ordered like other software?',
        'how is RDS ordered, and what is different about its key',
        'does RDS need another way of activation than other software subscriptions',
        'which Windows Server is required for RDS CALs',
        'do RDS CALs need Windows Server 2016 or later',
      ],
      answer:
        'Yes, like any other software subscription; only the activation of its key differs. The CALs need Windows Server 2016 or later: activate the RDS license server with the Clearinghouse, then install the 5x5 code.',
    },
    ja: {
      asks: [
        'リモート デスクトップ サービスはほかのソフトウェアと同じように注文できますか',
        'RDSの注文方法と、キーの違いは何ですか',
        'RDS CALの注文はほかのソフトウェアサブスクリプションと同じですか',
        'RDSのアクティブ化はほかのソフトウェアと違いますか',
        'RDS CALに必要なWindows Serverのバージョンは何ですか',
        'RDS CALにはWindows Server 2016以降が必要ですか',
      ],
      answer:
        'はい、ほかのソフトウェア サブスクリプションと同様に注文できます。異なるのはライセンス キーのアクティブ化です。Windows Server 2016 以降が必要で、RDS ライセンス サーバーをクリアリングハウスに対してアクティブ化してから、5x5 コードをインストールします。',
    },
  },
  {
    id: 'kms-how',
    sources: ['onPremises', 'activateClients'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'How does KMS keep devices activated?',
        'how long is a KMS activation valid',
        'what does a KMS host hand out to clients',
        'for how many days is KMS activation good',
      ],
      answer:
        'KMS distributes licenses to the clients. They normally stay active for 180 days before the device tries to renew, so a device runs for a while before there is a problem.',
    },
    ja: {
      asks: [
        'KMS はデバイスのライセンス認証をどのように保ちますか',
        'KMSの認証の有効期間はどのくらいですか',
        'KMSはクライアントに何を配布しますか',
        'KMSの仕組みを教えて',
      ],
      answer:
        'KMS はライセンスをクライアントに配布します。ライセンスは通常、デバイスが更新を試みるまで 180 日間アクティブなため、問題が起きるまでしばらくは動作します。',
    },
  },
  {
    id: 'activation-guide',
    sources: ['activateClients', 'onPremises'],
    goOn: ['kms-to-mak'],
    en: {
      asks: [
        'Where are the details on activating Windows 10 clients?',
        'Microsoft documentation on client activation',
        'guide to activate clients running Windows 10',
        'where can I read more about activation with KMS and MAK',
      ],
      answer:
        'On Microsoft\'s page "Activate clients running Windows 10"; see its link below. I can also plan the move from KMS to MAK with you.',
    },
    ja: {
      asks: [
        'Windows 10 クライアントのライセンス認証の詳細はどこにありますか',
        'クライアントのライセンス認証についてのMicrosoftのドキュメント',
        'Windows 10を実行しているクライアントのライセンス認証のガイド',
        'KMSやMAKの認証についてもっと詳しい説明はどこで読めますか',
      ],
      answer:
        '下に示す Microsoft の「Windows 10 を実行しているクライアントのライセンス認証」のページにあります。KMS から MAK への移行計画は、こちらで作成できます。',
    },
  },
]
