import { expect } from 'chai'
import { createLog, errorFields, muteConsole } from '../../bot/log.ts'
import { createMetrics } from '../../bot/metrics.ts'
import { keptLog } from '../support/assistant.ts'

describe('the log', () => {
  it('writes one line of JSON an event, whatever is in it', () => {
    const lines: string[] = []
    const keep = (line: string) => void lines.push(line)
    const log = createLog(() => 0, { info: keep, error: keep })
    log.info('turn', { id: 'a\n{"level":"error"}\u001b[31m' })
    log.error('turn-failed', { number: 'ABC' })
    for (const sign of ['\n', '\u001b']) expect(lines.join('')).not.to.contain(sign)
    expect(lines.map((line) => JSON.parse(line))).to.deep.equal([
      { time: '1970-01-01T00:00:00.000Z', level: 'info', event: 'turn', id: 'a\n{"level":"error"}\u001b[31m' },
      { time: '1970-01-01T00:00:00.000Z', level: 'error', event: 'turn-failed', number: 'ABC' },
    ])
  })

  it('tells of an error its class and its place, not its message', () => {
    const fields = errorFields(new RangeError('my secret\n    plan'))
    expect(fields.error).to.equal('RangeError')
    expect(fields.stack).to.contain('log.test.ts')
    expect(JSON.stringify(fields)).not.to.match(/secret|plan/)
    expect(errorFields('a secret')).to.deep.equal({ error: 'string' })
  })

  it('keeps what libraries print to itself', () => {
    const log = keptLog()
    const target = { error: () => {}, warn: () => {}, log: () => {} } as Pick<Console, 'error' | 'warn' | 'log'>
    muteConsole(log, target)
    target.error('a token')
    expect(log.lines).to.deep.equal([{ event: 'library-message', fields: { level: 'error' } }])
  })
})

describe('the metrics', () => {
  it('are text that Prometheus can read', () => {
    const metrics = createMetrics(() => 2)
    metrics.count('assistant_turns_total', 'text')
    metrics.count('assistant_turns_total', 'text')
    metrics.count('assistant_sends_total', 'sent"\n')
    metrics.turnTook(0.02)
    metrics.turnTook(20)
    const lines = metrics.text().split('\n')
    expect(lines).to.include.members([
      'assistant_turns_total{input="text"} 2',
      'assistant_sends_total{result="sent__"} 1',
      'assistant_turn_conflicts_total 0',
      'assistant_turn_duration_seconds_bucket{le="0.01"} 0',
      'assistant_turn_duration_seconds_bucket{le="0.025"} 1',
      'assistant_turn_duration_seconds_bucket{le="+Inf"} 2',
      'assistant_turn_duration_seconds_count 2',
      'assistant_outbox_entries 2',
    ])
    for (const line of lines) expect(line).to.match(/^$|^# (HELP|TYPE) |^[a-z_]+(\{[a-z]+="[^"]*"\})? [\d.e+-]+$/)
  })
})
