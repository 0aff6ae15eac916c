const mostBytes = 64 * 1_024

/**
 * `fetch` for a server that is not ours: it gets these headers and no others, since libraries add what they find in the
 * environment; it is not followed elsewhere, since the key would go along; and what it says has an end.
 */
export const guardedFetch =
  (headers: Readonly<Record<string, string>>): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, { ...init, headers, redirect: 'error' })
    return response.body ? new Response(response.body.pipeThrough(cappedAt(mostBytes)), response) : response
  }

function cappedAt(most: number) {
  let bytes = 0
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > most) controller.error(new RangeError('the answer is too long'))
      else controller.enqueue(chunk)
    },
  })
}
