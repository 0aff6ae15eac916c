import { type LinkQuestion, mediaText } from '../cards/download-link.ts'
import { downloadLinkWords } from '../cards/download-link-words.ts'
import { type GivenLink, isSameMedia } from '../services/download-link.ts'
import { hasMedia } from '../services/fulfillment.ts'
import type { Order } from '../services/model.ts'
import { mayDo } from '../services/policy/permission.ts'
import type { Opening } from './state.ts'
import type { Scene } from './topic.ts'

type WayOn = { title: string; opening: Opening }

const mostReplacements = 3

/** What the reader may do about the links of an order. */
export function waysOnFromLinks(scene: Scene, order: Order, links: readonly GivenLink[]): WayOn[] {
  const words = downloadLinkWords[scene.locale]
  const ways = waysOn(scene)
  if (!hasMedia(order)) return [ways.validity, ways.anotherOrder]
  if (!mayDo(scene.context.caller, 'download-link').ok) {
    const askAdmin = {
      title: words.askAdmin,
      opening: { topic: 'download-link', action: 'ask-admin', slots: { order: order.id } },
    }
    return [askAdmin, ways.share, ways.anotherOrder]
  }
  if (!scene.setting.isPrivate) return [ways.share, ways.anotherOrder]
  const dead = links.filter(
    (link, place) =>
      link.state.state === 'expired' && !links.some((other, later) => later > place && isSameMedia(link, other)),
  )
  const again = dead.slice(-mostReplacements).map((link) => {
    const { line, version, language } = link
    const slots = { order: order.id, line: String(line), version, language }
    return { title: words.newLink(mediaText(scene, link)), opening: { topic: 'download-link', action: 'issue', slots } }
  })
  const other = {
    title: links.length > 0 ? words.otherMedia : words.firstLink,
    opening: { topic: 'download-link', slots: { aim: 'other', order: order.id } },
  }
  return [...again, other, ways.share, ways.anotherOrder]
}

/** Where else one may go from anything about links. */
export function waysOn({ locale }: Scene): Record<LinkQuestion | 'anotherOrder', WayOn> {
  const words = downloadLinkWords[locale]
  const ask = (question: LinkQuestion): WayOn => ({
    title: words.topics[question],
    opening: { topic: 'download-link', slots: { aim: question } },
  })
  return {
    validity: ask('validity'),
    share: ask('share'),
    key: ask('key'),
    purchases: ask('purchases'),
    renew: ask('renew'),
    anotherOrder: { title: words.another, opening: { topic: 'download-link', slots: { aim: 'look' } } },
  }
}
