import type { IncomingMessage } from 'node:http'
import { no, type Outcome, ok } from '../services/outcome.ts'

export interface BodyRefusal {
  reason: 'too-large' | 'bad-json'
}

const largestBody = 256 * 1024
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The request's body as JSON. What is too large is read to its end and forgotten, so that the answer gets through. */
export async function readJson(request: IncomingMessage): Promise<Outcome<unknown, BodyRefusal>> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      size += chunk.length
      if (size <= largestBody) chunks.push(chunk)
      else chunks.length = 0
    }
    if (size > largestBody) return no({ reason: 'too-large' })
    return ok(JSON.parse(utf8.decode(Buffer.concat(chunks))))
  } catch {
    return no({ reason: 'bad-json' })
  }
}
