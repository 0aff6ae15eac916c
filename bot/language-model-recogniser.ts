import type { Input } from '../dialogs/answer.ts'
import { recognise } from '../dialogs/understanding/recognise.ts'
import type { Recogniser } from '../dialogs/understanding/recogniser.ts'
import { type SecondOpinion, type Told, withSecondOpinion } from '../dialogs/understanding/second-opinion.ts'
import type { LanguageModelConfig } from './config.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

/** How the sentences of a turn are read. A turn that is run again after a conflict has the same input, and asks nobody twice. */
export type RecogniserOf = (input: Input) => Recogniser

export function recogniserWith(
  ask: SecondOpinion,
  log: Log,
  metrics: Pick<Metrics, 'count'>,
  own: Recogniser = recognise,
): RecogniserOf {
  const ofTurns = new WeakMap<Input, Recogniser>()
  const tell = (told: Told) => {
    log.info('second-opinion', { ...told })
    metrics.count('assistant_second_opinions_total', told.outcome)
  }
  return (input) => {
    const recogniser = ofTurns.get(input) ?? withSecondOpinion(own, ask, tell)
    ofTurns.set(input, recogniser)
    return recogniser
  }
}

/** By ourselves alone, unless a language model is configured: only then is its library loaded. */
export async function openRecogniser(
  settings: LanguageModelConfig | undefined,
  log: Log,
  metrics: Pick<Metrics, 'count'>,
): Promise<RecogniserOf> {
  if (!settings) return () => recognise
  const { openLanguageModel } = await import('./language-model.ts')
  return recogniserWith(openLanguageModel(settings), log, metrics)
}
