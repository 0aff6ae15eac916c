import type { AnswerEntry } from './answer-entry.ts'
import { perpetualDays, subscriptionDays } from './rule-values.ts'

/** How a purchase is cancelled, and what it means for its keys. */
export const cancellingAnswers: readonly AnswerEntry[] = [
  {
    id: 'cancel-reduce-quantity',
    sources: ['cancellationPolicy', 'quexcel'],
    goOn: ['cancel', 'order'],
    en: {
      asks: [
        'Can I reduce the quantity of a purchase?',
        'bought 10 SQL packs, needed only 6, can I reduce',
        'we ordered too many licenses, can we give some back',
        'cancel part of an order only',
        'decrease the number of licenses after the purchase',
        'return 4 of 10 licenses',
        'partial return, we have more licenses than needed',
      ],
      answer:
        'No, the quantity cannot be reduced. Cancel the whole purchase inside its window and buy the right quantity again.',
    },
    ja: {
      asks: [
        '購入した数量を減らせますか',
        'SQL を 10 パック購入しましたが、6 パックで足りました。減らせますか',
        'ライセンスを買いすぎたので一部だけ返せますか',
        '注文の一部だけをキャンセルしたい',
        '購入後にライセンス数を減らす方法',
        '10本のうち4本だけ返品',
      ],
      answer:
        'いいえ、数量は減らせません。キャンセル期間内に購入全体をキャンセルし、正しい数量で購入し直してください。',
    },
  },
  {
    id: 'cancel-still-shows',
    sources: ['softwareSubscriptions'],
    goOn: ['cancel', 'purchases'],
    en: {
      asks: [
        'I cancelled and it still shows. Why?',
        'the cancelled order is still listed',
        'cancellation not visible yet in Partner Center',
        'how long until a cancellation appears',
        'software still in the list after cancelling',
      ],
      answer: 'It may take up to 15 minutes to show. The item stays in the Software list, but without a key.',
    },
    ja: {
      asks: [
        'キャンセルしたのにまだ表示されるのはなぜですか',
        'キャンセルした注文がまだ一覧にあります',
        'キャンセルがパートナーセンターに反映されない',
        'キャンセルの反映にはどのくらいかかりますか',
        'キャンセル後もソフトウェアの一覧に残っている',
      ],
      answer:
        '反映まで最大 15 分かかることがあります。項目は [ソフトウェア] の一覧に残りますが、キーは表示されません。',
    },
  },
  {
    id: 'cancel-keys-after',
    sources: ['onPremises', 'softwareSubscriptions'],
    goOn: ['cancel'],
    en: {
      asks: [
        'Can the customer keep using the key after cancelling?',
        'what happens to the keys when an order is cancelled',
        'are license keys revoked after cancellation',
        'what must we do after cancelling, uninstall the software',
        'may the installed software stay in use after a cancellation',
      ],
      answer:
        'No. The software keys and links are revoked. Stop using the software, uninstall it, and delete the downloads and links.',
    },
    ja: {
      asks: [
        'キャンセル後もお客様はキーを使い続けられますか',
        '注文をキャンセルしたらキーはどうなりますか',
        'キャンセル後にキーは無効になりますか',
        'キャンセルしたあと、アンインストールは必要ですか',
        'キャンセル後もインストール済みのソフトウェアを使ってよいですか',
      ],
      answer:
        'いいえ。キャンセルが完了すると、ソフトウェア キーとリンクは取り消されます。使用をやめてアンインストールし、ダウンロードとリンクを削除してください。',
    },
  },
  {
    id: 'cancel-request-contents',
    sources: ['softwareSubscriptions'],
    goOn: ['cancel'],
    en: {
      asks: [
        'What do I need for a cancellation request?',
        'which information must a cancellation request contain',
        'what should I write in the support ticket for a refund',
        'details needed to request a cancellation from support',
        'what do you need from me to cancel a purchase',
      ],
      answer:
        'The customer (name, and tenant ID or domain), the order ID or subscription ID, the refund reason, the amount requested, and a contact with e-mail and phone. For perpetual licenses add the product name.',
    },
    ja: {
      asks: [
        'キャンセルの依頼には何が必要ですか',
        'キャンセル依頼に記載する情報',
        '払い戻しのサポートチケットに何を書けばよいですか',
        'サポートにキャンセルを依頼するときに必要な項目',
        '購入の取り消しに必要な情報は何ですか',
      ],
      answer:
        '顧客 (名前と、テナント ID またはドメイン)、注文 ID またはサブスクリプション ID、払い戻し理由、要求された数量、連絡先 (名前、メール、電話) です。永続ライセンスの場合は製品名も必要です。',
    },
  },
  {
    id: 'cancel-who',
    sources: ['onPremises', 'cancellationPolicy', 'softwareSubscriptions'],
    goOn: ['cancel', 'roles'],
    en: {
      asks: [
        'Can our sales person cancel?',
        'who may cancel a purchase',
        'is a Sales agent allowed to cancel an order',
        'which role is needed to cancel',
        'do I have to be an Admin agent to cancel software',
      ],
      answer:
        "Count on the Admin agent only. Microsoft's pages differ: the how-to names the Admin agent alone, the policy page also the Sales agent.",
    },
    ja: {
      asks: [
        '営業担当者でもキャンセルできますか',
        '購入をキャンセルできるのは誰ですか',
        'セールスエージェントは注文をキャンセルできますか',
        'キャンセルに必要なロールは何ですか',
        'ソフトウェアをキャンセルするには管理エージェントでなければなりませんか',
      ],
      answer:
        '管理エージェントだけとお考えください。Microsoft のページは分かれており、手順のページは管理エージェントのみ、ポリシーのページはセールス エージェントも挙げています。',
    },
  },
  {
    id: 'cancel-steps',
    staff: true,
    sources: ['onPremises', 'softwareSubscriptions'],
    goOn: ['cancel'],
    guest: {
      en: `Your Microsoft partner cancels for you: ask within ${subscriptionDays} days for a software subscription, within ${perpetualDays} days for a perpetual license. The keys are revoked.`,
      ja: `キャンセルの手続きは Microsoft パートナーが行います。ソフトウェア サブスクリプションは ${subscriptionDays} 日以内、永続ライセンスは ${perpetualDays} 日以内にご依頼ください。キーは取り消されます。`,
    },
    en: {
      asks: [
        'Which steps cancel a purchase in Partner Center?',
        'how do I cancel a software purchase in the portal',
        'where is the cancel button in Partner Center',
        'steps to cancel a software subscription',
        'how is a perpetual purchase cancelled in Partner Center',
      ],
      answer: `Perpetual: Customers > the customer > Software > Cancel > the order number > Submit. Subscription: Customers > the customer > the subscription > Cancel subscription > Submit, within ${subscriptionDays} days. The keys are revoked.`,
    },
    ja: {
      asks: [
        'パートナー センターで購入をキャンセルする手順を教えてください',
        'ソフトウェアの購入をポータルでキャンセルする方法',
        'パートナーセンターのキャンセルボタンはどこですか',
        'ソフトウェアサブスクリプションのキャンセル手順',
        '永続ライセンスはパートナーセンターでどうキャンセルしますか',
      ],
      answer: `永続ライセンスは、[顧客] > 顧客 > [ソフトウェア] > [キャンセル] > 注文番号の順に選択し、送信します。サブスクリプションは、${subscriptionDays} 日以内に、顧客のサブスクリプションのページでキャンセルを選択し、送信します。キーは取り消されます。`,
    },
  },
]
