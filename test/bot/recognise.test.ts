import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'

function run(lines: string[], ...options: string[]) {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'bot/recognise.ts', ...options], {
    input: lines.join('\n'),
    encoding: 'utf8',
  })
  return {
    status,
    answers: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  }
}

describe('the command recognise', () => {
  it('answers line by line and goes on after a bad one', () => {
    const { status, answers } = run([
      '{"id":"a","lang":"en","text":"key for ORD-1001"}',
      'not json',
      '{"id":"b","lang":"en"}',
      '',
      '{"id":"c","lang":"ja","text":"3本","context":"order"}',
    ])
    expect(status).to.equal(0)
    expect(answers).to.deep.equal([
      { id: 'a', intent: 'getKey', slots: { orderId: 'ORD-1001' }, act: true, alternatives: [] },
      { error: 'not-json' },
      { id: 'b', error: 'bad-line', fields: ['text'] },
      { id: 'c', intent: 'order', slots: { quantity: '3' }, act: true, alternatives: [] },
    ])
  })

  it('knows the customers of a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recognise-'))
    const file = join(folder, 'names.json')
    writeFileSync(file, JSON.stringify(['東都']))
    const { answers } = run(['{"id":1,"text":"東都に Visio を2本"}'], '--customers', file)
    rmSync(folder, { recursive: true })
    expect(answers[0].slots).to.deep.equal({ customer: '東都', product: 'Visio', quantity: '2' })
  })
})
