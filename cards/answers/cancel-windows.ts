import type { AnswerEntry } from './answer-entry.ts'
import { days2021, firstDays, perpetualDays, subscriptionDays, subscriptionHours } from './rule-values.ts'

/** How long a purchase can be cancelled. */
export const cancelWindowAnswers: readonly AnswerEntry[] = [
  {
    id: 'cancel-policy',
    sources: ['onPremises', 'cancellationPolicy'],
    goOn: ['cancel'],
    en: {
      asks: [
        'What is the cancellation policy for software?',
        'what are the cancellation windows',
        'until when can a software purchase be cancelled',
        'return policy for on-premises licenses',
        'is there a cancellation period',
        'can software bought through CSP be returned',
      ],
      answer: `Software subscriptions: ${subscriptionDays} days from purchase, prorated credit. Perpetual licenses: ${perpetualDays} days, full refund. The product keys are revoked.`,
    },
    ja: {
      asks: [
        'ソフトウェアのキャンセル ポリシーを教えてください',
        'キャンセル期間はどうなっていますか',
        'ソフトウェアの購入はいつまで取り消せますか',
        'オンプレミスのライセンスの返品ポリシー',
        'キャンセル期間はありますか',
        'CSPで買ったソフトウェアは返品できますか',
      ],
      answer: `ソフトウェア サブスクリプションは購入から ${subscriptionDays} 日間 (日割りクレジット)、永続ライセンスは ${perpetualDays} 日間 (全額払い戻し) です。キャンセルするとプロダクト キーは取り消されます。`,
    },
  },
  {
    id: 'cancel-window-subscription',
    sources: ['onPremises', 'cancellationPolicy'],
    goOn: ['cancel'],
    en: {
      asks: [
        'How long can I cancel a software subscription?',
        'cancellation window for software subscriptions',
        'how many days do I have to cancel a subscription',
        'until when can a 3-year subscription be cancelled',
        'deadline to return a software subscription',
        'by when must a one year software subscription be cancelled',
        'time limit for the cancellation of a subscription',
      ],
      answer: `${subscriptionDays} calendar days (${subscriptionHours} hours) from the purchase, with a prorated refund.`,
    },
    ja: {
      asks: [
        'ソフトウェア サブスクリプションはいつまでキャンセルできますか',
        'ソフトウェアサブスクリプションのキャンセル期間',
        'サブスクリプションは何日以内ならキャンセルできますか',
        '3年のサブスクはいつまで取り消せますか',
        'サブスクの解約期限は',
        '1年のソフトウェアサブスクリプションのキャンセルはいつまで',
      ],
      answer: `購入から ${subscriptionDays} 日間 (${subscriptionHours} 時間) です。払い戻しは日割りです。`,
    },
  },
  {
    id: 'cancel-window-perpetual',
    sources: ['cancellationPolicy'],
    goOn: ['cancel'],
    en: {
      asks: [
        'How long can I cancel perpetual licenses?',
        'and perpetual licenses, how long can they be cancelled',
        'cancellation window for perpetual software',
        'can perpetual software be returned',
        'how many days do I have to cancel a perpetual license',
        'return period of a one-time purchase',
      ],
      answer: `${perpetualDays} calendar days from the purchase, with a full refund. It is always the whole purchase.`,
    },
    ja: {
      asks: [
        '永続ライセンスはいつまでキャンセルできますか',
        '永続ライセンスの場合のキャンセル期間は',
        '永続ソフトウェアのキャンセル期間',
        '永続ソフトウェアは返品できますか',
        '買い切りライセンスは何日以内ならキャンセルできますか',
        '永続ライセンスの返品期限',
      ],
      answer: `購入から ${perpetualDays} 日間で、全額払い戻しです。キャンセルは購入全体が対象です。`,
    },
  },
  {
    id: 'cancel-window-history',
    sources: ['subscriptions2021', 'announcements2021', 'cloudIm'],
    goOn: ['cancel'],
    en: {
      asks: [
        'Was the cancellation window not 60 days?',
        'it was 60 days last time, my colleague says',
        'when did the cancellation period change from 60 to 30 days',
        'since when is it 7 days instead of 30 for subscriptions',
        'history of the cancellation rule',
        'the return period used to be longer',
        'I thought we had sixty days, my colleague insists',
      ],
      answer: `It was: ${firstDays} days until 31 May 2021, then ${days2021} days. Software subscriptions have had ${subscriptionDays} days since 2022; perpetual licenses still have ${perpetualDays}.`,
    },
    ja: {
      asks: [
        'キャンセル期間は 60 日ではありませんでしたか',
        '前回は60日だったと同僚が言っています',
        'キャンセル期間が60日から30日に変わったのはいつですか',
        'サブスクが30日ではなく7日になったのはいつからですか',
        'キャンセル規則の変更履歴',
        '返品期間は以前もっと長かったはず',
      ],
      answer: `以前はそうでした。2021 年 5 月 31 日までは ${firstDays} 日、その後は ${days2021} 日です。ソフトウェア サブスクリプションは 2022 年から ${subscriptionDays} 日、永続ライセンスは今も ${perpetualDays} 日です。`,
    },
  },
  {
    id: 'cancel-change-date',
    sources: ['cloudIm', 'interworks'],
    goOn: ['cancel'],
    en: {
      asks: [
        'Did the 7-day rule start in July or October 2022?',
        'exact date when the seven day cancellation rule began',
        'was the 7 days rule effective 2022-07-11 or 2022-10-14',
      ],
      answer:
        "Sources differ: Microsoft's notice names 11 July 2022, one vendor writes 14 October 2022. Both are past, so today's purchases are not affected.",
    },
    ja: {
      asks: [
        '7 日間の規則は 2022 年 7 月と 10 月のどちらからですか',
        '7日のキャンセル規則が始まった正確な日付',
        '7日ルールの開始は2022-07-11ですか2022-10-14ですか',
      ],
      answer:
        '情報源が分かれています。Microsoft の通知では 2022 年 7 月 11 日、あるベンダーの記載では 2022 年 10 月 14 日です。どちらも過去のため、現在の購入には影響しません。',
    },
  },
  {
    id: 'cancel-hours',
    sources: ['cancellationPolicy', 'cloudIm', 'subscriptionsApi'],
    goOn: ['cancel'],
    en: {
      asks: [
        'Are the 7 days counted in hours or until the end of the day?',
        'does the cancellation window end at midnight',
        'is it 168 hours or seven calendar days',
        'in which time zone is the cancellation deadline',
        'when exactly does the 7 day window close',
      ],
      answer: `I count ${subscriptionHours} hours from the purchase, in UTC. Microsoft writes "${subscriptionDays} calendar days"; if Partner Center shows a cancellation date, that date decides.`,
    },
    ja: {
      asks: [
        '7 日間は時間で数えますか、それともその日の終わりまでですか',
        'キャンセル期間は午前0時に終わりますか',
        '168時間ですか、7暦日ですか',
        'キャンセル期限はどのタイムゾーンですか',
        '7日間の期間は正確にはいつ終わりますか',
      ],
      answer: `購入から ${subscriptionHours} 時間 (UTC) として数えています。Microsoft の表現は「${subscriptionDays} 暦日」で、パートナー センターにキャンセル期限が表示されている場合は、その日時が優先です。`,
    },
  },
  {
    id: 'cancel-too-late',
    sources: ['softwareSubscriptions', 'cancellationPolicy'],
    goOn: ['cancel'],
    en: {
      asks: [
        'Can I cancel a subscription on day 8?',
        'day 8 - can I still cancel',
        'what if the cancellation window has passed',
        'I missed the seven days, what now',
        'the 7 days are over since yesterday, is there any chance',
        'too late to cancel, is there another way',
        'the customer no longer uses it but the window is over',
        'it is day 9 or day 10, is cancelling still possible',
      ],
      answer: `A software subscription: no. After the ${subscriptionDays} days the full term is billed, even if nobody uses it; turn auto-renew off, so that it ends with the term. A perpetual license has ${perpetualDays} days.`,
    },
    ja: {
      asks: [
        '8 日目でもサブスクリプションをキャンセルできますか',
        '8日目ですがキャンセルできますか',
        '今日で8日目になりましたがキャンセルできますか',
        'キャンセル期間を過ぎたらどうなりますか',
        '7日を過ぎてしまいました。どうすればよいですか',
        '7日を少し過ぎましたがまだキャンセルできますか',
        'キャンセルの期限に間に合わなかった場合、ほかに方法はありますか',
        'お客様はもう使っていませんが、期間が終わっています',
        '9日目や10日目でもキャンセルは可能ですか',
      ],
      answer: `ソフトウェア サブスクリプションは、キャンセルできません。${subscriptionDays} 日を過ぎると、使用しなくても契約期間全体が請求されます。期間とともに終わるように、自動更新を無効にしてください。永続ライセンスのキャンセル期間は ${perpetualDays} 日です。`,
    },
  },
  {
    id: 'cancel-renewal',
    sources: ['softwareSubscriptions', 'softwareOne'],
    goOn: ['cancel'],
    en: {
      asks: [
        'It renewed yesterday; can I cancel?',
        'can a subscription be cancelled after it renewed',
        'does the cancellation window open again at renewal',
        'auto-renewed by mistake, can I still get out of it',
        'cancel after automatic renewal',
        "Auto-renewal kicked in yesterday and the customer doesn't want it any more",
      ],
      answer: `Yes. The ${subscriptionDays} days apply to each term, so a renewal opens a new window. It starts when the renewal completes, up to 24 hours after the term's end.`,
    },
    ja: {
      asks: [
        '昨日更新されました。キャンセルできますか',
        '更新後のサブスクリプションはキャンセルできますか',
        '更新時にキャンセル期間は再び始まりますか',
        '間違って自動更新されたのですが、まだ取り消せますか',
        '自動更新のあとにキャンセルしたい',
        '自動更新されてしまいましたが、お客様は不要とのことです',
      ],
      answer: `はい。${subscriptionDays} 日間は期間ごとに適用されるため、更新すると新しいキャンセル期間が始まります。始まりは更新が完了した時点で、期間終了から最大 24 時間かかることがあります。`,
    },
  },
]
