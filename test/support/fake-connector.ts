import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ConnectorRequest {
  method?: string
  path?: string
  authorization?: string
  body: Record<string, unknown>
}

export interface FakeConnector {
  serviceUrl: string
  /** What arrived, typing left out. */
  requests: ConnectorRequest[]
  /** The next answers, in order; then it is 200 with an id again. */
  answerWith(...answers: { status: number; headers?: Record<string, string> }[]): void
  close(): Promise<void>
}

/** Bot Framework's connector as far as the assistant calls it, on a free port of this machine. */
export async function openFakeConnector(): Promise<FakeConnector> {
  const requests: ConnectorRequest[] = []
  let answers: { status: number; headers?: Record<string, string> }[] = []

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}')
      const { method, url: path, headers } = request
      if (body.type !== 'typing') requests.push({ method, path, authorization: headers.authorization, body })
      const [answer = { status: 200 }, ...others] = answers
      answers = others
      response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers })
      response.end(
        JSON.stringify(answer.status < 300 ? { id: `message-${requests.length}` } : { error: { code: 'No' } }),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    serviceUrl: `http://127.0.0.1:${port}/connector/`,
    requests,
    answerWith(...next) {
      answers = next
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
