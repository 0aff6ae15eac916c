import { orderOf } from './order-slot.ts'
import type { SlotValues } from './state.ts'
import type { Slot } from './topic.ts'
import { normalise } from './understanding/normalise.ts'

/** "Show it again" is short; a longer sentence may be about anything. */
const longestFollowUp = 40

const again =
  /(?<![a-z])(?:again|once more|one more time|a second time)(?![a-z])|もう(?:一|1)(?:度|回)|もういち(?:ど|かい)|再度|再び|また(?:見|表示|出)/

/** The key that was shown last is wished for once more. */
export const wantsAgain = (text: string): boolean => {
  const said = normalise(text).text
  return said.length <= longestFollowUp && (again.test(said) || /^(?:見せて|表示して)/.test(said))
}

const another =
  /(?<![a-z])(?:an?|another|other|different|new|more)(?: \w+)? keys?(?![a-z])|(?:別|ほか|他)の|新しい|次の|キーを?(?:ください|下さい|取得|発行|お願い|[がも]?(?:必要|欲し|ほし))/

/** A key is wished for as if none had been spoken of. */
const beginsAnew = (text: string): boolean => {
  const said = normalise(text).text
  return another.test(said) && !again.test(said)
}

/** What was chosen for the key that was shown, until the sentence that follows it is read. */
const details = ['line', 'version', 'language', 'bitness']

export const keptOf = (slots: SlotValues): SlotValues => ({
  order: orderOf(slots),
  told: JSON.stringify(Object.fromEntries(details.map((name) => [name, slots[name] ?? '']))),
})

/** There was talk of a key, and none was shown. */
export const nothingKept = '{}'

export function toldSlot(why: Slot['why']): Slot {
  return {
    name: 'told',
    why,
    skip: () => true,
    ask: async () => ({ kind: 'settled', value: '' }),
    read: async () => undefined,
  }
}

/** Takes up what was chosen for that key, as far as nothing else is wished for now. */
export function takeUpKept({ told, ...slots }: SlotValues): SlotValues {
  if (typeof told !== 'string') return slots
  return { ...(JSON.parse(told) as SlotValues), ...slots }
}

/** Where the sentence asks for another key than the one shown last, its purchase is asked for. */
export function asksAnew(slot: Slot): Slot {
  return {
    ...slot,
    async read(said, scene, slots) {
      const reading = await slot.read(said, scene, slots)
      if (reading || said.asked || slots.told === undefined || !beginsAnew(said.text)) return reading
      const next = await slot.ask(scene, slots)
      if (next.kind === 'settled') return { kind: 'value', value: next.value }
      return next.kind === 'question' ? { kind: 'question', question: next } : undefined
    },
  }
}
