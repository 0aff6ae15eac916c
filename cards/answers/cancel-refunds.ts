import type { AnswerEntry } from './answer-entry.ts'
import { subscriptionDays } from './rule-values.ts'

/** What comes back after a cancellation, and what does not. */
export const cancelRefundAnswers: readonly AnswerEntry[] = [
  {
    id: 'cancel-first-day',
    sources: ['interworks', 'cancellationPolicy'],
    goOn: ['cancel'],
    en: {
      asks: [
        'Is there a full refund in the first 24 hours?',
        'full refund if I cancel on the first day',
        'cancel a subscription within 24 hours, do we get everything back',
        'is day one free',
        'bought this morning and cancelled today, 100 percent refund',
      ],
      answer:
        "Do not count on it: one vendor says so, Microsoft's page does not. A software subscription is refunded prorated; if the API gives refundOptions, those decide.",
    },
    ja: {
      asks: [
        '最初の 24 時間以内なら全額払い戻しですか',
        '初日にキャンセルすれば全額戻りますか',
        '24時間以内にサブスクをキャンセルしたら全部返ってきますか',
        '1日目は無料ですか',
        '今朝買って今日取り消したら100%返金されますか',
      ],
      answer:
        '保証はありません。あるベンダーはそう説明していますが、Microsoft のページに記載はありません。ソフトウェア サブスクリプションの払い戻しは日割りです。API の refundOptions があれば、その内容が優先です。',
    },
  },
  {
    id: 'cancel-proration',
    sources: ['cancellationPolicy', 'onPremises'],
    goOn: ['cancel'],
    en: {
      asks: [
        'How is the refund worked out on day 3?',
        'how is the prorated refund calculated',
        'calculation of a prorated refund',
        'what would the credit be if I cancel on the third day',
        'formula for the prorated credit',
        'how much money comes back when I cancel after a few days',
        'refund amount on day 2, 4, 5 or 6 of a subscription',
      ],
      answer:
        'The days used are charged, the rest of the paid period is refunded: on day 3, the paid period minus three days. How Microsoft rounds is not published, so every figure is an estimate.',
    },
    ja: {
      asks: [
        '3 日目の払い戻しはどのように計算されますか',
        '日割りの払い戻しの計算方法',
        '日割り計算はどのような仕組みですか',
        '3日目にキャンセルした場合のクレジットは',
        '日割りクレジットの計算式',
        '数日後にキャンセルすると、お金はいくら戻りますか',
        '2日目、4日目、5日目、6日目にキャンセルした場合の払い戻し額',
      ],
      answer:
        '使用した日数分が請求され、支払い済み期間の残りが払い戻されます。3 日目なら、支払い済み期間から 3 日分を引いた額です。端数処理は公開されていないため、金額はいずれも見積もりです。',
    },
  },
  {
    id: 'cancel-full-or-prorated',
    sources: ['onPremises', 'cancellationPolicy', 'softwareSubscriptions'],
    goOn: ['cancel'],
    en: {
      asks: [
        'Is the credit for a cancelled subscription 100 % or prorated?',
        'one Microsoft page says 100% credit and another says prorated',
        'do we get a prorated credit',
        'full or partial refund for a software subscription',
      ],
      answer: `Prorated. A page of 2023 says "100 %" in one place; the current on-premises software page and the policy say prorated, so that holds.`,
    },
    ja: {
      asks: [
        'サブスクリプションをキャンセルした場合のクレジットは 100 % ですか、日割りですか',
        'Microsoftのページに100%とあるものと日割りとあるものがあります',
        '日割りの返金はありますか',
        'ソフトウェアサブスクリプションの払い戻しは全額ですか一部ですか',
      ],
      answer:
        '日割りです。2023 年のページに「100 %」とある箇所もありますが、現在のオンプレミス ソフトウェアのページとポリシーは日割りのため、こちらに従います。',
    },
  },
  {
    id: 'cancel-credit-when',
    sources: ['softwareSubscriptions'],
    goOn: ['cancel'],
    en: {
      asks: [
        'When does the credit come?',
        'when will we get the money back after cancelling',
        'on which invoice is the refund',
        'how long until the refund of a cancelled order arrives',
        'I cancelled but see no credit yet',
        'how soon does the credit for a cancellation show up',
      ],
      answer: 'On the next monthly invoice.',
    },
    ja: {
      asks: [
        'クレジットはいつ反映されますか',
        'キャンセル後、お金はいつ戻りますか',
        '払い戻しはどの請求書に載りますか',
        'キャンセルした注文の返金はいつですか',
        'キャンセルしたのにまだクレジットがありません',
      ],
      answer: '次回の月次請求書に反映されます。',
    },
  },
  {
    id: 'cancel-fee',
    sources: ['softwareSubscriptions', 'interworks'],
    goOn: ['cancel'],
    en: {
      asks: [
        'Is there an early-termination fee?',
        'does cancelling cost anything',
        'penalty for cancelling a software subscription early',
        'do we pay a fee if we cancel',
        'can I buy my way out of the term after the window',
      ],
      answer: 'No fee inside the window. After it no cancellation is offered at all, so there is no fee either.',
    },
    ja: {
      asks: [
        '早期終了の手数料はありますか',
        'キャンセルに費用はかかりますか',
        'ソフトウェアサブスクリプションを途中でやめる違約金',
        'キャンセル料は必要ですか',
        '期間後に違約金を払って解約できますか',
      ],
      answer:
        'キャンセル期間内であれば、手数料はかかりません。キャンセル期間を過ぎるとキャンセル自体ができないため、手数料もありません。',
    },
  },
  {
    id: 'cancel-paid-period',
    sources: ['cancellationPolicy'],
    goOn: ['cancel'],
    en: {
      asks: [
        'Is a 3-year term with annual billing refunded by the year or by three years?',
        'what does paid period mean for a three year subscription billed annually',
        'prorated refund with annual billing of a 3 year term',
      ],
      answer:
        'By the paid period: with annual billing that should be the billed year. Microsoft does not say so in these words, so take it as unverified.',
    },
    ja: {
      asks: [
        '3 年契約の年払いでは、払い戻しは 1 年分と 3 年分のどちらで計算されますか',
        '年払いの3年サブスクリプションで支払い済み期間とは何ですか',
        '3年の年間請求の日割り払い戻し',
      ],
      answer:
        '支払い済み期間が基準のため、年払いでは請求された 1 年分と考えられます。Microsoft の明文はなく、未確認です。',
    },
  },
  {
    id: 'cancel-insolvency',
    sources: ['cancellationPolicy', 'softwareSubscriptions'],
    goOn: ['cancel'],
    en: {
      asks: [
        'What if the customer stops paying or goes bankrupt?',
        'customer insolvent after the cancellation window, who pays',
        'end customer does not pay the subscription, can I cancel it',
        'is the partner liable for the rest of the term',
      ],
      answer: 'After the window the full term is billed all the same, and the partner stays liable to Microsoft.',
    },
    ja: {
      asks: [
        'お客様が支払わない場合や倒産した場合はどうなりますか',
        'キャンセル期間後に顧客が倒産したら誰が払いますか',
        'エンドユーザーが支払わないのでサブスクをキャンセルできますか',
        '残りの期間の支払い責任はパートナーにありますか',
      ],
      answer:
        'キャンセル期間を過ぎると、お客様の支払いがなくても、契約期間全体が請求されます。Microsoft への支払い責任はパートナーに残ります。',
    },
  },
  {
    id: 'cancel-other-products',
    sources: ['cancellationPolicy'],
    goOn: ['cancel'],
    en: {
      asks: [
        'Can seats of Microsoft 365 be reduced or cancelled?',
        'cancellation window for license-based new commerce subscriptions',
        'reduce seats of a Microsoft 365 subscription in new commerce',
        'is the rule for NCE seats the same as for software',
      ],
      answer: `License-based subscriptions also have ${subscriptionDays} days, prorated, and there the number of seats may be reduced. I handle on-premises software only; for those see the policy.`,
    },
    ja: {
      asks: [
        'Microsoft 365 のシートは削減やキャンセルができますか',
        'ライセンスベースの新しいコマースのキャンセル期間',
        'NCEのシート数を減らしたい',
        'NCEのシートの規則はソフトウェアと同じですか',
      ],
      answer: `ライセンスベースのサブスクリプションも ${subscriptionDays} 日間 (日割り) で、シート数の削減もできます。このアシスタントの対象はオンプレミス ソフトウェアのため、詳しくはポリシーをご覧ください。`,
    },
  },
]
