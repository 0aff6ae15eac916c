import { findEntities, type Known, slotsFor } from '../../dialogs/understanding/entities.ts'
import { normalise } from '../../dialogs/understanding/normalise.ts'
import type { Intent, Understanding } from '../../dialogs/understanding/recognise.ts'

/** A reading in dispute, whatever the recogniser would make of the sentence: only what it states is read. */
export function disputedReading(text: string, known: Known): Understanding {
  const { versions, languages, orderIds, productMatches, customerMatches, ...entities } = findEntities(
    normalise(text),
    known,
  )
  const found = { versions, languages, orderIds, productMatches, customerMatches }
  const slots = slotsFor('getKey', { ...entities, ...found })
  const alternatives: Intent[] = ['getKey', 'cancelCheck']
  return { intent: 'getKey', act: false, alternatives, disputed: true, backed: false, slots, ...found }
}
