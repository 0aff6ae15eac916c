import { createHash } from 'node:crypto'
import type { Order, Product } from './model.ts'
import { placeOf } from './order-index.ts'
import type { Work } from './work.ts'

/** User and Device CALs have a code to install; an External Connector has none. */
export const hasRdsCode = ({ isCal, edition }: Product): boolean => isCal && /^RDS (?:User|Device) CAL$/.test(edition)

/** `rds-last-five/<hash>`: every code known here that ends so, whoever's it is. They are about one in sixty million. */
export interface SameEnd {
  /** Key ids of those that were given out here. */
  given: string[]
  /** Those that were recorded as used. */
  recorded: { codeId: string; customerId: string }[]
}

/** Lists a code that is given out: under its customer, newest purchase first, and under its last five characters. */
export async function listRdsKey(
  work: Work,
  { order, product, keyId, lastFive }: { order: Order; product: Product; keyId: string; lastFive: string },
): Promise<void> {
  if (!hasRdsCode(product)) return
  const place = `${rdsKeysOf(order.customerId, order)}${keyId}`
  if (await work.get(place)) return
  work.put(place, { keyId })
  const same = await sameEnd(work, lastFive)
  work.put(sameEndKey(lastFive), { ...same, given: [...same.given, keyId] } satisfies SameEnd)
}

/** Under which the ids of a customer's codes are listed: all of them, or those of one order. */
export const rdsKeysOf = (customerId: string, order?: Order): string =>
  `rds-key-of/${customerId}/${order ? `${placeOf(order)}/` : ''}`

export const sameEnd = async (work: Work, lastFive: string): Promise<SameEnd> =>
  (await work.get<SameEnd>(sameEndKey(lastFive))) ?? { given: [], recorded: [] }

/** No part of a code stands in a document's key. */
export const sameEndKey = (lastFive: string): string =>
  `rds-last-five/${createHash('sha256').update(lastFive).digest('hex').slice(0, 32)}`
