import { systemClock } from './clock.ts'
import { compose, type Running } from './compose.ts'
import { type Config, readConfig } from './config.ts'
import { createLog, errorFields, type Log, muteConsole } from './log.ts'

const config = readConfig()
if (config.ok) await run(config.value)
else stopWith(['The settings are not complete (see .env.example):', ...config.refusal.problems])

async function run(settings: Config): Promise<void> {
  const log = createLog(systemClock(settings.clockStart).now)
  muteConsole(log)
  // What nobody awaited is a bug: it is told, and the process ends rather than going on half right.
  process.on('unhandledRejection', (error) => {
    log.error('unhandled-rejection', errorFields(error))
    process.exit(1)
  })
  try {
    const running = await compose(settings, log)
    stopAtSignal(running, log)
    log.info('started', { url: running.url, mode: settings.mode })
    if (settings.mode === 'local') process.stdout.write(`\nOpen ${running.url} in a browser.\n\n`)
  } catch (error) {
    stopWith([error instanceof Error ? error.message : String(error)])
  }
}

function stopAtSignal(running: Running, log: Log): void {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      log.info('stopping', { signal })
      await running.close()
      process.exit(0)
    })
  }
}

function stopWith(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(1)
}
