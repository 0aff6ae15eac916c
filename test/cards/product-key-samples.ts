import { conversationWords } from '../../cards/conversation.ts'
import { type KeyGiven, keyCard, keyNoticeCard } from '../../cards/product-key.ts'
import { productKeyWords } from '../../cards/product-key-words.ts'
import { DAY, NOW } from '../support/world.ts'
import { button, type Data, type Sample } from './samples.ts'

const given = (data: Data, more: Partial<KeyGiven> = {}): KeyGiven => ({
  orderId: 'ORD-1',
  customer: data.name,
  title: data.name,
  version: '2021',
  language: 'ja-JP',
  bitness: '64',
  rightNotStated: false,
  masked: '*****-*****-*****-*****-X7K2P',
  ...more,
})

const link = { url: 'http://127.0.0.1:3978/d/0123456789abcdef0123456789abcdef', state: { state: 'unused' } } as const
const used = { ...link, state: { state: 'in-use', until: NOW + DAY, leftMs: DAY } } as const

const keys: Record<string, Partial<KeyGiven>> = {
  'a 64-bit key with a link': { link },
  'a 64-bit key whose link is in use': { link: used },
  'a 32-bit key': { bitness: '32' },
  'a masked key': { link, maskedAt: NOW + 60_000 },
  'a masked 32-bit key': { bitness: '32', maskedAt: NOW + 60_000 },
  'the key of a CAL': { language: undefined, bitness: undefined },
}

export const productKeys: readonly Sample[] = [
  {
    it: 'the notice before a key',
    kind: 'decision',
    draw: (view, data) => {
      const { confirm, change, stop } = productKeyWords[view.locale]
      const shown = given(data, { supportEnded: '2026-10-13', rightNotStated: true })
      return keyNoticeCard(view, shown, {
        lead: conversationWords[view.locale].changed,
        buttons: [confirm, change, stop].map(button),
      })
    },
  },
  ...Object.entries(keys).map(
    ([it, more]): Sample => ({
      it,
      kind: 'decision',
      draw: (view, data) => {
        const { haveIt, another } = productKeyWords[view.locale]
        return keyCard(view, given(data, more), [button(more.maskedAt ? another : haveIt)])
      },
    }),
  ),
]
