import { crc32 } from 'node:zlib'

/** Every file of the store is made of lines: checksum, length in bytes, JSON. The first says what file it is. */
export function frame(json: string): Buffer {
  const body = Buffer.from(json)
  return Buffer.concat([Buffer.from(`${checksum(crc32(body))} ${body.length} `), body, Buffer.from('\n')])
}

export type Line =
  | { kind: 'good'; at: number; next: number; json: string }
  | { kind: 'bad'; at: number; next: number; why: string }
  /** The end of the file is not a whole line: what a write that was cut off leaves. */
  | { kind: 'torn'; at: number; next: number }

export function* readLines(bytes: Buffer): Generator<Line> {
  for (let at = 0; at < bytes.length; ) {
    const line = readLine(bytes, at)
    yield line
    at = line.next
  }
}

export const checksum = (crc: number) => crc.toString(16).padStart(8, '0')

const longestHead = 'ffffffff 9999999999 '.length

function readLine(bytes: Buffer, at: number): Line {
  const newline = bytes.indexOf(10, at)
  const end = newline === -1 ? bytes.length : newline
  const next = newline === -1 ? bytes.length : newline + 1
  const head = /^([0-9a-f]{8}) (\d{1,10}) /.exec(bytes.toString('latin1', at, Math.min(end, at + longestHead)))
  const start = at + (head?.[0].length ?? 0)
  const length = Number(head?.[2] ?? 0)

  if (newline === -1 && !(head && isOverwritten(bytes[start + length]))) return { kind: 'torn', at, next }
  // A power cut can leave blocks of zeros inside the last line; one flipped bit makes no two zero bytes in a row.
  if (next === bytes.length && bytes.indexOf('\0\0', at, 'latin1') !== -1) return { kind: 'torn', at, next }
  if (!head) return { kind: 'bad', at, next, why: whyNoHead(bytes, at) }
  if (newline === -1 || end - start !== length) return { kind: 'bad', at, next, why: 'a line has the wrong length' }
  const body = bytes.subarray(start, end)
  if (checksum(crc32(body)) !== head[1]) return { kind: 'bad', at, next, why: 'a line has the wrong checksum' }
  return { kind: 'good', at, next, json: body.toString() }
}

/** Behind the JSON stands something else than its newline, so the line was once complete. */
const isOverwritten = (byte: number | undefined) => byte !== undefined && byte !== 0

const whyNoHead = (bytes: Buffer, at: number) =>
  at === 0 && bytes.subarray(0, 3).toString('hex') === 'efbbbf'
    ? 'it begins with a byte order mark, as some editors add'
    : 'a line has no checksum'
