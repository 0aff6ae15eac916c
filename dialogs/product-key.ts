import { type KeyGiven, type KeyShown, keyCard, keyNoticeCard } from '../cards/product-key.ts'
import { productKeyWords } from '../cards/product-key-words.ts'
import { refusalText } from '../cards/refusals.ts'
import { inARow } from '../cards/words.ts'
import { customerById } from '../services/customers.ts'
import { issueLink } from '../services/download-link.ts'
import { keyOptions } from '../services/fulfillment.ts'
import type { Bitness } from '../services/model.ts'
import { linkState } from '../services/policy/download-link.ts'
import { allotKey } from '../services/product-key.ts'
import type { Answer, Timer } from './answer.ts'
import { customerOf, customerSlot } from './customer-slot.ts'
import { orderOf, orderSlot } from './order-slot.ts'
import { asksAnew, keptOf, takeUpKept, toldSlot, wantsAgain } from './product-key-again.ts'
import { askedOfAgents, handOver, mayGetKeys } from './product-key-hand-over.ts'
import { bitnessSlot, languageSlot, lineSlot, versionSlot } from './product-key-slots.ts'
import type { SlotValues } from './state.ts'
import type { Confirmed, Result, Scene, Topic } from './topic.ts'
import { withWaysOn } from './ways-on.ts'

/** How long a key stays readable. */
const shownForMs = 60_000

const orderWords = {
  en: {
    ...productKeyWords.en,
    whichOrder: productKeyWords.en.whichPurchase,
    orderLabel: productKeyWords.en.purchaseLabel,
    noOrders: productKeyWords.en.noPurchases,
    whyOrder: productKeyWords.en.whyPurchase,
  },
  ja: {
    ...productKeyWords.ja,
    whichOrder: productKeyWords.ja.whichPurchase,
    orderLabel: productKeyWords.ja.purchaseLabel,
    noOrders: productKeyWords.ja.noPurchases,
    whyOrder: productKeyWords.ja.whyPurchase,
  },
}

export const productKeyTopic: Topic = {
  stem: 'product-key',
  agrees:
    /^(?:(?:yes|ok|okay|sure|please|はい)[,、. ]*)?(?:show (?:it|me the key|the key)(?: now| please)*|(?:キーを)?表示して(?:ください|下さい)?)[.!。]*$/i,
  version: 1,
  intents: ['getKey'],
  alsoAbout: ['downgrade'],
  title: { en: productKeyWords.en.title, ja: productKeyWords.ja.title },
  example: { en: productKeyWords.en.example, ja: productKeyWords.ja.example },
  guestExample: { en: productKeyWords.en.guestExample, ja: productKeyWords.ja.guestExample },
  called: /\bkey\b|キー(?!ャンセル)/i,
  keepsSubject: true,
  followsUp: wantsAgain,
  about,
  // Whoever may not get keys is given the line for an Admin agent.
  needs: 'read-orders',
  offeredTo: 'product-key',
  guest: ({ locale }) => productKeyWords[locale].guest,
  slots: [
    toldSlot({ en: orderWords.en.whyOrder, ja: orderWords.ja.whyOrder }),
    asksAnew(
      askedOfAgents(
        customerSlot(productKeyWords, {
          skip: (slots) => slots.order !== undefined,
          clears: ['order', 'line', 'version', 'language', 'bitness'],
        }),
      ),
    ),
    ...[
      orderSlot(orderWords, ['line', 'version', 'language', 'bitness']),
      lineSlot(),
      versionSlot(),
      languageSlot(),
      bitnessSlot(),
    ].map(askedOfAgents),
  ],
  arrange: async (_scene, slots) => ({ slots: takeUpKept(slots), note: '' }),

  guard(scene) {
    const { locale, setting } = scene
    const words = productKeyWords[locale]
    if (!mayGetKeys(scene)) return undefined
    if (!setting.isPrivate) return words.notPrivate
    return setting.canUpdate ? undefined : words.cannotUpdate
  },

  async review(scene, slots, { confirm, change, stop, lead }) {
    if (!mayGetKeys(scene)) return { kind: 'told', result: await handOver(scene, slots) }
    const words = productKeyWords[scene.locale]
    const shown = await shownOf(scene, slots)
    if (!shown) return { kind: 'refused', text: words.refused }
    const buttons = [
      { title: words.confirm, data: confirm },
      { title: words.change, data: change },
      { title: words.stop, data: stop },
    ]
    const card = keyNoticeCard(scene, shown, { lead, buttons })
    return { kind: 'card', answer: { kind: 'card', text: String(card.speak), card } }
  },

  carryOut: showKey,

  actions: { mask: maskKey },
}

/** "ORD-1001, Contoso Ltd", as far as it is known. */
async function about({ context }: Scene, slots: SlotValues): Promise<string> {
  const customer = await customerById(context, customerOf(slots))
  return [orderOf(slots), customer.ok ? customer.value.name : ''].filter(Boolean).join(', ')
}

/** The key card, and the timer that masks it; the key itself is put in only while the message is on its way. */
async function showKey(scene: Scene, slots: SlotValues, { operationId, card: review }: Confirmed): Promise<Result> {
  const words = productKeyWords[scene.locale]
  const { context, services } = scene
  const shown = await shownOf(scene, slots)
  const request = { operationId, orderId: orderOf(slots), line: Number(slots.line), version: String(slots.version) }
  const allotted = await allotKey(context, request)
  if (!allotted.ok) {
    const { refusal } = allotted
    if (refusal.reason === 'role-needed') return handOver(scene, slots)
    if (refusal.reason === 'pool-empty') return { answers: [noKey(scene, words.poolEmpty)] }
    return { answers: [noKey(scene, inARow(scene.locale, words.refused, refusalText(scene, refusal)))] }
  }
  // As with orders: the turn is undone rather than a key allotted that nobody is shown.
  if (!shown) throw new Error('a key was allotted for what cannot be shown')
  const { keyId, masked } = allotted.value
  const given: KeyGiven = { ...shown, masked }
  if (shown.language && shown.bitness === '64') {
    const media = { language: shown.language, bitness: shown.bitness as Bitness }
    const issued = await issueLink(context, { ...request, ...media })
    if (issued.ok)
      given.link = {
        url: services.downloadUrl(issued.value.link.token),
        state: linkState(issued.value.link, context.now),
      }
  }
  const message = `key-${operationId}`
  const line = String(slots.line)
  const mask = { topic: 'product-key', action: 'mask', slots: { message, given: { ...given }, line } }
  const until = context.now + shownForMs
  const buttons = scene.offer([{ title: words.haveIt, opening: mask }, ...fileFor32(scene, given)])
  const card = keyCard(scene, given, buttons)
  const timer: Timer = { dueAt: until, event: mask }
  return {
    answers: [
      {
        kind: 'card',
        text: String(card.speak),
        card,
        name: message,
        replaces: review,
        secret: { keyId, masked, until },
      },
    ],
    timers: [timer],
    // No part of the key: a colleague may read what was done here.
    receipt: orderOf(slots),
    recall: keptOf(slots),
  }
}

/** A minute later, or at "I have it": the same card with the key masked, in the place of the old one. */
async function maskKey(scene: Scene, slots: SlotValues): Promise<Result> {
  const words = productKeyWords[scene.locale]
  const message = String(slots.message)
  const given = slots.given as unknown as KeyGiven
  const { orderId: order, version, language = '', bitness = '' } = given
  const same = { order, line: String(slots.line), version, language, bitness }
  const again = { title: words.again, opening: { topic: 'product-key', slots: same } }
  const another = { title: words.another, opening: { topic: 'product-key', slots: { order } } }
  const buttons = scene.offer([again, another, ...fileFor32(scene, given)])
  const card = keyCard(scene, { ...given, maskedAt: scene.context.now }, buttons)
  return {
    answers: [
      { kind: 'card', text: String(card.speak), card, name: message, replaces: message, silentUnlessReplaced: true },
    ],
  }
}

/** 32-bit is installed with a configuration file, which another conversation makes. */
function fileFor32(scene: Scene, { productId, orderId, version, language }: KeyGiven) {
  if (productId === undefined) return []
  const slots = { aim: 'file', order: orderId, product: productId, version, languages: language ?? '' }
  return [{ title: productKeyWords[scene.locale].makeFile32, opening: { topic: 'office-32-bit', slots } }]
}

/** What the cards say about the key; `undefined` when there is none to give. */
async function shownOf(scene: Scene, slots: SlotValues): Promise<KeyShown | undefined> {
  const { context } = scene
  const options = await keyOptions(context, orderOf(slots), Number(slots.line))
  if (!options.ok) return undefined
  const { order, product, offered, line } = options.value
  const customer = await customerById(context, order.customerId)
  const version = offered.find((offer) => offer.version === slots.version)
  if (!version || !customer.ok) return undefined
  const shown: KeyShown = {
    orderId: order.id,
    customer: customer.value.name,
    title: line.title,
    version: version.version,
    rightNotStated: version.right === 'not-stated',
  }
  if (product.languages.length > 0) {
    shown.language = String(slots.language)
    shown.bitness = String(slots.bitness)
  }
  if (shown.bitness === '32') shown.productId = product.id
  if (version.supportEnds && Date.parse(version.supportEnds) < context.now) shown.supportEnded = version.supportEnds
  return shown
}

function noKey(scene: Scene, text: string): Answer {
  const another = { title: productKeyWords[scene.locale].another, opening: { topic: 'product-key', slots: {} } }
  return withWaysOn(scene, text, [another])
}
