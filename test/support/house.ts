import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compose, type Running } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config.ts'

export const clockStart = '2026-11-22T09:00:00Z'

const quiet = { info() {}, error() {} }

/** The whole assistant in this process, on a free port and an empty folder, with the sample data. */
export async function openHouse(): Promise<Running & { folder: string }> {
  const folder = await makeFolder()
  const config = readConfig({ PORT: '0', DATA_DIR: folder, CLOCK_START: clockStart })
  if (!config.ok) throw new Error(config.refusal.problems.join('\n'))
  const running = await compose(config.value, quiet)
  return {
    ...running,
    folder,
    async close() {
      await running.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export const makeFolder = () => mkdtemp(join(tmpdir(), 'assistant-'))

export interface Spawned {
  url: string
  process: ChildProcess
  /** Resolves with the exit code, or with the signal that ended it. */
  ended: Promise<number | string | null>
}

/** The assistant as a process of its own, as `npm start` runs it: something that can be killed. */
export async function spawnHouse(folder: string, settings: Record<string, string> = {}): Promise<Spawned> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/index.ts'], {
    env: { PORT: '0', DATA_DIR: folder, CLOCK_START: clockStart, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | string | null>((resolve) => {
    child.on('exit', (code, signal) => resolve(signal ?? code))
  })
  let complaint = ''
  child.stderr.on('data', (text: Buffer) => {
    complaint += text
  })
  const url = await new Promise<string | undefined>((resolve) => {
    let said = ''
    // Read to the end of its life: a full pipe would hold the process up.
    child.stdout.on('data', (text: Buffer) => {
      if (said.length < 10_000) said += text
      const found = /"url":"(http[^"]+)"/.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.on('exit', () => resolve(undefined))
  })
  if (!url) throw new Error(`the assistant did not start (${await ended}): ${complaint}`)
  return { url, process: child, ended }
}

export interface Message {
  text?: string
  attachments?: { content: Record<string, unknown> }[]
}

export interface Talk {
  say(text: string, id?: string): Promise<Message[]>
  press(data: Record<string, unknown>, id?: string): Promise<Message[]>
}

/** Talks over HTTP with expectReplies, as scripts of partners do. */
export function talkTo(url: string, from = 'admin-agent', conversation: string = randomUUID()): Talk {
  async function post(activity: Record<string, unknown>): Promise<Message[]> {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1:9/',
        from: { id: from },
        recipient: { id: 'assistant' },
        conversation: { id: conversation, conversationType: 'personal' },
        deliveryMode: 'expectReplies',
        ...activity,
      }),
    })
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
    const body = (await response.json()) as { activities: Message[] }
    return body.activities
  }
  return {
    say: (text, id = randomUUID()) => post({ text, id }),
    press: (value, id = randomUUID()) => post({ value, id }),
  }
}

/** All words of the messages, cards included. */
export const wordsIn = (messages: readonly Message[]): string => JSON.stringify(messages)

/** What the button of that title sends. */
export function buttonIn(messages: readonly Message[], title: string): Record<string, unknown> {
  const actions = messages.flatMap(
    ({ attachments }) =>
      (attachments?.[0]?.content.actions ?? []) as { title: string; data: Record<string, unknown> }[],
  )
  const found = actions.find((action) => action.title.startsWith(title))
  if (!found) throw new Error(`no button "${title}" among ${actions.map((action) => action.title).join(' | ')}`)
  return found.data
}
