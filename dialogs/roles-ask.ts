import { cancelWords } from '../cards/cancel-words.ts'
import { downloadLinkWords } from '../cards/download-link-words.ts'
import { orderWords } from '../cards/order-words.ts'
import { productKeyWords } from '../cards/product-key-words.ts'
import { roleGuideWords } from '../cards/role-guide-words.ts'
import { plain } from '../cards/words.ts'
import { handOver } from './product-key-hand-over.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Result, Scene, Slot } from './topic.ts'
import { normalise } from './understanding/normalise.ts'
import { findOrderIds } from './understanding/order-ids.ts'
import { withWaysOn } from './ways-on.ts'

/** What only an Admin agent does, by the topic that does it. */
const tasks = ['product-key', 'download-link', 'cancel'] as const
type AgentTask = (typeof tasks)[number]

const isTask = (topic: unknown): topic is AgentTask => tasks.some((task) => task === topic)

const named: Record<AgentTask, RegExp> = {
  'download-link': /(?<![a-z])(?:links?|downloads?)(?![a-z])|リンク|ダウンロード/,
  'product-key': /(?<![a-z])keys?(?![a-z])|キー(?!ャンセル)/,
  cancel: /(?<![a-z])cancel|キャンセル/,
}

/** "Ask an Admin agent": the line to send, not the role. */
export const asksAgent = (text: string): boolean =>
  /(?<![a-z])(?:ask|tell|have|get|message|forward (?:it|this) to|send (?:it|this) to|hand (?:it|this) over to)(?: an?| the| my| our)? admin agents?(?! role)|管理者?エージェント(?:の(?:方|担当者?))?(?:に|へ)[^。]{0,24}(?:頼|依頼|お願い|伝え|送|連絡|回し)/.test(
    normalise(text).text,
  )

/** Never asked for, only taken where somebody is to be asked. */
function saidSlot(name: 'task' | 'order', why: Slot['why'], read: Slot['read']): Slot {
  return { name, why, skip: () => true, ask: async () => ({ kind: 'settled', value: '' }), read }
}

export function agentSlots(why: Slot['why']): Slot[] {
  return [
    saidSlot('task', why, async ({ text }) => {
      const task = asksAgent(text) ? tasks.find((each) => named[each].test(normalise(text).text)) : undefined
      return task && { kind: 'value', value: task }
    }),
    saidSlot('order', why, async ({ understanding: { orderIds } }) => {
      const [id] = orderIds
      return id === undefined ? undefined : { kind: 'value', value: id }
    }),
  ]
}

/** The line for an Admin agent: about what the sentence names, else about what was tried last. */
export async function askAgent(scene: Scene, slots: SlotValues): Promise<Result> {
  const words = roleGuideWords[scene.locale]
  const { trail } = await scene.story()
  const last = trail.at(-1)
  const task = slots.task ?? last?.topic
  const order = String(slots.order ?? '') || (findOrderIds((last?.about ?? '').toLowerCase()).ids[0] ?? '')
  if (slots.task === undefined && last?.topic === 'order' && last.receipt && last.ended === 'done') {
    return told(scene, orderWords[scene.locale].handOverText(plain(last.receipt)))
  }
  if (task === 'product-key' && order) return handOver(scene, { order })
  if (slots.task === undefined && last?.topic === 'product-key' && last.about) {
    const { askAdminText, askLine } = productKeyWords[scene.locale]
    return told(scene, askAdminText(plain(askLine(last.about, ''))))
  }
  if (order && task === 'download-link') return told(scene, downloadLinkWords[scene.locale].askAdminText(plain(order)))
  if (order && task === 'cancel') return told(scene, cancelWords[scene.locale].askAdminText(plain(order)))
  const chosen = isTask(task) ? [task] : tasks
  const ways = chosen.map((each) => ({ title: words.agentTasks[each], opening: openingOf(each, order) }))
  return { answers: [withWaysOn(scene, order ? words.askFor(plain(order)) : words.askForWhat, ways)] }
}

function openingOf(task: AgentTask, order: string): Opening {
  if (!order) return { topic: task, slots: {} }
  return task === 'product-key'
    ? { topic: task, slots: { order } }
    : { topic: task, action: 'ask-admin', slots: { order } }
}

function told(scene: Scene, text: string): Result {
  const mine = {
    title: roleGuideWords[scene.locale].button.mine,
    opening: { topic: 'roles', slots: { action: 'mine' } },
  }
  return { answers: [withWaysOn(scene, text, [mine])] }
}
