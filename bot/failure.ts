import { failureWords } from '../cards/failure.ts'
import type { Locale } from '../services/model.ts'
import { StaleWrite, StoreUnavailable } from '../services/store/store.ts'
import type { OutgoingMessage } from './channel.ts'
import { errorFields, type Log } from './log.ts'
import type { Job } from './turn.ts'

/** Tells the log what broke, and gives back what to tell the person. */
export function explainFailure(error: unknown, job: Job, newId: () => string, log: Log): OutgoingMessage {
  const number = newId().slice(0, 8).toUpperCase()
  const { conversation, input, reference } = job
  const fields = { number, conversation, input: input.kind, channel: reference.channelId }
  log.error('turn-failed', { ...fields, ...errorFields(error) })
  const words = failureWords[languageOf(job)]
  const text = isStoreTrouble(error) ? words.unavailable(number) : words.failed(number)
  return { type: 'message', text, textFormat: 'plain' }
}

/** Too many others writing at once is, for the person, the same as no store at all. */
const isStoreTrouble = (error: unknown) => error instanceof StoreUnavailable || error instanceof StaleWrite

function languageOf({ input, setting, caller }: Job): Locale {
  if (input.kind === 'text' && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(input.text)) return 'ja'
  return setting.locale ?? caller.locale ?? 'en'
}
