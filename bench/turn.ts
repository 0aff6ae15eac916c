import { fork } from 'node:child_process'
import { once } from 'node:events'
import { buttonIn, type Message, type Talk, talkTo } from '../test/support/house.ts'

/**
 * What a whole durable turn costs over HTTP, beside the echo of the framework itself. Every server is a process of its
 * own and only its processor time counts; all take turns within one run, so that a busy machine is as hard on each.
 */
const rounds = 12
const talksARound = 25
const servers = ['echo', '0', '10000', '100000']

interface Heard {
  talk: Talk
  messages: Message[]
}

type Turn = (heard: Heard) => Promise<Message[]>

const turns: Record<string, Turn> = {
  greeting: ({ talk }) => talk.say('hello'),
  'cancellable?': ({ talk }) => talk.say('is ORD-1002 still cancellable?'),
  review: ({ talk }) => talk.say('order 5 SQL Server 2022 Standard for Contoso'),
  'order placed': ({ talk, messages }) => talk.press(buttonIn(messages, 'Order 5 now')),
}

/** Without the buttons there is nothing to press, so the echo hears a word instead. */
const echoed: Record<string, Turn> = { ...turns, 'order placed': ({ talk }) => talk.say('yes') }

interface Figures {
  processor: number[]
  wall: number[]
}

const bench = await Promise.all(servers.map(open))
for (let round = 0; round < 4; round++) for (const server of bench) await run(server) // warms up
for (const { figures } of bench) for (const name of Object.keys(turns)) figures[name] = { processor: [], wall: [] }
for (let round = 0; round < rounds; round++) for (const server of bench) await run(server)
for (const { child } of bench) child.disconnect()
show()

async function open(what: string) {
  const child = fork(new URL('turn-server.ts', import.meta.url), [what], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const [url] = (await once(child, 'message')) as [string]
  const figures: Record<string, Figures> = {}
  return { what, child, url, figures }
}

type Server = Awaited<ReturnType<typeof open>>

/** So many talks side by side in time: each kind of turn for all of them, then the next kind. */
async function run({ what, child, url, figures }: Server) {
  const talks = Array.from({ length: talksARound }, (): Heard => ({ talk: talkTo(url), messages: [] }))
  for (const [name, turn] of Object.entries(what === 'echo' ? echoed : turns)) {
    const { processor, wall } = (figures[name] ??= { processor: [], wall: [] })
    const before = await processorTime()
    for (const heard of talks) {
      const begun = performance.now()
      heard.messages = await turn(heard)
      wall.push(performance.now() - begun)
    }
    processor.push((await processorTime()) - before)
  }

  async function processorTime() {
    child.send('processor time')
    const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage]
    return (user + system) / 1000 / talksARound
  }
}
