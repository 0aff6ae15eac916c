import type { Source } from './source.ts'

const github = 'https://github.com/'

/** A question or report in public, not a statement of Microsoft. */
const thread = (url: string, en: string, ja: string): Source => ({
  publisher: 'GitHub',
  title: { en, ja },
  url: github + url,
})

const vendor = (publisher: string, url: string, en: string, ja: string): Source => ({
  publisher,
  title: { en, ja },
  url,
})

/** Partners' help pages and public threads: they speak where Microsoft does not, and are named for what they are. */
export const thirdPartySources = {
  lifecycle: vendor(
    'endoflife.date',
    'https://endoflife.date/',
    'Release and support dates',
    'リリース日とサポート終了日',
  ),
  interworks: vendor(
    'interworks.cloud',
    'https://interworkscloud.atlassian.net/wiki/pages/viewpage.action?pageId=589758965',
    'Help page on software subscriptions',
    'ソフトウェア サブスクリプションのヘルプ ページ',
  ),
  cloudIm: vendor(
    'Ingram Micro',
    'https://kb.cloud.im/support/solutions/articles/66000498726',
    'Change of the cancellation window, 2022',
    'キャンセル期間の変更 (2022 年)',
  ),
  softwareOne: vendor(
    'SoftwareOne',
    'https://docs.platform.softwareone.com/extensions/microsoft-cloud-solution-provider/products-and-programs/software-subscriptions/manage-software-subscriptions',
    'Manage software subscriptions',
    'ソフトウェア サブスクリプションの管理',
  ),
  adn: vendor('ADN', 'https://marketplace.adncloud.de/', 'FAQ on perpetual software', '永続的ソフトウェアの FAQ'),
  quexcel: vendor(
    'Quexcel',
    'https://quexcel.com/microsoft-changes-software-license-return-policy/',
    'Change of the return policy',
    '返品ポリシーの変更',
  ),
  sherweb: vendor(
    'Sherweb',
    'https://helpdesk.sherweb.com/support/solutions/articles/67000714644',
    'Activate RDS CALs',
    'RDS CAL のアクティブ化',
  ),
  dell: vendor(
    'Dell',
    'https://www.dell.com/support/kbdoc/000191943',
    'RDS licensing knowledge base',
    'RDS ライセンスのサポート技術情報',
  ),
  itTrip: vendor(
    'IT trip',
    'https://en.ittrip.xyz/',
    'Windows Server downgrade in CSP',
    'CSP での Windows Server のダウングレード',
  ),
  brytesoft: vendor('Brytesoft', 'https://www.brytesoft.com/', 'Article on RDS CALs', 'RDS CAL に関する記事'),
  mfaEnforcement: vendor(
    'TAGYDES',
    'https://tagydes.com/news/mfa-enforcement-partner-center-apis',
    'MFA enforcement on Partner Center APIs, June 2026',
    'パートナー センター API での多要素認証の適用 (2026 年 6 月)',
  ),
  threadKeysForPartners: thread(
    'MicrosoftDocs/microsoft-365-docs/pull/12288',
    'Documentation change on keys and delegated accounts',
    'キーと委任アカウントに関するドキュメントの変更',
  ),
  threadGlobalAdmin: thread(
    'MicrosoftDocs/microsoft-365-docs/issues/13209',
    'Report on the Global admin role',
    'グローバル管理者ロールに関する報告',
  ),
  threadMissingKeys: thread(
    'MicrosoftDocs/microsoft-365-docs/issues/9215',
    'Where the keys of purchased software are',
    '購入したソフトウェアのキーの場所',
  ),
  threadProductsTab: thread(
    'MicrosoftDocs/microsoft-365-docs/issues/7231',
    'The Products tab of the admin center',
    '管理センターの製品タブ',
  ),
  threadLtscKeys: thread(
    'MicrosoftDocs/microsoft-365-docs/issues/6855',
    'Office LTSC 2021 keys in CSP',
    'CSP の Office LTSC 2021 のキー',
  ),
  threadSqlVersions: thread(
    'MicrosoftDocs/microsoft-365-docs/issues/10972',
    'Versions offered for SQL Server 2022',
    'SQL Server 2022 で提供されるバージョン',
  ),
  threadKms: thread(
    'MicrosoftDocs/microsoft-365-docs/issues/12290',
    'KMS host keys for CSP purchases',
    'CSP で購入した場合の KMS ホスト キー',
  ),
  threadSubscriptions: thread(
    'microsoft/Partner-Center-PowerShell/issues/415',
    'Perpetual software in the subscription list',
    'サブスクリプションの一覧と永続的ソフトウェア',
  ),
  threadCartError: thread(
    'microsoft/Partner-Center-Java/issues/10',
    'The error code of a cart line is an integer',
    'カートの明細のエラー コードは整数',
  ),
} satisfies Record<string, Source>
