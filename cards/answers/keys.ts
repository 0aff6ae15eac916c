import type { AnswerEntry } from './answer-entry.ts'

/** Where keys are, who sees them, and what they are like. */
export const keyAnswers: readonly AnswerEntry[] = [
  {
    id: 'key-where',
    staff: true,
    sources: ['onPremises'],
    goOn: ['product-key'],
    guest: {
      en: 'In the Microsoft 365 admin center: Billing > Your products > Software > the product > version. It takes a Global admin of your company; your Microsoft partner can also get the key for you.',
      ja: 'Microsoft 365 管理センターの [課金情報] > [お使いの製品] > [ソフトウェア] > 製品 > バージョンで確認できます。自社のグローバル管理者が必要です。Microsoft パートナーが代わりに取得することもできます。',
    },
    en: {
      asks: [
        'Where do I find the key of a purchase in Partner Center?',
        'I bought SQL Server for a customer; where is the key?',
        'where in Partner Center are the product keys',
        'how do I get to the key after buying software for a customer',
        'steps to generate keys and downloads in the portal',
        'I placed the order, now where do I find its key',
      ],
      answer:
        'In Partner Center: Customers > the customer > Software > select the product > Generate keys and downloads. Choose version, language and bit, then Get keys and downloads. It takes the Admin agent role.',
    },
    ja: {
      asks: [
        'パートナー センターのどこでキーを確認できますか',
        '顧客のために SQL Server を購入しました。キーはどこにありますか。',
        'パートナーセンターのどこにプロダクトキーがありますか',
        'ソフトウェアを買ったあと、キーはどこで取得するのですか',
        '購入したあとキーを見る画面はどこですか',
        'キーの生成とダウンロードの手順',
        '購入したソフトのキーの場所を知りたい',
      ],
      answer:
        'パートナー センターで [顧客] > 顧客 > [ソフトウェア] > 製品 > [キーの生成とダウンロード] を選択します。バージョン、言語、ビットを選び、[キーとダウンロードの取得] を選択します。管理エージェント ロールが必要です。',
    },
  },
  {
    id: 'key-for-customer',
    sources: ['onPremises', 'softwareSubscriptions'],
    goOn: ['product-key'],
    en: {
      asks: [
        'Does the customer get the key too?',
        'can the customer see the key themselves',
        'where does my customer find its product keys',
        'how can the end customer view keys in the Microsoft 365 admin center',
        'is the key visible to the client as well',
        'will the customer be able to get the key on their own',
      ],
      answer:
        'Yes. In the Microsoft 365 admin center: Billing > Your products > Software > the product. Microsoft asks for the Global admin role there.',
    },
    ja: {
      asks: [
        'お客様もキーを取得できますか',
        '顧客自身でキーを見られますか',
        'お客様はプロダクトキーをどこで確認しますか',
        'Microsoft 365 管理センターでお客様がキーを表示する方法',
        'キーはお客様側にも表示されますか',
        'エンドユーザーが自分でキーを入手できますか',
      ],
      answer:
        'はい。Microsoft 365 管理センターの [課金情報] > [お使いの製品] > [ソフトウェア] > 製品で表示できます。グローバル管理者ロールが必要です。',
    },
  },
  {
    id: 'key-delegated-admin',
    sources: ['threadKeysForPartners', 'onPremises'],
    goOn: ['product-key', 'roles'],
    en: {
      asks: [
        "As a partner with GDAP, can I read the keys in the customer's admin center?",
        "can a delegated admin (DAP) see the customer's perpetual keys in the admin center",
        'does GDAP show product keys',
        'which GDAP role lets a partner see keys',
        'partner with delegated access cannot see keys in the customer tenant',
        "read customer's software keys with DAP or GDAP account",
      ],
      answer:
        "No, delegated accounts (DAP, GDAP) do not show the keys there. It takes an admin account in the customer's own tenant. As an Admin agent you find the same keys in Partner Center.",
    },
    ja: {
      asks: [
        'GDAP のパートナーは、顧客の管理センターでキーを見られますか',
        '代理管理者 (DAP) で顧客の永続ライセンスのキーを閲覧できますか',
        'GDAPでプロダクトキーは表示されますか',
        'キーに必要なGDAPロールはどれですか',
        '委任アクセスのパートナーがお客様テナントのキーを見られない',
        'DAPやGDAPのアカウントで顧客のキーを確認したい',
      ],
      answer:
        'いいえ。委任されたアカウント (DAP、GDAP) では表示されません。お客様のテナントで作成した管理者アカウントが必要です。管理エージェントは、同じキーをパートナー センターで取得できます。',
    },
  },
  {
    id: 'key-global-admin',
    sources: ['onPremises', 'threadGlobalAdmin'],
    goOn: ['roles'],
    en: {
      asks: [
        'Does the customer need to be Global admin to see keys?',
        'does the customer user still need the Global admin role',
        'which role does the customer need in the Microsoft 365 admin center for keys',
        'can a license administrator at the customer see the keys',
        'who at the customer can open the product key page',
        'is global administrator required for the customer to view keys',
      ],
      answer:
        "Yes, Microsoft's page says Global admin. A user reported in November 2023 that it worked without; that is unconfirmed, so plan with Global admin.",
    },
    ja: {
      asks: [
        'お客様がキーを見るにはグローバル管理者が必要ですか',
        '顧客のユーザーは今でもグローバル管理者でなければなりませんか',
        'Microsoft 365 管理センターでキーを見るために顧客に必要なロール',
        'お客様のライセンス管理者はキーを見られますか',
        'お客様側で誰がプロダクトキーの画面を開けますか',
        'キーの表示には全体管理者が必須ですか',
      ],
      answer:
        'はい。Microsoft のページではグローバル管理者ロールが必要とされています。2023 年 11 月に「なくても表示できた」という利用者の報告がありますが未確認のため、グローバル管理者ロールをご用意ください。',
    },
  },
  {
    id: 'key-expiry',
    sources: ['onPremises'],
    goOn: ['product-key', 'download-link'],
    en: {
      asks: [
        'Do product keys expire?',
        'does the key expire after 5 days too',
        'how long is a product key valid',
        'is there a time limit on the key like on the link',
        'will the key stop working after five days',
        'do I have to use the key within some days',
      ],
      answer:
        'Nothing says so: the 5 days are for download links only. A product key is revoked when the purchase is cancelled.',
    },
    ja: {
      asks: [
        'プロダクト キーに有効期限はありますか',
        'キーも 5 日で期限が切れますか',
        'プロダクトキーはいつまで使えますか',
        'リンクのようにキーにも期限がありますか',
        '5日過ぎるとキーは使えなくなりますか',
        'キーは何日以内に使う必要がありますか',
      ],
      answer:
        '有効期限の記載はありません。5 日間の期限があるのはダウンロード リンクだけです。購入をキャンセルすると、プロダクト キーは取り消されます。',
    },
  },
  {
    id: 'key-length',
    sources: ['onPremises', 'softwareSubscriptions'],
    goOn: ['product-key'],
    en: {
      asks: [
        'How long is a product key: 25 or 32 characters?',
        'is the key 32 digits',
        'how many characters does the product key have',
        'the documentation says 32-digit key but mine has 25',
        'what format does the license key have',
        'what does 5x5 mean',
      ],
      answer:
        'A product key has 25 characters in five groups of five (5x5). Older Microsoft pages say "32-digit"; go by 25.',
    },
    ja: {
      asks: [
        'プロダクト キーは 25 文字ですか、32 桁ですか',
        'キーは32桁ですか',
        'プロダクトキーは何文字ですか',
        'ドキュメントには32桁とあるのに、キーが25文字です',
        'ライセンスキーの形式は',
        '5x5 とはどういう意味ですか',
      ],
      answer:
        'プロダクト キーは 25 文字で、5 文字ずつ 5 つのグループ (5x5) です。以前の Microsoft のページには「32 桁」とありますが、25 文字とお考えください。',
    },
  },
  {
    id: 'key-audit',
    sources: ['auditing'],
    goOn: ['roles'],
    en: {
      asks: [
        'Can I see who fetched the keys?',
        'is there a log of who downloaded the keys',
        'audit trail of key access in Partner Center',
        'where is the activity log for software keys',
        'find out which colleague opened a product key',
        'are key downloads recorded',
        'see which user opened or downloaded a license key',
      ],
      answer:
        'Yes. In Partner Center: Settings > Account settings > Activity log. Through the API, the audit records list each access to a software key or download link.',
    },
    ja: {
      asks: [
        '誰がキーを取得したか確認できますか',
        'キーをダウンロードした人のログはありますか',
        'パートナーセンターでキーへのアクセスを監査したい',
        'ソフトウェアキーのアクティビティログはどこですか',
        'どの担当者がプロダクトキーを開いたか調べたい',
        'キーの取得は記録されますか',
      ],
      answer:
        'はい。パートナー センターの [設定] > [アカウント設定] > [アクティビティ ログ] で確認できます。API の監査レコードにも、ソフトウェア キーとダウンロード リンクへのアクセスが記録されます。',
    },
  },
  {
    id: 'key-api',
    sources: ['auditing', 'entitlements'],
    goOn: ['product-key'],
    en: {
      asks: [
        'Is there an API for keys?',
        'can I get product keys through the Partner Center API',
        'retrieve license keys programmatically',
        'REST endpoint for software keys and downloads',
        'does the SDK return product keys',
        'how do I automate fetching keys',
      ],
      answer:
        'No, none is documented: keys and download links are shown only in Partner Center and the Microsoft 365 admin center. I hand out keys from the pool that your Admin agents imported.',
    },
    ja: {
      asks: [
        'キーを取得する API はありますか',
        'Partner Center API でプロダクトキーを取得できますか',
        'ライセンスキーをプログラムで取得したい',
        'ソフトウェアキーのRESTエンドポイント',
        'SDKはキーを返しますか',
        'キーの取得を自動化する方法',
      ],
      answer:
        'いいえ。公開されている API はなく、キーとダウンロード リンクはパートナー センターと Microsoft 365 管理センターにだけ表示されます。このアシスタントは、管理エージェントが取り込んだキーをお渡しします。',
    },
  },
]
