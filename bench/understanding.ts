import { execFileSync } from 'node:child_process'
import { recognise } from '../dialogs/understanding/recognise.ts'
import { heldBackSentences } from '../training/sentence.ts'

/**
 * What it costs to understand a sentence, by itself: with no directory, a small one and a large one, and a long mail. All
 * take turns within one run. And what loading it costs, beside a process that loads nothing of it.
 */
const rounds = 8
const loads = 5

const sentences = heldBackSentences().map(({ text, context }) => ({ text, topic: context }))
const mail = sentences
  .slice(0, 120)
  .map(({ text }) => text)
  .join(' ')
  .slice(0, 5_000)

const directory = (size: number) =>
  Array.from({ length: size }, (_, at) => ({
    id: `c${at}`,
    name: at % 2 === 0 ? `Customer ${at.toString(36)} Trading` : `株式会社${at}商店`,
    aliases: [],
  }))

const directories = { 'no customers': directory(0), '25 customers': directory(25), '5,000 customers': directory(5_000) }
const times = new Map<string, number[]>()

for (let round = -1; round < rounds; round++) {
  for (const [name, customers] of Object.entries(directories)) {
    const known = { products: [], customers }
    for (const { text, topic } of sentences) timed(round, name, () => recognise(text, known, { topic }))
    for (let again = 0; again < 5; again++)
      timed(round, `${name}, a mail of 5,000 characters`, () => recognise(mail, known))
  }
}
show()

function timed(round: number, name: string, run: () => unknown): void {
  const from = performance.now()
  run()
  const took = performance.now() - from
  if (round >= 0) times.set(name, [...(times.get(name) ?? []), took])
}

function show(): void {
  const base = quantile(times.get('no customers') ?? [], 0.5)
  console.log('| | p50 ms | p95 ms | p50, as a ratio |\n|---|---|---|---|')
  for (const [name, taken] of times) {
    const [half, most] = [quantile(taken, 0.5), quantile(taken, 0.95)]
    console.log(`| ${name} | ${half.toFixed(2)} | ${most.toFixed(2)} | ${(half / base).toFixed(2)} |`)
  }
  const empty = loaded('')
  const whole = loaded(
    "const { recognise } = await import('./dialogs/understanding/recognise.ts'); recognise('hello, where is my key?', { products: [], customers: [] })",
  )
  console.log(
    `\nloading, and the first sentence: ${(whole.ms - empty.ms).toFixed(0)} ms, ${(whole.mb - empty.mb).toFixed(0)} MB`,
  )
}

function quantile(values: number[], share: number): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
}

/** The best of some processes of their own: time and memory from the first line to the last. */
function loaded(code: string): { ms: number; mb: number } {
  const program = `const from = performance.now(); ${code}
    globalThis.gc?.(); console.log(JSON.stringify({ ms: performance.now() - from, mb: process.memoryUsage().rss / 1e6 }))`
  const runs = Array.from({ length: loads }, () =>
    JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', '--input-type=module', '-e', program], {
        cwd: new URL('..', import.meta.url),
        encoding: 'utf8',
      }),
    ),
  )
  return { ms: Math.min(...runs.map(({ ms }) => ms)), mb: Math.min(...runs.map(({ mb }) => mb)) }
}
