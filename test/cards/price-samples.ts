import { type PricesShown, priceCard, priceWords } from '../../cards/price.ts'
import { products } from '../../services/catalogue/catalogue.ts'
import type { Money } from '../../services/model.ts'
import { button, type Sample } from './samples.ts'

const currencies: Money['currency'][] = ['JPY', 'USD']
const subscription = products.filter(({ kind }) => kind === 'subscription').slice(0, 1)

const all: [it: string, shown: PricesShown][] = [
  ['one product', { products: products.slice(0, 1), currencies }],
  ['a subscription, 5 of it for a customer', { products: subscription, currencies: ['USD'], quantity: 5 }],
  ['several products', { products: products.slice(0, 3), currencies }],
  ['very many products', { products, currencies }],
]

/** What products cost. Nobody's words stand in them. */
export const priceCards: readonly Sample[] = all.map(([it, shown]) => ({
  it: `prices of ${it}`,
  kind: 'decision',
  draw: (view) => priceCard(view, shown, [button(priceWords[view.locale].orderIt)]),
}))
