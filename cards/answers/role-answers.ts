import type { AnswerEntry } from './answer-entry.ts'

/** Who may do what. */
export const roleAnswers: readonly AnswerEntry[] = [
  {
    id: 'role-keys-helpdesk',
    sources: ['onPremises'],
    goOn: ['roles'],
    en: {
      asks: [
        'I am Helpdesk agent; why do I see no keys?',
        'which role do I need to see keys',
        'can a helpdesk agent get product keys',
        'can a sales agent download keys',
        'do I need to be an Admin agent for keys',
        'who can see the product keys in Partner Center',
        'can a billing admin see keys',
      ],
      answer: 'Keys and download links need the Admin agent role. Ask an Admin agent of your company.',
    },
    ja: {
      asks: [
        'ヘルプデスク エージェントですが、キーが表示されないのはなぜですか',
        'キーを見るにはどのロールが必要ですか',
        'ヘルプデスクエージェントはプロダクトキーを取得できますか',
        'セールスエージェントはキーをダウンロードできますか',
        'キーには管理エージェントのロールが必要ですか',
        'パートナーセンターでプロダクトキーを見られる人は誰ですか',
        '課金管理者はキーを見られますか',
      ],
      answer:
        'キーとダウンロード リンクの取得には、管理エージェント ロールが必要です。社内の管理エージェントに依頼してください。',
    },
  },
  {
    id: 'role-delay',
    sources: ['permissions'],
    goOn: ['roles'],
    en: {
      asks: [
        'I got the role, still nothing. Why?',
        'role was assigned but I still have no access',
        'how long does a role change take',
        'I was made Admin agent today and cannot see the software page',
        'new permission has no effect yet',
        'when does a new role take effect',
        'my role was granted but nothing changed',
        'I have been given the role and still see nothing',
      ],
      answer: 'A role change may take up to one hour. Sign out and in again after that.',
    },
    ja: {
      asks: [
        'ロールを割り当てられましたが、まだ何も表示されません。なぜですか',
        'ロールが付与されたのにアクセスできない',
        'ロールの変更はいつ反映されますか',
        '今日管理エージェントになりましたが、ソフトウェアのページが見えません',
        '新しい権限がまだ有効にならない',
        '新しいロールはいつから使えますか',
        'ロールをもらったのに何も変わらない',
      ],
      answer: 'ロールの変更は、反映まで最大 1 時間かかることがあります。その後、サインインし直してください。',
    },
  },
  {
    id: 'role-order',
    sources: ['onPremises', 'permissions'],
    goOn: ['roles', 'order'],
    en: {
      asks: [
        'Which role may order software?',
        'role required to order software',
        'can a sales agent buy for a customer',
        'may a billing admin or helpdesk agent place orders',
        'who is allowed to purchase in Partner Center',
      ],
      answer:
        'Count on the Admin agent. A page of 2023 also lists Sales agent, Helpdesk agent and Billing admin for new subscriptions. Here, a Sales agent prepares the order and an Admin agent places it.',
    },
    ja: {
      asks: [
        'ソフトウェアを注文できるのはどのロールですか',
        'ソフトウェアを注文できるロール',
        'セールスエージェントは顧客のために購入できますか',
        '課金管理者やヘルプデスクエージェントは発注できますか',
        'パートナーセンターで購入できるのは誰ですか',
      ],
      answer:
        '管理エージェントとお考えください。2023 年のページでは、セールス エージェント、ヘルプデスク エージェント、課金管理者も新しいサブスクリプションの対象です。ここでは、セールス エージェントが準備し、管理エージェントが確定します。',
    },
  },
  {
    id: 'role-set',
    sources: ['permissions'],
    goOn: ['roles'],
    en: {
      asks: [
        'Where are roles assigned in Partner Center?',
        'assign the right role in Partner Center',
        'who can give me the Admin agent role',
        'give my colleague access to keys',
        'manage users and permissions',
      ],
      answer:
        'In the user management of Partner Center, by a Global admin or a User management admin. A change may take up to one hour.',
    },
    ja: {
      asks: [
        'パートナー センターのロールはどこで割り当てますか',
        'パートナーセンターで役割を割り当てる',
        '管理エージェントのロールは誰が付与できますか',
        '同僚にキーへのアクセス権を付与したい',
        'ユーザーと権限の管理',
      ],
      answer:
        'パートナー センターのユーザー管理で、グローバル管理者またはユーザー管理の管理者が割り当てます。反映まで最大 1 時間かかることがあります。',
    },
  },
  {
    id: 'role-sales-not-listed',
    sources: ['permissions'],
    goOn: ['roles'],
    en: {
      asks: [
        'Why is the Sales agent role not listed in user management?',
        'I cannot find Sales agent when assigning roles',
        'Sales agent checkbox is missing',
      ],
      answer: 'The Sales agent role shows only for indirect providers (as of November 2022).',
    },
    ja: {
      asks: [
        'ユーザー管理にセールス エージェント ロールが表示されないのはなぜですか',
        'ロールの割り当てでセールスエージェントが見つからない',
        'セールスエージェントのチェックボックスがない',
      ],
      answer: 'セールス エージェント ロールは、間接プロバイダーにだけ表示されます (2022 年 11 月時点)。',
    },
  },
  {
    id: 'role-who-decides',
    sources: ['permissions'],
    goOn: ['roles'],
    en: {
      asks: [
        'What may a Helpdesk agent, Sales agent or Billing admin do?',
        'overview of the partner roles',
        'what is the difference between Admin agent and Sales agent',
        'what can a Billing admin see',
      ],
      answer:
        'A Helpdesk agent helps customers with support and subscriptions, a Sales agent sells and sees prices, a Billing admin has invoices and prices. An Admin agent may do all of it, and gets the keys.',
    },
    ja: {
      asks: [
        'ヘルプデスク エージェント、セールス エージェント、課金管理者は何ができますか',
        'パートナーのロールの一覧',
        '管理エージェントとセールスエージェントの違い',
        '課金管理者は何を見られますか',
      ],
      answer:
        'ヘルプデスク エージェントは顧客、サポート、サブスクリプションの問い合わせ、セールス エージェントはカタログ、価格、注文、課金管理者は請求書と価格を扱います。管理エージェントはそのすべてとキーを扱えます。',
    },
  },
]
