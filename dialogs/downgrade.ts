import type { Button, Card } from '../cards/card.ts'
import { type DowngradeShown, downgradeCard, rdsDowngradeCard } from '../cards/downgrade.ts'
import { downgradeWords } from '../cards/downgrade-words.ts'
import { isRdsCal, offeredVersions, productById, purchasedVersion } from '../services/catalogue/catalogue.ts'
import { lineageOf } from '../services/catalogue/lineages.ts'
import { customerById } from '../services/customers.ts'
import type { OrderLine } from '../services/model.ts'
import { orderById } from '../services/order.ts'
import { decideDowngrade } from '../services/policy/downgrade.ts'
import { mayDo } from '../services/policy/permission.ts'
import { bankCard } from './bank-card.ts'
import { asksToLookUp } from './downgrade-read.ts'
import { downgradeSlots, hasBought } from './downgrade-slots.ts'
import { type Resolved, resolveSubject, subjectTitle } from './downgrade-subject.ts'
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
  ...knownOf(slots, 'product', 'subject', 'ownedVersion', 'customer'),
  ...(purchase ? { order: purchase.orderId } : {}),
})

const knownOf = (slots: SlotValues, ...names: string[]): SlotValues =>
  Object.fromEntries(Object.entries(slots).filter(([name]) => names.includes(name)))

interface BoughtProduct extends Resolved {
  /** A line of the price list, not only a family. */
  isExact: boolean
  version: string
  isAssumed: boolean
  title: string
}

function boughtOf(scene: Scene, { product, subject, ownedVersion }: SlotValues): BoughtProduct | undefined {
  const said = ownedVersion === undefined ? undefined : String(ownedVersion)
  const exact = productById(String(product ?? subject))
  if (exact) {
    const version = said ?? purchasedVersion(exact, scene.context.now)
    const isAssumed = said === undefined && exact.version === undefined
    const { edition, kind, title } = exact
    return { product: exact, edition, kind, isExact: true, version, isAssumed, title }
  }
  const resolved = subject === undefined ? undefined : resolveSubject(scene.services.products, String(subject))
  if (!resolved) return undefined
  const version = said ?? purchasedVersion(resolved.product, scene.context.now)
  return { ...resolved, isExact: false, version, isAssumed: said === undefined, title: subjectTitle(resolved, version) }
}

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
  if (!line) return undefined
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
    title: purchase?.line.title ?? known.title,
    kind,
    bought,
    isAssumed: known.isAssumed && !purchase,
    ...(purchase ? { order: { id: purchase.orderId, customer: purchase.customer } } : {}),
    offered: offeredVersions({ ...product, kind }, bought),
    steps: mayDo(scene.context.caller, 'product-key').ok ? 'none' : stepsFor(scene),
  }
  const { version, edition: wantedEdition } = slots
  if (version === undefined && (wantedEdition === undefined || wantedEdition === edition)) return shown
  const wanted = String(version ?? bought)
  const versions = lineage.length > 0 ? lineage.map((release) => release.version) : [bought]
  const decision = decideDowngrade({
    family: product.family,
    kind,
    isCal: product.isCal,
    edition,
    versions,
    bought,
    wanted,
    wantedEdition: wantedEdition === undefined ? undefined : String(wantedEdition),
  })
  const { supportEnds } = lineage.find((release) => release.version === wanted) ?? {}
  return { ...shown, asked: { decision, ...(supportEnds === undefined ? {} : { supportEnds }) } }
}

const stepsFor = ({ context }: Scene) => (context.caller.roles.length > 0 ? 'partner' : 'customer')

async function buttonsOf(
  scene: Scene,
  slots: SlotValues,
  shown: DowngradeShown,
  purchase?: Purchase,
): Promise<Button[]> {
  const { button } = downgradeWords[scene.locale]
  const known = knownOf(slots, 'product', 'subject')
  const verdict = shown.asked?.decision.verdict
  const corrections: WayOn[] =
    !shown.isAssumed || shown.product.isCal
      ? []
      : shown.offered.slice(1).map(({ version }) => {
          const wanted = slots.version === undefined ? {} : { version: slots.version }
          return {
            title: button.bought(version),
            opening: { topic: 'downgrade', slots: { ...known, ...wanted, ownedVersion: version } },
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
  const known = knownOf(slots, 'product', 'subject', 'ownedVersion')
  return scene.offer([{ title: button.versions, opening: { topic: 'downgrade', slots: known } }])
}

function rdsButtons(scene: Scene): Button[] {
  const { button } = downgradeWords[scene.locale]
  return scene.offer([
    { title: button.rds, opening: { topic: 'rds-cal', slots: {} } },
    { title: button.another, opening: { topic: 'downgrade', slots: {} } },
  ])
}
