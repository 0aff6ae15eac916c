import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { loadSampleData } from '../services/sample-data.ts'
import { openFileStore } from '../services/store/file-store.ts'
import { systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { openCipher } from './openings.ts'

const config = readConfig()
try {
  if (!config.ok) throw new Error(config.refusal.problems.join('\n'))
  if (config.value.mode !== 'local' || config.value.production) {
    throw new Error('Sample data is for trying out only: it never loads while an app id is set, nor in production.')
  }
  const { dataDir, clockStart } = config.value
  const clock = systemClock(clockStart)
  if (process.argv.includes('--reset') && existsSync(dataDir)) {
    // Opening it first makes sure that no assistant is using the folder.
    await (await openFileStore(dataDir)).close()
    const aside = `${dataDir.replace(/\/+$/, '')}-${new Date().toISOString().replace(/[:.]/g, '-')}`
    await rename(dataDir, aside)
    console.log(`The old data is now in ${aside}.`)
  }
  const store = await openFileStore(dataDir)
  const { cipher } = await openCipher(config.value, store)
  const loaded = await loadSampleData({ store, cipher, now: clock.now() })
  await store.close()
  console.log(loaded ? `Sample data is in ${dataDir}.` : `${dataDir} is not empty; add --reset to begin anew.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
