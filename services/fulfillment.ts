import { type OfferedVersion, offeredVersions, productById } from './catalogue/catalogue.ts'
import type { Context } from './context.ts'
import type { NotFound } from './customers.ts'
import type { Bitness, Instant, Order, OrderLine, Product } from './model.ts'
import { orderById } from './order.ts'
import { no, type Outcome, ok } from './outcome.ts'
import type { Work } from './work.ts'

/**
 * What was handed out for an order line. One document a line, read by whoever hands something out and by whoever cancels:
 * so a key that is given at the very moment of a cancellation makes one of the two start again.
 */
export interface Fulfillment {
  /** Key ids by version. */
  keys: Record<string, string>
  /** Tokens of the download links: all that live, and the last few dead ones. */
  links: string[]
}

export const fulfillmentKey = (orderId: string, line: number): string => `fulfillment/${orderId}/${line}`

export const fulfillmentOf = async (work: Work, orderId: string, line: number): Promise<Fulfillment> =>
  (await work.get<Fulfillment>(fulfillmentKey(orderId, line))) ?? { keys: {}, links: [] }

export type LineRefusal =
  | NotFound
  | { reason: 'line-not-found'; orderId: string; line: number }
  | { reason: 'line-cancelled'; orderId: string; line: number; at: Instant }

export interface ActiveLine {
  order: Order
  line: OrderLine
  product: Product
  offered: OfferedVersion[]
}

/** The order line if something may still be handed out for it. */
export async function activeLine(
  context: Context,
  orderId: string,
  lineNumber: number,
): Promise<Outcome<ActiveLine, LineRefusal>> {
  const order = await orderById(context, orderId)
  if (!order.ok) return order
  const line = order.value.lines.find(({ number }) => number === lineNumber)
  const product = line && productById(line.productId)
  if (!line || !product) return no({ reason: 'line-not-found', orderId, line: lineNumber })
  if (line.cancelledAt !== undefined) {
    return no({ reason: 'line-cancelled', orderId, line: lineNumber, at: line.cancelledAt })
  }
  return ok({ order: order.value, line, product, offered: offeredVersions(product, line.version) })
}

/** Whether anything on the order can be downloaded: a CAL has a key only. */
export const hasMedia = ({ lines }: Order): boolean =>
  lines.some((line) => line.cancelledAt === undefined && productById(line.productId)?.languages.length)

export type Option = 'version' | 'language' | 'bitness'

export interface KeyOptions extends ActiveLine {
  languages: string[]
  bitness: Bitness[]
  /** Questions that need not be asked: there is one answer, or none for what has no media. */
  skipped: Option[]
}

/** What somebody who wants the key or the media of an order line may choose. */
export async function keyOptions(
  context: Context,
  orderId: string,
  lineNumber: number,
): Promise<Outcome<KeyOptions, LineRefusal>> {
  const active = await activeLine(context, orderId, lineNumber)
  if (!active.ok) return active
  const { languages, bitness } = active.value.product
  const choices: Record<Option, number> = {
    version: active.value.offered.length,
    language: languages.length,
    bitness: bitness.length,
  }
  const options: Option[] = ['version', 'language', 'bitness']
  return ok({ ...active.value, languages, bitness, skipped: options.filter((option) => choices[option] <= 1) })
}
