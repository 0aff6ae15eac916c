import { isAlive, issuedLinkCard, type LinkQuestion, linkGuideCard, linksOfOrderCard } from '../cards/download-link.ts'
import { downloadLinkWords } from '../cards/download-link-words.ts'
import { refusalText } from '../cards/refusals.ts'
import { inARow, plain } from '../cards/words.ts'
import { customerById } from '../services/customers.ts'
import { issueLink, linksOfOrder } from '../services/download-link.ts'
import { activeLine, hasMedia } from '../services/fulfillment.ts'
import type { Order } from '../services/model.ts'
import { orderById } from '../services/order.ts'
import type { CardAnswer } from './answer.ts'
import { customerOf, customerSlot } from './customer-slot.ts'
import { aimSlot, isAboutAnOrder, isPartner } from './download-link-aim.ts'
import { waysOn, waysOnFromLinks } from './download-link-ways-on.ts'
import { orderOf, orderSlot } from './order-slot.ts'
import { languageSlot, lineSlot, versionSlot } from './product-key-slots.ts'
import type { SlotValues } from './state.ts'
import type { Result, Scene, Slot, Topic } from './topic.ts'
import { withWaysOn } from './ways-on.ts'

const media = ['line', 'version', 'language']

const isForNew = ({ aim }: SlotValues): boolean => aim === 'new' || aim === 'other'

export const downloadLinkTopic: Topic = {
  stem: 'download-link',
  version: 1,
  intents: ['downloadLink'],
  title: { en: downloadLinkWords.en.title, ja: downloadLinkWords.ja.title },
  example: { en: downloadLinkWords.en.example, ja: downloadLinkWords.ja.example },
  guestExample: { en: downloadLinkWords.en.guestExample, ja: downloadLinkWords.ja.guestExample },
  called: /\blinks?\b|リンク/i,
  slots: [
    aimSlot(),
    onlyWhen(
      isAboutAnOrder,
      customerSlot(downloadLinkWords, { skip: ({ order }) => order !== undefined, clears: ['order', ...media] }),
    ),
    onlyWhen(isAboutAnOrder, orderSlot(downloadLinkWords, media)),
    onlyWhen(isForNew, lineSlot()),
    onlyWhen(isForNew, asBefore(versionSlot(), 'version')),
    onlyWhen(isForNew, asBefore(languageSlot(), 'language')),
  ],

  async about(scene, slots) {
    if (slots.order !== undefined) return orderOf(slots)
    const customer = await customerById(scene.context, customerOf(slots))
    return customer.ok ? customer.value.name : ''
  },

  async carryOut(scene, slots) {
    if (!isAboutAnOrder(slots)) return explain(scene, slots.aim as LinkQuestion)
    return isForNew(slots) ? issue(scene, slots) : look(scene, orderOf(slots))
  },

  actions: {
    issue,
    'ask-admin': async (scene, slots) => {
      const words = downloadLinkWords[scene.locale]
      return { answers: [withWaysOn(scene, words.askAdminText(plain(orderOf(slots))), [waysOn(scene).share])] }
    },
  },
}

/** A slot that is neither asked nor read unless it matters. */
function onlyWhen(matters: (slots: SlotValues) => boolean, slot: Slot): Slot {
  return {
    ...slot,
    skip: (slots) => !matters(slots) || slot.skip?.(slots) === true,
    read: async (said, scene, slots) => (matters(slots) ? slot.read(said, scene, slots) : undefined),
  }
}

/** Not asked where there is nothing to download, or where all earlier links of the line were for the same media. */
function asBefore(slot: Slot, part: 'version' | 'language'): Slot {
  return {
    ...slot,
    async ask(scene, slots) {
      const line = await activeLine(scene.context, orderOf(slots), Number(slots.line))
      if (line.ok && line.value.product.languages.length === 0) {
        const refusal = { reason: 'no-media', productId: line.value.product.id } as const
        return { kind: 'refused', text: refusalText(scene, refusal) }
      }
      const sameAgain = line.ok && slots.aim === 'new'
      const links = sameAgain ? await linksOfOrder(scene.context, line.value.order) : []
      const earlier = new Set(links.filter((link) => link.line === Number(slots.line)).map((link) => link[part]))
      const [only, ...others] = earlier
      return only && others.length === 0 ? { kind: 'settled', value: only } : slot.ask(scene, slots)
    },
  }
}

async function explain(scene: Scene, question: LinkQuestion): Promise<Result> {
  const words = downloadLinkWords[scene.locale]
  const others = (Object.keys(words.topics) as LinkQuestion[]).filter((other) => other !== question)
  const ways = waysOn(scene)
  const card = linkGuideCard(
    scene,
    question,
    isPartner(scene),
    scene.offer([...(isPartner(scene) ? [ways.anotherOrder] : []), ...others.slice(0, 3).map((other) => ways[other])]),
  )
  return { answers: [asAnswer(card)] }
}

/** The links of an order with what its reader may do about them. */
async function look(scene: Scene, orderId: string): Promise<Result> {
  const found = await orderById(scene.context, orderId)
  if (!found.ok) return refused(scene, refusalText(scene, found.refusal))
  const order = found.value
  const links = await linksOfOrder(scene.context, order)
  const living = scene.setting.isPrivate ? links.findLast(({ state }) => isAlive(state)) : undefined
  const withAddress = living?.token && { link: living, url: scene.services.downloadUrl(living.token) }
  const customer = await customerName(scene, order)
  const card = linksOfOrderCard(
    scene,
    { order, customer, links, hasMedia: hasMedia(order), ...(withAddress ? { living: withAddress } : {}) },
    scene.offer(waysOnFromLinks(scene, order, links)),
  )
  return { answers: [asAnswer(card)], recall: { customer: order.customerId, order: order.id } }
}

/** Gives the living link for these media if there is one, else a new one; pressing twice gives the same one. */
async function issue(scene: Scene, slots: SlotValues): Promise<Result> {
  const words = downloadLinkWords[scene.locale]
  if (!scene.setting.isPrivate) return refused(scene, words.privateOnly)
  const { context, services } = scene
  const orderId = orderOf(slots)
  const issued = await issueLink(context, {
    orderId,
    line: Number(slots.line),
    version: String(slots.version),
    language: String(slots.language),
    bitness: '64',
  })
  if (!issued.ok) return refused(scene, inARow(scene.locale, words.notGiven, refusalText(scene, issued.refusal)))
  const { link, state, repeated } = issued.value
  const order = await orderById(context, orderId)
  // As with keys: the turn is undone rather than a link given that nobody is shown.
  if (!order.ok) throw new Error('a link was issued for an order that cannot be shown')
  const allLinks = {
    title: words.linksOf(orderId),
    opening: { topic: 'download-link', slots: { aim: 'look', order: orderId } },
  }
  const key = { title: words.getKey, opening: { topic: 'product-key', slots: { order: orderId } } }
  const card = issuedLinkCard(
    scene,
    {
      order: order.value,
      customer: await customerName(scene, order.value),
      link: { ...link, state },
      url: services.downloadUrl(link.token),
      repeated,
    },
    scene.offer([waysOn(scene).share, key, allLinks]),
  )
  const recall = { customer: order.value.customerId, order: orderId }
  return { answers: [asAnswer(card)], receipt: orderId, recall }
}

const refused = (scene: Scene, text: string): Result => {
  const ways = waysOn(scene)
  return { answers: [withWaysOn(scene, text, [ways.anotherOrder, ways.renew])] }
}

const asAnswer = (card: CardAnswer['card']): CardAnswer => ({ kind: 'card', text: String(card.speak), card })

const customerName = async ({ context }: Scene, { customerId }: Order): Promise<string> => {
  const customer = await customerById(context, customerId)
  return customer.ok ? customer.value.name : ''
}
