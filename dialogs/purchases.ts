import { nothingFound, orderDetailCard, purchaseFileCard, purchaseListCard, soughtText } from '../cards/purchases.ts'
import { purchaseRows } from '../cards/purchases-file.ts'
import { purchasesWords } from '../cards/purchases-words.ts'
import { refusalText } from '../cards/refusals.ts'
import { sourceText } from '../cards/source.ts'
import { inARow, plain } from '../cards/words.ts'
import { checkCancellation } from '../services/cancel.ts'
import { writeCsv } from '../services/csv.ts'
import { customerById } from '../services/customers.ts'
import { linksOfOrder } from '../services/download-link.ts'
import { makeFile } from '../services/file-link.ts'
import { verified } from '../services/policy/source.ts'
import { sources } from '../services/policy/sources.ts'
import { keysOfLine } from '../services/product-key.ts'
import { allPurchases, countPurchases, searchPurchases } from '../services/purchases.ts'
import type { CardAnswer } from './answer.ts'
import { orderOf } from './order-slot.ts'
import { noMore, placeFrom, placeText } from './purchases-place.ts'
import { followsList, saysAll, saysFile } from './purchases-read.ts'
import {
  afreshSlot,
  formSlot,
  keptSlot,
  oneOrderSlot,
  pageSlot,
  periodSlot,
  productsSlot,
  whoseSlot,
} from './purchases-slots.ts'
import { customersOf, recallOf, soughtOf, soughtSlots } from './purchases-sought.ts'
import { waysOnFromEnd, waysOnFromList, waysOnFromNothing, waysOnFromOrder } from './purchases-ways-on.ts'
import type { SlotValues } from './state.ts'
import type { Result, Scene, Topic } from './topic.ts'
import { withWaysOn } from './ways-on.ts'

/** As many as have a button each beside "older" and "export". */
const perPage = 4

export const purchasesTopic: Topic = {
  stem: 'purchases',
  version: 2,
  intents: ['listPurchases'],
  // "CSV" is an answer here, whatever else it may be about.
  alsoAbout: ['outOfScope'],
  keepsSubject: true,
  followsUp: followsList,
  claims: (text) => saysFile(text) || saysAll(text),
  title: { en: purchasesWords.en.title, ja: purchasesWords.ja.title },
  example: { en: purchasesWords.en.example, ja: purchasesWords.ja.example },
  guestExample: { en: purchasesWords.en.guestExample, ja: purchasesWords.ja.guestExample },
  called: /\b(?:purchases|history)\b|購入履歴|一覧/i,
  needs: 'read-orders',
  guest: ({ locale }) =>
    inARow(locale, purchasesWords[locale].guest, sourceText(locale, [sources.onPremises], verified.lastVerified)),
  slots: [
    keptSlot('told'),
    keptSlot('next'),
    afreshSlot(),
    formSlot(),
    productsSlot(),
    periodSlot(),
    pageSlot(),
    whoseSlot(),
    // Behind those that put another order's id aside.
    oneOrderSlot(),
  ],

  async about(scene, slots) {
    if (slots.order !== undefined) return orderOf(slots)
    const { shown } = await soughtOf(scene, slots)
    return slots.customer === undefined && slots.products === undefined && slots.period === undefined
      ? ''
      : soughtText(scene, shown)
  },

  async carryOut(scene, slots) {
    if (slots.after !== undefined) return list(scene, slots)
    // "As CSV" after the only order of a search: all that was sought.
    const isFile = slots.form === 'file' && (slots.order === undefined || slots.told !== undefined)
    if (isFile) return exportFile(scene, slots)
    return slots.order === undefined ? list(scene, slots) : showOrder(scene, orderOf(slots))
  },
}

/** A page of what was sought; the only order there is, is shown whole. */
async function list(scene: Scene, slots: SlotValues): Promise<Result> {
  const words = purchasesWords[scene.locale]
  const { context } = scene
  const { search, shown } = await soughtOf(scene, slots)
  if (slots.after === noMore) {
    const text = words.thatIsAll(soughtText(scene, shown))
    return { answers: [withWaysOn(scene, text, waysOnFromEnd(scene, slots))], recall: recallOf(slots) }
  }
  const { before, after } = placeFrom(slots.after)
  const found = await searchPurchases(context, search, { after, limit: perPage })
  if (!found.ok) return refused(scene, refusalText(scene, found.refusal))
  const { orders, lookedBackTo } = found.value
  const next = found.value.next && placeText({ before: before + orders.length, after: found.value.next })
  const recall = recallOf(slots, next)
  const [only, ...others] = orders
  if (!only) {
    const text = nothingFound(scene, shown, lookedBackTo)
    return { answers: [withWaysOn(scene, text, waysOnFromNothing(scene, slots, shown, next))], recall }
  }
  if (others.length === 0 && next === undefined && after === undefined) {
    return showOrder(scene, only.id, words.theOnly(soughtText(scene, shown)), slots)
  }
  const customers = await customersOf(scene, orders)
  const purchases = await Promise.all(
    orders.map(async (order) => {
      const check = await checkCancellation(context, order.id)
      return {
        order,
        customer: customers.get(order.customerId)?.name ?? '',
        cancellableUntil: check.ok ? check.value.until : undefined,
      }
    }),
  )
  const buttons = scene.offer(waysOnFromList(scene, slots, orders, next, lookedBackTo))
  const all = await countPurchases(context, search)
  const page = { sought: shown, purchases, before, all, hasNext: next !== undefined, lookedBackTo }
  return { answers: [asAnswer(purchaseListCard(scene, page, buttons))], recall }
}

/** `sought`: where it is the only one that a search found, which may go on. */
async function showOrder(scene: Scene, orderId: string, lead = '', sought?: SlotValues): Promise<Result> {
  const words = purchasesWords[scene.locale]
  const { context } = scene
  const check = await checkCancellation(context, orderId)
  if (!check.ok) return refused(scene, words.unknownOrder(plain(orderId)))
  const { order } = check.value
  const customer = await customerById(context, order.customerId)
  const given = (await Promise.all(order.lines.map(({ number }) => keysOfLine(context, orderId, number)))).flat()
  // The end of a key is for the eyes of whoever may have the key, and in a group others read along.
  const keys = scene.setting.isPrivate ? given : given.map((key) => ({ ...key, masked: undefined }))
  const links = await linksOfOrder(context, order)
  const name = customer.ok ? customer.value.name : ''
  const buttons = scene.offer(waysOnFromOrder(scene, order, name))
  const card = orderDetailCard(scene, { lead, check: check.value, customer: name, keys, links }, buttons)
  const recall = sought ? recallOf(sought) : { told: 'list', customer: order.customerId }
  return { answers: [asAnswer(card)], recall: { ...recall, order: order.id } }
}

/** Everything that was sought, as a file behind a link. */
async function exportFile(scene: Scene, slots: SlotValues): Promise<Result> {
  const { context, services, locale } = scene
  if (!scene.setting.isPrivate) return refused(scene, purchasesWords[locale].privateOnly)
  const { search, shown } = await soughtOf(scene, slots)
  const found = await allPurchases(context, search)
  if (!found.ok) return refused(scene, refusalText(scene, found.refusal))
  const { orders, cut } = found.value
  if (orders.length === 0) return list(scene, soughtSlots(slots))
  const customers = await customersOf(scene, orders)
  const rows = purchaseRows(locale, orders, (id) => customers.get(id))
  const name = `${purchasesWords[locale].fileName}-${new Date(context.now).toISOString().slice(0, 10)}.csv`
  const content = writeCsv(rows)
  const { token, until } = await makeFile(context, { name, type: 'text/csv', content, timeZone: scene.timeZone })
  const file = { sought: shown, lines: rows.length - 1, cut, url: services.fileUrl(token), until }
  const card = purchaseFileCard(scene, file, scene.offer(waysOnFromNothing(scene, slots, shown)))
  return { answers: [asAnswer(card)], recall: recallOf(slots) }
}

function refused(scene: Scene, text: string): Result {
  return { answers: [withWaysOn(scene, text, waysOnFromNothing(scene, {}, {}))] }
}

const asAnswer = (card: CardAnswer['card']): CardAnswer => ({ kind: 'card', text: String(card.speak), card })
