import { rdsTypeWords } from '../cards/rds-cal-type.ts'
import type { WorkFacts } from '../services/policy/rds-cal-type.ts'
import { unlessAim } from './rds-cal-aim.ts'
import { asksHowMany, workFactsIn } from './rds-cal-work-facts.ts'
import type { SlotValues } from './state.ts'
import type { Slot } from './topic.ts'
import { normalise } from './understanding/normalise.ts'

interface Work extends WorkFacts {
  /** The question was how many CALs are needed. */
  isCounting?: true
}

/** How the people work, which decides between User and Device CALs. Never asked: without it the answer compares them. */
export function workSlot(): Slot {
  return {
    name: 'work',
    skip: unlessAim('type'),
    why: { en: rdsTypeWords.en.whyWork, ja: rdsTypeWords.ja.whyWork },
    ask: async () => ({ kind: 'settled', value: '' }),

    async read({ text }, _, slots) {
      const said: Work = { ...workFactsIn(text), ...(asksHowMany(text) && { isCounting: true }) }
      if (Object.keys(said).length === 0) return undefined
      return { kind: 'value', value: JSON.stringify({ ...workOf(slots), ...said }) }
    },
  }
}

/** What the slot holds, which this file alone writes. */
export const workOf = ({ work }: SlotValues): Work => (typeof work === 'string' && work ? JSON.parse(work) : {})

export const isCounting = (slots: SlotValues): boolean => workOf(slots).isCounting === true

/** "We have 40 people with laptop and phone": so short that it is about nothing else. */
export function tellsOfWork(written: string): boolean {
  const { text } = normalise(written)
  return text.length <= longest && !isElse.test(text) && workFactsIn(written) !== undefined
}

const longest = 120
const isElse =
  /\b(?:office|mak|kms|keys?|orders?|buy|cancel|downloads?|visio|sql|script|files?|folders?)\b|キー|注文|購入|キャンセル|ダウンロード|ファイル|フォルダー/
