import type { Button } from '../cards/card.ts'
import { priceCard, priceWords } from '../cards/price.ts'
import { productById } from '../services/catalogue/catalogue.ts'
import { customerById } from '../services/customers.ts'
import type { Currency, Product } from '../services/model.ts'
import { mayDo } from '../services/policy/permission.ts'
import type { Answer } from './answer.ts'
import { answerById, answerOf, findAnswer } from './answers.ts'
import type { SlotValues } from './state.ts'
import type { Scene } from './topic.ts'
import { isClaimed, topicFor } from './topics.ts'
import { normalise } from './understanding/normalise.ts'
import type { Understanding } from './understanding/recognise.ts'

const asksInvoice = /(?<![a-z])(?:invoices?|reconciliation files?)(?![a-z])|請求書|請求明細|調整ファイル/
const asksPrice =
  /(?<![a-z])(?:how much (?:is|are|does|do|for|would|will|money)|how much(?= ?[?.!]*$)|price(?:s|d)?|pricing|price ?lists?|costs?)(?![a-z])|いくら|価格|値段|単価/
const asksPriceList = /(?<![a-z])price ?(?:lists?|sheets?)(?![a-z])|価格(?:表|シート|リスト)/

/** Of prices, but not what something costs. */
const isAboutPricing =
  /(?<![a-z])(?:tax(?:es)?|vat|currenc(?:y|ies)|changes?|changed|updated?|segments?|charity|erp|api|csv|columns?|two prices|duplicates?|discounts?|rebates?|cancel\w*|refund\w*|instal\w*|monthly|real|sample)(?![a-z])|税|通貨|変わ|改定|更新|セグメント|重複|列|割引|値引|キャンセル|払い?戻|返金|分割|月払い|本物|実際|サンプル/
/** Who wants it ordered sees the price on the order. */
const wantsOrder = /(?<![a-z])(?:order|buy|purchase|quote)(?![a-z])|注文|発注|購入|買い?(?:た|ます)|手配/

const notSoldHere = /azure|copilot|dynamics|(?:microsoft|office|m) ?365|コパイロット/

/**
 * What a product costs, where the price list is, where invoices are; `undefined` for every other sentence.
 * `under`: the slots of what is under way and shown again below, so that "how much is it?" may mean its product.
 */
export async function priceAnswer(
  scene: Scene,
  text: string,
  understanding: Understanding,
  under?: SlotValues,
): Promise<Answer | undefined> {
  const said = normalise(text).text
  if (isClaimed(text, understanding) || !isFor(said, understanding)) return undefined
  if (asksInvoice.test(said)) return bank(scene, 'invoice-where')
  const found = findAnswer(text)
  if (found?.sure && found.entry.id !== 'price-list-where') return undefined
  if (asksPriceList.test(said)) return bank(scene, 'price-list-where')
  if (!mayDo(scene.context.caller, 'quote').ok) return bank(scene, 'price-for-customer')
  const products = productsMeant(understanding, under)
  return products.length > 0 ? pricesOf(scene, products, understanding, under) : bank(scene, 'price-list-where')
}

function isFor(said: string, { act, intent, orderIds }: Understanding): boolean {
  if (orderIds.length > 0 || notSoldHere.test(said)) return false
  const isElse = act && topicFor(intent) !== undefined && !(intent === 'order' && !wantsOrder.test(said))
  if (isElse) return false
  return asksInvoice.test(said) || (asksPrice.test(said) && !isAboutPricing.test(said))
}

/** Those that are named, else the one that is under way. */
function productsMeant({ productMatches, slots }: Understanding, under: SlotValues = {}): Product[] {
  if (productMatches.length > 0 || slots.product !== undefined) return productMatches
  const product = productById(String(under.product ?? ''))
  return product ? [product] : []
}

async function pricesOf(
  scene: Scene,
  products: readonly Product[],
  { slots, customerMatches, productMatches }: Understanding,
  under: SlotValues | undefined,
): Promise<Answer> {
  const [customer] = customerMatches.length === 1 ? customerMatches : []
  const quantity = Number(slots.quantity || (productMatches.length === 0 && under?.quantity) || 1)
  const currencies = await currenciesFor(scene, customer?.id ?? String(under?.customer ?? ''))
  const named: SlotValues = {
    ...(customer && { customer: customer.id }),
    ...(slots.quantity && { quantity: slots.quantity }),
  }
  const buttons = under ? [] : waysOn(scene, products, named)
  const card = priceCard(scene, { products, currencies, quantity }, buttons)
  return { kind: 'card', text: String(card.speak), card }
}

function waysOn(scene: Scene, products: readonly Product[], named: SlotValues): Button[] {
  if (!mayDo(scene.context.caller, 'prepare-order').ok) return scene.offerMenu()
  const { orderIt, orderOne } = priceWords[scene.locale]
  const [only, ...others] = products
  const isOne = only !== undefined && others.length === 0
  const product: SlotValues = isOne ? { product: only.id } : { shelf: products.map(({ id }) => id).join(' ') }
  return scene.offer([
    { title: isOne ? orderIt : orderOne, opening: { topic: 'order', slots: { ...named, ...product } } },
  ])
}

/** That of the customer; without one, all that customers pay in, the reader's own first. */
async function currenciesFor({ context, locale }: Scene, customerId: string): Promise<Currency[]> {
  const customer = customerId === '' ? undefined : await customerById(context, customerId)
  if (customer?.ok) return [customer.value.currency]
  return locale === 'ja' ? ['JPY', 'USD'] : ['USD', 'JPY']
}

function bank(scene: Scene, id: string): Answer | undefined {
  const entry = answerById(id)
  return entry && answerOf(scene, entry)
}
