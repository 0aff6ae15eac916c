import { orderById } from '../services/order.ts'
import { recentTopic } from './recent.ts'
import { type Talk, topicOf } from './talk.ts'
import type { Topic } from './topic.ts'

/** A number that could be that of an order: no year, no quantity, no date, no code, and not that of another paper. */
const bare =
  /(?<!(?:p\.?o\.?|ref|reference|invoice|note|quote|発注書?|発注番号|請求書?|見積書?|メモ)(?: ?(?:number|no\.?|番号))?[ :#.は]{0,3})(?<![\d.,:/A-Za-z-])#?(?!(?:19|20)\d\d(?!\d))(\d{4,12})(?![\d.,:/%-]*\d|[A-Za-z]| ?(?:本|台|個|人|名|枚|円|年|ライセンス|licen|seats?|copies|users?|pcs?|devices?))/gi
const hasId = /ord ?[-‐-―−ー－]? ?\d/i

/**
 * "And 1006?", 「1004は？」, "order #1008": where orders are spoken of, the number stands for the order, if there is one of that
 * number that this person may see. Gives the sentence with its whole id.
 */
export async function withOrderIds(talk: Talk, text: string): Promise<string> {
  if (text.length > longest || hasId.test(text) || !isAboutOrders(talk, text)) return text
  const said = text.normalize('NFKC')
  const [number, ...others] = new Set([...said.matchAll(bare)].map(([, digits]) => digits))
  if (number === undefined || others.length > 0) return text
  const id = `ORD-${number}`
  const order = await orderById(talk.scene.context, id)
  return order.ok ? said.replace(bare, ` ${id} `).trim() : text
}

const longest = 200

const isAboutOrders = (talk: Talk, text: string): boolean =>
  /\borders?\b|\bpurchases?\b|注文|購入|オーダー|cancel|キャンセル/i.test(text) ||
  [current(talk), recentTopic(talk)].some(hasOrder)

const current = ({ state }: Talk): Topic | undefined => {
  const frame = state.stack.at(-1)
  return frame && topicOf(frame)
}

const hasOrder = (topic: Topic | undefined): boolean =>
  topic?.slots.some(({ name }) => name === 'order') === true || topic?.intents.includes('listPurchases') === true
