import { randomBytes } from 'node:crypto'
import type { Answer, Input, Setting, Timer } from '../../dialogs/answer.ts'
import { converse } from '../../dialogs/conversation.ts'
import type { ConversationState } from '../../dialogs/state.ts'
import { products } from '../../services/catalogue/catalogue.ts'
import { createSandbox } from '../../services/commerce/sandbox.ts'
import { createCustomerDirectory } from '../../services/customers.ts'
import { createKeyCipher } from '../../services/key-cipher.ts'
import type { Caller, Instant, Role } from '../../services/model.ts'
import { loadSampleData } from '../../services/sample-data.ts'
import type { Services } from '../../services/services.ts'
import { openMemoryStore } from '../../services/store/memory-store.ts'
import type { Store } from '../../services/store/store.ts'
import { openWork } from '../../services/work.ts'

export const startOfTests: Instant = Date.parse('2026-11-22T09:00:00Z')

type Person = Caller & { roles: Role[] }

export const people: Record<'admin' | 'sales' | 'helpdesk' | 'billing' | 'stranger', Person> = {
  admin: { id: 'admin-agent', name: 'Aiko Tanaka', roles: ['admin-agent'] },
  sales: { id: 'sales-agent', name: 'Sam Carter', roles: ['sales-agent'] },
  helpdesk: { id: 'helpdesk-agent', name: 'Hana Sato', roles: ['helpdesk-agent'] },
  billing: { id: 'billing-admin', name: 'Ben Ito', roles: ['billing-admin'] },
  stranger: { id: 'somebody', name: 'Somebody', roles: [] },
}

export const cipher = createKeyCipher(Buffer.alloc(32, 7))

const randomId = () => randomBytes(16).toString('hex')

export interface World {
  store: Store
  services: Services
  /** The set clock. */
  now: Instant
}

/** The real services over a memory store with the sample data, at a set instant. */
export async function openWorld(now: Instant = startOfTests): Promise<World> {
  const store = openMemoryStore()
  await loadSampleData({ store, cipher, now })
  const services: Services = {
    customers: createCustomerDirectory(store),
    commerce: createSandbox(randomId),
    products,
    downloadUrl: (token) => `http://127.0.0.1:3978/d/${token}`,
    fileUrl: (token) => `http://127.0.0.1:3978/f/${token}`,
    uploadUrl: (token) => `http://127.0.0.1:3978/u/${token}`,
    collectsSentences: true,
  }
  return { store, services, now }
}

export interface Chat {
  world: World
  /** Everything the assistant says to that, as text: cards as their visible words. */
  say(text: string): Promise<string>
  /** Presses the button of that title (or whose title begins so) on the newest card that has it. */
  press(title: string, inputs?: Record<string, string>): Promise<string>
  send(input: Input): Promise<string>
  /** The data of a button, to press it again later. */
  button(title: string): Record<string, unknown>
  state(): ConversationState | undefined
  answers: Answer[]
  timers: Timer[]
}

export function openChat(world: World, caller: Caller = people.admin, setting: Partial<Setting> = {}): Chat {
  const buttons: { title: string; data: Record<string, unknown> }[] = []
  let state: ConversationState | undefined

  const chat: Chat = {
    world,
    answers: [],
    timers: [],
    state: () => state,
    say: (text) => chat.send({ kind: 'text', text }),
    press: (title, inputs = {}) => chat.send({ kind: 'press', data: { ...chat.button(title), ...inputs } }),
    button(title) {
      const found = buttons.findLast((button) => button.title.startsWith(title))
      if (!found) throw new Error(`no button "${title}" among ${buttons.map((button) => button.title).join(' | ')}`)
      return found.data
    },
    async send(input) {
      const work = openWork(world.store)
      const context = { work, caller, now: world.now, newId: randomId }
      const place = { isPrivate: true, canUpdate: true, ...setting }
      const turned = await converse(state, input, place, context, world.services)
      await world.store.commit(work.writes())
      // What lies in the store is JSON: nothing else may survive a turn.
      state = JSON.parse(JSON.stringify(turned.state))
      chat.answers = turned.answers
      chat.timers = turned.timers
      for (const answer of turned.answers) buttons.push(...buttonsOf(answer))
      return turned.answers.map(wordsOf).join('\n---\n')
    },
  }
  return chat
}

export function buttonsOf(answer: Answer): { title: string; data: Record<string, unknown> }[] {
  if (answer.kind === 'text') return []
  return (answer.card.actions ?? []) as unknown as { title: string; data: Record<string, unknown> }[]
}

/** What a person reads on it, top to bottom. */
export function wordsOf(answer: Answer): string {
  if (answer.kind === 'text') return answer.text
  const lines: string[] = []
  collect(answer.card, lines)
  return lines.join('\n')
}

const shown = ['lead', 'text', 'title', 'value', 'label', 'url']

function collect(node: unknown, lines: string[]): void {
  if (Array.isArray(node)) for (const item of node) collect(item, lines)
  else if (node && typeof node === 'object') {
    const fields = node as Record<string, unknown>
    if (fields.type === 'Action.Submit') lines.push(`[${fields.title}]`)
    else {
      const words = shown.filter((name) => typeof fields[name] === 'string').map((name) => String(fields[name]))
      if (words.length > 0) lines.push(words.join(': '))
      for (const value of Object.values(fields)) if (typeof value === 'object') collect(value, lines)
    }
  }
}
