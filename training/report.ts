import { type Counts, f1, precision, rate, recall, type Scores } from './score.ts'

/** Of one set of sentences: as they are, and with typing errors. */
export interface Measured {
  plain: Scores
  misspelt: Scores
}

const percent = (share: number): string => (100 * share).toFixed(1)
const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`
const table = (head: string[], rows: string[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n')

/** The figures as Markdown: against what is aimed at, per intent, per slot, and what is taken for what. */
export function figures(measured: Measured, heldBack: Measured): string {
  const sets = [measured, heldBack]
  return [
    `${measured.plain.accuracy.of} sentences to measure on, ${heldBack.plain.accuracy.of} held back; percent.`,
    table(
      ['', 'aim', 'measured', 'held back'],
      LINES.map(([name, aim, read]) => row(name, aim, ...sets.map(read))),
    ),
    '### By intent',
    'Held back; F1, precision, recall.',
    countsTable('intent', heldBack.plain.byIntent),
    '### By slot',
    'Held back; F1, precision, recall.',
    countsTable('slot', heldBack.plain.bySlot),
    '### Taken for something else',
    'Held back, the most frequent first.',
    table(
      ['is -> was taken for', 'times'],
      [...heldBack.plain.confusions].sort(([, a], [, b]) => b - a).map(([pair, times]) => row(pair, times)),
    ),
    '',
  ].join('\n\n')
}

const LINES: readonly [name: string, aim: string, read: (measured: Measured) => string][] = [
  ['intent', '97', ({ plain }) => percent(rate(plain.accuracy))],
  ['intent, English', '96', ({ plain }) => percent(rate(plain.byLanguage.en))],
  ['intent, Japanese', '96', ({ plain }) => percent(rate(plain.byLanguage.ja))],
  ['acts without asking', '85', ({ plain }) => percent(plain.acting.of / plain.accuracy.of)],
  ['right when it acts', '98.5', ({ plain }) => percent(rate(plain.acting))],
  ['right after at most one tap', '99', ({ plain }) => percent(rate(plain.oneTap))],
  ['out of scope: recall', '92', ({ plain }) => percent(recall(plain.outOfScope))],
  ['out of scope: precision', '92', ({ plain }) => percent(precision(plain.outOfScope))],
  ['slots, F1', '97', ({ plain }) => percent(f1(plain.slots))],
  ['slots, English', '', ({ plain }) => percent(f1(plain.slotsByLanguage.en))],
  ['slots, Japanese', '', ({ plain }) => percent(f1(plain.slotsByLanguage.ja))],
  ['with 2 typing errors: intent', '90', ({ misspelt }) => percent(rate(misspelt.accuracy))],
  ['with 2 typing errors: right when it acts', '', ({ misspelt }) => percent(rate(misspelt.acting))],
  ['with 2 typing errors: slots, F1', '88', ({ misspelt }) => percent(f1(misspelt.slots))],
  ['sentences that open an order or a cancellation wrongly', '', ({ plain }) => String(plain.intoReview)],
]

const countsTable = (name: string, counts: ReadonlyMap<string, Counts>): string =>
  table(
    [name, 'F1', 'precision', 'recall', 'sentences'],
    [...counts]
      .sort(([, a], [, b]) => f1(a) - f1(b))
      .map(([of, count]) =>
        row(of, ...[f1, precision, recall].map((read) => percent(read(count))), count.hit + count.missed),
      ),
  )

/** The sentences that went wrong: those first on which it acted. */
export function worst({ faults, slotFaults }: Scores): string {
  const acted = [...faults].sort((a, b) => Number(b.got.act) - Number(a.got.act))
  return [
    ...acted.map(
      ({ sentence: { accept, text }, got }) =>
        `${got.act ? 'acts' : 'asks'}: ${accept.join('/')} -> ${got.intent}: ${text}`,
    ),
    ...slotFaults.map(
      ({ sentence: { slots, text }, got }) =>
        `slots: ${JSON.stringify(slots)} -> ${JSON.stringify(got.slots)}: ${text}`,
    ),
    '',
  ].join('\n')
}
