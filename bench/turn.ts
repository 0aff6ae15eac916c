import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { buttonIn, type Message, type Talk, talkTo } from '../test/support/house.ts'

/**
 * What a whole durable turn costs over HTTP, beside the echo of the framework itself. Every server is a process of its
 * own and only its processor time counts; all take turns within one run, so that a busy machine is as hard on each.
 */
const servers = ['echo', '0', '10000', '100000']
const warmUps = 4
const rounds = 12
const talksARound = 25

interface Heard {
  talk: Talk
  /** A talk that goes on over all rounds, so that what a conversation remembers is at its fullest. */
  longTalk: Talk
  messages: Message[]
}

type Turn = (heard: Heard) => Promise<Message[]>

const turns: Record<string, Turn> = {
  greeting: ({ talk }) => talk.say('hello'),
  'cancellable?': ({ talk }) => talk.say('is ORD-1002 still cancellable?'),
  'the same, 100 turns on': ({ longTalk }) => longTalk.say('is ORD-1002 still cancellable?'),
  'order review': ({ talk }) => talk.say('order 5 SQL Server 2022 Standard for Contoso'),
  'order placed': ({ talk, messages }) => talk.press(buttonIn(messages, 'Order 5 now')),
}

/** There is no button on an echo, so its last turn is a word. */
const echoed: Record<string, Turn> = { ...turns, 'order placed': ({ talk }) => talk.say('yes') }

const bench = await Promise.all(servers.map(open))
for (let round = -warmUps; round < rounds; round++) {
  if (round === 0) for (const { figures } of bench) figures.clear()
  for (const server of bench) await takeTurns(server)
}
for (const { child } of bench) child.disconnect()
show()

async function open(what: string) {
  const child = fork(new URL('turn-server.ts', import.meta.url), [what], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [url] = (await once(child, 'message')) as [string]
  return { what, child, url, longTalk: talkTo(url), figures: new Map<string, { processor: number; wall: number }[]>() }
}

type Server = Awaited<ReturnType<typeof open>>

/** Each kind of turn in all the talks of the round, then the next kind, so that their processor times can be told apart. */
async function takeTurns({ what, child, url, longTalk, figures }: Server) {
  const talks = Array.from({ length: talksARound }, (): Heard => ({ talk: talkTo(url), longTalk, messages: [] }))
  for (const [name, turn] of Object.entries(what === 'echo' ? echoed : turns)) {
    const before = await processorTime(child)
    const walls: number[] = []
    for (const heard of talks) {
      const begun = performance.now()
      heard.messages = await turn(heard)
      walls.push(performance.now() - begun)
    }
    const processor = ((await processorTime(child)) - before) / talksARound
    figures.set(name, [...(figures.get(name) ?? []), ...walls.map((wall) => ({ processor, wall }))])
  }
}

async function processorTime(child: ChildProcess): Promise<number> {
  child.send('processor time')
  const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage]
  return (user + system) / 1000
}

function show() {
  const all = bench.map(({ figures }) => [...figures.values()].flat())
  const means = all.map((figures) => mean(figures.map(({ processor }) => processor)))
  const walls = all.map((figures) => figures.map(({ wall }) => wall).sort((a, b) => a - b))
  row('milliseconds a turn', ['the echo', ...servers.slice(1).map((orders) => `${orders} orders`)])
  for (const name of Object.keys(turns)) {
    row(
      `  ${name}`,
      bench.map(({ figures }) => mean((figures.get(name) ?? []).map(({ processor }) => processor))),
    )
  }
  row('processor, mean', means)
  row(
    '  as a ratio to the echo',
    means.map((each) => each / (means[0] ?? 0)),
  )
  row(
    'wall, p50',
    walls.map((sorted) => sorted[Math.floor(sorted.length * 0.5)] ?? 0),
  )
  row(
    'wall, p95',
    walls.map((sorted) => sorted[Math.floor(sorted.length * 0.95)] ?? 0),
  )
}

function row(title: string, cells: (string | number)[]) {
  const texts = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell).padStart(14))
  console.log(title.padEnd(26) + texts.join(''))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
