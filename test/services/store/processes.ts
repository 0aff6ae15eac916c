import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export const temporaryFolder = () => mkdtemp(join(tmpdir(), 'store-test-'))

export interface Writer {
  process: ChildProcess
  /** The next line it says. */
  hear(): Promise<string>
  /** Kills it as `kill -9` does and gives what it had said by then. */
  kill(): Promise<string[]>
}

const running = new Set<ChildProcess>()

/** For after a test: a failed one may have left some. */
export function killWriters() {
  for (const child of running) child.kill('SIGKILL')
}

/** Starts `writer.ts` on the folder; with no lanes it only holds the store open. */
export function startWriter(folder: string, lanes: number): Writer {
  const script = fileURLToPath(new URL('./writer.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, `${lanes}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(child)
  child.on('exit', () => running.delete(child))
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  const ended = Promise.all([once(reader, 'close'), once(child, 'exit')])
  let heard = 0
  return {
    process: child,
    async hear() {
      while (lines.length <= heard) await once(reader, 'line')
      return lines[heard++] ?? ''
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
      return lines
    },
  }
}
