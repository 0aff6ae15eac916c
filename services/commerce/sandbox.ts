import { productById } from '../catalogue/catalogue.ts'
import { no, ok } from '../outcome.ts'
import { checkQuantity } from '../policy/quantity.ts'
import type { CancelRequest, Commerce, CommerceReason, CommerceRefusal, PlaceRequest } from './commerce.ts'
import { obstacleTo } from './sandbox-obstacles.ts'

const MOST_ATTEMPTS = 20

/**
 * Answers as Partner Center would, in this process. Remembers nothing, so a turn that is run again finds nothing changed.
 * @param random 128 bits as hexadecimal text
 */
export function createSandbox(random: () => string): Commerce {
  return {
    async place({ customer, lines, isFree }: PlaceRequest) {
      for (const { productId, quantity } of lines) {
        const product = productById(productId)
        if (!product) return refuse('product-not-found', 400013, { productId })
        if (!checkQuantity(product, quantity).ok) return refuse('quantity-not-allowed', 900275, { productId })
      }
      const obstacle = obstacleTo(customer, lines)
      if (obstacle) return no(obstacle)
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        const orderId = `ORD-${String(BigInt(`0x${random()}`) % 100_000_000n).padStart(8, '0')}`
        if (await isFree(orderId)) return ok({ orderId })
      }
      throw new Error('no free order id')
    },

    async cancel({ orderId, lines, at }: CancelRequest) {
      const late = lines.find(({ until }) => at >= until)
      if (late) return refuse('cancel-window-passed', late.kind === 'subscription' ? 900213 : 900117)
      return ok({ orderId })
    },
  }
}

const refuse = (because: CommerceReason, code: number, about: Pick<CommerceRefusal, 'productId'> = {}) =>
  no({ reason: 'commerce-refused', because, code, ...about })
