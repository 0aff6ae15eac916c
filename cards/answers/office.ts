import type { AnswerEntry } from './answer-entry.ts'

/** 32-bit Office and the Office Deployment Tool. */
export const officeAnswers: readonly AnswerEntry[] = [
  {
    id: 'office-32-bit',
    sources: ['onPremises', 'deploymentToolOptions'],
    goOn: ['office-32-bit'],
    en: {
      asks: [
        'The portal shows only 64-bit. How do I get 32-bit Office?',
        'why does Partner Center offer 64-bit only',
        'is a 32-bit download available in Partner Center',
        'which architecture do the portals give by default',
        'only 64-bit is offered, where is the 32-bit version',
      ],
      answer:
        'Use the Office Deployment Tool and set OfficeClientEdition to 32. The portals give 64-bit by default, which suits most people; some add-ins need 32-bit.',
    },
    ja: {
      asks: [
        'ポータルに 64 ビット版しかありません。32 ビット版の Office はどう入手しますか',
        'パートナーセンターではなぜ64ビットだけなのですか',
        'パートナーセンターで32ビット版はダウンロードできますか',
        '既定は64ビットですか32ビットですか',
        '64ビットしか選べません。32ビット版はどこですか',
      ],
      answer:
        'Office 展開ツールで、OfficeClientEdition に 32 を指定します。ポータルは、ほとんどのユーザーに適した 64 ビット版が既定です。一部のアドインには 32 ビット版が必要です。',
    },
  },
  {
    id: 'office-32-bit-key',
    sources: ['deploymentToolOptions', 'onPremises'],
    goOn: ['office-32-bit'],
    en: {
      asks: [
        'Do I need another key for 32-bit?',
        'does the same key work for 32-bit',
        'is there a separate product key for 32-bit Office',
        'is the key for 64-bit only',
        'the portal gave me a 64-bit key, is it valid for x86',
        'default key is for 64-bit OS, what about 32-bit',
      ],
      answer:
        'No, the same product key installs 32-bit and 64-bit. Microsoft writes of a key "for 64-bit", but the Office Deployment Tool takes one PIDKEY for either.',
    },
    ja: {
      asks: [
        '32 ビット版には別のキーが必要ですか',
        '同じキーで32ビット版も使えますか',
        '32ビットのOffice専用のプロダクトキーはありますか',
        'なぜキーは64ビット用だけなのですか',
        'ポータルで64ビットのキーが出ました。x86でも有効ですか',
        '既定のキーは64ビットOS用とありますが、32ビットはどうなりますか',
      ],
      answer:
        'いいえ。同じプロダクト キーで 32 ビット版も 64 ビット版もインストールできます。Microsoft の説明では「64 ビット用」ですが、Office 展開ツールの PIDKEY はどちらにも同じキーを使います。',
    },
  },
  {
    id: 'office-mixed-bitness',
    sources: ['deploymentToolOptions', 'changeBitness'],
    goOn: ['office-32-bit'],
    en: {
      asks: [
        'Can 32-bit Visio run beside 64-bit Office?',
        'mix 32-bit and 64-bit Office on one PC',
        'install 64-bit Project next to 32-bit Office',
        'setup fails because another bitness is installed',
        'Visio x86 together with Office x64 on the same computer',
        'put 32-bit Project on a PC that has 64-bit Office',
        'do 32-bit and 64-bit Office products coexist',
      ],
      answer:
        'No, 32-bit and 64-bit Office, Visio and Project cannot share a PC; the installation fails. Use the same for all: MigrateArch changes it, or reinstall.',
    },
    ja: {
      asks: [
        '32 ビット版の Visio を 64 ビット版の Office と一緒に使えますか',
        '1台のPCで32ビットと64ビットのOfficeを混在させたい',
        '32ビットOfficeと64ビットProjectを同じPCに入れる',
        '別のビット数がインストールされていてセットアップが失敗する',
        'Visioのx86とOfficeのx64を同じコンピューターに',
        '32ビットと64ビットのOffice製品は共存できますか',
      ],
      answer:
        'いいえ。1 台の PC に 32 ビット版と 64 ビット版の Office、Visio、Project は混在できず、インストールは失敗します。MigrateArch で切り替えるか、再インストールしてそろえてください。',
    },
  },
  {
    id: 'office-edition-default',
    sources: ['deploymentToolOptions'],
    goOn: ['office-32-bit'],
    en: {
      asks: [
        'What if I leave out OfficeClientEdition?',
        'OfficeClientEdition not set in configuration.xml',
        'which bitness is installed when the attribute is missing',
        'default value of OfficeClientEdition',
      ],
      answer:
        '64-bit is installed, except on 32-bit Windows or with less than 4 GB of memory. If Office is already there, it matches that.',
    },
    ja: {
      asks: [
        'OfficeClientEdition を省略するとどうなりますか',
        'configuration.xmlにOfficeClientEditionを書かない場合',
        '属性がないとどちらのビット数がインストールされますか',
        'OfficeClientEditionの既定値',
      ],
      answer:
        '64 ビット版がインストールされます。32 ビット版の Windows や、メモリが 4 GB 未満の場合を除きます。Office が既にある場合は、それに合わせられます。',
    },
  },
  {
    id: 'office-channel',
    sources: ['deployLtsc', 'deploymentToolOptions'],
    goOn: ['office-32-bit'],
    en: {
      asks: [
        'Which channel is for Office LTSC 2024 and 2021?',
        'update channel for Office LTSC in configuration.xml',
        'is it PerpetualVL2024 or Current',
        'can LTSC use the monthly or semi-annual channel',
        'Channel value for LTSC 2021',
      ],
      answer: 'PerpetualVL2024 for 2024, PerpetualVL2021 for 2021. Other channels do not fit volume products.',
    },
    ja: {
      asks: [
        'Office LTSC 2024 と 2021 の更新チャネルはどれですか',
        'configuration.xmlのOffice LTSCの更新チャネル',
        'PerpetualVL2024とCurrentのどちらですか',
        'LTSCで月次チャネルや半期チャネルは使えますか',
        'LTSC 2021のChannelの値',
      ],
      answer:
        '2024 は PerpetualVL2024、2021 は PerpetualVL2021 です。ほかの更新チャネルはボリューム ライセンス製品に合いません。',
    },
  },
  {
    id: 'office-language',
    sources: ['deploymentToolOptions', 'officeLanguages'],
    goOn: ['office-32-bit'],
    en: {
      asks: [
        'How do I install Office in Japanese or in the language of Windows?',
        'Language ID for Japanese in the configuration file',
        'make Office follow the OS language',
        'how does MatchOS work',
        'set the display language in the Office Deployment Tool',
      ],
      answer:
        'Set the ID of Language to ja-jp for Japanese, or to MatchOS with the Fallback en-us for the language of Windows. The first language listed is that of the menus and dialogs.',
    },
    ja: {
      asks: [
        'Office を日本語、または Windows と同じ言語でインストールするにはどうしますか',
        '構成ファイルで日本語の言語IDは何ですか',
        'OfficeをOSの言語に合わせたい',
        'MatchOSの使い方',
        'Office展開ツールで表示言語を指定する',
      ],
      answer:
        'Language の ID に、日本語は ja-jp、Windows と同じ言語は MatchOS (Fallback は en-us) を指定します。最初に指定した言語が、メニューなどの画面の言語になります。',
    },
  },
  {
    id: 'office-exclude-app',
    sources: ['deploymentToolOptions', 'deployLtsc'],
    goOn: ['office-32-bit'],
    en: {
      asks: [
        'How do I leave out Access or Publisher?',
        'install Office without certain apps',
        'exclude Outlook from the installation',
        'ExcludeApp element example',
        'do not install OneDrive and Teams with Office LTSC',
      ],
      answer:
        'Add an ExcludeApp to the product in configuration.xml, with the ID of the app such as Access, one line per app. Publisher is not part of 2024 at all.',
    },
    ja: {
      asks: [
        'Access や Publisher を除外するにはどうしますか',
        '特定のアプリなしでOfficeをインストールしたい',
        'Outlookをインストールから外す',
        'ExcludeAppの書き方',
        'Office LTSCでOneDriveとTeamsを入れない方法',
      ],
      answer:
        'configuration.xml の製品に、Access などのアプリの ID を指定した ExcludeApp を、アプリごとに 1 行ずつ追加します。Publisher は 2024 には含まれていません。',
    },
  },
  {
    id: 'office-remove-msi',
    sources: ['deploymentToolOptions'],
    goOn: ['office-32-bit'],
    en: {
      asks: [
        'Old MSI Office blocks the installation. What now?',
        'remove Office 2016 MSI during setup',
        'how does RemoveMSI work',
        'uninstall the old Office with the deployment tool',
        'an MSI-based Office prevents the new installation',
        'get rid of MSI Office before installing',
        'Click-to-Run setup stops because Windows Installer Office is there',
      ],
      answer:
        'Add the element RemoveMSI: it takes away MSI Office 2007 to 2016. Click-to-Run products such as Office 2019 go with the element Remove.',
    },
    ja: {
      asks: [
        '古い MSI 版 Office がインストールの妨げになっています。どうすればよいですか',
        'セットアップ中にOffice 2016のMSI版を削除したい',
        'RemoveMSIの使い方',
        '展開ツールで古いOfficeをアンインストールする',
        'Windowsインストーラー版のOfficeがあってセットアップが止まる',
      ],
      answer:
        'RemoveMSI 要素を追加すると、MSI 版の Office 2007 から 2016 が削除されます。Office 2019 などのクイック実行版は、Remove 要素で削除します。',
    },
  },
]
