import { plain, words } from './words.ts'

/** What every conversation shares: greeting, help, repair. */
export const conversationWords = words({
  en: {
    hello:
      'Hello. I order on-premises software for your customers, get product keys and downloads, and check or carry out cancellations.',
    helloSales:
      'Hello. I prepare orders of on-premises software, which an Admin agent then places, and tell until when an order can be cancelled.',
    helloReader: 'Hello. I tell whether an order can still be cancelled, until when, what comes back, and why.',
    helloGuest:
      'Hello. I can explain how software bought through your Microsoft partner is downloaded, activated and cancelled.',
    example: 'Say it in one sentence, for example "order 5 Office LTSC Professional Plus 2024 for Contoso".',
    exampleReader: 'Ask in your own words, for example "is ORD-1002 still cancellable?".',
    exampleGuest: 'Ask in your own words, for example "how do I get my product key?".',
    help: 'This is what I can do. Say it in your own words or press a button. "back", "skip", "why", "wait", "stop" and "日本語で" work at any time.',
    helpLine: (title: string, example: string) => `**${title}**: "${example}"`,
    more: 'Show more',
    notUnderstood: 'I did not understand that. Do you want one of these?',
    notUnderstoodHere: 'I did not understand that.',
    notUnderstoodAgain:
      'I still do not understand. Say it in other words, or let a colleague take over; I prepare the summary.',
    gaveUp:
      'I still do not understand, so I have put this aside; nothing was changed. You can start again with a button, or ask a colleague who is an Admin agent.',
    somethingElse: 'Something else',
    handOver: 'Hand over to a colleague',
    outOfScope:
      'That is outside what I know: I look after on-premises software sold through Partner Center. Do you want one of these?',
    outOfScopeHere: 'That is outside what I know.',
    goOn: (title: string) => `Go on: ${title}`,
    thanks: 'You are welcome. What is next?',
    menu: 'What would you like to do?',
    stopped: 'Stopped. Nothing was changed.',
    nothingToStop: 'Nothing is in progress.',
    nothingToUndo: 'There is nothing to go back to.',
    askChange: 'What should I change? You can also just say it; "stop" puts it aside.',
    moved: 'Something has changed since I showed it, so nothing was done. Please check again.',
    sayYes: 'Say "yes" to go ahead, say what to change, or "stop". The buttons on the card work too.',
    changed: 'Changed.',
    backTo: (title: string) => `Back to: ${title}.`,
    putAside: (title: string) => `Too much is waiting, so I have put the oldest aside: ${title}. Nothing was changed.`,
    stale: 'That card is finished, so the button did nothing.',
    notYours: 'That button is no longer good, or it belongs to somebody else. It did nothing.',
    alreadyDone: (receipt: string) => `That was already done: ${plain(receipt)}. Pressing again did nothing.`,
    expired: (what: string) =>
      `Your earlier draft has expired, so I have put it aside: ${what}. Nothing was changed; "go on" takes it up again.`,
    gone: 'Your earlier draft has expired; nothing was changed.',
    waits: 'Take your time. I keep everything as it is; say "go on" when you are ready.',
    waitsIdle: 'Take your time. What would you like to do?',
    whyReview:
      'I show it before anything is changed, so that nothing happens by mistake. Nothing is done without your yes.',
    allStopped: 'Everything that was under way is put aside. Nothing was changed.',
    changedMind: 'Changed to your new choice.',
    nothingWaits: 'Nothing is waiting.',
    cannotSkip: (why: string) => `I cannot go on without it. ${why}`,
    wordless: 'I can only read words and numbers.',
    whichOfThese: 'Then which of these?',
    putAsideNow: (title: string) => `Put aside: ${title}. Nothing was changed.`,
    timeZoneSet: (zone: string) => `I will show times in this zone: ${plain(zone)}.`,
    timeZoneIs: (zone: string) =>
      `I show times in this zone: ${plain(zone)}. "time zone Tokyo" changes it, for example.`,
    timeZoneUnknown: (said: string) =>
      `I know no time zone called "${plain(said)}". Name a large city, or a zone such as Asia/Tokyo.`,
    renewed: 'I have learned something new in the meantime, so let us check this once more.',
    languageSet: 'I will answer in English.',
    answer: 'Continue',
    change: 'Change',
    typeHint: 'Choose from the list, or type part of the name.',
  },
  ja: {
    hello:
      'こんにちは。お客様のオンプレミス ソフトウェアの注文、プロダクト キーとダウンロードの取得、キャンセルの確認と手続きをお手伝いします。',
    helloSales:
      'こんにちは。オンプレミス ソフトウェアの注文を準備し (確定は管理エージェントが行います)、注文をいつまでキャンセルできるかをお答えします。',
    helloReader: 'こんにちは。注文をまだキャンセルできるか、いつまでか、払い戻しはいくらか、その根拠をお答えします。',
    helloGuest:
      'こんにちは。Microsoft パートナーから購入されたソフトウェアのダウンロード、ライセンス認証、キャンセルについてご案内します。',
    example: '「コントソに Office LTSC Professional Plus 2024 を 5 本注文して」のように、1 文でお伝えください。',
    exampleReader: '「ORD-1002 はまだキャンセルできますか」のように、そのままお尋ねください。',
    exampleGuest: '「プロダクト キーはどこで確認できますか」のように、そのままお尋ねください。',
    help: '次のことができます。文章で入力するか、ボタンを押してください。「戻る」「スキップ」「なぜ」「待って」「やめる」「in English」はいつでも使えます。',
    helpLine: (title: string, example: string) => `**${title}**: 「${example}」`,
    more: 'ほかの項目を見る',
    notUnderstood: '内容を理解できませんでした。次のどれかでしょうか。',
    notUnderstoodHere: '内容を理解できませんでした。',
    notUnderstoodAgain:
      '申し訳ありません。やはり理解できませんでした。別の言い方でお試しいただくか、担当者にご相談ください。必要な内容は要約して用意します。',
    gaveUp:
      '申し訳ありません。やはり理解できなかったため、この手続きはいったん閉じました。何も変更していません。ボタンからやり直すか、管理エージェントの担当者にご相談ください。',
    somethingElse: 'ほかのこと',
    handOver: '担当者に相談する',
    outOfScope:
      'そのご質問は対象外です。パートナー センターで販売されるオンプレミス ソフトウェアについてお手伝いしています。次のどれかでしょうか。',
    outOfScopeHere: 'そのご質問は対象外です。',
    goOn: (title: string) => `続ける: ${title}`,
    thanks: 'どういたしまして。ほかにご用件はありますか。',
    menu: 'ご用件をお選びください。',
    stopped: '中止しました。何も変更していません。',
    nothingToStop: '進行中の手続きはありません。',
    nothingToUndo: 'これより前には戻れません。',
    askChange: '何を変更しますか。変更する内容をそのまま入力していただいても結構です。「やめる」で中止します。',
    moved: '表示した後に内容が変わったため、まだ何も行っていません。もう一度ご確認ください。',
    sayYes:
      '進める場合は「はい」、変更する場合は変更する内容、中止する場合は「やめる」とお伝えください。カードのボタンも使えます。',
    changed: '変更しました。',
    backTo: (title: string) => `「${title}」に戻ります。`,
    putAside: (title: string) =>
      `途中の手続きが多いため、最も古い「${title}」をいったん閉じました。何も変更していません。`,
    stale: 'このカードの手続きは終了しているため、何も行いませんでした。',
    notYours: 'このボタンは有効期限が切れているか、ほかの方のものです。何も行いませんでした。',
    alreadyDone: (receipt: string) => `すでに完了しています: ${plain(receipt)}。もう一度押しても何も行われません。`,
    expired: (what: string) =>
      `以前の下書きは期限が切れたため、いったん閉じました: ${what}。何も変更していません。「続ける」で再開できます。`,
    gone: '以前の下書きは期限が切れました。何も変更していません。',
    waits: 'はい、このままお待ちします。再開するときは「続ける」とお伝えください。',
    waitsIdle: 'はい、お待ちします。ご用件をお選びください。',
    whyReview:
      '間違いを防ぐため、変更の前に内容をご確認いただいています。「はい」とお答えいただくまで、何も行いません。',
    allStopped: '途中の手続きをすべていったん閉じました。何も変更していません。',
    changedMind: '選び直した内容に変更しました。',
    nothingWaits: '途中の手続きはありません。',
    cannotSkip: (why: string) => `この項目は省略できません。${why}`,
    wordless: '文字と数字だけを読み取ることができます。',
    whichOfThese: 'では、どれですか。',
    putAsideNow: (title: string) => `「${title}」をいったん閉じました。何も変更していません。`,
    timeZoneSet: (zone: string) => `日時を次のタイム ゾーンで表示します: ${plain(zone)}。`,
    timeZoneIs: (zone: string) =>
      `日時を次のタイム ゾーンで表示しています: ${plain(zone)}。「タイム ゾーンを東京に」のように変更できます。`,
    timeZoneUnknown: (said: string) =>
      `「${plain(said)}」というタイム ゾーンは見つかりませんでした。大きな都市の名前、または Asia/Tokyo のような名前でお知らせください。`,
    renewed: 'その間に手順が新しくなりました。もう一度確認させてください。',
    languageSet: '日本語でお答えします。',
    answer: '次へ',
    change: '変更する',
    typeHint: '一覧から選択するか、名前の一部を入力してください。',
  },
})
