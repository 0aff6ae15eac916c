import { kmsToMakErrorWords } from '../cards/kms-to-mak-errors.ts'
import { kmsToMakWords } from '../cards/kms-to-mak-words.ts'
import { type Aim, planOf } from './kms-to-mak-slots.ts'
import type { Opening, SlotValues } from './state.ts'
import type { Scene } from './topic.ts'

export const stem = 'kms-to-mak'

/** A button for that aim, which hands on the list of devices. */
export const to = (slots: SlotValues, aim: Aim): Opening => ({ topic: stem, slots: { aim, ...withPlan(slots) } })

export const withPlan = (slots: SlotValues): SlotValues => (planOf(slots) ? { plan: planOf(slots) } : {})

export function waysOn({ locale }: Scene, slots: SlotValues) {
  const words = kmsToMakWords[locale]
  return [
    { title: words.makePlan, opening: to(slots, 'plan') },
    { title: words.getScript, opening: to(slots, 'script') },
    { title: words.whatIfLate, opening: to(slots, 'late') },
    { title: words.showCheck, opening: to(slots, 'check') },
    { title: words.explainError, opening: to(slots, 'error') },
    { title: words.askMicrosoft, opening: to(slots, 'presales') },
  ]
}

export const uploadWay = (slots: SlotValues): Opening => ({ topic: stem, slots: withPlan(slots), action: 'upload' })

export function afterError({ locale }: Scene, slots: SlotValues) {
  return [
    { title: kmsToMakErrorWords[locale].another, opening: to(slots, 'error') },
    { title: kmsToMakWords[locale].getScript, opening: to(slots, 'script') },
    { title: kmsToMakWords[locale].askMicrosoft, opening: to(slots, 'presales') },
  ]
}

export function afterProgress({ locale }: Scene, slots: SlotValues) {
  const words = kmsToMakWords[locale]
  return [
    { title: words.explainError, opening: to(slots, 'error') },
    { title: words.uploadAgain, opening: uploadWay(slots) },
    { title: words.askMicrosoft, opening: to(slots, 'presales') },
  ]
}
