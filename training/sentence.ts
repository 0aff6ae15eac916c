import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Slots } from '../dialogs/understanding/entities.ts'
import { INTENTS } from '../dialogs/understanding/intents.ts'

const Line = z.strictObject({
  id: z.string(),
  lang: z.enum(['en', 'ja']),
  text: z.string(),
  intent: z.enum(INTENTS),
  /** Every intent that a careful person could read from it, the one above among them. */
  accept: z.array(z.enum(INTENTS)),
  /** Only what the sentence states. Not labelled where the sentences are there to learn intents from. */
  slots: z.record(z.string(), z.string()).default({}),
  /** Of a follow-up: the intent that the talk was about. */
  context: z.enum(INTENTS).optional(),
})

export type Sentence = z.infer<typeof Line> & { slots: Slots }

const folder = new URL('sentences/', import.meta.url)

/** JSON lines of one sentence each. */
export const readSentences = (file: string | URL): Sentence[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Line.parse(JSON.parse(line)))

/** All that the model learns from, always in the same order. */
export const trainingSentences = (): Sentence[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => readSentences(new URL(name, folder)))

/** Labelled in the same way, and never learnt from: to choose by, and to look for faults. */
export const heldBackSentences = (): Sentence[] => readSentences(new URL('held-back.jsonl', import.meta.url))

/** Never learnt from and never looked at: to measure on. */
export const measuringSentences = (): Sentence[] => readSentences(new URL('measuring.jsonl', import.meta.url))
