import { words } from './words.ts'

/** The pages behind the links to a made file and to an upload. */
export const filePageWords = words({
  en: {
    title: 'File from the assistant',
    button: 'Save the file',
    until: (until: string) => `The link is valid until ${until}. Ask the assistant for a new one at any time.`,
    care: 'The file holds no product key.',
    goneTitle: 'This link is no longer valid',
    expired: (at: string) => `It expired on ${at}. Ask the assistant for the file again.`,
    unknownTitle: 'There is no such link',
    unknown: 'Check that the whole address was copied, or ask the assistant again.',
  },
  ja: {
    title: 'アシスタントからのファイル',
    button: 'ファイルを保存する',
    until: (until: string) => `リンクは ${until} まで有効です。新しいリンクは、いつでもアシスタントから入手できます。`,
    care: 'このファイルにプロダクト キーは含まれていません。',
    goneTitle: 'このリンクは無効です',
    expired: (at: string) => `${at} に期限が切れました。アシスタントにもう一度ファイルをご依頼ください。`,
    unknownTitle: 'リンクが見つかりません',
    unknown: 'アドレス全体がコピーされているかご確認いただくか、もう一度アシスタントにご依頼ください。',
  },
})

export const uploadPageWords = words({
  en: {
    title: 'Upload for the assistant',
    heading: 'Upload a CSV file',
    how: (megabytes: string) => `One CSV file, ${megabytes} MB at most. The answer comes in the chat.`,
    label: 'CSV file',
    until: (until: string) => `This page is good for one file, until ${until}.`,
    button: 'Upload the file',
    takenTitle: 'Thank you, the file has arrived',
    taken: (rows: string) => `${rows} lines were received. The answer is in the chat; you can close this page.`,
    usedTitle: 'This page has been used',
    used: 'It takes one file only. Ask the assistant for a new page to upload another one.',
    goneTitle: 'This page is no longer valid',
    expired: (at: string) => `It expired on ${at}. Ask the assistant for a new one.`,
    tooLarge: (megabytes: string) => `The file is larger than ${megabytes} MB. Split it, and upload the first part.`,
    notText: 'That is not a text file. In Excel, save the sheet as "CSV UTF-8", then upload that file.',
    nothing: 'No file was chosen, or it is empty. Choose a file, then press the button.',
  },
  ja: {
    title: 'アシスタントへのアップロード',
    heading: 'CSV ファイルのアップロード',
    how: (megabytes: string) => `CSV ファイル 1 つ、最大 ${megabytes} MB です。回答はチャットに表示されます。`,
    label: 'CSV ファイル',
    until: (until: string) => `このページは ${until} まで、1 つのファイルに限り有効です。`,
    button: 'ファイルをアップロードする',
    takenTitle: 'ファイルを受け取りました',
    taken: (rows: string) => `${rows} 行を受け取りました。回答はチャットにあります。このページは閉じて構いません。`,
    usedTitle: 'このページは使用済みです',
    used: '受け取れるファイルは 1 つだけです。別のファイルは、アシスタントに新しいページを依頼してアップロードしてください。',
    goneTitle: 'このページは無効です',
    expired: (at: string) => `${at} に期限が切れました。アシスタントに新しいページをご依頼ください。`,
    tooLarge: (megabytes: string) =>
      `ファイルが ${megabytes} MB を超えています。分割して、最初の部分からアップロードしてください。`,
    notText:
      'テキスト ファイルではありません。Excel で「CSV UTF-8」として保存し、そのファイルをアップロードしてください。',
    nothing: 'ファイルが選択されていないか、空です。ファイルを選択してから、ボタンを押してください。',
  },
})
