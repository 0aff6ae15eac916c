import type { AnswerEntry } from './answer-entry.ts'

/** Keys that are looked for where they should be, and are not there. */
export const keyMissingAnswers: readonly AnswerEntry[] = [
  {
    id: 'key-ltsc-missing',
    staff: true,
    sources: ['threadLtscKeys', 'onPremises'],
    goOn: ['product-key', 'roles'],
    guest: {
      en: 'Open Billing > Your products > Software in the Microsoft 365 admin center as a Global admin. If no key is there, ask your Microsoft partner, who sees the same key.',
      ja: 'グローバル管理者として、Microsoft 365 管理センターの [課金情報] > [お使いの製品] > [ソフトウェア] を確認してください。キーがない場合は、同じキーを確認できる Microsoft パートナーにお問い合わせください。',
    },
    en: {
      asks: [
        'I bought Office LTSC 2021 in CSP and see no key',
        'no key shown for Office LTSC 2021',
        'Office LTSC purchase has no product key in the portal',
        'LTSC key missing after the CSP purchase',
        'is Office LTSC volume licensing only, I see no key',
      ],
      answer:
        'Check the account and its role and the version list; then look as an Admin agent in Partner Center; then ask support. A public reply of 2021 called LTSC volume-only; CSP price lists do carry it.',
    },
    ja: {
      asks: [
        'CSP で Office LTSC 2021 を購入しましたが、キーが表示されません',
        'Office LTSC 2021のキーが見当たらない',
        'Office LTSCを買ったのにポータルにプロダクトキーがない',
        'CSPで購入したLTSCのキーが出てこない',
        'Office LTSCはボリュームライセンス専用ですか。キーがありません',
      ],
      answer:
        'アカウントとロール、バージョンの一覧を確認し、次に管理エージェントとしてパートナー センターで確認してください。それでもなければサポートに依頼します。2021 年に「LTSC はボリューム ライセンス専用」という回答がありましたが、CSP の価格表には載っています。',
    },
  },
  {
    id: 'key-none-listed',
    staff: true,
    sources: ['onPremises', 'orderResources'],
    goOn: ['purchases', 'roles'],
    guest: {
      en: 'The order may not be complete yet. Look again later, as a Global admin, under Billing > Your products > Software in the Microsoft 365 admin center; if there is still no key, ask your Microsoft partner.',
      ja: '注文の処理が完了していない可能性があります。後でもう一度、グローバル管理者として Microsoft 365 管理センターの [課金情報] > [お使いの製品] > [ソフトウェア] を確認してください。それでもない場合は、Microsoft パートナーにお問い合わせください。',
    },
    en: {
      asks: [
        'Why are no keys listed after the purchase?',
        'no keys listed after purchase',
        'the key is not there yet after ordering',
        'I ordered but there is no key under Software',
        'how long after the order do keys appear',
        'still no keys an hour after ordering',
        'keys are not showing up for a new order',
        'Order went through but the Software page shows no keys at all',
      ],
      answer:
        'The order may not be fulfilled yet: check its provisioning status. Then check that you have the Admin agent role. If both are right, open a support request.',
    },
    ja: {
      asks: [
        '購入後にキーが表示されないのはなぜですか',
        '購入したのにキーが一覧にない',
        '注文後、まだキーがありません',
        '注文したのにソフトウェアの画面にキーが出ません',
        '注文からどのくらいでキーが表示されますか',
        '新しい注文のキーが表示されない',
        '注文は済んだのにソフトウェアのページにキーが出てきません',
      ],
      answer:
        '注文の処理が完了していない可能性があります。プロビジョニングの状態を確認し、次に管理エージェント ロールがあるか確認してください。どちらも問題なければ、サポート リクエストを作成します。',
    },
  },
]
