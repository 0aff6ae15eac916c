import {
  rdsCodeReceiptCard,
  rdsCodeReviewCard,
  rdsCodeUsedCard,
  rdsCodeWords,
  serverNameText,
} from '../cards/rds-cal-code.ts'
import { rdsCalWords } from '../cards/rds-cal-words.ts'
import { refusalText } from '../cards/refusals.ts'
import { roleNeeded } from '../cards/roles.ts'
import { plain } from '../cards/words.ts'
import { customerById } from '../services/customers.ts'
import { mayDo } from '../services/policy/permission.ts'
import {
  findRdsCode,
  type RdsCode,
  type RdsCodeRef,
  type RdsCodeRefusal,
  type RdsCodeUse,
  recordRdsCode,
} from '../services/rds-code.ts'
import { customerOf } from './customer-slot.ts'
import type { SlotValues } from './state.ts'
import type { Confirmed, Result, Review, ReviewButtons, Scene } from './topic.ts'
import { withWaysOn } from './ways-on.ts'

/** The slot value for a code that was not given out here. */
export const elsewhere = 'elsewhere'

/** Why this person records no codes; `undefined` if nothing speaks against it. */
export function recordRefusal({ context, locale, setting }: Scene): string | undefined {
  const allowed = mayDo(context.caller, 'product-key')
  // Part of a code is shown, and it tells that code from others.
  if (allowed.ok) return setting.isPrivate ? undefined : rdsCodeWords[locale].privateOnly
  return context.caller.roles.length === 0 ? rdsCodeWords[locale].guest : roleNeeded(locale, allowed.refusal.roles)
}

export const refOf = (slots: SlotValues): RdsCodeRef =>
  slots.code === elsewhere
    ? { customerId: customerOf(slots), lastFive: String(slots.lastFive) }
    : { keyId: String(slots.code) }

/** The last look before it is recorded, or where the code went already. */
export async function recordReview(
  scene: Scene,
  slots: SlotValues,
  { confirm, change, stop, lead }: ReviewButtons,
): Promise<Review> {
  const refused = recordRefusal(scene)
  if (refused) return { kind: 'refused', text: refused }
  const found = await findRdsCode(scene.context, refOf(slots))
  if (!found.ok) return { kind: 'refused', text: await refusedText(scene, found.refusal) }
  const { code, use, others } = found.value
  if (use) return { kind: 'told', result: await usedResult(scene, code, use) }
  if (!slots.licenseServer) return { kind: 'ask-again', slot: 'licenseServer', text: '' }
  const words = rdsCodeWords[scene.locale]
  const buttons = [
    { title: words.confirm, data: confirm },
    { title: words.change, data: change },
    { title: words.stop, data: stop },
  ]
  const shown = {
    code,
    customer: await customerName(scene, code),
    others: await Promise.all(
      others.map(async (other) => ({ customer: await customerName(scene, other), use: other.use })),
    ),
  }
  const card = rdsCodeReviewCard(scene, shown, String(slots.licenseServer), { lead, buttons })
  const agreed = { codeId: code.codeId, licenseServer: String(slots.licenseServer), others: others.length }
  return { kind: 'card', answer: { kind: 'card', text: String(card.speak), card }, agreed }
}

export async function record(
  scene: Scene,
  slots: SlotValues,
  { operationId, card: review }: Confirmed,
): Promise<Result> {
  const request = { operationId, code: refOf(slots), licenseServer: String(slots.licenseServer) }
  const done = await recordRdsCode(scene.context, request)
  if (!done.ok) {
    const { refusal } = done
    if (refusal.reason === 'code-used') return usedResult(scene, refusal.code, refusal.use)
    return { answers: [withWaysOn(scene, await refusedText(scene, refusal), [another(scene)])] }
  }
  const { code, use } = done.value
  const { aims } = rdsCalWords[scene.locale]
  const activate = { title: aims.activate, opening: { topic: 'rds-cal', slots: { aim: 'activate' } } }
  const buttons = scene.offer([another(scene), activate])
  const card = rdsCodeReceiptCard(scene, { code, customer: await customerName(scene, code) }, use, buttons)
  return {
    answers: [{ kind: 'card', text: String(card.speak), card, replaces: review }],
    receipt: use.licenseServer,
  }
}

/** Refused: the code went to a license server before, be it the same one. */
async function usedResult(scene: Scene, code: RdsCode, use: RdsCodeUse): Promise<Result> {
  const { aims } = rdsCalWords[scene.locale]
  const error = { title: aims.error, opening: { topic: 'rds-cal', slots: { aim: 'error' } } }
  const buttons = scene.offer([another(scene), error])
  const card = rdsCodeUsedCard(scene, { code, customer: await customerName(scene, code) }, use, buttons)
  return { answers: [{ kind: 'card', text: String(card.speak), card }] }
}

async function refusedText(scene: Scene, refusal: Exclude<RdsCodeRefusal, { reason: 'code-used' }>): Promise<string> {
  const words = rdsCodeWords[scene.locale]
  if (refusal.reason === 'server-name-invalid') return serverNameText(scene.locale, refusal)
  if (refusal.reason === 'line-cancelled') return words.cancelled(plain(refusal.orderId))
  if (refusal.reason === 'not-found') return words.notFound
  if (refusal.reason === 'code-of-another') {
    return words.ofAnother(refusal.lastFive, plain(await customerName(scene, refusal)), plain(refusal.orderId))
  }
  return refusalText(scene, refusal)
}

const another = ({ locale }: Scene) => ({
  title: rdsCodeWords[locale].another,
  opening: { topic: 'rds-cal', slots: { aim: 'record' } },
})

async function customerName({ context }: Scene, { customerId }: Pick<RdsCode, 'customerId'>): Promise<string> {
  const customer = await customerById(context, customerId)
  return customer.ok ? customer.value.name : ''
}
