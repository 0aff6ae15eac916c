import { recordAudit } from './audit.ts'
import type { Context } from './context.ts'
import { activeLine, fulfillmentKey, fulfillmentOf, type LineRefusal } from './fulfillment.ts'
import type { KeyCipher, SealedKey } from './key-cipher.ts'
import type { Instant } from './model.ts'
import { type OperationReused, openOperation } from './operation.ts'
import { no, type Outcome, ok } from './outcome.ts'
import { mayDo, type RoleNeeded } from './policy/permission.ts'
import { listRdsKey } from './rds-key-index.ts'
import type { Store } from './store/store.ts'
import type { Work } from './work.ts'

/** A key that nobody has yet. */
export interface PooledKey {
  keyId: string
  productId: string
  version: string
  lastFive: string
  sealed: SealedKey
}

export interface AllottedKey extends PooledKey {
  orderId: string
  line: number
  customerId: string
  allottedAt: Instant
  /** Revoked keys stay here for ever and never return to the pool. */
  revokedAt?: Instant
}

export interface KeyRequest {
  operationId: string
  orderId: string
  line: number
  version: string
}

export interface KeyShown {
  keyId: string
  lastFive: string
  masked: string
  /** The line had this key already; it is shown again, under a new audit entry. */
  repeated: boolean
}

export type KeyRefusal =
  | RoleNeeded
  | LineRefusal
  | OperationReused
  | { reason: 'version-not-offered'; version: string; offered: string[] }
  | { reason: 'pool-empty'; productId: string; version: string }

/** Gives the order line its key of that version: once out of the pool, and the same one ever after. */
export async function allotKey(
  context: Context,
  { operationId, orderId, line, version }: KeyRequest,
): Promise<Outcome<KeyShown, KeyRefusal>> {
  const allowed = mayDo(context.caller, 'product-key')
  if (!allowed.ok) return allowed
  const operation = await openOperation<{ keyId: string }>(context, operationId, [
    'product-key',
    orderId,
    line,
    version,
  ])
  if (!operation.ok) return operation
  const active = await activeLine(context, orderId, line)
  if (!active.ok) return active
  const { order, product, offered } = active.value
  if (!offered.some((offer) => offer.version === version)) {
    return no({ reason: 'version-not-offered', version, offered: offered.map((offer) => offer.version) })
  }

  const { work, now } = context
  const given = await fulfillmentOf(work, orderId, line)
  const earlier = given.keys[version]
  const known = earlier === undefined ? undefined : await work.get<AllottedKey>(allottedKey(earlier))
  const key = known ?? (await takeFromPool(context, product.id, version))
  if (!key) return no({ reason: 'pool-empty', productId: product.id, version })

  const { keyId, lastFive } = key
  if (!known) {
    const allotted: AllottedKey = { ...key, orderId, line, customerId: order.customerId, allottedAt: now }
    work.create(allottedKey(keyId), allotted)
    work.put(fulfillmentKey(orderId, line), { ...given, keys: { ...given.keys, [version]: keyId } })
  }
  await listRdsKey(work, { order, product, keyId, lastFive })
  const action = known ? 'key-shown-again' : 'key-allotted'
  await recordAudit(context, order.customerId, { action, orderId, line, keyId, version, operationId })
  operation.value.finish({ keyId })
  return ok({ keyId, lastFive, masked: maskedKey(lastFive), repeated: known !== undefined })
}

export const maskedKey = (lastFive: string): string => `*****-*****-*****-*****-${lastFive}`

/** The key itself, for the moment in which it is shown; `undefined` when it was revoked or never given out. */
export async function redeemKey(
  store: Pick<Store, 'get'>,
  cipher: KeyCipher,
  keyId: string,
): Promise<string | undefined> {
  const key = (await store.get(allottedKey(keyId)))?.value as AllottedKey | undefined
  return key && key.revokedAt === undefined ? cipher.open(keyId, key.sealed) : undefined
}

export interface GivenKey {
  line: number
  version: string
  allottedAt: Instant
  revokedAt?: Instant
  /** Only for whoever may have the key itself. */
  masked?: string
}

/** Which keys an order line was given. The caller has found the order, so may know of it. */
export async function keysOfLine({ work, caller }: Context, orderId: string, line: number): Promise<GivenKey[]> {
  const mayHave = mayDo(caller, 'product-key').ok
  const given: GivenKey[] = []
  for (const keyId of Object.values((await fulfillmentOf(work, orderId, line)).keys)) {
    const key = await work.get<AllottedKey>(allottedKey(keyId))
    if (!key) continue
    const { version, allottedAt, revokedAt, lastFive } = key
    given.push({ line, version, allottedAt, revokedAt, ...(mayHave ? { masked: maskedKey(lastFive) } : {}) })
  }
  return given
}

/** Takes back all keys of a line. The caller has the right to cancel. */
export async function revokeKeys(context: Context, orderId: string, line: number): Promise<void> {
  const { work, now } = context
  for (const keyId of Object.values((await fulfillmentOf(work, orderId, line)).keys)) {
    const key = await work.get<AllottedKey>(allottedKey(keyId))
    if (!key || key.revokedAt !== undefined) continue
    work.put(allottedKey(keyId), { ...key, revokedAt: now })
    await recordAudit(context, key.customerId, { action: 'key-revoked', orderId, line, keyId, version: key.version })
  }
}

/** Puts a sealed key into the pool. `n` counts the keys of that product and version and is never used again. */
export function poolKey(
  { work, cipher }: { work: Work; cipher: KeyCipher },
  { productId, version, n, plain }: { productId: string; version: string; n: number; plain: string },
): void {
  const keyId = `${productId}/${version}/${String(n).padStart(6, '0')}`
  const lastFive = plain.slice(-5)
  work.create(`key-pool/${keyId}`, { keyId, productId, version, lastFive, sealed: cipher.seal(keyId, plain) })
}

/** Any of the first few: callers who ask at the same moment seldom reach for the same key. */
async function takeFromPool({ work, newId }: Context, productId: string, version: string) {
  const free = await work.list<PooledKey>(`key-pool/${productId}/${version}/`, { limit: 16 })
  const taken = free[Number.parseInt(newId().slice(0, 8), 16) % free.length]
  if (!taken) return undefined
  work.remove(taken.key)
  return taken.value
}

export const allottedKey = (keyId: string) => `key/${keyId}`
