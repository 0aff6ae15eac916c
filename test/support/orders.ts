import type { Order } from '../../services/model.ts'
import type { World } from './chat.ts'

/** The orders placed since the sample data, whose ids are shorter. */
export async function newOrders({ store }: Pick<World, 'store'>): Promise<Order[]> {
  const documents = await store.list('order/')
  return documents.map(({ value }) => value as unknown as Order).filter(({ id }) => /^ORD-\d{8}$/.test(id))
}

/** The products that the newest card shows, without their prices. */
export function productsIn(shown: string): string[] {
  const card = shown.split('\n---\n').at(-1) ?? ''
  return [...card.matchAll(/^(?:Product|製品): (.*?)(?: · .*)?$/gm)].map(([, line = '']) => line)
}
