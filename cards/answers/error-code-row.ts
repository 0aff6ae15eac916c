import type { SourceName } from '../../services/policy/sources.ts'
import type { AnswerEntry } from './answer-entry.ts'

/** Codes that mean the same, what they mean and what to do; where it stands if not in the list of codes; ways on. */
export type ErrorCodeRow = [
  codes: string,
  en: string,
  ja: string,
  source?: SourceName,
  more?: Pick<AnswerEntry, 'goOn'>,
]

export const toOrder = { goOn: ['order'] }
export const toCancel = { goOn: ['cancel'] }
export const toRoles = { goOn: ['roles'] }
export const toPurchases = { goOn: ['purchases'] }
