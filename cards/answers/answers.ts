import { activationAnswers } from './activation.ts'
import { activationMoreAnswers } from './activation-more.ts'
import type { AnswerEntry } from './answer-entry.ts'
import { apiAnswers } from './api.ts'
import { apiMoreAnswers } from './api-more.ts'
import { cancelRefundAnswers } from './cancel-refunds.ts'
import { cancelWindowAnswers } from './cancel-windows.ts'
import { cancellingAnswers } from './cancelling.ts'
import { cancellingMoreAnswers } from './cancelling-more.ts'
import { downgradingAnswers } from './downgrading.ts'
import { downgradingMoreAnswers } from './downgrading-more.ts'
import { errorCodeAnswers, unknownCode } from './error-codes.ts'
import { keyMissingAnswers } from './key-missing.ts'
import { keyTroubleAnswers } from './key-trouble.ts'
import { keyAnswers } from './keys.ts'
import { officeAnswers } from './office.ts'
import { officeMoreAnswers } from './office-more.ts'
import { orderingAnswers } from './ordering.ts'
import { priceListAnswers } from './price-list.ts'
import { priceAnswers } from './prices.ts'
import { programmeAnswers } from './programme.ts'
import { rdsAnswers } from './rds.ts'
import { rdsMoreAnswers } from './rds-more.ts'
import { roleAnswers } from './role-answers.ts'
import { sourceDocumentAnswers } from './source-document.ts'
import { usingAnswers } from './using.ts'

export type { AnswerEntry } from './answer-entry.ts'

/** The answer bank: everything that needs no details. */
export const answers: readonly AnswerEntry[] = [
  ...keyAnswers,
  ...keyTroubleAnswers,
  ...keyMissingAnswers,
  ...officeAnswers,
  ...officeMoreAnswers,
  ...cancelWindowAnswers,
  ...cancelRefundAnswers,
  ...cancellingAnswers,
  ...cancellingMoreAnswers,
  ...downgradingAnswers,
  ...downgradingMoreAnswers,
  ...rdsAnswers,
  ...rdsMoreAnswers,
  ...activationAnswers,
  ...activationMoreAnswers,
  ...orderingAnswers,
  ...programmeAnswers,
  ...priceAnswers,
  ...priceListAnswers,
  ...apiAnswers,
  ...apiMoreAnswers,
  ...roleAnswers,
  ...sourceDocumentAnswers,
  ...usingAnswers,
  ...errorCodeAnswers,
  unknownCode,
]
