import type { Money, Product } from '../services/model.ts'
import { verified } from '../services/policy/source.ts'
import { sources } from '../services/policy/sources.ts'
import type { Button, Card } from './card.ts'
import { formatMoney, formatNumber } from './format.ts'
import { guideCard } from './guide.ts'
import { productWords } from './products.ts'
import { sourceText } from './source.ts'
import type { View } from './view.ts'
import { inARow, plain, spacedList, words } from './words.ts'

export const priceWords = words({
  en: {
    oneOf: (items: readonly string[]) => items.join(' or '),
    sample: 'Sample price for one license, before tax.',
    license: 'License',
    total: (quantity: string) => `Total for ${quantity}`,
    several: 'Sample prices for one license, before tax',
    more: (shown: string, all: string) =>
      `These are ${shown} of ${all}. Name the edition and the version for another one.`,
    quote: 'For a quote take the price list of Partner Center; here the order shows its total before you confirm it.',
    orderIt: 'Order it',
    orderOne: 'Order one of these',
  },
  ja: {
    oneOf: (items: readonly string[]) => spacedList(items, 'または'),
    sample: '1 本あたりのサンプル価格 (税別) です。',
    license: 'ライセンス',
    total: (quantity: string) => `${quantity} 本の合計`,
    several: '1 本あたりのサンプル価格 (税別)',
    more: (shown: string, all: string) =>
      `${all} 件のうち ${shown} 件です。ほかの製品は、エディションとバージョンをお知らせください。`,
    quote: '見積もりには、パートナー センターの価格表をお使いください。こちらの注文では、確定の前に合計を表示します。',
    orderIt: 'この製品を注文する',
    orderOne: 'この中から注文する',
  },
})

export interface PricesShown {
  products: readonly Pick<Product, 'title' | 'kind' | 'term' | 'billing' | 'prices'>[]
  /** The customer's, or those of all customers. */
  currencies: readonly Money['currency'][]
  quantity?: number
}

/** So many products have their prices on a card. */
const mostPrices = 7

/** What a license costs: one product with its terms, or those that the name may mean. */
export function priceCard({ locale }: View, shown: PricesShown, buttons: Button[]): Card {
  const its = priceWords[locale]
  const { products, currencies, quantity = 1 } = shown
  const money = ({ prices }: (typeof products)[number], times = 1) =>
    its.oneOf(currencies.map((currency) => formatMoney(locale, { amount: prices[currency] * times, currency })))
  const why = sourceText(locale, [sources.softwarePricing], verified.lastVerified)
  const [only, ...others] = products
  if (only && others.length === 0) {
    const heading = priceOf(only.title, money(only))
    const { kind, billing, listed } = productWords[locale]
    return guideCard(locale, {
      summary: inARow(locale, `${heading}${locale === 'ja' ? '。' : '.'}`, its.sample),
      heading: priceOf(plain(only.title), money(only)),
      texts: [its.sample],
      facts: [
        { title: its.license, value: listed([kind[only.kind], billing[only.billing]]) },
        ...(quantity > 1 ? [{ title: its.total(formatNumber(quantity)), value: money(only, quantity) }] : []),
      ],
      remarks: [its.quote],
      why,
      buttons,
      primary: 'button',
    })
  }
  const told = products.slice(0, mostPrices)
  const more = products.length > told.length ? its.more(formatNumber(told.length), formatNumber(products.length)) : ''
  return guideCard(locale, {
    summary: inARow(locale, `${its.several}${locale === 'ja' ? '。' : '.'}`, more),
    heading: its.several,
    texts: told.map((product) => priceOf(plain(product.title), money(product))),
    remarks: [more, its.quote].filter(Boolean),
    why,
    buttons,
  })
}

const priceOf = (title: string, price: string): string => `${title}: ${price}`
