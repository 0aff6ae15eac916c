import type { IncomingMessage } from 'node:http'
import type { Clock } from './clock.ts'

const most = 8 * 1024 * 1024
const longest = 3_000

/**
 * Throws away what is still coming of a body, for a moment: a connection that is cut while its sender is writing loses the
 * answer on its way. Whoever goes on writing is cut off then.
 */
export function discard(request: IncomingMessage, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    if (request.readableEnded || request.destroyed) return resolve()
    let size = 0
    const forget = clock.after(longest, done)
    function done() {
      forget()
      request.off('data', count).pause()
      resolve()
    }
    function count(chunk: Buffer) {
      size += chunk.length
      if (size > most) done()
    }
    request.on('data', count).resume()
    for (const end of ['end', 'close', 'error']) request.once(end, done)
  })
}
