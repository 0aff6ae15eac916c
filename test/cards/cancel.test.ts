import { expect } from 'chai'
import { cancelCheckCard, cancelReviewCard } from '../../cards/cancel.ts'
import type { Card } from '../../cards/card.ts'
import type { CancellationCheck } from '../../services/cancel.ts'
import type { Locale } from '../../services/model.ts'
import { strings } from '../support/card-linter.ts'
import { DAY, NOW } from '../support/world.ts'
import { checkOf, checks } from './cancel-samples.ts'
import { aLine, ordinary } from './samples.ts'

const view = (locale: Locale) => ({ locale, timeZone: 'UTC' })

const shown = (check: CancellationCheck, locale: Locale = 'en'): string[] =>
  strings(cancelCheckCard(view(locale), 'Contoso Ltd', check, []))

const heading = (card: Card) =>
  (card.body as { style?: string; text: string }[]).find(({ style }) => style === 'heading')?.text

describe('the cancellation card', () => {
  const verdicts: [what: string, en: string, ja: string][] = [
    ['full refund', 'Yes, until Sat 19 Dec', 'はい、2026年12月19日(土) 09:00 (UTC) より前なら'],
    ['prorated refund', 'Yes, until Thu 26 Nov', 'はい、2026年11月26日(木) 09:00 (UTC) より前なら'],
    ['several lines, partly closed', 'In part, until Mon 14 Dec', '一部の明細は 2026年12月14日(月)'],
    ['a closed subscription', 'No, the window has closed', 'いいえ、キャンセル期間は終了しました'],
    ['a closed perpetual license', 'No, the window has closed', 'いいえ、キャンセル期間は終了しました'],
    ['a cancelled order', 'No, it is already cancelled', 'いいえ、すでにキャンセル済みです'],
    ['one line cancelled, the other closed', 'No, the window has closed', 'いいえ、キャンセル期間は終了しました'],
    ['an order cancelled by somebody', 'No, it is already cancelled', 'いいえ、すでにキャンセル済みです'],
    [
      'what is left of a partly cancelled order',
      'Yes, what is left of it, until Sat 19 Dec',
      'はい、残りの明細は 2026年12月19日(土) 09:00 (UTC) より前なら',
    ],
    [
      'a plan that can never be cancelled',
      'No, this product cannot be cancelled',
      'いいえ、この製品はキャンセルできません',
    ],
    ['an order of tomorrow', 'No, it has not been purchased yet', 'いいえ、まだ購入されていません'],
  ]
  for (const [what, ...expected] of verdicts) {
    it(`begins with the answer: ${what}`, async () => {
      const check = await checks[what]?.(ordinary)
      if (!check) throw new Error(`no sample ${what}`)
      for (const [n, locale] of (['en', 'ja'] as const).entries()) {
        const card = cancelCheckCard(view(locale), 'Contoso Ltd', check, [])
        expect(heading(card)).to.match(new RegExp(`^${expected[n]?.replaceAll(/[()]/g, '\\$&')}`))
        expect(card.speak).to.include(heading(card))
      }
    })
  }

  it('tells each line its own state', async () => {
    const check = await checkOf(
      [aLine(ordinary, 1), aLine(ordinary, 2, 'subscription'), { ...aLine(ordinary, 3), cancelledAt: NOW - DAY }],
      { purchasedAt: NOW - 8 * DAY },
    )
    const texts = shown(check)
    expect(texts).to.include('until Mon 14 Dec 2026, 09:00 (UTC), about $3,000.00')
    expect(texts).to.include('closed Sat 21 Nov 2026, 09:00 (UTC)')
    expect(texts).to.include('cancelled')
  })

  it('does not call a line cancelled that has not been bought yet', async () => {
    const check = await checkOf([aLine(ordinary, 1), aLine(ordinary, 2)], { purchasedAt: NOW + DAY })
    expect(shown(check)).to.not.include('cancelled')
  })

  it('gives its reason also where nothing is left to decide', async () => {
    const cancelled = await checks['an order cancelled by somebody']?.(ordinary)
    const never = await checks['a plan that can never be cancelled']?.(ordinary)
    if (!cancelled || !never) throw new Error('no samples')
    const texts = shown(cancelled).join('\n')
    expect(texts).to.include(', by Contoso Ltd').and.include('perpetual-30-days').and.include('$3,000.00')
    expect(shown(never).join('\n')).to.include('linux-plans-never').and.include('neither cancelled nor exchanged')
  })

  it('says what follows for every kind that has closed', async () => {
    const check = await checkOf([aLine(ordinary, 1), aLine(ordinary, 2, 'subscription')], {
      purchasedAt: NOW - 31 * DAY,
    })
    const texts = shown(check).join('\n')
    expect(texts).to.include('The purchase stands').and.to.include('The full term will be billed')
  })

  it('counts the lines that it does not list', async () => {
    const check = await checkOf(Array.from({ length: 50 }, (_, n) => aLine(ordinary, n + 1)))
    expect(shown(check)).to.include('and 48 more lines')
    expect(shown(check, 'ja')).to.include('ほか 48 明細')
  })

  it('names in the review the chosen line only', async () => {
    const check = await checkOf([aLine(ordinary, 1), aLine(ordinary, 2)])
    const chosen = { ...check, lines: check.lines.slice(1) }
    const review = strings(cancelReviewCard(view('en'), 'Contoso Ltd', chosen, { lead: '', reason: 'x', buttons: [] }))
    expect(review).to.include('Contoso Ltd 2 × 5')
    expect(review.join('\n')).to.not.include('Contoso Ltd 1 × 5')
  })

  it('draws a bar of seven signs that fills with the days, also in a window of thirty', async () => {
    const bars = await Promise.all(
      [0, 14, 29].map(async (days) => {
        const check = await checkOf([aLine(ordinary, 1)], { purchasedAt: NOW - days * DAY })
        return shown(check).find((text) => text.includes('▓'))
      }),
    )
    expect(bars).to.deep.equal(['▓░░░░░░ day 1 of 30', '▓▓▓░░░░ day 15 of 30', '▓▓▓▓▓▓▓ day 30 of 30'])
  })
})
