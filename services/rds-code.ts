import { createHash } from 'node:crypto'
import { recordAudit } from './audit.ts'
import { productById } from './catalogue/catalogue.ts'
import type { Context } from './context.ts'
import { customerById, type NotFound } from './customers.ts'
import type { LineRefusal } from './fulfillment.ts'
import type { Instant } from './model.ts'
import { type OperationReused, openOperation } from './operation.ts'
import { orderById } from './order.ts'
import { no, type Outcome, ok } from './outcome.ts'
import { mayDo, type RoleNeeded } from './policy/permission.ts'
import { type ServerNameInvalid, serverName } from './policy/rds-cal-server-name.ts'
import { type AllottedKey, allottedKey, maskedKey } from './product-key.ts'
import { hasRdsCode, rdsKeysOf, type SameEnd, sameEnd, sameEndKey } from './rds-key-index.ts'

/** A 5x5 code as far as it may be known: by its id and its last five characters. The code itself stays sealed. */
export interface RdsCode {
  codeId: string
  lastFive: string
  masked: string
  customerId: string
  /** Absent for a code that was not given out here: only the customer and the last five characters tell it from others. */
  purchase?: { orderId: string; line: number; title: string; version: string }
}

/** Where a code was installed. A code has one such document or none. */
export interface RdsCodeUse {
  licenseServer: string
  at: Instant
  by: { id: string; name: string }
}

/** The same last five characters, recorded for another customer: the very same code, or a coincidence. */
export interface OtherUse {
  customerId: string
  use: RdsCodeUse
}

export interface FoundRdsCode {
  code: RdsCode
  use?: RdsCodeUse
  others: OtherUse[]
}

/** One that was given out here, or one from elsewhere. */
export type RdsCodeRef = { keyId: string } | { customerId: string; lastFive: string }

export type RdsCodeRefusal =
  | RoleNeeded
  | NotFound
  | LineRefusal
  | OperationReused
  | ServerNameInvalid
  | CodeOfAnother
  | { reason: 'code-used'; code: RdsCode; use: RdsCodeUse }

/** It was given out here, but for another customer. */
export interface CodeOfAnother {
  reason: 'code-of-another'
  lastFive: string
  customerId: string
  orderId: string
}

/** So many are offered to choose from; others are named by their order or their last five characters. */
const mostListed = 20

/** The codes that were given out here for the customer's RDS CALs and are not revoked, newest purchase first. */
export async function rdsCodesOf(
  context: Context,
  customerId: string,
  orderId?: string,
): Promise<Outcome<RdsCode[], RoleNeeded | NotFound>> {
  const allowed = mayDo(context.caller, 'product-key')
  if (!allowed.ok) return allowed
  const customer = await customerById(context, customerId)
  if (!customer.ok) return customer
  const order = orderId === undefined ? undefined : await orderById(context, orderId)
  if (order?.ok === false) return order
  const prefix = rdsKeysOf(customerId, order?.value)
  const codes: RdsCode[] = []
  for (const { value } of await context.work.list<{ keyId: string }>(prefix, { limit: mostListed })) {
    const code = await givenOut(context, value.keyId)
    if (code.ok) codes.push(code.value)
  }
  return ok(codes)
}

/** Which code is meant, and where it was installed if that is known. A code from here is found by its last five, too. */
export async function findRdsCode(
  context: Context,
  ref: RdsCodeRef,
): Promise<Outcome<FoundRdsCode, RoleNeeded | NotFound | LineRefusal | CodeOfAnother>> {
  const allowed = mayDo(context.caller, 'product-key')
  if (!allowed.ok) return allowed
  const code = 'keyId' in ref ? await givenOut(context, ref.keyId) : await fromElsewhere(context, ref)
  if (!code.ok) return code
  const { codeId, lastFive, customerId } = code.value
  const use = await context.work.get<RdsCodeUse>(useKey(codeId))
  const { recorded } = await sameEnd(context.work, lastFive)
  const others: OtherUse[] = []
  for (const other of recorded) {
    const its = other.customerId === customerId ? undefined : await context.work.get<RdsCodeUse>(useKey(other.codeId))
    if (its) others.push({ customerId: other.customerId, use: its })
  }
  return ok({ code: code.value, ...(use && { use }), others })
}

export interface RdsCodeRequest {
  /** Names the confirmation, so that pressing twice records once. */
  operationId: string
  code: RdsCodeRef
  licenseServer: string
}

/** Remembers for ever that the code was installed. A second time is refused, whatever the license server. */
export async function recordRdsCode(
  context: Context,
  { operationId, code: ref, licenseServer }: RdsCodeRequest,
): Promise<Outcome<{ code: RdsCode; use: RdsCodeUse }, RdsCodeRefusal>> {
  const { work, caller, now } = context
  const name = serverName(licenseServer)
  if (!name.ok) return name
  const found = await findRdsCode(context, ref)
  if (!found.ok) return found
  const { code, use: earlier } = found.value
  const operation = await openOperation<RdsCodeUse>(context, operationId, ['rds-code', code.codeId, name.value])
  if (!operation.ok) return operation
  if (operation.value.result !== undefined) return ok({ code, use: operation.value.result })
  if (earlier) return no({ reason: 'code-used', code, use: earlier })

  const use: RdsCodeUse = { licenseServer: name.value, at: now, by: { id: caller.id, name: caller.name } }
  work.create(useKey(code.codeId), use)
  const same = await sameEnd(work, code.lastFive)
  const entry = { codeId: code.codeId, customerId: code.customerId }
  work.put(sameEndKey(code.lastFive), { ...same, recorded: [...same.recorded, entry] } satisfies SameEnd)
  const { orderId, line } = code.purchase ?? {}
  await recordAudit(context, code.customerId, {
    action: 'rds-code-used',
    orderId,
    line,
    keyId: code.codeId,
    operationId,
  })
  operation.value.finish(use)
  return ok({ code, use })
}

async function givenOut(context: Context, keyId: string): Promise<Outcome<RdsCode, NotFound | LineRefusal>> {
  const key = await context.work.get<AllottedKey>(allottedKey(keyId))
  const product = key && productById(key.productId)
  if (!key || !product || !hasRdsCode(product)) return no({ reason: 'not-found' })
  const { orderId, line, customerId, lastFive, version, revokedAt } = key
  if (revokedAt !== undefined) return no({ reason: 'line-cancelled', orderId, line, at: revokedAt })
  const order = await orderById(context, orderId)
  if (!order.ok) return order
  const purchase = { orderId, line, title: product.title, version }
  return ok({ codeId: keyId, lastFive, masked: maskedKey(lastFive), customerId, purchase })
}

async function fromElsewhere(
  context: Context,
  { customerId, lastFive: said }: { customerId: string; lastFive: string },
): Promise<Outcome<RdsCode, NotFound | LineRefusal | CodeOfAnother>> {
  const lastFive = said.toUpperCase()
  const customer = await customerById(context, customerId)
  if (!customer.ok) return customer
  const given: AllottedKey[] = []
  for (const keyId of (await sameEnd(context.work, lastFive)).given) {
    const key = await context.work.get<AllottedKey>(allottedKey(keyId))
    if (key) given.push(key)
  }
  const own = given.find((key) => key.customerId === customerId)
  if (own) return givenOut(context, own.keyId)
  const [another] = given
  if (another) {
    return no({ reason: 'code-of-another', lastFive, customerId: another.customerId, orderId: another.orderId })
  }
  return ok({ codeId: idOfForeign(customerId, lastFive), lastFive, masked: maskedKey(lastFive), customerId })
}

/** The id goes into the audit, which holds no part of a key. */
const idOfForeign = (customerId: string, lastFive: string) =>
  `elsewhere-${createHash('sha256').update(`${customerId}/${lastFive}`).digest('hex').slice(0, 32)}`

const useKey = (codeId: string) => `rds-code/${codeId}`
