import { aboutWindow, cancelCheck, cancelOrder } from './cancel-words.ts'
import type { Opening } from './opening.ts'
import { human, outOfScope } from './other-words.ts'
import { listPurchases, order, orderRds } from './purchase-words.ts'
import {
  bit32,
  downgrade,
  downloadLink,
  getKey,
  keyWithBitness,
  kmsToMak,
  rdsActivate,
  roleFor,
  roles,
} from './software-words.ts'

/** In the order of their precedence: narrow subjects before wide ones, the wish to cancel before what is cancelled. */
export const OPENINGS: readonly Opening[] = [
  aboutWindow,
  roleFor,
  outOfScope,
  roles,
  kmsToMak,
  cancelCheck,
  cancelOrder,
  orderRds,
  rdsActivate,
  downgrade,
  keyWithBitness,
  bit32,
  downloadLink,
  listPurchases,
  getKey,
  order,
  human,
]
