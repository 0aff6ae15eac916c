import type { AnswerEntry } from './answer-entry.ts'

/** Using what was bought: where its key goes, how long, on which machines. */
export const usingAnswers: readonly AnswerEntry[] = [
  {
    id: 'key-enter',
    sources: ['deploymentToolOptions', 'slmgr', 'rdsInstall'],
    goOn: ['office-32-bit', 'rds-cal'],
    en: {
      asks: [
        'Where do I enter the product key?',
        'how do I install the key',
        'where does the key go',
        'what do I do with the product key now that I have it',
        'where do I type in the 25 characters',
        'where do I put the license key',
        'how to use the product key',
      ],
      answer:
        'Office, Visio and Project: as PIDKEY in configuration.xml; I can write the file. Windows and Windows Server: as administrator, slmgr.vbs /ipk with the key, then slmgr.vbs /ato. RDS CALs: in Remote Desktop Licensing Manager.',
    },
    ja: {
      asks: [
        'プロダクト キーはどこに入力しますか',
        'キーはどこに入れるのですか',
        'キーの入力方法を教えてください',
        '入手したキーはどう使えばよいですか',
        '25文字のキーをどこに打ち込めばよいですか',
        'ライセンスキーの入力先',
        'キーのインストール方法',
      ],
      answer:
        'Office、Visio、Project は configuration.xml の PIDKEY です。ファイルはこちらで作成できます。Windows と Windows Server は、管理者として slmgr.vbs /ipk でキーを入力し、slmgr.vbs /ato でライセンス認証します。RDS CAL は、リモート デスクトップ ライセンス マネージャーで入力します。',
    },
  },
  {
    id: 'license-term',
    sources: ['onPremises', 'softwareSubscriptions'],
    goOn: ['order', 'downgrade'],
    en: {
      asks: [
        'How long may a license be used?',
        'how many years can I use a Windows Server CAL',
        'does a perpetual license or a CAL expire',
        'is a client access license limited in time',
        'how long is a license valid',
        'until when may I use a perpetual license',
        'how many years does a software subscription run',
      ],
      answer:
        'A perpetual license, or a perpetual CAL, has no end date. A software subscription runs for one or three years, a few for one month. When the support of a version ends, the license stays valid.',
    },
    ja: {
      asks: [
        'ライセンスは何年使えますか',
        'Windows ServerのCALは何年使えますか',
        '永続ライセンスやCALに期限はありますか',
        'クライアントアクセスライセンスの有効期間',
        'ライセンスの有効期限はいつまでですか',
        '永続ライセンスはいつまで使えますか',
        'ソフトウェアサブスクリプションは何年間ですか',
      ],
      answer:
        '永続ライセンスは、永続の CAL も含めて期限なしで使えます。ソフトウェア サブスクリプションの期間は 1 年または 3 年で、一部は 1 か月です。バージョンのサポートが終了しても、ライセンスは有効です。',
    },
  },
  {
    id: 'server-64-bit',
    sources: ['onPremises'],
    goOn: ['product-key', 'office-32-bit'],
    en: {
      asks: [
        'Is there a 32-bit Windows Server or SQL Server?',
        'is there a 32-bit key for Windows Server',
        '32-bit version of SQL Server',
        'install Windows Server as 32-bit',
        'does Exchange Server exist in 32-bit',
      ],
      answer:
        'No. Windows Server, SQL Server and the other servers are 64-bit only; that is general knowledge and unverified. Office, Visio and Project can be installed as 32-bit.',
    },
    ja: {
      asks: [
        '32 ビット版の Windows Server や SQL Server はありますか',
        '32ビットのWindows Serverのキーはありますか',
        'SQL Serverの32ビット版がほしい',
        'Windows Serverを32ビットでインストールしたい',
        'Exchange Serverに32ビット版はありますか',
      ],
      answer:
        'いいえ。Windows Server や SQL Server などのサーバー製品は 64 ビット版だけです。一般的な知識で、未確認です。Office、Visio、Project は、32 ビット版をインストールできます。',
    },
  },
]
