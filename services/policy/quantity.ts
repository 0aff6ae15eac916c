import type { Product } from '../model.ts'
import { no, type Outcome, ok } from '../outcome.ts'

export type QuantityNotAllowed = {
  reason: 'quantity-not-allowed'
  productId: string
  quantity: number
  minimum: number
  maximum: number
}

/** Whole numbers within the line's limits. */
export function checkQuantity(product: Product, quantity: number): Outcome<number, QuantityNotAllowed> {
  const { id, minimumQuantity: minimum, maximumQuantity: maximum } = product
  const allowed = Number.isInteger(quantity) && quantity >= minimum && quantity <= maximum
  return allowed ? ok(quantity) : no({ reason: 'quantity-not-allowed', productId: id, quantity, minimum, maximum })
}
