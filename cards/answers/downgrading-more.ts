import type { AnswerEntry } from './answer-entry.ts'

/** Versions up and down, and where their keys are. */
export const downgradingMoreAnswers: readonly AnswerEntry[] = [
  {
    id: 'downgrade-key-where',
    staff: true,
    sources: ['onPremises'],
    goOn: ['product-key', 'downgrade'],
    guest: {
      en: 'Each version has its own key: in the Microsoft 365 admin center, open Billing > Your products > Software > the product, and choose the older version there. Your Microsoft partner can do it for you.',
      ja: 'キーはバージョンごとに分かれています。Microsoft 365 管理センターの [課金情報] > [お使いの製品] > [ソフトウェア] で製品を開き、以前のバージョンを選択します。Microsoft パートナーに依頼することもできます。',
    },
    en: {
      asks: [
        'Where do I get the key and media of an older version?',
        'how do I get the key for a previous version',
        'where do I download the older version',
        'does the new key work for the old version',
        'is the key of the old version different',
      ],
      answer:
        'Each version has its own key: Customers > the customer > Software > Generate keys and downloads, and choose the older version there.',
    },
    ja: {
      asks: [
        '以前のバージョンのキーとメディアはどこで入手しますか',
        '以前のバージョンのキーを入手したい',
        '旧版のダウンロードはどこですか',
        '新しいキーは古いバージョンでも使えますか',
        '古いバージョンのキーは別ですか',
      ],
      answer:
        'キーはバージョンごとに分かれています。[顧客] > 顧客 > [ソフトウェア] > [キーの生成とダウンロード] で、以前のバージョンを選択します。',
    },
  },
  {
    id: 'downgrade-upgrade-again',
    sources: ['downgradeRights'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'Can I go back up to the licensed version after a downgrade?',
        'return to the newer version later',
        'may both versions run at the same time with one license',
        'downgraded now, upgrade later, is that allowed',
      ],
      answer:
        'Yes, back to the version you bought at any time; one version is in use per license. That is the usual reading, not verified word for word.',
    },
    ja: {
      asks: [
        'ダウングレード後に、購入したバージョンへ戻せますか',
        '後で新しいバージョンに戻したい',
        '1つのライセンスで両方のバージョンを同時に使えますか',
        '今はダウングレードして後でアップグレードできますか',
      ],
      answer:
        'はい。購入したバージョンにはいつでも戻せますが、1 つのライセンスで同時に使用できるのは 1 つのバージョンです。一般的な解釈で、原文での確認はできていません。',
    },
  },
  {
    id: 'new-version-rights',
    sources: ['announcements2022', 'onPremises'],
    goOn: ['downgrade', 'order'],
    en: {
      asks: [
        'Do I get new versions with my license?',
        'upgrade to the next version included',
        'does a software subscription include new releases',
        'is a perpetual license upgraded to the newer version for free',
      ],
      answer:
        'With a software subscription yes: versions released during the term may be used. A perpetual license stays with the version bought and the older ones.',
    },
    ja: {
      asks: [
        'ライセンスに新しいバージョンは含まれますか',
        '次のバージョンへのアップグレードは含まれますか',
        'ソフトウェアサブスクリプションで新しいリリースを使えますか',
        '永続ライセンスは新しいバージョンに無料でアップグレードできますか',
      ],
      answer:
        'ソフトウェア サブスクリプションでは、期間中にリリースされた新しいバージョンを使用できます。永続ライセンスは、購入したバージョンと以前のバージョンが対象です。',
    },
  },
  {
    id: 'cal-older-server',
    sources: ['rdsCal', 'brytesoft'],
    goOn: ['rds-cal', 'downgrade'],
    en: {
      asks: [
        'May a newer CAL access an older server?',
        'use Windows Server 2025 CALs with an older Windows Server',
        'are new CALs valid for old servers',
        'do I need old CALs for an old server',
      ],
      answer: 'Yes, a newer CAL may access an older server. An older CAL does not cover a newer server.',
    },
    ja: {
      asks: [
        '新しい CAL で古いサーバーにアクセスできますか',
        'Windows Server 2025のCALを以前のWindows Serverで使えますか',
        '新しいCALは古いサーバーでも有効ですか',
        '古いサーバーには古いCALが必要ですか',
      ],
      answer:
        'はい。新しい CAL で古いサーバーにアクセスできます。古い CAL で新しいサーバーにアクセスすることはできません。',
    },
  },
]
