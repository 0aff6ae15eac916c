import { createHash } from 'node:crypto'
import type { Context } from './context.ts'
import { no, type Outcome, ok } from './outcome.ts'
import type { Json } from './store/store.ts'

export type OperationReused = { reason: 'operation-reused'; operationId: string }

/** Something that must happen once, however often it is asked for. */
export interface Operation<Result> {
  /** What it led to, when it was carried out before. */
  result?: Result
  /** Remembers what it led to, in the same unit of work. */
  finish(result: Result): void
}

/** The same id with the same content by the same person is the same operation; with other content it is a mistake. */
export async function openOperation<Result>(
  { work, caller }: Pick<Context, 'work' | 'caller'>,
  operationId: string,
  content: readonly Json[],
): Promise<Outcome<Operation<Result>, OperationReused>> {
  const key = `operation/${operationId}`
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([caller.id, ...content]))
    .digest('hex')
  const earlier = await work.get<{ fingerprint: string; result: Result }>(key)
  if (earlier && earlier.fingerprint !== fingerprint) return no({ reason: 'operation-reused', operationId })
  return ok({ result: earlier?.result, finish: (result) => work.put(key, { fingerprint, result }) })
}
