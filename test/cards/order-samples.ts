import { commerceMore } from '../../cards/commerce.ts'
import { orderReviewCard } from '../../cards/order.ts'
import { orderFormCard, orderFormWords } from '../../cards/order-form.ts'
import { orderWords } from '../../cards/order-words.ts'
import { refusalText } from '../../cards/refusals.ts'
import { plain } from '../../cards/words.ts'
import { products } from '../../services/catalogue/catalogue.ts'
import { sources } from '../../services/policy/sources.ts'
import { button, type Data, type Sample, shownOrder } from './samples.ts'

const data = { ticket: '0'.repeat(32), choice: 'check' }

const form = (data: Data, listed: number, error: string) => ({
  error,
  customers: Array.from({ length: listed }, (_, n) => ({ title: `${data.name} ${n + 1}`, value: `customer-${n}` })),
  products: products.map(({ id, title }) => ({ title, value: id })),
  values: { customer: listed > 0 ? '' : data.name, product: '', quantity: data.quantity, note: data.name },
})

export const orderForms: readonly Sample[] = [
  {
    it: 'the order form with forty customers',
    kind: 'decision',
    draw: ({ locale }, shown) => orderFormCard(locale, { ...form(shown, 40, ''), data, leave: data }),
  },
  {
    it: 'the order form for more customers, sent in with a mistake',
    kind: 'decision',
    draw: ({ locale }, shown) => {
      const { wrong, customer, unknownCustomer } = orderFormWords[locale]
      const error = wrong(customer, unknownCustomer(shown.name))
      return orderFormCard(locale, { ...form(shown, 0, error), lead: plain(shown.name), data, leave: data })
    },
  },
]

export const refusedOrders: readonly Sample[] = [1, 4].map((count) => ({
  it: `the review of a refused order with ${count} lines`,
  kind: 'decision',
  draw: (view, shown) => {
    const { changeQuantity, tryAgain, change, stop } = orderWords[view.locale]
    const refusal = { reason: 'commerce-refused', because: 'asset-limit', code: 800089, remaining: 50 } as const
    return orderReviewCard(view, shownOrder(shown, count), {
      lead: '',
      note: shown.name,
      mayOrder: false,
      refused: {
        text: refusalText(view, refusal),
        more: commerceMore(view.locale, refusal),
        sources: [sources.errorCodes, ...(count === 1 ? [] : [sources.confirmAgreement])],
      },
      buttons: [changeQuantity, tryAgain, change, stop].map(button),
    })
  },
}))
