import { aboutWindow, cancelCheck, cancelOrder } from './cancel-words.ts'
import type { Opening } from './opening.ts'
import { human, outOfScope } from './other-words.ts'
import { listPurchases, order, orderRds, orderRdsNow, rdsPurchases } from './purchase-words.ts'
import {
  bit32,
  downgrade,
  downgradePlain,
  downloadLink,
  getKey,
  keyWithBitness,
  kmsToMak,
  rdsActivate,
  rdsType,
  roleFor,
  roles,
} from './software-words.ts'

/** In the order of their precedence: narrow subjects before wide ones, the wish to cancel before what is cancelled. */
export const OPENINGS: readonly Opening[] = [
  aboutWindow,
  roleFor,
  rdsType,
  outOfScope,
  roles,
  kmsToMak,
  cancelCheck,
  cancelOrder,
  rdsPurchases,
  orderRdsNow,
  orderRds,
  rdsActivate,
  downgradePlain,
  downgrade,
  keyWithBitness,
  bit32,
  downloadLink,
  listPurchases,
  getKey,
  order,
  human,
]
