import type { Card } from '../cards/card.ts'
import { formatNumber } from '../cards/format.ts'
import { messageCard } from '../cards/message.ts'
import { refusalText } from '../cards/refusals.ts'
import { unclearDeleteCard, unclearFileCard, unclearListCard } from '../cards/unclear-sentences.ts'
import { unclearSentencesWords } from '../cards/unclear-sentences-words.ts'
import { inARow } from '../cards/words.ts'
import { makeFile } from '../services/file-link.ts'
import { deleteSentences, type FoundSentence, keptDays, unclearSentences } from '../services/unclear-sentences.ts'
import type { CardAnswer } from './answer.ts'
import { noMore, placeFrom, placeText } from './purchases-place.ts'
import { saysNext } from './purchases-read.ts'
import type { SlotValues } from './state.ts'
import type { Result, Review, ReviewButtons, Scene, Slot, Topic } from './topic.ts'
import { isLabelled, trainingLines } from './unclear-sentences-file.ts'
import { asksForUnclear, type Deed, deedIn, followsUnclear, saysTable } from './unclear-sentences-read.ts'
import { withWaysOn } from './ways-on.ts'

const stem = 'unclear-sentences'
const perPage = 10

const { en, ja } = unclearSentencesWords

/** Never asked for: buttons bring it, or it is read out of a sentence. */
const quietSlot = (name: string, read: Slot['read'] = async () => undefined): Slot => ({
  name,
  why: { en: en.whyAll, ja: ja.whyAll },
  skip: () => true,
  ask: async () => ({ kind: 'settled', value: '' }),
  read,
})

const deedSlot: Slot = {
  ...quietSlot('deed', async ({ text }) => {
    const deed = deedIn(text) ?? (asksForUnclear(text) ? 'list' : undefined)
    return deed && { kind: 'value', value: deed }
  }),
  clears: ['after', 'upTo'],
}

/** A table was wished for: the file is said to be none. */
const tableSlot = quietSlot('table', async ({ text }) =>
  saysTable(text) ? { kind: 'value', value: 'yes' } : undefined,
)

/** Where the list goes on; `next` is kept from the page before. */
const pageSlot = quietSlot('after', async ({ text }, _scene, { next }) =>
  next !== undefined && saysNext(text) ? { kind: 'value', value: String(next) } : undefined,
)

/** What came later stays: a fixed moment, so that the review and the deed are about the same sentences. */
const upToSlot: Slot = {
  ...quietSlot('upTo'),
  skip: ({ deed }) => deed !== 'delete',
  ask: async ({ context }) => ({ kind: 'settled', value: String(context.now) }),
}

/** What people wrote that was not understood, for those who teach it: to see, to export, to delete. */
export const unclearSentencesTopic: Topic = {
  stem,
  version: 1,
  intents: [],
  opens: asksForUnclear,
  followsUp: followsUnclear,
  title: { en: en.title, ja: ja.title },
  example: { en: en.example, ja: ja.example },
  needs: 'unclear-sentences',
  guard: ({ locale, setting }) => (setting.isPrivate ? undefined : unclearSentencesWords[locale].privateOnly),
  slots: [quietSlot('next'), deedSlot, tableSlot, pageSlot, upToSlot],

  async review(scene, slots, buttons) {
    const found = await unclearSentences(scene.context, slots.deed === 'delete' ? Number(slots.upTo) : undefined)
    if (!found.ok) return { kind: 'refused', text: refusalText(scene, found.refusal) }
    const sentences = found.value
    if (sentences.length === 0) return { kind: 'told', result: nothing(scene) }
    if (slots.deed === 'delete') return askToDelete(scene, sentences, Number(slots.upTo), buttons)
    return { kind: 'told', result: await tell(scene, slots, sentences) }
  },

  async carryOut(scene, slots, { card: review }) {
    const words = unclearSentencesWords[scene.locale]
    const deleted = await deleteSentences(scene.context, Number(slots.upTo))
    if (!deleted.ok) return { answers: [withMenu(scene, refusalText(scene, deleted.refusal))] }
    const receipt = words.deleted(formatNumber(deleted.value))
    return { answers: [{ ...withMenu(scene, receipt), replaces: review }], receipt }
  },
}

const tell = (scene: Scene, slots: SlotValues, sentences: readonly FoundSentence[]): Promise<Result> | Result =>
  slots.deed === 'export' ? exportFile(scene, slots, sentences) : list(scene, slots, sentences)

function nothing(scene: Scene): Result {
  const { none, noneSince, isOff } = unclearSentencesWords[scene.locale]
  const off = scene.services.collectsSentences ? '' : isOff
  return { answers: [withMenu(scene, inARow(scene.locale, none, noneSince(keptDays), off))] }
}

/** A page of ten. */
function list(scene: Scene, slots: SlotValues, sentences: readonly FoundSentence[]): Result {
  const words = unclearSentencesWords[scene.locale]
  const { before, after = '' } = placeFrom(slots.after)
  const rest = slots.after === noMore ? [] : sentences.filter(({ place }) => place > after)
  const page = rest.slice(0, perPage)
  const last = page.at(-1)
  if (!last) return { answers: [withWaysOn(scene, words.thatIsAll, ways(scene))], recall: { next: noMore } }
  const hasNext = rest.length > perPage
  const next = hasNext ? placeText({ before: before + page.length, after: last.place }) : noMore
  const older = hasNext ? [{ title: words.older, opening: { topic: stem, slots: { after: next } } }] : []
  const shown = {
    sentences: page,
    before,
    all: sentences.length,
    hasNext,
    isCollecting: scene.services.collectsSentences,
  }
  const card = unclearListCard(scene, shown, scene.offer([...older, ...ways(scene).slice(before > 0 ? 0 : 1)]))
  return { answers: [asAnswer(card)], recall: { next } }
}

/** All of them behind a link; what came by then can be deleted afterwards. */
async function exportFile(scene: Scene, slots: SlotValues, sentences: readonly FoundSentence[]): Promise<Result> {
  const { context, services, locale, timeZone } = scene
  const name = `${unclearSentencesWords[locale].fileName}-${new Date(context.now).toISOString().slice(0, 10)}.jsonl`
  const file = { name, type: 'application/x-ndjson', content: trainingLines(sentences), timeZone } as const
  const { token, until } = await makeFile(context, file)
  const toReview = sentences.filter((sentence) => !isLabelled(sentence)).length
  const shown = {
    count: sentences.length,
    toReview,
    url: services.fileUrl(token),
    until,
    isTableWished: slots.table === 'yes',
  }
  const buttons = scene.offer([way(scene, 'delete'), way(scene, 'list')])
  return { answers: [asAnswer(unclearFileCard(scene, shown, buttons))], recall: {} }
}

function askToDelete(
  scene: Scene,
  sentences: readonly FoundSentence[],
  upTo: number,
  { confirm, stop, lead }: ReviewButtons,
): Review {
  const words = unclearSentencesWords[scene.locale]
  const count = sentences.length
  const buttons = [
    { title: words.deleteNow(String(count)), data: confirm },
    { title: words.keep, data: stop },
  ]
  const card = unclearDeleteCard(scene, { count, upTo, lead }, buttons)
  return { kind: 'card', answer: asAnswer(card), agreed: { count, upTo } }
}

/** What is deleted from here had come by now. */
function way({ locale, context }: Scene, deed: Deed) {
  const words = unclearSentencesWords[locale]
  const title = { list: words.fromStart, export: words.exportAll, delete: words.deleteThem }[deed]
  return { title, opening: { topic: stem, slots: { deed, ...(deed === 'delete' && { upTo: String(context.now) }) } } }
}

const ways = (scene: Scene) => [way(scene, 'list'), way(scene, 'export'), way(scene, 'delete')]

const withMenu = (scene: Scene, text: string): CardAnswer =>
  asAnswer(messageCard(scene.locale, { text, buttons: scene.offerMenu() }))

const asAnswer = (card: Card): CardAnswer => ({ kind: 'card', text: String(card.speak), card })
