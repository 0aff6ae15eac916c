import type { IncomingMessage } from 'node:http'
import { no, type Outcome, ok } from '../services/outcome.ts'

export interface BodyRefusal {
  reason: 'too-large' | 'bad-json'
}

const largestBody = 256 * 1024
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The request's body as JSON. What is too large is read to its end and forgotten, so that the answer gets through. */
export async function readJson(request: IncomingMessage): Promise<Outcome<unknown, BodyRefusal>> {
  try {
    const body = await readBody(request)
    return body ? ok(JSON.parse(utf8.decode(body))) : no({ reason: 'too-large' })
  } catch {
    return no({ reason: 'bad-json' })
  }
}

/** By events: a loop over the stream costs as much as all the rest of the reading. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= largestBody) chunks.push(chunk)
      else chunks.length = 0
    })
    request.on('end', () => resolve(size <= largestBody ? Buffer.concat(chunks) : undefined))
    request.on('error', reject)
    request.on('close', () => reject(new Error('the request was cut off')))
  })
}
