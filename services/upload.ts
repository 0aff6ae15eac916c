import type { Context } from './context.ts'
import type { NotFound } from './customers.ts'
import { noteExpiry } from './expiring.ts'
import type { Instant } from './model.ts'
import { no, type Outcome, ok } from './outcome.ts'

/** A place where somebody may put one file, once. */
interface Upload {
  until: Instant
  text?: string
}

/** How long the page waits for its file, and how long what it took is kept. */
export const uploadHours = 2

/** The largest file, in bytes: enough for ten thousand devices. */
export const largestUpload = 2 * 1024 * 1024

/** Opens a one-time page. */
export async function openUpload({ work, now, newId }: Context): Promise<{ token: string; until: Instant }> {
  const token = newId()
  const until = now + uploadHours * 3_600_000
  await noteExpiry(work, uploadKey(token), until, now)
  work.create(uploadKey(token), { until } satisfies Upload)
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
  if (upload.text !== undefined) return no({ reason: 'upload-used' })
  return now < upload.until ? ok({ until: upload.until }) : no({ reason: 'upload-expired', at: upload.until })
}

/** Takes the file; a second one is refused. */
export async function takeUpload(
  visit: Pick<Context, 'work' | 'now'>,
  token: string,
  text: string,
): Promise<Outcome<true, UploadRefusal>> {
  const open = await openUploadAt(visit, token)
  if (!open.ok) return open
  visit.work.put(uploadKey(token), { until: open.value.until, text } satisfies Upload)
  return ok(true)
}

/** What was uploaded, as long as it is kept; `undefined` until then. */
export async function uploadedText({ work, now }: Pick<Context, 'work' | 'now'>, token: string) {
  const upload = await work.get<Upload>(uploadKey(token))
  return upload && now < upload.until ? upload.text : undefined
}

const uploadKey = (token: string) => `upload/${token}`
