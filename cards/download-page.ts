import { words } from './words.ts'

/** The page behind a download link: the only page that customers see without having asked for it in a chat. */
export const downloadPageWords = words({
  en: {
    title: 'Software download',
    what: (title: string, version: string, media: string) => `${title}, version ${version}, ${media}`,
    button: 'Download',
    unused: (days: number) => `The link is valid for ${days} days from the first download.`,
    inUse: (until: string) => `The link is valid until ${until}.`,
    care: 'The link is valuable: pass it on only to those who install the software.',
    goneTitle: 'This link is no longer valid',
    expired: (at: string, days: number) =>
      `It expired on ${at}, ${days} days after the first download. Ask your Microsoft partner for a new one.`,
    revoked: 'The purchase was cancelled, so its keys and links are revoked. The software must be removed.',
    unknownTitle: 'There is no such link',
    unknown: 'Check that the whole address was copied, or ask your Microsoft partner for a new link.',
    sampleFile: (title: string, version: string) =>
      `This is sample data. In production, the media of ${title} ${version} would be downloaded here.`,
  },
  ja: {
    title: 'ソフトウェアのダウンロード',
    what: (title: string, version: string, media: string) => `${title}、バージョン ${version}、${media}`,
    button: 'ダウンロード',
    unused: (days: number) => `リンクの有効期限は、最初のダウンロード後 ${days} 日間です。`,
    inUse: (until: string) => `リンクは ${until} まで有効です。`,
    care: 'このリンクには価値があります。ソフトウェアをインストールする方にだけお渡しください。',
    goneTitle: 'このリンクは無効です',
    expired: (at: string, days: number) =>
      `最初のダウンロードから ${days} 日が過ぎ、${at} に期限が切れました。Microsoft パートナーに新しいリンクをご依頼ください。`,
    revoked: '購入がキャンセルされたため、キーとリンクは取り消されました。ソフトウェアを削除してください。',
    unknownTitle: 'リンクが見つかりません',
    unknown: 'アドレス全体がコピーされているかご確認いただくか、Microsoft パートナーに新しいリンクをご依頼ください。',
    sampleFile: (title: string, version: string) =>
      `これはサンプル データです。本番環境では、ここで ${title} ${version} のメディアをダウンロードします。`,
  },
})
