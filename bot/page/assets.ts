import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** One file of the page, read once. */
export interface Asset {
  type: string
  body: Buffer
  tag: string
  /** The same for whoever takes it compressed; made when first asked for. */
  compressed(): Promise<Buffer>
}

const compress = promisify(gzip)
const require = createRequire(import.meta.url)

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

export function makeAsset(name: string, body: Buffer): Asset {
  let compressed: Promise<Buffer> | undefined
  return {
    type: types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    body,
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    compressed() {
      compressed ??= compress(body)
      return compressed
    },
  }
}

export const readAsset = async (name: string) => makeAsset(name, await readFile(new URL(name, import.meta.url)))

/**
 * Web Chat as its package brings it; `undefined` where it is not installed (it is a development dependency, since only the
 * page of a machine without an app id uses it).
 */
export async function readWebChat(): Promise<Asset | undefined> {
  try {
    const entry = require.resolve('botframework-webchat')
    return makeAsset('webchat.js', await readFile(join(dirname(entry), '../dist/webchat.js')))
  } catch {
    return undefined
  }
}
