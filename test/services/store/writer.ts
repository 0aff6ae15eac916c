import { writeSync } from 'node:fs'
import { openFileStore } from '../../../services/store/file-store.ts'
import type { Json, Version, Write } from '../../../services/store/store.ts'

/** A process of its own that writes until it is killed and says every commit that was acknowledged. */
const [folder = '', lanes = '0'] = process.argv.slice(2)

try {
  const store = await openFileStore(folder, { snapshotAfter: 4096 })
  say('open')
  if (lanes === '0') setInterval(() => {}, 1000)
  await Promise.all(Array.from({ length: Number(lanes) }, (_, lane) => write(lane)))

  async function write(lane: number) {
    for (;;) {
      const counter = await store.get(`count/${lane}`)
      const number = Number(counter?.value ?? 0) + 1
      await store.commit([
        put(`count/${lane}`, counter?.version ?? 'absent', number),
        put(`done/${lane}/${String(number).padStart(6, '0')}`, 'absent', 'x'.repeat(100)),
      ])
      say(`${lane} ${number}`)
    }
  }
} catch (error) {
  say(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  process.exitCode = 1
}

function put(key: string, expects: Version | 'absent', value: Json): Write {
  return { kind: 'put', key, expects, value }
}

function say(line: string) {
  writeSync(1, `${line}\n`)
}
