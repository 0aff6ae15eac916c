import { rdsErrorCard, rdsUnknownErrorCard } from '../cards/rds-cal.ts'
import { rdsErrorWords } from '../cards/rds-cal-errors.ts'
import { rdsCalWords } from '../cards/rds-cal-words.ts'
import { rdsErrorIn, rdsErrorNamed, rdsErrors } from '../services/policy/rds-cal-errors.ts'
import { unlessAim } from './rds-cal-aim.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Result, Scene, Slot } from './topic.ts'

const none = 'none'

/** The error that the first sentence tells of, and the message that is asked for where it tells of none. */
export const errorSlots = (): readonly Slot[] => [errorSlot(), messageSlot()]

function errorSlot(): Slot {
  return {
    name: 'error',
    skip: unlessAim('error'),
    why: { en: rdsErrorWords.en.whyPaste, ja: rdsErrorWords.ja.whyPaste },
    ask: async () => ({ kind: 'settled', value: none }),

    async read({ text }) {
      const known = rdsErrorIn(text)
      return known && { kind: 'value', value: known.error }
    },
  }
}

/** Holds which error it is, never what was pasted. */
function messageSlot(): Slot {
  return {
    name: 'message',
    skip: (slots) => unlessAim('error')(slots) || (slots.error !== undefined && slots.error !== none),
    takesAnything: true,
    why: { en: rdsErrorWords.en.whyPaste, ja: rdsErrorWords.ja.whyPaste },

    async ask({ locale }) {
      const { paste, pasteHint, errorLabel } = rdsErrorWords[locale]
      return { kind: 'question', text: paste, hint: pasteHint, label: errorLabel }
    },

    async read({ text, asked }, { locale }) {
      if (!asked || !text.trim()) return undefined
      const known = rdsErrorIn(text)
      if (known) return { kind: 'value', value: known.error }
      if (/none of (?:these|them|those)|どれでもない|どれでもありません/i.test(text))
        return { kind: 'value', value: none }
      const { notKnown, errorLabel, errors, noneTitle } = rdsErrorWords[locale]
      const choices = rdsErrors.map(({ error }) => ({ value: error as string, title: errors[error].title }))
      choices.push({ value: none, title: noneTitle })
      return { kind: 'question', question: { kind: 'question', text: notKnown, label: errorLabel, choices } }
    },
  }
}

export function errorResult(scene: Scene, slots: SlotValues): Result {
  const { aims } = rdsCalWords[scene.locale]
  const { another, human } = rdsErrorWords[scene.locale]
  const found = [slots.error, slots.message].find((value) => value !== undefined && value !== none)
  const rule = rdsErrorNamed(String(found))
  const opening = (aim: string): Opening => ({ topic: 'rds-cal', slots: { aim } })
  const buttons = scene.offer([
    { title: aims.activate, opening: opening('activate') },
    ...(rule?.error === 'cal-newer' || rule?.error === 'event-22'
      ? [{ title: aims.fit, opening: opening('fit') }]
      : []),
    { title: another, opening: opening('error') },
    { title: human, opening: { topic: 'human', slots: {} } },
  ])
  const card = rule ? rdsErrorCard(scene, rule, buttons) : rdsUnknownErrorCard(scene, buttons)
  return { answers: [{ kind: 'card', text: String(card.speak), card }] }
}
