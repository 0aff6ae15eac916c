import { createHash } from 'node:crypto'
import { recordAudit } from './audit.ts'
import type { Context } from './context.ts'
import type { NotFound } from './customers.ts'
import { activeLine, fulfillmentKey, fulfillmentOf, type LineRefusal } from './fulfillment.ts'
import type { Bitness, Caller, Instant, Order } from './model.ts'
import { no, type Outcome, ok } from './outcome.ts'
import { type LinkState, linkState } from './policy/download-link.ts'
import { mayDo, type RoleNeeded } from './policy/permission.ts'
import type { Work } from './work.ts'

export interface DownloadLink {
  /** 128 random bits: whoever holds it may download. */
  token: string
  orderId: string
  customerId: string
  line: number
  version: string
  language: string
  bitness: Bitness
  issuedAt: Instant
  firstUsedAt?: Instant
  revokedAt?: Instant
}

export interface LinkRequest {
  orderId: string
  line: number
  version: string
  language: string
  bitness: Bitness
}

export interface IssuedLink {
  link: DownloadLink
  state: LinkState
  /** There was a living link for the very same media already. */
  repeated: boolean
}

export type LinkRefusal =
  | RoleNeeded
  | LineRefusal
  | { reason: 'no-media'; productId: string }
  | { reason: 'not-offered'; option: 'version' | 'language' | 'bitness'; offered: string[] }
  /** The portals hand out 64-bit media; the 32-bit edition is installed with the Office Deployment Tool. */
  | { reason: 'deployment-tool-needed'; productId: string }

/** So many dead links of a line are remembered, so that it can be told what became of them. */
const deadLinksKept = 5

/** A link to the media of an order line; the living one if there is one, else a new one, also in place of a dead one. */
export async function issueLink(context: Context, request: LinkRequest): Promise<Outcome<IssuedLink, LinkRefusal>> {
  const { orderId, line, version, language, bitness } = request
  const allowed = mayDo(context.caller, 'download-link')
  if (!allowed.ok) return allowed
  const active = await activeLine(context, orderId, line)
  if (!active.ok) return active
  const { order, product } = active.value
  const versions = active.value.offered.map((offer) => offer.version)
  if (product.languages.length === 0) return no({ reason: 'no-media', productId: product.id })
  if (!versions.includes(version)) return no({ reason: 'not-offered', option: 'version', offered: versions })
  if (!product.languages.includes(language)) {
    return no({ reason: 'not-offered', option: 'language', offered: product.languages })
  }
  if (!product.bitness.includes(bitness)) {
    return no({ reason: 'not-offered', option: 'bitness', offered: product.bitness })
  }
  if (bitness === '32') return no({ reason: 'deployment-tool-needed', productId: product.id })

  const { work, now } = context
  const given = await fulfillmentOf(work, orderId, line)
  const earlier = await readLinks(work, given.links)
  const same = earlier.find((link) => isAlive(link, now) && isSameMedia(link, request))
  if (same) return ok({ link: same, state: linkState(same, now), repeated: true })

  const token = context.newId()
  const link: DownloadLink = { ...request, token, customerId: order.customerId, issuedAt: now }
  work.create(linkKey(token), link)
  const dead = earlier.filter((known) => !isAlive(known, now)).slice(-deadLinksKept)
  const kept = earlier.filter((known) => isAlive(known, now) || dead.includes(known))
  work.put(fulfillmentKey(orderId, line), { ...given, links: [...kept.map((known) => known.token), token] })
  await auditLink(context, link, 'link-issued')
  return ok({ link, state: linkState(link, now), repeated: false })
}

export interface GivenLink extends Omit<DownloadLink, 'token'> {
  state: LinkState
  /** Only for whoever may hand out links. */
  token?: string
}

/** The download links of an order, living and newly dead, in the order in which they were given. */
export async function linksOfOrder(context: Context, order: Order): Promise<GivenLink[]> {
  const { work, caller, now } = context
  if (!mayDo(caller, 'read-orders').ok) return []
  const mayHave = mayDo(caller, 'download-link').ok
  const given: GivenLink[] = []
  for (const line of order.lines) {
    const { links } = await fulfillmentOf(work, order.id, line.number)
    for (const { token, ...link } of await readLinks(work, links))
      given.push({ ...link, state: linkState(link, now), ...(mayHave ? { token } : {}) })
  }
  return given
}

export type LinkUseRefusal =
  | NotFound
  | { reason: 'link-expired'; at: Instant; link: DownloadLink }
  | { reason: 'link-revoked'; at: Instant; link: DownloadLink }

/** Whoever opens a link is nobody we know: the token alone speaks. */
type Visit = Pick<Context, 'work' | 'now'>

const linkHolder: Caller = { id: 'link-holder', name: 'link-holder', roles: [] }

/** What the page behind the link shows; looking does not start the five days. */
export async function linkByToken(
  { work, now }: Visit,
  token: string,
): Promise<Outcome<{ link: DownloadLink; state: LinkState }, NotFound>> {
  const link = await work.get<DownloadLink>(linkKey(token))
  return link ? ok({ link, state: linkState(link, now) }) : no({ reason: 'not-found' })
}

/** The press that downloads. The first one starts the five days. */
export async function recordFirstUse(
  { work, now }: Visit,
  token: string,
): Promise<Outcome<{ link: DownloadLink; state: LinkState }, LinkUseRefusal>> {
  const found = await linkByToken({ work, now }, token)
  if (!found.ok) return found
  const { link, state } = found.value
  if (state.state === 'expired') return no({ reason: 'link-expired', at: state.at, link })
  if (state.state === 'revoked') return no({ reason: 'link-revoked', at: state.at, link })
  if (state.state === 'in-use') return found
  const used: DownloadLink = { ...link, firstUsedAt: now }
  work.put(linkKey(token), used)
  await auditLink({ work, now, caller: linkHolder }, used, 'link-first-used')
  return ok({ link: used, state: linkState(used, now) })
}

/** Takes back all links of a line. The caller has the right to cancel. */
export async function revokeLinks(context: Context, orderId: string, line: number): Promise<void> {
  const { work, now } = context
  for (const token of (await fulfillmentOf(work, orderId, line)).links) {
    const link = await work.get<DownloadLink>(linkKey(token))
    if (!link || link.revokedAt !== undefined) continue
    const revoked = { ...link, revokedAt: now }
    work.put(linkKey(token), revoked)
    await auditLink(context, revoked, 'link-revoked')
  }
}

async function readLinks(work: Work, tokens: readonly string[]): Promise<DownloadLink[]> {
  const links: DownloadLink[] = []
  for (const token of tokens) {
    const link = await work.get<DownloadLink>(linkKey(token))
    if (link) links.push(link)
  }
  return links
}

type Media = Pick<DownloadLink, 'line' | 'version' | 'language' | 'bitness'>

export const isSameMedia = (one: Media, other: Media): boolean =>
  one.line === other.line &&
  one.version === other.version &&
  one.language === other.language &&
  one.bitness === other.bitness

function isAlive(link: DownloadLink, now: Instant): boolean {
  const { state } = linkState(link, now)
  return state === 'unused' || state === 'in-use'
}

const linkKey = (token: string) => `download-link/${token}`

/** The audit names a link by a hash, for its token would open the download. */
const auditLink = (
  context: Pick<Context, 'work' | 'caller' | 'now'>,
  { token, customerId, orderId, line, version }: DownloadLink,
  action: 'link-issued' | 'link-first-used' | 'link-revoked',
) => {
  const linkId = createHash('sha256').update(token).digest('hex').slice(0, 16)
  return recordAudit(context, customerId, { action, orderId, line, version, linkId })
}
