import { spaced, words } from './words.ts'

/** What stands beside the configuration file. */
export const officeFileWords = words({
  en: {
    summary: (what: string) => `The configuration file for ${what} is ready.`,
    leftOut: 'Left out',
    options: 'Settings',
    option: {
      silent: 'silent, without any window',
      activates: 'activates automatically',
      migrates: (architecture: string) => `changes what is there to ${architecture} (MigrateArch)`,
      removesMsi: 'removes MSI Office (RemoveMSI)',
      company: (said: string) => `company name ${said}`,
    },
    steps: [
      'Download the Office Deployment Tool and run it: it unpacks setup.exe.',
      'Save configuration.xml beside setup.exe, and put the product key where the file says so.',
      'As administrator, run: setup.exe /download configuration.xml. It shows nothing and ends when it is done.',
      'Then run: setup.exe /configure configuration.xml',
    ],
    unchanged: 'The file stays as it was.',
    sameSteps: 'It takes the place of the file before; the steps stay the same.',
    keyEach: 'Each product takes its own key.',
    apart: (items: readonly string[]) =>
      `Not in this file: ${items.join(', ')}. A file has one update channel, that of its year.`,
    makeApart: (product: string) => `Make the file for ${product}`,
    copyLabel: 'configuration.xml, to copy',
    comment: 'PIDKEY: put the product key there, then run the commands as administrator:',
    file: 'configuration.xml (opens a page)',
    tool: 'Office Deployment Tool (opens a page)',
    supportEnded: (product: string, day: string) => `Support for ${product} ended on ${day}: no more security updates.`,
    migrates: (architecture: string, version: string) =>
      `Close all Office apps first: Office, Visio and Project on the PC all change to ${architecture}. It works from Office version ${version} on; an older one is uninstalled first.`,
    unsureText: (architecture: string, otherArchitecture: string) =>
      `If ${otherArchitecture} Office is there, it is changed to ${architecture}: close all Office apps first. Old Office from a Windows Installer (MSI) package makes setup fail; then say "remove old MSI Office".`,
    removesMsi: 'Office, Visio and Project 2007 to 2016 that Windows Installer (MSI) put there are removed first.',
    closeApps: 'A silent installation fails while Office apps are open.',
    replaced: (product: string, items: readonly string[], taken: readonly string[]) =>
      `${product} does not come in ${items.join(', ')}; I took ${taken.join(', ')}.`,
    partly: (items: readonly string[]) =>
      `${items.join(', ')}: translated in part only, so keep a fully translated language beside it.`,
    notThere: (items: readonly string[], product: string) =>
      `${items.join(', ')}: not part of ${product}, so there is nothing to leave out.`,
    idByPattern: "The product ID follows the pattern of Microsoft's list, which does not show 2024 yet.",
    changeIt: (version: string) => `Say what to change: "for ${version}", "in German too", "activate automatically".`,
    changeSuite: (version: string) =>
      `Say what to change: "without OneNote", "for ${version}", "in German too", "activate automatically".`,
    keyForGuest:
      'Your product key: Microsoft 365 admin center > Billing > Your products > Software. A Global admin sees it; your Microsoft partner has it as well.',
    keyForStaff: 'The product key is given out by an Admin agent.',
    getKey: 'Get the key',
    leaveOut: 'Leave out apps',
    silent: 'Silent installation',
    anotherLanguage: 'Another language',
    removeMsi: 'Remove old MSI Office',
  },
  ja: {
    summary: (what: string) => `${what} の構成ファイルができました。`,
    leftOut: '除外するアプリ',
    options: '設定',
    option: {
      silent: '画面なし (サイレント)',
      activates: '自動でライセンス認証',
      migrates: (architecture: string) => `既存の Office を ${architecture}版に変更 (MigrateArch)`,
      removesMsi: 'MSI 版の Office を削除 (RemoveMSI)',
      company: (said: string) => `会社名: ${said}`,
    },
    steps: [
      'Office 展開ツールをダウンロードして実行し、setup.exe を展開します。',
      'configuration.xml を setup.exe と同じフォルダーに保存し、ファイル内の指定の場所にプロダクト キーを入力します。',
      '管理者として setup.exe /download configuration.xml を実行します。画面には何も表示されず、完了すると終了します。',
      '続けて setup.exe /configure configuration.xml を実行します。',
    ],
    unchanged: '構成ファイルに変更はありません。',
    sameSteps: '前のファイルと置き換えてください。手順は同じです。',
    keyEach: 'プロダクト キーは製品ごとに入力します。',
    apart: (items: readonly string[]) =>
      spaced(
        items.join('、'),
        'は、このファイルに含まれません。1 つの構成ファイルに指定できる更新チャネルは、1 つの年のものだけです。',
      ),
    makeApart: (product: string) => `${product} の構成ファイルを作る`,
    copyLabel: 'configuration.xml (コピー用)',
    comment: 'PIDKEY にプロダクト キーを入力してから、管理者として次のコマンドを実行します:',
    file: 'configuration.xml (ページを開きます)',
    tool: 'Office 展開ツール (ページを開きます)',
    supportEnded: (product: string, day: string) =>
      `${product} のサポートは ${day}に終了しました。セキュリティ更新プログラムは提供されません。`,
    migrates: (architecture: string, version: string) =>
      `先にすべての Office アプリを閉じてください。PC にある Office、Visio、Project がすべて ${architecture}版に変わります。Office のバージョン ${version} 以降が対象で、それより古い場合は先にアンインストールします。`,
    unsureText: (architecture: string, otherArchitecture: string) =>
      `${otherArchitecture}版の Office がある場合は ${architecture}版に変わるため、先にすべての Office アプリを閉じてください。Windows インストーラー (MSI) 版の古い Office があるとセットアップが失敗します。その場合は「古い MSI 版を削除」とお伝えください。`,
    removesMsi: 'Windows インストーラー (MSI) で入れた 2007 から 2016 の Office、Visio、Project は、先に削除されます。',
    closeApps: 'Office アプリが開いていると、サイレント インストールは失敗します。',
    replaced: (product: string, items: readonly string[], taken: readonly string[]) =>
      spaced(product, 'には', items.join('、'), 'がないため、', taken.join('、'), 'にしました。'),
    partly: (items: readonly string[]) =>
      spaced(items.join('、'), 'は一部のみ翻訳されています。完全に翻訳された言語も一緒に指定してください。'),
    notThere: (items: readonly string[], product: string) =>
      spaced(items.join('、'), 'は', product, 'に含まれていないため、除外は不要です。'),
    idByPattern: '製品 ID は Microsoft の一覧の規則に沿ったものです (一覧には 2024 がまだ掲載されていません)。',
    changeIt: (version: string) =>
      `「${version} で」「ドイツ語も」「自動でライセンス認証」のように、変更をそのままお伝えください。`,
    changeSuite: (version: string) =>
      `「OneNote なしで」「${version} で」「ドイツ語も」「自動でライセンス認証」のように、変更をそのままお伝えください。`,
    keyForGuest:
      'プロダクト キーは、お客様のグローバル管理者が Microsoft 365 管理センターの [課金情報] > [お使いの製品] > [ソフトウェア] で確認できます。Microsoft パートナーからも入手できます。',
    keyForStaff: 'プロダクト キーは管理エージェントがお渡しします。',
    getKey: 'キーを取得する',
    leaveOut: 'アプリを除外する',
    silent: 'サイレント インストールにする',
    anotherLanguage: '言語を変更する',
    removeMsi: '古い MSI 版を削除する',
  },
})
