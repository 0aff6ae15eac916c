import type { Source } from './source.ts'
import { thirdPartySources } from './third-party-sources.ts'

const learn = 'https://learn.microsoft.com/'
const partnerCenter = `${learn}partner-center/`
const github = 'https://github.com/'

const microsoft = (url: string, en: string, ja = en): Source => ({ publisher: 'Microsoft', title: { en, ja }, url })

/** Microsoft's Partner Center documentation of October 2023, in somebody's copy: the title says so. */
const copy2023 = (path: string, en: string, ja: string): Source =>
  microsoft(
    `${github}kvamseek/partner-center/blob/85eb3c40/${path}`,
    `${en}, copy of 2023 on GitHub`,
    `${ja} (GitHub 上の 2023 年のコピー)`,
  )

/** Everything that answers and rules cite. */
export const sources = {
  onPremises: microsoft(
    `${partnerCenter}customers/csp-on-premises-software`,
    'CSP on-premises software',
    'CSP でのオンプレミス ソフトウェア',
  ),
  cancellationPolicy: microsoft(
    `${partnerCenter}customers/new-commerce-cancellation-policy`,
    'New commerce cancellation policy',
    '新しいコマースのキャンセル ポリシー',
  ),
  softwareSubscriptions: copy2023(
    'csp-software-subscriptions.md',
    'Software subscriptions in CSP',
    'CSP のソフトウェア サブスクリプション',
  ),
  createSubscription: copy2023(
    'create-a-new-subscription.md',
    'Create a new subscription',
    '新しいサブスクリプションを作成する',
  ),
  subscriptions2021: microsoft(
    `${github}MicrosoftDocs/partner-center-pr.ja-jp`,
    'Partner Center documentation, csp-software-subscriptions.md, March 2021',
    'パートナー センターのドキュメント csp-software-subscriptions.md (2021 年 3 月)',
  ),
  announcements2021: microsoft(
    `${github}MicrosoftDocs/partner-center-pr.ja-jp/blob/65039812adcfd859c5b0e14b0b6ac3610d8f005e/partner-center/announcements/2021-april.md`,
    'Partner Center announcements, April 2021',
    'パートナー センターのお知らせ (2021 年 4 月)',
  ),
  announcements2022: copy2023(
    'announcements/2022-november.md',
    'Partner Center announcements, November 2022',
    'パートナー センターのお知らせ、2022 年 11 月',
  ),
  announcements2023: copy2023(
    'announcements/2023-february.md',
    'Partner Center announcements, February 2023',
    'パートナー センターのお知らせ、2023 年 2 月',
  ),
  keyActivations: microsoft(
    `${partnerCenter}customers/csp-software-key-activations`,
    'Software key activations in CSP',
    'CSP のソフトウェア キーのライセンス認証数',
  ),
  permissions: microsoft(
    `${partnerCenter}account-settings/permissions-overview`,
    'Roles and permissions in Partner Center',
    'パートナー センターのロールとアクセス許可',
  ),
  softwarePricing: microsoft(`${partnerCenter}software-pricing`, 'Software price list', 'ソフトウェアの価格表'),
  errorCodes: microsoft(
    `${partnerCenter}developer/error-codes`,
    'Partner Center REST error codes',
    'パートナー センター REST のエラー コード',
  ),
  confirmAgreement: microsoft(
    `${partnerCenter}customers/confirm-customer-agreement`,
    'Confirm customer has accepted the Microsoft Customer Agreement',
    'Microsoft 顧客契約に対するお客様の同意の確認',
  ),
  createCart: microsoft(`${partnerCenter}developer/create-a-cart`, 'Create a cart', 'カートを作成する'),
  checkoutCart: microsoft(
    `${partnerCenter}developer/checkout-a-cart`,
    'Check out a cart',
    'カートをチェックアウトする',
  ),
  orderResources: microsoft(`${partnerCenter}developer/order-resources`, 'Order resources', '注文リソース'),
  cancelPurchases: microsoft(
    `${partnerCenter}developer/cancel-software-purchases`,
    'Cancel software purchases',
    'ソフトウェアの購入をキャンセルする',
  ),
  subscriptionsApi: microsoft(
    `${partnerCenter}developer/get-all-of-a-customer-s-subscriptions`,
    "Get all of a customer's subscriptions",
    '顧客のすべてのサブスクリプションを取得する',
  ),
  entitlements: microsoft(
    `${partnerCenter}developer/get-a-collection-of-entitlements`,
    'Get a collection of entitlements',
    '権利の一覧を取得する',
  ),
  purchaseOrderUpload: microsoft(
    `${partnerCenter}developer/attaching-purchase-order-and-completing-po-details`,
    'Attach a purchase order',
    '発注書を添付する',
  ),
  auditing: microsoft(`${partnerCenter}developer/auditing-resources`, 'Auditing resources', '監査リソース'),
  oneTimePurchase: microsoft(
    `${partnerCenter}developer/make-a-one-time-purchase`,
    'Make a one-time purchase',
    '1 回限りの購入を行う',
  ),
  indirectReseller: microsoft(
    `${partnerCenter}indirect-reseller-tasks-in-partner-center`,
    'Indirect reseller tasks in Partner Center',
    '間接リセラーのタスク',
  ),
  deploymentTool: microsoft(
    `${learn}microsoft-365-apps/deploy/overview-office-deployment-tool`,
    'Overview of the Office Deployment Tool',
    'Office 展開ツールの概要',
  ),
  deploymentToolOptions: microsoft(
    `${learn}microsoft-365-apps/deploy/office-deployment-tool-configuration-options`,
    'Configuration options for the Office Deployment Tool',
    'Office 展開ツールの構成オプション',
  ),
  officeLanguages: microsoft(
    `${learn}microsoft-365-apps/deploy/overview-deploying-languages-microsoft-365-apps`,
    'Overview of deploying languages',
    '言語の展開の概要',
  ),
  changeBitness: microsoft(
    `${learn}microsoft-365-apps/deploy/change-bitness`,
    'Change from 32-bit to 64-bit',
    '32 ビットから 64 ビットへの変更',
  ),
  deployLtsc: microsoft(`${learn}office/ltsc/2024/deploy`, 'Deploy Office LTSC 2024', 'Office LTSC 2024 を展開する'),
  officeProductIds: microsoft(
    `${learn}troubleshoot/microsoft-365-apps/office-suite-issues/product-ids-supported-office-deployment-click-to-run`,
    'Product IDs that the Office Deployment Tool supports',
    'Office 展開ツールがサポートする製品 ID',
  ),
  officeActivation: microsoft(
    `${learn}office/volume-license-activation/overview-volume-activation-of-office`,
    'Volume activation of Office',
    'Office のボリューム ライセンス認証',
  ),
  downgradeRights: microsoft(
    'https://www.microsoft.com/licensing/guidance/Downgrade-rights',
    'Downgrade rights',
    'ダウングレード権',
  ),
  rdsCal: microsoft(
    `${learn}windows-server/remote/remote-desktop-services/rds-client-access-license`,
    'License your RDS deployment with CALs',
    'RDS 展開のライセンス (CAL)',
  ),
  rdsActivate: microsoft(
    `${learn}windows-server/remote/remote-desktop-services/rds-activate-license-server`,
    'Activate the RDS license server',
    'RDS ライセンス サーバーのアクティブ化',
  ),
  rdsInstall: microsoft(
    `${learn}windows-server/remote/remote-desktop-services/rds-install-cals`,
    'Install RDS CALs',
    'RDS CAL のインストール',
  ),
  rdsNoLicenseServer: microsoft(
    `${learn}troubleshoot/windows-server/remote/cannot-connect-rds-no-license-server`,
    'Cannot connect to RDS because no license servers are available',
    '使用可能なライセンス サーバーがないため RDS に接続できない',
  ),
  slmgr: microsoft(
    `${learn}windows-server/get-started/activation-slmgr-vbs-options`,
    'Slmgr.vbs options',
    'Slmgr.vbs のオプション',
  ),
  activationErrors: microsoft(
    `${learn}troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes`,
    'Resolve Windows activation error codes',
    'Windows ライセンス認証エラー コードの解決',
  ),
  activateClients: microsoft(
    `${learn}windows/deployment/volume-activation/activate-windows-10-clients-vamt`,
    'Activate clients running Windows 10',
    'Windows 10 を実行しているクライアントのライセンス認証',
  ),
  ...thirdPartySources,
} satisfies Record<string, Source>

export type SourceName = keyof typeof sources
