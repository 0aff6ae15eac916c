import { cancelTopic } from './cancel.ts'
import { orderTopic } from './order.ts'
import { productKeyTopic } from './product-key.ts'
import type { Topic } from './topic.ts'
import type { Intent } from './understanding/recognise.ts'

/** Every conversation there is, one line each, in the order of the menu. */
export const topics: readonly Topic[] = [orderTopic, productKeyTopic, cancelTopic]

export const topicFor = (intent: Intent): Topic | undefined => topics.find((topic) => topic.intents.includes(intent))

/** `undefined`: a deploy has taken it away, or an older version is running again. */
export const topicNamed = (stem: string): Topic | undefined => topics.find((topic) => topic.stem === stem)

export function findTopic(stem: string): Topic {
  const found = topicNamed(stem)
  if (!found) throw new Error(`there is no topic ${stem}`)
  return found
}
