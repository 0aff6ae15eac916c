import type { Currency, Customer, Instant, Locale, Money, Order, OrderLine } from '../services/model.ts'
import { productWords } from './products.ts'
import { purchasesWords } from './purchases-words.ts'

type Row = (string | number)[]

/** One row an order line, under a row of headings in the reader's language. Instants in UTC, amounts without signs. */
export function purchaseRows(
  locale: Locale,
  orders: readonly Order[],
  customerOf: (id: string) => Pick<Customer, 'name'> | undefined,
): Row[] {
  const columns = columnsFor(locale, customerOf)
  const { file } = purchasesWords[locale]
  const names = Object.keys(columns) as (keyof typeof columns)[]
  return [
    names.map((name) => file[name]),
    ...orders.flatMap((order) => order.lines.map((line) => names.map((name) => columns[name](order, line)))),
  ]
}

function columnsFor(locale: Locale, customerOf: (id: string) => Pick<Customer, 'name'> | undefined) {
  const { kind, term } = productWords[locale]
  const { state } = purchasesWords[locale]
  return {
    order: ({ id }) => id,
    purchased: ({ purchasedAt }) => utc(purchasedAt),
    renewed: ({ renewedAt }) => utc(renewedAt),
    customer: ({ customerId }) => customerOf(customerId)?.name ?? '',
    customerId: ({ customerId }) => customerId,
    line: (_, { number }) => number,
    product: (_, { title }) => title,
    productId: (_, { productId }) => productId,
    version: (_, { version }) => version,
    kind: (_, line) => kind[line.kind],
    term: (_, line) => (line.term ? term[line.term] : ''),
    quantity: (_, { quantity }) => quantity,
    unitPrice: (_, { unitPrice }) => decimal(unitPrice),
    total: (_, { total }) => decimal(total),
    currency: (_, { total }) => total.currency,
    state: (_, { cancelledAt }) => state[cancelledAt === undefined ? 'completed' : 'cancelled'],
    cancelled: (_, { cancelledAt }) => utc(cancelledAt),
    refund: (_, { refund }) => (refund ? decimal(refund) : ''),
    placedBy: ({ placedBy }) => placedBy.name,
    note: ({ note }) => note ?? '',
  } satisfies Record<keyof typeof purchasesWords.en.file, (order: Order, line: OrderLine) => string | number>
}

/** `2026-11-20 21:00`, which spreadsheets read as a time in every language. */
const utc = (at: Instant | undefined): string =>
  at === undefined ? '' : new Date(at).toISOString().slice(0, 16).replace('T', ' ')

const decimals: Record<Currency, number> = { USD: 2, JPY: 0 }

const decimal = ({ amount, currency }: Money): string => (amount / 10 ** decimals[currency]).toFixed(decimals[currency])
