import { cancelTopic } from './cancel.ts'
import { downgradeTopic } from './downgrade.ts'
import { downloadLinkTopic } from './download-link.ts'
import { humanTopic } from './human.ts'
import { kmsToMakTopic } from './kms-to-mak.ts'
import { officeTopic } from './office-32-bit.ts'
import { orderTopic } from './order.ts'
import { productKeyTopic } from './product-key.ts'
import { purchasesTopic } from './purchases.ts'
import { rdsCalTopic } from './rds-cal.ts'
import { rolesTopic } from './roles.ts'
import type { Topic } from './topic.ts'
import { unclearSentencesTopic } from './unclear-sentences.ts'
import type { Intent, Understanding } from './understanding/recognise.ts'

/** Every conversation there is, one line each, in the order of the menu. */
export const topics: readonly Topic[] = [
  orderTopic,
  productKeyTopic,
  cancelTopic,
  purchasesTopic,
  downloadLinkTopic,
  officeTopic,
  downgradeTopic,
  rdsCalTopic,
  kmsToMakTopic,
  rolesTopic,
  unclearSentencesTopic,
  humanTopic,
]

export const topicFor = (intent: Intent): Topic | undefined => topics.find((topic) => topic.intents.includes(intent))

/** The topic whose sentence it is, whatever else could be read from it. */
export const topicOpenedBy = (text: string): Topic | undefined => topics.find(({ opens }) => opens?.(text))

/** The sentence is one that its topic answers better than any general answer would. */
export const isClaimed = (
  text: string,
  { act, backed, intent }: Pick<Understanding, 'act' | 'backed' | 'intent'>,
): boolean => act && backed && topicFor(intent)?.claims?.(text) === true

/** `undefined`: a deploy has taken it away, or an older version is running again. */
export const topicNamed = (stem: string): Topic | undefined => topics.find((topic) => topic.stem === stem)

export function findTopic(stem: string): Topic {
  const found = topicNamed(stem)
  if (!found) throw new Error(`there is no topic ${stem}`)
  return found
}
