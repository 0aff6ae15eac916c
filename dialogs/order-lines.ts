import { productById } from '../services/catalogue/catalogue.ts'
import type { SlotValues } from './state.ts'

/** A complete line of the order. */
export interface DraftLine {
  product: string
  quantity: number
}

/** What was spoken of and is asked about in its turn: the product is one of those, or something on that shelf. */
export interface PartLine {
  among: string[]
  shelf?: string
  quantity?: number
}

/** The slots that hold the lines: those done, the one in work, and those to be asked about after it. */
export const lineSlots = ['lines', 'waiting', 'shelf', 'product', 'quantity'] as const

const finished = ({ lines }: SlotValues): DraftLine[] => (Array.isArray(lines) ? (lines as unknown as DraftLine[]) : [])

export const waitingOf = ({ waiting }: SlotValues): PartLine[] =>
  Array.isArray(waiting) ? (waiting as unknown as PartLine[]) : []

/** The line in work, if nothing is missing in it. */
function current({ product, quantity }: SlotValues): DraftLine[] {
  return product === undefined || quantity === undefined
    ? []
    : [{ product: String(product), quantity: Number(quantity) }]
}

/** The line in work that is not complete yet, as something to be asked about: it is not to be forgotten over another line. */
export function unfinishedOf(slots: SlotValues): PartLine[] {
  const { product, shelf, quantity } = slots
  if (hasCurrent(slots) || (product === undefined && shelf === undefined)) return []
  const counted = quantity === undefined ? {} : { quantity: Number(quantity) }
  if (product !== undefined) return [{ among: [String(product)], ...counted }]
  const ids = String(shelf).split(' ')
  return [
    ids.every((id) => productById(id)) ? { among: ids, ...counted } : { among: [], shelf: String(shelf), ...counted },
  ]
}

export const hasCurrent = (slots: SlotValues): boolean => current(slots).length > 0

/** Every complete line, the one in work last. */
export const linesOf = (slots: SlotValues): DraftLine[] => [...finished(slots), ...current(slots)]

/** The slots with these lines, of which the last is in work, and nothing else to be asked. */
export function withLines(
  slots: SlotValues,
  lines: readonly DraftLine[],
  waiting: readonly PartLine[] = [],
): SlotValues {
  const last = lines.at(-1)
  const placed = last && { product: last.product, quantity: String(last.quantity) }
  return tidied({
    ...bare(slots),
    ...placed,
    lines: [...lines.slice(0, -1)].map(plainLine),
    waiting: waiting.map(plainPart),
  })
}

/** The slots with another line in work, of which nothing is known yet. */
export const withNewLine = (slots: SlotValues): SlotValues => inWork(slots, linesOf(slots), {})

/** The slots with that line in work again and its quantity to be asked. */
export const withLineOpen = (slots: SlotValues, index: number): SlotValues => {
  const lines = linesOf(slots)
  const others = lines.filter((_, at) => at !== index)
  return inWork(slots, others, { product: lines[index]?.product ?? '' })
}

/** The slots with the next of what was spoken of in work. */
export function withNextPart(slots: SlotValues): SlotValues {
  const [next, ...waiting] = waitingOf(slots)
  if (!next) return slots
  const [only, ...more] = next.among
  const quantity = next.quantity === undefined ? {} : { quantity: String(next.quantity) }
  const onShelf: SlotValues = next.shelf === undefined ? {} : { shelf: next.shelf }
  const product = only && more.length === 0 ? { product: only } : only ? { shelf: next.among.join(' ') } : onShelf
  return tidied({ ...inWork(slots, linesOf(slots), { ...product, ...quantity }), waiting: waiting.map(plainPart) })
}

/** The same product twice is one line. Tells which were put together. */
export function merged(lines: readonly DraftLine[]): { lines: DraftLine[]; put: DraftLine[] } {
  const sums = new Map<string, number>()
  for (const { product, quantity } of lines) sums.set(product, (sums.get(product) ?? 0) + quantity)
  const all = [...sums].map(([product, quantity]) => ({ product, quantity }))
  return { lines: all, put: all.filter(({ product }) => lines.filter((line) => line.product === product).length > 1) }
}

export const titleOf = (product: string): string => productById(product)?.title ?? product

function inWork(slots: SlotValues, lines: readonly DraftLine[], work: SlotValues): SlotValues {
  return tidied({ ...bare(slots), ...work, lines: lines.map(plainLine), waiting: waitingOf(slots).map(plainPart) })
}

/** What is known besides the lines; a refusal and a form were about the lines as they were. */
const bare = (slots: SlotValues): SlotValues => omit(slots, ...lineSlots, 'refused', 'form')

/** The slots without some of them. */
export const omit = (slots: SlotValues, ...names: string[]): SlotValues =>
  Object.fromEntries(Object.entries(slots).filter(([name]) => !names.includes(name)))

/** Without what is empty. */
const tidied = (slots: SlotValues): SlotValues =>
  Object.fromEntries(Object.entries(slots).filter(([, value]) => !Array.isArray(value) || value.length > 0))

const plainLine = ({ product, quantity }: DraftLine) => ({ product, quantity })

const plainPart = ({ among, shelf, quantity }: PartLine) => ({
  among,
  ...(shelf === undefined ? {} : { shelf }),
  ...(quantity === undefined ? {} : { quantity }),
})
