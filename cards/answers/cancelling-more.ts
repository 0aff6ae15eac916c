import type { AnswerEntry } from './answer-entry.ts'

/** Special cases of cancelling. */
export const cancellingMoreAnswers: readonly AnswerEntry[] = [
  {
    id: 'cancel-one-line',
    sources: ['cancelPurchases', 'quexcel'],
    goOn: ['cancel'],
    en: {
      asks: [
        'Can one line of an order be cancelled?',
        'cancel a single product of an order with several lines',
        'partial cancellation by order line',
        'the order has three products, cancel just one of them',
      ],
      answer:
        'Through the API yes: a whole line, never part of its quantity. One vendor says that a perpetual order goes as a whole only; Partner Center decides.',
    },
    ja: {
      asks: [
        '注文の 1 つの明細だけをキャンセルできますか',
        '複数明細の注文のうち1製品だけキャンセル',
        '明細単位の部分キャンセル',
        '3製品の注文で1つだけ取り消したい',
      ],
      answer:
        'API では明細単位でキャンセルできますが、明細の数量の一部だけはできません。永続ライセンスは注文全体のみとするベンダーもあり、最終的にはパートナー センターの判断によります。',
    },
  },
  {
    id: 'cancel-support-form',
    sources: ['softwareSubscriptions', 'onPremises'],
    goOn: ['cancel'],
    en: {
      asks: [
        'Do I cancel myself or through a support request?',
        'the cancel button opens a support form',
        'where do I open a refund request in Partner Center',
        'is cancellation self-service or via support',
      ],
      answer:
        'Yourself first: customer > Software > Cancel, or the subscription > Cancel subscription. If a form opens instead, report a problem of the type "CSP Purchase/Refund on behalf of customers". Microsoft\'s pages of 2023 differ here.',
    },
    ja: {
      asks: [
        'キャンセルは自分で行いますか、サポート リクエストが必要ですか',
        'キャンセルボタンを押すとサポートのフォームが開きます',
        'パートナーセンターで払い戻しを依頼する場所',
        'キャンセルはセルフサービスですか、サポート経由ですか',
      ],
      answer:
        'まずご自身で行います。顧客 > [ソフトウェア] > [キャンセル]、またはサブスクリプションのキャンセルを選択します。サポートのフォームが開いた場合は、顧客に代わる購入と払い戻しの問題として報告してください。この点は、2023 年の Microsoft のページでも記載が分かれています。',
    },
  },
  {
    id: 'cancel-rds',
    sources: ['onPremises', 'cancellationPolicy'],
    goOn: ['cancel', 'rds-cal'],
    en: {
      asks: [
        'Can I cancel an RDS CAL that is already installed?',
        'refund for RDS CALs after the 5x5 code was installed',
        'RDS CAL already activated, can the purchase still be cancelled',
        'what happens to an installed 5x5 code when the order is cancelled',
      ],
      answer:
        'The same window holds as for its kind, subscription or perpetual. What happens to a code that is already installed is undocumented: ask support before you cancel.',
    },
    ja: {
      asks: [
        'インストール済みの RDS CAL をキャンセルできますか',
        '5x5コードをインストールした後のRDS CALの払い戻し',
        'RDS CALをアクティブ化済みですが、購入を取り消せますか',
        'キャンセルするとインストール済みの5x5コードはどうなりますか',
      ],
      answer:
        'キャンセル期間は、購入の種類 (サブスクリプションまたは永続) と同じです。インストール済みのコードの扱いは文書化されていないため、キャンセルの前にサポートに依頼して確認してください。',
    },
  },
  {
    id: 'cancel-exchange',
    sources: ['interworks', 'cancellationPolicy'],
    goOn: ['cancel', 'order'],
    en: {
      asks: [
        'Can I exchange the edition of a purchase?',
        'swap Standard for Enterprise or Datacenter',
        'we bought the wrong edition, can it be exchanged',
        'change the product of an existing purchase',
        'exchange a license for another one',
        'I bought Standard, can it be swapped for Enterprise?',
      ],
      answer: 'No, there is no exchange. Cancel inside the window and buy the right edition.',
    },
    ja: {
      asks: [
        '購入したエディションを交換できますか',
        'StandardをEnterpriseやDatacenterに交換したい',
        'エディションを間違えて購入しました。交換できますか',
        '購入済みの製品を別の製品に変更したい',
        'ライセンスを別のものと取り替える',
        'Standard を買いましたが Enterprise に替えてもらえますか',
      ],
      answer: 'いいえ、交換はできません。キャンセル期間内にキャンセルし、正しいエディションを購入してください。',
    },
  },
  {
    id: 'cancel-linux',
    sources: ['softwareSubscriptions'],
    goOn: ['cancel'],
    en: {
      asks: [
        'Can a SUSE or Red Hat plan be cancelled?',
        'cancel a Red Hat software plan',
        'refund for SUSE Linux subscriptions',
        'exchange a RHEL plan',
        'We want to return a Red Hat Enterprise Linux subscription',
      ],
      answer: 'No. Red Hat and SUSE software plans can neither be cancelled nor exchanged.',
    },
    ja: {
      asks: [
        'SUSE や Red Hat のプランはキャンセルできますか',
        'Red Hatのソフトウェアプランをキャンセルしたい',
        'SUSE Linuxサブスクリプションの払い戻し',
        'RHELプランの交換',
        'Red Hat Enterprise Linux を返品したい',
      ],
      answer: 'いいえ。Red Hat と SUSE のソフトウェア プランは、キャンセルも交換もできません。',
    },
  },
  {
    id: 'auto-renew-off',
    sources: ['softwareSubscriptions'],
    goOn: ['purchases'],
    en: {
      asks: [
        'How do I turn auto-renew off?',
        'switch off automatic renewal of a software subscription',
        'is auto-renew on by default',
        'stop a subscription from renewing',
        'the old subscription has no auto-renew setting',
      ],
      answer:
        'Open the subscription, switch Auto-renew off and submit. It is on by default for purchases since 14 October 2021; older ones have no auto-renew.',
    },
    ja: {
      asks: [
        '自動更新を無効にするにはどうすればよいですか',
        'ソフトウェアサブスクリプションの自動更新をオフにしたい',
        '自動更新は既定でオンですか',
        'サブスクリプションを更新しないようにする',
        '古いサブスクリプションに自動更新の設定がありません',
      ],
      answer:
        'サブスクリプションのページで [自動更新] をオフにして送信します。2021 年 10 月 14 日以降の購入では既定でオンで、それより前の購入に自動更新はありません。',
    },
  },
]
