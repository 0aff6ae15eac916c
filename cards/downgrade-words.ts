import { spacedList, words } from './words.ts'

export const downgradeWords = words({
  en: {
    title: 'Earlier versions (downgrade)',
    example: 'May I run SQL Server 2017 with SQL Server 2022?',
    whichProduct: 'Normally n-1 or n-2 of the same edition may be used. Which product did you buy?',
    productHint: 'Or write its name and version, such as SQL Server 2022 Standard or ORD-1001.',
    productHintGuest: 'Or write its name and version, such as SQL Server 2022 Standard.',
    productLabel: 'Product',
    whichOrder: 'For which purchase?',
    orderLabel: 'Purchase',
    unknownOrder: (id: string) => `I found no order ${id}.`,
    unknownProduct: 'That product is not on the software price list.',
    whyProduct: 'Which versions may run depends on the product and the version that was bought.',
    whyOrder: 'The version that counts is the one that was bought, and these purchases differ.',

    eitherOf: (items: readonly string[]) => items.join(', ').replace(/, (?=[^,]*$)/, ' or '),

    heading: {
      yes: (name: string) => `Yes: ${name} is the version that was bought.`,
      normally: (name: string, step: string) => `Normally yes: ${name} (${step}) may be used.`,
      'not-offered': (name: string) => `Not from the portals: ${name} is older than n-2.`,
      'not-allowed': (edition: string) => `No: ${edition} is another edition.`,
      'not-stated': (name: string) => `Yes, if ${name} is among the versions shown.`,
      newer: (name: string) => `No: ${name} is newer than the version that was bought.`,
      'newer-included': (name: string) => `Yes: ${name} may be used when it comes out during the term.`,
      'server-covered': (version: string, wanted: string) => `Yes: a ${version} CAL covers a ${wanted} server.`,
      'server-not-covered': (version: string, wanted: string) =>
        `No: a ${version} CAL does not cover a ${wanted} server.`,
      'not-on-record': (name: string) => `I have no ${name} on record.`,
    },
    listed: {
      perpetual: (versions: string) => `Normally yes: ${versions}, same edition.`,
      subscription: (versions: string) => `The versions shown may be used, normally ${versions}.`,
      cal: (version: string) => `Nothing to downgrade: a ${version} CAL covers older servers, too.`,
      none: (name: string) => `No version before ${name} is on record.`,
      rds: 'RDS CALs follow rules of their own.',
    },
    reason: {
      yes: 'Its own key and media are for it; nothing has to be downgraded.',
      normally: 'Choose that version when you get the key: a key works for its own version only.',
      'not-offered': (offered: string) =>
        `Keys and media are offered for ${offered}. The right itself may reach further back: open a support request to ask for a key.`,
      notOfferedInTerm: (offered: string) =>
        `Keys and media are offered for ${offered}. For subscriptions no downgrade right is stated: open a support request to ask for a key.`,
      'not-allowed': 'A downgrade changes the version and keeps the edition.',
      productTerms:
        "Some servers may run as a lower edition where Microsoft's Product Terms say so. I have not verified for which: check there first.",
      'not-stated': 'For subscriptions no downgrade right is stated, but whatever version is shown may be used.',
      newer: 'A perpetual license covers the version bought and earlier ones; a newer one needs a new license.',
      'newer-included': 'A software subscription includes the new versions until it ends.',
      'server-covered': 'A newer CAL may access an older server.',
      'server-not-covered': 'Whoever accesses that server needs CALs of its version or newer.',
      'not-on-record': (offered: string) => `The versions that I know: ${offered}.`,
      cal: 'It has one key and no media.',
      none: 'If you need one, open a support request.',
      rds: 'n-1 and n-2 do not apply: the CAL, the license server and the session host must fit together.',
    },
    remark: {
      assumed: (version: string) =>
        `You did not say which version was bought: this counts from ${version}, the newest on the price list.`,
      n2: 'Microsoft says elsewhere that the portals generally carry n and n-1; the CSP document (n-1 or n-2) is followed here. If the version is missing, open a support request.',
      ended: (name: string, day: string) => `Support for ${name} has ended (${day}): no more free security updates.`,
      endsSoon: (name: string, day: string) => `Support for ${name} ends soon: ${day}.`,
      noUpdates: (offered: string) => `Without support there are no more free security updates: ${offered}.`,
    },
    fact: {
      bought: 'Bought',
      order: 'Order',
      n: (version: string) => `${version} (n, bought)`,
      supported: (day: string) => `supported until ${day}`,
      ended: (day: string) => `support ended on ${day}`,
      noDate: 'no support date on record',
    },
    steps: {
      partner: [
        'An Admin agent opens Partner Center > Customers > the customer > Software.',
        'In the row of the product: Generate keys and downloads.',
        'Choose the version, the language and 64-bit, then Get keys and downloads.',
      ] as readonly string[],
      customer: [
        'Sign in to the Microsoft 365 admin center as a Global admin of your own tenant.',
        'Open Billing > Your products > Products > Software and the product.',
        'Choose the version; take the product key and the download shown for it.',
      ] as readonly string[],
    },
    why: {
      'downgrade-n-1-n-2': 'Why: perpetual license rights, n-1 or n-2 for most products',
      'downgrade-same-edition': 'Why: rights to another version are no rights to another edition',
      'downgrade-subscription-not-stated':
        'Why: the n-1 or n-2 policy is written for perpetual licenses; the version is chosen when the key is taken',
      'newer-version-new-license': 'Why: downgrade rights reach back, not forward',
      'subscription-new-versions': 'Why: software subscriptions include new versions',
      'cal-covers-older-servers': 'Why: a CAL covers servers of its version and older ones',
      'versions-on-record': 'Why: the list of versions and support dates',
    } as Record<string, string>,
    supportDates: (url: string) => `Support dates: ${url}.`,
    button: {
      key: (version: string) => `Get the ${version} key`,
      anyKey: 'Get a key',
      bought: (version: string) => `I bought ${version}`,
      versions: 'Which versions may I run?',
      rds: 'Check RDS CAL versions',
      another: 'Another product',
    },
  },
  ja: {
    title: '以前のバージョン (ダウングレード)',
    example: 'SQL Server 2022 のライセンスで 2017 を使えますか',
    whichProduct: '通常は、同じエディションの n-1 または n-2 を使えます。購入した製品はどれですか。',
    productHint:
      'SQL Server 2022 Standard のように製品名とバージョンを、または ORD-1001 のように注文 ID を入力していただいてもかまいません。',
    productHintGuest: 'SQL Server 2022 Standard のように、製品名とバージョンを入力していただいてもかまいません。',
    productLabel: '製品',
    whichOrder: 'どの購入についてですか。',
    orderLabel: '購入',
    unknownOrder: (id: string) => `注文 ${id} は見つかりませんでした。`,
    unknownProduct: 'その製品はソフトウェアの価格表にありません。',
    whyProduct: '使えるバージョンは、購入した製品とそのバージョンで決まるためです。',
    whyOrder: '購入したバージョンが基準になり、購入ごとに異なるためです。',

    eitherOf: (items: readonly string[]) => (items.length > 2 ? items.join('、') : spacedList(items, 'と')),

    heading: {
      yes: (name: string) => `はい。${name} は購入したバージョンです。`,
      normally: (name: string, step: string) => `はい。通常は ${name} (${step}) を使えます。`,
      'not-offered': (name: string) => `いいえ。${name} は n-2 より前のため、ポータルでは提供されていません。`,
      'not-allowed': (edition: string) => `いいえ。${edition} は別のエディションです。`,
      'not-stated': (name: string) => `はい、${name} がバージョンの一覧に表示されていれば使えます。`,
      newer: (name: string) => `いいえ。${name} は購入したバージョンより新しいものです。`,
      'newer-included': (name: string) => `はい。${name} が期間中にリリースされれば使えます。`,
      'server-covered': (version: string, wanted: string) =>
        `はい。${version} の CAL で ${wanted} のサーバーにアクセスできます。`,
      'server-not-covered': (version: string, wanted: string) =>
        `いいえ。${version} の CAL では ${wanted} のサーバーにアクセスできません。`,
      'not-on-record': (name: string) => `${name} の情報は登録されていません。`,
    },
    listed: {
      perpetual: (versions: string) => `はい。通常は、同じエディションの ${versions} を使えます。`,
      subscription: (versions: string) => `表示されるバージョンを使えます。通常は ${versions} です。`,
      cal: (version: string) => `ダウングレードは不要です。${version} の CAL で、以前のサーバーにもアクセスできます。`,
      none: (name: string) => `${name} より前のバージョンは登録されていません。`,
      rds: 'RDS CAL には別の規則があります。',
    },
    reason: {
      yes: 'そのバージョンのキーとメディアをそのまま使えます。ダウングレードは不要です。',
      normally: 'キーを取得するときに、そのバージョンを選択します。キーはバージョンごとに異なります。',
      notOfferedInTerm: (offered: string) =>
        `キーとメディアが提供されるのは ${offered} です。サブスクリプションのダウングレード権は明記されていないため、キーについてはサポート リクエストでお問い合わせください。`,
      'not-offered': (offered: string) =>
        `キーとメディアが提供されるのは ${offered} です。使用する権利自体はさらに前まで認められる場合があるため、キーについてはサポート リクエストでお問い合わせください。`,
      'not-allowed': 'ダウングレードで変わるのはバージョンだけで、エディションは変えられません。',
      productTerms:
        'サーバー製品の一部では、Microsoft の製品条項により下位のエディションが認められる場合があります。対象の製品は確認できていないため、先に製品条項をご確認ください。',
      'not-stated':
        'サブスクリプションのダウングレード権は明記されていませんが、表示されるバージョンはどれも使えます。',
      newer:
        '永続ライセンスで使えるのは、購入したバージョンとそれより前のバージョンです。新しいバージョンには新しいライセンスが必要です。',
      'newer-included': 'ソフトウェア サブスクリプションでは、期間の終了まで新しいバージョンも使えます。',
      'server-covered': '新しい CAL で、以前のバージョンのサーバーにアクセスできます。',
      'server-not-covered': 'そのサーバーにアクセスするには、同じバージョン以降の CAL が必要です。',
      'not-on-record': (offered: string) => `登録されているバージョン: ${offered}。`,
      cal: 'キーは 1 つで、メディアはありません。',
      none: '必要な場合は、サポート リクエストでお問い合わせください。',
      rds: 'n-1 や n-2 は適用されません。CAL、ライセンス サーバー、セッション ホストのバージョンの組み合わせで決まります。',
    },
    remark: {
      assumed: (version: string) =>
        `購入したバージョンが不明なため、価格表で最も新しい ${version} を基準にしています。`,
      n2: 'Microsoft の別のページでは、ポータルにあるのは原則として n と n-1 とされていますが、ここでは CSP の文書 (n-1 または n-2) に従っています。一覧にない場合は、サポート リクエストでお問い合わせください。',
      ended: (name: string, day: string) =>
        `${name} のサポートは終了しており (${day})、無償のセキュリティ更新プログラムは提供されません。`,
      endsSoon: (name: string, day: string) => `${name} のサポートは、まもなく終了します (${day})。`,
      noUpdates: (offered: string) =>
        `サポートが終了しているため、無償のセキュリティ更新プログラムは提供されません: ${offered}。`,
    },
    fact: {
      bought: '購入した製品',
      order: '注文',
      n: (version: string) => `${version} (n、購入)`,
      supported: (day: string) => `サポートは ${day}まで`,
      ended: (day: string) => `サポート終了 (${day})`,
      noDate: 'サポート終了日の情報なし',
    },
    steps: {
      partner: [
        '管理エージェントがパートナー センターで、[顧客] > お客様 > [ソフトウェア] を開きます。',
        '製品の行で [キーの生成とダウンロード] を選択します。',
        'バージョン、言語、64 ビットを選択し、[キーとダウンロードの取得] を選択します。',
      ],
      customer: [
        '自社テナントのグローバル管理者として、Microsoft 365 管理センターにサインインします。',
        '[課金情報] > [お使いの製品] > [製品] > [ソフトウェア] で製品を開きます。',
        'バージョンを選択し、表示されるプロダクト キーとダウンロードを使用します。',
      ],
    },
    why: {
      'downgrade-n-1-n-2': '根拠: ほとんどの製品に適用される、永続的な製品ライセンス権の n-1 または n-2 ポリシー',
      'downgrade-same-edition': '根拠: 別のバージョンを使う権利は、別のエディションを使う権利ではないこと',
      'downgrade-subscription-not-stated':
        '根拠: n-1 または n-2 ポリシーは永続ライセンスについての記載で、バージョンはキーの取得時に選択すること',
      'newer-version-new-license': '根拠: ダウングレード権の対象は、以前のバージョンであること',
      'subscription-new-versions': '根拠: ソフトウェア サブスクリプションには新しいバージョンが含まれること',
      'cal-covers-older-servers': '根拠: CAL の対象は、同じバージョンまたは以前のバージョンのサーバーであること',
      'versions-on-record': '根拠: バージョンとサポート終了日の一覧',
    },
    supportDates: (url: string) => `サポート終了日: ${url}。`,
    button: {
      key: (version: string) => `${version} のキーを取得`,
      anyKey: 'キーを取得',
      bought: (version: string) => `購入したのは ${version}`,
      versions: '使えるバージョンを確認',
      rds: 'RDS CAL のバージョンを確認',
      another: '別の製品',
    },
  },
})
