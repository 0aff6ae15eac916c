import type { Button, Card } from '../cards/card.ts'
import { type DowngradeShown, downgradeCard, rdsDowngradeCard } from '../cards/downgrade.ts'
import { downgradeWords } from '../cards/downgrade-words.ts'
import { productWords } from '../cards/products.ts'
import { inBrackets } from '../cards/words.ts'
import { isRdsCal, offeredVersions, productById } from '../services/catalogue/catalogue.ts'
import { lineageOf } from '../services/catalogue/lineages.ts'
import { customerById } from '../services/customers.ts'
import type { OrderLine } from '../services/model.ts'
import { orderById } from '../services/order.ts'
import { decideDowngrade } from '../services/policy/downgrade.ts'
import { mayDo } from '../services/policy/permission.ts'
import { bankCard } from './bank-card.ts'
import { type BoughtProduct, boughtOf, saidKind, wantedOf } from './downgrade-bought.ts'
import { followsDowngrade } from './downgrade-follow.ts'
import { asksToLookUp } from './downgrade-read.ts'
import { downgradeSlots, hasBought } from './downgrade-slots.ts'
import { editionOf } from './downgrade-subject.ts'
import { orderOf } from './order-slot.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Result, Scene, Topic } from './topic.ts'

type WayOn = { title: string; opening: Opening }

export const downgradeTopic: Topic = {
  stem: 'downgrade',
  version: 1,
  intents: ['downgrade'],
  keepsSubject: true,
  title: { en: downgradeWords.en.title, ja: downgradeWords.ja.title },
  example: { en: downgradeWords.en.example, ja: downgradeWords.ja.example },
  called: /\bdowngrad|ダウングレード/i,
  claims: asksToLookUp,
  followsUp: followsDowngrade,
  alsoAbout: ['yes', 'no'],
  about: async (scene, slots) => boughtOf(scene, slots)?.title ?? '',
  slots: downgradeSlots,

  async carryOut(scene, slots) {
    const bought = boughtOf(scene, slots)
    const general = slots.general ?? (bought ? undefined : 'downgrade-rule')
    if (general !== undefined) {
      return answer(bankCard(scene.locale, String(general), generalButtons(scene, slots)))
    }
    if (!bought) throw new Error('nothing was bought and nothing was asked')
    if (isRdsCal(bought.product)) return answer(rdsDowngradeCard(scene, rdsButtons(scene)))
    const purchase = await purchaseOf(scene, slots, bought)
    const shown = shownOf(scene, slots, bought, purchase)
    const card = downgradeCard(scene, scene.context.now, shown, await buttonsOf(scene, slots, shown, purchase))
    return { ...answer(card), recall: recallOf(slots, purchase) }
  },
}

const answer = (card: Card): Result => ({ answers: [{ kind: 'card', text: String(card.speak), card }] })

/** What the next sentence may leave out. */
const recallOf = (slots: SlotValues, purchase?: Purchase): SlotValues => ({
  ...knownOf(slots, 'product', 'subject', 'ownedVersion', 'customer', 'ownedEdition', 'kind'),
  ...lastOf(wantedOf(slots)),
  ...(purchase ? { order: purchase.orderId } : {}),
})

const lastOf = ({ version, edition }: ReturnType<typeof wantedOf>): SlotValues => ({
  ...(version === undefined ? {} : { lastVersion: version }),
  ...(edition === undefined ? {} : { lastEdition: edition }),
})

const knownOf = (slots: SlotValues, ...names: string[]): SlotValues =>
  Object.fromEntries(Object.entries(slots).filter(([name]) => names.includes(name)))

interface Purchase {
  orderId: string
  customer: string
  line: OrderLine
}

/** The line of the order that is spoken of, with the version that was really bought. */
async function purchaseOf({ context }: Scene, slots: SlotValues, bought: BoughtProduct): Promise<Purchase | undefined> {
  if (!slots.order) return undefined
  const order = await orderById(context, orderOf(slots))
  if (!order.ok) return undefined
  const line = order.value.lines.find(({ productId, cancelledAt }) => {
    const product = productById(productId)
    const fits = bought.isExact ? productId === bought.product.id : product?.family === bought.product.family
    return fits && cancelledAt === undefined
  })
  // Said otherwise now, it is no longer this purchase that is meant.
  if (!line || (saidKind(slots) ?? line.kind) !== line.kind) return undefined
  if (slots.ownedEdition && productById(line.productId)?.edition !== bought.edition) return undefined
  const customer = await customerById(context, order.value.customerId)
  return { orderId: order.value.id, customer: customer.ok ? customer.value.name : '', line }
}

function shownOf(scene: Scene, slots: SlotValues, known: BoughtProduct, purchase?: Purchase): DowngradeShown {
  const product = (purchase && productById(purchase.line.productId)) ?? known.product
  const bought = purchase?.line.version ?? known.version
  const kind = purchase?.line.kind ?? known.kind
  const edition = purchase ? product.edition : known.edition
  const lineage = lineageOf(product)
  const shown: DowngradeShown = {
    product,
    title: purchase?.line.title ?? titleOf(scene, slots, known),
    kind,
    bought,
    isAssumed: known.isAssumed && !purchase,
    ...(purchase ? { order: { id: purchase.orderId, customer: purchase.customer } } : {}),
    offered: offeredVersions({ ...product, kind }, bought),
    steps: mayDo(scene.context.caller, 'product-key').ok ? 'none' : stepsFor(scene),
  }
  const { version, edition: asked } = wantedOf(slots)
  const wantedEdition = asked && editionOf(product.family, asked)
  if (version === undefined && (wantedEdition === undefined || wantedEdition === edition)) return shown
  const wanted = version ?? bought
  const versions = lineage.length > 0 ? lineage.map((release) => release.version) : [bought]
  const decision = decideDowngrade({
    family: product.family,
    kind,
    isCal: product.isCal,
    edition,
    versions,
    bought,
    wanted,
    wantedEdition,
  })
  const { supportEnds } = lineage.find((release) => release.version === wanted) ?? {}
  return { ...shown, asked: { decision, ...(supportEnds === undefined ? {} : { supportEnds }) } }
}

/** How it was bought is named where somebody said it. */
const titleOf = ({ locale }: Scene, slots: SlotValues, { title, kind, isExact }: BoughtProduct): string =>
  inBrackets(title, saidKind(slots) && !isExact ? productWords[locale].kind[kind] : '')

const stepsFor = ({ context }: Scene) => (context.caller.roles.length > 0 ? 'partner' : 'customer')

async function buttonsOf(
  scene: Scene,
  slots: SlotValues,
  shown: DowngradeShown,
  purchase?: Purchase,
): Promise<Button[]> {
  const { button } = downgradeWords[scene.locale]
  const known = knownOf(slots, 'product', 'subject', 'kind', 'ownedEdition')
  const verdict = shown.asked?.decision.verdict
  const corrections: WayOn[] =
    !shown.isAssumed || shown.product.isCal
      ? []
      : shown.offered.slice(1).map(({ version }) => {
          return {
            title: button.bought(version),
            opening: { topic: 'downgrade', slots: { ...known, ...wantedOf(slots), ownedVersion: version } },
          }
        })
  const list: WayOn[] =
    verdict === 'not-allowed' || verdict === 'newer'
      ? [{ title: button.versions, opening: { topic: 'downgrade', slots: { ...known, ownedVersion: shown.bought } } }]
      : []
  const another = { title: button.another, opening: { topic: 'downgrade', slots: {} } }
  const keys = purchase || (await hasBought(scene, slots)) ? keyButtons(scene, slots, shown, purchase) : []
  return scene.offer([...keys, ...list, ...corrections, another].slice(0, 6))
}

/** The key in the same breath, for those who may have it. */
function keyButtons(scene: Scene, slots: SlotValues, { asked, offered }: DowngradeShown, purchase?: Purchase): WayOn[] {
  const { button } = downgradeWords[scene.locale]
  if (!mayDo(scene.context.caller, 'product-key').ok) return []
  const verdict = asked?.decision.verdict
  const mayHave = asked ? verdict === 'normally' || verdict === 'not-stated' || verdict === 'yes' : offered.length > 1
  if (!mayHave) return []
  if (!purchase) {
    return [{ title: button.anyKey, opening: { topic: 'product-key', slots: knownOf(slots, 'customer') } }]
  }
  const versions = asked ? [asked.decision.facts.wanted] : offered.slice(1).map(({ version }) => version)
  const { orderId: order, line } = purchase
  return versions.map((version) => ({
    title: button.key(version),
    opening: { topic: 'product-key', slots: { order, line: String(line.number), version } },
  }))
}

function generalButtons(scene: Scene, slots: SlotValues): Button[] {
  const { button } = downgradeWords[scene.locale]
  const known = knownOf(slots, 'product', 'subject', 'ownedVersion', 'kind', 'ownedEdition')
  return scene.offer([{ title: button.versions, opening: { topic: 'downgrade', slots: known } }])
}

function rdsButtons(scene: Scene): Button[] {
  const { button } = downgradeWords[scene.locale]
  return scene.offer([
    { title: button.rds, opening: { topic: 'rds-cal', slots: {} } },
    { title: button.another, opening: { topic: 'downgrade', slots: {} } },
  ])
}
