import { createHash } from 'node:crypto'
import { recordAudit } from './audit.ts'
import { productById } from './catalogue/catalogue.ts'
import type { Context } from './context.ts'
import { customerById, type NotFound } from './customers.ts'
import { fulfillmentOf, type LineRefusal } from './fulfillment.ts'
import type { Instant, Product } from './model.ts'
import { type OperationReused, openOperation } from './operation.ts'
import { orderById, ordersOf } from './order.ts'
import { no, type Outcome, ok } from './outcome.ts'
import { mayDo, type RoleNeeded } from './policy/permission.ts'
import { type ServerNameInvalid, serverName } from './policy/rds-cal-server-name.ts'
import { type AllottedKey, allottedKey, maskedKey } from './product-key.ts'

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

/** One that was given out here, or one from elsewhere. */
export type RdsCodeRef = { keyId: string } | { customerId: string; lastFive: string }

export type RdsCodeRefusal =
  | RoleNeeded
  | NotFound
  | LineRefusal
  | OperationReused
  | ServerNameInvalid
  | { reason: 'code-used'; code: RdsCode; use: RdsCodeUse }

/** The codes that were given out here for the customer's RDS CALs and are not revoked, newest purchase first. */
export async function rdsCodesOf(
  context: Context,
  customerId: string,
): Promise<Outcome<RdsCode[], RoleNeeded | NotFound>> {
  const keys = await keysOf(context, customerId)
  if (!keys.ok) return keys
  const codes: RdsCode[] = []
  for (const { keyId } of keys.value) {
    const code = await givenOut(context, keyId)
    if (code.ok) codes.push(code.value)
  }
  return ok(codes)
}

/** Every key that the customer ever got for an RDS CAL, revoked ones as well. */
async function keysOf(context: Context, customerId: string): Promise<Outcome<AllottedKey[], RoleNeeded | NotFound>> {
  const allowed = mayDo(context.caller, 'product-key')
  if (!allowed.ok) return allowed
  const keys: AllottedKey[] = []
  let after: string | undefined
  do {
    const page = await ordersOf(context, customerId, { after, limit: 100 })
    if (!page.ok) return page
    const lines = page.value.orders.flatMap((order) => order.lines.map((line) => ({ orderId: order.id, ...line })))
    for (const { orderId, number, productId } of lines) {
      const product = productById(productId)
      if (!product || !isRdsCal(product)) continue
      for (const keyId of Object.values((await fulfillmentOf(context.work, orderId, number)).keys)) {
        const key = await context.work.get<AllottedKey>(allottedKey(keyId))
        if (key) keys.push(key)
      }
    }
    after = page.value.next
  } while (after !== undefined)
  return ok(keys)
}

/** Which code is meant, and where it was installed if that is known. A code from here is found by its last five, too. */
export async function findRdsCode(
  context: Context,
  ref: RdsCodeRef,
): Promise<Outcome<{ code: RdsCode; use?: RdsCodeUse }, RoleNeeded | NotFound | LineRefusal>> {
  const allowed = mayDo(context.caller, 'product-key')
  if (!allowed.ok) return allowed
  const code = 'keyId' in ref ? await givenOut(context, ref.keyId) : await fromElsewhere(context, ref)
  if (!code.ok) return code
  const use = await context.work.get<RdsCodeUse>(useKey(code.value.codeId))
  return ok({ code: code.value, ...(use && { use }) })
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

/** User and Device CALs have a code to install; an External Connector has none. */
export const isRdsCal = ({ isCal, edition }: Product): boolean => isCal && /^RDS (?:User|Device) CAL$/.test(edition)

async function givenOut(context: Context, keyId: string): Promise<Outcome<RdsCode, NotFound | LineRefusal>> {
  const key = await context.work.get<AllottedKey>(allottedKey(keyId))
  const product = key && productById(key.productId)
  if (!key || !product || !isRdsCal(product)) return no({ reason: 'not-found' })
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
): Promise<Outcome<RdsCode, NotFound | RoleNeeded | LineRefusal>> {
  const lastFive = said.toUpperCase()
  const customer = await customerById(context, customerId)
  if (!customer.ok) return customer
  const keys = await keysOf(context, customerId)
  if (!keys.ok) return keys
  const known = keys.value.find((key) => key.lastFive === lastFive)
  if (known) return givenOut(context, known.keyId)
  return ok({ codeId: idOfForeign(customerId, lastFive), lastFive, masked: maskedKey(lastFive), customerId })
}

/** The id goes into the audit, which holds no part of a key. */
const idOfForeign = (customerId: string, lastFive: string) =>
  `elsewhere-${createHash('sha256').update(`${customerId}/${lastFive}`).digest('hex').slice(0, 32)}`

const useKey = (codeId: string) => `rds-code/${codeId}`
