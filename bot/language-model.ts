import { ConsecutiveBreaker, circuitBreaker, handleAll, isBrokenCircuitError } from 'cockatiel'
import { APIError, AzureOpenAI, OpenAI } from 'openai'
import type { Question, SecondOpinion } from '../dialogs/understanding/second-opinion.ts'
import type { LanguageModelConfig } from './config.ts'
import { guardedFetch } from './language-model-fetch.ts'

export interface Limits {
  /** For all of it, from the question to the last byte of the answer. */
  timeoutMs: number
  /** After so many failures in a row it is left alone, and tried once again after a while. */
  failures: number
  openMs: number
}

const usualLimits: Limits = { timeoutMs: 1_500, failures: 3, openMs: 30_000 }

// An answer is a few dozen; whoever goes on talking is cut off, and what is cut off is no JSON.
const mostTokens = 300

/** Asks the language model of the settings. Its key is in no answer and no error: all that comes out is how it went. */
export function openLanguageModel(settings: LanguageModelConfig, limits: Partial<Limits> = {}): SecondOpinion {
  const { timeoutMs, failures, openMs } = { ...usualLimits, ...limits }
  const client = clientFor(settings)
  const breaker = circuitBreaker(handleAll, { halfOpenAfter: openMs, breaker: new ConsecutiveBreaker(failures) })

  return async (question) => {
    const startedAt = performance.now()
    const took = () => ({ milliseconds: Math.ceil(performance.now() - startedAt) })
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      const answer = await breaker.execute(() => ask(client, settings.name, question, signal))
      return { ...took(), ...(answer === refused ? { outcome: 'refused' } : { outcome: 'answered', answer }) }
    } catch (error) {
      if (isBrokenCircuitError(error)) return { ...took(), outcome: 'open' }
      if (signal.aborted) return { ...took(), outcome: 'timeout' }
      return { ...took(), outcome: 'failed', detail: detailOf(error) }
    }
  }
}

function clientFor({ url, key, name, apiVersion }: LanguageModelConfig): OpenAI {
  // All that the library would else take from the environment; only `config.ts` reads that.
  const own = { apiKey: key, organization: null, project: null, webhookSecret: null, adminAPIKey: null }
  const fetch = guardedFetch({
    Accept: 'application/json',
    'Content-Type': 'application/json',
    ...(apiVersion === undefined ? { Authorization: `Bearer ${key}` } : { 'api-key': key }),
  })
  const options = { ...own, maxRetries: 0, logLevel: 'off', fetch } as const
  return apiVersion === undefined
    ? new OpenAI({ ...options, baseURL: url })
    : new AzureOpenAI({ ...options, baseURL: `${url}/openai`, apiVersion, deployment: name })
}

const refused = Symbol('refused')

/** What it says, as JSON. A model that will not answer is no broken server, so that is no failure. */
async function ask(client: OpenAI, model: string, question: Question, signal: AbortSignal): Promise<unknown> {
  const completion = await client.chat.completions.create(
    {
      model,
      temperature: 0,
      max_tokens: mostTokens,
      messages: [
        { role: 'system', content: question.instructions },
        { role: 'user', content: question.text },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'reading', strict: true, schema: question.schema },
      },
    },
    { signal },
  )
  // A server may send anything; the library believes it.
  const choice = completion.choices?.[0]
  if (choice?.message?.refusal || choice?.finish_reason === 'content_filter') return refused
  return JSON.parse(choice?.message?.content ?? '')
}

/** An HTTP status or a system code: they quote nobody. */
function detailOf(error: unknown): string {
  if (error instanceof APIError && error.status !== undefined) return String(error.status)
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown }
    if (typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code)) return code
  }
  return error instanceof Error ? error.constructor.name : 'unknown'
}
