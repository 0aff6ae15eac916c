import type { CancellationCheck } from '../services/cancel.ts'
import type { Locale } from '../services/model.ts'
import { type Source, verified } from '../services/policy/source.ts'
import { sources } from '../services/policy/sources.ts'
import { sourceText } from './source.ts'
import { inARow, words } from './words.ts'

export const cancelNoteWords = words({
  en: {
    renewal:
      'I see no renewal of this order. A renewal opens a new window of 7 days, but can take up to 24 hours after the end of the term to show; please check again then.',
    firstDay:
      'A full refund in the first 24 hours is only reported by one vendor. The policy of Microsoft names a prorated refund, so please do not promise more.',
    fee: 'There is no early-termination fee: inside the window nothing is charged beyond the days used, and after it there is no cancellation.',
    exchange: 'There is no exchange: cancel inside the window and order the right product.',
  },
  ja: {
    renewal:
      'この注文に更新の記録はありません。更新されると 7 日間のキャンセル期間が新しく始まりますが、反映には期間の終了から最大 24 時間かかります。後ほどもう一度ご確認ください。',
    firstDay:
      '最初の 24 時間は全額払い戻しという情報は、1 社の販売代理店によるものです。Microsoft のポリシーにあるのは日割りの払い戻しですので、全額とはお約束なさらないでください。',
    fee: '早期終了の手数料はありません。期間内であれば使用した日数分のほかに費用はかからず、期間後はキャンセルそのものができません。',
    exchange: '製品の交換はできません。期間内にキャンセルし、正しい製品を注文し直してください。',
  },
})

/** Short remarks that come before an answer. */
export const cancelLeadWords = words({
  en: {
    onlyAdmin: 'You cannot cancel it yourself: only an Admin agent can. You can ask one below.',
    stillOpen: 'No support request is needed: it can still be cancelled.',
    notInOrder: (id: string) => `I found no such line in ${id}.`,
  },
  ja: {
    onlyAdmin: 'キャンセルの手続きができるのは管理エージェントだけです。下のボタンから依頼できます。',
    stillOpen: 'まだキャンセルできるため、サポート リクエストは不要です。',
    notInOrder: (id: string) => `${id} に該当する明細は見つかりませんでした。`,
  },
})

/** What people ask beside "until when". */
export type CancelNote = keyof typeof cancelNoteWords.en

const cited: Record<CancelNote, Source[]> = {
  renewal: [sources.softwareSubscriptions, sources.softwareOne],
  firstDay: [sources.cancellationPolicy, sources.interworks],
  fee: [sources.softwareSubscriptions, sources.interworks],
  exchange: [sources.interworks],
}

/** The answer to it with its source; nothing where the card shows it anyway. */
export function cancelNotes(
  locale: Locale,
  note: CancelNote | undefined,
  { order, lines }: CancellationCheck,
): string[] {
  const isSubscription = lines.some(({ line }) => line.kind === 'subscription')
  if (!note || (note === 'renewal' && (order.renewedAt !== undefined || !isSubscription))) return []
  if (note === 'firstDay' && !isSubscription) return []
  return [inARow(locale, cancelNoteWords[locale][note], sourceText(locale, cited[note], verified.lastVerified))]
}
