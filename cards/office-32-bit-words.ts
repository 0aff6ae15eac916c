import { words } from './words.ts'

/** What is asked before the configuration file can be made. */
export const officeWords = words({
  en: {
    title: 'Install 32-bit Office',
    example: '32-bit Office LTSC Standard 2021 in English and Japanese',
    intro:
      'That is expected: the portals offer 64-bit. The same license installs as 32-bit with the Office Deployment Tool.',
    whichProduct: 'Which product is it?',
    productHint: 'Or type it, for example "Visio Standard 2021".',
    productLabel: 'Product',
    whyProduct: 'Each product has its own ID and each version its own update channel in the file.',
    somethingElse: 'Another product',
    whereItStands:
      'To find out, open any Office app: File > Account shows the product and its year. If none is installed yet, the name on the order counts.',
    orNameOrder: 'Or name the order, and I look it up.',
    whichEdition: 'Which edition?',
    whichVersion: 'Which version?',
    versionLabel: 'Version',
    whyVersion: 'The update channel in the file must be that of the version.',
    whyBitness: 'The file says which of the two is installed.',
    whichLanguages: 'Which languages? The first one is used for shortcuts and context menus.',
    languagesHint: 'Or type them, for example "German and French".',
    languagesLabel: 'Languages',
    whyLanguages: 'Setup installs the languages that the file names.',
    noneLeft: 'Then no language would be left.',
    unknownLanguages: 'I do not know these languages. Give me names such as "German", or IDs such as "de-de".',
    check: (otherArchitecture: string) =>
      `One check first: is any ${otherArchitecture} Office, Visio or Project already on those PCs? 32-bit and 64-bit cannot share a PC.`,
    checkHint: 'To see it, open any Office app: File > Account > About.',
    checkLabel: 'Office on the PCs',
    ifThere:
      'Setup fails on such a PC unless the file says what to do. Answer "yes", and the file changes what is there (MigrateArch).',
    whyCheck: 'Setup fails where the other bitness is already there, unless the file says what to do with it.',
    existing: {
      no: 'No, none',
      yes: (otherArchitecture: string) => `Yes, ${otherArchitecture}`,
      msi: 'Yes, Office 2016 or older',
      unsure: 'I am not sure',
    },
    whichApps: 'Which apps should be left out?',
    appsHint: 'Choose one, or type several, for example "OneNote and Outlook".',
    appsLabel: 'Apps to leave out',
    whyApps: 'A suite installs all its apps unless the file names some to leave out.',
    unknownApps: 'I do not know these apps. Examples: Access, OneNote, Outlook.',
    whyOptions: 'It is a setting of the file.',
  },
  ja: {
    title: '32 ビット版 Office をインストールする',
    example: 'Office LTSC Standard 2021 の 32 ビット版、日本語と英語',
    intro:
      'ポータルでは 64 ビット版のみが提供されるため、それが通常の表示です。同じライセンスのまま、Office 展開ツールで 32 ビット版をインストールできます。',
    whichProduct: 'どの製品ですか。',
    productHint: '「Visio Standard 2021」のように入力することもできます。',
    productLabel: '製品',
    whyProduct: '構成ファイルでは、製品ごとに ID が、バージョンごとに更新チャネルが異なるためです。',
    somethingElse: 'その他の製品',
    whereItStands:
      'Office アプリの [ファイル] > [アカウント] に、製品名と年が表示されます。まだインストールされていない場合は、注文した製品の名前でわかります。',
    orNameOrder: '注文 ID を入力していただければ、こちらで確認します。',
    whichEdition: 'どのエディションですか。',
    whichVersion: 'どのバージョンですか。',
    versionLabel: 'バージョン',
    whyVersion: '構成ファイルの更新チャネルは、バージョンに合わせる必要があるためです。',
    whyBitness: 'どちらをインストールするかを構成ファイルで指定するためです。',
    whichLanguages: 'どの言語ですか。最初の言語が、ショートカットやコンテキスト メニューに使用されます。',
    languagesHint: '「ドイツ語とフランス語」のように入力することもできます。',
    languagesLabel: '言語',
    whyLanguages: '構成ファイルで指定した言語がインストールされるためです。',
    noneLeft: 'それでは言語が 1 つも残りません。',
    unknownLanguages:
      '対応する言語が見つかりません。「ドイツ語」のような名前か、「de-de」のような ID で入力してください。',
    check: (otherArchitecture: string) =>
      `1 点だけ確認させてください。対象の PC に ${otherArchitecture}版の Office、Visio、Project は入っていますか。32 ビット版と 64 ビット版は同じ PC に混在できません。`,
    checkHint: 'Office アプリの [ファイル] > [アカウント] > [バージョン情報] で確認できます。',
    checkLabel: 'PC にある Office',
    ifThere:
      'そのままでは、その PC でセットアップが失敗します。「はい」を選択すると、既存の Office も変更する構成ファイル (MigrateArch) になります。',
    whyCheck: 'ビット数の異なる Office があると、構成ファイルで扱いを指定しない限りセットアップが失敗するためです。',
    existing: {
      no: 'いいえ、ありません',
      yes: (otherArchitecture: string) => `はい、${otherArchitecture}版があります`,
      msi: 'はい、Office 2016 以前があります',
      unsure: 'わかりません',
    },
    whichApps: 'どのアプリを除外しますか。',
    appsHint: '1 つ選択するか、「OneNote と Outlook」のように入力してください。',
    appsLabel: '除外するアプリ',
    whyApps: 'スイートでは、除外するアプリを指定しない限り、すべてのアプリがインストールされるためです。',
    unknownApps: '対応するアプリが見つかりません。例: Access、OneNote、Outlook',
    whyOptions: '構成ファイルの設定項目です。',
  },
})
