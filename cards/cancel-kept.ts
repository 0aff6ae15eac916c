import type { CancellationCheck } from '../services/cancel.ts'
import { firstRefusal } from './cancel.ts'
import { formatDuration, formatInstant } from './format.ts'
import type { View } from './view.ts'
import { inARow, plain, words } from './words.ts'

export const cancelKeptWords = words({
  en: {
    nothing: 'Understood. Nothing is cancelled.',
    kept: (id: string) => `Understood. ${id} is not cancelled.`,
    until: (at: string, duration: string) => `It can still be cancelled until ${at} (${duration} left).`,
    closed: 'Its cancellation window has closed in any case.',
    never: 'It could not be cancelled in any case.',
    already: (id: string, at: string) => `${id} is already cancelled, since ${at}. That cannot be undone.`,
  },
  ja: {
    nothing: '承知しました。キャンセルしません。',
    kept: (id: string) => `承知しました。${id} はキャンセルしません。`,
    until: (at: string, duration: string) => `キャンセルできるのは ${at} より前です (残り ${duration})。`,
    closed: 'なお、キャンセル期間はすでに終了しています。',
    never: 'なお、この注文はキャンセルの対象外です。',
    already: (id: string, at: string) => `${id} は ${at} にキャンセル済みです。元に戻すことはできません。`,
  },
})

/** Nothing is cancelled, and until when it could be. */
export function cancelKeptText({ locale, timeZone }: View, check: CancellationCheck | undefined): string {
  const its = cancelKeptWords[locale]
  if (!check) return its.nothing
  const id = plain(check.order.id)
  if (check.until !== undefined) {
    const until = its.until(
      formatInstant(locale, check.until, timeZone),
      formatDuration(locale, check.until - check.at),
    )
    return inARow(locale, its.kept(id), until)
  }
  const refusal = firstRefusal(check)
  if (refusal?.reason === 'already-cancelled') return its.already(id, formatInstant(locale, refusal.at, timeZone))
  return inARow(locale, its.kept(id), refusal?.reason === 'never-cancellable' ? its.never : its.closed)
}
