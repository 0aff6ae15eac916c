import type { AnswerEntry } from './answer-entry.ts'

/** Downgrade rights. */
export const downgradingAnswers: readonly AnswerEntry[] = [
  {
    id: 'downgrade-rule',
    sources: ['onPremises', 'downgradeRights'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'What are downgrade rights in CSP?',
        'what is the n-1 or n-2 policy',
        'do I have downgrade rights',
        'can I install an older version than the one bought',
        'how many versions back may a perpetual license go',
        'does a new license cover old versions',
      ],
      answer:
        'A perpetual license normally lets you run n-1 or n-2 of the same edition: SQL Server 2022 also as 2019 and 2017. Microsoft says "most products" and publishes no list of exceptions.',
    },
    ja: {
      asks: [
        'CSP のダウングレード権とは何ですか',
        'n-1 または n-2 ポリシーとは何ですか',
        'ダウングレード権はありますか',
        '購入したバージョンより古いバージョンをインストールできますか',
        '永続ライセンスは何世代前まで使えますか',
        '新しいライセンスで旧バージョンもカバーされますか',
      ],
      answer:
        '永続ライセンスでは通常、同じエディションの n-1 または n-2 を使用できます。SQL Server 2022 なら 2019 と 2017 です。Microsoft の表現は「ほとんどの製品」で、例外の一覧は公開されていません。',
    },
  },
  {
    id: 'downgrade-older',
    sources: ['onPremises', 'threadSqlVersions', 'downgradeRights'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'Can I get a version older than n-2?',
        'the version I need is outside n-2, is there a key',
        'how do I get a key for a version three releases back',
        'three versions back, not in the list',
        'older than n-2 where from',
      ],
      answer:
        'Not through the version list: Partner Center normally offers the version bought, n-1 and n-2. Ask support; there is no public commitment for older keys or media.',
    },
    ja: {
      asks: [
        'n-2 より古いバージョンを入手できますか',
        '必要なバージョンが n-2 の範囲外です。キーはありますか',
        '3世代前のバージョンのキーを入手する方法',
        '3つ前のバージョンが一覧にありません',
        'n-2より前はどこで入手しますか',
      ],
      answer:
        'バージョンの一覧からは入手できません。パートナー センターでは通常、購入したバージョン、n-1、n-2 を選択できます。それより古いキーとメディアの提供は公表されていないため、サポートに依頼してください。',
    },
  },
  {
    id: 'downgrade-n2-doubt',
    sources: ['onPremises', 'downgradeRights'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'Is it n-1 only, or also n-2?',
        'one Microsoft page says N and N-1 only, is n-2 right',
        'contradiction between n-1 and n-2 in the documentation',
        'do the portals carry n-2 at all',
      ],
      answer:
        "Also n-2, normally. Microsoft's licensing page says that portals generally carry N and N-1; the on-premises software page says n-1 or n-2 for most products, and that one counts here.",
    },
    ja: {
      asks: [
        'n-1 だけですか、n-2 も使えますか',
        'MicrosoftのページにNとN-1だけとありますが、n-2は正しいですか',
        'n-1とn-2の記載が矛盾しています',
        'ポータルにn-2はありますか',
      ],
      answer:
        '通常は n-2 も使えます。Microsoft のライセンスのページには、ポータルで提供されるのは一般に N と N-1 とありますが、オンプレミス ソフトウェアのページは、ほとんどの製品について n-1 または n-2 としており、こちらを優先します。',
    },
  },
  {
    id: 'downgrade-edition',
    sources: ['downgradeRights'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'May I downgrade to another edition, such as Pro Plus to Standard?',
        'Office Pro Plus 2024 to Standard 2021',
        'can Professional Plus be used as Office Standard',
        'downgrade from Enterprise to Standard edition',
        'does a downgrade allow a lower edition',
      ],
      answer:
        'No, unless the Product Terms allow it. A downgrade stays in the same edition: Office Professional Plus does not become Office Standard.',
    },
    ja: {
      asks: [
        'Pro Plus から Standard のように、別のエディションへダウングレードできますか',
        'Office Pro Plus 2024をStandard 2021にダウングレード',
        'Professional PlusをOffice Standardとして使えますか',
        'EnterpriseからStandardエディションへのダウングレード',
        '下位エディションへのダウングレードは可能ですか',
      ],
      answer:
        'いいえ。製品条項で認められている場合を除き、ダウングレードは同じエディションの中だけです。Office Professional Plus を Office Standard として使用することはできません。',
    },
  },
  {
    id: 'downgrade-datacenter',
    sources: ['downgradeRights', 'itTrip'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'May Windows Server Datacenter be run as Standard?',
        'Datacenter license, install Standard edition',
        'edition downgrade Datacenter to Standard',
        'use a Datacenter key for a Standard server',
      ],
      answer:
        'Not under n-1 or n-2: that keeps the edition. It is allowed only where the Product Terms say so; a vendor reports it, but we have not verified it. Ask support.',
    },
    ja: {
      asks: [
        'Windows Server Datacenter を Standard として使用できますか',
        'DatacenterのライセンスでStandardをインストール',
        'DatacenterからStandardへのエディションダウングレード',
        'DatacenterのキーでStandardのサーバーを使う',
      ],
      answer:
        'n-1 または n-2 では認められません (エディションは同じです)。製品条項に記載がある場合だけ可能です。可能とするベンダーもありますが、未確認のため、サポートに依頼してください。',
    },
  },
  {
    id: 'downgrade-software-assurance',
    sources: ['downgradeRights'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'Do I need Software Assurance to downgrade?',
        'is SA required for downgrade rights',
        'downgrade without Software Assurance',
        'are downgrade rights an SA benefit',
      ],
      answer: 'No. A downgrade right comes with the license; it is not a Software Assurance benefit.',
    },
    ja: {
      asks: [
        'ダウングレードにソフトウェア アシュアランスは必要ですか',
        'ダウングレード権にSAは必須ですか',
        'ソフトウェアアシュアランスなしでダウングレードできますか',
        'ダウングレード権はSAの特典ですか',
      ],
      answer: 'いいえ。ダウングレード権はライセンスに含まれており、ソフトウェア アシュアランスの特典ではありません。',
    },
  },
  {
    id: 'downgrade-kit',
    sources: ['itTrip', 'onPremises'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'Do we have to order a downgrade kit?',
        'where do I buy the downgrade kit',
        'is a downgrade kit needed in CSP',
        'OEM downgrade media kit for Windows Server',
      ],
      answer:
        'No, the kit is for OEM licenses. In CSP choose the older version in the version list of the Software page.',
    },
    ja: {
      asks: [
        'ダウングレード キットの注文は必要ですか',
        'ダウングレードキットはどこで購入しますか',
        'CSPでダウングレードキットは必要ですか',
        'Windows ServerのOEMダウングレードキット',
      ],
      answer:
        'いいえ。キットは OEM ライセンス用です。CSP では、[ソフトウェア] ページのバージョンの一覧で以前のバージョンを選択します。',
    },
  },
  {
    id: 'downgrade-version-missing',
    sources: ['announcements2022', 'onPremises'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'A new version is out and old versions are missing in the list. Why?',
        'older version not listed in the version menu after a new release',
        'the previous version is not in the drop-down',
        'when will downgrade versions appear for a new product',
        'new version just released, n-1 key not available yet',
      ],
      answer:
        'Older versions may come later than a new release. For SQL Server 2022 Microsoft announced a delay until mid-January 2023. If it stays missing, ask support.',
    },
    ja: {
      asks: [
        '新しいバージョンの発売後、古いバージョンが一覧にないのはなぜですか',
        '新リリースの後、バージョン一覧に古い版がありません',
        '前のバージョンがドロップダウンに表示されない',
        '新製品のダウングレード版はいつ表示されますか',
        '新しいバージョンが出たばかりで、n-1のキーがまだありません',
        '新バージョンの発売後、旧バージョンを選択できない',
      ],
      answer:
        '新しいリリースの直後は、以前のバージョンの提供が遅れることがあります。SQL Server 2022 では、2023 年 1 月中旬までの遅れが発表されました。表示されないままの場合は、サポートに依頼してください。',
    },
  },
  {
    id: 'downgrade-subscription',
    sources: ['onPremises'],
    goOn: ['downgrade'],
    en: {
      asks: [
        'Do software subscriptions have downgrade rights?',
        'downgrade with a software subscription',
        'may a subscription customer run an older version',
        'is n-1 valid for subscription licenses too',
      ],
      answer:
        'A formal downgrade right is not stated for subscriptions: Microsoft names perpetual license rights. The versions that Partner Center shows for the subscription may be used.',
    },
    ja: {
      asks: [
        'ソフトウェア サブスクリプションにもダウングレード権はありますか',
        'サブスクリプションでのダウングレード',
        'サブスクのお客様は以前のバージョンを使えますか',
        'n-1はサブスクリプションライセンスにも有効ですか',
      ],
      answer:
        'サブスクリプションについては、正式なダウングレード権の記載がありません。Microsoft が挙げているのは永続的な製品ライセンス権です。パートナー センターに表示されるバージョンは使用できます。',
    },
  },
]
