import { expect } from 'chai'
import { productById } from '../../../services/catalogue/catalogue.ts'
import type { Product } from '../../../services/model.ts'
import { checkQuantity } from '../../../services/policy/quantity.ts'

const server = productById('DG7GMGF0PWHC:0003') as Product
const cal = productById('DG7GMGF0PWHT:0002') as Product

describe('the quantity of a line', () => {
  for (const [product, quantity, allowed] of [
    [server, 0, false],
    [server, 1, true],
    [server, 500, true],
    [server, 501, false],
    [cal, 501, true],
    [cal, 10_000, true],
    [cal, 10_001, false],
    [server, -1, false],
    [server, 1.5, false],
    [server, Number.NaN, false],
    [server, Number.POSITIVE_INFINITY, false],
  ] as const) {
    it(`${quantity} of ${product.title} is ${allowed ? 'allowed' : 'refused'}`, () => {
      expect(checkQuantity(product, quantity)).to.deep.equal(
        allowed
          ? { ok: true, value: quantity }
          : {
              ok: false,
              refusal: {
                reason: 'quantity-not-allowed',
                productId: product.id,
                quantity,
                minimum: 1,
                maximum: product.maximumQuantity,
              },
            },
      )
    })
  }
})
