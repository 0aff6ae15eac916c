import { cancelLeadWords } from '../cards/cancel-notes.ts'
import { cancelWords } from '../cards/cancel-words.ts'
import { plain } from '../cards/words.ts'
import { checkCancellation } from '../services/cancel.ts'
import type { OrderLine } from '../services/model.ts'
import { readLineNumber } from './cancel-reading.ts'
import { checksOnly } from './cancel-slots.ts'
import { lineChoice, orderOf } from './order-slot.ts'
import type { Slot } from './topic.ts'
import { normalise } from './understanding/normalise.ts'
import { findOrderIds } from './understanding/order-ids.ts'
import type { Understanding } from './understanding/recognise.ts'

/** Which lines of the order: asked for only where there are several and the sentence names none. */
export const linesSlot: Slot = {
  name: 'lines',
  skip: checksOnly,
  why: { en: cancelWords.en.whyLines, ja: cancelWords.ja.whyLines },

  async ask(scene, slots) {
    const words = cancelWords[scene.locale]
    const check = await checkCancellation(scene.context, orderOf(slots))
    const eligible = check.ok ? check.value.lines.filter(({ decision }) => decision.ok).map(({ line }) => line) : []
    const all = eligible.map(({ number }) => number).join(',')
    if (eligible.length <= 1) return { kind: 'settled', value: all }
    const choices = [...eligible.map((line) => lineChoice(scene.locale, line)), { value: all, title: words.allLines }]
    return { kind: 'question', text: words.whichLines, label: words.linesLabel, choices, uncounted: true }
  },

  async read({ text, understanding }, scene, slots) {
    const check = slots.order === undefined ? undefined : await checkCancellation(scene.context, orderOf(slots))
    if (!check?.ok || checksOnly(slots)) return undefined
    const lines = check.value.order.lines.filter(({ cancelledAt }) => cancelledAt === undefined)
    const named = readLines(text, understanding, lines)
    if (!named) return undefined
    if (named.length > 0) return { kind: 'value', value: named.map(({ number }) => number).join(',') }
    return { kind: 'invalid', text: cancelLeadWords[scene.locale].notInOrder(plain(orderOf(slots))) }
  },
}

const ONLY = /(?<![a-z])(?:only|just|alone)(?![a-z])|だけ|のみ|のほう|の方/
const EXCEPT =
  /(?<![a-z])(?:except|other than|apart from|everything but|all but|but not|(?:keep|leave)(?! order))(?![a-z])|以外|を除|(?:だけ|のみ|は|を)残|外して/
const SERVERS = /(?<![a-z])servers?(?![a-z])|サーバー?/

/** The lines that the sentence names, by product or by number; `[]`: it names only what the order does not hold. */
function readLines(
  text: string,
  { productMatches }: Understanding,
  lines: readonly OrderLine[],
): OrderLine[] | undefined {
  const said = findOrderIds(normalise(text).text).masked
  const number = readLineNumber(said)
  const meant = new Set(productMatches.map(({ id }) => id))
  const isMeant = (line: OrderLine) => {
    if (number !== undefined) return line.number === number
    return meant.size > 0 ? meant.has(line.productId) : SERVERS.test(said) && isServer(line)
  }
  if (number === undefined && meant.size === 0 && !SERVERS.test(said)) return undefined
  const isSelective = ONLY.test(said) || EXCEPT.test(said)
  const fitting = lines.filter(isMeant)
  // "Only Windows Server" of a server and its CALs means the server.
  const named = /cal/.test(said) || !isSelective || !fitting.some(isServer) ? fitting : fitting.filter(isServer)
  if (EXCEPT.test(said))
    return named.length > 0 && named.length < lines.length ? lines.filter((line) => !named.includes(line)) : undefined
  if (named.length === 0) return isSelective && meant.size > 0 ? [] : undefined
  return named.length < lines.length || isSelective || number !== undefined ? named : undefined
}

const isServer = ({ title }: OrderLine) => /Server/.test(title) && !/\bCAL\b/.test(title)
