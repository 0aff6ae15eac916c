import { failureWords } from '../cards/failure.ts'
import type { Locale } from '../services/model.ts'
import { StaleWrite, StoreUnavailable } from '../services/store/store.ts'
import type { OutgoingMessage } from './channel.ts'
import { errorFields, type Log } from './log.ts'
import type { Job } from './turn.ts'

export interface Failure {
  error: unknown
  job: Job
  /** Under which the log has it. */
  number: string
  /** The language that the person has been spoken to in so far. */
  language?: Locale
}

/** Tells the log what broke, and gives back what to tell the person. */
export function explainFailure({ error, job, number, language }: Failure, log: Log): OutgoingMessage {
  const { conversation, input, reference } = job
  const fields = { number, conversation, input: input.kind, channel: reference.channelId }
  log.error('turn-failed', { ...fields, ...errorFields(error) })
  const words = failureWords[languageOf(job, language)]
  const text = isStoreTrouble(error) ? words.unavailable(number) : words.failed(number)
  return { type: 'message', text, textFormat: 'plain' }
}

/** Too many others writing at once is, for the person, the same as no store at all. */
const isStoreTrouble = (error: unknown) => error instanceof StoreUnavailable || error instanceof StaleWrite

function languageOf({ input, setting, caller }: Job, language: Locale | undefined): Locale {
  if (input.kind === 'text' && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(input.text)) return 'ja'
  return language ?? setting.locale ?? caller.locale ?? 'en'
}
