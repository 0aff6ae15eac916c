import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFileStore } from '../services/store/file-store.ts'
import type { Json, Store, Write } from '../services/store/store.ts'

/** What a turn costs the file store, empty and full: ten reads, one commit of four documents of 0.2 to 5 KB. */
const sizes = [0, 10_000, 100_000]
const turns = 1000
const lanes = 16
const written = Object.entries({ conversation: 30, order: 5, audit: 1, outbox: 10 }).map(
  ([kind, lines]) => [kind, anOrder(lines)] as const,
)

interface Result {
  documents: number
  alone: number
  together: number
  processor: number
  open: number
}

const results: Result[] = []
await measure(0) // warms up
for (const documents of sizes) results.push(await measure(documents))
const [empty] = results
console.log('documents  commits/s alone  ratio  commits/s by 16  ratio  processor ms/commit  ratio  start ms')
for (const { documents, alone, together, processor, open } of results) {
  const ratios = empty ? [alone / empty.alone, together / empty.together, processor / empty.processor] : []
  const [aloneRatio = '', togetherRatio = '', processorRatio = ''] = ratios.map((ratio) => ratio.toFixed(2))
  console.log(
    `${documents}`.padStart(9),
    alone.toFixed(0).padStart(16),
    aloneRatio.padStart(6),
    together.toFixed(0).padStart(16),
    togetherRatio.padStart(6),
    processor.toFixed(3).padStart(20),
    processorRatio.padStart(6),
    open.toFixed(0).padStart(9),
  )
}

async function measure(documents: number): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'store-bench-'))
  try {
    await fill(folder, documents)
    const openedAt = performance.now()
    const store = await openFileStore(folder)
    const open = performance.now() - openedAt
    const before = process.cpuUsage()
    const alone = await turnsPerSecond(store, documents, 1)
    const { user, system } = process.cpuUsage(before)
    const together = await turnsPerSecond(store, documents, lanes)
    await store.close()
    return { documents, alone, together, processor: (user + system) / 1000 / turns, open }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function fill(folder: string, documents: number) {
  const store = await openFileStore(folder)
  for (let from = 0; from < documents; from += 1000) {
    await store.commit(Array.from({ length: 1000 }, (_, index) => made(`orders/${from + index}`, anOrder(5))))
  }
  await store.close()
}

async function turnsPerSecond(store: Store, documents: number, lanes: number): Promise<number> {
  const begun = performance.now()
  const work = Array.from({ length: lanes }, async (_, lane) => {
    for (let turn = lane; turn < turns; turn += lanes) await oneTurn(store, documents, `${lanes}/${turn}`)
  })
  await Promise.all(work)
  return (turns * 1000) / (performance.now() - begun)
}

async function oneTurn(store: Store, documents: number, name: string) {
  for (let read = 0; read < 10; read++) await store.get(`orders/${(read * 7919) % (documents + 1)}`)
  await store.commit(written.map(([kind, value]) => made(`${kind}/${name}`, value)))
}

function made(key: string, value: Json): Write {
  return { kind: 'put', key, expects: 'absent', value }
}

/** Some 170 bytes a line. */
function anOrder(lines: number): Json {
  return {
    customerId: '6d1c5b0e-2f3f-4b0e-9a56-0b7f3d1f2c11',
    lines: Array.from({ length: lines }, (_, index) => ({
      number: index + 1,
      productId: 'DG7GMGF0PWHC:0003',
      title: 'Windows Server 2025 Standard - 16 Core License Pack',
      quantity: 4,
      total: { amount: 493_824, currency: 'USD' },
    })),
  }
}
