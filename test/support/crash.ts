import { randomInt, randomUUID } from 'node:crypto'
import type { Order } from '../../services/model.ts'
import { openFileStore } from '../../services/store/file-store.ts'
import { buttonIn, makeFolder, type Spawned, spawnHouse, talkTo, wordsIn } from './house.ts'

export interface CrashReport {
  kills: number
  /** Notes of the orders that the assistant acknowledged. */
  acknowledged: string[]
  /** How often each note stands on an order in the store afterwards. */
  stored: Map<string, number>
  /** Receipts that named an order which is not in the store. */
  ghosts: string[]
}

/**
 * Kills the assistant at random moments while several people order, starts it again each time, and lets everybody press
 * again what was not answered, as Teams does: with the same activity id. Every order carries a note of its own.
 */
export async function orderUnderKills(kills: number, people = 4): Promise<CrashReport> {
  const folder = await makeFolder()
  let house = await spawnHouse(folder)
  let stopping = false
  const acknowledged: string[] = []
  const receipts = new Map<string, string>()
  const address = () => house.url

  const working = Array.from({ length: people }, (_, person) => orderOn(person))
  for (let kill = 0; kill < kills; kill += 1) {
    await pause(randomInt(20, 400))
    house.process.kill('SIGKILL')
    await house.ended
    house = await restart(folder)
  }
  stopping = true
  await Promise.all(working)
  house.process.kill('SIGTERM')
  await house.ended
  return { kills, acknowledged, ...(await whatIsStored(folder, receipts)) }

  async function orderOn(person: number): Promise<void> {
    for (let count = 0; !stopping; count += 1) {
      const note = `PO-${person}-${count}`
      const conversation = randomUUID()
      const [sentenceId, pressId] = [randomUUID(), randomUUID()]
      const review = await insist((url) =>
        talkTo(url, 'admin-agent', conversation).say('order 1 Visio LTSC Professional 2024 for Contoso', sentenceId),
      )
      const data = { ...buttonIn(review, 'Order 1 now'), note }
      const receipt = await insist((url) => talkTo(url, 'admin-agent', conversation).press(data, pressId))
      const id = /ORD-\d{8}/.exec(wordsIn(receipt))?.[0]
      if (!id) throw new Error(`no receipt: ${wordsIn(receipt)}`)
      acknowledged.push(note)
      receipts.set(note, id)
    }
  }

  /** The same again until there is an answer. */
  async function insist<T>(attempt: (url: string) => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await attempt(address())
      } catch (error) {
        // On a busy machine many lives in a row can be too short to answer anything.
        if (tries > 4_000) throw error
        await pause(50)
      }
    }
  }
}

const restart = (folder: string): Promise<Spawned> => spawnHouse(folder)

async function whatIsStored(folder: string, receipts: Map<string, string>) {
  const store = await openFileStore(folder)
  const documents = await store.list('order/', { limit: 1_000_000 })
  await store.close()
  const orders = documents.map(({ value }) => value as unknown as Order)
  const stored = new Map<string, number>()
  for (const { note } of orders) if (note) stored.set(note, (stored.get(note) ?? 0) + 1)
  const ids = new Set(orders.map(({ id }) => id))
  return { stored, ghosts: [...receipts.values()].filter((id) => !ids.has(id)) }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
