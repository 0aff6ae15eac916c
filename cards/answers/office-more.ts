import type { AnswerEntry } from './answer-entry.ts'

/** More about installing Office, and until when products are supported. */
export const officeMoreAnswers: readonly AnswerEntry[] = [
  {
    id: 'office-tool-where',
    sources: ['deploymentTool', 'deploymentToolOptions'],
    goOn: ['office-32-bit'],
    en: {
      asks: [
        'Where do I get the Office Deployment Tool, and how do I run it?',
        'download ODT',
        'what is the Office Deployment Tool',
        'which commands does setup.exe take',
        'how do I use configuration.xml',
      ],
      answer:
        "Microsoft's download center has it. As administrator run setup.exe /download with the configuration file, then setup.exe /configure. I can write the file for you.",
    },
    ja: {
      asks: [
        'Office 展開ツールはどこで入手し、どう実行しますか',
        'ODTをダウンロードしたい',
        'Office展開ツールとは何ですか',
        'setup.exeのコマンドは何がありますか',
        'configuration.xmlの使い方',
      ],
      answer:
        'Microsoft ダウンロード センターで入手できます。管理者として構成ファイルを指定して setup.exe /download、続けて setup.exe /configure を実行します。ファイルはこちらで作成できます。',
    },
  },
  {
    id: 'office-switch-bitness',
    sources: ['changeBitness'],
    goOn: ['office-32-bit'],
    en: {
      asks: [
        'How do I switch Office from 64-bit to 32-bit?',
        'change from 32 to 64 bit without reinstalling',
        'what does MigrateArch do',
        'convert installed Office to another bitness',
      ],
      answer:
        'Run the Office Deployment Tool with MigrateArch set to TRUE and the wanted OfficeClientEdition (32 or 64). It needs Click-to-Run version 1902 or later; close all Office apps first.',
    },
    ja: {
      asks: [
        'Office を 64 ビット版から 32 ビット版に切り替えるにはどうしますか',
        '32ビットから64ビットへ再インストールなしで変更したい',
        'MigrateArchとは何ですか',
        'インストール済みのOfficeのビット数を変更する',
      ],
      answer:
        'Office 展開ツールで、MigrateArch に TRUE、OfficeClientEdition に目的の値 (32 または 64) を指定して実行します。クイック実行のバージョン 1902 以降が必要です。先に Office アプリを閉じてください。',
    },
  },
  {
    id: 'office-mac',
    sources: ['deploymentTool'],
    goOn: ['product-key'],
    en: {
      asks: [
        'Is there an Office Deployment Tool for Mac?',
        'how do I install Office LTSC for Mac',
        '32-bit Office on a Mac',
        'deploy Office LTSC Standard for Mac',
      ],
      answer:
        'No. Office for Mac comes as a pkg installer with a volume license serializer (unverified: general knowledge, not read in a source). The tool is for Windows.',
    },
    ja: {
      asks: [
        'Mac 用の Office 展開ツールはありますか',
        'Office LTSC for Macのインストール方法',
        'Macで32ビットのOffice',
        'Office LTSC Standard for Macを展開したい',
      ],
      answer:
        'いいえ。Mac 版の Office は、pkg インストーラーとボリューム ライセンス シリアライザーで展開します (一般的な知識で、出典は未確認です)。展開ツールは Windows 用です。',
    },
  },
  {
    id: 'office-requirements',
    sources: ['deployLtsc'],
    goOn: ['office-32-bit'],
    en: {
      asks: [
        'What does Office LTSC 2024 need to run?',
        'system requirements of Office LTSC 2024',
        'which Windows versions does Office 2024 support',
        'is Teams included in Office LTSC 2024',
      ],
      answer:
        'Windows 10 or 11, or Windows Server 2022 or later, and 4 GB of memory. Publisher and Teams are not included.',
    },
    ja: {
      asks: [
        'Office LTSC 2024 の動作要件を教えてください',
        'Office LTSC 2024のシステム要件',
        'Office 2024が対応するWindowsのバージョン',
        'Office LTSC 2024にTeamsは含まれますか',
      ],
      answer:
        'Windows 10、11、または Windows Server 2022 以降と、4 GB のメモリです。Publisher と Teams は含まれません。',
    },
  },
  {
    id: 'office-support-end',
    sources: ['lifecycle'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'Is Office LTSC 2021 still supported?',
        'end of support of Office LTSC 2021 and 2024',
        'until when does Office LTSC 2024 get updates',
        'Office 2019 end of life',
        'support dates of Visio and Project 2021',
        'does Office 2016 still get security updates',
      ],
      answer:
        'No, support for Office LTSC 2021 ended on 13 Oct 2026. Office LTSC 2024 is supported until 9 Oct 2029; Office 2019 and 2016 ended on 14 Oct 2025. Visio and Project share these dates.',
    },
    ja: {
      asks: [
        'Office LTSC 2021 はまだサポートされていますか',
        'Office LTSC 2021と2024のサポート終了日',
        'Office LTSC 2024の更新はいつまで提供されますか',
        'Office 2019のサポート終了',
        'VisioとProject 2021のサポート期限',
        'Office 2016にセキュリティ更新はまだありますか',
      ],
      answer:
        'いいえ。Office LTSC 2021 のサポートは 2026年10月13日に終了しました。Office LTSC 2024 は 2029年10月9日までで、Office 2019 と 2016 は 2025年10月14日に終了しました。Visio と Project も同じです。',
    },
  },
  {
    id: 'windows-server-support-end',
    sources: ['lifecycle'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'Until when is Windows Server supported?',
        'end of support of Windows Server 2016, 2019 and 2022',
        'Windows Server 2025 support end date',
        'is Windows Server 2016 still supported',
        'extended support Windows Server 2019 ends when',
      ],
      answer:
        'Extended support ends: 2016 on 12 Jan 2027, 2019 on 9 Jan 2029, 2022 on 14 Oct 2031, 2025 on 10 Oct 2034. For 2025 other pages name November, so that date is unverified.',
    },
    ja: {
      asks: [
        'Windows Server はいつまでサポートされますか',
        'Windows Server 2016、2019、2022のサポート終了日',
        'Windows Server 2025のサポート期限',
        'Windows Server 2016はまだサポートされていますか',
        'Windows Server 2019の延長サポートはいつまで',
      ],
      answer:
        '延長サポートの終了日は、2016 が 2027年1月12日、2019 が 2029年1月9日、2022 が 2031年10月14日、2025 が 2034年10月10日です。2025 は 11 月とするページもあり、未確認です。',
    },
  },
  {
    id: 'sql-server-support-end',
    sources: ['lifecycle'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'Until when is SQL Server supported?',
        'end of support of SQL Server 2016, 2017, 2019 and 2022',
        'is SQL Server 2016 still supported',
        'SQL Server 2017 end of life date',
        'SQL Server 2025 support period',
      ],
      answer:
        'Extended support ends: 2017 on 12 Oct 2027, 2019 on 8 Jan 2030, 2022 on 11 Jan 2033, 2025 on 6 Jan 2036. SQL Server 2016 ended on 14 July 2026.',
    },
    ja: {
      asks: [
        'SQL Server はいつまでサポートされますか',
        'SQL Server 2016、2017、2019、2022のサポート終了日',
        'SQL Server 2016はまだサポートされていますか',
        'SQL Server 2017のサポート期限',
        'SQL Server 2025のサポート期間',
      ],
      answer:
        '延長サポートの終了日は、2017 が 2027年10月12日、2019 が 2030年1月8日、2022 が 2033年1月11日、2025 が 2036年1月6日です。SQL Server 2016 は 2026年7月14日に終了しました。',
    },
  },
  {
    id: 'exchange-support-end',
    sources: ['lifecycle'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'Are Exchange Server 2019 and SharePoint Server 2019 still supported?',
        'Exchange Server 2016 and 2019 end of support',
        'SharePoint Server 2016 or 2019 end of life',
        'until when is SharePoint Subscription Edition supported',
      ],
      answer:
        'No. Exchange Server 2016 and 2019 ended on 14 Oct 2025, SharePoint Server 2016 and 2019 on 14 July 2026. SharePoint Subscription Edition is supported, with no end announced.',
    },
    ja: {
      asks: [
        'Exchange Server 2019 と SharePoint Server 2019 はまだサポートされていますか',
        'Exchange Server 2016と2019のサポート終了',
        'SharePoint Server 2016や2019のサポート期限',
        'SharePoint Subscription Editionはいつまでサポートされますか',
      ],
      answer:
        'いいえ。Exchange Server 2016 と 2019 は 2025年10月14日、SharePoint Server 2016 と 2019 は 2026年7月14日に終了しました。SharePoint Subscription Edition はサポート中で、終了日は発表されていません。',
    },
  },
  {
    id: 'office-download-silent',
    sources: ['deploymentTool'],
    goOn: ['office-32-bit'],
    en: {
      asks: [
        'setup.exe /download seems to hang. Is that right?',
        '/download shows nothing on the screen',
        'the Office Deployment Tool download takes forever without progress',
        'is the odt download finished, no message appears',
        'setup.exe /download looks stuck, nothing happens',
        'no progress is shown during setup /download',
        'setup.exe /download just sits there with no output',
      ],
      answer: 'Yes, it works silently: the prompt returns when it is done. Watch the folder Office > Data filling up.',
    },
    ja: {
      asks: [
        'setup.exe /download が止まったように見えますが、正常ですか',
        '/downloadを実行しても画面に何も出ない',
        'Office展開ツールのダウンロードが進捗なしで終わらない',
        'ODTのダウンロードが完了したのか分からない',
        'setup.exe /downloadで何も表示されず進まない',
        '/downloadの進捗が見えない',
        'setup.exe /download が何も表示せず止まっているように見えます',
      ],
      answer:
        'はい、正常です。進行状況は表示されず、完了するとプロンプトに戻ります。[Office] > [Data] フォルダーにファイルが増えていくことを確認してください。',
    },
  },
]
