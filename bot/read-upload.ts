import type { IncomingMessage } from 'node:http'
import { no, type Outcome, ok } from '../services/outcome.ts'
import { largestUpload } from '../services/upload.ts'
import { fileInForm } from './file-in-form.ts'

export type UploadBodyRefusal = { reason: 'too-large' | 'not-text' | 'nothing' }

/** Room for the form around the file. */
const largestForm = largestUpload + 16 * 1024

/**
 * The text of the one file in a form; Excel in Japan saves CSV as Shift_JIS unless told otherwise.
 * A refused body may be left unread: hang up after the answer.
 */
export async function readUpload(request: IncomingMessage): Promise<Outcome<string, UploadBodyRefusal>> {
  const { headers } = request
  if (!/^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '')) return no({ reason: 'nothing' })
  if (Number(headers['content-length'] ?? 0) > largestForm) return no({ reason: 'too-large' })
  const body = await bodyOf(request)
  if (!body) return no({ reason: 'too-large' })
  const bytes = fileInForm(body, headers['content-type'] ?? '')
  if (!bytes || bytes.length === 0) return no({ reason: 'nothing' })
  if (bytes.length > largestUpload) return no({ reason: 'too-large' })
  const text = decode(bytes)
  return text === undefined ? no({ reason: 'not-text' }) : ok(text)
}

/** `undefined` as soon as it is too large; the rest is not read. */
function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size <= largestForm) return
      request.off('data', take).pause()
      resolve(undefined)
    }
    request.on('data', take)
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
  })
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
