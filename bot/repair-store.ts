import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { repairStore } from '../services/store/repair-store.ts'
import { readConfig } from './config.ts'

try {
  const folder = process.argv[2] ?? dataDir()
  const files = existsSync(folder) ? await readdir(folder) : []
  if (!files.some((file) => /^(?:journal-|snapshot)/.test(file)))
    throw new Error(`${folder} holds no store. Name its folder: npm run repair-store -- FOLDER`)
  const repair = await repairStore(folder, Date.now())
  if (repair.kind === 'sound') {
    console.log(`${folder} is sound: ${repair.documents} documents. Nothing was changed.`)
  } else {
    const { aside, damages, kept, lost } = repair
    for (const { file, at, why } of damages) console.log(`${file}, byte ${at}: ${why}`)
    console.log(`Kept: ${kept.documents} documents, among them the changes of ${kept.commits} journaled commits.`)
    console.log(
      `Lost: ${lost.documents} documents, ${lost.commits} commits behind the damage, ${lost.bytes} unreadable bytes.`,
    )
    console.log(`The files as they were are in ${folder}/${aside}.`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function dataDir(): string {
  const config = readConfig()
  if (!config.ok) throw new Error(config.refusal.problems.join('\n'))
  return config.value.dataDir
}
