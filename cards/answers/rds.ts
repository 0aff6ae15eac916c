import type { AnswerEntry } from './answer-entry.ts'

/** Which RDS CAL fits, and how it is installed. */
export const rdsAnswers: readonly AnswerEntry[] = [
  {
    id: 'rds-cal-session-host',
    sources: ['rdsCal', 'brytesoft'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'Can an older RDS CAL serve a newer session host?',
        'which RDS CAL version fits which session host',
        'RDS CAL and session host compatibility',
        'must the RDS CAL be as new as the session host',
      ],
      answer:
        'No. The CAL must be at least as new as the session host: a 2016 RDS CAL does not serve a 2022 session host, a 2022 CAL serves a 2016 one.',
    },
    ja: {
      asks: [
        '古い RDS CAL で新しいセッション ホストに接続できますか',
        'RDS CALのバージョンとセッションホストの組み合わせ',
        'RDS CALとセッションホストの互換性',
        'RDS CALはセッションホストと同じか新しい必要がありますか',
      ],
      answer:
        'いいえ。CAL はセッション ホストと同じか、より新しい必要があります。2016 の RDS CAL は 2022 のセッション ホストに使えませんが、2022 の CAL は 2016 に使えます。',
    },
  },
  {
    id: 'rds-cal-license-server',
    sources: ['rdsCal', 'onPremises'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'Can a newer RDS CAL be installed on an older license server?',
        'which RDS CAL fits which license server',
        'RDS CAL and license server version compatibility',
        'does the license server have to be as new as the CAL',
      ],
      answer:
        'No. The license server must be at least as new as the CAL: a 2025 CAL does not go on a 2019 license server, a 2019 CAL goes on a 2025 one.',
    },
    ja: {
      asks: [
        '新しい RDS CAL を古いライセンス サーバーにインストールできますか',
        'RDS CALとライセンスサーバーのバージョンの組み合わせ',
        'RDS CALとライセンスサーバーの互換性',
        'ライセンスサーバーはCALと同じか新しい必要がありますか',
      ],
      answer:
        'いいえ。ライセンス サーバーは CAL と同じか、より新しい必要があります。2025 の CAL は 2019 のライセンス サーバーに入れられませんが、2019 の CAL は 2025 に入れられます。',
    },
  },
  {
    id: 'rds-seed-sentence',
    sources: ['onPremises', 'rdsCal'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'Microsoft says that a 2016 CAL works on 2016 and 2019. Is that the license server or the session host?',
        'the page says Server 2019 CAL only works with 2019 installations',
        'contradiction in the RDS CAL compatibility tables',
        'Microsoft pages disagree on 2016 and 2019 RDS CALs',
      ],
      answer:
        'The license server: read this way, the sentence agrees with the compatibility table. For a session host it is the other way round: the CAL must be at least as new as the host.',
    },
    ja: {
      asks: [
        '「2016 の CAL は 2016 と 2019 で動作する」とは、ライセンス サーバーとセッション ホストのどちらですか',
        'Server 2019 CALは2019でのみ機能するとページにあります',
        'RDS CALの互換表が矛盾しています',
        '2016と2019のRDS CALについてMicrosoftのページの記載が違う',
      ],
      answer:
        'ライセンス サーバーです。そう読むと、Microsoft の互換性の表のとおりになります。セッション ホストでは逆に、CAL がホストと同じか、より新しい必要があります。',
    },
  },
  {
    id: 'rds-code-used',
    sources: ['onPremises', 'dell'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'The 5x5 code has already been used, but I reinstall the same server. What now?',
        'license code already used when reinstalling the license server',
        'can a 5x5 code be used twice',
        'RDS code cannot be used a second time',
        'can an RDS code be used on a second license server',
        'rebuilt the RDS license server, the code is refused',
      ],
      answer:
        'A 5x5 code cannot be used again, not even on the same license server. Migrate the CALs or rebuild the license database with the wizard, or ask the Microsoft Clearinghouse with your proof of purchase.',
    },
    ja: {
      asks: [
        '5x5 コードは使用済みですが、同じサーバーを再インストールします。どうすればよいですか',
        'ライセンスサーバーの再構築でコードが既に使用されていると出る',
        '5x5コードは2回使えますか',
        '5x5コードが既に使われている',
        '5x5コードを別のライセンスサーバーで使えますか',
        'RDSライセンスサーバーを作り直したらコードが拒否された',
      ],
      answer:
        '5x5 コードは、同じライセンス サーバーでも再利用できません。ウィザードで CAL を移行するかライセンス データベースを再構築してください。できない場合は、購入証明を用意して Microsoft クリアリングハウスに連絡します。',
    },
  },
  {
    id: 'rds-500-activations',
    sources: ['onPremises', 'keyActivations'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'Can an RDS CAL key be activated 500 times?',
        'Microsoft lists RDS CAL with 500 activations',
        'how often can a 5x5 code be activated',
        'number of activations of an RDS CAL',
      ],
      answer:
        'Go by once: a 5x5 code cannot be used again after its installation. Another Microsoft page lists RDS CALs with 500 activations; if you need more, ask support.',
    },
    ja: {
      asks: [
        'RDS CAL のキーは 500 回ライセンス認証できますか',
        'MicrosoftのページにRDS CALは500アクティブ化とあります',
        '5x5コードは何回アクティブ化できますか',
        'RDS CALのライセンス認証の回数',
      ],
      answer:
        '1 回だけとお考えください。5x5 コードは、一度使用すると再利用できません。RDS CAL を 500 回とする Microsoft のページもありますが、追加が必要な場合はサポートに依頼してください。',
    },
  },
  {
    id: 'rds-program',
    sources: ['sherweb', 'cloudIm'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'Which license program do I choose in the Install Licenses wizard?',
        'Install Licenses Wizard: Open, Enterprise Agreement or Retail for CSP',
        'which program for 5x5 codes from CSP',
        'license program for RDS CALs bought through CSP',
        'what to select as license program in the wizard',
        'code rejected although unused, which program is right',
      ],
      answer:
        'License Pack (Retail Purchase), not Open or Enterprise Agreement. This comes from vendors; Microsoft does not say it.',
    },
    ja: {
      asks: [
        'ライセンスのインストール ウィザードでは、どのライセンス プログラムを選びますか',
        'ライセンスのインストールでOpen、EA、製品版のどれですか',
        'CSPの5x5コードのプログラムはどれ',
        'CSPで購入したRDS CALのライセンスプログラム',
        '未使用のコードが拒否されます。正しいプログラムは',
      ],
      answer:
        'ライセンス パック (製品版)、英語表記では License Pack (Retail Purchase) です。Open や Enterprise Agreement ではありません。ベンダーの情報で、Microsoft の記載はありません。',
    },
  },
  {
    id: 'rds-port',
    sources: ['onPremises', 'rdsActivate'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'Which port and host must be open for RDS activation?',
        'which port is used for the Microsoft Clearinghouse',
        'firewall rule for activating the license server',
        'what is the Clearinghouse',
        'does RDS licensing need internet access',
      ],
      answer:
        'Outbound TCP 443 to the Microsoft Clearinghouse, the activation site, from the machine that runs the licensing manager. Host names are given by vendors only, so check them first.',
    },
    ja: {
      asks: [
        'RDS のライセンス認証に必要なポートと接続先はどこですか',
        'クリアリングハウスに使うポートは',
        'ライセンスサーバーのアクティブ化に必要なファイアウォール設定',
        'クリアリングハウスとは何ですか',
        'RDSのライセンスにインターネット接続は必要ですか',
      ],
      answer:
        'ライセンス マネージャーを実行するコンピューターから、Microsoft クリアリングハウス (ライセンス認証サイト) への送信 TCP 443 です。ホスト名はベンダーの情報しかないため、事前に確認してください。',
    },
  },
  {
    id: 'rds-offline',
    sources: ['rdsActivate'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'How do I activate without internet on the license server?',
        'no internet on the server, RDS activation',
        'offline activation of the RDS license server',
        'activate the remote desktop license server by phone',
        'web browser method for RDS activation',
      ],
      answer: 'Use the web browser method from another PC, or the telephone method. The wizard offers both.',
    },
    ja: {
      asks: [
        'ライセンス サーバーがインターネットに接続していない場合、どうアクティブ化しますか',
        'サーバーがネットにつながらないときのRDSの認証',
        'RDSライセンスサーバーのオフライン認証',
        '電話でリモートデスクトップのライセンスサーバーをアクティブ化する',
        'Webブラウザーを使ったRDSの認証方法',
      ],
      answer: '別の PC から Web ブラウザーの方法を使うか、電話の方法を使います。どちらもウィザードで選択できます。',
    },
  },
  {
    id: 'rds-user-or-device',
    sources: ['rdsCal'],
    goOn: ['rds-cal'],
    en: {
      asks: [
        'User or Device CAL?',
        'user CAL or device CAL for remote desktop',
        'difference between Per User and Per Device RDS CALs',
        'which CAL type for shared PCs or shift work',
        'which CAL type works in a workgroup without Active Directory',
      ],
      answer:
        'User CALs for people with several devices; they need Active Directory. Device CALs for shared devices or a workgroup.',
    },
    ja: {
      asks: [
        'ユーザー CAL とデバイス CAL のどちらがよいですか',
        'リモートデスクトップはユーザーCALとデバイスCALのどちら',
        '接続ユーザー数と接続デバイス数の違い',
        '共有PCや交代勤務にはどのCALがよいですか',
        'ワークグループで使えるCALの種類',
      ],
      answer:
        '1 人が複数のデバイスを使う場合は接続ユーザー数で、Active Directory が必要です。共有デバイスやワークグループでは接続デバイス数にします。',
    },
  },
]
