import { type AnswerEntry, answers } from '../cards/answers/answers.ts'
import { normalise } from './understanding/normalise.ts'

const byCode = new Map(answers.flatMap((entry) => (entry.codes ?? []).map((code) => [code, entry] as const)))
const unknown = answers.find(({ id }) => id === 'error-unknown')

/** A number of six digits is a code by its looks; a shorter one only beside a word that says so. */
const LONG = /(?<![\w-])([489]00\d{3})(?![\w-])/
const SHORT =
  /(?:error|code|エラー|コード)[^\d]{0,20}?(?<!\d)(\d{4,5})(?!\d)|(?<!\d)(\d{4,5})(?!\d)[^\d]{0,6}(?:error|エラー)/
const SAYS_ERROR = /error|code|checkout|check out|cart|\bapi\b|エラー|コード|チェックアウト|カート|(?<![a-z])api/

/** The entry for the error code of the Partner Center API that the text names, if it names one. */
export function entryForCode(input: string): AnswerEntry | undefined {
  const { text } = normalise(input)
  const long = LONG.exec(text)?.[1]
  if (long) return byCode.get(long) ?? (SAYS_ERROR.test(text) ? unknown : undefined)
  const [, before, after] = SHORT.exec(text) ?? []
  return byCode.get(before ?? after ?? '')
}
