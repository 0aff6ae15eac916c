import { words } from './words.ts'

/** Answers about 32-bit and 64-bit that need no file, or for which there is none. */
export const officeAnswerWords = words({
  en: {
    why32: 'Why: the portals offer 64-bit; 32-bit is deployed with the Office Deployment Tool, with the same key',
    why64: 'Why: the two cannot be mixed on one PC, and the Office Deployment Tool installs either, with the same key',
    whyChannel: 'Why: a volume product has one update channel, that of its version',
    aims: {
      why: {
        heading: '64-bit, unless something you use needs 32-bit',
        texts: [
          'The portals offer 64-bit by default: it is faster, can use more memory, and suits most people (4 GB RAM or more).',
          '32-bit is right for 32-bit COM add-ins and ActiveX controls, VBA code with 32-bit API calls, MAPI programs and old Access databases (MDE and ADE files).',
          'The license and the product key are the same; the Office Deployment Tool installs either.',
        ],
      },
      key: {
        heading: 'No other key is needed: 32-bit uses the same product key',
        texts: [
          'The portals call it the 64-bit key because they offer 64-bit downloads. Bitness is chosen at installation, with the Office Deployment Tool.',
        ],
      },
      there: {
        heading: 'Setup fails on such a PC, unless the file changes what is there',
        texts: [
          'Office, Visio and Project on one PC are either all 32-bit or all 64-bit.',
          'With MigrateArch in the file, all of them change to its bitness: close the Office apps first. Without it, uninstall what is there first.',
          'Say "64-bit is there", and I put it into the file.',
        ],
      },
      mix: {
        heading: 'No: 32-bit and 64-bit cannot share a PC',
        texts: [
          'Office, Visio and Project on one PC are either all 32-bit or all 64-bit; otherwise setup fails.',
          'The configuration file can change what is there (MigrateArch), or it is uninstalled first.',
        ],
      },
    },
    makeIt: (architecture: string) => `Make the file for ${architecture}`,
    asides: {
      Mac: {
        heading: 'Office for Mac comes in one form only',
        text: 'The Office Deployment Tool is for Windows. On a Mac there is no 32-bit or 64-bit to choose.',
      },
      Microsoft365: {
        heading: 'That is a cloud subscription',
        text: 'Microsoft 365 Apps are not on-premises software, so I make no file for them. Their bitness is chosen in the Microsoft 365 admin center or with the Office Deployment Tool.',
      },
      other: {
        heading: '32-bit or 64-bit is a question for Office, Visio and Project',
        text: 'Other products are not installed with the Office Deployment Tool. Take what the version list in Partner Center offers.',
      },
    },
    noChannel: (version: string) => `The Office Deployment Tool has no volume channel for version ${version}`,
    noChannelText:
      'Volume editions of Office 2016 and older came as Windows Installer (MSI) packages with a setup of their own. Support for Office 2016 ended on 14 Oct 2025.',
    notInVersion: (product: string) => `There is no ${product}`,
    notInVersionText: (offered: string) => `The last versions are ${offered}.`,
    nothingLeft: 'Then nothing would be left to install',
    nothingLeftText: 'Leave out fewer apps, or choose a single app as product.',
    chooseApps: 'Choose the apps again',
    another: 'Another product',
  },
  ja: {
    why32: '根拠: ポータルでは 64 ビット版が提供され、32 ビット版は同じキーで Office 展開ツールを使って展開すること',
    why64: '根拠: 1 台の PC に混在はできず、Office 展開ツールではどちらも同じキーでインストールできること',
    whyChannel: '根拠: ボリューム製品の更新チャネルは、そのバージョンのもの 1 つだけ',
    aims: {
      why: {
        heading: '32 ビットが必要なものがなければ、64 ビット版がお勧めです',
        texts: [
          'ポータルでは既定で 64 ビット版が提供されます。性能が高く、より多くのメモリを使用でき、ほとんどの方に適しています (RAM 4 GB 以上)。',
          '32 ビット版が適しているのは、32 ビットの COM アドインや ActiveX コントロール、32 ビットの API を呼び出す VBA、MAPI を使うプログラム、古い Access データベース (MDE と ADE) を使う場合です。',
          'ライセンスとプロダクト キーは同じで、Office 展開ツールではどちらもインストールできます。',
        ],
      },
      key: {
        heading: '別のキーは不要です。32 ビット版でも同じプロダクト キーを使います',
        texts: [
          'ポータルで 64 ビット用のキーと案内されるのは、提供されるダウンロードが 64 ビット版のためです。ビット数は、Office 展開ツールによるインストール時に選択します。',
        ],
      },
      there: {
        heading: 'そのままでは、その PC でセットアップが失敗します',
        texts: [
          '1 台の PC の Office、Visio、Project は、すべて 32 ビット版か、すべて 64 ビット版です。',
          '構成ファイルに MigrateArch を指定すると、既存のものもすべて同じビット数に変わります (先に Office アプリを閉じてください)。指定しない場合は、先にアンインストールします。',
          '「64 ビット版が入っています」とお伝えいただければ、構成ファイルに追加します。',
        ],
      },
      mix: {
        heading: 'いいえ、32 ビット版と 64 ビット版は同じ PC に混在できません',
        texts: [
          '1 台の PC の Office、Visio、Project は、すべて 32 ビット版か、すべて 64 ビット版です。混在させるとセットアップが失敗します。',
          '構成ファイルで既存の Office を変更するか (MigrateArch)、先にアンインストールします。',
        ],
      },
    },
    makeIt: (architecture: string) => `${architecture}版の構成ファイルを作る`,
    asides: {
      Mac: {
        heading: 'Office for Mac に選択肢はありません',
        text: 'Office 展開ツールは Windows 用です。Mac では 32 ビットと 64 ビットの選択はありません。',
      },
      Microsoft365: {
        heading: 'それはクラウドのサブスクリプションです',
        text: 'Microsoft 365 Apps はオンプレミス ソフトウェアではないため、構成ファイルは作成しません。ビット数は Microsoft 365 管理センターまたは Office 展開ツールで選択します。',
      },
      other: {
        heading: '32 ビットと 64 ビットを選ぶのは Office、Visio、Project です',
        text: 'その他の製品は Office 展開ツールではインストールしません。パートナー センターのバージョンの一覧から選択してください。',
      },
    },
    noChannel: (version: string) => `Office 展開ツールには、バージョン ${version} のボリューム チャネルがありません`,
    noChannelText:
      'Office 2016 以前のボリューム エディションは Windows インストーラー (MSI) 版で、専用のセットアップを使います。Office 2016 のサポートは 2025年10月14日に終了しました。',
    notInVersion: (product: string) => `${product} という製品はありません`,
    notInVersionText: (offered: string) => `最後のバージョンは ${offered} です。`,
    nothingLeft: 'インストールするアプリがなくなります',
    nothingLeftText: '除外するアプリを減らすか、単体のアプリを製品として選択してください。',
    chooseApps: 'アプリを選び直す',
    another: '別の製品',
  },
})
