import type { AnswerEntry } from './answer-entry.ts'
import type { ErrorCodeRow } from './error-code-row.ts'
import { changingCodes } from './error-codes-changing.ts'
import { orderingCodes } from './error-codes-ordering.ts'

const entryOf = ([listed, en, ja, source = 'errorCodes', more]: ErrorCodeRow): AnswerEntry => {
  const codes = listed.split(' ')
  const [first, last] = [codes[0], codes.at(-1)]
  const many = codes.length > 4
  const plural = codes.length > 1 ? 's' : ''
  return {
    id: `error-${first}`,
    sources: [source],
    codes,
    en: { asks: [many ? `Errors ${first} to ${last}` : `Error${plural} ${codes.join(', ')}`], answer: en },
    ja: { asks: [many ? `エラー ${first} から ${last}` : `エラー ${codes.join('、')}`], answer: ja },
    ...more,
  }
}

/** What each error code of the Partner Center REST API means, and what to do. */
export const errorCodeAnswers: readonly AnswerEntry[] = [...orderingCodes, ...changingCodes].map(entryOf)

/** For a code that looks like one of the API's but is not in the table. */
export const unknownCode: AnswerEntry = {
  id: 'error-unknown',
  sources: ['errorCodes'],
  goOn: ['human'],
  en: {
    asks: ['An error code that I do not know'],
    answer:
      "I do not know this code. Microsoft's list may have it; for support, note the code, MS-CorrelationId and MS-CV of the answer.",
  },
  ja: {
    asks: ['登録されていないエラー コード'],
    answer:
      'このコードの情報がありません。Microsoft の一覧を確認してください。サポートに依頼するときは、コードと、応答の MS-CorrelationId、MS-CV を控えておいてください。',
  },
}
