/** Counters in the text format that Prometheus reads. */
export interface Metrics {
  count(name: CounterName, label?: string): void
  /** How long a turn took. */
  turnTook(seconds: number): void
  text(): string
}

type CounterName = keyof typeof counters

const counters = {
  assistant_turns_total: { help: 'Turns, by what came in.', label: 'input' },
  assistant_turn_failures_total: {
    help: 'Turns that ended with an apology, by the class of the error.',
    label: 'error',
  },
  assistant_turn_conflicts_total: { help: 'Turns run again because somebody else wrote first.', label: undefined },
  assistant_repeated_activities_total: { help: 'Activities that came once more.', label: undefined },
  assistant_sends_total: { help: 'Messages handed to a channel, by result.', label: 'result' },
  assistant_second_opinions_total: {
    help: 'Questions to the language model, by what became of them.',
    label: 'outcome',
  },
  assistant_refused_requests_total: { help: 'Requests turned away at the door, by HTTP status.', label: 'status' },
} as const

const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** `outboxSize` is asked whenever somebody reads. */
export function createMetrics(outboxSize: () => number): Metrics {
  const counts = new Map<CounterName, Map<string, number>>()
  const buckets = bounds.map(() => 0)
  let turns = 0
  let seconds = 0

  return {
    count(name, label = '') {
      const byLabel = counts.get(name) ?? new Map<string, number>()
      byLabel.set(label, (byLabel.get(label) ?? 0) + 1)
      counts.set(name, byLabel)
    },

    turnTook(took) {
      turns += 1
      seconds += took
      for (const [index, bound] of bounds.entries()) if (took <= bound) buckets[index] = (buckets[index] ?? 0) + 1
    },

    text() {
      const lines: string[] = []
      for (const [name, { help, label }] of Object.entries(counters)) {
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`)
        const byLabel = counts.get(name as CounterName) ?? new Map(label ? [] : [['', 0]])
        for (const [value, total] of byLabel) lines.push(`${name}${labelled(label, value)} ${total}`)
      }
      const duration = 'assistant_turn_duration_seconds'
      lines.push(`# HELP ${duration} From the start of a turn to its commit.`, `# TYPE ${duration} histogram`)
      for (const [index, bound] of bounds.entries()) lines.push(`${duration}_bucket{le="${bound}"} ${buckets[index]}`)
      lines.push(`${duration}_bucket{le="+Inf"} ${turns}`, `${duration}_sum ${seconds}`, `${duration}_count ${turns}`)
      const outbox = 'assistant_outbox_entries'
      lines.push(`# HELP ${outbox} Turns whose answers are not all sent yet.`, `# TYPE ${outbox} gauge`)
      lines.push(`${outbox} ${outboxSize()}`)
      return `${lines.join('\n')}\n`
    },
  }
}

const labelled = (label: string | undefined, value: string) =>
  label ? `{${label}="${value.replace(/[\\"\n]/g, '_')}"}` : ''
