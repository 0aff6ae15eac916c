import type { Instant } from '../services/model.ts'

/** Ids, counts and names of things; never what a person wrote, never a key or a token. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>

export interface Log {
  info(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

interface LogOutput {
  info(line: string): void
  error(line: string): void
}

const standardOutput: LogOutput = {
  info: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
}

/** One line of JSON an event, so no text can start a line of its own. */
export function createLog(now: () => Instant, output: LogOutput = standardOutput): Log {
  const line = (level: string, event: string, fields: LogFields = {}) =>
    JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...fields })
  return {
    info: (event, fields) => output.info(line('info', event, fields)),
    error: (event, fields) => output.error(line('error', event, fields)),
  }
}

/** What may be told about an error: its class and where it happened. Its message may quote a person. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((frame) => /^\s+at /.test(frame))
  // A system code such as ENOSPC tells an operator most, and quotes nobody.
  const { code } = (error.cause ?? error) as { code?: unknown }
  return {
    error: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    stack: frames.map((frame) => frame.trim()).join(' < '),
  }
}

/** Libraries print tokens' keys and people's data to the console; from now on only the fact is told. */
export function muteConsole(log: Log, target: Pick<Console, 'error' | 'warn' | 'log'> = console): void {
  for (const name of ['error', 'warn', 'log'] as const) {
    target[name] = () => log.info('library-message', { level: name })
  }
}
