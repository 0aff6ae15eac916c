import { officeWords } from '../cards/office-32-bit-words.ts'
import { inARow } from '../cards/words.ts'
import { deployableVersions, existsIn, isDeployableVersion } from '../services/policy/office-32-bit-products.ts'
import { mayDo } from '../services/policy/permission.ts'
import { isAskingHow, isUnsure } from './office-32-bit-phrases.ts'
import { moreMeant, productMeant } from './office-32-bit-product.ts'
import type { SlotValues } from './state.ts'
import type { Reading, Said, Scene } from './topic.ts'

/** Whoever asks whether the two mix names products, but wants none installed. */
export const asksOnly = ({ aim }: SlotValues): boolean => aim !== undefined && aim !== 'file'

/** Nothing more is asked for a question about bitness, nor for what the tool does not install. */
export const needsNoFile = (slots: SlotValues): boolean => asksOnly(slots) || productMeant(slots)?.kind === 'aside'

/** There is no file for the version asked for either, or the product does not exist in it. */
export function hasNoFile(slots: SlotValues): boolean {
  if (needsNoFile(slots)) return true
  const { version } = slots
  if (typeof version !== 'string') return false
  const meant = productMeant(slots)
  if (!isDeployableVersion(version)) return true
  return (
    meant?.kind === 'deployable' && [meant.deployable, ...moreMeant(slots)].some((each) => !existsIn(each, version))
  )
}

/** Everything before the check is known, so a sentence may well be its answer. */
export const awaitsCheck = (slots: SlotValues): boolean =>
  ['version', 'bitness', 'languages'].every((name) => slots[name] !== undefined) && slots.existing === undefined

/** The version known so far, else the newest. */
export const versionOf = ({ version }: SlotValues): string =>
  typeof version === 'string' ? version : deployableVersions[0]

/** Whoever does not know the answer is told where it stands. */
export function notKnown({ text, asked }: Said, { locale, context }: Scene): Reading | undefined {
  if (!asked || !(isUnsure(text) || isAskingHow(text))) return undefined
  const { whereItStands, orNameOrder } = officeWords[locale]
  return {
    kind: 'invalid',
    text: inARow(locale, whereItStands, mayDo(context.caller, 'read-orders').ok ? orNameOrder : ''),
  }
}
