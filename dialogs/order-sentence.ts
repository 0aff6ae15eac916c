import { fitting, otherEdition } from './order-edition.ts'
import {
  type DraftLine,
  hasCurrent,
  linesOf,
  unfinishedOf,
  waitingOf,
  withLineOpen,
  withLines,
  withNewLine,
} from './order-lines.ts'
import { linesCalled, linesNamed } from './order-meant.ts'
import { lineIn, type SaidLine, saidLines } from './order-parts.ts'
import { nameOf, removedFrom } from './order-remove.ts'
import type { SlotValues } from './state.ts'
import type { Said, Scene } from './topic.ts'
import { readQuantity } from './understanding/numbers.ts'
import type { Understanding } from './understanding/recognise.ts'

const form =
  /^(?:(?:the|an?|with|use|show|open|give me|fill|in|on|one|order|please)\s+)*form(?:\s+(?:please|instead))?$|(?<![ァ-ヶー])フォーム/i
const nothingMore =
  /^(?:no(?:thing)?(?: more| else)?|that(?:'s| is) (?:all|it)|done|none|以上(?:です)?|(?:もう|やっぱり)?(?:ありません|ないです|いりません|いらない|不要(?:です)?|結構です)|これで全部(?:です)?)$/i
const adds =
  /^(?:and|plus|also)\b|\b(?:also|as well|too|add|another|additionally|in addition|besides)\b|^(?:あと|さらに|それと|それから|加えて|ほかに|他に)|追加|も ?(?:\d|[一二三四五六七八九十]|お願い|ください|注文|必要)/i
const addsSomething =
  /^(?:please )?(?:add|i(?:'d| would) like to add)(?: (?:a|an|one|another|more|further|products?|lines?|items?|something|else))*$|^another (?:product|one|line|item)$|^(?:(?:製品|商品|明細|もう(?:一つ|1 ?つ|ひとつ)|(?:ほか|他|別)の(?:製品|もの))(?:を|も)?)? ?追加(?:で|する|して|したい|します|お願い(?:します)?|ください|です)*$/i
const moreOf = /^(?:(?:and|add|plus) )?([\w-]+(?: [\w-]+)?) (?:more|fewer|less)\b/i
const fewer = /\b(?:fewer|less)\b(?! than)|\b(?:reduce|lower|decrease)\b.{0,20}\bby\b|(?<!に)減らし/i
const more = /\bmore\b|^(?:あと|さらに)|追加/i
const opens = /^(?:please |i (?:want|need) to |i'd like to )?(?:order|buy|purchase)\b|注文し|注文を|購入し|発注/i
/** Not "can you add it?", which is a wish. */
const asks =
  /^(?!.*(?:\b(?:(?:can|could|would|will) you|please)\b|もらえ|いただけ|くれ|ください)).*(?:[?？]|か[。.]?)$/is
const repeats =
  /\b(?:repeat|re-?order)\b|\bsame (?:as|order|again|thing|products?)\b|\border (?:it|that|this|them|the same|those) again\b|同じ(?:注文|もの|内容|製品|の)|再注文|もう一度(?:同じ)?.{0,4}注文|リピート/i
const repeatsLast = /\b(?:repeat|re-?order|last|previous|before)\b|前回|この前|この間|いつも|再注文|リピート/i

/** Whether the words of the sentence are about the lines, named or not. */
export const saysLines = (text: string): boolean =>
  [form, adds, addsSomething, more, repeats].some((pattern) => pattern.test(text.normalize('NFKC').trim())) ||
  removedFrom(text) !== undefined

/** What a sentence says about the lines of the order as a whole: several products, one more, one less, all as last time. */
export async function readLines(
  { text, understanding }: Said,
  scene: Scene,
  slots: SlotValues,
  open?: string,
): Promise<SlotValues | undefined> {
  const said = text.normalize('NFKC').trim()
  const bare = said.replace(/[\s.,!?。、]+$/, '')
  if (form.test(bare) && understanding.productMatches.length === 0) return { ...slots, form: {} }
  const repeated = repeatIn(said, understanding, slots)
  if (repeated) return repeated

  const lines = linesOf(slots)
  if (lines.length > 0 && isEnough(bare, understanding, open)) return withLines(slots, lines, waitingOf(slots))
  const unwanted = removedFrom(said)
  if (unwanted !== undefined && lines.length > 0) {
    const named = linesCalled(unwanted, lines)
    const [gone] = named
    if (gone !== undefined && named.length === 1)
      return {
        ...withLines(slots, without(lines, gone), [...unfinishedOf(slots), ...waitingOf(slots)]),
        taken: lines[gone]?.product ?? '',
      }
    if (!opens.test(said) && (named.length > 1 || nameOf(unwanted) !== undefined)) return slots
  }
  const meant = linesNamed(said, understanding, lines, !adds.test(said) && !opens.test(said))
  const at = meant.length === 1 ? meant[0] : undefined
  if (addsSomething.test(bare) && hasCurrent(slots)) return withNewLine(slots)

  const edition = adds.test(said) ? undefined : otherEdition(said, understanding, scene, slots, open)
  if (edition) return edition
  // "CAL を 25 本に" names the one CAL of the order by its unit alone, which is clear.
  const isCounted = at !== undefined && (understanding.slots.quantity !== undefined || onlyNumber(said) !== undefined)
  const isUnclear =
    open === undefined && !adds.test(said) && !isCounted && fitting(scene, understanding, slots) !== undefined
  if (isUnclear) return slots

  const several = await saidLines(said, understanding, scene)
  if (several.length > 1)
    return placed(slots, several, adds.test(said) ? 'added' : opens.test(said) ? 'anew' : 'stated')
  return readOne(said, understanding, slots, at)
}

function readOne(
  said: string,
  understanding: Understanding,
  slots: SlotValues,
  at: number | undefined,
): SlotValues | undefined {
  const lines = linesOf(slots)
  const line = lineIn(said, understanding)
  const isNamed = line.among.length > 0 || line.unknown !== undefined
  const known = at === undefined ? undefined : lines[at]
  if (!isNamed && !known) {
    if (fewer.test(said)) return readMore(said, line.quantity, slots, -1)
    return more.test(said) ? readMore(said, line.quantity, slots, 1) : undefined
  }
  if (slots.product === undefined && lines.length === 0) return line.unknown ? placed(slots, [line]) : undefined
  const isQuestion = asks.test(said) && line.quantity === undefined
  if (isQuestion && (lines.length > 1 || adds.test(said))) return slots
  if (adds.test(said)) return placed(slots, [known ? { ...line, among: [known.product] } : line], 'added')
  if (lines.length < 2 || !hasCurrent(slots)) return undefined
  if (at === undefined) return placed(slots, [line], startsAnew(said, understanding) ? 'anew' : 'added')
  const quantity = line.quantity ?? onlyNumber(said)
  return quantity === undefined ? withLineOpen(slots, at) : withQuantity(slots, lines, at, quantity)
}

/** "3 more", 「あと3本」, "2 fewer", 「2本減らして」: of the product in work. */
function readMore(said: string, quantity: number | undefined, slots: SlotValues, sign: 1 | -1): SlotValues | undefined {
  const lines = linesOf(slots)
  const last = lines.at(-1)
  const count = quantity ?? readQuantity(moreOf.exec(said)?.[1] ?? '')
  if (count === undefined || !last || !hasCurrent(slots)) return undefined
  return withQuantity(slots, lines, lines.length - 1, last.quantity + sign * count)
}

function onlyNumber(said: string): number | undefined {
  const numbers = said.match(/\d[\d,]*/g) ?? []
  return numbers.length === 1 ? readQuantity(numbers[0]) : undefined
}

/** "That is all" where one more product was to be named; zero of the product that was asked about. */
function isEnough(bare: string, understanding: Understanding, open?: string): boolean {
  if (open === 'shelf' || open === 'product') return nothingMore.test(bare)
  return open === 'quantity' && Number(understanding.slots.quantity ?? readQuantity(bare)) === 0
}

/** Said beside what there is, in its place, or as it should be: what is on the order already gets the new quantity. */
type Manner = 'added' | 'anew' | 'stated'

export function placed(slots: SlotValues, said: readonly SaidLine[], manner: Manner = 'stated'): SlotValues {
  const kept = manner === 'anew' ? [] : linesOf(slots)
  const isStated = (line: DraftLine) => said.some(({ among }) => among.length === 1 && among[0] === line.product)
  const lines = manner === 'added' ? kept : kept.filter((line) => !isStated(line))
  const unknown = said.flatMap((line) => line.unknown ?? [])
  const parts = said.map(({ among, shelf, quantity }) => ({ among, shelf, quantity }))
  const next = withLines(slots, lines, [
    ...(manner === 'anew' ? [] : unfinishedOf(slots)),
    ...waitingOf(slots),
    ...parts,
  ])
  return unknown.length > 0 ? { ...next, unknown } : next
}

const withQuantity = (slots: SlotValues, lines: readonly DraftLine[], at: number, quantity: number): SlotValues =>
  withLines(
    slots,
    lines.map((line, index) => (index === at ? { ...line, quantity } : line)),
  )

const without = (lines: readonly DraftLine[], at: number) => lines.filter((_, index) => index !== at)

const startsAnew = (said: string, { customerMatches }: Understanding) => opens.test(said) && customerMatches.length > 0

/** "Repeat ORD-1001", 「前回と同じものを」. The same for another customer, said of a draft, repeats no order. */
function repeatIn(said: string, understanding: Understanding, slots: SlotValues): SlotValues | undefined {
  const { orderIds, productMatches } = understanding
  if (productMatches.length > 0 || !repeats.test(said)) return undefined
  const [order] = orderIds
  if (!order && hasCurrent(slots) && !repeatsLast.test(said)) return undefined
  const { customer } = slots
  return { ...(customer === undefined || order ? {} : { customer }), repeat: order ?? 'last' }
}
