import { spaced, words } from './words.ts'

export const productKeyWords = words({
  en: {
    title: 'Get a product key',
    example: 'key for ORD-1001',
    guestExample: 'How do I get my product key?',
    whichCustomer: 'Whose purchase is it? You can also give me the order ID.',
    customerLabel: 'Customer',
    unknownCustomer: (said: string) => `I found no customer called "${said}".`,
    whyCustomer: 'Keys belong to a purchase, so I need the customer or the order ID.',
    whichPurchase: 'Which purchase?',
    purchaseLabel: 'Purchase',
    noPurchases: (customer: string) => `${customer} has bought nothing that a key could be given for.`,
    unknownOrder: (id: string) => `I found no order ${id}.`,
    whyPurchase: 'Each order line has its own key.',
    cancelled: (id: string) =>
      `${id} is cancelled, so its product keys and download links are revoked. There is no key to give.`,
    whichVersion: (title: string) => `${title} - which version do you need?`,
    versionLabel: 'Version',
    version: (version: string, step: number) => (step === 0 ? version : `${version} (n-${step})`),
    versionNotOffered: (version: string, offered: string) =>
      `${version} is not offered for this purchase. Offered are ${offered}: the version bought, n-1 and n-2.`,
    whyVersion:
      'Each version has its own key and media. A perpetual license normally covers n-1 and n-2 of the same edition.',
    whichLanguage: 'In which language?',
    languageLabel: 'Language',
    unknownLanguage: (offered: string) => `There is no media in that language. There is ${offered}.`,
    whyLanguage: 'The download is made for one language; the key is the same.',
    whichBitness: '64-bit or 32-bit?',
    bitnessLabel: 'Architecture',
    heardBitness: (architecture: string) => `${architecture}, noted.`,
    onlyBitness: (architecture: string, otherArchitecture: string) =>
      `It comes as ${architecture} only; there is no ${otherArchitecture} version.`,
    noMedia: 'There is no media to choose; it has a product key only.',
    bitness64: '64-bit (default)',
    bitness32: '32-bit (Office Deployment Tool)',
    whyBitness:
      'The portals hand out 64-bit media. 32-bit is installed with the Office Deployment Tool and the same key.',
    notice: 'Product keys are valuable and sought after',
    noticeText:
      'Who gets this key, and when, is recorded. It is shown once, here, to you only, and masked after a minute. Pass it and the download link on to the customer only, in a safe way.',
    confirm: 'Show the key',
    change: 'Change',
    stop: 'Not now',
    noticeSummary: (what: string) => `Show the product key for ${what}?`,
    order: 'Order',
    customer: 'Customer',
    product: 'Product',
    versionFact: 'Version',
    media: 'Media',
    link: 'Download link',
    keyHeading: (product: string) => `Product key: ${product}`,
    keySummary: (product: string) => `Product key for ${product}.`,
    masksAfter: 'Masked in a minute, or as soon as you press "I have it".',
    shownAt: (time: string) =>
      `Shown to you; now masked, since ${time}. Ask again if you need it; that is recorded as well.`,
    haveIt: 'I have it',
    download: 'Download (opens a page)',
    makeFile32: 'Make the file for 32-bit',
    linkUnused: (days: number) => `valid for ${days} days from the first download`,
    linkInUse: (until: string) => `until ${until}`,
    sameKey32: '32-bit uses the same key. It is installed with the Office Deployment Tool and a configuration file.',
    asVersion: (title: string, version: string) => `${title}, as version ${version}`,
    supportEnded: (version: string, day: string) =>
      `Support for version ${version} ended on ${day}: no more free security updates.`,
    notStated:
      'For subscriptions, no formal downgrade right is stated, although Partner Center offers the older version.',
    whyDowngrade: 'Why: most perpetual licenses may be downgraded under the n-1 or n-2 policy.',
    whyLink: (days: number) => `Links expire ${days} days after the first download.`,
    another: 'Another key',
    again: 'Show it again',
    askAdmin:
      'Only an Admin agent can get product keys. Tell me the order ID or the customer, and I write the line that you can send to one.',
    askAdminText: (line: string) =>
      `Only an Admin agent can get product keys. Send one this line; it is all I need:\n\n> ${line}`,
    askLine: (which: string, version: string) => `product key for ${which}${version ? `, version ${version}` : ''}`,
    seeOrder: (id: string) => `Show ${id}`,
    findOrder: 'Find the order',
    whichRole: 'Who may get keys?',
    notPrivate: 'Product keys are shown only in a private chat. Open a 1:1 chat with me and ask there.',
    cannotUpdate:
      'I show keys only where I can mask them again afterwards, and this client cannot. Ask me in Teams, or get the key in Partner Center: Customers > the customer > Software > Generate keys and downloads.',
    poolEmpty:
      'The key pool has no key left for this version. In Partner Center: Customers > the customer > Software > select the product > Generate keys and downloads > choose version, language and bit > Get keys and downloads. An Admin agent can then add keys to the pool.',
    refused: 'No key was given; nothing was changed.',
    guest:
      'A Global admin of your company finds the keys in the Microsoft 365 admin center: Billing > Your products > Software > the product > version. Your Microsoft partner can also get them for you. 32-bit Office uses the same key: install it with the Office Deployment Tool, with OfficeClientEdition set to 32.',
  },
  ja: {
    title: 'プロダクト キーを取得する',
    example: 'ORD-1001 のキーをください',
    guestExample: 'プロダクト キーはどこで確認できますか',
    whichCustomer: 'どのお客様のご購入ですか。注文 ID でも結構です。',
    customerLabel: '顧客',
    unknownCustomer: (said: string) => `「${said}」というお客様は見つかりませんでした。`,
    whyCustomer: 'キーは購入ごとに決まるため、お客様または注文 ID が必要です。',
    whichPurchase: 'どのご購入ですか。',
    purchaseLabel: '購入',
    noPurchases: (customer: string) => spaced(customer, 'には、キーをお渡しできる購入がありません。'),
    unknownOrder: (id: string) => `注文 ${id} は見つかりませんでした。`,
    whyPurchase: 'キーは注文の明細ごとに分かれているためです。',
    cancelled: (id: string) =>
      `${id} はキャンセル済みのため、プロダクト キーとダウンロード リンクは取り消されています。お渡しできるキーはありません。`,
    whichVersion: (title: string) => `${title} ですね。どのバージョンが必要ですか。`,
    versionLabel: 'バージョン',
    version: (version: string, step: number) => (step === 0 ? version : `${version} (n-${step})`),
    versionNotOffered: (version: string, offered: string) =>
      `この購入では ${version} は選択できません。選択できるのは、購入したバージョン、n-1、n-2 の ${offered} です。`,
    whyVersion:
      'キーとメディアはバージョンごとに分かれているためです。永続ライセンスでは通常、同じエディションの n-1 と n-2 も使用できます。',
    whichLanguage: 'どの言語ですか。',
    languageLabel: '言語',
    unknownLanguage: (offered: string) => `その言語のメディアはありません。選択できるのは ${offered} です。`,
    whyLanguage: 'ダウンロードは言語ごとに分かれているためです。キーは共通です。',
    whichBitness: '64 ビットと 32 ビットのどちらですか。',
    bitnessLabel: 'ビット',
    heardBitness: (architecture: string) => `${architecture}版で承りました。`,
    onlyBitness: (architecture: string, otherArchitecture: string) =>
      `この製品に ${otherArchitecture}版はなく、${architecture}版のみです。`,
    noMedia: 'この製品には選択するメディアがなく、プロダクト キーのみです。',
    bitness64: '64 ビット (既定)',
    bitness32: '32 ビット (Office 展開ツール)',
    whyBitness:
      'ポータルで提供されるのは 64 ビット版です。32 ビット版は、同じキーを使い、Office 展開ツールで展開します。',
    notice: 'プロダクト キーは価値が高く、狙われやすい知的財産です',
    noticeText:
      '誰がいつキーを受け取ったかを記録します。キーはここで、ご本人にだけ 1 回表示し、1 分後にマスクします。キーとダウンロード リンクは、安全な方法でお客様にだけお渡しください。',
    confirm: 'キーを表示する',
    change: '変更する',
    stop: '今は表示しない',
    noticeSummary: (what: string) => `${what} のプロダクト キーを表示しますか。`,
    order: '注文 ID',
    customer: '顧客',
    product: '製品',
    versionFact: 'バージョン',
    media: 'メディア',
    link: 'ダウンロード リンク',
    keyHeading: (product: string) => `プロダクト キー: ${product}`,
    keySummary: (product: string) => `${product} のプロダクト キーです。`,
    masksAfter: '1 分後、または [控えました] を押すとマスクされます。',
    shownAt: (time: string) =>
      `${time} にマスクしました。必要な場合はもう一度お申し付けください (その記録も残ります)。`,
    haveIt: '控えました',
    download: 'ダウンロード (ページを開きます)',
    makeFile32: '32 ビット版の構成ファイルを作る',
    linkUnused: (days: number) => `最初のダウンロード後 ${days} 日間有効`,
    linkInUse: (until: string) => `${until} まで有効`,
    sameKey32: '32 ビット版でも同じキーを使います。Office 展開ツールと構成ファイルでインストールします。',
    asVersion: (title: string, version: string) => `${title} (バージョン ${version} として)`,
    supportEnded: (version: string, day: string) =>
      `バージョン ${version} のサポートは ${day}に終了しました。無償のセキュリティ更新プログラムは提供されません。`,
    notStated:
      'サブスクリプションについては、正式なダウングレード権の記載がありません (パートナー センターでは以前のバージョンも選択できます)。',
    whyDowngrade: '根拠: 永続的な製品ライセンス権 (ほとんどの製品は n-1 または n-2 ポリシー)。',
    whyLink: (days: number) => `リンクの有効期限は最初のダウンロード後 ${days} 日間です。`,
    another: '別のキーを取得する',
    again: 'もう一度表示する',
    askAdmin:
      'プロダクト キーを取得できるのは管理エージェントだけです。注文 ID またはお客様をお知らせいただければ、管理エージェントに送る 1 行を用意します。',
    askAdminText: (line: string) =>
      `プロダクト キーを取得できるのは管理エージェントだけです。次の 1 行を管理エージェントに送ってください。これだけで手続きできます。\n\n> ${line}`,
    askLine: (which: string, version: string) =>
      spaced(which, 'の', version ? `バージョン ${version} のプロダクト キーをください` : 'プロダクト キーをください'),
    seeOrder: (id: string) => `${id} を表示する`,
    findOrder: '注文を探す',
    whichRole: 'キーを取得できるロール',
    notPrivate:
      'プロダクト キーは 1 対 1 のチャットでのみ表示します。このアシスタントとの 1 対 1 のチャットを開いて、もう一度お尋ねください。',
    cannotUpdate:
      'キーは、後からマスクできる場所でのみ表示しますが、このクライアントではできません。Teams でお尋ねいただくか、パートナー センターの [顧客] > お客様 > [ソフトウェア] > [キーの生成とダウンロード] で取得してください。',
    poolEmpty:
      'このバージョンのキーの在庫がありません。パートナー センターで [顧客] > お客様 > [ソフトウェア] > 製品を選択 > [キーの生成とダウンロード] > バージョン、言語、ビットを選択 > [キーとダウンロードの取得] の順に操作してください。管理エージェントはその後、キーを在庫に追加できます。',
    refused: 'キーはお渡ししていません。何も変更していません。',
    guest:
      'キーは、お客様のグローバル管理者が Microsoft 365 管理センターの [課金情報] > [お使いの製品] > [ソフトウェア] > 製品 > バージョンで確認できます。Microsoft パートナーが代わりに取得することもできます。32 ビット版の Office も同じキーを使い、Office 展開ツールで OfficeClientEdition を 32 にして展開します。',
  },
})
