import type { Json } from '../json.ts'

/** The one port to everything that must survive: orders, keys, conversations, timers, audit. */
export interface Store {
  get(key: string): Promise<Document | undefined>

  /** Documents whose key starts with `prefix`, in ascending code-unit order of their keys, from behind `after`. */
  list(prefix: string, page?: Page): Promise<Document[]>

  /**
   * All of the writes, or none of them. Resolves when they are durable.
   * @throws StaleWrite when a document is not at the version that its write expects; nothing has changed.
   * @throws StoreUnavailable when the writes could not be made durable; nothing has changed.
   */
  commit(writes: readonly Write[]): Promise<void>

  close(): Promise<void>
}

export type { Json } from '../json.ts'

export interface Document {
  key: string
  version: Version
  /** Never changed in place: whoever reads it may keep it, nobody may write into it. */
  value: Json
}

/** Grows with every change anywhere in the store, so a document that was removed and made again never repeats one. */
export type Version = number

export interface Page {
  /** A key; the page starts behind it. */
  after?: string
  /** At most this many documents; 100 unless told. */
  limit?: number
}

/** `put` and `remove` change the document; `check` only demands that nobody else has changed it. */
export type Write =
  | { kind: 'put'; key: string; expects: Version | 'absent'; value: Json }
  | { kind: 'remove'; key: string; expects: Version }
  | { kind: 'check'; key: string; expects: Version | 'absent' }

/** Somebody else wrote first. Run the work again from its reads. */
export class StaleWrite extends Error {
  override name = 'StaleWrite'
  readonly key: string

  constructor(key: string) {
    super(`${key} was changed by somebody else`)
    this.key = key
  }
}

/** The disk is full or the server is gone. Nothing has changed; the caller may try again later. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}
