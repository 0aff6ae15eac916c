import { orderDetailCard, purchaseFileCard, purchaseListCard, type Sought } from '../../cards/purchases.ts'
import { purchasesWords } from '../../cards/purchases-words.ts'
import type { GivenLink } from '../../services/download-link.ts'
import type { GivenKey } from '../../services/product-key.ts'
import { DAY, NOW } from '../support/world.ts'
import { checks } from './cancel-samples.ts'
import { aLine, button, type Data, type Sample } from './samples.ts'

const soughts = (name: string): Record<string, Sought> => ({
  'of one customer': { customer: name },
  'of everybody, a product in a time': { product: name, from: NOW - 30 * DAY, until: NOW },
  'of one customer, on a day': { customer: name, from: NOW - 3_600_000, until: NOW },
  'of everybody, since a day': { product: name, from: NOW },
  'of everybody, up to a day': { customer: name, until: NOW },
})

const orders = (data: Data) =>
  [1, 2, 4, 50].map((count, n) => ({
    order: {
      id: `ORD-1234567${n}`,
      customerId: 'c',
      lines: Array.from({ length: count }, (_, place) => ({
        ...aLine(data, place + 1),
        ...(place === 1 ? { cancelledAt: NOW } : {}),
      })),
      total: data.total,
      purchasedAt: NOW - n * DAY,
      status: 'completed' as const,
      placedBy: { id: 'admin-agent', name: data.name },
    },
    customer: data.name,
    ...(n < 2 ? { cancellableUntil: NOW + DAY } : {}),
  }))

export const givenLinks = (customerId: string): GivenLink[] => {
  const link = {
    orderId: 'ORD-1',
    customerId,
    line: 1,
    version: '2024',
    bitness: '64' as const,
    issuedAt: NOW - 9 * DAY,
  }
  return [
    { ...link, language: 'en-US', state: { state: 'revoked', at: NOW - 3 * DAY } },
    { ...link, language: 'ja-JP', state: { state: 'expired', at: NOW - DAY } },
    { ...link, language: 'en-US', state: { state: 'in-use', until: NOW + DAY, leftMs: DAY } },
    { ...link, language: 'de-DE', state: { state: 'unused' } },
  ]
}

const keys: GivenKey[] = [
  { line: 1, version: '2022', allottedAt: NOW, revokedAt: NOW, masked: '*****-*****-*****-*****-X7K2P' },
  { line: 1, version: '2019', allottedAt: NOW },
]

export const purchases: readonly Sample[] = [
  ...Object.keys(soughts('')).map(
    (what): Sample => ({
      it: `purchases ${what}`,
      kind: 'decision',
      draw: (view, data) => {
        const { older, exportAll } = purchasesWords[view.locale]
        const shown = orders(data)
        const buttons = [older, ...shown.map(({ order }) => order.id), exportAll].map(button)
        const sought = soughts(data.name)[what] ?? {}
        const all = { count: 1_000, more: sought.customer === undefined }
        const page = { sought, purchases: shown, before: 996, all, hasNext: true, lookedBackTo: NOW - 99 * DAY }
        return purchaseListCard(view, page, buttons)
      },
    }),
  ),
  ...Object.entries(checks).map(
    ([what, check]): Sample => ({
      it: `one order: ${what}`,
      kind: 'decision',
      draw: async (view, data) => {
        const { getKey, seeLinks, mayCancel, orderAgain, others } = purchasesWords[view.locale]
        const { order, ...rest } = await check(data)
        const noted = { ...rest, order: { ...order, note: data.name, placedBy: { id: 'a', name: data.name } } }
        const detail = { check: noted, customer: data.name, keys, links: givenLinks(order.customerId) }
        const buttons = [getKey, seeLinks, mayCancel, orderAgain, others(data.name)].map((title) => button(title))
        return orderDetailCard(view, detail, buttons)
      },
    }),
  ),
  {
    it: 'purchases as a file that does not hold all',
    kind: 'decision',
    draw: (view, data) => {
      const { everybody, another } = purchasesWords[view.locale]
      const url = 'http://127.0.0.1:3978/f/0123456789abcdef0123456789abcdef'
      const shown = { sought: { customer: data.name }, lines: 10_000, cut: true, url, until: NOW + DAY }
      return purchaseFileCard(view, shown, [everybody, another].map(button))
    },
  },
]
