import type { Button, Card } from '../../cards/card.ts'
import { conversationWords } from '../../cards/conversation.ts'
import { messageCard } from '../../cards/message.ts'
import { type OrderShown, orderReceiptCard, orderReviewCard } from '../../cards/order.ts'
import { orderWords } from '../../cards/order-words.ts'
import type { View } from '../../cards/view.ts'
import { inARow, plain } from '../../cards/words.ts'
import type { Money, OrderLine, ProductKind } from '../../services/model.ts'
import { cancellationRules, ruleFor } from '../../services/policy/cancellation-rules.ts'
import type { CardKind } from '../support/card-linter.ts'
import { DAY, NOW } from '../support/world.ts'

/** What a card is drawn from: texts that people wrote, and amounts. */
export interface Data {
  name: string
  quantity: number
  unitPrice: Money
  total: Money
}

export interface Sample {
  it: string
  kind: CardKind
  draw(view: View, data: Data): Card | Promise<Card>
}

export const ordinary: Data = {
  name: 'Contoso Ltd',
  quantity: 5,
  unitPrice: { amount: 60_000, currency: 'USD' },
  total: { amount: 300_000, currency: 'USD' },
}

export const button = (title: string): Button => ({ title, data: { ticket: '0'.repeat(32), choice: '1' } })

/** So many names that begin alike. */
const names = (name: string, count: number) => Array.from({ length: count }, (_, n) => `${name} ${n + 1}`)

const options = (titles: readonly string[]) =>
  titles.map((title, n) => ({ title, value: `ce1f94ee-2c28-4c9c-a6a4-${String(n).padStart(12, '0')}` }))

function ask(view: View, data: Data, more: Partial<Parameters<typeof messageCard>[1]>): Card {
  const { whichCustomer, unknownCustomer, customerLabel } = orderWords[view.locale]
  const text = inARow(view.locale, unknownCustomer(plain(data.name)), whichCustomer)
  const buttons = [button(conversationWords[view.locale].answer)]
  return messageCard(view.locale, { text, label: customerLabel, buttons, ...more })
}

export const messages: readonly Sample[] = [
  {
    it: 'buttons',
    kind: 'message',
    draw: (view, data) => ask(view, data, { buttons: names(data.name, 5).map(button) }),
  },
  {
    it: 'a closed list of fifty customers',
    kind: 'message',
    draw: (view, data) =>
      ask(view, data, { options: options(names(data.name, 50)), hint: conversationWords[view.locale].typeHint }),
  },
  {
    it: 'a closed list with another way on',
    kind: 'message',
    draw: (view, data) =>
      ask(view, data, { options: options(names(data.name, 50)), others: [button(orderWords[view.locale].oneForm)] }),
  },
  {
    it: 'a closed list of fifty orders',
    kind: 'message',
    draw: (view, data) => {
      const titles = names('ORD-123456', 50).map((id) => `${id} · ${data.name} × ${data.quantity} · 22 Nov 2026`)
      return ask(view, data, { options: options(titles) })
    },
  },
  {
    it: 'a list of seven shown open',
    kind: 'message',
    draw: (view, data) => ask(view, data, { options: options(names(data.name, 7)), spread: true }),
  },
  {
    it: 'a number',
    kind: 'message',
    draw: (view, data) => {
      const { howMany, quantityLabel, quantityRange } = orderWords[view.locale]
      const number = { minimum: 1, maximum: data.quantity, error: quantityRange(1, data.quantity) }
      return ask(view, data, { text: howMany(plain(data.name)), label: quantityLabel, number })
    },
  },
]

export const aLine = (data: Data, number: number, kind: ProductKind = 'perpetual'): OrderLine => ({
  number,
  productId: 'DG7GMGF0PWHC:0003',
  title: `${data.name} ${number}`,
  kind,
  ...(kind === 'subscription' ? { term: 'P3Y', billing: 'triennial' } : { billing: 'one-time' }),
  quantity: data.quantity,
  unitPrice: data.unitPrice,
  total: data.total,
  version: '2022',
})

export function shownOrder(data: Data, count: number): OrderShown {
  const lines = Array.from({ length: count }, (_, n) => aLine(data, n + 1, n % 2 ? 'subscription' : 'perpetual'))
  const customer = { id: 'c', name: data.name, aliases: [], domain: 'contoso.example', country: 'US' }
  return {
    customer: { ...customer, currency: data.total.currency },
    lines,
    total: data.total,
    deadlines: [
      { kind: 'perpetual', until: NOW + 30 * DAY, rule: ruleFor(cancellationRules, 'perpetual', NOW) },
      { kind: 'subscription', until: NOW + 7 * DAY, rule: ruleFor(cancellationRules, 'subscription', NOW) },
    ],
  }
}

const orderButtons = ({ locale }: View, quantity: number) => {
  const { confirm, change, stop } = orderWords[locale]
  return [confirm(String(quantity)), change, stop].map(button)
}

export const orders: readonly Sample[] = [1, 4, 50].flatMap((count): Sample[] => [
  {
    it: `the review of an order with ${count} lines`,
    kind: 'decision',
    draw: (view, data) => {
      const asks = { lead: conversationWords[view.locale].changed, note: data.name, mayOrder: true }
      return orderReviewCard(view, shownOrder(data, count), { ...asks, buttons: orderButtons(view, data.quantity) })
    },
  },
  {
    it: `the receipt of an order with ${count} lines`,
    kind: 'decision',
    draw: (view, data) => {
      const { getKey, cancelIt, another } = orderWords[view.locale]
      const shown = { ...shownOrder(data, count), id: 'ORD-12345678', note: data.name }
      return orderReceiptCard(view, shown, [getKey, cancelIt, another].map(button))
    },
  },
])
