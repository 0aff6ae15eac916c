import type { Context } from './context.ts'
import type { NotFound } from './customers.ts'
import { makeFor } from './made-by.ts'
import type { Instant } from './model.ts'
import { no, type Outcome, ok } from './outcome.ts'

/** A file that was made for somebody: a configuration.xml, a script, an export. It never holds a key. */
export interface MadeFile {
  /** What it is saved as. */
  name: string
  type: 'application/xml' | 'application/x-ndjson' | 'text/csv' | 'text/plain'
  content: string
  /** The zone of whoever asked for it, in which its page tells the time; UTC where it is absent. */
  timeZone?: string
  until: Instant
}

/** How long a made file can be fetched; it is made again in a moment. */
export const fileHours = 24

/** Keeps the file behind a link: 128 random bits, good for a day. Whoever holds the link may fetch it. */
export async function makeFile(
  context: Context,
  file: Omit<MadeFile, 'until'>,
): Promise<{ token: string; until: Instant }> {
  const token = context.newId()
  const until = context.now + fileHours * 3_600_000
  const place = { kind: 'file', key: fileKey(token), size: file.content.length, leaves: 'trace' } as const
  await makeFor(context, place, { ...file, until } satisfies MadeFile)
  return { token, until }
}

export type FileRefusal = NotFound | { reason: 'file-expired'; at: Instant; timeZone?: string }

export async function fileByToken(
  { work, now }: Pick<Context, 'work' | 'now'>,
  token: string,
): Promise<Outcome<MadeFile, FileRefusal>> {
  const file = await work.get<MadeFile>(fileKey(token))
  if (!file) return no({ reason: 'not-found' })
  return now < file.until ? ok(file) : no({ reason: 'file-expired', at: file.until, timeZone: file.timeZone })
}

const fileKey = (token: string) => `file/${token}`
