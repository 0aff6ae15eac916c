import { issuedLinkCard, type LinkQuestion, linkGuideCard, linksOfOrderCard } from '../../cards/download-link.ts'
import { downloadLinkWords } from '../../cards/download-link-words.ts'
import { checks } from './cancel-samples.ts'
import { givenLinks } from './purchases-samples.ts'
import { button, type Data, type Sample } from './samples.ts'

const url = 'http://127.0.0.1:3978/d/0123456789abcdef0123456789abcdef'

async function anOrder(data: Data, what = 'full refund') {
  const check = checks[what]
  if (!check) throw new Error(`no sample ${what}`)
  return (await check(data)).order
}

const counts = [0, 1, 4, 9]

export const downloadLinks: readonly Sample[] = [
  ...counts.map(
    (count): Sample => ({
      it: `the ${count} links of an order`,
      kind: 'decision',
      draw: async (view, data) => {
        const { otherMedia, another, newLink, topics } = downloadLinkWords[view.locale]
        const order = await anOrder(data, count > 1 ? 'several lines, partly closed' : undefined)
        const links = Array.from({ length: 3 }, () => givenLinks('c'))
          .flat()
          .slice(1, count + 1)
        const link = links.at(-1)
        const shown = { order, customer: data.name, links, hasMedia: true, ...(link ? { living: { link, url } } : {}) }
        return linksOfOrderCard(view, shown, [newLink('2024'), otherMedia, topics.share, another].map(button))
      },
    }),
  ),
  {
    it: 'a new download link',
    kind: 'decision',
    draw: async (view, data) => {
      const { getKey, linksOf, topics } = downloadLinkWords[view.locale]
      const order = await anOrder(data)
      const [link] = givenLinks('c').slice(-1)
      if (!link) throw new Error('there is a link')
      const shown = { order, customer: data.name, link, url, repeated: false }
      return issuedLinkCard(view, shown, [topics.share, getKey, linksOf('ORD-1')].map(button))
    },
  },
]

/** They hold nothing that people wrote. */
export const linkGuides: readonly Sample[] = (Object.keys(downloadLinkWords.en.topics) as LinkQuestion[]).flatMap(
  (question) =>
    [true, false].map(
      (isPartner): Sample => ({
        it: `the guide to links: ${question}, for ${isPartner ? 'a partner' : 'a customer'}`,
        kind: 'decision',
        draw: (view) => {
          const { topics, another } = downloadLinkWords[view.locale]
          return linkGuideCard(view, question, isPartner, [topics.validity, another].map(button))
        },
      }),
    ),
)
