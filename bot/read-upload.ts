import type { IncomingMessage } from 'node:http'
import { no, type Outcome, ok } from '../services/outcome.ts'
import { largestUpload } from '../services/upload.ts'

export type UploadBodyRefusal = { reason: 'too-large' | 'not-text' | 'nothing' }

/** Room for the form around the file. */
const largestForm = largestUpload + 16 * 1024

/** The text of the one file in a form. Excel in Japan saves CSV as Shift_JIS unless told otherwise. */
export async function readUpload(request: IncomingMessage): Promise<Outcome<string, UploadBodyRefusal>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= largestForm) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size > largestForm) return no({ reason: 'too-large' })
  const bytes = await fileIn(Buffer.concat(chunks), request.headers['content-type'] ?? '')
  if (!bytes || bytes.length === 0) return no({ reason: 'nothing' })
  if (bytes.length > largestUpload) return no({ reason: 'too-large' })
  const text = decode(bytes)
  return text === undefined ? no({ reason: 'not-text' }) : ok(text)
}

async function fileIn(body: Buffer, type: string): Promise<Uint8Array | undefined> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    const file = form.get('file')
    return typeof file === 'object' && file !== null ? new Uint8Array(await file.arrayBuffer()) : undefined
  } catch {
    return undefined
  }
}

function decode(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  for (const encoding of isUtf16 ? ['utf-16le'] : ['utf-8', 'shift_jis']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (!text.includes('\0')) return text
    } catch {
      // Not this encoding.
    }
  }
  return undefined
}
