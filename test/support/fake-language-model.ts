import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** What came in over the chat completions protocol. */
export interface Asked {
  url: string
  headers: IncomingHttpHeaders
  body: { messages: { role: string; content: string }[]; [field: string]: unknown }
}

/** A server on this machine that speaks the protocol of chat completions. */
export interface FakeLanguageModel {
  url: string
  asked: Asked[]
  /** From now on it answers so. */
  behave(behaviour: (response: ServerResponse) => void): void
  close(): Promise<void>
}

export async function openFakeLanguageModel(): Promise<FakeLanguageModel> {
  const asked: Asked[] = []
  let behaviour = answers({ topic: 'downloadLink', slots: [] })
  const server = createServer(async (request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers, body: (await json(request)) as Asked['body'] })
    behaviour(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    behave(next) {
      behaviour = next
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => {
        server.close(() => resolve())
      })
    },
  }
}

type Behaviour = (response: ServerResponse) => void

export const sends =
  (status: number, text: string, type = 'application/json'): Behaviour =>
  (response) => {
    response.writeHead(status, { 'Content-Type': type })
    response.end(text)
  }

/** A completion whose message is this. */
export const completes = (message: Record<string, unknown>, finish_reason = 'stop'): Behaviour =>
  sends(
    200,
    JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1,
      model: 'small',
      choices: [{ index: 0, finish_reason, message: { role: 'assistant', ...message } }],
    }),
  )

export const answers = (answer: unknown): Behaviour => completes({ content: JSON.stringify(answer) })
