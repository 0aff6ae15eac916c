import type { Context } from './context.ts'
import type { NotFound } from './customers.ts'
import { makeFor } from './made-by.ts'
import type { Instant } from './model.ts'
import { no, type Outcome, ok } from './outcome.ts'
import { withoutKeys } from './redact.ts'

/** A place where somebody may put one file, once. */
interface Upload {
  until: Instant
  /** From when it arrives to when it is read. */
  text?: string
  /** It was read, and is gone. */
  used?: true
}

/** How long the page waits for its file, and how long what it took is kept at most. */
export const uploadHours = 2

/** The largest file, in bytes: enough for ten thousand devices. */
export const largestUpload = 2 * 1024 * 1024

/** Opens a one-time page. */
export async function openUpload(context: Context): Promise<{ token: string; until: Instant }> {
  const token = context.newId()
  const until = context.now + uploadHours * 3_600_000
  await makeFor(context, { kind: 'upload', key: uploadKey(token), leaves: 'trace' }, { until } satisfies Upload)
  return { token, until }
}

export type UploadRefusal = NotFound | { reason: 'upload-expired'; at: Instant } | { reason: 'upload-used' }

/** Is the page still waiting for its file? */
export async function openUploadAt(
  { work, now }: Pick<Context, 'work' | 'now'>,
  token: string,
): Promise<Outcome<{ until: Instant }, UploadRefusal>> {
  const upload = await work.get<Upload>(uploadKey(token))
  if (!upload) return no({ reason: 'not-found' })
  if (upload.used || upload.text !== undefined) return no({ reason: 'upload-used' })
  return now < upload.until ? ok({ until: upload.until }) : no({ reason: 'upload-expired', at: upload.until })
}

/** Takes the file, with the product keys in it masked; a second one is refused. */
export async function takeUpload(
  visit: Pick<Context, 'work' | 'now'>,
  token: string,
  text: string,
): Promise<Outcome<true, UploadRefusal>> {
  const open = await openUploadAt(visit, token)
  if (!open.ok) return open
  const upload = await visit.work.get<Upload>(uploadKey(token))
  visit.work.put(uploadKey(token), { ...upload, until: open.value.until, text: withoutKeys(text) } satisfies Upload)
  return ok(true)
}

/** What was uploaded, and it is gone with that: names of devices need not lie about. `undefined` until it has arrived. */
export async function readUploadOnce(
  { work, now }: Pick<Context, 'work' | 'now'>,
  token: string,
): Promise<string | undefined> {
  const upload = await work.get<Upload>(uploadKey(token))
  if (upload?.text === undefined || now >= upload.until) return undefined
  const { text, ...rest } = upload
  work.put(uploadKey(token), { ...rest, used: true } satisfies Upload)
  return text
}

const uploadKey = (token: string) => `upload/${token}`
